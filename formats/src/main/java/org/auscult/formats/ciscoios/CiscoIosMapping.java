package org.auscult.formats.ciscoios;

import org.auscult.formats.syntax.CommandTable;
import org.auscult.tree.ConfigTree;

/** The configuration, command by command, carried into the device model. */
final class CiscoIosMapping {
  private static final CommandTable<Ios> COMMANDS = commands();

  private CiscoIosMapping() {}

  private static CommandTable<Ios> commands() {
    CommandTable.Builder<Ios> table = CommandTable.builder();
    CiscoIosIrrelevant.commands(table);
    CiscoIosHousekeeping.commands(table);
    CiscoIosIdentity.commands(table);
    CiscoIosAccounts.commands(table);
    CiscoIosLines.commands(table);
    CiscoIosAaa.commands(table);
    CiscoIosServices.commands(table);
    CiscoIosTls.commands(table);
    CiscoIosSnmp.commands(table);
    CiscoIosLogging.commands(table);
    CiscoIosTime.commands(table);
    CiscoIosInterfaces.commands(table);
    CiscoIosDiscovery.commands(table);
    CiscoIosAdmission.commands(table);
    CiscoIosSwitching.commands(table);
    CiscoIosRouting.commands(table);
    CiscoIosNat.commands(table);
    CiscoIosControlPlane.commands(table);
    CiscoIosZoneFirewall.commands(table);
    CiscoIosUpdates.commands(table);
    CiscoIosWireless.commands(table);
    CiscoIosVpn.commands(table);
    CiscoIosIke.commands(table);
    CiscoIosCertificates.commands(table);
    CiscoIosStoredSecrets.commands(table);
    CiscoIosAccessLists.commands(table);
    return table.build();
  }

  static void map(Ios ios, ConfigTree tree) {
    COMMANDS.readInside(ios, tree.root());
    CiscoIosIdentity.finish(ios);
    CiscoIosAaa.finish(ios);
    CiscoIosLines.finish(ios);
    CiscoIosAccounts.finish(ios);
    CiscoIosServices.finish(ios);
    CiscoIosTls.finish(ios);
    CiscoIosUpdates.finish(ios);
    CiscoIosLogging.finish(ios);
    CiscoIosTime.finish(ios);
    CiscoIosSwitching.finish(ios);
    CiscoIosInterfaces.finish(ios);
    CiscoIosRouting.finish(ios);
    CiscoIosVpn.finish(ios);
    CiscoIosWireless.finish(ios);
    CiscoIosControlPlane.finish(ios);
    CiscoIosZoneFirewall.finish(ios);
    ios.accessLists.finish(ios);
    CiscoIosOutside.finish(ios);
  }
}
