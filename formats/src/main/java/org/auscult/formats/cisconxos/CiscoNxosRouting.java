package org.auscult.formats.cisconxos;

import java.util.Optional;
import org.auscult.device.Item;
import org.auscult.device.RoutingPolicy;
import org.auscult.device.Setting;
import org.auscult.formats.cisconxos.CiscoNxosInterfaces.NxosPort;
import org.auscult.formats.commandline.NeighbourBlocks;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;
import org.auscult.source.Text;
import org.auscult.tree.ConfigNode;

/** Routing protocols: do their neighbours authenticate? */
final class CiscoNxosRouting {
  private static final CommandTable<Process> IN_ROUTER = inRouter();
  private static final CommandTable<NxosPort> IN_GROUP = inGroup();

  private CiscoNxosRouting() {}

  /** One routing process; for BGP, its neighbours and templates as blocks of their own. */
  private static final class Process {
    private final Nxos nxos;
    private final NeighbourBlocks neighbours = new NeighbourBlocks();
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
        .on("key chain", CiscoNxosRouting::keyChain)
        .on(
            "ip msdp password",
            (nxos, c) -> nxos.keep("msdp " + c.word(3), nxos.secret(c.list(4)), c.span()));
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
      process.neighbours.tell(nxos.routing);
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

  private static CommandTable<Process> inRouter() {
    return CommandTable.<Process>builder()
        .on("neighbor", (p, c) -> p.neighbours.neighbour(c))
        .on("template peer", (p, c) -> {})
        .on("template peer-session", (p, c) -> {})
        .on("inherit peer", (p, c) -> p.neighbours.inherit(c, c.word(2)))
        .on("inherit peer-session", (p, c) -> p.neighbours.inherit(c, c.word(2)))
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

  private static void password(Process process, Command command) {
    if (command.on()) {
      process.nxos.keep(
          process.neighbours.password(command),
          process.nxos.secret(command.list(1)),
          command.span());
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
    if (!nxos.prompted) {
      tail(nxos.device().single(RoutingPolicy.TYPE));
    }
  }

  /** Neighbours stand last, and no line ends them: more of them may have been lost. */
  private static void tail(Item.Builder policy) {
    Setting<Boolean> open = policy.get(RoutingPolicy.UNAUTHENTICATED_NEIGHBOURS);
    if (open.value().equals(Optional.of(false))) {
      Text why =
          new Text(
              "all neighbours shown authenticate; capture the configuration with the prompt that"
                  + " follows, to show that these are all",
              "tous les voisins montrés s’authentifient ; capturer la configuration avec l’invite"
                  + " qui suit, pour montrer qu’ils sont tous là");
      policy.set(RoutingPolicy.UNAUTHENTICATED_NEIGHBOURS, Setting.unknown(why));
    }
  }
}
