package org.auscult.formats.undolines;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.auscult.formats.commandline.Entries;
import org.auscult.formats.commandline.RoutingProcesses;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;
import org.auscult.tree.ConfigNode;

/** Routing processes and whether their neighbours must prove who they are. */
final class UndoRouting {
  private static final CommandTable<Bgp> IN_BGP =
      CommandTable.<Bgp>builder()
          .irrelevant(UndoIrrelevant.IN_ROUTING)
          .on("peer * as-number", (bgp, c) -> bgp.process.neighbour(c.word(1), c.span()))
          .on("peer * password", Bgp::password)
          .on("peer * keychain", (bgp, c) -> bgp.keyed.add(c.word(1)))
          .on("peer * group", Bgp::group)
          .on("group", (bgp, c) -> {})
          .build();

  private static final CommandTable<Undo> IN_INTERIOR =
      CommandTable.<Undo>builder()
          .irrelevant(UndoIrrelevant.IN_ROUTING)
          .on("authentication-mode", UndoRouting::authenticates)
          .on("area", UndoRouting::area)
          .build();

  private UndoRouting() {}

  private static final class Bgp {
    private final Undo undo;
    private final RoutingProcesses.Process process;
    private final Set<String> keyed = new HashSet<>();
    private final Map<String, String> groups = new HashMap<>();

    Bgp(Undo undo, RoutingProcesses.Process process) {
      this.undo = undo;
      this.process = process;
    }

    private void password(Command command) {
      keyed.add(command.word(1));
      key(undo, command, "peer " + command.word(1));
    }

    private void group(Command command) {
      groups.put(command.word(1), command.word(3));
      process.neighbour(command.word(1), command.span());
    }

    private void close() {
      keyed.forEach(process::keyed);
      groups.forEach(
          (peer, group) -> {
            if (keyed.contains(group)) {
              process.keyed(peer);
            }
          });
    }
  }

  static void commands(CommandTable.Builder<Undo> table) {
    table
        .on("bgp", UndoRouting::bgp)
        .on("ospf", (undo, c) -> interior(undo, c, "ospf"))
        .on("ospfv3", (undo, c) -> interior(undo, c, "ospf"))
        .on("rip", (undo, c) -> interior(undo, c, "rip"))
        .on("isis", (undo, c) -> interior(undo, c, "isis"));
  }

  private static void bgp(Undo undo, Command command) {
    if (command.on()) {
      Bgp bgp = new Bgp(undo, undo.routing.runs("bgp", command.span()));
      readAll(bgp, command.node());
      bgp.close();
    }
  }

  private static void readAll(Bgp bgp, ConfigNode node) {
    IN_BGP.readInside(bgp, node);
    node.children().forEach(child -> readAll(bgp, child));
  }

  private static void interior(Undo undo, Command command, String protocol) {
    if (command.on()) {
      RoutingProcesses.Process process = undo.routing.runs(protocol, command.span());
      IN_INTERIOR.readInside(undo, command.node());
      process.passive(command.node().first("silent-interface", "all").isPresent());
    }
  }

  private static void area(Undo undo, Command command) {
    IN_INTERIOR.readInside(undo, command.node());
  }

  /** {@code authentication-mode md5 1 cipher KEY} for a whole area. */
  private static void authenticates(Undo undo, Command command) {
    if (command.on()) {
      undo.routing.authenticates("ospf");
      key(undo, command, "ospf");
    }
  }

  /** Keeps the secret behind {@code simple}, {@code plain} or {@code cipher}. */
  static void key(Undo undo, Command command, String name) {
    List<String> words = command.words();
    for (String kept : List.of("cipher", "simple", "plain")) {
      int at = words.indexOf(kept);
      if (at > 0 && at + 1 < words.size()) {
        Entries.stored(undo, command.span(), name, undo.secret(command.list(at)));
        return;
      }
    }
  }
}
