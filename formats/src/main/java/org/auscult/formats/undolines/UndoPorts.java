package org.auscult.formats.undolines;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.auscult.device.Field;
import org.auscult.device.Item;
import org.auscult.device.NetworkInterface;
import org.auscult.formats.commandline.Ipv4;
import org.auscult.formats.syntax.Cidr;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;

/** Interfaces: addresses, VLANs and what protects a port. */
final class UndoPorts {
  private static final CommandTable<Port> INSIDE = inside();

  private UndoPorts() {}

  /** One interface while it is read. */
  static final class Port {
    private final Undo undo;
    private final String name;
    private final Item.Builder item;
    private final List<String> addresses = new ArrayList<>();
    private final List<String> vlans = new ArrayList<>();
    private boolean edge;
    private boolean switched;
    private Optional<Command> pvid = Optional.empty();

    Port(Undo undo, String name, Item.Builder item) {
      this.undo = undo;
      this.name = name;
      this.item = item;
    }

    private <T> void set(Field<T> field, T value, Command command) {
      item.set(field, value, command.span());
    }
  }

  static void commands(CommandTable.Builder<Undo> table) {
    table.on("interface", UndoPorts::open);
  }

  private static void open(Undo undo, Command command) {
    if (command.on()) {
      String name = command.from(1);
      Port port =
          undo.ports.computeIfAbsent(
              name,
              n ->
                  new Port(
                      undo,
                      n,
                      undo.add(NetworkInterface.TYPE, command.span())
                          .set(NetworkInterface.NAME, n)));
      INSIDE.readInside(port, command.node());
    }
  }

  private static CommandTable<Port> inside() {
    return CommandTable.<Port>builder()
        .on("description", (p, c) -> p.set(NetworkInterface.DESCRIPTION, c.from(1), c))
        .on("shutdown", (p, c) -> p.set(NetworkInterface.ENABLED, c.negated(), c))
        .on("ip address", UndoPorts::address)
        .on("ipv6 address", UndoPorts::address)
        .on("port link-type", UndoPorts::mode)
        .on("port link-mode", (p, c) -> routed(p, c, c.word(2).equals("route")))
        .on("portswitch", (p, c) -> routed(p, c, c.negated()))
        .on("port access vlan", (p, c) -> vlan(p, c, NetworkInterface.ACCESS_VLAN, 3))
        .on("port default vlan", (p, c) -> vlan(p, c, NetworkInterface.ACCESS_VLAN, 3))
        .on("port trunk pvid vlan", (p, c) -> p.pvid = Optional.of(c))
        .on("port hybrid pvid vlan", (p, c) -> p.pvid = Optional.of(c))
        .on("port trunk permit vlan", (p, c) -> vlans(p, c, 4))
        .on("port trunk allow-pass vlan", (p, c) -> vlans(p, c, 4))
        .on("port hybrid vlan", (p, c) -> vlans(p, c, 3))
        .on("port hybrid tagged vlan", (p, c) -> vlans(p, c, 4))
        .on("port hybrid untagged vlan", (p, c) -> vlans(p, c, 4))
        .on("stp edged-port", (p, c) -> p.edge = c.on() && !c.last().equals("disable"))
        .on("stp port bpdu-protection", (p, c) -> flag(p, c, NetworkInterface.BPDU_GUARD))
        .on("storm-constrain", (p, c) -> flag(p, c, NetworkInterface.STORM_CONTROL))
        .on("storm-control", (p, c) -> flag(p, c, NetworkInterface.STORM_CONTROL))
        .on("storm suppression", (p, c) -> flag(p, c, NetworkInterface.STORM_CONTROL))
        .on("broadcast-suppression", (p, c) -> flag(p, c, NetworkInterface.STORM_CONTROL))
        .on("port-security enable", (p, c) -> flag(p, c, NetworkInterface.PORT_SECURITY))
        .on("port-security port-mode", (p, c) -> flag(p, c, NetworkInterface.PORT_SECURITY))
        .on("mac-limit maximum", (p, c) -> flag(p, c, NetworkInterface.PORT_SECURITY))
        .on("mac-address max-mac-count", (p, c) -> flag(p, c, NetworkInterface.PORT_SECURITY))
        .on("port-security max-mac-num", (p, c) -> {})
        .on("dot1x", (p, c) -> dot1x(p, c))
        .on("authentication-profile", (p, c) -> flag(p, c, NetworkInterface.DOT1X))
        .on("dhcp snooping trust", (p, c) -> flag(p, c, NetworkInterface.TRUSTED))
        .on("dhcp snooping trusted", (p, c) -> flag(p, c, NetworkInterface.TRUSTED))
        .on("arp detection trust", (p, c) -> flag(p, c, NetworkInterface.TRUSTED))
        .on("lldp enable", (p, c) -> flag(p, c, NetworkInterface.DISCOVERY))
        .on("packet-filter", (p, c) -> filter(p, c, c.word(1).equals("name") ? 2 : 1))
        .on("traffic-filter", UndoPorts::trafficFilter)
        .on("ospf authentication-mode", UndoPorts::ospf)
        .irrelevant(UndoIrrelevant.IN_PORT)
        .build();
  }

  private static void flag(Port port, Command command, Field<Boolean> field) {
    port.set(field, command.on(), command);
  }

  private static void routed(Port port, Command command, boolean routed) {
    port.switched |= !routed;
    if (routed) {
      port.set(NetworkInterface.MODE, "routed", command);
    }
  }

  private static void address(Port port, Command command) {
    String address = command.word(2);
    if (command.negated()) {
      return;
    }
    if (address.equals("dhcp-alloc")) {
      port.addresses.add("dhcp");
    } else if (Ipv4.is(address)) {
      port.addresses.add(Cidr.of(address, command.word(3)).orElse(address));
    } else if (address.contains(":")) {
      port.addresses.add(address.contains("/") ? address : address + "/" + command.word(3));
    } else {
      command.unread();
      return;
    }
    port.set(NetworkInterface.ADDRESSES, List.copyOf(port.addresses), command);
  }

  /** A hybrid port carries several VLANs, some of them tagged, as a trunk does. */
  private static void mode(Port port, Command command) {
    port.switched = true;
    switch (command.word(2)) {
      case "access" -> port.set(NetworkInterface.MODE, "access", command);
      case "trunk", "hybrid" -> port.set(NetworkInterface.MODE, "trunk", command);
      default -> command.unread();
    }
  }

  private static void vlan(Port port, Command command, Field<Long> field, int at) {
    port.switched = true;
    if (command.on()) {
      command.number(at).ifPresentOrElse(vlan -> port.set(field, vlan, command), command::unread);
    }
  }

  /** {@code port trunk permit vlan 10 to 11 13 100 to 250}; 1 is in unless it is taken out. */
  private static void vlans(Port port, Command command, int from) {
    port.switched = true;
    List<String> words = command.list(from);
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).equals("to") && i + 1 < words.size() && !port.vlans.isEmpty()) {
        int last = port.vlans.size() - 1;
        port.vlans.set(last, port.vlans.get(last) + "-" + words.get(++i));
      } else if (command.negated()) {
        port.vlans.remove(words.get(i));
      } else if (!List.of("tagged", "untagged", "vlan").contains(words.get(i))) {
        port.vlans.add(words.get(i));
      }
    }
    if (command.on()) {
      boolean all =
          port.vlans.contains("all")
              || port.vlans.contains("1-4094")
              || port.vlans.contains("2-4094");
      port.set(
          NetworkInterface.ALLOWED_VLANS, all ? List.of("all") : List.copyOf(port.vlans), command);
    }
  }

  /** Details of authentication do not demand it. */
  private static void dot1x(Port port, Command command) {
    if (command.size() == 1 || command.word(1).equals("enable")) {
      flag(port, command, NetworkInterface.DOT1X);
    }
  }

  private static void filter(Port port, Command command, int at) {
    if (command.on()) {
      boolean inward = !command.has("outbound");
      port.undo.lists.bind(command.word(at), port.name, inward, command.span());
    }
  }

  /** {@code traffic-filter inbound acl [name] LIST}. */
  private static void trafficFilter(Port port, Command command) {
    String list = command.after("acl").orElse("");
    list = list.equals("name") ? command.after("name").orElse("") : list;
    if (command.on() && !list.isEmpty()) {
      port.undo.lists.bind(list, port.name, !command.has("outbound"), command.span());
    } else if (command.on()) {
      command.unread();
    }
  }

  /** {@code ospf authentication-mode md5 1 cipher KEY}. */
  private static void ospf(Port port, Command command) {
    if (command.on()) {
      port.undo.routing.authenticates("ospf");
      UndoRouting.key(port.undo, command, "ospf on " + port.name);
    }
  }

  static void finish(Undo undo) {
    for (Port port : undo.ports.values()) {
      port.pvid.ifPresent(
          c -> {
            boolean access =
                port.item.get(NetworkInterface.MODE).value().equals(Optional.of("access"));
            vlan(port, c, access ? NetworkInterface.ACCESS_VLAN : NetworkInterface.NATIVE_VLAN, 4);
          });
      if (undo.whole()) {
        defaults(undo, port);
      }
    }
  }

  private static void defaults(Undo undo, Port port) {
    String document = undo.title() + ", ";
    port.item.orDefault(NetworkInterface.ENABLED, true, document + "shutdown (shown when set)");
    if (!port.addresses.isEmpty() || !port.name.contains("Ethernet") || !port.switched) {
      return;
    }
    port.item.orDefault(NetworkInterface.PORT_SECURITY, false, document + "port-security");
    port.item.orDefault(NetworkInterface.DOT1X, false, document + "dot1x");
    port.item.orDefault(NetworkInterface.STORM_CONTROL, false, document + "storm control");
    if (port.edge && undo.edgeGuard.isPresent()) {
      port.item.set(NetworkInterface.BPDU_GUARD, true, undo.edgeGuard.get().span());
    }
    port.item.orDefault(NetworkInterface.BPDU_GUARD, false, document + "stp bpdu-protection");
  }

  /** True when a port speaks of VLANs. */
  static boolean switches(Undo undo) {
    return undo.ports.values().stream().anyMatch(port -> port.switched);
  }
}
