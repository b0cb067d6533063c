package org.auscult.advisory;

import java.util.ArrayList;
import java.util.List;
import org.auscult.document.DocumentNode;
import org.auscult.source.Mistake;

/**
 * Advisories with what goes with them, as read from files.
 *
 * @param words alias tables and notices: documents with the key {@code aliases} or {@code notices}
 * @param problems files that could not be read; the others count all the same
 * @param others files that are something else
 */
public record AdvisorySupply(
    List<Advisory> advisories,
    List<DocumentNode> words,
    List<Mistake> problems,
    List<String> others) {

  /** Nothing. */
  public static final AdvisorySupply NONE =
      new AdvisorySupply(List.of(), List.of(), List.of(), List.of());

  public AdvisorySupply {
    advisories = List.copyOf(advisories);
    words = List.copyOf(words);
    problems = List.copyOf(problems);
    others = List.copyOf(others);
  }

  /** Both together; of one advisory in both, the one revised last counts later. */
  public AdvisorySupply and(AdvisorySupply more) {
    return new AdvisorySupply(
        both(advisories, more.advisories),
        both(words, more.words),
        both(problems, more.problems),
        both(others, more.others));
  }

  private static <T> List<T> both(List<T> one, List<T> other) {
    List<T> all = new ArrayList<>(one);
    all.addAll(other);
    return all;
  }

  Advisories advisories(AdvisorySupply more) {
    AdvisorySupply all = and(more);
    List<DocumentNode> aliases =
        all.words.stream().filter(document -> document.get("aliases").isPresent()).toList();
    List<Notice> notices =
        all.words.stream()
            .flatMap(document -> ProductTree.list(document, "notices").stream())
            .map(Notice::read)
            .toList();
    return new Advisories(all.advisories, Aliases.read(aliases), notices);
  }
}
