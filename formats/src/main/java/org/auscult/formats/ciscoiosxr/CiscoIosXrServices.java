package org.auscult.formats.ciscoiosxr;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.auscult.device.Cluster;
import org.auscult.device.Field;
import org.auscult.device.Item;
import org.auscult.device.NetworkService;
import org.auscult.device.Setting;
import org.auscult.device.SshServer;
import org.auscult.device.TlsProfile;
import org.auscult.formats.commandline.Entries;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;
import org.auscult.source.Text;
import org.auscult.tree.ConfigNode;

/** What listens on the network. Nothing does unless it is configured. */
final class CiscoIosXrServices {
  private static final String SECURITY = "Cisco IOS XR System Security Command Reference, ";

  private static final Text SEVERAL =
      new Text(
          "pools of sessions have different lists", "des groupes de sessions ont d’autres listes");

  private CiscoIosXrServices() {}

  static void commands(CommandTable.Builder<Xr> table) {
    table
        .on("ssh server", (xr, c) -> ssh(xr, c))
        .on("ssh server v2", CiscoIosXrServices::second)
        .on("ssh server vrf", CiscoIosXrServices::ssh)
        .on("ssh server netconf", CiscoIosXrServices::netconf)
        .on("ssh server algorithms cipher", (xr, c) -> list(xr, c, SshServer.CIPHERS))
        .on("ssh server algorithms key-exchange", (xr, c) -> list(xr, c, SshServer.KEY_EXCHANGES))
        .on("ssh server algorithms hmac", (xr, c) -> list(xr, c, SshServer.MACS))
        .on("ssh server algorithms mac", (xr, c) -> list(xr, c, SshServer.MACS))
        .on("ssh timeout", CiscoIosXrServices::timeout)
        .on("ssh server timeout", CiscoIosXrServices::timeout)
        .on("telnet vrf", CiscoIosXrServices::telnet)
        .on("telnet ipv4 server", CiscoIosXrServices::telnet)
        .on("telnet ipv6 server", CiscoIosXrServices::telnet)
        .on("http server", (xr, c) -> service(xr, c, c.has("ssl") ? "https" : "http", 80))
        .on("tftp vrf", (xr, c) -> service(xr, c, "tftp", 69))
        .on("tftp ipv4 server", (xr, c) -> service(xr, c, "tftp", 69))
        .on("tftp ipv6 server", (xr, c) -> service(xr, c, "tftp", 69))
        .on("service ipv4 tcp-small-servers", (xr, c) -> small(xr, c, "tcp"))
        .on("service ipv4 udp-small-servers", (xr, c) -> small(xr, c, "udp"))
        .on("service ipv6 tcp-small-servers", (xr, c) -> small(xr, c, "tcp"))
        .on("service ipv6 udp-small-servers", (xr, c) -> small(xr, c, "udp"))
        .on("netconf-yang agent", CiscoIosXrServices::yang)
        .on("netconf agent", (xr, c) -> {})
        .on("grpc", CiscoIosXrServices::grpc)
        .on("nv", CiscoIosXrServices::pair)
        .on("xml agent", CiscoIosXrServices::xml)
        .irrelevant(
            """
            ssh server algorithms host-key
            ssh server logging
            ssh server rate-limit
            ssh server session-limit
            ssh server dscp
            ssh server rekey-time
            ssh server rekey-volume
            ssh server usernames
            ssh client
            telnet ipv4 client
            tftp client
            ftp client
            http client\
            """);
  }

  private static Item.Builder service(Xr xr, Command command, String protocol, long port) {
    return Entries.management(
        xr, command.span(), protocol, protocol.equals("https") ? 443 : port, command.on());
  }

  private static void ssh(Xr xr, Command command) {
    if (List.of("", "vrf").contains(command.word(2))) {
      xr.implied.ifPresent(item -> xr.device().remove(NetworkService.TYPE, item));
      xr.implied = Optional.empty();
      Item.Builder item = service(xr, command, "ssh", 22).set(NetworkService.AUTHENTICATED, true);
      restricted(xr, item, command, command.after("access-list"));
      xr.set(SshServer.TYPE, SshServer.ENABLED, command.on(), command.span());
    } else {
      command.unread();
    }
  }

  /** It runs with version 2 where no line names a VRF for it. */
  private static void second(Xr xr, Command command) {
    xr.set(SshServer.TYPE, SshServer.VERSION_1, command.negated(), command.span());
    if (Entries.services(xr, "ssh").isEmpty()) {
      ssh(xr, new Command(command.node(), command.words().subList(0, 2), command.negated()));
      xr.implied = Entries.services(xr, "ssh").stream().findFirst();
    }
  }

  private static void restricted(Xr xr, Item.Builder item, Command command, Optional<String> list) {
    if (list.isPresent()) {
      xr.restrict(item, list.get(), command.span());
    }
  }

  private static void netconf(Xr xr, Command command) {
    long port = command.after("port").map(Command::number).orElse(OptionalLong.empty()).orElse(830);
    for (Item.Builder item : Entries.services(xr, "netconf")) {
      item.set(NetworkService.ENABLED, command.on(), command.span());
    }
    if (Entries.services(xr, "netconf").isEmpty()) {
      service(xr, command, "netconf", port)
          .set(NetworkService.ENCRYPTED, true)
          .set(NetworkService.AUTHENTICATED, true);
    }
  }

  private static void yang(Xr xr, Command command) {
    command.node().all("ssh").forEach(ConfigNode::mapped);
    command.node().all("session").forEach(ConfigNode::irrelevant);
    command.node().all("rate-limit").forEach(ConfigNode::irrelevant);
    if (command.node().first("ssh").isPresent() || command.has("ssh")) {
      netconf(xr, new Command(command.node(), List.of(), command.negated()));
    }
  }

  /** TLS is on unless switched off (Cisco IOS XR Programmability Configuration Guide, gRPC). */
  private static void grpc(Xr xr, Command command) {
    Optional<ConfigNode> clear = command.node().first("no-tls");
    Item.Builder item =
        service(
            xr,
            command,
            "grpc",
            command
                .node()
                .first("port")
                .map(port -> Command.number(port.word(1)).orElse(57400))
                .orElse(57400L));
    item.set(NetworkService.ENCRYPTED, clear.isEmpty(), clear.orElse(command.node()).span());
    if (clear.isEmpty()) {
      xr.add(TlsProfile.TYPE, command.span()).set(TlsProfile.NAME, "grpc");
    }
    item.set(NetworkService.AUTHENTICATED, true);
    for (ConfigNode node : command.node().children()) {
      if (List.of("no-tls", "port", "tls", "tls-mutual", "vrf").contains(node.word(0))) {
        node.mappedDeep();
      } else if (List.of(
              "address-family",
              "max-request-per-user",
              "max-request-total",
              "max-streams",
              "max-streams-per-user",
              "dscp",
              "ttl",
              "keepalive",
              "service-layer",
              "memory")
          .contains(node.word(0))) {
        node.irrelevantDeep();
      }
    }
  }

  /** Two chassis that act as one. */
  private static void pair(Xr xr, Command command) {
    if (command.node().first("edge").isPresent()) {
      xr.set(Cluster.TYPE, Cluster.ENABLED, true, command.span());
    }
    command.unread();
  }

  private static void telnet(Xr xr, Command command) {
    if (command.has("server")) {
      Item.Builder item =
          service(xr, command, "telnet", 23).set(NetworkService.AUTHENTICATED, true);
      restricted(xr, item, command, command.after("access-list"));
    } else {
      command.node().unmapped().irrelevant();
    }
  }

  private static void small(Xr xr, Command command, String transport) {
    for (String protocol : List.of("echo", "discard", "chargen")) {
      service(
              xr,
              command,
              protocol,
              protocol.equals("echo") ? 7 : protocol.equals("discard") ? 9 : 19)
          .set(NetworkService.TRANSPORT, transport)
          .set(NetworkService.PURPOSE, "diagnostic");
    }
  }

  /** On its own port, or inside a session only. */
  private static void xml(Xr xr, Command command) {
    if (!command.has("tty")) {
      service(xr, command, "xml-agent", command.has("ssl") ? 38752 : 38751)
          .set(NetworkService.ENCRYPTED, command.has("ssl"));
    }
    command.node().irrelevantDeep();
    command.node().mapped();
  }

  private static void list(Xr xr, Command command, Field<List<String>> field) {
    if (command.on()) {
      xr.set(SshServer.TYPE, field, command.list(4), command.span());
    }
  }

  private static void timeout(Xr xr, Command command) {
    command
        .number(command.size() - 1)
        .ifPresentOrElse(
            seconds ->
                xr.set(SshServer.TYPE, SshServer.LOGIN_TIMEOUT_SECONDS, seconds, command.span()),
            command::unread);
  }

  static void finish(Xr xr) {
    List<CiscoIosXrSessions.Line> lines = xr.sessions.network(xr);
    for (String protocol : List.of("telnet", "ssh")) {
      for (Item.Builder item : Entries.services(xr, protocol)) {
        refused(item, protocol, lines);
        sources(xr, item, lines);
      }
    }
    xr.standard(
        Cluster.TYPE,
        Cluster.ENABLED,
        false,
        "Cisco IOS XR Interface and Hardware Component Configuration Guide, nV edge (a chassis"
            + " stands alone unless configured)");
    if (xr.whole()) {
      unstated(xr);
    }
  }

  /** A protocol is off where no line takes it in. */
  private static void refused(
      Item.Builder item, String protocol, List<CiscoIosXrSessions.Line> lines) {
    List<Command> without =
        lines.stream()
            .flatMap(line -> line.transport().stream())
            .filter(c -> !c.has(protocol) && !c.has("all"))
            .toList();
    if (without.size() == lines.size()) {
      item.set(NetworkService.ENABLED, false, without.get(0).span());
    }
  }

  /** Where sessions may come from: all lines must have a list, and the same one. */
  private static void sources(Xr xr, Item.Builder item, List<CiscoIosXrSessions.Line> lines) {
    List<Command> access = lines.stream().flatMap(line -> line.access().stream()).toList();
    if (access.size() < lines.size() || xr.restricted(item)) {
      return;
    }
    Command first = access.get(0);
    if (access.stream().map(Command::last).distinct().count() == 1) {
      xr.restrict(item, first.last(), first.span());
    } else {
      item.set(NetworkService.ALLOWED_SOURCES, Setting.unknown(SEVERAL, first.span()));
      xr.restrict(item);
    }
  }

  private static void unstated(Xr xr) {
    if (Entries.services(xr, "telnet").isEmpty()) {
      Entries.standard(
          xr,
          "telnet",
          23,
          false,
          "Cisco IOS XR IP Addresses and Services Command Reference, telnet vrf (no server)");
    }
    if (Entries.services(xr, "ssh").isEmpty()) {
      Entries.standard(xr, "ssh", 22, false, SECURITY + "ssh server (off)");
    } else if (xr.before(7)) {
      xr.standard(
          SshServer.TYPE, SshServer.VERSION_1, true, SECURITY + "ssh server v2 (both without it)");
    }
  }
}
