package org.auscult.formats.ciscoios;

import org.auscult.formats.syntax.CommandTable;

/** The commands that make access lists and the groups that these name. */
final class CiscoIosAccessLists {
  private CiscoIosAccessLists() {}

  static void commands(CommandTable.Builder<Ios> table) {
    table
        .on("access-list", (ios, command) -> ios.accessLists.numbered(command))
        .on("ip access-list standard", (ios, command) -> ios.accessLists.named(command, 3, false))
        .on("ip access-list extended", (ios, command) -> ios.accessLists.named(command, 3, true))
        .on("ipv6 access-list", (ios, command) -> ios.accessLists.named(command, 2, true))
        .on("object-group network", (ios, command) -> ios.accessLists.groups().network(command))
        .on("object-group service", (ios, command) -> ios.accessLists.groups().service(command))
        .irrelevant(
            """
            ip access-list resequence
            ip access-list persistent
            ip access-list logging
            ip access-list log-update\
            """);
  }
}
