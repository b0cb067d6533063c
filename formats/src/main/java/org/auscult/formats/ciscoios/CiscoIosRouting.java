package org.auscult.formats.ciscoios;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.RoutingPolicy;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;
import org.auscult.source.Span;
import org.auscult.tree.ConfigNode;

/** Routing protocols: do their neighbours authenticate? And what IP packets may ask for. */
final class CiscoIosRouting {
  private static final CommandTable<Process> IN_ROUTER = inRouter();

  private CiscoIosRouting() {}

  /** What decides, over all processes, whether neighbours authenticate. */
  static final class Seen {
    private Optional<Span> open = Optional.empty();
    private Optional<Span> closed = Optional.empty();
    private final Map<String, Span> pending = new LinkedHashMap<>();
    private final Set<String> authenticated = new HashSet<>();

    /** Notes that an interface, or all of a process, authenticates a protocol. */
    private void authenticated(String protocol) {
      authenticated.add(protocol);
    }

    private void open(Span at) {
      open = open.or(() -> Optional.of(at));
    }

    private void closed(Span at) {
      closed = closed.or(() -> Optional.of(at));
    }
  }

  /** One routing process; for BGP, its neighbours and which of them have a password. */
  private static final class Process {
    private final Ios ios;
    private final Map<String, Span> neighbours = new LinkedHashMap<>();
    private final Set<String> protectedBy = new HashSet<>();
    private final Map<String, String> groups = new HashMap<>();
    private boolean authenticated;
    private boolean passive;

    Process(Ios ios) {
      this.ios = ios;
    }
  }

  static void commands(CommandTable.Builder<Ios> table) {
    table
        .on(
            "ip source-route",
            (ios, c) -> ios.set(RoutingPolicy.TYPE, RoutingPolicy.SOURCE_ROUTING, c.on(), c.span()))
        .on(
            "ip gratuitous-arps",
            (ios, c) -> ios.set(RoutingPolicy.TYPE, RoutingPolicy.GRATUITOUS_ARP, c.on(), c.span()))
        .on("router", CiscoIosRouting::router)
        .on("ipv6 router", CiscoIosRouting::router)
        .on("key chain", CiscoIosRouting::keyChain);
  }

  private static void keyChain(Ios ios, Command command) {
    command
        .node()
        .walk(
            node -> {
              if (node.starts("key-string")) {
                ios.keep("key chain " + command.word(2), Command.of(node).list(1), node.span());
              }
              if (node.starts("key")
                  || node.starts("key-string")
                  || node.starts("cryptographic-algorithm")
                  || node.starts("accept-lifetime")
                  || node.starts("send-lifetime")) {
                node.mapped();
              }
            });
  }

  private static void router(Ios ios, Command command) {
    if (command.negated()) {
      return;
    }
    Process process = new Process(ios);
    readAll(process, command.node());
    String protocol = command.word(0).equals("ipv6") ? "ipv6" : command.word(1);
    Span at = command.span();
    switch (protocol) {
      case "bgp" -> bgp(process);
      case "ospf", "rip", "eigrp" -> interior(ios, process, protocol, at);
      default -> command.unread();
    }
  }

  private static void readAll(Process process, ConfigNode node) {
    IN_ROUTER.readInside(process, node);
    node.children().forEach(child -> readAll(process, child));
  }

  private static CommandTable<Process> inRouter() {
    CommandTable.Builder<Process> table = CommandTable.builder();
    return table
        .on("neighbor * remote-as", (p, c) -> p.neighbours.put(c.word(1), c.span()))
        .on("neighbor * password", CiscoIosRouting::password)
        .on("neighbor * peer-group", (p, c) -> group(p, c))
        .on("neighbor * inherit peer-session", (p, c) -> c.unread())
        .on("passive-interface", (p, c) -> p.passive &= c.on())
        .on("passive-interface default", (p, c) -> p.passive = c.on())
        .on("area * authentication", (p, c) -> p.authenticated = true)
        .on("authentication", (p, c) -> p.authenticated = true)
        .on("authentication mode", (p, c) -> p.authenticated = true)
        .on("authentication key-chain", (p, c) -> p.authenticated = true)
        .irrelevant(CiscoIosIrrelevant.IN_ROUTERS)
        .build();
  }

  private static void password(Process process, Command command) {
    process.ios.keep("neighbor " + command.word(1), command.list(3), command.span());
    process.protectedBy.add(command.word(1));
  }

  private static void group(Process process, Command command) {
    if (command.size() > 3) {
      process.groups.put(command.word(1), command.word(3));
      process.neighbours.putIfAbsent(command.word(1), command.span());
    }
  }

  private static void bgp(Process process) {
    process.neighbours.forEach(
        (neighbour, at) -> {
          String group = process.groups.getOrDefault(neighbour, "");
          if (process.protectedBy.contains(neighbour) || process.protectedBy.contains(group)) {
            process.ios.routing.closed(at);
          } else {
            process.ios.routing.open(at);
          }
        });
  }

  /** Interior protocols authenticate for a whole area or process, or on their interfaces. */
  private static void interior(Ios ios, Process process, String protocol, Span at) {
    if (process.authenticated) {
      ios.routing.authenticated(protocol);
    }
    if (!process.passive) {
      ios.routing.pending.put(protocol, at);
    }
  }

  static void inInterface(CommandTable.Builder<CiscoIosInterfaces.Port> table) {
    table
        .on("ip ospf authentication", (p, c) -> p.ios().routing.authenticated("ospf"))
        .on("ip ospf * authentication", (p, c) -> p.ios().routing.authenticated("ospf"))
        .on("ip ospf authentication-key", (p, c) -> secret(p, c, 3))
        .on("ip ospf message-digest-key * md5", (p, c) -> secret(p, c, 5))
        .on("ip rip authentication", (p, c) -> p.ios().routing.authenticated("rip"))
        .on("ip authentication mode eigrp", (p, c) -> p.ios().routing.authenticated("eigrp"))
        .on("ip authentication key-chain eigrp", (p, c) -> {})
        .on("standby * authentication", (p, c) -> secret(p, c, 3))
        .on("standby authentication", (p, c) -> secret(p, c, 2))
        .on("vrrp * authentication", (p, c) -> secret(p, c, 3))
        .on("glbp * authentication", (p, c) -> secret(p, c, 3))
        .on("ppp chap password", (p, c) -> secret(p, c, 3))
        .on("ppp pap sent-username", (p, c) -> secret(p, c, 5))
        .on("ip nhrp authentication", (p, c) -> secret(p, c, 3));
  }

  private static void secret(CiscoIosInterfaces.Port port, Command command, int from) {
    int at = command.word(from).equals("md5") ? from + 1 : from;
    at = List.of("key-string", "text").contains(command.word(at)) ? at + 1 : at;
    String protocol = command.word(command.word(0).equals("ip") ? 1 : 0);
    port.ios().keep(protocol + " on " + port.name(), command.list(at), command.span());
  }

  static void finish(Ios ios) {
    Seen seen = ios.routing;
    seen.pending.forEach(
        (protocol, at) -> {
          if (seen.authenticated.contains(protocol)) {
            seen.closed(at);
          } else if (ios.whole()) {
            seen.open(at);
          }
        });
    ios.standard(
        RoutingPolicy.TYPE,
        RoutingPolicy.SOURCE_ROUTING,
        true,
        "Cisco IOS IP Application Services Command Reference, ip source-route");
    seen.open.ifPresent(
        at -> ios.set(RoutingPolicy.TYPE, RoutingPolicy.UNAUTHENTICATED_NEIGHBOURS, true, at));
    if (seen.open.isEmpty() && ios.whole()) {
      seen.closed.ifPresent(
          at -> ios.set(RoutingPolicy.TYPE, RoutingPolicy.UNAUTHENTICATED_NEIGHBOURS, false, at));
    }
  }
}
