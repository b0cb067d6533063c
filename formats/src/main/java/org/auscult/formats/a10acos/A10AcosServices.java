package org.auscult.formats.a10acos;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.Cluster;
import org.auscult.device.Item;
import org.auscult.device.NetworkInterface;
import org.auscult.device.NetworkService;
import org.auscult.device.SessionPolicy;
import org.auscult.formats.commandline.Entries;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;
import org.auscult.source.Span;
import org.auscult.tree.ConfigNode;

/** What the device answers for management and where; sessions, banners, the pair. */
final class A10AcosServices {
  private static final Map<String, Long> PORTS =
      Map.of("ssh", 22L, "telnet", 23L, "http", 80L, "https", 443L, "snmp", 161L);
  private static final Set<String> OTHERS = Set.of("ping", "ntp", "syslog", "acl-v4", "acl-v6");
  private static final int MINUTE = 60;

  private A10AcosServices() {}

  static void commands(CommandTable.Builder<Acos> table) {
    table
        .on("enable-management service", (a, c) -> management(a, c, true))
        .on("disable-management service", (a, c) -> management(a, c, false))
        .on("no web-service server", (a, c) -> web(a, c, "http", false))
        .on("web-service server", (a, c) -> web(a, c, "http", switched(c)))
        .on("web-service secure-server", (a, c) -> web(a, c, "https", switched(c)))
        .on("web-service port", (a, c) -> {})
        .on("web-service secure-port", (a, c) -> {})
        .on("web-service auto-redir", (a, c) -> {})
        .on("web-service gui-timeout-policy idle", A10AcosServices::page)
        .on("web-service login-message", A10AcosServices::banner)
        .on("terminal idle-timeout", A10AcosServices::idle)
        .on("banner login", A10AcosServices::banner)
        .on("banner exec", (a, c) -> {})
        .on("vrrp-a common", A10AcosServices::pair)
        .on("vrrp-a enable", (a, c) -> a.set(Cluster.TYPE, Cluster.ENABLED, c.on(), c.span()))
        .on("ha id", (a, c) -> a.set(Cluster.TYPE, Cluster.ENABLED, c.on(), c.span()));
  }

  private static boolean switched(Command command) {
    return command.on() && !command.last().equals("disable");
  }

  /** {@code enable-management service ssh} with interfaces inside, or with lists before them. */
  private static void management(Acos acos, Command command, boolean on) {
    String service = command.word(2);
    List<ConfigNode> places = command.node().children();
    if (!PORTS.containsKey(service)) {
      if (OTHERS.contains(service)) {
        places.forEach(ConfigNode::mappedDeep);
      } else {
        command.unread();
      }
      return;
    }
    String stated = command.from(3);
    if (places.isEmpty()) {
      place(acos, command.span(), service, stated, on, Optional.empty());
    }
    for (ConfigNode node : places) {
      Command inner = Command.of(node.mapped());
      if (inner.word(0).startsWith("acl-v")) {
        listed(acos, inner, service, on);
      } else {
        place(acos, inner.span(), service, inner.from(0), on && inner.on(), Optional.empty());
      }
    }
  }

  private static void listed(Acos acos, Command list, String service, boolean on) {
    for (ConfigNode node : list.node().children()) {
      Command inner = Command.of(node.mapped());
      place(acos, inner.span(), service, inner.from(0), on, Optional.of(list.word(1)));
    }
  }

  private static void place(
      Acos acos, Span at, String service, String where, boolean on, Optional<String> list) {
    Item.Builder item =
        Entries.management(acos, at, service, Objects.requireNonNull(PORTS.get(service)), on);
    if (!where.isEmpty()) {
      item.set(NetworkService.INTERFACE, where);
    }
    if (list.isPresent()) {
      acos.accessLists.restrict(item, NetworkService.ALLOWED_SOURCES, list.get(), at);
    } else if (on) {
      item.set(NetworkService.ALLOWED_SOURCES, List.of("any"));
    }
  }

  private static void web(Acos acos, Command command, String protocol, boolean on) {
    Entries.management(
        acos,
        command.span(),
        protocol,
        Objects.requireNonNull(PORTS.get(protocol)),
        on && command.on());
  }

  /** Whether the web interface answers without encryption where nothing is stated is not known. */
  private static void page(Acos acos) {
    acos.add(NetworkService.TYPE, acos.device().where())
        .set(NetworkService.PROTOCOL, "http")
        .set(NetworkService.TRANSPORT, "tcp")
        .set(NetworkService.PORT, Objects.requireNonNull(PORTS.get("http")))
        .set(NetworkService.INTERFACE, "management")
        .set(NetworkService.PURPOSE, "management");
  }

  private static void page(Acos acos, Command command) {
    command.number(3).ifPresent(minutes -> longest(acos, minutes * MINUTE, command.span()));
  }

  private static void idle(Acos acos, Command command) {
    command
        .number(2)
        .ifPresent(
            minutes -> {
              longest(acos, minutes * MINUTE, command.span());
              acos.set(
                  SessionPolicy.TYPE,
                  SessionPolicy.CONSOLE_TIMEOUT_SECONDS,
                  minutes * MINUTE,
                  command.span());
            });
  }

  /** The longest of the web interface and the command line; 0 is for ever. */
  private static void longest(Acos acos, long seconds, Span at) {
    Item.Builder policy = acos.device().single(SessionPolicy.TYPE);
    long known = policy.get(SessionPolicy.IDLE_TIMEOUT_SECONDS).value().orElse(1L);
    if (known != 0 && (seconds == 0 || seconds > known)) {
      policy.set(SessionPolicy.IDLE_TIMEOUT_SECONDS, seconds, at);
    }
  }

  private static void banner(Acos acos, Command command) {
    acos.set(SessionPolicy.TYPE, SessionPolicy.BANNER, command.on(), command.span());
  }

  private static void pair(Acos acos, Command command) {
    for (ConfigNode node : command.node().children()) {
      Command inner = Command.of(node.mapped());
      if (inner.word(0).equals("enable")) {
        acos.set(Cluster.TYPE, Cluster.ENABLED, inner.on(), inner.span());
      } else if (!A10AcosIrrelevant.PAIR.contains(inner.word(0))) {
        inner.unread();
      }
    }
  }

  /** A port whose name says that it faces the internet exposes what answers on it. */
  private static void exposed(Acos acos) {
    for (Item.Builder service : acos.device().items(NetworkService.TYPE)) {
      for (Item.Builder face : acos.device().items(NetworkInterface.TYPE)) {
        boolean here =
            service
                .get(NetworkService.INTERFACE)
                .value()
                .equals(face.get(NetworkInterface.NAME).value());
        if (here && face.get(NetworkInterface.EXTERNAL).value().orElse(false)) {
          service.set(NetworkService.EXPOSED, face.get(NetworkInterface.EXTERNAL));
        }
      }
    }
  }

  /** What the guide lists for the port for management; other ports answer pings only. */
  static void finish(Acos acos) {
    exposed(acos);
    if (acos.whole()) {
      String guide =
          "A10 Networks, ACOS Management Access and Security Guide, default management access: ";
      List<String> missing = new ArrayList<>();
      for (String protocol : List.of("ssh", "https", "telnet")) {
        if (Entries.services(acos, protocol).isEmpty()) {
          missing.add(protocol);
        }
      }
      for (String protocol : missing) {
        boolean on = !protocol.equals("telnet");
        Item.Builder item =
            Entries.standard(
                acos,
                protocol,
                Objects.requireNonNull(PORTS.get(protocol)),
                on,
                guide + protocol + (on ? " on" : " off") + " on the management interface");
        item.set(NetworkService.INTERFACE, "management");
        acos.standard(
            item, NetworkService.ALLOWED_SOURCES, List.of("any"), guide + "no access list");
      }
    }
    if (acos.whole() && Entries.services(acos, "http").isEmpty()) {
      page(acos);
    }
    String session = Acos.reference("terminal idle-timeout: 15 minutes");
    acos.standard(SessionPolicy.TYPE, SessionPolicy.IDLE_TIMEOUT_SECONDS, 900L, session);
    acos.standard(SessionPolicy.TYPE, SessionPolicy.CONSOLE_TIMEOUT_SECONDS, 900L, session);
  }
}
