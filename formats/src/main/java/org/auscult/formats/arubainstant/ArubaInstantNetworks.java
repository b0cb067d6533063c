package org.auscult.formats.arubainstant;

import java.util.List;
import org.auscult.device.AccessRule;
import org.auscult.device.AuthServer;
import org.auscult.device.Item;
import org.auscult.device.WirelessNetwork;
import org.auscult.formats.commandline.Ipv4;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;
import org.auscult.tree.ConfigNode;

/** Wireless networks, what their clients may reach, and the servers that admit them. */
final class ArubaInstantNetworks {
  private static final String RADIO =
      """
      index
      type
      vlan
      rf-band
      dtim-period
      broadcast-filter
      dmo-channel-utilization-threshold
      local-probe-req-thresh
      max-clients-threshold
      dot11k
      dot11r
      dot11v
      inactivity-timeout
      hide-ssid
      g-min-tx-rate
      a-min-tx-rate\
      """;

  private ArubaInstantNetworks() {}

  static void commands(CommandTable.Builder<Instant> table) {
    table
        .on("wlan ssid-profile", ArubaInstantNetworks::network)
        .on("wlan access-rule", ArubaInstantNetworks::rules)
        .on("wlan auth-server", (i, c) -> server(i, c, "radius"))
        .on("wlan tacacs-server", (i, c) -> server(i, c, "tacacs"))
        .on("wired-port-profile", ArubaInstantNetworks::port)
        .irrelevant("enet0-port-profile\nenet1-port-profile");
  }

  private static CommandTable<Item.Builder> inNetwork(Instant instant) {
    CommandTable.Builder<Item.Builder> table = CommandTable.builder();
    return table
        .irrelevant(RADIO)
        .on("enable", (n, c) -> n.set(WirelessNetwork.ENABLED, true, c.span()))
        .on("disable", (n, c) -> n.set(WirelessNetwork.ENABLED, false, c.span()))
        .on("essid", (n, c) -> n.set(WirelessNetwork.SSID, Instant.bare(c.from(1)), c.span()))
        .on("opmode", ArubaInstantNetworks::security)
        .on("wpa-passphrase", (n, c) -> secret(instant, n, c))
        .on("wep-key", (n, c) -> secret(instant, n, c))
        .on("auth-server", (n, c) -> {})
        .on("access-rule-name", (n, c) -> instant.applied.add(Instant.bare(c.from(1))))
        .build();
  }

  private static void network(Instant instant, Command command) {
    Item.Builder network = instant.add(WirelessNetwork.TYPE, command.span());
    instant.applied.add(Instant.bare(command.from(2)));
    inNetwork(instant).readInside(network, command.node());
  }

  /** Modes that the model has no word for, such as a key for each client, stay unread. */
  private static void security(Item.Builder network, Command command) {
    String security =
        switch (command.from(1).replace(" ", "")) {
          case "opensystem" -> "open";
          case "wep", "static-wep", "dynamic-wep" -> "wep";
          case "wpa-psk-tkip", "wpa-psk-tkip,wpa2-psk-aes" -> "wpa-psk";
          case "wpa2-psk-aes" -> "wpa2-psk";
          case "wpa2-aes" -> "wpa2-enterprise";
          case "wpa3-sae-aes" -> "wpa3-psk";
          case "wpa3-aes-ccm-128", "wpa3-aes-gcm-256", "wpa3-cnsa" -> "wpa3-enterprise";
          default -> "";
        };
    if (security.isEmpty()) {
      command.unread();
    } else {
      network.set(WirelessNetwork.SECURITY, security, command.span());
    }
  }

  private static void secret(Instant instant, Item.Builder network, Command command) {
    if (command.size() > 1) {
      network.set(WirelessNetwork.SECRET, instant.stored(command.from(1)), command.span());
    }
  }

  private static void server(Instant instant, Command command, String protocol) {
    Item.Builder server =
        instant.add(AuthServer.TYPE, command.span()).set(AuthServer.PROTOCOL, protocol);
    CommandTable.Builder<Item.Builder> table = CommandTable.builder();
    table
        .irrelevant("acctport\ntimeout\nretry-count\nnas-id\nnas-ip\ndeadtime")
        .on("ip", (s, c) -> s.set(AuthServer.HOST, c.word(1), c.span()))
        .on("port", (s, c) -> c.number(1).ifPresent(p -> s.set(AuthServer.PORT, p, c.span())))
        .on("radsec", (s, c) -> s.set(AuthServer.ENCRYPTED, c.on(), c.span()))
        .on("key", (s, c) -> s.set(AuthServer.SECRET, instant.stored(c.from(1)), c.span()))
        .build()
        .readInside(server, command.node());
  }

  private static void port(Instant instant, Command command) {
    CommandTable.Builder<Instant> table = CommandTable.builder();
    table
        .irrelevant("speed\nduplex\npoe\nshutdown\nnative-vlan\nallowed-vlan\nswitchport-mode")
        .on("access-rule-name", (i, c) -> i.applied.add(Instant.bare(c.from(1))))
        .build()
        .readInside(instant, command.node());
  }

  private static void rules(Instant instant, Command command) {
    String policy = Instant.bare(command.from(2));
    long order = 0;
    for (ConfigNode node : command.node().children()) {
      Command inner = Command.of(node);
      if (inner.word(0).equals("index")) {
        node.irrelevant();
      } else if (inner.word(0).equals("rule") && inner.on() && inner.size() > 7) {
        order++;
        rule(instant, inner, policy, order);
      }
    }
  }

  /**
   * {@code rule NETWORK MASK match PROTOCOL FIRST LAST permit|deny [log] …}: the source is always a
   * client that the rules are given to, and is named as they are.
   */
  private static void rule(Instant instant, Command command, String policy, long order) {
    String action = command.word(7);
    boolean known = List.of("permit", "deny", "src-nat").contains(action);
    if (!known || !command.word(3).equals("match")) {
      return;
    }
    command.node().mapped();
    instant
        .add(AccessRule.TYPE, command.span())
        .set(AccessRule.POLICY, policy)
        .set(AccessRule.ORDER, order)
        .set(AccessRule.ENABLED, true)
        .set(AccessRule.ACTION, action.equals("deny") ? "deny" : "permit")
        .set(AccessRule.SOURCES, List.of(policy))
        .set(AccessRule.DESTINATIONS, List.of(destination(command)))
        .set(AccessRule.SERVICES, List.of(service(command)))
        .set(AccessRule.LOGGED, command.has("log"))
        .set(AccessRule.ROLE, "traffic");
  }

  private static String destination(Command command) {
    boolean network = Ipv4.is(command.word(1)) && Ipv4.is(command.word(2));
    return network ? Ipv4.network(command.word(1), command.word(2)) : command.word(1);
  }

  private static String service(Command command) {
    String protocol =
        switch (command.word(4)) {
          case "6" -> "tcp";
          case "17" -> "udp";
          default -> command.word(4);
        };
    String first = command.word(5);
    if (command.number(5).isEmpty()) {
      return protocol;
    }
    String last = command.word(6);
    return protocol + "/" + (first.equals(last) ? first : first + "-" + last);
  }

  /** A rule without a network or port that bears its name may still be given by a server. */
  static void finish(Instant instant) {
    for (Item.Builder rule : instant.device().items(AccessRule.TYPE)) {
      if (rule.get(AccessRule.POLICY).value().filter(instant.applied::contains).isPresent()) {
        rule.set(AccessRule.APPLIED, true);
      }
    }
  }
}
