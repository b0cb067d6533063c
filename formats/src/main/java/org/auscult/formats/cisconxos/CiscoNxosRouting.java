package org.auscult.formats.cisconxos;

import java.util.HashSet;
import java.util.LinkedHashMap;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.auscult.formats.cisconxos.CiscoNxosInterfaces.NxosPort;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;
import org.auscult.tree.ConfigNode;

/** Routing protocols: do their neighbours authenticate? */
final class CiscoNxosRouting {
  private static final CommandTable<Process> IN_ROUTER = inRouter();
  private static final CommandTable<NxosPort> IN_GROUP = inGroup();

  private CiscoNxosRouting() {}

  /** One routing process; for BGP, its neighbours and templates as blocks of their own. */
  private static final class Process {
    private final Nxos nxos;
    private final Map<ConfigNode, Optional<String>> neighbours = new LinkedHashMap<>();
    private final Set<ConfigNode> proven = new HashSet<>();
    private final Set<String> provenTemplates = new HashSet<>();
    private boolean authenticated;
    private boolean partly;
    private boolean passive;

    Process(Nxos nxos) {
      this.nxos = nxos;
    }
  }

  static void commands(CommandTable.Builder<Nxos> table) {
    table
        .on("router", CiscoNxosRouting::router)
        .on("key chain", CiscoNxosRouting::keyChain);
  }

  private static void router(Nxos nxos, Command command) {
    if (command.negated()) {
      return;
    }
    Process process = new Process(nxos);
    readAll(process, command.node());
    String protocol = command.word(1).replace("ospfv3", "ospf");
    nxos.routing.runs(protocol, command.span());
    if (protocol.equals("bgp")) {
      process.neighbours.forEach((node, template) -> neighbour(process, node, template));
    } else if (process.authenticated || process.passive) {
      nxos.routing.closed(command.span());
    } else if (process.partly) {
      nxos.routing.unsure(command.span());
    } else {
      nxos.routing.pending(protocol, command.span());
    }
  }

  private static void readAll(Process process, ConfigNode node) {
    IN_ROUTER.readInside(process, node);
    node.children().forEach(child -> readAll(process, child));
  }

  private static void neighbour(Process process, ConfigNode node, Optional<String> template) {
    boolean proven =
        process.proven.contains(node)
            || template.filter(process.provenTemplates::contains).isPresent();
    if (proven) {
      process.nxos.routing.closed(node.span());
    } else {
      process.nxos.routing.open(node.span());
    }
  }

  private static CommandTable<Process> inRouter() {
    return CommandTable.<Process>builder()
        .on("neighbor", CiscoNxosRouting::opened)
        .on("template peer", (p, c) -> {})
        .on("template peer-session", (p, c) -> {})
        .on("inherit peer", CiscoNxosRouting::inherited)
        .on("inherit peer-session", CiscoNxosRouting::inherited)
        .on("password", CiscoNxosRouting::password)
        .on("area * authentication", (p, c) -> p.partly |= c.on())
        .on("authentication-check", (p, c) -> {})
        .on("authentication-type", (p, c) -> p.authenticated |= c.on())
        .on("authentication key-chain", (p, c) -> p.authenticated |= c.on())
        .on("authentication mode", (p, c) -> {})
        .on("passive-interface default", (p, c) -> p.passive = c.on())
        .irrelevant(CiscoNxosIrrelevant.IN_ROUTERS)
        .build();
  }

  private static void opened(Process process, Command command) {
    if (command.on()) {
      process.neighbours.put(command.node(), Optional.empty());
    } else {
      process.neighbours.keySet().removeIf(node -> node.word(1).equals(command.word(1)));
    }
  }

  private static void inherited(Process process, Command command) {
    command
        .node()
        .parent()
        .filter(process.neighbours::containsKey)
        .ifPresent(node -> process.neighbours.put(node, Optional.of(command.word(2))));
  }

  private static void password(Process process, Command command) {
    if (command.negated()) {
      return;
    }
    ConfigNode parent = command.node().parent().orElse(command.node());
    process.nxos.keep(
        parent.word(0) + " " + parent.word(parent.words().size() > 2 ? 2 : 1),
        process.nxos.secret(command.list(1)),
        command.span());
    if (parent.word(0).equals("template")) {
      process.provenTemplates.add(parent.word(2));
    } else {
      process.proven.add(parent);
    }
  }

  private static void keyChain(Nxos nxos, Command command) {
    for (ConfigNode key : command.node().all("key")) {
      key.mapped();
      for (ConfigNode node : key.all("key-string")) {
        nxos.keep(
            "key chain " + command.word(2),
            nxos.secret(Command.of(node.mapped()).list(1)),
            node.span());
      }
      key.all("cryptographic-algorithm").forEach(ConfigNode::mapped);
      key.all("accept-lifetime").forEach(ConfigNode::irrelevant);
      key.all("send-lifetime").forEach(ConfigNode::irrelevant);
    }
  }

  static void inInterface(CommandTable.Builder<NxosPort> table) {
    table
        .on("ip ospf authentication", (p, c) -> proven(p, c, "ospf"))
        .on("ip ospf authentication key-chain", (p, c) -> {})
        .on("ip ospf authentication-key", (p, c) -> secret(p, c, "ospf", 3))
        .on("ip ospf message-digest-key * md5", (p, c) -> secret(p, c, "ospf", 5))
        .on("ip authentication mode eigrp", (p, c) -> proven(p, c, "eigrp"))
        .on("ip authentication key-chain eigrp", (p, c) -> {})
        .on("isis authentication-type", (p, c) -> proven(p, c, "isis"))
        .on("isis authentication key-chain", (p, c) -> {})
        .on("isis authentication-check", (p, c) -> {})
        .on("hsrp", CiscoNxosRouting::group)
        .on("vrrp", CiscoNxosRouting::group)
        .on("glbp", CiscoNxosRouting::group);
  }

  private static void proven(NxosPort port, Command command, String protocol) {
    if (command.on()) {
      port.nxos().routing.authenticated(protocol, port.name());
    }
  }

  private static void secret(NxosPort port, Command command, String protocol, int at) {
    if (command.on()) {
      port.nxos()
          .keep(
              protocol + " on " + port.name(),
              port.nxos().secret(command.list(at)),
              command.span());
    }
  }

  /** A group of routers that stand in for one another. */
  private static void group(NxosPort port, Command command) {
    IN_GROUP.readInside(port, command.node());
  }

  private static CommandTable<NxosPort> inGroup() {
    return CommandTable.<NxosPort>builder()
        .on("authentication text", (p, c) -> secret(p, c, "first hop", 2))
        .on("authentication md5 key-string", (p, c) -> secret(p, c, "first hop", 3))
        .on("authentication md5 key-chain", (p, c) -> {})
        .on("authentication", (p, c) -> secret(p, c, "first hop", 1))
        .irrelevant(
            """
            ip
            ipv6
            address
            preempt
            priority
            timers
            track
            name
            mac-address
            follow
            shutdown
            load-balancing
            weighting
            forwarder
            advertisement-interval\
            """)
        .build();
  }

  static void finish(Nxos nxos) {
    nxos.routing.finish(
        nxos,
        "Cisco Nexus 9000 Series NX-OS Unicast Routing Configuration Guide (no process runs unless"
            + " configured)");
  }

}
