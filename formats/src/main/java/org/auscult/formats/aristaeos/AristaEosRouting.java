package org.auscult.formats.aristaeos;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.auscult.formats.aristaeos.AristaEosInterfaces.EosPort;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;
import org.auscult.source.Span;
import org.auscult.tree.ConfigNode;

/** Routing protocols: do their neighbours authenticate? */
final class AristaEosRouting {
  private static final CommandTable<Process> IN_ROUTER = inRouter();

  private AristaEosRouting() {}

  /** One routing process; for BGP, its neighbours and which of them have a password. */
  private static final class Process {
    private final Eos eos;
    private final Map<String, Span> neighbours = new LinkedHashMap<>();
    private final Map<String, String> groups = new HashMap<>();
    private final Set<String> protectedBy = new HashSet<>();
    private boolean authenticated;
    private boolean passive;

    Process(Eos eos) {
      this.eos = eos;
    }

    private boolean proven(String neighbour) {
      return protectedBy.contains(neighbour)
          || protectedBy.contains(groups.getOrDefault(neighbour, neighbour));
    }
  }

  static void commands(CommandTable.Builder<Eos> table) {
    table
        .on("router bgp", AristaEosRouting::router)
        .on("router ospf", AristaEosRouting::router)
        .on("router ospf3", AristaEosRouting::router)
        .on("router isis", AristaEosRouting::router)
        .on("router rip", AristaEosRouting::router)
        .irrelevantBlocks(
            """
            router bfd
            router multicast
            router pim
            router igmp
            router general
            router traffic-engineering
            router l2-vpn
            router kernel
            router adaptive-virtual-topology
            router path-selection
            router service-insertion\
            """);
  }

  private static void router(Eos eos, Command command) {
    if (command.negated()) {
      return;
    }
    Process process = new Process(eos);
    readAll(process, command.node());
    String protocol = command.word(1).replace("ospf3", "ospf");
    eos.routing.runs(protocol, command.span());
    if (protocol.equals("bgp")) {
      process.neighbours.forEach(
          (neighbour, at) -> {
            if (process.proven(neighbour)) {
              eos.routing.closed(at);
            } else {
              eos.routing.open(at);
            }
          });
    } else if (process.authenticated || process.passive) {
      eos.routing.closed(command.span());
    } else {
      eos.routing.pending(protocol, command.span());
    }
  }

  private static void readAll(Process process, ConfigNode node) {
    IN_ROUTER.readInside(process, node);
    node.children().forEach(child -> readAll(process, child));
  }

  private static CommandTable<Process> inRouter() {
    return CommandTable.<Process>builder()
        .on("neighbor * remote-as", (p, c) -> peer(p, c.word(1), c))
        .on("neighbor * password", AristaEosRouting::password)
        .on("neighbor * peer", AristaEosRouting::group)
        .on("neighbor * peer-group", AristaEosRouting::group)
        .on("neighbor interface * peer-group", AristaEosRouting::faced)
        .on("bgp listen range", AristaEosRouting::listen)
        .on("passive-interface default", (p, c) -> p.passive = c.on())
        .on("authentication mode", (p, c) -> p.authenticated = c.on())
        .on("authentication key", AristaEosRouting::key)
        .on("authentication key-id", (p, c) -> c.unread())
        .on("ip access-group", AristaEosRouting::sources)
        .on("ipv6 access-group", AristaEosRouting::sources)
        .irrelevant(AristaEosIrrelevant.IN_ROUTERS)
        .build();
  }

  private static void peer(Process process, String name, Command command) {
    boolean address = name.indexOf('.') > 0 || name.indexOf(':') >= 0;
    if (command.on() && address) {
      process.neighbours.putIfAbsent(name, command.span());
    }
  }

  private static void password(Process process, Command command) {
    if (command.on()) {
      String name = "neighbor " + command.word(1);
      process.eos.keep(name, process.eos.secret(command.list(3)), command.span());
      process.protectedBy.add(command.word(1));
    }
  }

  /** {@code neighbor X peer group G} or {@code neighbor X peer-group G}. */
  private static void group(Process process, Command command) {
    int at = command.word(2).equals("peer") ? 4 : 3;
    if (command.on() && command.size() > at) {
      process.groups.put(command.word(1), command.word(at));
      peer(process, command.word(1), command);
    }
  }

  private static void faced(Process process, Command command) {
    String name = "interface " + command.word(2);
    process.groups.put(name, command.word(4));
    process.neighbours.putIfAbsent(name, command.span());
  }

  /** Who may reach the port of the process. */
  private static void sources(Process process, Command command) {
    if (command.on()) {
      process.eos.accessLists.use(command.word(2), "management", command.span());
    }
  }

  private static void listen(Process process, Command command) {
    String name = "range " + command.word(3);
    command
        .after("peer-group")
        .or(() -> command.after("group"))
        .ifPresent(group -> process.groups.put(name, group));
    process.neighbours.putIfAbsent(name, command.span());
  }

  private static void key(Process process, Command command) {
    if (command.on()) {
      process.eos.keep("routing process", process.eos.secret(command.list(2)), command.span());
    }
  }

  static void inInterface(CommandTable.Builder<EosPort> table) {
    table
        .on("ip ospf authentication", (p, c) -> authenticated(p, c, "ospf"))
        .on("ip ospf authentication-key", (p, c) -> secret(p, c, "ospf", 3))
        .on("ip ospf message-digest-key * md5", (p, c) -> secret(p, c, "ospf", 5))
        .on("ip ospf message-digest-key * sha1", (p, c) -> secret(p, c, "ospf", 5))
        .on("ip ospf message-digest-key * sha256", (p, c) -> secret(p, c, "ospf", 5))
        .on("ip ospf message-digest-key * sha512", (p, c) -> secret(p, c, "ospf", 5))
        .on("isis authentication mode", (p, c) -> authenticated(p, c, "isis"))
        .on("isis authentication key", (p, c) -> secret(p, c, "isis", 3))
        .on("vrrp * peer authentication", (p, c) -> secret(p, c, "vrrp", 4))
        .on("vrrp * authentication", (p, c) -> secret(p, c, "vrrp", 3));
  }

  private static void authenticated(EosPort port, Command command, String protocol) {
    if (command.on()) {
      port.eos().routing.authenticated(protocol, port.name());
    }
  }

  private static void secret(EosPort port, Command command, String protocol, int at) {
    int from = List.of("text", "ietf-md5").contains(command.word(at)) ? at + 1 : at;
    from = command.word(from).equals("key-string") ? from + 1 : from;
    if (command.on()) {
      port.eos()
          .keep(
              protocol + " on " + port.name(),
              port.eos().secret(command.list(from)),
              command.span());
    }
  }

  static void finish(Eos eos) {
    eos.routing.finish(
        eos, Eos.MANUAL + "router bgp, ospf, isis, rip (none runs unless configured)");
  }
}
