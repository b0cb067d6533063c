package org.auscult.formats.ciscoiosxr;

import java.util.ArrayList;
import java.util.List;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;
import org.auscult.tree.ConfigNode;

/** Access lists and the groups of networks and ports that they name. */
final class CiscoIosXrAccessLists {
  private CiscoIosXrAccessLists() {}

  static void commands(CommandTable.Builder<Xr> table) {
    table
        .on("ipv4 access-list", (xr, command) -> xr.accessLists.named(command, 2, true))
        .on("ipv6 access-list", (xr, command) -> xr.accessLists.named(command, 2, true))
        .on("object-group network", CiscoIosXrAccessLists::network)
        .on("object-group port", CiscoIosXrAccessLists::ports)
        .irrelevant("ipv4 access-list log-update\nipv6 access-list log-update");
  }

  /** {@code object-group network ipv4 NAME}. */
  private static void network(Xr xr, Command command) {
    List<String> words = new ArrayList<>(command.words());
    words.remove(2);
    xr.accessLists.groups().network(new Command(command.node(), words, command.negated()));
  }

  private static void ports(Xr xr, Command command) {
    for (ConfigNode node : command.node().children()) {
      if (node.word(0).equals("description")) {
        node.irrelevant();
      } else {
        xr.accessLists.groups().ports(command.word(2), Command.of(node.mapped()));
      }
    }
  }
}
