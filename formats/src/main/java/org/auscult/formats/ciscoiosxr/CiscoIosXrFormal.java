package org.auscult.formats.ciscoiosxr;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.auscult.source.Text;
import org.auscult.tree.ConfigNode;
import org.auscult.tree.ConfigTree;

/**
 * The form of {@code show running-config formal}, which writes each statement with all that it
 * stands in on one line. It is told, not read.
 */
final class CiscoIosXrFormal {
  private static final Set<String> IN_HEADS =
      Set.of("l2transport", "point-to-point", "multipoint", "instance");

  private CiscoIosXrFormal() {}

  /** Why the configuration is not all read, when it has this form. */
  static Optional<Text> in(ConfigTree tree) {
    boolean formal =
        tree.root().children().stream().map(ConfigNode::words).anyMatch(CiscoIosXrFormal::flat);
    return formal
        ? Optional.of(
            new Text(
                "the configuration has the form of \"show running-config formal\"; export it with"
                    + " \"show running-config\"",
                "la configuration a la forme de « show running-config formal » ; l’exporter par"
                    + " « show running-config »"))
        : Optional.empty();
  }

  /** {@code interface NAME shutdown}, {@code line default exec-timeout 5 0}. */
  private static boolean flat(List<String> words) {
    String second = words.size() > 1 ? words.get(1) : "";
    int more =
        switch (words.isEmpty() ? "" : words.get(0)) {
          case "interface" -> second.equals("preconfigure") ? 3 : 2;
          case "line" -> second.equals("template") ? 3 : 2;
          case "router" -> second.equals("bgp") ? 3 : words.size();
          case "ntp" -> 1;
          default -> words.size();
        };
    return more < words.size() && !IN_HEADS.contains(words.get(more));
  }
}
