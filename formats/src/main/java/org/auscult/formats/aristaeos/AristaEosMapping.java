package org.auscult.formats.aristaeos;

import org.auscult.formats.syntax.CommandTable;
import org.auscult.tree.ConfigTree;

/** The configuration, command by command, carried into the device model. */
final class AristaEosMapping {
  private static final CommandTable<Eos> COMMANDS = commands();

  private AristaEosMapping() {}

  private static CommandTable<Eos> commands() {
    CommandTable.Builder<Eos> table = CommandTable.builder();
    AristaEosIrrelevant.commands(table);
    AristaEosAccounts.commands(table);
    AristaEosAaa.commands(table);
    AristaEosManagement.commands(table);
    AristaEosMonitoring.commands(table);
    AristaEosInterfaces.commands(table);
    AristaEosRouting.commands(table);
    AristaEosSystem.commands(table);
    return table.build();
  }

  static void map(Eos eos, AristaEosCapture capture, ConfigTree tree) {
    capture.facts(eos);
    COMMANDS.readInside(eos, tree.root());
    AristaEosSystem.finish(eos);
    AristaEosAccounts.finish(eos);
    AristaEosAaa.finish(eos);
    AristaEosManagement.finish(eos);
    AristaEosMonitoring.finish(eos);
    AristaEosInterfaces.finish(eos);
    AristaEosRouting.finish(eos);
    eos.accessLists.finish(eos);
  }
}
