package org.auscult.formats.ciscoios;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.Item;
import org.auscult.device.NetworkService;
import org.auscult.device.TimeSource;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;

/** Where the time comes from: NTP and SNTP. */
final class CiscoIosTime {
  private CiscoIosTime() {}

  /** What authentication of time needs beside the key of a server. */
  static final class Seen {
    private Optional<Command> authenticate = Optional.empty();
    private final Set<String> trusted = new HashSet<>();
    private final List<Source> sources = new ArrayList<>();
  }

  private record Source(Item.Builder item, Command command) {}

  static void commands(CommandTable.Builder<Ios> table) {
    table
        .on("ntp server", CiscoIosTime::server)
        .on("ntp peer", CiscoIosTime::server)
        .on("sntp server", CiscoIosTime::server)
        .on(
            "ntp authenticate",
            (ios, c) -> ios.time.authenticate = c.on() ? Optional.of(c) : Optional.empty())
        .on("ntp trusted-key", CiscoIosTime::trust)
        .on("ntp authentication-key", CiscoIosTime::key)
        .on("ntp access-group", CiscoIosTime::access)
        .on("ntp master", (ios, c) -> CiscoIosServices.udp(ios, c, "ntp", 123))
        .irrelevant(
            "ntp clock-period\n"
                + "ntp update-calendar\n"
                + "ntp source\n"
                + "ntp logging\n"
                + "ntp max-associations\n"
                + "ntp panic\n"
                + "ntp broadcastdelay\n"
                + "clock timezone\n"
                + "clock summer-time\n"
                + "clock calendar-valid\n"
                + "ntp maxdistance\n"
                + "ntp orphan");
  }

  /** {@code ntp authentication-key N md5 STORED [7]}: the type stands behind. */
  private static void key(Ios ios, Command command) {
    List<String> stored =
        command.size() > 5 ? List.of(command.word(5), command.word(4)) : command.list(4);
    ios.keep("ntp key " + command.word(2), stored, command.span());
  }

  private static void server(Ios ios, Command command) {
    String host = host(command);
    if (command.negated()) {
      ios.time.sources.removeIf(source -> removed(ios, source, host));
      return;
    }
    Item.Builder item = ios.add(TimeSource.TYPE, command.span()).set(TimeSource.HOST, host);
    ios.time.sources.add(new Source(item, command));
  }

  private static boolean removed(Ios ios, Source source, String host) {
    boolean same = host(source.command).equals(host);
    if (same) {
      ios.device().remove(TimeSource.TYPE, source.item);
    }
    return same;
  }

  private static String host(Command command) {
    int at = command.word(2).equals("vrf") ? 4 : 2;
    return List.of("ip", "ipv6").contains(command.word(at))
        ? command.word(at + 1)
        : command.word(at);
  }

  /** {@code ntp trusted-key 1 - 3}: a number or a range. */
  private static void trust(Ios ios, Command command) {
    long first = command.number(2).orElse(0);
    long last = command.number(command.size() - 1).orElse(first);
    for (long key = first; key <= Math.min(last, first + 1000); key++) {
      ios.time.trusted.add(String.valueOf(key));
    }
  }

  private static void access(Ios ios, Command command) {
    ios.accessLists.use(
        command.last().equals("kod") ? command.word(3) : command.last(),
        "management",
        command.span());
  }

  static void finish(Ios ios) {
    for (Source source : ios.time.sources) {
      Command command = source.command;
      Optional<String> key = command.after("key");
      boolean checked =
          key.isPresent()
              && ios.time.authenticate.isPresent()
              && ios.time.trusted.contains(key.get());
      if (checked || key.isEmpty() || ios.whole()) {
        source.item.set(TimeSource.AUTHENTICATED, checked, command.span());
      }
    }
    for (Item.Builder service : ios.device().items(NetworkService.TYPE)) {
      if (service.get(NetworkService.PROTOCOL).value().filter("ntp"::equals).isPresent()) {
        service.set(NetworkService.NAME, "ntp master");
      }
    }
  }
}
