package org.auscult.formats.juniperjunos;

import org.auscult.device.DeviceBuilder;
import org.auscult.device.Firmware;
import org.auscult.device.Identity;
import org.auscult.source.SourceFile;
import org.auscult.tree.ConfigNode;
import org.auscult.tree.ConfigTree;

/**
 * What {@code show version} says, where it stands in the file, as it is or behind a comment sign.
 */
final class JunosHeader {
  private static final int LINES = 400;

  private JunosHeader() {}

  /** True for a line of {@code show version}. */
  static boolean is(String line) {
    return line.startsWith("Hostname: ")
        || line.startsWith("Model: ")
        || line.startsWith("Junos: ")
        || line.startsWith("JUNOS ");
  }

  static void map(SourceFile file, ConfigTree tree, DeviceBuilder device) {
    for (ConfigNode node : tree.root().everything()) {
      if (node.words().isEmpty() && node.span().firstLine() <= LINES) {
        line(file.line(node.span().firstLine()).replaceFirst("^#+ ?", "").strip(), node, device);
      }
    }
  }

  private static void line(String line, ConfigNode node, DeviceBuilder device) {
    String value = line.substring(line.indexOf(' ') + 1).strip();
    if (line.startsWith("Model: ")) {
      device.single(Identity.TYPE).set(Identity.MODEL, value, node.mapped().span());
    } else if (line.startsWith("Hostname: ")) {
      device.single(Identity.TYPE).set(Identity.HOSTNAME, value, node.mapped().span());
    } else if (line.startsWith("Junos: ")) {
      device.single(Firmware.TYPE).set(Firmware.VERSION, value, node.mapped().span());
    } else if (line.startsWith("JUNOS ")) {
      node.irrelevant();
      release(line, node, device);
    }
  }

  /** {@code JUNOS Software Release [12.1X47-D15.4]}: the release that the packages share. */
  private static void release(String line, ConfigNode node, DeviceBuilder device) {
    int open = line.indexOf('[');
    int close = line.indexOf(']', open);
    if (open > 0
        && close > open
        && device.single(Firmware.TYPE).get(Firmware.VERSION).value().isEmpty()) {
      String version = line.substring(open + 1, close);
      device.single(Firmware.TYPE).set(Firmware.VERSION, version, node.mapped().span());
    }
  }
}
