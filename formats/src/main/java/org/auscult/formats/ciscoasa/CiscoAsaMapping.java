package org.auscult.formats.ciscoasa;

import org.auscult.formats.syntax.CommandTable;
import org.auscult.tree.ConfigTree;

/** The configuration, command by command, carried into the device model. */
final class CiscoAsaMapping {
  private static final CommandTable<Asa> COMMANDS = commands();

  private CiscoAsaMapping() {}

  private static CommandTable<Asa> commands() {
    CommandTable.Builder<Asa> table = CommandTable.builder();
    CiscoAsaIrrelevant.commands(table);
    CiscoAsaIdentity.commands(table);
    CiscoAsaAccounts.commands(table);
    CiscoAsaAaa.commands(table);
    CiscoAsaManagement.commands(table);
    CiscoAsaSnmp.commands(table);
    CiscoAsaLogging.commands(table);
    CiscoAsaInterfaces.commands(table);
    CiscoAsaObjects.commands(table);
    CiscoAsaAccessLists.commands(table);
    CiscoAsaNat.commands(table);
    CiscoAsaVpn.commands(table);
    CiscoAsaRemoteAccess.commands(table);
    CiscoAsaFailover.commands(table);
    CiscoAsaRouting.commands(table);
    return table.build();
  }

  static void map(Asa asa, ConfigTree tree) {
    COMMANDS.readInside(asa, tree.root());
    CiscoAsaIdentity.finish(asa);
    CiscoAsaInterfaces.finish(asa);
    CiscoAsaAccounts.finish(asa);
    CiscoAsaAaa.finish(asa);
    CiscoAsaManagement.finish(asa);
    CiscoAsaSnmp.finish(asa);
    CiscoAsaLogging.finish(asa);
    asa.accessLists.finish(asa);
    CiscoAsaNat.finish(asa);
    CiscoAsaVpn.finish(asa);
    CiscoAsaRemoteAccess.finish(asa);
    CiscoAsaFailover.finish(asa);
    CiscoAsaRouting.finish(asa);
  }
}
