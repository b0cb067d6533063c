package org.auscult.formats.dellos10;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.auscult.device.Item;
import org.auscult.device.NetworkInterface;
import org.auscult.device.SwitchingPolicy;
import org.auscult.formats.commandline.AccessLists;
import org.auscult.formats.commandline.Port;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;
import org.auscult.tree.ConfigNode;

/** Interfaces: addresses, switch ports and what protects them. */
final class DellOs10Interfaces {
  private static final CommandTable<Os10Port> INSIDE = inside();

  private DellOs10Interfaces() {}

  /** One interface while it is read. */
  static final class Os10Port extends Port {
    private final Os10 os10;
    private Optional<Command> untagged = Optional.empty();

    Os10Port(Os10 os10, String name, Item.Builder item, AccessLists lists) {
      super(name, item, lists);
      this.os10 = os10;
    }

    Os10 os10() {
      return os10;
    }

    private boolean plug() {
      return named("ethernet") || named("port-channel");
    }
  }

  static void commands(CommandTable.Builder<Os10> table) {
    table.on("interface", DellOs10Interfaces::open);
  }

  /** {@code interface vlan1} and {@code interface Vlan 1} are one. */
  private static void open(Os10 os10, Command command) {
    String name = String.join("", command.list(1)).toLowerCase(Locale.ROOT);
    if (command.word(1).equals("breakout")) {
      command.node().unmapped().irrelevant();
    } else if (command.negated() || command.word(1).equals("range") || name.isEmpty()) {
      command.unread();
    } else {
      Os10Port port =
          os10.ports.computeIfAbsent(
              name,
              n ->
                  new Os10Port(
                      os10, n, os10.add(NetworkInterface.TYPE, command.span()), os10.accessLists));
      INSIDE.readInside(port, command.node());
    }
  }

  private static CommandTable<Os10Port> inside() {
    CommandTable.Builder<Os10Port> table = CommandTable.builder();
    table
        .on("description", Port::description)
        .on("shutdown", Port::shutdown)
        .on("ip address", Port::address)
        .on("ipv6 address", DellOs10Interfaces::address6)
        .on("ip access-group", (p, c) -> p.filter(c, 2))
        .on("ipv6 access-group", (p, c) -> p.filter(c, 2))
        .on("switchport", Port::switchport)
        .on("switchport mode", Port::mode)
        .on(
            "switchport access vlan",
            (p, c) -> p.untagged = c.on() ? Optional.of(c) : Optional.empty())
        .on("switchport trunk allowed vlan", Port::allowedVlans)
        .on("switchport port-security", DellOs10Interfaces::security)
        .on("arp inspection", DellOs10Interfaces::inspection)
        .on("spanning-tree bpduguard enable", Port.flag(NetworkInterface.BPDU_GUARD))
        .on("dot1x port-control", DellOs10Interfaces::admission)
        .on("storm-control broadcast", Port.flag(NetworkInterface.STORM_CONTROL))
        .on("ip dhcp snooping trust", Port.flag(NetworkInterface.TRUSTED))
        .on("lldp transmit", Port.flag(NetworkInterface.DISCOVERY))
        .on("ip redirects", Port.flag(NetworkInterface.REDIRECTS))
        .on("ip unreachables", Port.flag(NetworkInterface.UNREACHABLES))
        .on("ip proxy-arp", Port.flag(NetworkInterface.PROXY_ARP));
    DellOs10Routing.inInterface(table);
    return table
        .irrelevant(DellOs10Irrelevant.IN_INTERFACES)
        .irrelevantBlocks("vrrp-group\nvrrp-ipv6-group\nservice-policy")
        .build();
  }

  private static void address6(Os10Port port, Command command) {
    if (!command.word(2).equals("autoconfig")) {
      port.address(command);
    }
  }

  /** The block is off until {@code no disable} stands in it. */
  private static void security(Os10Port port, Command command) {
    boolean on = command.node().first("no", "disable").isPresent();
    port.set(NetworkInterface.PORT_SECURITY, on, command);
    command.node().children().forEach(ConfigNode::mapped);
  }

  private static void inspection(Os10Port port, Command command) {
    port.os10()
        .set(SwitchingPolicy.TYPE, SwitchingPolicy.ARP_INSPECTION, command.on(), command.span());
  }

  private static void admission(Os10Port port, Command command) {
    port.set(NetworkInterface.DOT1X, command.on() && command.word(2).equals("auto"), command);
  }

  /** Completes interfaces, once the whole configuration has shown what holds for all. */
  static void finish(Os10 os10) {
    os10.ports.values().forEach(port -> complete(os10, port));
  }

  private static void complete(Os10 os10, Os10Port port) {
    Item.Builder item = port.item();
    boolean routes = port.mode().equals("routed") || !port.plug();
    if (routes) {
      item.orDefault(
          NetworkInterface.MODE, "routed", Os10.GUIDE + "interface vlan, mgmt and loopback");
    } else if (port.plug()) {
      untagged(port);
    }
    if (!os10.whole()) {
      return;
    }
    if (port.named("ethernet") || port.named("mgmt")) {
      item.orDefault(NetworkInterface.DISCOVERY, os10.discovery, Os10.GUIDE + "lldp transmit (on)");
    }
    if (port.plug() && !routes) {
      item.orDefault(NetworkInterface.BPDU_GUARD, false, Os10.GUIDE + "spanning-tree bpduguard");
      item.orDefault(NetworkInterface.DOT1X, false, Os10.GUIDE + "dot1x port-control");
      item.orDefault(
          NetworkInterface.PORT_SECURITY, false, Os10.GUIDE + "switchport port-security");
    }
  }

  /** On a trunk, the VLAN of an access port is the one of frames without tag. */
  private static void untagged(Os10Port port) {
    port.item().orDefault(NetworkInterface.MODE, "access", Os10.GUIDE + "switchport mode (access)");
    boolean trunk = port.mode().equals("trunk");
    port.untagged.ifPresent(
        command -> {
          if (trunk) {
            command
                .number(3)
                .ifPresent(vlan -> port.set(NetworkInterface.NATIVE_VLAN, vlan, command));
          } else {
            port.accessVlan(command);
          }
        });
    if (port.os10().whole()) {
      port.item()
          .orDefault(
              trunk ? NetworkInterface.NATIVE_VLAN : NetworkInterface.ACCESS_VLAN,
              1L,
              Os10.GUIDE + "switchport access vlan (1)");
    }
    if (trunk && port.os10().whole()) {
      port.item()
          .orDefault(
              NetworkInterface.ALLOWED_VLANS,
              List.of(),
              Os10.GUIDE + "switchport trunk allowed vlan (none)");
    }
  }
}
