package org.auscult.formats.ciscoasa;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.auscult.device.Item;
import org.auscult.device.NetworkService;
import org.auscult.device.SessionPolicy;
import org.auscult.device.Setting;
import org.auscult.device.SshServer;
import org.auscult.device.TlsProfile;
import org.auscult.formats.commandline.Ipv4;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;
import org.auscult.source.Span;
import org.auscult.source.Text;

/** Telnet, SSH and HTTPS of the device: who may come from where, and how. */
final class CiscoAsaManagement {
  private static final String REFERENCE = "Cisco ASA Series Command Reference, ";
  private static final long HTTPS = 443;

  private CiscoAsaManagement() {}

  /** Who may come, by protocol and then interface; ports and timeouts. */
  static final class Seen {
    private final Map<String, Map<String, Allowed>> allowed = new LinkedHashMap<>();
    private Optional<Command> web = Optional.empty();
    private Optional<Setting<Long>> telnet = Optional.empty();
    private Optional<Setting<Long>> ssh = Optional.empty();
    private Optional<Setting<Long>> http = Optional.empty();

    /** The interfaces that a protocol is open on. */
    List<String> interfaces(String protocol) {
      return List.copyOf(allowed.getOrDefault(protocol, Map.of()).keySet());
    }
  }

  private record Allowed(List<String> networks, Span at) {}

  static void commands(CommandTable.Builder<Asa> table) {
    table
        .on("telnet", (asa, c) -> source(asa, c, "telnet"))
        .on("ssh", (asa, c) -> source(asa, c, "ssh"))
        .on("http", (asa, c) -> source(asa, c, "http"))
        .on("http server enable", (asa, c) -> asa.management.web = Optional.of(c))
        .on("http server idle-timeout", (asa, c) -> asa.management.http = minutes(c, 3))
        .on("http redirect", CiscoAsaManagement::redirect)
        .on("telnet timeout", (asa, c) -> asa.management.telnet = minutes(c, 2))
        .on("ssh timeout", (asa, c) -> asa.management.ssh = minutes(c, 2))
        .on("console timeout", CiscoAsaManagement::console)
        .on("ssh version", CiscoAsaManagement::version)
        .on("ssh key-exchange group", CiscoAsaManagement::keyExchange)
        .on("ssh cipher encryption", CiscoAsaManagement::ciphers)
        .on("ssh cipher integrity", CiscoAsaManagement::macs)
        .on("ssl server-version", CiscoAsaManagement::tls)
        .on("ssl encryption", (asa, c) -> c.unread())
        .on("banner motd", CiscoAsaManagement::banner)
        .on("banner login", CiscoAsaManagement::banner)
        .on("banner asdm", (asa, c) -> {})
        .on("banner exec", (asa, c) -> {})
        .on("dhcpd enable", CiscoAsaManagement::dhcp);
  }

  /** {@code ssh NETWORK MASK INTERFACE} or {@code ssh PREFIX/LENGTH INTERFACE}. */
  private static void source(Asa asa, Command command, String protocol) {
    boolean six = command.word(1).contains("/");
    boolean four = Ipv4.is(asa.address(command.word(1))) && Ipv4.is(command.word(2));
    if (command.negated() || !six && !four) {
      command.unread();
      return;
    }
    String network = six ? command.word(1) : asa.network(command.word(1), command.word(2));
    boolean all = network.equals("0.0.0.0/0") || network.equals("::/0");
    Map<String, Allowed> places =
        asa.management.allowed.computeIfAbsent(protocol, p -> new LinkedHashMap<>());
    Allowed allowed =
        places.computeIfAbsent(
            command.word(six ? 2 : 3), i -> new Allowed(new ArrayList<>(), command.span()));
    allowed.networks.add(all ? "any" : network);
    if (all) {
      places.put(command.word(six ? 2 : 3), new Allowed(allowed.networks, command.span()));
    }
  }

  private static Optional<Setting<Long>> minutes(Command command, int at) {
    if (command.number(at).isEmpty()) {
      command.unread();
      return Optional.empty();
    }
    return Optional.of(Setting.of(command.number(at).getAsLong() * 60, command.span()));
  }

  private static void console(Asa asa, Command command) {
    minutes(command, 2)
        .ifPresent(
            time ->
                asa.device()
                    .single(SessionPolicy.TYPE)
                    .set(SessionPolicy.CONSOLE_TIMEOUT_SECONDS, time));
  }

  private static void version(Asa asa, Command command) {
    boolean first = command.on() && command.word(2).equals("1");
    asa.set(SshServer.TYPE, SshServer.VERSION_1, first, command.span());
    if (command.negated()) {
      command.unread();
    }
  }

  private static void keyExchange(Asa asa, Command command) {
    String method = command.word(3).replaceFirst("^dh-group", "diffie-hellman-group");
    asa.set(SshServer.TYPE, SshServer.KEY_EXCHANGES, List.of(method), command.span());
  }

  /** Only a list of one's own says the algorithms; what a level holds differs by release. */
  private static void ciphers(Asa asa, Command command) {
    asa.device().single(SshServer.TYPE).set(SshServer.CIPHERS, algorithms(command));
  }

  private static void macs(Asa asa, Command command) {
    asa.device().single(SshServer.TYPE).set(SshServer.MACS, algorithms(command));
  }

  private static Setting<List<String>> algorithms(Command command) {
    if (command.word(3).equals("custom")) {
      String list = command.word(4).replace("\"", "");
      return Setting.of(Arrays.asList(list.split(":")), command.span());
    }
    return Setting.unknown(
        new Text(
            "the line names a level; what algorithms it stands for differs by release",
            "la ligne nomme un niveau ; les algorithmes qu’il désigne dépendent de la version"),
        command.span());
  }

  /** The version named is the least accepted (since 9.3(2)); {@code any} before takes SSLv3 too. */
  private static void tls(Asa asa, Command command) {
    List<String> all = List.of("sslv3", "tls1.0", "tls1.1", "tls1.2", "tls1.3");
    int from =
        switch (command.word(2)) {
          case "any", "sslv3", "sslv3-only" -> 0;
          case "tlsv1", "tlsv1-only" -> 1;
          case "tlsv1.1" -> 2;
          case "tlsv1.2" -> 3;
          case "tlsv1.3" -> 4;
          default -> -1;
        };
    if (from < 0) {
      command.unread();
      return;
    }
    boolean single = command.word(2).endsWith("-only");
    asa.add(TlsProfile.TYPE, command.span())
        .set(TlsProfile.NAME, "ssl server")
        .set(
            TlsProfile.VERSIONS, single ? List.of(all.get(from)) : all.subList(from, 4 + from / 4));
  }

  private static void banner(Asa asa, Command command) {
    if (command.on()) {
      asa.set(SessionPolicy.TYPE, SessionPolicy.BANNER, true, command.span());
    }
  }

  /** It only sends browsers on to HTTPS. */
  private static void redirect(Asa asa, Command command) {
    service(asa, "http", command.word(2), command.span())
        .set(NetworkService.NAME, "http redirect")
        .set(NetworkService.PORT, command.number(3).orElse(80))
        .set(NetworkService.ENABLED, command.on())
        .set(NetworkService.ENCRYPTED, false)
        .set(NetworkService.PURPOSE, "other");
  }

  private static void dhcp(Asa asa, Command command) {
    service(asa, "dhcp", command.word(2), command.span())
        .set(NetworkService.TRANSPORT, "udp")
        .set(NetworkService.PORT, 67L)
        .set(NetworkService.ENABLED, command.on())
        .set(NetworkService.PURPOSE, "other");
  }

  static Item.Builder service(Asa asa, String protocol, String interfaceName, Span at) {
    Item.Builder item =
        asa.add(NetworkService.TYPE, at)
            .set(NetworkService.PROTOCOL, protocol)
            .set(NetworkService.TRANSPORT, "tcp")
            .set(NetworkService.INTERFACE, interfaceName);
    return item.set(NetworkService.EXPOSED, asa.interfaces.external(interfaceName));
  }

  static void finish(Asa asa) {
    if (asa.identity.system()) {
      return;
    }
    open(asa, "telnet", "telnet", 23);
    open(asa, "ssh", "ssh", 22);
    boolean web = asa.management.web.filter(Command::on).isPresent();
    long port = asa.management.web.map(c -> c.number(3).orElse(HTTPS)).orElse(HTTPS);
    if (web) {
      open(asa, "http", "https", port);
    } else if (asa.whole()) {
      closed(asa, "https", REFERENCE + "http server enable");
    }
    timeouts(asa);
    secureShell(asa);
  }

  private static void open(Asa asa, String command, String protocol, long port) {
    Map<String, Allowed> places = asa.management.allowed.getOrDefault(command, Map.of());
    places.forEach(
        (place, allowed) -> {
          Item.Builder item =
              service(asa, protocol, place, allowed.at)
                  .set(NetworkService.PORT, port)
                  .set(NetworkService.ENABLED, true)
                  .set(NetworkService.ENCRYPTED, !protocol.equals("telnet"))
                  .set(NetworkService.PURPOSE, "management")
                  .set(NetworkService.ALLOWED_SOURCES, List.copyOf(allowed.networks));
          asa.aaa.asks(command).ifPresent(asks -> item.set(NetworkService.AUTHENTICATED, asks));
        });
    if (places.isEmpty() && asa.whole()) {
      closed(asa, protocol, REFERENCE + command + " (closed until a network is allowed)");
    }
  }

  private static void closed(Asa asa, String protocol, String source) {
    asa.add(NetworkService.TYPE, asa.device().where())
        .set(NetworkService.PROTOCOL, protocol)
        .set(NetworkService.TRANSPORT, "tcp")
        .set(NetworkService.ENABLED, Setting.byDefault(false, source));
  }

  /** The longest wait of the ways in that are open. */
  private static void timeouts(Asa asa) {
    Seen seen = asa.management;
    List<Setting<Long>> times = new ArrayList<>();
    if (!seen.interfaces("ssh").isEmpty()) {
      times.add(seen.ssh.orElse(Setting.byDefault(300L, REFERENCE + "ssh timeout")));
    }
    if (!seen.interfaces("telnet").isEmpty()) {
      times.add(seen.telnet.orElse(Setting.byDefault(300L, REFERENCE + "telnet timeout")));
    }
    if (seen.web.filter(Command::on).isPresent() && !seen.interfaces("http").isEmpty()) {
      times.add(seen.http.orElse(Setting.byDefault(1200L, REFERENCE + "http server idle-timeout")));
    }
    times.stream()
        .filter(time -> asa.whole() || time.configured())
        .max((a, b) -> Long.compare(a.value().orElse(0L), b.value().orElse(0L)))
        .ifPresent(
            longest ->
                asa.device()
                    .single(SessionPolicy.TYPE)
                    .set(SessionPolicy.IDLE_TIMEOUT_SECONDS, longest));
    asa.standard(
        SessionPolicy.TYPE,
        SessionPolicy.CONSOLE_TIMEOUT_SECONDS,
        0L,
        REFERENCE + "console timeout");
    asa.standard(
        SessionPolicy.TYPE, SessionPolicy.BANNER, false, REFERENCE + "banner (none by default)");
  }

  private static void secureShell(Asa asa) {
    boolean open = !asa.management.interfaces("ssh").isEmpty();
    asa.standard(SshServer.TYPE, SshServer.ENABLED, open, REFERENCE + "ssh");
    if (open && asa.identity.before(9, 9)) {
      asa.standard(
          SshServer.TYPE, SshServer.VERSION_1, true, REFERENCE + "ssh version (both by default)");
    } else if (!open || asa.identity.since(9, 16)) {
      asa.standard(
          SshServer.TYPE,
          SshServer.VERSION_1,
          false,
          "Release Notes for the Cisco ASA Series, 9.16(x): SSH version 1 is no longer supported");
    }
  }
}
