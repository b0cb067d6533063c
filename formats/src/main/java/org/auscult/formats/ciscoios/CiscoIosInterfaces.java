package org.auscult.formats.ciscoios;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.auscult.device.Item;
import org.auscult.device.NetworkInterface;
import org.auscult.formats.commandline.Ipv4;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;
import org.auscult.tree.ConfigNode;

/** Interfaces: addresses, filters, what they answer and tell. */
final class CiscoIosInterfaces {
  private static final String ADDRESSING = "Cisco IOS IP Addressing Services Command Reference, ";
  private static final Pattern MANAGEMENT =
      Pattern.compile("(?i)\\s*(?:ip )?vrf forwarding \\S*mgmt\\S*\\s*");
  private static final CommandTable<Port> INSIDE = inside();

  private CiscoIosInterfaces() {}

  static void commands(CommandTable.Builder<Ios> table) {
    table
        .on("interface", CiscoIosInterfaces::open)
        .on("template", (ios, c) -> ios.templates.put(c.word(1), c.node()));
  }

  private static void open(Ios ios, Command command) {
    if (command.size() < 2) {
      return;
    }
    for (String name : InterfaceNames.of(command)) {
      if (command.negated()) {
        Optional.ofNullable(ios.ports.remove(name))
            .ifPresent(port -> ios.device().remove(NetworkInterface.TYPE, port.item()));
      } else {
        open(ios, command, name);
      }
    }
  }

  private static void open(Ios ios, Command command, String name) {
    if (name.startsWith("Serial")) {
      ios.identity.routing(command.span());
    }
    Port port =
        ios.ports.computeIfAbsent(
            name, n -> new Port(ios, n, begun(ios, command, n), management(command.node(), n)));
    for (ConfigNode source : command.node().all("source", "template")) {
      Optional.ofNullable(ios.templates.get(source.mapped().word(2)))
          .ifPresentOrElse(
              template -> INSIDE.readInside(port, template.mapped()), source::unmapped);
    }
    INSIDE.readInside(port, command.node());
  }

  private static boolean management(ConfigNode node, String name) {
    return List.of("FastEthernet0", "GigabitEthernet0").contains(name)
        || node.children().stream()
            .map(ConfigNode::text)
            .anyMatch(line -> MANAGEMENT.matcher(line).matches());
  }

  private static Item.Builder begun(Ios ios, Command command, String name) {
    return ios.add(NetworkInterface.TYPE, command.span()).set(NetworkInterface.NAME, name);
  }

  private static CommandTable<Port> inside() {
    CommandTable.Builder<Port> table = CommandTable.builder();
    table
        .irrelevant(CiscoIosIrrelevantInside.IN_INTERFACES)
        .irrelevantBlocks("service-policy")
        .on("description", (p, c) -> p.set(NetworkInterface.DESCRIPTION, c.from(1), c))
        .on("shutdown", (p, c) -> p.set(NetworkInterface.ENABLED, c.negated(), c))
        .on("ip address", CiscoIosInterfaces::address)
        .on("ipv6 address", CiscoIosInterfaces::address6)
        .on("ip unnumbered", (p, c) -> p.routed())
        .on("ip proxy-arp", (p, c) -> p.set(NetworkInterface.PROXY_ARP, c.on(), c))
        .on("ip redirects", (p, c) -> p.set(NetworkInterface.REDIRECTS, c.on(), c))
        .on("ip unreachables", (p, c) -> p.set(NetworkInterface.UNREACHABLES, c.on(), c))
        .on("ip verify", (p, c) -> p.set(NetworkInterface.SOURCE_VERIFIED, c.on(), c))
        .on("mop enabled", CiscoIosServices::mop)
        .on("mop sysid", (p, c) -> {})
        .on(
            "ip directed-broadcast",
            (p, c) -> p.set(NetworkInterface.DIRECTED_BROADCAST, c.on(), c))
        .on("ip access-group", (p, c) -> bind(p, c, 2))
        .on("ipv6 traffic-filter", (p, c) -> bind(p, c, 2))
        .on("ip nat outside", CiscoIosInterfaces::outside)
        .on("crypto map", (p, c) -> {})
        .on("tunnel protection ipsec profile", (p, c) -> {})
        .on("source template", (p, c) -> {})
        .on("zone-member security", CiscoIosInterfaces::zone);
    CiscoIosDiscovery.inInterface(table);
    CiscoIosSwitchPorts.inInterface(table);
    CiscoIosAdmission.inInterface(table);
    CiscoIosWireless.inInterface(table);
    CiscoIosRouting.inInterface(table);
    return table.build();
  }

  private static void address(Port port, Command command) {
    String address = command.word(2);
    if (command.negated()) {
      port.routed();
    } else if (address.equals("dhcp") || address.equals("negotiated")) {
      port.address("dhcp", command);
    } else if (Ipv4.is(address)) {
      port.address(Ipv4.masked(address, command.word(3)), command);
      port.ios().identity.address(address, command.span());
    } else {
      command.unread();
    }
  }

  private static void address6(Port port, Command command) {
    if (command.on() && command.word(2).contains(":")) {
      port.address(command.word(2), command);
    }
  }

  private static void bind(Port port, Command command, int at) {
    if (command.on()) {
      boolean inward = !command.last().equals("out");
      port.ios().accessLists.bind(command.word(at), port.name(), inward, command.span());
      if (inward) {
        port.filtered(command.span());
      }
    }
  }

  private static void outside(Port port, Command command) {
    if (command.on()) {
      port.set(NetworkInterface.EXTERNAL, true, command);
    }
  }

  private static void zone(Port port, Command command) {
    port.set(NetworkInterface.ZONE, command.word(2), command);
    port.filtered(command.span());
  }

  private static void close(Port port) {
    if (port.isRouted() && !port.isSwitched()) {
      port.item()
          .orDefault(
              NetworkInterface.MODE,
              "routed",
              "an IP address makes an interface routed (Cisco IOS IP Addressing Services"
                  + " Configuration Guide)");
    }
    if (!port.ios().whole()) {
      return;
    }
    port.item()
        .orDefault(
            NetworkInterface.ENABLED,
            true,
            "Cisco IOS Interface and Hardware Component Command Reference, shutdown (the"
                + " configuration shows it when set)")
        .orDefault(
            NetworkInterface.DIRECTED_BROADCAST,
            false,
            ADDRESSING + "ip directed-broadcast (since release 12.0)");
    if (port.addressed() && !port.name().startsWith("Loopback")) {
      port.item()
          .orDefault(NetworkInterface.PROXY_ARP, true, ADDRESSING + "ip proxy-arp")
          .orDefault(
              NetworkInterface.REDIRECTS,
              true,
              "Cisco IOS IP Application Services Command Reference, ip redirects");
    }
  }

  /** Completes the interfaces, once the whole configuration has shown what the device is. */
  static void finish(Ios ios) {
    for (Port port : ios.ports.values()) {
      close(port);
      CiscoIosDiscovery.close(port);
      CiscoIosAdmission.close(port);
      boolean switched = port.isSwitched() || !port.isRouted() && ios.isA("switch");
      if (ios.whole() && port.plug() && switched) {
        CiscoIosSwitchPorts.defaults(port);
      }
    }
  }
}
