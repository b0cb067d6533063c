package org.auscult.formats.fortios;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.Firmware;
import org.auscult.device.Identity;
import org.auscult.source.SourceFile;
import org.auscult.source.Span;
import org.auscult.tree.ConfigNode;
import org.auscult.tree.ConfigTree;

/**
 * The comment lines above a configuration: {@code
 * #config-version=FGT60F-7.0.5-FW-build0304-220208}, and what {@code get system status} says where
 * a tool put it there.
 */
final class FortiosHeader {
  private static final Pattern CODED =
      Pattern.compile(
          "(F[GWO][A-Z0-9]{2,12})-(\\d{1,2}\\.\\d{1,3}(?:\\.\\d{1,3})?)-FW-build(\\d{1,6})");
  private static final Pattern SPELT =
      Pattern.compile(
          "(Forti(?:Gate|WiFi)[A-Za-z0-9_-]{0,30}+)"
              + " v(\\d{1,2}\\.\\d{1,3}(?:\\.\\d{1,3})?),build(\\d{1,6})");
  private static final int LINES = 400;

  /** Lines of {@code get system status} that say nothing about security. */
  private static final List<String> IRRELEVANT =
      List.of(
          "Virus-DB:",
          "Extended DB:",
          "Extreme DB:",
          "IPS-DB:",
          "IPS-ETDB:",
          "APP-DB:",
          "INDUSTRIAL-DB:",
          "BIOS version:",
          "System Part-Number:",
          "Log hard disk:",
          "Operation Mode:",
          "Current virtual domain:",
          "Max number of virtual domains:",
          "Virtual domains status:",
          "Virtual domain configuration:",
          "Branch point:",
          "Release Version Information:",
          "System time:",
          "Current Security Level:",
          "Security Level:",
          "Firmware Signature:",
          "Virus-DB Extreme:",
          "FIPS-CC mode:",
          "Current HA mode:",
          "Cluster uptime:",
          "Cluster state change time:",
          "Private Encryption:");

  private final SourceFile file;
  private boolean versioned;
  private boolean oneDomain;
  private Optional<String> version = Optional.empty();

  FortiosHeader(SourceFile file) {
    this.file = file;
  }

  /** True when the text names a model, version and build of FortiOS. */
  static boolean names(String line) {
    return CODED.matcher(line).find() || SPELT.matcher(line).find();
  }

  void map(ConfigTree tree, DeviceBuilder device) {
    for (ConfigNode node : tree.root().everything()) {
      if (node.words().isEmpty() && node.span().firstLine() <= LINES) {
        line(file.line(node.span().firstLine()).strip(), node, device);
      }
    }
  }

  private void line(String line, ConfigNode node, DeviceBuilder device) {
    if (line.startsWith("#config-version=")) {
      versioned = true;
    } else if (line.startsWith("#global_vdom=0")) {
      oneDomain = true;
    }
    Matcher told = CODED.matcher(line);
    if (told.find() || (told = SPELT.matcher(line)).find()) {
      version(told, node.mapped().span(), device);
    }
    status(line.startsWith("#") ? line.substring(1).strip() : line, node, device);
  }

  private void version(Matcher told, Span at, DeviceBuilder device) {
    String number = told.group(2).replaceAll("\\.0(?=\\d)", ".");
    version = Optional.of(number);
    device.single(Identity.TYPE).set(Identity.MODEL, told.group(1), at);
    device
        .single(Firmware.TYPE)
        .set(Firmware.PRODUCT, "fortios", at)
        .set(Firmware.VERSION, number, at)
        .set(Firmware.BUILD, told.group(3), at);
  }

  private static void status(String line, ConfigNode node, DeviceBuilder device) {
    if (IRRELEVANT.stream().anyMatch(line::startsWith)) {
      node.irrelevant();
    }
    int colon = line.indexOf(':');
    String value = colon < 0 ? "" : line.substring(colon + 1).strip();
    if (!value.isEmpty() && line.startsWith("Serial-Number:")) {
      device.single(Identity.TYPE).set(Identity.SERIAL, value, node.mapped().span());
    } else if (!value.isEmpty() && line.startsWith("Hostname:")) {
      device.single(Identity.TYPE).set(Identity.HOSTNAME, value, node.mapped().span());
    }
  }

  /** True when the export begins as a backup or a whole {@code show} does. */
  boolean versioned() {
    return versioned;
  }

  /** True for the backup of one virtual domain out of a device. */
  boolean oneDomain() {
    return oneDomain;
  }

  /** True when the release is known and is this one or a later one. */
  boolean atLeast(int major, int minor) {
    return version.map(v -> compare(v, major, minor) >= 0).orElse(false);
  }

  /** True when the release is known and is before this one. */
  boolean before(int major, int minor) {
    return version.map(v -> compare(v, major, minor) < 0).orElse(false);
  }

  private static int compare(String version, int major, int minor) {
    String[] parts = version.split("\\.");
    int first = Integer.compare(Integer.parseInt(parts[0]), major);
    return first != 0 ? first : Integer.compare(Integer.parseInt(parts[1]), minor);
  }
}
