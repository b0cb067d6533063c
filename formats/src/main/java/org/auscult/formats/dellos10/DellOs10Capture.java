package org.auscult.formats.dellos10;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.auscult.device.Firmware;
import org.auscult.device.Identity;
import org.auscult.formats.commandline.CommandCapture;
import org.auscult.formats.syntax.IndentedSyntax;
import org.auscult.source.Span;
import org.auscult.source.Text;

/**
 * What OS10 writes around a configuration, and the texts inside it. No line ends a configuration:
 * it is whole when the next prompt follows, or when something stands behind the interfaces, of
 * which every switch has one for management.
 */
final class DellOs10Capture extends CommandCapture {
  private static final Set<String> TOP =
      Set.of(
          "hostname",
          "username",
          "system-user",
          "aaa",
          "snmp-server",
          "ntp",
          "logging",
          "iscsi",
          "radius-server",
          "tacacs-server",
          "password-attributes",
          "spanning-tree",
          "banner",
          "hash-algorithm",
          "support-assist");

  private static final Set<String> MODES =
      Set.of("interface", "vlt-domain", "route-map", "class-map", "policy-map", "router", "line");

  private Optional<String> version = Optional.empty();
  private Optional<Span> versionAt = Optional.empty();
  private Optional<String> model = Optional.empty();
  private Optional<Span> modelAt = Optional.empty();
  private boolean management;
  private boolean behind;

  DellOs10Capture(String path) {
    super(path);
  }

  /** {@code Version 10.5.1.0} above a configuration, or lines of {@code show version}. */
  @Override
  protected void surroundings(Span at, String line) {
    String release =
        line.startsWith("Version ") ? line.substring(8) : value(line, "OS Version:").orElse("");
    if (release.startsWith("10.") && version.isEmpty()) {
      version = Optional.of(release.strip());
      versionAt = Optional.of(at);
    }
    value(line, "System Type:")
        .filter(type -> model.isEmpty())
        .ifPresent(
            type -> {
              model = Optional.of(type);
              modelAt = Optional.of(at);
            });
  }

  private static Optional<String> value(String line, String name) {
    return line.startsWith(name)
        ? Optional.of(line.substring(name.length()).strip())
        : Optional.empty();
  }

  @Override
  protected boolean elsewhere(String line) {
    return line.startsWith("Dell EMC Networking OS10") || line.startsWith("Dell SmartFabric OS10");
  }

  @Override
  protected boolean endsAtPrompt() {
    return true;
  }

  @Override
  protected Optional<Text> endMissing() {
    return behind
        ? Optional.empty()
        : Optional.of(
            new Text(
                "the end of the configuration is missing (nothing stands behind the interfaces);"
                    + " export it again, with the prompt that follows",
                "la fin de la configuration manque (rien ne suit les interfaces) ; l’exporter à"
                    + " nouveau, avec l’invite qui suit"));
  }

  @Override
  public Optional<Predicate<String>> text(List<String> words, String line) {
    if (!Character.isWhitespace(line.charAt(0))) {
      behind |= management && !words.get(0).equals("interface");
      management |= line.startsWith("interface mgmt");
    }
    boolean banner = words.size() > 2 && words.get(0).equals("banner");
    return banner
        ? textAfter(line.substring(line.indexOf(words.get(1)) + words.get(1).length()).strip())
        : Optional.empty();
  }

  @Override
  public IndentedSyntax.Place place(List<String> all) {
    String first = all.get(0).equals("no") && all.size() > 1 ? all.get(1) : all.get(0);
    boolean list = all.size() > 2 && all.get(1).equals("access-list");
    if (MODES.contains(first) || list) {
      return IndentedSyntax.Place.MODE;
    }
    return TOP.contains(first) ? IndentedSyntax.Place.TOP : IndentedSyntax.Place.INSIDE;
  }

  /** What the surroundings say of the device. */
  void facts(Os10 os10) {
    model.ifPresent(m -> os10.set(Identity.TYPE, Identity.MODEL, m, modelAt.orElseThrow()));
    version.ifPresent(
        v -> {
          os10.set(Firmware.TYPE, Firmware.VERSION, v, versionAt.orElseThrow());
          os10.set(Firmware.TYPE, Firmware.PRODUCT, "dell-os10", versionAt.orElseThrow());
        });
  }
}
