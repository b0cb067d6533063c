package org.auscult.formats.hpprocurve;

import org.auscult.device.Identity;
import org.auscult.formats.syntax.CommandTable;
import org.auscult.tree.ConfigTree;

/** The configuration, command by command, carried into the device model. */
final class HpProcurveMapping {
  private static final CommandTable<Procurve> COMMANDS = commands();

  private HpProcurveMapping() {}

  private static CommandTable<Procurve> commands() {
    CommandTable.Builder<Procurve> table = CommandTable.builder();
    HpProcurveIrrelevant.commands(table);
    HpProcurveAccounts.commands(table);
    HpProcurveServices.commands(table);
    HpProcurveMonitoring.commands(table);
    HpProcurvePorts.commands(table);
    return table
        .on(
            "hostname",
            (p, c) -> p.set(Identity.TYPE, Identity.HOSTNAME, Procurve.bare(c.from(1)), c.span()))
        .build();
  }

  static void map(Procurve procurve, ConfigTree tree) {
    COMMANDS.readInside(procurve, tree.root());
    HpProcurveAccounts.finish(procurve);
    HpProcurveServices.finish(procurve);
    HpProcurvePorts.finish(procurve);
    procurve.accessLists.finish(procurve);
  }
}
