package org.auscult.formats.vyatta;

import org.auscult.device.DeviceBuilder;
import org.auscult.device.Field;
import org.auscult.device.Firmware;
import org.auscult.device.Identity;
import org.auscult.device.ItemType;
import org.auscult.source.SourceFile;
import org.auscult.tree.ConfigNode;
import org.auscult.tree.ConfigTree;
import org.auscult.tree.LineFate;

/**
 * What stands beside the statements: the release in the comments behind the last one, and what
 * {@code show version} says.
 */
final class VyattaHeader {
  private VyattaHeader() {}

  /** True for a line of {@code show version}. */
  static boolean is(String line) {
    return line.startsWith("Version: ")
        || line.startsWith("HW model: ")
        || line.startsWith("HW S/N: ")
        || line.startsWith("Hardware model: ")
        || line.startsWith("Hardware S/N: ");
  }

  /** True for the comments that the device writes behind its last statement. */
  static boolean ends(ConfigTree tree) {
    boolean ends = false;
    for (ConfigNode node : tree.root().everything()) {
      String text = text(tree, node);
      ends = text.contains("-config-version: ") || ends && node.words().isEmpty();
    }
    return ends;
  }

  private static String text(ConfigTree tree, ConfigNode node) {
    return node.words().isEmpty()
        ? tree.roots().get(0).file().line(node.wholeSpan().firstLine())
        : "";
  }

  static void map(SourceFile file, ConfigTree tree, DeviceBuilder device) {
    for (ConfigNode node : tree.root().everything()) {
      if (node.words().isEmpty()) {
        for (int line = node.span().firstLine(); line <= node.wholeSpan().lastLine(); line++) {
          line(file.line(line).strip(), node, device);
        }
      }
    }
  }

  private static void line(String line, ConfigNode node, DeviceBuilder device) {
    String value = line.substring(line.indexOf(':') + 1).strip();
    if (line.contains("Release version: ")) {
      String version = value.replaceAll("[*/ ]+$", "");
      set(device, Firmware.TYPE, Firmware.VERSION, plain(version), node);
    } else if (line.startsWith("Version: ")) {
      set(device, Firmware.TYPE, Firmware.VERSION, plain(value), node);
    } else if (line.startsWith("HW model: ") || line.startsWith("Hardware model: ")) {
      set(device, Identity.TYPE, Identity.MODEL, value, node);
    } else if (line.startsWith("HW S/N: ") || line.startsWith("Hardware S/N: ")) {
      set(device, Identity.TYPE, Identity.SERIAL, value, node);
    }
  }

  private static void set(
      DeviceBuilder device, ItemType type, Field<String> field, String value, ConfigNode node) {
    if (!value.isEmpty()) {
      device.single(type).set(field, value, node.span());
      if (node.fate() != LineFate.UNPARSED) {
        node.mapped();
      }
    }
  }

  /** {@code VyOS 1.1.8} as {@code 1.1.8}, {@code v1.10.11.5274249} as {@code 1.10.11.5274249}. */
  private static String plain(String version) {
    return version.replaceFirst("^(VyOS )?v?", "");
  }
}
