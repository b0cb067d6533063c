package org.auscult.formats.ciscoiosxr;

import org.auscult.device.Identity;
import org.auscult.device.Item;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;
import org.auscult.tree.ConfigTree;

/** The configuration, command by command, carried into the device model. */
final class CiscoIosXrMapping {
  private static final CommandTable<Xr> COMMANDS = commands();

  private CiscoIosXrMapping() {}

  private static CommandTable<Xr> commands() {
    CommandTable.Builder<Xr> table = CommandTable.builder();
    CiscoIosXrIrrelevant.commands(table);
    CiscoIosXrAccounts.commands(table);
    CiscoIosXrAaa.commands(table);
    CiscoIosXrSessions.commands(table);
    CiscoIosXrServices.commands(table);
    CiscoIosXrSnmp.commands(table);
    CiscoIosXrMonitoring.commands(table);
    CiscoIosXrInterfaces.commands(table);
    CiscoIosXrRouting.commands(table);
    CiscoIosXrManagementPlane.commands(table);
    CiscoIosXrAccessLists.commands(table);
    return table.on("hostname", CiscoIosXrMapping::hostname).build();
  }

  private static void hostname(Xr xr, Command command) {
    if (command.on() && command.size() > 1) {
      xr.set(Identity.TYPE, Identity.HOSTNAME, command.word(1), command.span());
    }
  }

  static void map(Xr xr, ConfigTree tree) {
    COMMANDS.readInside(xr, tree.root());
    CiscoIosXrAccounts.finish(xr);
    CiscoIosXrAaa.finish(xr);
    CiscoIosXrSessions.finish(xr);
    CiscoIosXrServices.finish(xr);
    CiscoIosXrMonitoring.finish(xr);
    CiscoIosXrInterfaces.finish(xr);
    CiscoIosXrRouting.finish(xr);
    CiscoIosXrManagementPlane.finish(xr);
    xr.accessLists.finish(xr);
    addresses(xr);
  }

  private static void addresses(Xr xr) {
    Item.Builder identity = xr.device().single(Identity.TYPE);
    if (!xr.addresses.isEmpty()) {
      identity.set(Identity.ADDRESSES, xr.addresses, xr.device().where());
    }
  }
}
