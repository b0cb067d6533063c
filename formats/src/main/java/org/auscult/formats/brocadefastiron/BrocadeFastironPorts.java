package org.auscult.formats.brocadefastiron;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.auscult.device.Field;
import org.auscult.device.Item;
import org.auscult.device.NetworkInterface;
import org.auscult.device.Setting;
import org.auscult.device.SwitchingPolicy;
import org.auscult.formats.commandline.Entries;
import org.auscult.formats.commandline.Ipv4;
import org.auscult.formats.commandline.RoutingProcesses;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;
import org.auscult.tree.ConfigNode;

/** Ports, VLANs, access lists, routing and what protects ports. */
final class BrocadeFastironPorts {
  private static final CommandTable<Port> IN_PORT = inPort();
  private static final CommandTable<Vlan> IN_VLAN = inVlan();
  private static final CommandTable<Router> IN_ROUTER = inRouter();

  private BrocadeFastironPorts() {}

  private record Port(Fastiron fastiron, Item.Builder item, String name) {
    <T> void set(Field<T> field, T value, Command command) {
      item.set(field, value, command.span());
    }
  }

  private record Vlan(Fastiron fastiron, long number) {}

  private record Router(Fastiron fastiron, RoutingProcesses.Process process) {}

  static void commands(CommandTable.Builder<Fastiron> table) {
    table
        .on("interface", BrocadeFastironPorts::open)
        .on("vlan", BrocadeFastironPorts::vlan)
        .on("access-list", (f, c) -> f.accessLists.numbered(c))
        .on("ip access-list standard", (f, c) -> f.accessLists.named(c, 3, false))
        .on("ip access-list extended", (f, c) -> f.accessLists.named(c, 3, true))
        .on("ipv6 access-list", (f, c) -> f.accessLists.named(c, 2, true))
        .on("ip dhcp snooping vlan", (f, c) -> protection(f, c, SwitchingPolicy.DHCP_SNOOPING))
        .on("ip dhcp snooping", (f, c) -> protection(f, c, SwitchingPolicy.DHCP_SNOOPING))
        .on("ip arp inspection vlan", (f, c) -> protection(f, c, SwitchingPolicy.ARP_INSPECTION))
        .on("authentication", BrocadeFastironPorts::admission)
        .on("lldp run", BrocadeFastironPorts::discovery)
        .on("fdp run", BrocadeFastironPorts::discovery)
        .on("cdp run", (f, c) -> {})
        .on("lldp enable ports", (f, c) -> {})
        .on("router", BrocadeFastironPorts::router)
        .on("ip address", BrocadeFastironPorts::own);
  }

  private static void open(Fastiron fastiron, Command command) {
    if (command.on() && command.size() > 2) {
      String kind = command.word(1).startsWith("ethe") ? "ethernet" : command.word(1);
      String name = kind + " " + command.word(2);
      Item.Builder item = fastiron.ports.port(name, command.span());
      IN_PORT.readInside(new Port(fastiron, item, name), command.node());
    } else {
      command.unread();
    }
  }

  private static CommandTable<Port> inPort() {
    return CommandTable.<Port>builder()
        .on("port-name", (p, c) -> p.set(NetworkInterface.DESCRIPTION, c.from(1), c))
        .on("disable", (p, c) -> p.set(NetworkInterface.ENABLED, c.negated(), c))
        .on("enable", (p, c) -> p.set(NetworkInterface.ENABLED, c.on(), c))
        .on("ip address", BrocadeFastironPorts::address)
        .on("ipv6 address", BrocadeFastironPorts::address)
        .on("ip access-group", BrocadeFastironPorts::filter)
        .on("stp-bpdu-guard", (p, c) -> p.set(NetworkInterface.BPDU_GUARD, c.on(), c))
        .on("broadcast limit", (p, c) -> p.set(NetworkInterface.STORM_CONTROL, c.on(), c))
        .on("dhcp snooping trust", (p, c) -> p.set(NetworkInterface.TRUSTED, c.on(), c))
        .on("arp inspection trust", (p, c) -> p.set(NetworkInterface.TRUSTED, c.on(), c))
        .on(
            "dot1x port-control",
            (p, c) -> p.set(NetworkInterface.DOT1X, c.last().equals("auto"), c))
        .on("port security", BrocadeFastironPorts::security)
        .on("ip ospf md5-authentication", (p, c) -> key(p, c))
        .on("ip ospf authentication-key", (p, c) -> key(p, c))
        .on("fdp enable", (p, c) -> p.set(NetworkInterface.DISCOVERY, c.on(), c))
        .on("cdp enable", (p, c) -> {})
        .irrelevant(BrocadeFastironIrrelevant.IN_INTERFACES)
        .build();
  }

  private static void key(Port port, Command command) {
    port.fastiron.routing.authenticates("ospf");
    Entries.stored(
        port.fastiron,
        command.span(),
        "ospf on " + port.name,
        port.fastiron.secret(List.of(command.last())));
  }

  private static void address(Port port, Command command) {
    if (command.negated()) {
      return;
    }
    String address = command.word(2);
    String bare = address.split("/")[0];
    List<String> all =
        new ArrayList<>(port.item.get(NetworkInterface.ADDRESSES).value().orElse(List.of()));
    boolean masked = !address.contains("/") && Ipv4.is(command.word(3));
    all.add(masked ? Ipv4.masked(address, command.word(3)) : address);
    port.set(NetworkInterface.ADDRESSES, all, command);
    port.set(NetworkInterface.MODE, "routed", command);
    if (Ipv4.is(bare)) {
      port.fastiron.own(bare, command.span());
    }
  }

  /** On a switch without routing the address is that of the whole device. */
  private static void own(Fastiron fastiron, Command command) {
    if (command.on() && Ipv4.is(command.word(2).split("/")[0])) {
      fastiron.own(command.word(2).split("/")[0], command.span());
    }
  }

  private static void filter(Port port, Command command) {
    if (command.on()) {
      port.fastiron.accessLists.bind(
          command.word(2), port.name, !command.last().equals("out"), command.span());
    }
  }

  private static void security(Port port, Command command) {
    boolean on = command.on() && command.node().first("enable").isPresent();
    port.set(NetworkInterface.PORT_SECURITY, on, command);
    for (ConfigNode node : command.node().children()) {
      if (node.starts("enable")) {
        node.mapped();
      } else if (node.starts("maximum") || node.starts("violation") || node.starts("age")) {
        node.irrelevant();
      }
    }
  }

  private static void vlan(Fastiron fastiron, Command command) {
    if (command.negated() || command.number(1).isEmpty()) {
      command.unread();
      return;
    }
    IN_VLAN.readInside(new Vlan(fastiron, command.number(1).getAsLong()), command.node());
  }

  private static CommandTable<Vlan> inVlan() {
    return CommandTable.<Vlan>builder()
        .on("untagged", (v, c) -> member(v, c, false))
        .on("tagged", (v, c) -> member(v, c, true))
        .irrelevant(BrocadeFastironIrrelevant.IN_VLANS)
        .build();
  }

  private static void member(Vlan vlan, Command command, boolean tags) {
    vlan.fastiron.ports.member(
        Fastiron.portNames(command.list(1)), vlan.number, tags, command.on(), command.span());
  }

  private static void protection(Fastiron fastiron, Command command, Field<Boolean> field) {
    fastiron.set(SwitchingPolicy.TYPE, field, command.on(), command.span());
  }

  private static void discovery(Fastiron fastiron, Command command) {
    fastiron.discovery = Optional.of(Setting.of(command.on(), command.span()));
  }

  /** {@code authentication} and inside {@code dot1x enable ethe 1/1/1 to 1/1/12}. */
  private static void admission(Fastiron fastiron, Command command) {
    for (ConfigNode node : command.node().children()) {
      boolean way = node.starts("dot1x", "enable") || node.starts("mac-authentication", "enable");
      if (way) {
        List<String> ports = node.words().subList(2, node.words().size());
        fastiron.ports.flag(
            Fastiron.portNames(ports), NetworkInterface.DOT1X, true, node.mapped().span());
      }
    }
    BrocadeFastironIrrelevant.IN_AUTHENTICATION.readInside(fastiron, command.node());
  }

  private static void router(Fastiron fastiron, Command command) {
    if (command.on()) {
      Router router = new Router(fastiron, fastiron.routing.runs(command.word(1), command.span()));
      all(router, command.node());
    }
  }

  private static void all(Router router, ConfigNode node) {
    IN_ROUTER.readInside(router, node);
    node.children().forEach(child -> all(router, child));
  }

  private static CommandTable<Router> inRouter() {
    return CommandTable.<Router>builder()
        .on("neighbor * remote-as", (r, c) -> r.process.neighbour(c.word(1), c.span()))
        .on("neighbor * password", BrocadeFastironPorts::password)
        .irrelevant(BrocadeFastironIrrelevant.IN_ROUTERS)
        .build();
  }

  private static void password(Router router, Command command) {
    router.process.keyed(command.word(1));
    Entries.stored(
        router.fastiron,
        command.span(),
        "neighbor " + command.word(1),
        router.fastiron.secret(command.list(3)));
  }

  static void finish(Fastiron fastiron) {
    fastiron.ports.finish();
    String guide = "FastIron Security Configuration Guide, ";
    fastiron.standard(
        SwitchingPolicy.TYPE,
        SwitchingPolicy.DHCP_SNOOPING,
        false,
        guide + "ip dhcp snooping vlan (disabled by default)");
    fastiron.standard(
        SwitchingPolicy.TYPE,
        SwitchingPolicy.ARP_INSPECTION,
        false,
        guide + "ip arp inspection vlan (disabled by default)");
    for (Item.Builder port : fastiron.device().items(NetworkInterface.TYPE)) {
      String mode = port.get(NetworkInterface.MODE).value().orElse("");
      fastiron.standard(
          port,
          NetworkInterface.ENABLED,
          true,
          "FastIron Management Configuration Guide, disable (the configuration shows it)");
      if (!port.get(NetworkInterface.DISCOVERY).configured() && !mode.equals("routed")) {
        fastiron.discovery.ifPresent(on -> port.set(NetworkInterface.DISCOVERY, on));
      }
      if (mode.equals("access") || mode.equals("trunk")) {
        fastiron.standard(port, NetworkInterface.DOT1X, false, guide + "dot1x (off by default)");
        fastiron.standard(
            port, NetworkInterface.PORT_SECURITY, false, guide + "port security (off by default)");
        fastiron.standard(
            port,
            NetworkInterface.BPDU_GUARD,
            false,
            "FastIron Layer 2 Switching Configuration Guide, stp-bpdu-guard (off by default)");
      }
    }
  }
}
