package org.auscult.formats.ciscoasa;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.auscult.device.Identity;
import org.auscult.device.Item;
import org.auscult.device.NetworkInterface;
import org.auscult.device.Setting;
import org.auscult.device.Zone;
import org.auscult.formats.commandline.Ipv4;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;
import org.auscult.source.Span;
import org.auscult.source.Text;

/** Interfaces with their names, by which all other commands call them, and security levels. */
final class CiscoAsaInterfaces {
  private static final CommandTable<Port> INSIDE = inside();

  /** What people call the side of the internet or of another organisation. */
  private static final Pattern OUTER =
      Pattern.compile(
          "(?i)(?:.*[-_.])?(?:out|outside|wan|internet|inet|untrust|untrusted|isp|extern|external"
              + "|extranet|partner|public)\\d*(?:[-_.].*)?");

  private static final String TRUSTED = "100";

  private CiscoAsaInterfaces() {}

  /** All interfaces: by their hardware, and by the names they were given. */
  static final class Seen {
    private final Map<String, Port> ports = new LinkedHashMap<>();
    private final Map<String, Port> names = new LinkedHashMap<>();
    private final List<String> addresses = new ArrayList<>();
    private Optional<Span> addressed = Optional.empty();

    List<String> names() {
      return List.copyOf(names.keySet());
    }

    /** Whether an interface with this name faces the outside. */
    Setting<Boolean> external(String name) {
      Port port = names.get(name);
      if (port == null) {
        return Setting.notStated();
      }
      Span at = port.named.orElse(port.item.where());
      if (OUTER.matcher(name).matches()) {
        return Setting.of(true, at);
      }
      return port.level.equals(TRUSTED)
          ? Setting.of(false, at)
          : Setting.unknown(
              new Text(
                  "neither its name nor its security level tells where it leads",
                  "ni son nom ni son niveau de sécurité ne disent où elle mène"),
              at);
    }
  }

  /** One interface while it is read. */
  static final class Port {
    private final Asa asa;
    private final Item.Builder item;
    private final List<String> addresses = new ArrayList<>();
    private Optional<Span> named = Optional.empty();
    private String name = "";
    private String level = "";

    Port(Asa asa, Item.Builder item) {
      this.asa = asa;
      this.item = item;
    }

    Asa asa() {
      return asa;
    }
  }

  static void commands(CommandTable.Builder<Asa> table) {
    table
        .on("interface", CiscoAsaInterfaces::open)
        .on("nameif", CiscoAsaInterfaces::oldName)
        .on("ip address", CiscoAsaInterfaces::oldAddress)
        .on("ip verify reverse-path interface", CiscoAsaInterfaces::verify)
        .on("sysopt noproxyarp", CiscoAsaInterfaces::proxy);
  }

  private static void open(Asa asa, Command command) {
    if (command.on() && command.size() > 1) {
      Port port = port(asa, command.word(1), command.span());
      if (command.has("shutdown")) {
        port.item.set(NetworkInterface.ENABLED, false, command.span());
      }
      INSIDE.readInside(port, command.node());
    }
  }

  private static Port port(Asa asa, String name, Span at) {
    return asa.interfaces.ports.computeIfAbsent(
        name, n -> new Port(asa, asa.add(NetworkInterface.TYPE, at).set(NetworkInterface.NAME, n)));
  }

  private static CommandTable<Port> inside() {
    return CommandTable.<Port>builder()
        .on("description", (p, c) -> p.item.set(NetworkInterface.DESCRIPTION, c.from(1), c.span()))
        .on("shutdown", (p, c) -> p.item.set(NetworkInterface.ENABLED, c.negated(), c.span()))
        .on("nameif", CiscoAsaInterfaces::name)
        .on("security-level", (p, c) -> p.level = c.on() ? c.word(1) : "")
        .on("ip address", CiscoAsaInterfaces::address)
        .on("ipv6 address", CiscoAsaInterfaces::address6)
        .on("management-only", (p, c) -> {})
        .on("vlan", (p, c) -> {})
        .on("switchport", (p, c) -> {})
        .on("switchport access vlan", CiscoAsaInterfaces::vlan)
        .on("ospf authentication", CiscoAsaRouting::onInterface)
        .on("ospf authentication-key", (p, c) -> secret(p, c, 2, "ospf"))
        .on("ospf message-digest-key * md5", (p, c) -> secret(p, c, 4, "ospf"))
        .on("authentication key eigrp", (p, c) -> secret(p, c, 4, "eigrp"))
        .on("authentication mode eigrp", CiscoAsaRouting::onInterface)
        .on("pppoe client vpdn group", (p, c) -> {})
        .irrelevant(CiscoAsaIrrelevant.IN_INTERFACES)
        .build();
  }

  private static void secret(Port port, Command command, int at, String protocol) {
    port.asa.routing.authenticates(protocol);
    port.asa.keep(
        protocol + " on " + port.name,
        Optional.of(port.asa.routingKey(command.list(at))),
        command.span());
  }

  private static void name(Port port, Command command) {
    if (command.on()) {
      named(port, command.word(1), command.span());
    }
  }

  private static void named(Port port, String name, Span at) {
    port.name = name;
    port.named = Optional.of(at);
    port.asa.interfaces.names.put(name, port);
    port.item.set(NetworkInterface.ZONE, name, at);
  }

  /** PIX before release 7: {@code nameif ethernet0 outside security0}. */
  private static void oldName(Asa asa, Command command) {
    Port port = port(asa, command.word(1), command.span());
    named(port, command.word(2), command.span());
    port.level = command.word(3).replaceFirst("^security", "");
  }

  private static void oldAddress(Asa asa, Command command) {
    Port port = asa.interfaces.names.get(command.word(2));
    if (port == null) {
      command.unread();
    } else {
      address(port, command.word(3), command.word(4), command);
    }
  }

  private static void address(Port port, Command command) {
    if (command.on()) {
      address(port, command.word(2), command.word(3), command);
    }
  }

  private static void address(Port port, String word, String mask, Command command) {
    String address = port.asa.address(word);
    if (Ipv4.is(address)) {
      port.addresses.add(Ipv4.masked(address, mask));
      Seen seen = port.asa.interfaces;
      seen.addresses.add(address);
      seen.addressed =
          Optional.of(seen.addressed.map(at -> at.to(command.span())).orElse(command.span()));
    } else if (word.equals("dhcp") || word.equals("pppoe")) {
      port.addresses.add("dhcp");
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
    port.item
        .set(NetworkInterface.ADDRESSES, List.copyOf(port.addresses), command.span())
        .set(NetworkInterface.MODE, "routed", command.span());
  }

  private static void vlan(Port port, Command command) {
    command
        .number(3)
        .ifPresent(
            vlan ->
                port.item
                    .set(NetworkInterface.ACCESS_VLAN, vlan, command.span())
                    .set(NetworkInterface.MODE, "access", command.span()));
  }

  private static void verify(Asa asa, Command command) {
    onName(asa, command, command.word(4))
        .ifPresent(
            port -> port.item.set(NetworkInterface.SOURCE_VERIFIED, command.on(), command.span()));
  }

  private static void proxy(Asa asa, Command command) {
    onName(asa, command, command.word(2))
        .ifPresent(
            port -> port.item.set(NetworkInterface.PROXY_ARP, command.negated(), command.span()));
  }

  private static Optional<Port> onName(Asa asa, Command command, String name) {
    Optional<Port> port = Optional.ofNullable(asa.interfaces.names.get(name));
    if (port.isEmpty()) {
      command.unread();
    }
    return port;
  }

  static void finish(Asa asa) {
    Seen seen = asa.interfaces;
    for (Port port : seen.ports.values()) {
      asa.standard(
          port.item,
          NetworkInterface.ENABLED,
          true,
          "Cisco ASA Series Command Reference, shutdown (the configuration shows it when set)");
    }
    seen.names.forEach((name, port) -> zone(asa, name, port));
    seen.addressed.ifPresent(
        at -> asa.set(Identity.TYPE, Identity.ADDRESSES, List.copyOf(seen.addresses), at));
  }

  /** What goes from one name to another is filtered, as between zones. */
  private static void zone(Asa asa, String name, Port port) {
    Setting<Boolean> external = asa.interfaces.external(name);
    port.item.set(NetworkInterface.EXTERNAL, external);
    asa.standard(
        port.item,
        NetworkInterface.SOURCE_VERIFIED,
        false,
        "Cisco ASA Series Command Reference, ip verify reverse-path");
    Item.Builder zone =
        asa.add(Zone.TYPE, port.named.orElse(port.item.where()))
            .set(Zone.NAME, name)
            .set(Zone.EXTERNAL, external);
    port.item
        .get(NetworkInterface.NAME)
        .value()
        .ifPresent(hardware -> zone.set(Zone.INTERFACES, List.of(hardware)));
    List<String> open = new ArrayList<>();
    for (String protocol : List.of("telnet", "ssh", "http")) {
      if (asa.management.interfaces(protocol).contains(name)) {
        open.add(protocol.equals("http") ? "https" : protocol);
      }
    }
    if (asa.whole() || !open.isEmpty()) {
      zone.set(Zone.INBOUND_SERVICES, open);
    }
  }
}
