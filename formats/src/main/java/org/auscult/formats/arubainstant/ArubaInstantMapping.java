package org.auscult.formats.arubainstant;

import java.util.List;
import org.auscult.device.Firmware;
import org.auscult.device.Identity;
import org.auscult.formats.syntax.CommandTable;
import org.auscult.source.Secret;
import org.auscult.tree.ConfigTree;

/** The configuration, command by command, carried into the device model. */
final class ArubaInstantMapping {
  private static final CommandTable<Instant> COMMANDS = commands();

  private ArubaInstantMapping() {}

  private static CommandTable<Instant> commands() {
    CommandTable.Builder<Instant> table = CommandTable.builder();
    ArubaInstantAccounts.commands(table);
    ArubaInstantServices.commands(table);
    ArubaInstantNetworks.commands(table);
    return table
        .on(
            "version",
            (i, c) -> {
              i.set(Firmware.TYPE, Firmware.PRODUCT, "aruba-instant", c.span());
              i.set(Firmware.TYPE, Firmware.VERSION, c.word(1), c.span());
            })
        .on(
            "name",
            (i, c) -> i.set(Identity.TYPE, Identity.HOSTNAME, Instant.bare(c.from(1)), c.span()))
        .on(
            "virtual-controller-ip",
            (i, c) -> i.set(Identity.TYPE, Identity.ADDRESSES, List.of(c.word(1)), c.span()))
        .on(
            "virtual-controller-key",
            (i, c) ->
                i.keep(
                    "virtual-controller-key",
                    i.redactor().opaque(Secret.Storage.UNKNOWN, "aruba-instant", c.word(1)),
                    c.span()))
        .irrelevant(
            """
            virtual-controller-country
            clock timezone
            clock summer-time
            rf-band
            extended-ssid
            ip-mode
            syslog-level\
            """)
        .irrelevantBlocks("arm\nrf dot11a-radio-profile\nrf dot11g-radio-profile")
        .build();
  }

  static void map(Instant instant, ConfigTree tree) {
    instant.set(Identity.TYPE, Identity.VENDOR, "aruba", instant.device().where());
    instant.set(Identity.TYPE, Identity.KIND, "access-point", instant.device().where());
    COMMANDS.readInside(instant, tree.root());
    ArubaInstantServices.finish(instant);
    ArubaInstantNetworks.finish(instant);
  }
}
