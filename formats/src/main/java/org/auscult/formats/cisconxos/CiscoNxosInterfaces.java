package org.auscult.formats.cisconxos;

import java.util.List;
import java.util.Optional;
import org.auscult.device.Item;
import org.auscult.device.NetworkInterface;
import org.auscult.formats.commandline.AccessLists;
import org.auscult.formats.commandline.Port;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;

/** Interfaces: addresses, switch ports and what protects them. */
final class CiscoNxosInterfaces {
  private static final String SWITCHPORT =
      Nxos.INTERFACES + "switchport (a configuration shows it where it differs from the default)";

  private static final CommandTable<NxosPort> INSIDE = inside();

  private CiscoNxosInterfaces() {}

  /** One interface while it is read. */
  static final class NxosPort extends Port {
    private final Nxos nxos;
    private Optional<Command> said = Optional.empty();
    private boolean edge;
    private boolean fabric;

    NxosPort(Nxos nxos, String name, Item.Builder item, AccessLists lists) {
      super(name, item, lists);
      this.nxos = nxos;
    }

    Nxos nxos() {
      return nxos;
    }

    private boolean plug() {
      return (named("ethernet") || named("port-channel")) && !name().contains(".");
    }
  }

  static void commands(CommandTable.Builder<Nxos> table) {
    table.on("interface", CiscoNxosInterfaces::open);
  }

  private static void open(Nxos nxos, Command command) {
    String name = command.from(1);
    if (command.negated() || name.isEmpty()) {
      return;
    }
    boolean range = name.replaceFirst("(?i)port-channel", "").contains("-");
    if (range || name.startsWith("breakout")) {
      command.unread();
      return;
    }
    NxosPort port =
        nxos.ports.computeIfAbsent(
            name,
            n ->
                new NxosPort(
                    nxos, n, nxos.add(NetworkInterface.TYPE, command.span()), nxos.accessLists));
    INSIDE.readInside(port, command.node());
  }

  private static CommandTable<NxosPort> inside() {
    CommandTable.Builder<NxosPort> table = CommandTable.builder();
    table
        .on("description", Port::description)
        .on("shutdown", Port::shutdown)
        .on("ip address", Port::address)
        .on("ipv6 address", Port::address)
        .on("ip access-group", (p, c) -> p.filter(c, 2))
        .on("ip port access-group", (p, c) -> p.filter(c, 3))
        .on("ipv6 traffic-filter", (p, c) -> p.filter(c, 2))
        .on("ipv6 port traffic-filter", (p, c) -> p.filter(c, 3))
        .on("switchport", CiscoNxosInterfaces::switchport)
        .on("switchport mode", CiscoNxosInterfaces::mode)
        .on("switchport access vlan", Port::accessVlan)
        .on("switchport trunk native vlan", Port::nativeVlan)
        .on("switchport trunk allowed vlan", Port::allowedVlans)
        .on("switchport port-security", CiscoNxosInterfaces::security)
        .on("spanning-tree bpduguard", CiscoNxosInterfaces::guard)
        .on("spanning-tree port type edge", (p, c) -> p.edge = c.on())
        .on("dot1x port-control", CiscoNxosInterfaces::admission)
        .on("dot1x pae authenticator", (p, c) -> {})
        .on("storm-control broadcast", Port.flag(NetworkInterface.STORM_CONTROL))
        .on("ip proxy-arp", Port.flag(NetworkInterface.PROXY_ARP))
        .on("ip redirects", Port.flag(NetworkInterface.REDIRECTS))
        .on("ip unreachables", Port.flag(NetworkInterface.UNREACHABLES))
        .on("ip directed-broadcast", Port.flag(NetworkInterface.DIRECTED_BROADCAST))
        .on("ip verify unicast", Port.flag(NetworkInterface.SOURCE_VERIFIED))
        .on("ip dhcp snooping trust", Port.flag(NetworkInterface.TRUSTED))
        .on("ip arp inspection trust", Port.flag(NetworkInterface.TRUSTED))
        .on("cdp enable", Port.flag(NetworkInterface.DISCOVERY))
        .on("lldp transmit", (p, c) -> {});
    CiscoNxosRouting.inInterface(table);
    return table
        .irrelevant(CiscoNxosIrrelevant.IN_INTERFACES)
        .irrelevantBlocks("service-policy\nmember vni\nevpn multisite")
        .build();
  }

  private static void switchport(NxosPort port, Command command) {
    port.switchport(command);
    if (command.size() == 1) {
      port.said = Optional.of(command);
    }
  }

  /** The cable to a remote line card joins parts of one switch: it is no port of it. */
  private static void mode(NxosPort port, Command command) {
    if (command.word(2).equals("fex-fabric") && command.on()) {
      port.fabric = true;
    } else {
      port.mode(command);
    }
  }

  private static void security(NxosPort port, Command command) {
    if (command.size() == 2) {
      port.set(NetworkInterface.PORT_SECURITY, command.on(), command);
    }
  }

  private static void guard(NxosPort port, Command command) {
    port.set(
        NetworkInterface.BPDU_GUARD, command.on() && !command.last().equals("disable"), command);
  }

  private static void admission(NxosPort port, Command command) {
    port.set(NetworkInterface.DOT1X, command.on() && command.word(2).equals("auto"), command);
  }

  /**
   * Whether ports switch unless told otherwise differs by platform and by {@code system default
   * switchport}; a configuration shows the other of the two.
   */
  private static Optional<Boolean> switchedByDefault(Nxos nxos) {
    if (nxos.switched.isPresent()) {
      return nxos.switched.map(Command::on);
    }
    boolean off = nxos.ports.values().stream().anyMatch(p -> told(p, false));
    boolean on = nxos.ports.values().stream().anyMatch(p -> told(p, true));
    return off == on ? Optional.empty() : Optional.of(off);
  }

  private static boolean told(NxosPort port, boolean on) {
    return port.plug() && port.said.filter(c -> c.on() == on).isPresent();
  }

  /** Completes interfaces, once the whole configuration has shown what holds for all. */
  static void finish(Nxos nxos) {
    Optional<Boolean> standard = switchedByDefault(nxos);
    for (NxosPort port : nxos.ports.values()) {
      if (port.fabric) {
        nxos.device().remove(NetworkInterface.TYPE, port.item());
      } else {
        complete(nxos, port, standard);
      }
    }
  }

  private static void complete(Nxos nxos, NxosPort port, Optional<Boolean> standard) {
    Item.Builder item = port.item();
    boolean stated =
        !port.mode().isEmpty()
            || port.said.isPresent()
            || item.get(NetworkInterface.ACCESS_VLAN).configured();
    boolean switched =
        port.plug()
            && !port.mode().equals("routed")
            && (stated || standard.orElse(false) && port.addresses().isEmpty());
    if (!port.plug() || !stated && standard.equals(Optional.of(false))) {
      item.orDefault(NetworkInterface.MODE, "routed", SWITCHPORT);
    }
    if (!nxos.whole()) {
      return;
    }
    enabled(nxos, port, switched);
    if (switched) {
      switched(nxos, port);
    } else if (!port.addresses().isEmpty()) {
      routed(item);
    }
    if (port.named("ethernet") || port.named("mgmt")) {
      item.orDefault(
          NetworkInterface.DISCOVERY,
          nxos.discovery,
          Nxos.SYSTEM + "default settings for CDP (on)");
    }
  }

  private static void enabled(Nxos nxos, NxosPort port, boolean switched) {
    String source = Nxos.INTERFACES + "shutdown";
    if (switched) {
      nxos.shut.ifPresentOrElse(
          c -> port.item().orDefault(NetworkInterface.ENABLED, c.negated(), source),
          () -> port.item().orDefault(NetworkInterface.ENABLED, true, source));
    } else if (port.named("vlan") || port.mode().equals("routed") && port.plug()) {
      port.item().orDefault(NetworkInterface.ENABLED, false, source);
    } else if (port.named("loopback") || port.named("mgmt")) {
      port.item().orDefault(NetworkInterface.ENABLED, true, source);
    }
  }

  private static void routed(Item.Builder item) {
    item.orDefault(NetworkInterface.PROXY_ARP, false, Nxos.INTERFACES + "ip proxy-arp")
        .orDefault(NetworkInterface.REDIRECTS, true, Nxos.INTERFACES + "ip redirects")
        .orDefault(
            NetworkInterface.DIRECTED_BROADCAST,
            false,
            Nxos.INTERFACES + "ip directed-broadcast (off by default)");
  }

  private static void switched(Nxos nxos, NxosPort port) {
    Item.Builder item = port.item();
    item.orDefault(NetworkInterface.MODE, "access", Nxos.INTERFACES + "switchport mode (access)");
    item.orDefault(
        NetworkInterface.DIRECTED_BROADCAST, false, Nxos.INTERFACES + "ip directed-broadcast");
    if (port.mode().equals("trunk")) {
      item.orDefault(
          NetworkInterface.NATIVE_VLAN, 1L, Nxos.INTERFACES + "switchport trunk native vlan");
      item.orDefault(
          NetworkInterface.ALLOWED_VLANS,
          List.of("all"),
          Nxos.INTERFACES + "switchport trunk allowed vlan");
    } else {
      item.orDefault(NetworkInterface.ACCESS_VLAN, 1L, Nxos.INTERFACES + "switchport access vlan");
    }
    item.orDefault(
        NetworkInterface.PORT_SECURITY, false, Nxos.SECURITY + "switchport port-security");
    item.orDefault(NetworkInterface.DOT1X, false, Nxos.SECURITY + "dot1x port-control");
    item.orDefault(NetworkInterface.STORM_CONTROL, false, Nxos.SECURITY + "storm-control");
    if (port.edge && item.get(NetworkInterface.BPDU_GUARD).value().isEmpty()) {
      nxos.guard.ifPresent(c -> item.set(NetworkInterface.BPDU_GUARD, c.on(), c.span()));
    }
    item.orDefault(NetworkInterface.BPDU_GUARD, false, Nxos.SWITCHING + "spanning-tree bpduguard");
  }
}
