package org.auscult.formats.extremeexos;

import org.auscult.formats.syntax.CommandTable;
import org.auscult.tree.ConfigTree;

/** The configuration, command by command, carried into the device model. */
final class ExtremeExosMapping {
  private static final CommandTable<Exos> COMMANDS = commands();

  private ExtremeExosMapping() {}

  private static CommandTable<Exos> commands() {
    CommandTable.Builder<Exos> table = CommandTable.builder();
    ExtremeExosIrrelevant.commands(table);
    ExtremeExosAccounts.commands(table);
    ExtremeExosServices.commands(table);
    ExtremeExosMonitoring.commands(table);
    ExtremeExosPorts.commands(table);
    return table.build();
  }

  static void map(Exos exos, ConfigTree tree) {
    COMMANDS.readInside(exos, tree.root());
    ExtremeExosAccounts.finish(exos);
    ExtremeExosServices.finish(exos);
    ExtremeExosPorts.finish(exos);
  }
}
