package org.auscult.formats.cumulus;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.auscult.device.Cluster;
import org.auscult.device.Identity;
import org.auscult.device.Item;
import org.auscult.device.LogTarget;
import org.auscult.device.NetworkInterface;
import org.auscult.device.NetworkService;
import org.auscult.device.SnmpCommunity;
import org.auscult.device.SnmpUser;
import org.auscult.formats.commandline.Entries;
import org.auscult.formats.commandline.PortMembership;
import org.auscult.formats.frrouting.Frr;
import org.auscult.formats.frrouting.FrrRouting;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;
import org.auscult.tree.ConfigNode;
import org.auscult.tree.ConfigTree;

/** The commands of NCLU, {@code net add …} (Cumulus Linux User Guide, NCLU). */
final class NcluCommands {
  private static final CommandTable<NcluCommands> COMMANDS = commands();

  private final Frr frr;
  private final Map<String, FrrRouting.Bgp> processes = new LinkedHashMap<>();

  private NcluCommands(Frr frr) {
    this.frr = frr;
  }

  static void read(Frr frr, ConfigTree tree) {
    NcluCommands commands = new NcluCommands(frr);
    for (ConfigNode node : tree.root().children()) {
      if (node.starts("net")) {
        COMMANDS.read(commands, node);
      }
    }
    commands.processes.values().forEach(FrrRouting.Bgp::close);
  }

  private static CommandTable<NcluCommands> commands() {
    CommandTable.Builder<NcluCommands> table = CommandTable.builder();
    for (String kind : List.of("interface", "bond", "vlan", "vxlan", "loopback", "bridge")) {
      ports(table, "net add " + kind + " *");
    }
    bgp(table, "net add bgp");
    bgp(table, "net add bgp vrf *");
    return table
        .on("net add interface", NcluCommands::bare)
        .on("net add bond", NcluCommands::bare)
        .on("net add vlan", NcluCommands::bare)
        .on("net add vxlan", NcluCommands::bare)
        .on("net add loopback", NcluCommands::bare)
        .on("net add vrf", NcluCommands::bare)
        .on("net add ospf", NcluCommands::ospf)
        .on(
            "net add hostname",
            (n, c) -> n.frr.set(Identity.TYPE, Identity.HOSTNAME, c.word(3), c.span()))
        .on("net add clag", (n, c) -> n.frr.set(Cluster.TYPE, Cluster.ENABLED, true, c.span()))
        .on("net add syslog host", NcluCommands::syslog)
        .on("net add time ntp server", (n, c) -> Entries.time(n.frr, c.span(), c.word(5), false))
        .on("net add ntp server", (n, c) -> Entries.time(n.frr, c.span(), c.word(4), false))
        .on("net add snmp-server listening-address", NcluCommands::listening)
        .on("net add snmp-server readonly-community", NcluCommands::community)
        .on("net add snmp-server readonly-community-v6", NcluCommands::community)
        .on("net add snmp-server username", NcluCommands::user)
        .on("net add snmp-server trap-destination", NcluCommands::trap)
        .irrelevant(
            """
            net commit
            net pending
            net del all
            net add vrf * vni
            net add routing defaults
            net add routing service integrated-vtysh-config
            net add routing log syslog
            net add routing route
            net add routing prefix-list
            net add routing route-map
            net add routing community-list
            net add routing as-path
            net add dns nameserver
            net add time zone
            net add time ntp source
            net add ntp source
            net add snmp-server system-location
            net add snmp-server system-contact
            net add snmp-server system-name
            net add snmp-server viewname\
            """)
        .build();
  }

  private static void ports(CommandTable.Builder<NcluCommands> table, String start) {
    table
        .on(
            start + " alias",
            (n, c) -> n.each(c, p -> p.set(NetworkInterface.DESCRIPTION, c.from(5), c.span())))
        .on(start + " ip address", NcluCommands::address)
        .on(start + " ipv6 address", NcluCommands::address)
        .on(start + " bridge access", (n, c) -> n.each(c, p -> CumulusInterfaces.access(p, c, 6)))
        .on(start + " bridge pvid", (n, c) -> n.each(c, p -> CumulusInterfaces.pvid(p, c, 6)))
        .on(start + " bridge vids", (n, c) -> n.each(c, p -> CumulusInterfaces.vids(p, c, 6)))
        .on(
            start + " bridge trunk vlans",
            (n, c) -> n.each(c, p -> CumulusInterfaces.vids(p, c, 7)))
        .on(start + " vids", (n, c) -> n.each(c, p -> CumulusInterfaces.vids(p, c, 5)))
        .on(start + " pvid", (n, c) -> n.each(c, p -> CumulusInterfaces.pvid(p, c, 5)))
        .on(
            start + " stp bpduguard",
            (n, c) -> n.each(c, p -> p.set(NetworkInterface.BPDU_GUARD, true, c.span())))
        .on(
            start + " link down",
            (n, c) -> n.each(c, p -> p.set(NetworkInterface.ENABLED, false, c.span())))
        .on(
            start + " storm-control broadcast",
            (n, c) -> n.each(c, p -> p.set(NetworkInterface.STORM_CONTROL, true, c.span())))
        .on(start + " ospf authentication", NcluCommands::authenticated)
        .on(start + " ospf authentication-key", NcluCommands::authenticated)
        .on(start + " ospf message-digest-key", NcluCommands::authenticated)
        .on(
            start + " dot1x",
            (n, c) -> n.each(c, p -> p.set(NetworkInterface.DOT1X, true, c.span())))
        .irrelevant(
            List.of(
                    "bond slaves",
                    "bond mode",
                    "clag id",
                    "mtu",
                    "vrf",
                    "stp portadminedge",
                    "stp portbpdufilter",
                    "stp",
                    "ports",
                    "vlan-aware",
                    "vxlan id",
                    "vxlan local-tunnelip",
                    "bridge learning",
                    "bridge arp-nd-suppress",
                    "vlan-id",
                    "vlan-raw-device",
                    "ip gateway",
                    "ip address-virtual",
                    "link speed",
                    "link duplex",
                    "link autoneg",
                    "ospf area",
                    "ospf network",
                    "clag")
                .stream()
                .map(words -> start + ' ' + words)
                .collect(Collectors.joining("\n")));
  }

  /** What only names a port or VRF says nothing; what nobody knows behind the name may. */
  private static void bare(NcluCommands nclu, Command command) {
    command.unread();
    if (command.size() <= 4) {
      command.node().irrelevant();
    }
  }

  /** {@code net add ospf …}: of the process, only authentication is about security. */
  private static void ospf(NcluCommands nclu, Command command) {
    nclu.frr.routing().runs("ospf", command.span());
    if (command.has("authentication")) {
      nclu.frr.routing().authenticates("ospf");
    }
  }

  /** {@code … ospf message-digest-key NUMBER md5 KEY}, {@code … ospf authentication}. */
  private static void authenticated(NcluCommands nclu, Command command) {
    nclu.frr.routing().authenticates("ospf");
    command
        .after("md5")
        .or(() -> command.after("authentication-key"))
        .ifPresent(
            key ->
                Entries.stored(nclu.frr, command.span(), "ospf", nclu.frr.redactor().clear(key)));
  }

  /** {@code swp1-4,swp7} names several ports; a VLAN is named by its number. */
  private void each(Command command, Consumer<Item.Builder> change) {
    boolean vlan = command.word(2).equals("vlan");
    for (String name : PortMembership.list(command.word(3))) {
      change.accept(frr.port(vlan ? "vlan" + name : name, command.span()));
    }
  }

  private static void address(NcluCommands nclu, Command command) {
    nclu.each(
        command,
        port ->
            Frr.more(port, NetworkInterface.ADDRESSES, List.of(command.word(6)), command.span()));
  }

  private static void bgp(CommandTable.Builder<NcluCommands> table, String start) {
    table
        .on(start + " neighbor", NcluCommands::neighbour)
        .on(start + " autonomous-system", (n, c) -> n.process(c))
        .irrelevant(
            List.of(
                    "router-id",
                    "bestpath",
                    "ipv4 unicast",
                    "ipv6 unicast",
                    "l2vpn evpn",
                    "network",
                    "redistribute",
                    "maximum-paths",
                    "cluster-id",
                    "default",
                    "confederation",
                    "always-compare-med",
                    "log-neighbor-changes",
                    "timers",
                    "max-med")
                .stream()
                .map(words -> start + ' ' + words)
                .collect(Collectors.joining("\n")));
  }

  private FrrRouting.Bgp process(Command command) {
    String vrf = command.word(3).equals("vrf") ? command.word(4) : "";
    return processes.computeIfAbsent(vrf, v -> new FrrRouting.Bgp(frr, command.span()));
  }

  private static void neighbour(NcluCommands nclu, Command command) {
    int at = command.words().indexOf("neighbor");
    nclu.process(command)
        .neighbour(new Command(command.node(), command.list(at), command.negated()));
  }

  /** {@code net add syslog host ipv4 HOST port udp 514}. */
  private static void syslog(NcluCommands nclu, Command command) {
    Item.Builder item = Entries.syslog(nclu.frr, command.span(), command.word(5));
    if (command.word(7).equals("tcp")) {
      item.set(LogTarget.TRANSPORT, "tcp");
    }
    command.number(8).ifPresent(port -> item.set(LogTarget.PORT, port));
  }

  private static void listening(NcluCommands nclu, Command command) {
    String address = command.word(4);
    Entries.management(nclu.frr, command.span(), "snmp", 161, !address.startsWith("localhost"))
        .set(NetworkService.BIND_ADDRESS, address.startsWith("all") ? "any" : address);
  }

  /** {@code … readonly-community WORDS access any|NETWORK}. */
  private static void community(NcluCommands nclu, Command command) {
    String sources = command.after("access").orElse("any");
    Entries.community(nclu.frr, command.span(), nclu.frr.redactor().clear(command.word(4)), false)
        .set(SnmpCommunity.ALLOWED_SOURCES, List.of(sources.equals("default") ? "any" : sources));
  }

  /** {@code … username NAME auth-md5 KEY encrypt-des KEY}, or {@code auth-none}. */
  private static void user(NcluCommands nclu, Command command) {
    String hash = "none";
    String cipher = "none";
    for (int i = 5; i < command.size(); i++) {
      String word = command.word(i);
      if (word.startsWith("auth-") && !word.equals("auth-none")) {
        hash = word.equals("auth-sha") ? "sha1" : word.substring("auth-".length());
        nclu.frr.redactor().remember(command.word(++i));
      } else if (word.startsWith("encrypt-")) {
        cipher = word.equals("encrypt-aes") ? "aes128" : word.substring("encrypt-".length());
        nclu.frr.redactor().remember(command.word(++i));
      }
    }
    String level = hash.equals("none") ? "no-auth" : cipher.equals("none") ? "auth" : "auth-priv";
    nclu.frr
        .add(SnmpUser.TYPE, command.span())
        .set(SnmpUser.NAME, command.word(4))
        .set(SnmpUser.SECURITY_LEVEL, level)
        .set(SnmpUser.AUTHENTICATION, hash)
        .set(SnmpUser.PRIVACY, cipher);
  }

  private static void trap(NcluCommands nclu, Command command) {
    command.after("community-password").ifPresent(nclu.frr.redactor()::remember);
    Entries.traps(nclu.frr, command.span(), command.word(4));
  }
}
