package org.auscult.formats.mikrotikrouteros;

import java.util.List;
import java.util.Optional;
import org.auscult.formats.syntax.PathCommandSyntax;
import org.auscult.source.Text;
import org.auscult.tree.ConfigNode;

/**
 * Whether the end of an export was seen. It has no end mark, but its menus come in a fixed order:
 * those of the system, of tools and of users last.
 */
final class RouterosEnd {
  private static final List<String> TAIL = List.of("system", "tool", "user");

  private final PathCommandSyntax.Parsed parsed;
  private final Text obtain;
  private final String last;

  RouterosEnd(PathCommandSyntax.Parsed parsed, Text obtain) {
    this.parsed = parsed;
    this.obtain = obtain;
    List<ConfigNode> menus = parsed.text().tree().root().children();
    this.last = menus.isEmpty() ? "" : menus.get(menus.size() - 1).text();
  }

  /** Why the export is not whole; empty when its end was seen. */
  Optional<Text> missing(boolean exported) {
    if (!parsed.text().whole()) {
      return Optional.of(
          new Text(
              "the export is cut or damaged; export it again",
              "l’export est tronqué ou endommagé ; refaire l’export"));
    }
    if (!exported) {
      return Optional.of(
          new Text(
              "commands without the header of an export: they may be a part of the configuration;"
                  + " take "
                  + obtain.en(),
              "des commandes sans l’en-tête d’un export : peut-être une partie de la"
                  + " configuration ; prendre "
                  + obtain.fr()));
    }
    return parsed.prompted() || behind("system") ? Optional.empty() : Optional.of(endless());
  }

  /** The same for what stands in this menu of the tail: what comes behind it must be seen. */
  Optional<Text> missing(Optional<Text> whole, String menu) {
    boolean seen = parsed.prompted() || behind(menu);
    return whole.isPresent() ? whole : seen ? Optional.empty() : Optional.of(endless());
  }

  private boolean behind(String menu) {
    int here = TAIL.indexOf(last.replaceFirst(" .*", ""));
    int there = TAIL.indexOf(menu.replaceFirst(" .*", ""));
    return here > there || here >= 0 && here == there && last.compareTo(menu) > 0;
  }

  private static Text endless() {
    return new Text(
        "the export may be cut: nothing of what comes last is in it; export it again",
        "l’export est peut-être tronqué : rien de ce qui vient en dernier n’y figure ; refaire"
            + " l’export");
  }
}
