package org.auscult.plugin;

import java.util.Optional;

/** The plugin's own version. */
final class Versions {
  private Versions() {}

  static String own() {
    return Optional.ofNullable(Versions.class.getPackage().getImplementationVersion())
        .orElse("development");
  }
}
