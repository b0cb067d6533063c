package org.auscult.formats.dicomldif;

import java.util.Optional;
import org.auscult.source.SourceFile;
import org.auscult.source.Text;
import org.auscult.tree.ConfigTree;

/**
 * LDIF has no end mark, so that a cut after a whole entry does not show: an export counts as whole
 * only when {@code ldapsearch} counted its entries at the end.
 */
final class LdifEnd {
  private static final Text NO_END =
      new Text(
          "LDIF has no end mark, and no count of entries ends this export",
          "LDIF n’a pas de marque de fin, et aucun nombre d’entrées ne termine cet export");
  private static final String COUNT = "# numEntries:";

  private LdifEnd() {}

  /** Why the export may not be whole; empty when it is. */
  static Optional<Text> missing(ConfigTree tree) {
    SourceFile file = tree.roots().get(0).file();
    int last = file.lineCount();
    while (last > 0 && file.line(last).isBlank()) {
      last--;
    }
    String text = last > 0 ? file.line(last) : "";
    return text.startsWith(COUNT) && text.substring(COUNT.length()).strip().equals(entries(tree))
        ? Optional.empty()
        : Optional.of(NO_END);
  }

  private static String entries(ConfigTree tree) {
    return String.valueOf(
        tree.root().children().stream().filter(n -> n.word(0).equalsIgnoreCase("dn")).count());
  }
}
