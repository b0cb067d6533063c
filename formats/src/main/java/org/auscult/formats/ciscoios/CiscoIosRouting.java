package org.auscult.formats.ciscoios;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.auscult.device.RoutingPolicy;
import org.auscult.formats.commandline.RoutingNeighbours;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;
import org.auscult.source.Span;
import org.auscult.tree.ConfigNode;

/** Routing protocols: do their neighbours authenticate? And what IP packets may ask for. */
final class CiscoIosRouting {
  private static final CommandTable<Process> IN_ROUTER = inRouter();

  private CiscoIosRouting() {}

  /** One routing process; for BGP, its neighbours and which of them have a password. */
  private static final class Process {
    private final Ios ios;
    private final Map<String, Span> neighbours = new LinkedHashMap<>();
    private final Set<String> protectedBy = new HashSet<>();
    private final Set<String> inheriting = new HashSet<>();
    private final Map<String, String> groups = new HashMap<>();
    private final Set<String> areas = new HashSet<>();
    private final Set<String> authenticatedAreas = new HashSet<>();
    private boolean authenticated;
    private boolean partly;
    private boolean passive;

    Process(Ios ios) {
      this.ios = ios;
    }

    /** True when no interface can bring an unauthenticated neighbour. */
    boolean closed() {
      boolean areasClosed = !authenticatedAreas.isEmpty() && authenticatedAreas.containsAll(areas);
      return passive || authenticated || areasClosed && !areas.isEmpty();
    }

    boolean partly() {
      return partly || !authenticatedAreas.isEmpty();
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
    ios.routing.runs(protocol, command.span());
    switch (protocol) {
      case "bgp" -> bgp(process);
      case "ospf", "rip", "eigrp" -> interior(process, protocol, command.span());
      default -> {
        ios.routing.unsure(command.span());
        command.unread();
      }
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
        .on("neighbor * inherit peer-session", CiscoIosRouting::inherited)
        .on("passive-interface", (p, c) -> p.passive &= c.on())
        .on("passive-interface default", (p, c) -> p.passive = c.on())
        .on("area * authentication", CiscoIosRouting::area)
        .on("authentication mode", CiscoIosRouting::named)
        .on("authentication key-chain", (p, c) -> {})
        .irrelevant(CiscoIosIrrelevantInside.IN_ROUTERS)
        .on("network", CiscoIosRouting::network)
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

  private static void inherited(Process process, Command command) {
    process.inheriting.add(command.word(1));
    command.unread();
  }

  private static void network(Process process, Command command) {
    command.after("area").map(CiscoIosRouting::number).ifPresent(process.areas::add);
    command.node().unmapped().irrelevant();
  }

  private static void area(Process process, Command command) {
    if (command.on()) {
      process.authenticatedAreas.add(number(command.word(1)));
    }
  }

  /** An area has one number, whether written with dots or not. */
  private static String number(String area) {
    return area.startsWith("0.0.0.") ? area.substring("0.0.0.".length()) : area;
  }

  /** EIGRP with a name: for all interfaces, or for one. */
  private static void named(Process process, Command command) {
    boolean all =
        command
            .node()
            .parent()
            .filter(parent -> parent.starts("af-interface", "default"))
            .isPresent();
    process.authenticated |= all && command.on();
    process.partly |= command.on();
  }

  private static void bgp(Process process) {
    RoutingNeighbours seen = process.ios.routing;
    process.neighbours.forEach(
        (neighbour, at) -> {
          String group = process.groups.getOrDefault(neighbour, "");
          if (process.protectedBy.contains(neighbour) || process.protectedBy.contains(group)) {
            seen.closed(at);
          } else if (process.inheriting.contains(neighbour)) {
            seen.unsure(at);
          } else {
            seen.open(at);
          }
        });
  }

  /** Interior protocols authenticate for a whole area or process, or on their interfaces. */
  private static void interior(Process process, String protocol, Span at) {
    RoutingNeighbours seen = process.ios.routing;
    if (process.closed()) {
      seen.closed(at);
    } else if (process.partly()) {
      seen.unsure(at);
    } else {
      seen.pending(protocol, at);
    }
  }

  static void inInterface(CommandTable.Builder<Port> table) {
    table
        .on("ip ospf authentication", CiscoIosRouting::ospf)
        .on("ip ospf * authentication", CiscoIosRouting::ospf)
        .on("ip ospf authentication-key", (p, c) -> secret(p, c, 3))
        .on("ip ospf message-digest-key * md5", (p, c) -> secret(p, c, 5))
        .on("ip rip authentication", (p, c) -> authenticated(p, c, "rip"))
        .on("ip authentication mode eigrp", (p, c) -> authenticated(p, c, "eigrp"))
        .on("ip authentication key-chain eigrp", (p, c) -> {})
        .on("standby * authentication", (p, c) -> secret(p, c, 3))
        .on("standby authentication", (p, c) -> secret(p, c, 2))
        .on("vrrp * authentication", (p, c) -> secret(p, c, 3))
        .on("glbp * authentication", (p, c) -> secret(p, c, 3))
        .on("ppp chap password", (p, c) -> secret(p, c, 3))
        .on("ppp pap sent-username", (p, c) -> secret(p, c, 5))
        .on("ip nhrp authentication", (p, c) -> secret(p, c, 3));
  }

  private static void ospf(Port port, Command command) {
    if (!command.last().equals("null")) {
      authenticated(port, command, "ospf");
    }
  }

  private static void authenticated(Port port, Command command, String protocol) {
    if (command.on()) {
      port.ios().routing.authenticated(protocol, port.name());
    }
  }

  private static void secret(Port port, Command command, int from) {
    int at = command.word(from).equals("md5") ? from + 1 : from;
    at = List.of("key-string", "text").contains(command.word(at)) ? at + 1 : at;
    String protocol = command.word(command.word(0).equals("ip") ? 1 : 0);
    port.ios().keep(protocol + " on " + port.name(), command.list(at), command.span());
  }

  static void finish(Ios ios) {
    ios.standard(
        RoutingPolicy.TYPE,
        RoutingPolicy.SOURCE_ROUTING,
        true,
        "Cisco IOS IP Application Services Command Reference, ip source-route");
    ios.routing.finish(
        ios, "Cisco IOS IP Routing command references, router (no process runs unless configured)");
  }
}
