package org.auscult.formats.devicesheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.auscult.document.Nearest;
import org.auscult.source.Span;
import org.auscult.source.Text;

/** What one device's sheet says, whichever way it is written, and what is wrong with it. */
final class Sheet {
  /** A value as written, and its place. */
  record Cell(String text, Span at) {}

  /** An entry of a list: its values by key. */
  record Entry(Span at, Map<String, Cell> cells) {
    Optional<Cell> get(String key) {
      return Optional.ofNullable(cells.get(key));
    }
  }

  /** A list; without entries where the sheet says there are none. */
  record Entries(Span at, List<Entry> entries) {}

  /** Something wrong: the place and a sentence with what to do. */
  record Flaw(Span at, Text what) {}

  private static final Pattern SECRET_KEY =
      Pattern.compile("(?i)pass|pwd|pw\\b|secret|key|pin\\b|code|token|kennwort|mdp|mot");

  private final Span where;
  private final Map<String, Cell> cells = new LinkedHashMap<>();
  private final Map<String, Entries> lists = new LinkedHashMap<>();
  private final List<String> suspects = new ArrayList<>();
  private final List<Flaw> flaws = new ArrayList<>();
  private boolean whole;

  Sheet(Span where) {
    this.where = where;
  }

  /** The place of the sheet: the file, or the row of a table. */
  Span where() {
    return where;
  }

  void put(String path, Cell cell) {
    cells.put(path, cell);
  }

  void put(String list, Entries entries) {
    lists.put(list, entries);
  }

  /** The value at this path; empty when it is not filled in. */
  Optional<Cell> get(String path) {
    return Optional.ofNullable(cells.get(path)).filter(cell -> !cell.text().isEmpty());
  }

  /** Where a question of the sheet has no answer, or that it is not known. */
  Optional<Cell> unanswered(String path) {
    return Optional.ofNullable(cells.get(path))
        .filter(cell -> cell.text().isEmpty() || cell.text().equals(SheetAnswers.UNKNOWN));
  }

  /** The list of this name; empty when it is not filled in. */
  Optional<Entries> list(String name) {
    return Optional.ofNullable(lists.get(name));
  }

  /** Says that the end of the sheet was seen. */
  void end() {
    whole = true;
  }

  /** True when the end was seen. */
  boolean whole() {
    return whole;
  }

  List<Flaw> flaws() {
    return flaws;
  }

  /** True when something within this place is wrong. */
  boolean flawed(Span place) {
    return flaws.stream().anyMatch(flaw -> meet(flaw.at(), place));
  }

  void unknownKey(Span at, String key, Collection<String> valid) {
    flaw(
        at,
        "unknown key \"" + key + "\": " + Nearest.advice(key, valid),
        "clé inconnue « " + key + " » : " + nearest(key, valid));
  }

  private static String nearest(String key, Collection<String> valid) {
    return Nearest.to(key, valid)
        .map(near -> "vouliez-vous dire « " + near + " » ?")
        .orElseGet(() -> "clés admises : " + String.join(", ", valid.stream().sorted().toList()));
  }

  /** Says that a value is none of those that the key takes; the value itself is not shown. */
  void wrongValue(Span at, String key, Text wanted) {
    flaw(
        at,
        "the value of \"" + key + "\" is not taken: write " + wanted.en(),
        "la valeur de « " + key + " » n’est pas admise : écrire " + wanted.fr());
  }

  /** The same, where the words to write are keywords. */
  void wrongValue(Span at, String key, String wanted) {
    wrongValue(at, key, Text.verbatim(wanted));
  }

  /** Keeps what stands behind an unknown key that sounds like a secret, so that it is masked. */
  void suspect(String key, String text) {
    if (SECRET_KEY.matcher(key).find()) {
      suspects.add(text);
    }
  }

  /** Texts that may be secrets. */
  List<String> suspects() {
    return suspects;
  }

  /** True when these lines hold a value that the audit reads. */
  boolean hasMeaning(Span lines) {
    return cells.entrySet().stream()
            .anyMatch(e -> SheetKeys.hasMeaning(e.getKey()) && meet(e.getValue().at(), lines))
        || lists.values().stream().anyMatch(entries -> meet(entries.at(), lines));
  }

  /** The place of the first value in this group; empty when none is filled in. */
  Optional<Span> group(String group) {
    return cells.entrySet().stream()
        .filter(e -> e.getKey().startsWith(group + ".") && !e.getValue().text().isEmpty())
        .map(e -> e.getValue().at())
        .findFirst();
  }

  private static boolean meet(Span a, Span b) {
    return a.firstLine() <= b.lastLine() && b.firstLine() <= a.lastLine();
  }

  private void flaw(Span at, String en, String fr) {
    flaws.add(
        new Flaw(
            at,
            new Text(
                "line " + at.firstLine() + ": " + en, "ligne " + at.firstLine() + " : " + fr)));
  }
}
