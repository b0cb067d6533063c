package org.auscult.formats.fortios;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.auscult.source.SourceFile;
import org.auscult.source.Text;

/**
 * Another product of the maker, by the header of its configuration: its commands look the same and
 * mean other things.
 *
 * @param line the line that names it
 * @param name its name, or its model where the name is not known
 */
record FortiosSibling(int line, String name) {
  private static final Pattern CODED =
      Pattern.compile("#config-version=([A-Z][A-Z0-9_]{2,12})[-.]");
  private static final Pattern SPELT =
      Pattern.compile(
          "Forti(?:Manager|Analyzer|Switch|Mail|Web|ADC|Proxy|Sandbox|Authenticator|NAC|SIEM)\\b");
  private static final int LINES = 60;

  /** How the models of each product begin. */
  private static final List<String[]> MODELS =
      List.of(
          new String[] {"FMG", "FortiManager"},
          new String[] {"FAZ", "FortiAnalyzer"},
          new String[] {"FL", "FortiAnalyzer"},
          new String[] {"FSW", "FortiSwitch"},
          new String[] {"FS", "FortiSwitch"},
          new String[] {"S", "FortiSwitch"},
          new String[] {"FPX", "FortiProxy"},
          new String[] {"FAD", "FortiADC"},
          new String[] {"FWB", "FortiWeb"},
          new String[] {"FV", "FortiWeb"},
          new String[] {"FML", "FortiMail"},
          new String[] {"FE", "FortiMail"});

  /** The product that the header of this file names; empty for FortiOS and for none. */
  static Optional<FortiosSibling> of(SourceFile file) {
    for (int number = 1; number <= Math.min(LINES, file.lineCount()); number++) {
      String line = file.line(number).strip();
      if (line.startsWith("config ")) {
        return Optional.empty();
      }
      Optional<String> name = line.startsWith("#") ? named(line) : Optional.empty();
      if (name.isPresent()) {
        return Optional.of(new FortiosSibling(number, name.get()));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> named(String line) {
    Matcher coded = CODED.matcher(line);
    if (coded.find()) {
      return MODELS.stream()
          .filter(model -> coded.group(1).startsWith(model[0]))
          .map(model -> model[1])
          .findFirst();
    }
    Matcher spelt = SPELT.matcher(line);
    boolean told = line.contains("Platform Full Name") || line.contains("Version:");
    return told && spelt.find() ? Optional.of(spelt.group()) : Optional.empty();
  }

  /** What it is, and that it is not read. */
  Text note() {
    return new Text(
        "this is the configuration of a "
            + name
            + ", which is not read; of Fortinet, FortiGate and"
            + " FortiWiFi are",
        "c’est la configuration d’un "
            + name
            + ", qui n’est pas lue ; chez Fortinet, FortiGate et"
            + " FortiWiFi le sont");
  }
}
