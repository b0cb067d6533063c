package org.auscult.formats.arubaaoscx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.auscult.device.Field;
import org.auscult.device.Item;
import org.auscult.device.NetworkInterface;
import org.auscult.device.RoutingPolicy;
import org.auscult.device.SwitchingPolicy;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;
import org.auscult.source.Secret;
import org.auscult.tree.ConfigNode;

/** Interfaces, VLANs, access lists and what protects switch ports. */
final class ArubaAoscxInterfaces {
  private static final CommandTable<Port> INSIDE = inside();

  private ArubaAoscxInterfaces() {}

  /** One interface while it is read. */
  static final class Port {
    private final Aoscx aoscx;
    private final String name;
    private final Item.Builder item;
    private final List<String> addresses = new ArrayList<>();

    Port(Aoscx aoscx, String name, Item.Builder item) {
      this.aoscx = aoscx;
      this.name = name;
      this.item = item;
    }

    Aoscx aoscx() {
      return aoscx;
    }

    String name() {
      return name;
    }

    private <T> void set(Field<T> field, T value, Command command) {
      item.set(field, value, command.span());
    }
  }

  static void commands(CommandTable.Builder<Aoscx> table) {
    table
        .on("interface", ArubaAoscxInterfaces::open)
        .on("vlan", ArubaAoscxInterfaces::vlan)
        .on("access-list ip", (a, c) -> a.accessLists.named(c, 2, true))
        .on("access-list ipv6", (a, c) -> a.accessLists.named(c, 2, true))
        .on("apply access-list ip", ArubaAoscxInterfaces::controlPlane)
        .on("apply access-list ipv6", ArubaAoscxInterfaces::controlPlane)
        .on("dhcpv4-snooping", (a, c) -> protection(a, c, SwitchingPolicy.DHCP_SNOOPING))
        .on("loop-protect", (a, c) -> {});
  }

  private static void open(Aoscx aoscx, Command command) {
    if (command.negated()) {
      return;
    }
    boolean numbered = List.of("vlan", "lag", "loopback").contains(command.word(1));
    String name = numbered ? command.word(1) + " " + command.word(2) : command.word(1);
    Item.Builder item =
        aoscx.add(NetworkInterface.TYPE, command.span()).set(NetworkInterface.NAME, name);
    INSIDE.readInside(new Port(aoscx, name, item), command.node());
    boolean routed =
        item.get(NetworkInterface.ADDRESSES).configured()
            && !item.get(NetworkInterface.MODE).configured();
    if (routed) {
      item.set(NetworkInterface.MODE, "routed");
    }
  }

  private static CommandTable<Port> inside() {
    CommandTable.Builder<Port> table = CommandTable.builder();
    table
        .on("description", (p, c) -> p.set(NetworkInterface.DESCRIPTION, Aoscx.bare(c.from(1)), c))
        .on("shutdown", (p, c) -> p.set(NetworkInterface.ENABLED, c.negated(), c))
        .on("routing", ArubaAoscxInterfaces::routing)
        .on("vlan access", ArubaAoscxInterfaces::access)
        .on("vlan trunk native", ArubaAoscxInterfaces::nativeVlan)
        .on("vlan trunk allowed", ArubaAoscxInterfaces::allowed)
        .on("ip address", ArubaAoscxInterfaces::address)
        .on("ipv6 address", ArubaAoscxInterfaces::address)
        .on("ip static", ArubaAoscxInterfaces::address)
        .on("ip dhcp", (p, c) -> dhcp(p, c))
        .on("vrf attach", (p, c) -> {})
        .on("apply access-list ip", ArubaAoscxInterfaces::filter)
        .on("apply access-list ipv6", ArubaAoscxInterfaces::filter)
        .on("spanning-tree bpdu-guard", (p, c) -> p.set(NetworkInterface.BPDU_GUARD, c.on(), c))
        .on("rate-limit broadcast", (p, c) -> p.set(NetworkInterface.STORM_CONTROL, c.on(), c))
        .on("dhcpv4-snooping trust", (p, c) -> p.set(NetworkInterface.TRUSTED, c.on(), c))
        .on("arp inspection trust", (p, c) -> p.set(NetworkInterface.TRUSTED, c.on(), c))
        .on("lldp transmit", (p, c) -> p.set(NetworkInterface.DISCOVERY, c.on(), c))
        .on("ip proxy-arp", (p, c) -> p.set(NetworkInterface.PROXY_ARP, c.on(), c))
        .on("port-access port-security", (p, c) -> p.set(NetworkInterface.PORT_SECURITY, c.on(), c))
        .on("aaa authentication port-access dot1x authenticator", ArubaAoscxInterfaces::admission)
        .on("aaa authentication port-access mac-auth", ArubaAoscxInterfaces::admission);
    ArubaAoscxRouting.inInterface(table);
    return table.irrelevant(ArubaAoscxIrrelevant.IN_INTERFACES).build();
  }

  private static void routing(Port port, Command command) {
    if (command.on()) {
      port.set(NetworkInterface.MODE, "routed", command);
    }
  }

  private static void access(Port port, Command command) {
    command
        .number(2)
        .ifPresent(
            vlan -> {
              port.set(NetworkInterface.MODE, "access", command);
              port.set(NetworkInterface.ACCESS_VLAN, vlan, command);
            });
  }

  private static void nativeVlan(Port port, Command command) {
    port.set(NetworkInterface.MODE, "trunk", command);
    command.number(3).ifPresent(vlan -> port.set(NetworkInterface.NATIVE_VLAN, vlan, command));
  }

  private static void allowed(Port port, Command command) {
    port.set(NetworkInterface.MODE, "trunk", command);
    port.set(NetworkInterface.ALLOWED_VLANS, List.of(command.word(3).split(",")), command);
  }

  private static void address(Port port, Command command) {
    if (command.negated() || command.word(2).isEmpty()) {
      return;
    }
    port.addresses.add(command.word(2));
    port.set(NetworkInterface.ADDRESSES, List.copyOf(port.addresses), command);
    port.aoscx.own(command.word(2).split("/")[0], command.span());
  }

  private static void dhcp(Port port, Command command) {
    if (command.on()) {
      port.set(NetworkInterface.ADDRESSES, List.of("dhcp"), command);
    }
  }

  /** {@code apply access-list ip NAME in|out|routed-in|routed-out}. */
  private static void filter(Port port, Command command) {
    if (command.on()) {
      port.aoscx.accessLists.bind(
          command.word(3), port.name, !command.last().endsWith("out"), command.span());
    }
  }

  /** {@code apply access-list ip NAME control-plane vrf NAME}. */
  private static void controlPlane(Aoscx aoscx, Command command) {
    if (command.on() && command.word(4).equals("control-plane")) {
      aoscx.controlPlane = true;
      aoscx.accessLists.use(command.word(3), "management", command.span());
      aoscx.set(RoutingPolicy.TYPE, RoutingPolicy.CONTROL_PLANE_PROTECTED, true, command.span());
    } else {
      command.unread();
    }
  }

  /** {@code aaa authentication port-access dot1x authenticator} and inside {@code enable}. */
  private static void admission(Port port, Command command) {
    Optional<ConfigNode> on = command.node().first("enable");
    on.ifPresent(node -> port.item.set(NetworkInterface.DOT1X, true, node.mapped().span()));
    if (command.last().equals("enable")) {
      port.set(NetworkInterface.DOT1X, command.on(), command);
    }
    ArubaAoscxIrrelevant.IN_ADMISSION.readInside(port.aoscx, command.node());
  }

  /** {@code vlan 10} with protections and filters inside. */
  private static void vlan(Aoscx aoscx, Command command) {
    for (ConfigNode node : command.node().children()) {
      Command inner = Command.of(node);
      if (inner.word(0).equals("dhcpv4-snooping")) {
        node.mapped();
      } else if (inner.from(0).equals("arp inspection")) {
        aoscx.set(
            SwitchingPolicy.TYPE, SwitchingPolicy.ARP_INSPECTION, inner.on(), node.mapped().span());
      } else if (node.starts("apply", "access-list")) {
        aoscx.accessLists.bind(
            node.mapped().word(3),
            "vlan " + command.word(1),
            !inner.last().endsWith("out"),
            node.span());
      }
    }
    ArubaAoscxIrrelevant.IN_VLAN.readInside(aoscx, command.node());
  }

  private static void protection(Aoscx aoscx, Command command, Field<Boolean> field) {
    if (command.size() == 1) {
      aoscx.set(SwitchingPolicy.TYPE, field, command.on(), command.span());
    } else {
      command.unread();
    }
  }

  static Secret key(Port port, Command command, int at) {
    return port.aoscx.secret(command.list(at));
  }

  static void finish(Aoscx aoscx) {
    String guide = "AOS-CX Security Guide, ";
    aoscx.standard(
        SwitchingPolicy.TYPE,
        SwitchingPolicy.DHCP_SNOOPING,
        false,
        guide + "dhcpv4-snooping (disabled by default)");
    aoscx.standard(
        SwitchingPolicy.TYPE,
        SwitchingPolicy.ARP_INSPECTION,
        false,
        guide + "arp inspection (disabled by default)");
    for (Item.Builder port : aoscx.device().items(NetworkInterface.TYPE)) {
      boolean switched =
          port.get(NetworkInterface.MODE)
              .value()
              .filter(mode -> mode.equals("access") || mode.equals("trunk"))
              .isPresent();
      if (switched) {
        aoscx.standard(
            port,
            NetworkInterface.BPDU_GUARD,
            false,
            "AOS-CX Layer 2 Bridging Guide, spanning-tree bpdu-guard (disabled by default)");
        aoscx.standard(
            port, NetworkInterface.DOT1X, false, guide + "port access (disabled by default)");
        aoscx.standard(
            port,
            NetworkInterface.PORT_SECURITY,
            false,
            guide + "port-access port-security (disabled by default)");
      }
    }
  }
}
