package org.auscult.formats.ciscoiosxr;

import java.util.ArrayList;
import java.util.List;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;

/** Access lists and the groups of networks and ports that they name. */
final class CiscoIosXrAccessLists {
  private CiscoIosXrAccessLists() {}

  static void commands(CommandTable.Builder<Xr> table) {
    table
        .on("ipv4 access-list", (xr, command) -> xr.accessLists.named(command, 2, true))
        .on("ipv6 access-list", (xr, command) -> xr.accessLists.named(command, 2, true))
        .on("object-group network", CiscoIosXrAccessLists::network)
        .on("object-group port", (xr, command) -> xr.accessLists.groups().ports(command, 2))
        .irrelevant("ipv4 access-list log-update\nipv6 access-list log-update");
  }

  /** {@code object-group network ipv4 NAME}. */
  private static void network(Xr xr, Command command) {
    List<String> words = new ArrayList<>(command.words());
    words.remove(2);
    xr.accessLists.groups().network(new Command(command.node(), words, command.negated()));
  }
}
