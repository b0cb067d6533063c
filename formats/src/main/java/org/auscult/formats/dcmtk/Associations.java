package org.auscult.formats.dcmtk;

import java.util.regex.Pattern;
import org.auscult.tree.ConfigNode;

/**
 * {@code storescp.cfg} and {@code storescu.cfg}: encodings and kinds of objects that a program
 * offers or takes. Who may call, and how, stands in the command line alone (DCMTK, asconfig.txt).
 */
final class Associations {
  private static final Pattern SECTION =
      Pattern.compile(
          "(?i)\\[\\[(TransferSyntaxes|PresentationContexts|Profiles|SCPSCURoleSelection"
              + "|ExtendedNegotiation)]]");
  private static final Pattern ENTRY =
      Pattern.compile(
          "(?i)(TransferSyntax|PresentationContext|Role|ExtendedNegotiation)\\d+"
              + "|PresentationContexts|SCPSCURoleSelection|ExtendedNegotiation");

  private Associations() {}

  static void map(ConfigNode root) {
    for (ConfigNode section : root.children()) {
      if (SECTION.matcher(section.word(0)).matches()) {
        section.irrelevant().children().forEach(Associations::named);
      }
    }
  }

  private static void named(ConfigNode list) {
    list.irrelevant().children().stream()
        .filter(entry -> ENTRY.matcher(entry.word(0)).matches())
        .forEach(ConfigNode::irrelevant);
  }
}
