package org.auscult.formats.arubaaoscx;

import org.auscult.formats.commandline.Entries;
import org.auscult.formats.commandline.RoutingProcesses;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;
import org.auscult.tree.ConfigNode;

/** Routing protocols and the keys of their neighbours. */
final class ArubaAoscxRouting {
  private static final CommandTable<Router> INSIDE = inside();

  private ArubaAoscxRouting() {}

  private record Router(Aoscx aoscx, RoutingProcesses.Process process) {}

  static void commands(CommandTable.Builder<Aoscx> table) {
    table.on("router", ArubaAoscxRouting::router);
  }

  private static void router(Aoscx aoscx, Command command) {
    if (command.on()) {
      String protocol = command.word(1).replace("ospfv3", "ospf");
      all(new Router(aoscx, aoscx.routing.runs(protocol, command.span())), command.node());
    }
  }

  private static void all(Router router, ConfigNode node) {
    INSIDE.readInside(router, node);
    node.children().forEach(child -> all(router, child));
  }

  private static CommandTable<Router> inside() {
    return CommandTable.<Router>builder()
        .on("neighbor * remote-as", (r, c) -> r.process.neighbour(c.word(1), c.span()))
        .on("neighbor * password", ArubaAoscxRouting::password)
        .on("passive-interface default", (r, c) -> r.process.passive(c.on()))
        .irrelevant(ArubaAoscxIrrelevant.IN_ROUTERS)
        .build();
  }

  private static void password(Router router, Command command) {
    router.process.keyed(command.word(1));
    Entries.stored(
        router.aoscx,
        command.span(),
        "neighbor " + command.word(1),
        router.aoscx.secret(command.list(3)));
  }

  static void inInterface(CommandTable.Builder<ArubaAoscxInterfaces.Port> table) {
    table
        .on("ip ospf authentication", (p, c) -> p.aoscx().routing.authenticates("ospf"))
        .on("ip ospf authentication-key", (p, c) -> key(p, c, 3))
        .on("ip ospf message-digest-key * md5", (p, c) -> key(p, c, 5))
        .on("ip ospf sha-key * sha", (p, c) -> key(p, c, 5));
  }

  private static void key(ArubaAoscxInterfaces.Port port, Command command, int at) {
    Entries.stored(
        port.aoscx(),
        command.span(),
        "ospf on " + port.name(),
        ArubaAoscxInterfaces.key(port, command, at));
  }
}
