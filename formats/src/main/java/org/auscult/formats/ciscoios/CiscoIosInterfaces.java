package org.auscult.formats.ciscoios;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.auscult.device.Field;
import org.auscult.device.Item;
import org.auscult.device.NetworkInterface;
import org.auscult.device.Setting;
import org.auscult.formats.commandline.Ipv4;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;
import org.auscult.source.Span;
import org.auscult.tree.ConfigNode;

/** Interfaces: addresses, switch ports and what protects them. */
final class CiscoIosInterfaces {
  private static final String LAN = "Cisco IOS LAN Switching Command Reference, ";
  private static final String ADDRESSING = "Cisco IOS IP Addressing Services Command Reference, ";
  private static final String SECURITY = "Cisco IOS Security Command Reference, ";
  private static final Pattern MANAGEMENT =
      Pattern.compile("(?i)\\s*(?:ip )?vrf forwarding \\S*mgmt\\S*\\s*");
  private static final CommandTable<Port> INSIDE = inside();

  private CiscoIosInterfaces() {}

  /** One interface while it is read. */
  static final class Port {
    private final Ios ios;
    private final String name;
    private final Item.Builder item;
    private final List<String> addresses = new ArrayList<>();
    private final boolean management;
    private boolean routed;
    private boolean switched;
    private boolean edge;

    Port(Ios ios, String name, Item.Builder item, boolean management) {
      this.ios = ios;
      this.name = name;
      this.item = item;
      this.management = management;
    }

    Ios ios() {
      return ios;
    }

    String name() {
      return name;
    }

    Span where() {
      return item.where();
    }

    <T> Setting<T> get(Field<T> field) {
      return item.get(field);
    }

    private <T> void set(Field<T> field, T value, Command command) {
      item.set(field, value, command.span());
    }

    private void switched(Span at) {
      switched = true;
      ios.identity.switching(at);
    }

    /**
     * True for a port that routes without having been told not to switch, as on a router; the port
     * for management of a switch does so too.
     */
    boolean ofRouter() {
      boolean told = item.get(NetworkInterface.MODE).configured();
      return plug() && !addresses.isEmpty() && !told && !switched && !management;
    }

    /** True for a plug, or a bundle of plugs, that can be a switch port. */
    private boolean plug() {
      boolean ethernet =
          name.contains("Ethernet") || name.contains("GigE") || name.startsWith("Port-channel");
      return ethernet && !name.contains(".");
    }
  }

  static void commands(CommandTable.Builder<Ios> table) {
    table.on("interface", CiscoIosInterfaces::open);
  }

  private static void open(Ios ios, Command command) {
    String name = command.from(1);
    if (command.negated() || name.isEmpty()) {
      return;
    }
    if (name.startsWith("Serial")) {
      ios.identity.routing(command.span());
    }
    Port port =
        ios.ports.computeIfAbsent(
            name, n -> new Port(ios, n, begun(ios, command, n), management(command.node(), n)));
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
        .on("description", (p, c) -> p.set(NetworkInterface.DESCRIPTION, c.from(1), c))
        .on("shutdown", (p, c) -> p.set(NetworkInterface.ENABLED, c.negated(), c))
        .on("ip address", CiscoIosInterfaces::address)
        .on("ipv6 address", CiscoIosInterfaces::address6)
        .on("ip unnumbered", (p, c) -> p.routed = true)
        .on("ip proxy-arp", (p, c) -> p.set(NetworkInterface.PROXY_ARP, c.on(), c))
        .on("ip redirects", (p, c) -> p.set(NetworkInterface.REDIRECTS, c.on(), c))
        .on("ip unreachables", (p, c) -> p.set(NetworkInterface.UNREACHABLES, c.on(), c))
        .on("ip verify", (p, c) -> p.set(NetworkInterface.SOURCE_VERIFIED, c.on(), c))
        .on("ip dhcp snooping trust", (p, c) -> p.set(NetworkInterface.TRUSTED, c.on(), c))
        .on("ip arp inspection trust", (p, c) -> p.set(NetworkInterface.TRUSTED, c.on(), c))
        .on("mop enabled", CiscoIosServices::mop)
        .on(
            "ip directed-broadcast",
            (p, c) -> p.set(NetworkInterface.DIRECTED_BROADCAST, c.on(), c))
        .on("ip access-group", CiscoIosInterfaces::filter)
        .on("ipv6 traffic-filter", (p, c) -> bind(p, c, 2))
        .on("switchport", CiscoIosInterfaces::switchport)
        .on("switchport mode", CiscoIosInterfaces::mode)
        .on("switchport access vlan", (p, c) -> vlan(p, c, NetworkInterface.ACCESS_VLAN, 3))
        .on("switchport trunk native vlan", (p, c) -> vlan(p, c, NetworkInterface.NATIVE_VLAN, 4))
        .on("switchport trunk allowed vlan", CiscoIosInterfaces::allowed)
        .on("switchport nonegotiate", CiscoIosInterfaces::fixed)
        .on("switchport port-security", CiscoIosInterfaces::portSecurity)
        .on("spanning-tree bpduguard", CiscoIosInterfaces::bpduGuard)
        .on("spanning-tree portfast", (p, c) -> p.edge = c.on() && !c.has("disable"))
        .on("storm-control", CiscoIosInterfaces::storm)
        .on(
            "dot1x",
            (p, c) -> dot1x(p, c, c.word(1).equals("port-control") && c.word(2).equals("auto")))
        .on("dot1x pae", (p, c) -> {})
        .on("authentication port-control", (p, c) -> dot1x(p, c, c.word(2).equals("auto")))
        .on("access-session port-control", (p, c) -> dot1x(p, c, c.word(2).equals("auto")))
        .on("mab", (p, c) -> {})
        .on("crypto map", (p, c) -> {})
        .on("tunnel protection ipsec profile", (p, c) -> {})
        .on("zone-member security", (p, c) -> p.set(NetworkInterface.ZONE, c.word(2), c));
    CiscoIosRouting.inInterface(table);
    return table
        .irrelevant(CiscoIosIrrelevantInside.IN_INTERFACES)
        .irrelevantBlocks("service-policy")
        .build();
  }

  private static void address(Port port, Command command) {
    if (command.negated()) {
      port.routed = true;
      return;
    }
    String address = command.word(2);
    if (address.equals("dhcp") || address.equals("negotiated")) {
      port.addresses.add("dhcp");
    } else if (Ipv4.is(address)) {
      port.addresses.add(Ipv4.masked(address, command.word(3)));
      port.ios.identity.address(address, command.span());
    } else {
      command.unread();
      return;
    }
    addressed(port, command);
  }

  private static void address6(Port port, Command command) {
    if (command.on()) {
      port.addresses.add(command.word(2));
      addressed(port, command);
    }
  }

  private static void addressed(Port port, Command command) {
    port.routed = true;
    Span at =
        port.item.get(NetworkInterface.ADDRESSES).where().orElse(command.span()).to(command.span());
    port.item.set(NetworkInterface.ADDRESSES, List.copyOf(port.addresses), at);
  }

  private static void filter(Port port, Command command) {
    bind(port, command, 2);
  }

  private static void bind(Port port, Command command, int at) {
    if (command.on()) {
      port.ios.accessLists.bind(
          command.word(at), port.name, !command.last().equals("out"), command.span());
    }
  }

  private static void switchport(Port port, Command command) {
    if (command.size() > 1) {
      command.unread();
    } else if (command.negated()) {
      port.set(NetworkInterface.MODE, "routed", command);
      port.routed = true;
    } else {
      port.switched(command.span());
    }
  }

  private static void mode(Port port, Command command) {
    port.switched(command.span());
    switch (command.word(2)) {
      case "access", "trunk" -> port.set(NetworkInterface.MODE, command.word(2), command);
      case "dynamic" -> port.set(NetworkInterface.MODE, "dynamic", command);
      default -> command.unread();
    }
  }

  private static void vlan(Port port, Command command, Field<Long> field, int at) {
    port.switched(command.span());
    command.number(at).ifPresentOrElse(vlan -> port.set(field, vlan, command), command::unread);
  }

  /** {@code switchport trunk allowed vlan [add] LIST}: long lists go on with {@code add}. */
  private static void allowed(Port port, Command command) {
    port.switched(command.span());
    boolean more = command.word(4).equals("add");
    List<String> vlans = new ArrayList<>();
    if (more) {
      port.item.get(NetworkInterface.ALLOWED_VLANS).value().ifPresent(vlans::addAll);
    }
    String list = command.word(more ? 5 : 4);
    if (list.equals("except") || list.equals("remove")) {
      command.unread();
      return;
    }
    vlans.addAll(List.of(list.split(",")));
    Span at =
        more
            ? port.item.get(NetworkInterface.ALLOWED_VLANS).where().orElse(command.span())
            : command.span();
    port.item.set(NetworkInterface.ALLOWED_VLANS, List.copyOf(vlans), at.to(command.span()));
  }

  private static void fixed(Port port, Command command) {
    port.switched(command.span());
    port.set(NetworkInterface.TRUNK_NEGOTIATION, command.negated(), command);
  }

  /** Options alone change nothing: only the bare command turns it on. */
  private static void portSecurity(Port port, Command command) {
    port.switched(command.span());
    if (command.size() == 2) {
      port.set(NetworkInterface.PORT_SECURITY, command.on(), command);
    }
  }

  private static void bpduGuard(Port port, Command command) {
    port.set(
        NetworkInterface.BPDU_GUARD, command.on() && !command.last().equals("disable"), command);
  }

  private static void storm(Port port, Command command) {
    if (command.word(1).equals("broadcast") && command.has("level")) {
      port.set(NetworkInterface.STORM_CONTROL, command.on(), command);
    }
  }

  private static void dot1x(Port port, Command command, boolean demanded) {
    boolean decides = command.word(1).equals("port-control");
    if (decides) {
      port.set(NetworkInterface.DOT1X, command.on() && demanded, command);
    }
  }

  private static void close(Port port) {
    if (port.routed && !port.switched) {
      port.item.orDefault(
          NetworkInterface.MODE,
          "routed",
          "an IP address makes an interface routed (Cisco IOS IP Addressing Services Configuration"
              + " Guide)");
    }
    if (!port.ios.whole()) {
      return;
    }
    port.item.orDefault(
        NetworkInterface.ENABLED,
        true,
        "Cisco IOS Interface and Hardware Component Command Reference, shutdown (the configuration"
            + " shows it when set)");
    port.item.orDefault(
        NetworkInterface.DIRECTED_BROADCAST,
        false,
        ADDRESSING + "ip directed-broadcast (since release 12.0)");
    if (!port.addresses.isEmpty() && !port.name.startsWith("Loopback")) {
      port.item
          .orDefault(NetworkInterface.PROXY_ARP, true, ADDRESSING + "ip proxy-arp")
          .orDefault(
              NetworkInterface.REDIRECTS,
              true,
              "Cisco IOS IP Application Services Command Reference, ip redirects");
    }
  }

  /** Completes switch ports, once the whole configuration has shown what the device is. */
  static void finish(Ios ios) {
    for (Port port : ios.ports.values()) {
      close(port);
      boolean switched = port.switched || !port.routed && ios.isSwitch();
      if (ios.whole() && port.plug() && switched) {
        switchDefaults(ios, port);
      }
    }
  }

  private static void switchDefaults(Ios ios, Port port) {
    Item.Builder item = port.item;
    item.orDefault(
        NetworkInterface.MODE,
        "dynamic",
        LAN + "switchport mode (dynamic auto or dynamic desirable)");
    String mode = item.get(NetworkInterface.MODE).value().orElse("");
    if (!mode.equals("trunk")) {
      item.orDefault(NetworkInterface.ACCESS_VLAN, 1L, LAN + "switchport access vlan");
    }
    if (!mode.equals("access")) {
      item.orDefault(NetworkInterface.NATIVE_VLAN, 1L, LAN + "switchport trunk native vlan");
      item.orDefault(
          NetworkInterface.ALLOWED_VLANS, List.of("all"), LAN + "switchport trunk allowed vlan");
    }
    item.orDefault(
        NetworkInterface.TRUNK_NEGOTIATION, !mode.equals("access"), LAN + "switchport mode");
    item.orDefault(NetworkInterface.PORT_SECURITY, false, SECURITY + "switchport port-security");
    item.orDefault(NetworkInterface.DOT1X, false, SECURITY + "authentication port-control");
    item.orDefault(NetworkInterface.STORM_CONTROL, false, LAN + "storm-control");
    if ((port.edge || ios.edgeByDefault && !mode.equals("trunk"))
        && item.get(NetworkInterface.BPDU_GUARD).value().isEmpty()) {
      CiscoIosSwitching.guardByDefault(ios)
          .ifPresent(guard -> item.set(NetworkInterface.BPDU_GUARD, guard));
    }
    item.orDefault(NetworkInterface.BPDU_GUARD, false, LAN + "spanning-tree bpduguard");
  }
}
