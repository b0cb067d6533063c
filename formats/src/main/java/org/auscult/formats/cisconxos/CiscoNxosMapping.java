package org.auscult.formats.cisconxos;

import org.auscult.formats.syntax.CommandTable;
import org.auscult.tree.ConfigTree;

/** The configuration, command by command, carried into the device model. */
final class CiscoNxosMapping {
  private static final CommandTable<Nxos> COMMANDS = commands();

  private CiscoNxosMapping() {}

  private static CommandTable<Nxos> commands() {
    CommandTable.Builder<Nxos> table = CommandTable.builder();
    CiscoNxosIrrelevant.commands(table);
    CiscoNxosSystem.commands(table);
    CiscoNxosAccounts.commands(table);
    CiscoNxosAaa.commands(table);
    CiscoNxosLines.commands(table);
    CiscoNxosMonitoring.commands(table);
    CiscoNxosInterfaces.commands(table);
    CiscoNxosRouting.commands(table);
    return table.build();
  }

  static void map(Nxos nxos, CiscoNxosCapture capture, ConfigTree tree) {
    COMMANDS.readInside(nxos, tree.root());
    capture.facts(nxos);
    CiscoNxosSystem.finish(nxos);
    CiscoNxosAccounts.finish(nxos);
    CiscoNxosAaa.finish(nxos);
    CiscoNxosLines.finish(nxos);
    CiscoNxosMonitoring.finish(nxos);
    CiscoNxosInterfaces.finish(nxos);
    CiscoNxosRouting.finish(nxos);
    nxos.accessLists.finish(nxos);
  }
}
