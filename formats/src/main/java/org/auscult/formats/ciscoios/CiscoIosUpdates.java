package org.auscult.formats.ciscoios;

import java.util.List;
import org.auscult.device.Cluster;
import org.auscult.device.NetworkService;
import org.auscult.device.UpdatePolicy;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;
import org.auscult.tree.ConfigNode;

/** What the device does without an administrator: fetches, runs, takes over from another. */
final class CiscoIosUpdates {
  private CiscoIosUpdates() {}

  static void commands(CommandTable.Builder<Ios> table) {
    table
        .on("service config", CiscoIosUpdates::fetched)
        .on("boot network", CiscoIosUpdates::named)
        .on("boot host", CiscoIosUpdates::named)
        .on("stackwise-virtual", CiscoIosUpdates::paired)
        .on("switch virtual domain", CiscoIosUpdates::paired)
        .on("redundancy inter-device", CiscoIosUpdates::paired)
        .on("event manager applet", CiscoIosUpdates::applet)
        .irrelevant("event manager environment\nevent manager directory\nevent manager scheduler");
  }

  private static void fetched(Ios ios, Command command) {
    CiscoIosServices.service(ios, command, "autoload")
        .set(NetworkService.NAME, "service config", command.span());
    ios.set(UpdatePolicy.TYPE, UpdatePolicy.CONFIG_FROM_NETWORK, command.on(), command.span());
  }

  private static void named(Ios ios, Command command) {
    command.words().forEach(word -> CiscoIosStoredSecrets.url(ios, word));
    if (command.on()) {
      ios.set(UpdatePolicy.TYPE, UpdatePolicy.CONFIG_FROM_NETWORK, true, command.span());
    }
  }

  private static void paired(Ios ios, Command command) {
    ios.set(Cluster.TYPE, Cluster.ENABLED, command.on(), command.span());
    command.unread();
  }

  /** What an applet does is not worked out; the passwords in its addresses are masked. */
  private static void applet(Ios ios, Command command) {
    command
        .node()
        .walk(
            node -> {
              for (String word : node.words()) {
                CiscoIosStoredSecrets.url(ios, word.replace("\"", ""));
              }
              if (nothing(node)) {
                node.irrelevant();
              }
            });
    command.unread();
  }

  private static boolean nothing(ConfigNode node) {
    return List.of("description", "trigger").contains(node.word(0))
        || node.word(0).equals("action") && List.of("syslog", "wait").contains(node.word(2));
  }

  static void finish(Ios ios) {
    ios.standard(
        Cluster.TYPE,
        Cluster.ENABLED,
        false,
        "Cisco IOS High Availability Command Reference, redundancy inter-device (a device stands"
            + " alone unless configured)");
    ios.standard(
        UpdatePolicy.TYPE,
        UpdatePolicy.CONFIG_FROM_NETWORK,
        false,
        "Cisco IOS Configuration Fundamentals Command Reference, service config (off where a"
            + " configuration is stored)");
  }
}
