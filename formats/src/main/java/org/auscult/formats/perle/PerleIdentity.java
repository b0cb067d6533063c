package org.auscult.formats.perle;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.Firmware;
import org.auscult.device.Identity;
import org.auscult.device.Item;
import org.auscult.tree.ConfigNode;

/** What {@code show version verbose} and {@code show system hardware} say of the device. */
final class PerleIdentity {
  private static final Pattern VERSION =
      Pattern.compile("Perle (IOLAN \\S+) Series .*Version ([\\w.]+).*");
  private static final Pattern LABEL =
      Pattern.compile("(Model Name|Serial Number|Base MAC Address)\\s*\\.{4,}\\s*(\\S.*)");

  private PerleIdentity() {}

  static boolean speaks(String line) {
    return VERSION.matcher(line).matches() || LABEL.matcher(line).matches();
  }

  static boolean names(String line) {
    return VERSION.matcher(line).matches();
  }

  static void map(ConfigNode node, DeviceBuilder device) {
    Item.Builder identity = device.single(Identity.TYPE);
    Matcher version = VERSION.matcher(node.word(0));
    Matcher label = LABEL.matcher(node.word(0));
    if (version.matches()) {
      identity.set(Identity.PRODUCT, version.group(1), node.span());
      device
          .single(Firmware.TYPE)
          .set(Firmware.PRODUCT, "iolan", node.span())
          .set(Firmware.VERSION, version.group(2), node.span());
    } else if (label.matches()) {
      String value = label.group(2).strip();
      switch (label.group(1)) {
        case "Model Name" -> identity.set(Identity.MODEL, value, node.span());
        case "Serial Number" -> identity.set(Identity.SERIAL, value, node.span());
        default -> identity.set(Identity.MAC_ADDRESSES, List.of(value), node.span());
      }
    }
    node.mapped();
  }
}
