package org.auscult.formats.hpprocurve;

import java.util.ArrayList;
import java.util.List;
import org.auscult.device.Item;
import org.auscult.device.NetworkInterface;
import org.auscult.device.SwitchingPolicy;
import org.auscult.formats.commandline.Ipv4;
import org.auscult.formats.commandline.PortMembership;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;

/** Ports, VLANs, access lists and what protects ports. */
final class HpProcurvePorts {
  private static final CommandTable<Port> IN_PORT = inPort();
  private static final CommandTable<Vlan> IN_VLAN = inVlan();

  private HpProcurvePorts() {}

  private record Port(Procurve procurve, Item.Builder item, String name) {}

  private record Vlan(Procurve procurve, long number, Item.Builder item) {}

  static void commands(CommandTable.Builder<Procurve> table) {
    table
        .on("interface", HpProcurvePorts::open)
        .on("vlan", HpProcurvePorts::vlan)
        .on("ip access-list extended", (p, c) -> p.accessLists.named(named(c), 3, true))
        .on("ip access-list standard", (p, c) -> p.accessLists.named(named(c), 3, false))
        .on("aaa port-access authenticator", (p, c) -> admission(p, c, 3))
        .on("aaa port-access mac-based", (p, c) -> admission(p, c, 3))
        .on("aaa port-access web-based", (p, c) -> admission(p, c, 3))
        .on("port-security", HpProcurvePorts::security)
        .on("spanning-tree", HpProcurvePorts::bridge)
        .on("dhcp-snooping", HpProcurvePorts::snooping)
        .on("arp-protect", HpProcurvePorts::arp)
        .on("lldp run", (p, c) -> {})
        .on("lldp admin-status", HpProcurvePorts::discovery);
  }

  /** Names of lists stand in quotes, references to them too. */
  private static Command named(Command command) {
    List<String> words = new ArrayList<>(command.words());
    words.replaceAll(Procurve::bare);
    return new Command(command.node(), words, command.negated());
  }

  private static void open(Procurve procurve, Command command) {
    for (String name : PortMembership.list(command.word(1))) {
      Item.Builder item = procurve.ports.port(name, command.span());
      IN_PORT.readInside(new Port(procurve, item, name), command.node());
    }
  }

  private static CommandTable<Port> inPort() {
    return CommandTable.<Port>builder()
        .on(
            "name",
            (p, c) -> p.item.set(NetworkInterface.DESCRIPTION, Procurve.bare(c.from(1)), c.span()))
        .on("disable", (p, c) -> p.item.set(NetworkInterface.ENABLED, c.negated(), c.span()))
        .on("enable", (p, c) -> p.item.set(NetworkInterface.ENABLED, c.on(), c.span()))
        .on("untagged vlan", (p, c) -> inside(p, c, false))
        .on("tagged vlan", (p, c) -> inside(p, c, true))
        .on("dhcp-snooping trust", (p, c) -> p.item.set(NetworkInterface.TRUSTED, c.on(), c.span()))
        .on("arp-protect trust", (p, c) -> p.item.set(NetworkInterface.TRUSTED, c.on(), c.span()))
        .on(
            "rate-limit bcast",
            (p, c) -> p.item.set(NetworkInterface.STORM_CONTROL, c.on(), c.span()))
        .on(
            "broadcast-limit",
            (p, c) -> p.item.set(NetworkInterface.STORM_CONTROL, c.on(), c.span()))
        .on("ip access-group", HpProcurvePorts::filter)
        .irrelevant(HpProcurveIrrelevant.IN_INTERFACES)
        .build();
  }

  private static void inside(Port port, Command command, boolean tags) {
    for (String vlan : PortMembership.list(command.word(2))) {
      Command.number(vlan)
          .ifPresent(
              number ->
                  port.procurve.ports.member(
                      List.of(port.name), number, tags, command.on(), command.span()));
    }
  }

  private static void filter(Port port, Command command) {
    if (command.on()) {
      port.procurve.accessLists.bind(
          Procurve.bare(command.word(2)),
          port.name,
          !command.last().endsWith("out"),
          command.span());
    }
  }

  private static void vlan(Procurve procurve, Command command) {
    if (command.negated() || command.number(1).isEmpty()) {
      command.unread();
      return;
    }
    long number = command.number(1).getAsLong();
    Item.Builder item =
        procurve
            .add(NetworkInterface.TYPE, command.span())
            .set(NetworkInterface.NAME, "vlan " + number)
            .set(NetworkInterface.MODE, "routed");
    IN_VLAN.readInside(new Vlan(procurve, number, item), command.node());
  }

  private static CommandTable<Vlan> inVlan() {
    return CommandTable.<Vlan>builder()
        .on("name", (v, c) -> {})
        .on("untagged", (v, c) -> member(v, c, false))
        .on("tagged", (v, c) -> member(v, c, true))
        .on("ip address", HpProcurvePorts::address)
        .on(
            "ip access-group",
            (v, c) -> filter(new Port(v.procurve, v.item, "vlan " + v.number), c))
        .irrelevant(HpProcurveIrrelevant.IN_VLANS)
        .build();
  }

  private static void member(Vlan vlan, Command command, boolean tags) {
    vlan.procurve.ports.member(
        PortMembership.list(command.word(1)), vlan.number, tags, command.on(), command.span());
  }

  private static void address(Vlan vlan, Command command) {
    if (command.negated()) {
      return;
    }
    String address = command.word(2);
    if (address.equals("dhcp-bootp")) {
      vlan.item.set(NetworkInterface.ADDRESSES, List.of("dhcp"), command.span());
    } else if (Ipv4.is(address.split("/")[0])) {
      boolean slashed = address.contains("/");
      String masked = slashed ? address : Ipv4.masked(address, command.word(3));
      vlan.item.set(NetworkInterface.ADDRESSES, List.of(masked), command.span());
      vlan.procurve.own(address.split("/")[0], command.span());
    } else {
      command.unread();
    }
  }

  /** {@code aaa port-access authenticator 1-24 [OPTION …]}; {@code active} turns it all on. */
  private static void admission(Procurve procurve, Command command, int at) {
    String ports = command.word(at);
    boolean named = !ports.isEmpty() && Character.isDigit(ports.charAt(ports.length() - 1));
    if (named && command.size() == at + 1) {
      procurve.ports.flag(
          PortMembership.list(ports), NetworkInterface.DOT1X, command.on(), command.span());
    } else if (named || ports.equals("active")) {
      command.node().mapped();
    } else {
      command.unread();
    }
  }

  private static void security(Procurve procurve, Command command) {
    boolean limits =
        command.after("learn-mode").filter(mode -> !mode.equals("continuous")).isPresent();
    if (limits) {
      procurve.ports.flag(
          PortMembership.list(command.word(1)),
          NetworkInterface.PORT_SECURITY,
          command.on(),
          command.span());
    }
  }

  /** {@code spanning-tree 1-24 bpdu-protection}; the rest says how trees are built. */
  private static void bridge(Procurve procurve, Command command) {
    if (command.word(2).equals("bpdu-protection")) {
      procurve.ports.flag(
          PortMembership.list(command.word(1)),
          NetworkInterface.BPDU_GUARD,
          command.on(),
          command.span());
    } else if (command.word(2).equals("bpdu-filter")) {
      command.unread();
    } else {
      command.node().unmapped().irrelevant();
    }
  }

  private static void snooping(Procurve procurve, Command command) {
    if (command.size() == 1) {
      procurve.set(
          SwitchingPolicy.TYPE, SwitchingPolicy.DHCP_SNOOPING, command.on(), command.span());
    } else if (command.word(1).equals("trust")) {
      procurve.ports.flag(
          PortMembership.list(command.word(2)),
          NetworkInterface.TRUSTED,
          command.on(),
          command.span());
    } else if (!List.of("vlan", "authorized-server", "option").contains(command.word(1))) {
      command.unread();
    }
  }

  private static void arp(Procurve procurve, Command command) {
    if (command.size() == 1) {
      procurve.set(
          SwitchingPolicy.TYPE, SwitchingPolicy.ARP_INSPECTION, command.on(), command.span());
    } else if (command.word(1).equals("trust")) {
      procurve.ports.flag(
          PortMembership.list(command.word(2)),
          NetworkInterface.TRUSTED,
          command.on(),
          command.span());
    } else if (!List.of("vlan", "validate").contains(command.word(1))) {
      command.unread();
    }
  }

  /** {@code lldp admin-status 1-4 disable|rxonly|txonly|tx_rx}. */
  private static void discovery(Procurve procurve, Command command) {
    procurve.ports.flag(
        PortMembership.list(command.word(2)),
        NetworkInterface.DISCOVERY,
        command.last().toLowerCase(java.util.Locale.ROOT).startsWith("tx"),
        command.span());
  }

  static void finish(Procurve procurve) {
    procurve.ports.finish();
    String guide = "ArubaOS-Switch Access Security Guide, ";
    procurve.standard(
        SwitchingPolicy.TYPE,
        SwitchingPolicy.DHCP_SNOOPING,
        false,
        guide + "dhcp-snooping (disabled by default)");
    procurve.standard(
        SwitchingPolicy.TYPE,
        SwitchingPolicy.ARP_INSPECTION,
        false,
        guide + "arp-protect (disabled by default)");
    for (Item.Builder port : procurve.device().items(NetworkInterface.TYPE)) {
      procurve.standard(
          port,
          NetworkInterface.ENABLED,
          true,
          "ArubaOS-Switch Management and Configuration Guide, interface disable");
      String mode = port.get(NetworkInterface.MODE).value().orElse("");
      if (!mode.equals("routed")) {
        String off = guide + "port access and port security (off by default)";
        procurve.standard(port, NetworkInterface.DOT1X, false, off);
        procurve.standard(port, NetworkInterface.PORT_SECURITY, false, off);
        procurve.standard(
            port,
            NetworkInterface.BPDU_GUARD,
            false,
            "ArubaOS-Switch Advanced Traffic Management Guide, spanning-tree bpdu-protection");
      }
    }
  }
}
