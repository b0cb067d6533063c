package org.auscult.formats.brocadefastiron;

import java.util.Optional;
import org.auscult.device.Firmware;
import org.auscult.device.Identity;
import org.auscult.device.Item;
import org.auscult.device.Setting;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;
import org.auscult.tree.ConfigTree;

/** The configuration, command by command, carried into the device model. */
final class BrocadeFastironMapping {
  private static final CommandTable<Fastiron> COMMANDS = commands();

  private BrocadeFastironMapping() {}

  private static CommandTable<Fastiron> commands() {
    CommandTable.Builder<Fastiron> table = CommandTable.builder();
    BrocadeFastironIrrelevant.commands(table);
    BrocadeFastironAccounts.commands(table);
    BrocadeFastironServices.commands(table);
    BrocadeFastironMonitoring.commands(table);
    BrocadeFastironPorts.commands(table);
    return table
        .on("ver", BrocadeFastironMapping::version)
        .on(
            "hostname",
            (f, c) ->
                f.set(Identity.TYPE, Identity.HOSTNAME, c.from(1).replace("\"", ""), c.span()))
        .build();
  }

  /** {@code ver 08.0.95jT211}; routers of NetIron write {@code ver V5.8.0fT163}. */
  private static void version(Fastiron fastiron, Command command) {
    boolean router = command.word(1).startsWith("V");
    fastiron.oldRelease = command.word(1).matches("V?0?[0-8]\\..*");
    fastiron
        .device()
        .single(Firmware.TYPE)
        .set(Firmware.VERSION, command.word(1), command.span())
        .set(Firmware.PRODUCT, router ? "netiron" : "fastiron", command.span());
    fastiron.set(Identity.TYPE, Identity.KIND, router ? "router" : "switch", command.span());
  }

  static void map(Fastiron fastiron, ConfigTree tree) {
    COMMANDS.readInside(fastiron, tree.root());
    identity(fastiron);
    BrocadeFastironAccounts.finish(fastiron);
    BrocadeFastironServices.finish(fastiron);
    BrocadeFastironPorts.finish(fastiron);
    fastiron.routing.finish(
        fastiron, "FastIron Layer 3 Routing Guide, router (no process runs unless configured)");
    fastiron.accessLists.finish(fastiron);
  }

  private static void identity(Fastiron fastiron) {
    Item.Builder identity = fastiron.device().single(Identity.TYPE);
    identity.set(Identity.VENDOR, "ruckus", fastiron.device().where());
    fastiron.model.ifPresent(model -> identity.set(Identity.MODEL, model));
    fastiron.serial.ifPresent(serial -> identity.set(Identity.SERIAL, serial));
    Optional<String> kind = identity.get(Identity.KIND).value();
    if (kind.isEmpty()) {
      identity.set(Identity.KIND, Setting.of(Identity.NETWORK, fastiron.device().where()));
    }
  }
}
