package org.auscult.formats.ciscoios;

import java.util.ArrayList;
import java.util.List;
import org.auscult.device.Field;
import org.auscult.device.Item;
import org.auscult.device.NetworkInterface;
import org.auscult.formats.commandline.VlanList;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;
import org.auscult.source.Span;

/** Switch ports: their mode, their VLANs, and what protects the others from them. */
final class CiscoIosSwitchPorts {
  private static final String LAN = "Cisco IOS LAN Switching Command Reference, ";
  private static final String SECURITY = "Cisco IOS Security Command Reference, ";

  private CiscoIosSwitchPorts() {}

  static void inInterface(CommandTable.Builder<Port> table) {
    table
        .on("ip dhcp snooping trust", (p, c) -> p.set(NetworkInterface.TRUSTED, c.on(), c))
        .on("ip arp inspection trust", (p, c) -> p.set(NetworkInterface.TRUSTED, c.on(), c))
        .on("switchport", CiscoIosSwitchPorts::switchport)
        .on("switchport mode", CiscoIosSwitchPorts::mode)
        .on("switchport access vlan", (p, c) -> vlan(p, c, NetworkInterface.ACCESS_VLAN, 3))
        .on("switchport trunk native vlan", CiscoIosSwitchPorts::nativeVlan)
        .on("switchport trunk allowed vlan", CiscoIosSwitchPorts::allowed)
        .on("switchport nonegotiate", CiscoIosSwitchPorts::fixed)
        .on("switchport port-security", CiscoIosSwitchPorts::portSecurity)
        .on("spanning-tree bpduguard", CiscoIosSwitchPorts::bpduGuard)
        .on("spanning-tree bpdufilter", CiscoIosSwitchPorts::bpduFilter)
        .on("spanning-tree portfast", (p, c) -> p.edge(c.on() && !c.has("disable")))
        .on("storm-control", CiscoIosSwitchPorts::storm);
  }

  private static void switchport(Port port, Command command) {
    if (command.size() > 1) {
      command.unread();
    } else if (command.negated()) {
      port.set(NetworkInterface.MODE, "routed", command);
      port.routed();
    } else {
      port.switched(command.span());
    }
  }

  private static void mode(Port port, Command command) {
    port.switched(command.span());
    switch (command.negated() ? "dynamic" : command.word(2)) {
      case "access", "trunk" -> port.set(NetworkInterface.MODE, command.word(2), command);
      case "dynamic" -> port.set(NetworkInterface.MODE, "dynamic", command);
      default -> command.unread();
    }
  }

  private static void vlan(Port port, Command command, Field<Long> field, int at) {
    port.switched(command.span());
    if (command.negated()) {
      port.set(field, 1L, command);
    } else {
      command.number(at).ifPresentOrElse(vlan -> port.set(field, vlan, command), command::unread);
    }
  }

  /** {@code native vlan tag} is of frames, not of a VLAN. */
  private static void nativeVlan(Port port, Command command) {
    if (!command.word(4).equals("tag")) {
      vlan(port, command, NetworkInterface.NATIVE_VLAN, 4);
    }
  }

  /**
   * {@code switchport trunk allowed vlan [add|remove|except] LIST}: long lists go on with {@code
   * add}.
   */
  private static void allowed(Port port, Command command) {
    port.switched(command.span());
    List<String> before = port.get(NetworkInterface.ALLOWED_VLANS).value().orElse(List.of("all"));
    String list = command.word(5);
    List<String> vlans =
        switch (command.negated() ? "all" : command.word(4)) {
          case "add" -> added(before, VlanList.of(list));
          case "remove" -> VlanList.without(before, list);
          case "except" -> VlanList.without(List.of("all"), list);
          default -> VlanList.of(command.negated() ? "all" : command.word(4));
        };
    boolean alters = List.of("add", "remove").contains(command.word(4));
    Span at =
        alters
            ? port.get(NetworkInterface.ALLOWED_VLANS).where().orElse(command.span())
            : command.span();
    port.item().set(NetworkInterface.ALLOWED_VLANS, vlans, at.to(command.span()));
  }

  private static List<String> added(List<String> before, List<String> more) {
    if (before.contains("all")) {
      return before;
    }
    List<String> all = new ArrayList<>(before);
    all.addAll(more);
    return List.copyOf(all);
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

  /** The filter drops the frames that the guard waits for. */
  private static void bpduFilter(Port port, Command command) {
    if (command.on() && command.last().equals("enable")) {
      port.blind(command);
    }
  }

  private static void storm(Port port, Command command) {
    if (command.word(1).equals("broadcast") && (command.has("level") || command.negated())) {
      port.set(NetworkInterface.STORM_CONTROL, command.on(), command);
    }
  }

  /** What holds for a switch port that says nothing of it. */
  static void defaults(Port port) {
    Item.Builder item = port.item();
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
    guard(port, !mode.equals("trunk"));
  }

  private static void guard(Port port, boolean mayBeEdge) {
    port.blind().ifPresent(filter -> port.set(NetworkInterface.BPDU_GUARD, false, filter));
    Ios ios = port.ios();
    boolean edge = port.isEdge() || ios.edgeByDefault && mayBeEdge;
    if (edge && port.get(NetworkInterface.BPDU_GUARD).value().isEmpty()) {
      CiscoIosSwitching.guardByDefault(ios)
          .ifPresent(guard -> port.item().set(NetworkInterface.BPDU_GUARD, guard));
    }
    port.item().orDefault(NetworkInterface.BPDU_GUARD, false, LAN + "spanning-tree bpduguard");
  }
}
