package org.auscult.formats.ciscoasa;

import java.util.Optional;
import org.auscult.device.Firmware;
import org.auscult.device.Identity;
import org.auscult.device.Item;
import org.auscult.device.Setting;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;

/** Name, model and release of the device. */
final class CiscoAsaIdentity {
  private CiscoAsaIdentity() {}

  /** What the lines said, put together when all are read. */
  static final class Seen {
    private Optional<Setting<String>> version = Optional.empty();
    private Optional<Setting<String>> model = Optional.empty();
    private Optional<Setting<String>> serial = Optional.empty();
    private String product = "cisco-asa";
    private boolean system;

    void version(Setting<String> found) {
      version = Optional.of(found);
    }

    void model(Setting<String> found) {
      model = Optional.of(found);
    }

    void serial(Setting<String> found) {
      serial = Optional.of(found);
    }

    /** True for the configuration that only holds the contexts. */
    boolean system() {
      return system;
    }

    /** True when the release is known and is this one of ASA or a later one. */
    boolean since(int major, int minor) {
      int[] release = release();
      return release[0] > major || release[0] == major && release[1] >= minor;
    }

    /** True when the release is known and came before this one. */
    boolean before(int major, int minor) {
      return version.isPresent() && release()[0] > 0 && !since(major, minor);
    }

    private int[] release() {
      String[] parts = version.flatMap(Setting::value).orElse("").split("[.(]", 3);
      return new int[] {number(parts, 0), number(parts, 1)};
    }

    private static int number(String[] parts, int at) {
      return at < parts.length ? (int) Math.min(999, Command.number(parts[at]).orElse(0)) : 0;
    }
  }

  static void commands(CommandTable.Builder<Asa> table) {
    table
        .on("hostname", CiscoAsaIdentity::hostname)
        .on("ASA Version", (asa, c) -> version(asa, c, "cisco-asa"))
        .on("PIX Version", (asa, c) -> version(asa, c, "cisco-pix"))
        .on("FWSM Version", (asa, c) -> version(asa, c, "cisco-fwsm"))
        .on("NGFW Version", (asa, c) -> version(asa, c, "cisco-ftd"))
        .on("name", CiscoAsaIdentity::name)
        .on("context", CiscoAsaIdentity::context);
  }

  private static void hostname(Asa asa, Command command) {
    if (command.on() && command.size() > 1) {
      asa.set(Identity.TYPE, Identity.HOSTNAME, command.word(1), command.span());
    }
  }

  private static void version(Asa asa, Command command, String product) {
    Seen seen = asa.identity;
    seen.product = product;
    seen.system = command.has("<system>");
    if (command.size() > 2) {
      seen.version =
          seen.version.or(() -> Optional.of(Setting.of(command.word(2), command.span())));
    }
  }

  /** {@code name 192.0.2.1 pacs [description TEXT]}. */
  private static void name(Asa asa, Command command) {
    asa.name(command.word(2), command.word(1));
  }

  /** A context is a firewall of its own with a configuration of its own. */
  private static void context(Asa asa, Command command) {
    if (command.on()) {
      asa.contexts.put(command.word(1), command.span());
      CiscoAsaIrrelevant.IN_CONTEXT.readInside(asa, command.node());
    }
  }

  static void finish(Asa asa) {
    Seen seen = asa.identity;
    Item.Builder identity = asa.device().single(Identity.TYPE);
    identity
        .set(Identity.VENDOR, "cisco", asa.device().where())
        .set(Identity.KIND, "firewall", asa.device().where());
    seen.model.ifPresent(model -> identity.set(Identity.MODEL, model));
    seen.serial.ifPresent(serial -> identity.set(Identity.SERIAL, serial));
    seen.version.ifPresent(
        version -> {
          Item.Builder firmware = asa.device().single(Firmware.TYPE);
          firmware.set(Firmware.VERSION, version);
          firmware.set(Firmware.PRODUCT, version.map(v -> seen.product));
        });
  }
}
