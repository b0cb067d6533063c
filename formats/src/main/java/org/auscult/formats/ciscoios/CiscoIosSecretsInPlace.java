package org.auscult.formats.ciscoios;

import java.util.List;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;

/** Secrets that belong to no noun of the model: they are masked wherever they stand. */
final class CiscoIosSecretsInPlace {
  private CiscoIosSecretsInPlace() {}

  static void commands(CommandTable.Builder<Ios> table) {
    table
        .on("vtp password", (ios, c) -> masked(ios, c, c.list(2)))
        .on("ip ftp password", (ios, c) -> masked(ios, c, c.list(3)))
        .on("key config-key password-encrypt", (ios, c) -> masked(ios, c, c.list(3)));
  }

  /** Masks the value and leaves the command as one that nobody reads. */
  private static void masked(Ios ios, Command command, List<String> value) {
    ios.remember(value);
    command.unread();
  }

  /** Masks the password in {@code scheme://user:password@host}. */
  static void url(Ios ios, String url) {
    int at = url.indexOf('@');
    int colon = url.indexOf(':', url.indexOf("://") + 3);
    if (at > 0 && colon > 0 && colon < at) {
      ios.redactor().remember(url.substring(colon + 1, at));
    }
  }
}
