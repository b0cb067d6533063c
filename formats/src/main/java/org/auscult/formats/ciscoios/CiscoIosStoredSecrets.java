package org.auscult.formats.ciscoios;

import org.auscult.formats.syntax.CommandTable;

/** Secrets of single commands that belong to no noun of their own. */
final class CiscoIosStoredSecrets {
  private CiscoIosStoredSecrets() {}

  static void commands(CommandTable.Builder<Ios> table) {
    table
        .on("vtp password", (ios, c) -> ios.keep("vtp", c.list(2), c.span()))
        .on("ip ftp password", (ios, c) -> ios.keep("ip ftp", c.list(3), c.span()));
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
