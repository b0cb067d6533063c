package org.auscult.formats.mds2;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.auscult.tree.ConfigNode;

/** What the rows of a form are that hold no answer: titles, headers, notes. */
final class Mds2Lines {
  private static final Pattern TITLE =
      Pattern.compile(
          "manufacturer disclosure statement for medical device security.*"
              + "|.*\\((?:mpii|alof|audt|auth|csup|didt|dtbk|emrg|igau|mldp|naut|conn|paut|plok|rdmp"
              + "|sbom|sahd|sgud|stcf|txcf|txig|rmot|othr)\\)"
              + "|management of personally identifiable information",
          Pattern.DOTALL);
  private static final Set<String> HEADERS =
      Set.of("question id", "question", "notes:", "notes", "see note", "note #", "note");

  private Mds2Lines() {}

  /** Marks titles, headers and the sentence below a title; notes stay unmapped. */
  static void mark(List<ConfigNode> rows) {
    boolean belowTitle = false;
    for (ConfigNode row : rows) {
      String first =
          row.words().stream()
              .filter(cell -> !cell.isBlank())
              .findFirst()
              .orElse("")
              .strip()
              .toLowerCase(Locale.ROOT);
      boolean question = row.words().stream().anyMatch(c -> Question.identifier(c).isPresent());
      boolean title = !question && TITLE.matcher(first).matches();
      if (title || !question && (belowTitle || HEADERS.contains(first))) {
        row.irrelevant();
      }
      belowTitle = title && first.endsWith(")");
    }
  }
}
