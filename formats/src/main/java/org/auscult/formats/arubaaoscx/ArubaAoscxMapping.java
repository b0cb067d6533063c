package org.auscult.formats.arubaaoscx;

import org.auscult.device.Cluster;
import org.auscult.device.Identity;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;
import org.auscult.tree.ConfigTree;

/** The configuration, command by command, carried into the device model. */
final class ArubaAoscxMapping {
  private static final CommandTable<Aoscx> COMMANDS = commands();

  private ArubaAoscxMapping() {}

  private static CommandTable<Aoscx> commands() {
    CommandTable.Builder<Aoscx> table = CommandTable.builder();
    ArubaAoscxIrrelevant.commands(table);
    ArubaAoscxAccounts.commands(table);
    ArubaAoscxServices.commands(table);
    ArubaAoscxMonitoring.commands(table);
    ArubaAoscxInterfaces.commands(table);
    ArubaAoscxRouting.commands(table);
    return table
        .on("hostname", ArubaAoscxMapping::hostname)
        .on("vsx", ArubaAoscxMapping::pair)
        .build();
  }

  private static void hostname(Aoscx aoscx, Command command) {
    if (command.on()) {
      aoscx.set(Identity.TYPE, Identity.HOSTNAME, Aoscx.bare(command.word(1)), command.span());
    }
  }

  private static void pair(Aoscx aoscx, Command command) {
    aoscx.set(Cluster.TYPE, Cluster.ENABLED, command.on(), command.span());
    ArubaAoscxIrrelevant.IN_VSX.readInside(aoscx, command.node());
  }

  static void map(Aoscx aoscx, ConfigTree tree) {
    COMMANDS.readInside(aoscx, tree.root());
    ArubaAoscxAccounts.finish(aoscx);
    ArubaAoscxServices.finish(aoscx);
    ArubaAoscxMonitoring.finish(aoscx);
    ArubaAoscxInterfaces.finish(aoscx);
    aoscx.routing.finish(
        aoscx, "AOS-CX IP Routing Guide, router (no process runs unless configured)");
    aoscx.accessLists.finish(aoscx);
  }
}
