package org.auscult.formats.apcnmc;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.Firmware;
import org.auscult.device.Identity;
import org.auscult.device.Item;
import org.auscult.device.NetworkService;
import org.auscult.tree.ConfigNode;

/**
 * What stands in front of the sections: which card it is, and what the console shows after a log-in
 * (Network Management Card 3 CLI Guide 990-91149, "About the Main Screen" and {@code about}).
 */
final class ApcHeader {
  private static final Pattern SYSTEM =
      Pattern.compile(".*\\bNetwork Management Card AOS\\s+v?([\\d.]+).*");
  private static final Pattern APPLICATION =
      Pattern.compile("(?:\\(c\\).*\\d{4}.*?\\s{2,})?(\\S.*?) APP\\s+v?[\\d.]+.*");
  private static final Pattern ABOUT =
      Pattern.compile("(Model Number|Serial Number|MAC Address|Model|SKU)\\s*:\\s*(\\S.*)");
  private static final Pattern PAIR =
      Pattern.compile(
          "(HTTP|HTTPS|FTP|Telnet|SSH/SCP|SNMPv1|SNMPv3|Modbus TCP|BACnet/IP)\\s*: (\\S.*?)(?=\\s{2,}|$)");

  private final DeviceBuilder device;

  ApcHeader(DeviceBuilder device) {
    this.device = device;
  }

  static boolean speaks(String line) {
    return SYSTEM.matcher(line).matches()
        || APPLICATION.matcher(line).matches()
        || ABOUT.matcher(line).matches()
        || PAIR.matcher(line).lookingAt();
  }

  void map(ConfigNode node) {
    String line = node.word(0);
    Matcher system = SYSTEM.matcher(line);
    Matcher application = APPLICATION.matcher(line);
    Matcher about = ABOUT.matcher(line);
    if (system.matches()) {
      device
          .single(Firmware.TYPE)
          .set(Firmware.PRODUCT, "nmc-aos", node.span())
          .set(Firmware.VERSION, system.group(1), node.span());
    } else if (application.matches()) {
      kind(application.group(1), node);
    } else if (about.matches()) {
      about(about.group(1), about.group(2).strip(), node);
    } else {
      Matcher pair = PAIR.matcher(line);
      while (pair.find()) {
        service(pair.group(1), pair.group(2), node);
      }
    }
    if (speaks(line)) {
      node.mapped();
    }
  }

  private void kind(String application, ConfigNode node) {
    device.single(Firmware.TYPE).set(Firmware.EDITION, application, node.span());
    if (application.matches("(?i).*(?:UPS|Symmetra|Galaxy|Silcon).*")) {
      device.single(Identity.TYPE).set(Identity.KIND, "ups", node.span());
    } else if (application.matches("(?i).*\\b(?:R?PDU|Transfer Switch)\\b.*")) {
      device.single(Identity.TYPE).set(Identity.KIND, "other", node.span());
    }
  }

  /** The card comes first, then the UPS that it is in: model and serial number of the UPS hold. */
  private void about(String label, String value, ConfigNode node) {
    switch (label) {
      case "Model Number", "SKU" ->
          device.single(Identity.TYPE).set(Identity.MODEL, value, node.span());
      case "Serial Number" -> device.single(Identity.TYPE).set(Identity.SERIAL, value, node.span());
      case "MAC Address" -> mac(device, value, node);
      default -> kind(value, node);
    }
  }

  static void mac(DeviceBuilder device, String value, ConfigNode node) {
    if (value.matches("(?:[0-9A-Fa-f]{2}[ :-]){5}[0-9A-Fa-f]{2}")) {
      String address = value.replaceAll("[ -]", ":");
      device.single(Identity.TYPE).set(Identity.MAC_ADDRESSES, List.of(address), node.span());
    }
  }

  private void service(String label, String state, ConfigNode node) {
    boolean on = !state.equals("Disabled");
    switch (label) {
      case "HTTP" -> add("http", "tcp", false, on, node);
      case "HTTPS" -> add("https", "tcp", true, on, node);
      case "FTP" -> add("ftp", "tcp", false, on, node);
      case "Telnet" -> add("telnet", "tcp", false, on, node);
      case "SSH/SCP" -> add("ssh", "tcp", true, on, node);
      case "SNMPv1", "SNMPv3" ->
          add("snmp", "udp", label.equals("SNMPv3"), on, node)
              .set(NetworkService.NAME, label, node.span());
      case "Modbus TCP" -> add("modbus", "tcp", false, on, node);
      default -> add("bacnet", "udp", false, on, node);
    }
  }

  private Item.Builder add(
      String protocol, String transport, boolean encrypted, boolean on, ConfigNode node) {
    return device
        .add(NetworkService.TYPE, node.span())
        .set(NetworkService.PROTOCOL, protocol, node.span())
        .set(NetworkService.TRANSPORT, transport)
        .set(NetworkService.ENABLED, on, node.span())
        .set(NetworkService.ENCRYPTED, encrypted)
        .set(NetworkService.PURPOSE, "management");
  }
}
