package org.auscult.formats.brocadefastiron;

import java.util.ArrayList;
import java.util.List;
import org.auscult.device.Item;
import org.auscult.device.NetworkService;
import org.auscult.device.SessionPolicy;
import org.auscult.device.SshServer;
import org.auscult.formats.commandline.Entries;
import org.auscult.formats.commandline.Ipv4;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;

/** Telnet, SSH and web servers, who may use them, and sessions on them. */
final class BrocadeFastironServices {
  private static final String GUIDE = "FastIron Security Configuration Guide, ";

  private BrocadeFastironServices() {}

  static void commands(CommandTable.Builder<Fastiron> table) {
    table
        .on("telnet server", (f, c) -> on(f, c, "telnet", 23))
        .on("telnet access-group", (f, c) -> filter(f, c, "telnet"))
        .on("telnet client", (f, c) -> client(f, c, "telnet", 2))
        .on("telnet timeout", (f, c) -> timeout(f, c, 2))
        .on("ssh access-group", (f, c) -> filter(f, c, "ssh"))
        .on("ip ssh client", (f, c) -> client(f, c, "ssh", 3))
        .on("ip ssh idle-time", (f, c) -> timeout(f, c, 3))
        .on("ip ssh authentication-retries", BrocadeFastironServices::retries)
        .on("ip ssh password-authentication", BrocadeFastironServices::passwords)
        .on("ip ssh permit-empty-passwd", (f, c) -> c.unread())
        .on("ip ssh key-exchange-method", BrocadeFastironServices::exchange)
        .on("ip ssh encryption aes-only", (f, c) -> {})
        .on("ip ssh timeout", BrocadeFastironServices::loginTime)
        .on("crypto key generate", BrocadeFastironServices::ssh)
        .on("web-management", BrocadeFastironServices::web)
        .on("web access-group", (f, c) -> filter(f, c, "https"))
        .on("web client", (f, c) -> client(f, c, "https", 2))
        .on("all-client", BrocadeFastironServices::allClients)
        .on("console timeout", BrocadeFastironServices::console)
        .on("banner motd", BrocadeFastironServices::banner)
        .on("banner exec", (f, c) -> {})
        .on("banner incoming", (f, c) -> {});
  }

  private static void on(Fastiron fastiron, Command command, String protocol, long port) {
    Entries.management(fastiron, command.span(), protocol, port, command.on());
  }

  private static void ssh(Fastiron fastiron, Command command) {
    on(fastiron, command, "ssh", 22);
    fastiron.set(SshServer.TYPE, SshServer.ENABLED, command.on(), command.span());
  }

  private static void web(Fastiron fastiron, Command command) {
    switch (command.word(1)) {
      case "https" -> on(fastiron, command, "https", 443);
      case "http" -> on(fastiron, command, "http", 80);
      case "" -> {
        on(fastiron, command, "http", 80);
        on(fastiron, command, "https", 443);
      }
      default -> command.unread();
    }
  }

  private static void filter(Fastiron fastiron, Command command, String protocol) {
    if (command.on()) {
      fastiron.filters.put(protocol, command);
    }
  }

  private static void client(Fastiron fastiron, Command command, String protocol, int at) {
    if (command.on() && Ipv4.is(command.word(at))) {
      fastiron.clients.computeIfAbsent(protocol, p -> new ArrayList<>()).add(command);
    } else {
      command.unread();
    }
  }

  private static void allClients(Fastiron fastiron, Command command) {
    for (String protocol : List.of("telnet", "ssh", "https", "http", "snmp")) {
      client(fastiron, command, protocol, 1);
    }
  }

  /** Minutes; 0 for never. */
  private static void timeout(Fastiron fastiron, Command command, int at) {
    if (command.number(at).isEmpty()) {
      command.unread();
      return;
    }
    long seconds = command.number(at).getAsLong() * 60;
    Item.Builder session = fastiron.device().single(SessionPolicy.TYPE);
    long known = session.get(SessionPolicy.IDLE_TIMEOUT_SECONDS).value().orElse(-1L);
    if (known < 0 || known > 0 && (seconds == 0 || seconds > known)) {
      session.set(SessionPolicy.IDLE_TIMEOUT_SECONDS, seconds, command.span());
    }
  }

  private static void console(Fastiron fastiron, Command command) {
    command
        .number(2)
        .ifPresent(
            minutes ->
                fastiron.set(
                    SessionPolicy.TYPE,
                    SessionPolicy.CONSOLE_TIMEOUT_SECONDS,
                    minutes * 60,
                    command.span()));
  }

  private static void retries(Fastiron fastiron, Command command) {
    command
        .number(3)
        .ifPresent(n -> fastiron.set(SshServer.TYPE, SshServer.RETRIES, n, command.span()));
  }

  private static void loginTime(Fastiron fastiron, Command command) {
    command
        .number(3)
        .ifPresent(
            n -> fastiron.set(SshServer.TYPE, SshServer.LOGIN_TIMEOUT_SECONDS, n, command.span()));
  }

  private static void passwords(Fastiron fastiron, Command command) {
    fastiron.set(
        SshServer.TYPE, SshServer.PASSWORD_LOGIN, !command.last().equals("no"), command.span());
  }

  private static void exchange(Fastiron fastiron, Command command) {
    List<String> methods =
        command.list(3).stream()
            .map(word -> word.replaceFirst("^dh-group", "diffie-hellman-group"))
            .toList();
    fastiron.set(SshServer.TYPE, SshServer.KEY_EXCHANGES, methods, command.span());
  }

  private static void banner(Fastiron fastiron, Command command) {
    fastiron.set(SessionPolicy.TYPE, SessionPolicy.BANNER, command.on(), command.span());
  }

  static void finish(Fastiron fastiron) {
    boolean told = fastiron.whole() && fastiron.oldRelease;
    if (told && Entries.services(fastiron, "telnet").isEmpty()) {
      Entries.standard(
          fastiron, "telnet", 23, true, GUIDE + "Telnet server (enabled by default before 09.0)");
    }
    uncertain(fastiron, "ssh", 22);
    uncertain(fastiron, "http", 80);
    uncertain(fastiron, "https", 443);
    fastiron.standard(
        SessionPolicy.TYPE, SessionPolicy.BANNER, false, GUIDE + "banner (none by default)");
    fastiron.standard(
        SshServer.TYPE, SshServer.VERSION_1, false, GUIDE + "Secure Shell (version 2 only)");
    for (Item.Builder item : fastiron.device().items(NetworkService.TYPE)) {
      item.get(NetworkService.PROTOCOL).value().ifPresent(p -> sources(fastiron, item, p));
    }
  }

  /** The keys that turn SSH and HTTPS on are kept outside the configuration. */
  private static void uncertain(Fastiron fastiron, String protocol, long port) {
    if (fastiron.whole() && Entries.services(fastiron, protocol).isEmpty()) {
      Entries.uncertain(fastiron, protocol, port);
    }
  }

  private static void sources(Fastiron fastiron, Item.Builder item, String protocol) {
    Command list = fastiron.filters.get(protocol);
    List<Command> clients = fastiron.clients.getOrDefault(protocol, List.of());
    if (list != null) {
      fastiron.accessLists.restrict(item, NetworkService.ALLOWED_SOURCES, list.last(), list.span());
    } else if (!clients.isEmpty()) {
      List<String> hosts =
          clients.stream()
              .flatMap(client -> client.words().stream())
              .filter(Ipv4::is)
              .map(host -> host + "/32")
              .toList();
      item.set(NetworkService.ALLOWED_SOURCES, hosts, clients.get(0).span());
    } else if (fastiron.whole()) {
      item.set(NetworkService.ALLOWED_SOURCES, List.of("any"));
    }
  }
}
