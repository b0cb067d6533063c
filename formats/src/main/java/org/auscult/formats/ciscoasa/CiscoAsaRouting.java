package org.auscult.formats.ciscoasa;

import java.util.Optional;
import org.auscult.formats.commandline.RoutingProcesses;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;
import org.auscult.tree.ConfigNode;

/** Routing protocols: do their neighbours authenticate? */
final class CiscoAsaRouting {
  private static final CommandTable<Router> INSIDE = inside();

  private CiscoAsaRouting() {}

  private record Router(Asa asa, RoutingProcesses.Process process) {}

  static void commands(CommandTable.Builder<Asa> table) {
    table.on("router", CiscoAsaRouting::router).on("ipv6 router", CiscoAsaRouting::router);
  }

  private static void router(Asa asa, Command command) {
    if (command.on()) {
      String protocol = command.word(0).equals("ipv6") ? "ospf" : command.word(1);
      all(new Router(asa, asa.routing.runs(protocol, command.span())), command.node());
    }
  }

  private static void all(Router router, ConfigNode node) {
    INSIDE.readInside(router, node);
    node.children().forEach(child -> all(router, child));
  }

  private static CommandTable<Router> inside() {
    return CommandTable.<Router>builder()
        .on("neighbor * remote-as", (r, c) -> r.process.neighbour(c.word(1), c.span()))
        .on("neighbor * password", CiscoAsaRouting::password)
        .on("area * authentication", (r, c) -> r.asa.routing.authenticates(r.process.protocol()))
        .on("passive-interface default", (r, c) -> r.process.passive(c.on()))
        .irrelevant(CiscoAsaIrrelevant.IN_ROUTERS)
        .build();
  }

  private static void password(Router router, Command command) {
    router.process.keyed(command.word(1));
    router.asa.keep(
        "neighbor " + command.word(1),
        Optional.of(router.asa.routingKey(command.list(3))),
        command.span());
  }

  /** {@code ospf authentication message-digest} on an interface. */
  static void onInterface(CiscoAsaInterfaces.Port port, Command command) {
    if (command.on() && !command.last().equals("null")) {
      port.asa().routing.authenticates(command.has("eigrp") ? "eigrp" : "ospf");
    }
  }

  static void finish(Asa asa) {
    asa.routing.finish(
        asa, "Cisco ASA Series Command Reference, router (no process runs unless configured)");
  }
}
