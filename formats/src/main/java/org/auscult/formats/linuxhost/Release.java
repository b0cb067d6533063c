package org.auscult.formats.linuxhost;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.auscult.device.Firmware;
import org.auscult.device.Identity;
import org.auscult.format.Tell;
import org.auscult.source.SourceFile;
import org.auscult.tree.ConfigNode;

/** What the host is: {@code os-release}, {@code debian_version}, {@code hostname}. */
final class Release {
  private static final Pattern KEY =
      Pattern.compile("^(?:ID|VERSION_ID|PRETTY_NAME)=\"?[\\w. ()/:+-]+\"?\\s*$");
  private static final Pattern LINE = Pattern.compile("[A-Z][A-Z0-9_]*=.*");
  private static final Pattern DEBIAN = Pattern.compile("\\d{1,2}(?:\\.\\d{1,2})?|\\w+/sid");
  private static final Pattern HOST = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,252}");
  private static final Set<String> IRRELEVANT =
      Set.of(
          "PRETTY_NAME",
          "VERSION",
          "VERSION_CODENAME",
          "HOME_URL",
          "SUPPORT_URL",
          "BUG_REPORT_URL",
          "PRIVACY_POLICY_URL",
          "DOCUMENTATION_URL",
          "UBUNTU_CODENAME",
          "ID_LIKE",
          "LOGO",
          "ANSI_COLOR",
          "CPE_NAME",
          "PLATFORM_ID",
          "DEFAULT_HOSTNAME",
          "REDHAT_BUGZILLA_PRODUCT",
          "REDHAT_BUGZILLA_PRODUCT_VERSION",
          "REDHAT_SUPPORT_PRODUCT",
          "REDHAT_SUPPORT_PRODUCT_VERSION",
          "CENTOS_MANTISBT_PROJECT",
          "CENTOS_MANTISBT_PROJECT_VERSION",
          "BUILD_ID",
          "VARIANT_ID");

  private Release() {}

  static Optional<Tell> osRelease(SourceFile file) {
    boolean all =
        file.text()
            .lines()
            .allMatch(
                line -> line.isBlank() || line.startsWith("#") || LINE.matcher(line).matches());
    boolean id = file.text().lines().anyMatch(line -> line.startsWith("ID="));
    return all && id ? Tells.line(file, "the release of the system", KEY) : Optional.empty();
  }

  static Optional<Tell> debian(SourceFile file) {
    return Tells.named(file, "debian_version")
        ? Tells.shape(file, "a version of Debian", DEBIAN, DEBIAN)
        : Optional.empty();
  }

  static Optional<Tell> hostname(SourceFile file) {
    boolean named = file.name().equals("hostname") && file.lineCount() <= 2;
    return named ? Tells.shape(file, "a host name", HOST, HOST) : Optional.empty();
  }

  static void mapOsRelease(ConfigNode root, LinuxHost host) {
    Map<String, ConfigNode> keys = new TreeMap<>();
    root.children().forEach(node -> keys.put(node.word(0), node));
    root.children().stream()
        .filter(node -> IRRELEVANT.contains(node.word(0)))
        .forEach(ConfigNode::irrelevant);
    ConfigNode id = keys.get("ID");
    if (id != null) {
      String slug = id.word(1).toLowerCase(Locale.ROOT);
      host.device().single(Identity.TYPE).set(Identity.VENDOR, slug, id.span());
      host.device().single(Firmware.TYPE).set(Firmware.PRODUCT, slug, id.span());
      id.mapped();
    }
    ConfigNode name = keys.get("NAME");
    if (name != null) {
      // CentOS Stream has the identifier of CentOS Linux, and other dates.
      if (name.word(1).equals("CentOS Stream")) {
        host.device().single(Firmware.TYPE).set(Firmware.PRODUCT, "centos-stream", name.span());
      }
      host.device().single(Identity.TYPE).set(Identity.PRODUCT, name.word(1), name.span());
      name.mapped();
    }
    ConfigNode version = keys.get("VERSION_ID");
    if (version != null) {
      host.device().single(Firmware.TYPE).set(Firmware.VERSION, version.word(1), version.span());
      version.mapped();
    }
  }

  static void mapDebian(ConfigNode root, LinuxHost host) {
    for (ConfigNode node : root.children()) {
      boolean number = node.word(0).matches("[\\d.]+");
      if (number && host.device().single(Firmware.TYPE).get(Firmware.PRODUCT).value().isEmpty()) {
        host.device().single(Identity.TYPE).set(Identity.VENDOR, "debian", node.span());
        host.device()
            .single(Firmware.TYPE)
            .set(Firmware.PRODUCT, "debian", node.span())
            .set(Firmware.VERSION, node.word(0), node.span());
      }
      node.mapped();
    }
  }

  static void mapHostname(ConfigNode root, LinuxHost host) {
    for (ConfigNode node : root.children()) {
      host.device().single(Identity.TYPE).set(Identity.HOSTNAME, node.word(0), node.span());
      node.mapped();
    }
  }
}
