package org.auscult.formats.apcnmc;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.auscult.device.DataConnection;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.Identity;
import org.auscult.device.Item;
import org.auscult.device.NetworkService;
import org.auscult.formats.syntax.Command;
import org.auscult.source.Redactor;
import org.auscult.tree.ConfigNode;

/**
 * The sections of {@code config.ini} (UPS Network Management Card 2 User Guide 990-3402, "How to
 * Export Configuration Settings"). Names of sections and keys are told without regard to case.
 */
final class ApcSections {
  private static final Pattern EVENT = Pattern.compile("E[0-9A-Fa-f]{4}");
  private static final List<String> NO_ADDRESS = List.of("", "0.0.0.0", "::", "\"\"");

  private final DeviceBuilder device;
  private final Redactor redactor;
  private final Map<String, BiConsumer<ApcSections, ConfigNode>> readers =
      Map.of(
          "networktcp/ip", ApcSections::address,
          "networkftpserver", (sections, node) -> sections.server("ftp", 21, node),
          "networktelnet", (sections, node) -> sections.server("telnet", 23, node),
          "networkweb", (sections, node) -> sections.server("http", 80, node),
          "networkftpclient", ApcSections::ftpClient,
          "networksnmp", (sections, node) -> new ApcSnmp(sections).map(node),
          "systemusermanager", (sections, node) -> new ApcUsers(sections).map(node),
          "systemid", (sections, node) -> sections.skip(node, "Name", "Contact", "Location"),
          "networkdns", (sections, node) -> sections.skip(node, "DNSServerIP"),
          "eventactionconfig", ApcSections::events);

  ApcSections(DeviceBuilder device, Redactor redactor) {
    this.device = device;
    this.redactor = redactor;
  }

  DeviceBuilder device() {
    return device;
  }

  Redactor redactor() {
    return redactor;
  }

  void map(ConfigNode section) {
    BiConsumer<ApcSections, ConfigNode> reader =
        readers.get(section.word(0).toLowerCase(Locale.ROOT));
    if (reader != null) {
      section.mapped();
      reader.accept(this, section);
    }
    section.children().forEach(this::maskUnread);
  }

  /** The statements of a section by key. */
  static Map<String, ConfigNode> keys(ConfigNode section) {
    Map<String, ConfigNode> keys = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    section.children().forEach(node -> keys.put(node.word(0), node));
    return keys;
  }

  /** A value that a card writes in quotes is empty or has blanks at its ends. */
  static String value(ConfigNode node) {
    return node.word(1).replaceAll("^\"|\"$", "");
  }

  static boolean enabled(ConfigNode node) {
    return node.word(1).equalsIgnoreCase("enabled");
  }

  private void maskUnread(ConfigNode node) {
    if (node.word(0).matches("(?i).*(?:password|phrase|secret|community).*")) {
      redactor.remember(value(node));
    }
  }

  private void skip(ConfigNode section, String... names) {
    Map<String, ConfigNode> keys = keys(section);
    for (String name : names) {
      if (keys.containsKey(name)) {
        keys.get(name).irrelevant();
      }
    }
  }

  private void address(ConfigNode section) {
    Map<String, ConfigNode> keys = keys(section);
    ConfigNode own = keys.get("SystemIP");
    if (own != null && !NO_ADDRESS.contains(own.word(1))) {
      device.single(Identity.TYPE).set(Identity.ADDRESSES, List.of(own.word(1)), own.span());
    }
    ConfigNode name = keys.get("HostName");
    if (name != null) {
      device.single(Identity.TYPE).set(Identity.HOSTNAME, value(name), name.span());
    }
    ConfigNode mac = keys.get("Override");
    if (mac != null) {
      ApcHeader.mac(device, mac.word(1), mac);
    }
    for (String key : List.of("SystemIP", "HostName", "Override")) {
      if (keys.containsKey(key)) {
        keys.get(key).mapped();
      }
    }
    skip(
        section,
        "SubnetMask",
        "DefaultGateway",
        "IPv4",
        "BootMode",
        "Bootp",
        "DomainName",
        "PortSpeed",
        "DHCPBootpVendorClass",
        "DHCPBootpClientID");
  }

  /** {@code Access} and {@code Port}; other keys may say that it is enciphered. */
  private void server(String protocol, long usual, ConfigNode section) {
    Map<String, ConfigNode> keys = keys(section);
    ConfigNode access = keys.get("Access");
    if (access == null) {
      return;
    }
    Item.Builder service =
        device
            .add(NetworkService.TYPE, access.span())
            .set(NetworkService.PROTOCOL, protocol, section.span())
            .set(NetworkService.TRANSPORT, "tcp")
            .set(NetworkService.PURPOSE, "management");
    boolean alone = keys.size() <= 2;
    if (access.word(1).matches("(?i)enabled|disabled") && (alone || !protocol.equals("http"))) {
      service.set(NetworkService.ENABLED, enabled(access), access.span());
      access.mapped();
    }
    ConfigNode port = keys.get("Port");
    if (port != null) {
      Command.number(port.word(1))
          .ifPresent(number -> service.set(NetworkService.PORT, number, port.span()));
      port.mapped();
      if (alone && port.word(1).equals(Long.toString(usual))) {
        service.set(NetworkService.ENCRYPTED, false, port.span());
      }
    }
  }

  /** The server that the card fetches files from. */
  private void ftpClient(ConfigNode section) {
    Map<String, ConfigNode> keys = keys(section);
    ConfigNode server = keys.get("RemoteIP");
    if (server == null) {
      return;
    }
    Item.Builder connection =
        device
            .add(DataConnection.TYPE, server.span())
            .set(DataConnection.NAME, section.word(0), section.span())
            .set(DataConnection.PROTOCOL, "ftp")
            .set(DataConnection.HOST, server.word(1), server.span())
            .set(DataConnection.ENABLED, !NO_ADDRESS.contains(server.word(1)), server.span())
            .set(DataConnection.ENCRYPTED, false, section.span());
    server.mapped();
    ConfigNode user = keys.get("RemoteUserName");
    if (user != null) {
      connection.set(DataConnection.ACCOUNT, value(user), user.span());
      user.mapped();
    }
    ConfigNode password = keys.get("RemotePassword");
    if (password != null) {
      connection.set(DataConnection.SECRET, redactor.clear(value(password)), password.span());
      password.mapped();
    }
  }

  /** Whom the card tells of each event. */
  private static void events(ApcSections sections, ConfigNode section) {
    section.children().stream()
        .filter(node -> EVENT.matcher(node.word(0)).matches())
        .forEach(ConfigNode::irrelevant);
  }
}
