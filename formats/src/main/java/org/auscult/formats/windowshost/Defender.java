package org.auscult.formats.windowshost;

import java.util.List;
import java.util.regex.Pattern;
import org.auscult.device.WindowsPolicy;
import org.auscult.tree.ConfigNode;

/**
 * {@code Get-MpComputerStatus}: properties of Microsoft Defender, named in English in every
 * language (Microsoft, MSFT_MpComputerStatus). Only where it runs in normal mode is it the one that
 * guards.
 */
final class Defender {
  private static final Pattern FIRST =
      Pattern.compile("AM(?:EngineVersion|ProductVersion|RunningMode|ServiceEnabled)\\s*:.*");
  private static final Pattern WITHOUT_MEANING =
      Pattern.compile(
          "AM(?:Engine|Product|Service)Version|.*(?:SignatureVersion|Source|Time|LastUpdated)"
              + "|NISEngineVersion|ComputerID|ComputerState|ProductStatus|PSComputerName"
              + "|IsVirtualMachine|RebootRequired|(?:Full|Quick)Scan(?:Overdue|Required)|TDT.*");

  private Defender() {}

  static boolean starts(Lines lines, int line) {
    return FIRST.matcher(lines.text(line).strip()).matches();
  }

  static void map(List<ConfigNode> lines, Host host) {
    boolean passive =
        lines.stream()
            .anyMatch(n -> n.word(0).equals("AMRunningMode") && !n.word(1).equals("Normal"));
    for (ConfigNode line : lines) {
      switch (line.word(0)) {
        case "AMRunningMode" -> line.mapped();
        case "RealTimeProtectionEnabled" -> guard(line, host, passive);
        case "AntivirusSignatureAge" -> age(line, host, passive);
        default -> {
          if (WITHOUT_MEANING.matcher(line.word(0)).matches()) {
            line.irrelevant();
          }
        }
      }
    }
  }

  /** Off in another mode than normal says nothing: another product may be at work. */
  private static void guard(ConfigNode line, Host host, boolean passive) {
    boolean on = line.word(1).equalsIgnoreCase("True");
    if (on || !passive) {
      host.policy().set(WindowsPolicy.ANTIVIRUS_ON, on, line.span());
    }
    line.mapped();
  }

  /** Days; a number without a meaning stands for none ever fetched, which is as good as old. */
  private static void age(ConfigNode line, Host host, boolean passive) {
    if (!passive) {
      Registry.number(line.word(1))
          .ifPresent(n -> host.policy().set(WindowsPolicy.ANTIVIRUS_AGE_DAYS, n, line.span()));
    }
    line.mapped();
  }
}
