package org.auscult.formats.dellos10;

import org.auscult.formats.commandline.NeighbourBlocks;
import org.auscult.formats.dellos10.DellOs10Interfaces.Os10Port;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;
import org.auscult.tree.ConfigNode;

/** Routing protocols: do their neighbours authenticate? */
final class DellOs10Routing {
  private static final CommandTable<Process> IN_ROUTER = inRouter();

  private DellOs10Routing() {}

  private record Process(Os10 os10, NeighbourBlocks neighbours) {}

  static void commands(CommandTable.Builder<Os10> table) {
    table
        .on("router bgp", DellOs10Routing::bgp)
        .on("router ospf", DellOs10Routing::ospf)
        .on("router ospfv3", DellOs10Routing::ospf);
  }

  private static void bgp(Os10 os10, Command command) {
    if (command.on()) {
      Process process = new Process(os10, new NeighbourBlocks());
      readAll(process, command.node());
      os10.routing.runs("bgp", command.span());
      process.neighbours.tell(os10.routing);
    }
  }

  private static void ospf(Os10 os10, Command command) {
    if (command.on()) {
      readAll(new Process(os10, new NeighbourBlocks()), command.node());
      os10.routing.runs("ospf", command.span());
      os10.routing.pending("ospf", command.span());
    }
  }

  private static void readAll(Process process, ConfigNode node) {
    IN_ROUTER.readInside(process, node);
    node.children().forEach(child -> readAll(process, child));
  }

  private static CommandTable<Process> inRouter() {
    return CommandTable.<Process>builder()
        .on("neighbor", (p, c) -> p.neighbours.neighbour(c))
        .on("template", (p, c) -> {})
        .on("inherit template", (p, c) -> p.neighbours.inherit(c, c.word(2)))
        .on("password", DellOs10Routing::password)
        .irrelevant(DellOs10Irrelevant.IN_ROUTERS)
        .build();
  }

  private static void password(Process process, Command command) {
    if (command.on()) {
      String name = process.neighbours.password(command);
      process.os10.keep(name, process.os10.secret(command.list(1)), command.span());
    }
  }

  static void inInterface(CommandTable.Builder<Os10Port> table) {
    table
        .on("ip ospf authentication-key", DellOs10Routing::key)
        .on("ip ospf message-digest-key", DellOs10Routing::key);
  }

  /** {@code authentication-key KEY} or {@code message-digest-key N md5 KEY}. */
  private static void key(Os10Port port, Command command) {
    if (command.on()) {
      int at = command.has("md5") ? command.words().indexOf("md5") + 1 : 3;
      Os10 os10 = port.os10();
      os10.keep("ospf on " + port.name(), os10.secret(command.list(at)), command.span());
      os10.routing.authenticated("ospf", port.name());
    }
  }
}
