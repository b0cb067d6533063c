package org.auscult.formats.dellos10;

import org.auscult.device.Identity;
import org.auscult.device.Item;
import org.auscult.formats.syntax.CommandTable;
import org.auscult.tree.ConfigTree;

/** The configuration, command by command, carried into the device model. */
final class DellOs10Mapping {
  private static final CommandTable<Os10> COMMANDS = commands();

  private DellOs10Mapping() {}

  private static CommandTable<Os10> commands() {
    CommandTable.Builder<Os10> table = CommandTable.builder();
    DellOs10Irrelevant.commands(table);
    DellOs10Accounts.commands(table);
    DellOs10Services.commands(table);
    DellOs10Monitoring.commands(table);
    DellOs10Interfaces.commands(table);
    DellOs10Routing.commands(table);
    return table
        .on(
            "hostname",
            (os10, c) -> os10.set(Identity.TYPE, Identity.HOSTNAME, c.word(1), c.span()))
        .build();
  }

  static void map(Os10 os10, DellOs10Capture capture, ConfigTree tree) {
    capture.facts(os10);
    COMMANDS.readInside(os10, tree.root());
    Item.Builder identity = os10.device().single(Identity.TYPE);
    identity.set(Identity.VENDOR, "dell", os10.device().where());
    identity.set(Identity.KIND, "switch", os10.device().where());
    DellOs10Accounts.finish(os10);
    DellOs10Services.finish(os10);
    DellOs10Monitoring.finish(os10);
    DellOs10Interfaces.finish(os10);
    os10.routing.finish(os10, Os10.GUIDE + "router bgp, router ospf (none runs unless configured)");
    os10.accessLists.finish(os10);
  }
}
