package org.auscult.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version of this program. */
final class Version implements IVersionProvider {

  /** The version that the build gave it; {@code development} when it runs from class files. */
  static String number() {
    return Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
        .orElse("development");
  }

  @Override
  public String[] getVersion() {
    return new String[] {
      "auscult " + number(), "Java " + System.getProperty("java.version"),
    };
  }
}
