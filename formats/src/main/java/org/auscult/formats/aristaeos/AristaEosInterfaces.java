package org.auscult.formats.aristaeos;

import java.util.List;
import java.util.Optional;
import org.auscult.device.Field;
import org.auscult.device.Item;
import org.auscult.device.NetworkInterface;
import org.auscult.device.Setting;
import org.auscult.formats.commandline.AccessLists;
import org.auscult.formats.commandline.Port;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;

/** Interfaces: addresses, switch ports and what protects them. */
final class AristaEosInterfaces {
  private static final CommandTable<EosPort> INSIDE = inside();

  /** What a member of a bundle has from it, whatever its own lines say. */
  private static final List<Field<?>> FROM_BUNDLE =
      List.of(
          NetworkInterface.MODE,
          NetworkInterface.ACCESS_VLAN,
          NetworkInterface.NATIVE_VLAN,
          NetworkInterface.ALLOWED_VLANS,
          NetworkInterface.PORT_SECURITY,
          NetworkInterface.DOT1X,
          NetworkInterface.BPDU_GUARD,
          NetworkInterface.STORM_CONTROL);

  private AristaEosInterfaces() {}

  /** One interface while it is read. */
  static final class EosPort extends Port {
    private final Eos eos;
    private Optional<String> bundle = Optional.empty();
    private boolean edge;

    EosPort(Eos eos, String name, Item.Builder item, AccessLists lists) {
      super(name, item, lists);
      this.eos = eos;
    }

    Eos eos() {
      return eos;
    }

    /** True for what can be a switch port by itself. */
    private boolean plug() {
      boolean port = named("ethernet") || named("port-channel");
      return port && !name().contains(".") && bundle.isEmpty();
    }
  }

  static void commands(CommandTable.Builder<Eos> table) {
    table.on("interface", AristaEosInterfaces::open);
  }

  private static void open(Eos eos, Command command) {
    String name = command.from(1);
    if (command.negated() || name.isEmpty()) {
      return;
    }
    if (name.equals("defaults")) {
      command.unread();
      return;
    }
    EosPort port =
        eos.ports.computeIfAbsent(
            name,
            n ->
                new EosPort(
                    eos, n, eos.add(NetworkInterface.TYPE, command.span()), eos.accessLists));
    INSIDE.readInside(port, command.node());
  }

  private static CommandTable<EosPort> inside() {
    CommandTable.Builder<EosPort> table = CommandTable.builder();
    table
        .on("description", Port::description)
        .on("shutdown", Port::shutdown)
        .on("ip address", Port::address)
        .on("ipv6 address", Port::address)
        .on("ip virtual-router address", (p, c) -> {})
        .on("ip access-group", (p, c) -> p.filter(c, 2))
        .on("ipv6 access-group", (p, c) -> p.filter(c, 2))
        .on("mac access-group", (p, c) -> c.unread())
        .on("switchport", AristaEosInterfaces::switchport)
        .on("switchport mode", AristaEosInterfaces::mode)
        .on("switchport access vlan", Port::accessVlan)
        .on("switchport trunk native vlan", AristaEosInterfaces::nativeVlan)
        .on("switchport trunk allowed vlan", Port::allowedVlans)
        .on("switchport trunk group", AristaEosInterfaces::group)
        .on("switchport port-security", AristaEosInterfaces::security)
        .on("channel-group", AristaEosInterfaces::bundle)
        .on("spanning-tree bpduguard", AristaEosInterfaces::guard)
        .on("spanning-tree portfast", (p, c) -> p.edge = c.on())
        .on("dot1x port-control", AristaEosInterfaces::admission)
        .on("dot1x pae authenticator", (p, c) -> {})
        .on("storm-control broadcast", Port.flag(NetworkInterface.STORM_CONTROL))
        .on("storm-control all", Port.flag(NetworkInterface.STORM_CONTROL))
        .on("ip proxy-arp", Port.flag(NetworkInterface.PROXY_ARP))
        .on("ip directed-broadcast", Port.flag(NetworkInterface.DIRECTED_BROADCAST))
        .on("ipv6 verify unicast", (p, c) -> {})
        .on("ip verify unicast", Port.flag(NetworkInterface.SOURCE_VERIFIED))
        .on("ip arp inspection trust", Port.flag(NetworkInterface.TRUSTED))
        .on("ip dhcp snooping trust", Port.flag(NetworkInterface.TRUSTED))
        .on("lldp transmit", Port.flag(NetworkInterface.DISCOVERY));
    AristaEosRouting.inInterface(table);
    return table
        .irrelevant(AristaEosIrrelevant.IN_INTERFACES)
        .irrelevantBlocks(
            "evpn ethernet-segment\ntx-queue\nuc-tx-queue\nmc-tx-queue\nqueue-monitor\nservice-policy")
        .build();
  }

  private static void switchport(EosPort port, Command command) {
    port.switchport(command);
    if (command.on()) {
      switching(port, command);
    }
  }

  private static void switching(EosPort port, Command command) {
    Eos eos = port.eos;
    eos.switching = eos.switching.or(() -> Optional.of(command.span()));
  }

  /** A trunk for phones is a port for a phone and a station behind it. */
  private static void mode(EosPort port, Command command) {
    switching(port, command);
    if (command.word(2).equals("trunk") && command.word(3).equals("phone")) {
      port.set(NetworkInterface.MODE, "access", command);
    } else {
      port.mode(command);
    }
  }

  /** {@code native vlan tag}: untagged frames are dropped. */
  private static void nativeVlan(EosPort port, Command command) {
    if (command.word(4).equals("tag")) {
      port.set(NetworkInterface.NATIVE_VLAN, 0L, command);
    } else {
      port.nativeVlan(command);
    }
  }

  /** A trunk in a group carries the VLANs of the group beside those that are allowed. */
  private static void group(EosPort port, Command command) {
    switching(port, command);
    if (port.item().get(NetworkInterface.ALLOWED_VLANS).value().isEmpty() && command.on()) {
      port.set(NetworkInterface.ALLOWED_VLANS, List.of("all"), command);
    }
  }

  private static void bundle(EosPort port, Command command) {
    port.bundle = command.on() ? Optional.of("Port-Channel" + command.word(1)) : Optional.empty();
  }

  private static void security(EosPort port, Command command) {
    if (command.size() == 2) {
      port.set(NetworkInterface.PORT_SECURITY, command.on(), command);
    } else if (!command.word(2).equals("maximum") && !command.word(2).equals("mac-address")) {
      command.unread();
    }
  }

  private static void guard(EosPort port, Command command) {
    port.set(
        NetworkInterface.BPDU_GUARD, command.on() && !command.last().equals("disable"), command);
  }

  private static void admission(EosPort port, Command command) {
    port.set(NetworkInterface.DOT1X, command.on() && command.word(2).equals("auto"), command);
  }

  /** Completes interfaces, once the whole configuration has shown what holds for all. */
  static void finish(Eos eos) {
    eos.ports.values().forEach(port -> complete(eos, port));
    for (EosPort port : eos.ports.values()) {
      port.bundle
          .map(eos.ports::get)
          .ifPresent(bundle -> FROM_BUNDLE.forEach(field -> inherit(port, bundle, field)));
    }
  }

  private static <T> void inherit(EosPort port, EosPort bundle, Field<T> field) {
    Setting<T> setting = bundle.item().get(field);
    if (setting.value().isPresent()) {
      port.item().set(field, setting);
    }
  }

  private static void complete(Eos eos, EosPort port) {
    Item.Builder item = port.item();
    if (!port.plug() && port.bundle.isEmpty()) {
      item.orDefault(
          NetworkInterface.MODE,
          "routed",
          Eos.MANUAL + "interface management, vlan, loopback, vxlan");
    }
    if (!eos.whole()) {
      return;
    }
    item.orDefault(NetworkInterface.ENABLED, true, Eos.MANUAL + "shutdown (interfaces)");
    item.orDefault(
        NetworkInterface.DIRECTED_BROADCAST, false, Eos.MANUAL + "ip directed-broadcast");
    if (port.routed()) {
      item.orDefault(NetworkInterface.PROXY_ARP, false, Eos.MANUAL + "ip proxy-arp");
      eos.redirects.ifPresentOrElse(
          c -> item.set(NetworkInterface.REDIRECTS, c.on(), c.span()),
          () -> item.orDefault(NetworkInterface.REDIRECTS, true, Eos.MANUAL + "ip icmp redirect"));
    }
    if (port.named("ethernet") || port.named("management")) {
      item.orDefault(NetworkInterface.DISCOVERY, eos.discovery, Eos.MANUAL + "lldp run");
    }
    if (port.plug() && !port.mode().equals("routed")) {
      switched(eos, port);
    }
  }

  private static void switched(Eos eos, EosPort port) {
    Item.Builder item = port.item();
    eos.portMode.ifPresent(
        c -> {
          if (port.mode().isEmpty()) {
            item.set(NetworkInterface.MODE, c.last(), c.span());
          }
        });
    item.orDefault(NetworkInterface.MODE, "access", Eos.MANUAL + "switchport mode");
    switch (port.mode()) {
      case "access" ->
          item.orDefault(NetworkInterface.ACCESS_VLAN, 1L, Eos.MANUAL + "switchport access vlan");
      case "trunk" -> trunk(item);
      default -> {
        return;
      }
    }
    item.orDefault(NetworkInterface.PORT_SECURITY, false, Eos.MANUAL + "switchport port-security");
    item.orDefault(NetworkInterface.DOT1X, false, Eos.MANUAL + "dot1x port-control");
    item.orDefault(NetworkInterface.STORM_CONTROL, false, Eos.MANUAL + "storm-control");
    if (port.edge && item.get(NetworkInterface.BPDU_GUARD).value().isEmpty()) {
      eos.guard.ifPresent(c -> item.set(NetworkInterface.BPDU_GUARD, Setting.of(c.on(), c.span())));
    }
    item.orDefault(NetworkInterface.BPDU_GUARD, false, Eos.MANUAL + "spanning-tree bpduguard");
  }

  private static void trunk(Item.Builder item) {
    item.orDefault(NetworkInterface.NATIVE_VLAN, 1L, Eos.MANUAL + "switchport trunk native vlan");
    item.orDefault(
        NetworkInterface.ALLOWED_VLANS,
        List.of("all"),
        Eos.MANUAL + "switchport trunk allowed vlan");
  }
}
