package org.auscult.formats.ciscoiosxr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.auscult.device.Field;
import org.auscult.device.Item;
import org.auscult.device.NetworkInterface;
import org.auscult.formats.commandline.Ipv4;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;
import org.auscult.source.Span;
import org.auscult.tree.ConfigNode;

/** Interfaces: addresses, filters, what they answer and tell. */
final class CiscoIosXrInterfaces {
  private static final String ADDRESSING =
      "Cisco IOS XR IP Addresses and Services Command Reference, ";

  private static final CommandTable<Port> INSIDE = inside();

  private CiscoIosXrInterfaces() {}

  /** One interface while it is read. */
  static final class Port {
    private final Xr xr;
    private final String name;
    private final Item.Builder item;
    private final List<String> addresses = new ArrayList<>();
    private Optional<Command> cdp = Optional.empty();
    private Optional<Span> lldp = Optional.empty();
    private Optional<ConfigNode> silent = Optional.empty();

    private Port(Xr xr, String name, Item.Builder item) {
      this.xr = xr;
      this.name = name;
      this.item = item;
    }

    Item.Builder item() {
      return item;
    }

    private void address(String address, Command command) {
      addresses.add(address);
      Span at = item.get(NetworkInterface.ADDRESSES).where().orElse(command.span());
      item.set(NetworkInterface.ADDRESSES, List.copyOf(addresses), at.to(command.span()));
      item.set(NetworkInterface.MODE, "routed", command.span());
    }

    private void set(Field<Boolean> field, boolean value, Command command) {
      item.set(field, value, command.span());
    }
  }

  static void commands(CommandTable.Builder<Xr> table) {
    table
        .on("interface", CiscoIosXrInterfaces::open)
        .on("cdp", CiscoIosXrInterfaces::cdp)
        .on("lldp", CiscoIosXrInterfaces::lldp)
        .irrelevant("cdp timer\ncdp holdtime\ncdp advertise\ncdp log\nlldp timer\nlldp holdtime");
  }

  private static void cdp(Xr xr, Command command) {
    if (command.size() == 1) {
      xr.cdp = Optional.of(command);
    } else {
      command.unread();
    }
  }

  private static void lldp(Xr xr, Command command) {
    xr.lldp = Optional.of(command);
    command.node().children().forEach(ConfigNode::irrelevant);
  }

  /** {@code interface [preconfigure] NAME [l2transport]}. */
  private static void open(Xr xr, Command command) {
    String name = command.word(command.word(1).equals("preconfigure") ? 2 : 1);
    if (name.isEmpty()) {
      return;
    }
    if (command.negated()) {
      Optional.ofNullable(xr.ports.remove(name))
          .ifPresent(port -> xr.device().remove(NetworkInterface.TYPE, port.item));
      return;
    }
    Port port = xr.ports.computeIfAbsent(name, n -> begun(xr, command, n));
    INSIDE.readInside(port, command.node());
  }

  private static Port begun(Xr xr, Command command, String name) {
    return new Port(
        xr, name, xr.add(NetworkInterface.TYPE, command.span()).set(NetworkInterface.NAME, name));
  }

  private static CommandTable<Port> inside() {
    CommandTable.Builder<Port> table = CommandTable.builder();
    return table
        .irrelevant(CiscoIosXrIrrelevant.IN_INTERFACES)
        .irrelevantBlocks(CiscoIosXrIrrelevant.BLOCKS_IN_INTERFACES)
        .on("description", (p, c) -> p.item.set(NetworkInterface.DESCRIPTION, c.from(1), c.span()))
        .on("shutdown", (p, c) -> p.set(NetworkInterface.ENABLED, c.negated(), c))
        .on("ipv4 address", CiscoIosXrInterfaces::address)
        .on("ipv6 address", CiscoIosXrInterfaces::address6)
        .on("ipv4 access-group", CiscoIosXrInterfaces::filter)
        .on("ipv6 access-group", CiscoIosXrInterfaces::filter)
        .on("ipv4 verify", (p, c) -> p.set(NetworkInterface.SOURCE_VERIFIED, c.on(), c))
        .on("proxy-arp", (p, c) -> p.set(NetworkInterface.PROXY_ARP, c.on(), c))
        .on(
            "ipv4 redirects",
            (p, c) -> p.set(NetworkInterface.REDIRECTS, c.on() != c.has("disable"), c))
        .on(
            "ipv4 directed-broadcast",
            (p, c) -> p.set(NetworkInterface.DIRECTED_BROADCAST, c.on(), c))
        .on(
            "ipv4 unreachables disable",
            (p, c) -> p.set(NetworkInterface.UNREACHABLES, c.negated(), c))
        .on("cdp", (p, c) -> p.cdp = Optional.of(c))
        .on("lldp", CiscoIosXrInterfaces::silence)
        .build();
  }

  private static void address(Port port, Command command) {
    String address = command.word(2);
    if (command.negated()) {
      return;
    }
    if (address.equals("dhcp")) {
      port.address("dhcp", command);
    } else if (address.contains("/")) {
      port.address(Ipv4.slashed(address), command);
      port.xr.addresses.add(address.substring(0, address.indexOf('/')));
    } else if (Ipv4.is(address)) {
      port.address(Ipv4.masked(address, command.word(3)), command);
      port.xr.addresses.add(address);
    } else {
      command.unread();
    }
  }

  private static void address6(Port port, Command command) {
    if (command.on() && command.word(2).contains(":")) {
      port.address(command.word(2), command);
    }
  }

  /** {@code access-group [common LIST] LIST ingress|egress}. */
  private static void filter(Port port, Command command) {
    if (command.negated()) {
      return;
    }
    boolean inward = !command.has("egress");
    for (int i = 2; i < command.size(); i++) {
      String word = command.word(i);
      if (List.of("ingress", "egress").contains(word)) {
        return;
      }
      if (!word.equals("common")) {
        port.xr.accessLists.bind(word, port.name, inward, command.span());
      }
    }
  }

  /** {@code lldp} holds {@code transmit disable} where the interface tells nothing. */
  private static void silence(Port port, Command command) {
    if (command.on() && command.word(1).equals("enable")) {
      port.lldp = Optional.of(command.span());
    }
    for (ConfigNode node : command.node().children()) {
      if (node.starts("transmit", "disable") || node.starts("receive", "disable")) {
        node.mapped();
      }
      if (node.starts("enable")) {
        port.lldp = Optional.of(node.mapped().span());
      }
      if (node.starts("transmit", "disable")) {
        port.silent = Optional.of(node);
      }
    }
  }

  static void finish(Xr xr) {
    for (Port port : xr.ports.values()) {
      if (xr.whole()) {
        defaults(port);
        discovery(xr, port);
      }
    }
  }

  private static void defaults(Port port) {
    port.item
        .orDefault(
            NetworkInterface.ENABLED,
            true,
            "Cisco IOS XR Interface and Hardware Component Command Reference, shutdown (the"
                + " configuration shows it when set)")
        .orDefault(
            NetworkInterface.DIRECTED_BROADCAST,
            false,
            ADDRESSING + "ipv4 directed-broadcast (off)");
    if (!port.addresses.isEmpty() && !port.name.startsWith("Loopback")) {
      port.item.orDefault(NetworkInterface.PROXY_ARP, false, ADDRESSING + "proxy-arp (off)");
      // Before release 4 the command read "ipv4 redirects disable".
      if (!port.xr.before(4)) {
        port.item.orDefault(NetworkInterface.REDIRECTS, false, ADDRESSING + "ipv4 redirects (off)");
      }
    }
  }

  /** CDP is switched on for the device and for each interface, LLDP for the device. */
  private static void discovery(Xr xr, Port port) {
    Optional<Command> cdp = xr.cdp.filter(Command::on).flatMap(on -> port.cdp.filter(Command::on));
    Optional<Span> lldp =
        port.lldp
            .or(() -> xr.lldp.filter(Command::on).map(Command::span))
            .filter(on -> port.silent.isEmpty());
    cdp.map(Command::span)
        .or(() -> lldp)
        .ifPresentOrElse(
            at -> port.item.set(NetworkInterface.DISCOVERY, true, at),
            () ->
                port.item.orDefault(
                    NetworkInterface.DISCOVERY,
                    false,
                    "Cisco IOS XR System Management Command Reference, cdp and lldp (off)"));
  }
}
