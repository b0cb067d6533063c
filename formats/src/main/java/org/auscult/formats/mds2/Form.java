package org.auscult.formats.mds2;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.auscult.source.Span;
import org.auscult.tree.ConfigNode;

/** The answers of a form, by question. */
final class Form {
  static final String YES = "yes";
  static final String NO = "no";

  /**
   * An answer.
   *
   * @param text as written; empty when left out
   */
  record Answer(String text, Span at) {
    /** yes, no, not-applicable; empty when left out or answered by a note. */
    Optional<String> word() {
      String lower = text.toLowerCase(Locale.ROOT);
      if (NOT_APPLICABLE.matcher(lower).lookingAt()) {
        return Optional.of("not-applicable");
      }
      if (lower.matches("y|(?:yes|oui)\\b.*")) {
        return Optional.of(YES);
      }
      return lower.matches("n|(?:no|non)\\b(?!\\s*(?:t|n)\\b).*")
          ? Optional.of(NO)
          : Optional.empty();
    }
  }

  private static final Pattern NOT_APPLICABLE =
      Pattern.compile("n/?a\\b|n\\.a\\.|not applicable|s/?o\\b|sans objet|non applicable");

  private final Map<String, Answer> answers = new LinkedHashMap<>();

  private Form() {}

  /** The form in these rows; rows with an answer are marked as mapped. */
  static Form of(List<ConfigNode> rows) {
    Form form = new Form();
    for (ConfigNode row : rows) {
      for (int i = 0; i < row.words().size(); i++) {
        Optional<String> question = Question.identifier(row.word(i));
        if (question.isPresent()) {
          form.answers.putIfAbsent(question.get(), answer(row, i + 1));
          row.mapped();
          break;
        }
      }
    }
    return form;
  }

  /** The question's text stands behind its identifier, unless somebody took the column out. */
  private static Answer answer(ConfigNode row, int from) {
    List<String> cells = row.words().subList(from, row.words().size());
    boolean textLeftOut =
        !cells.isEmpty()
            && cells.get(0).length() < 20
            && said(row, cells.get(0)).word().isPresent();
    for (String cell : textLeftOut || cells.isEmpty() ? cells : cells.subList(1, cells.size())) {
      if (!cell.isBlank() && !cell.strip().equals("__")) {
        return said(row, cell.strip());
      }
    }
    return said(row, "");
  }

  private static Answer said(ConfigNode row, String text) {
    return new Answer(text.strip(), row.span());
  }

  Map<String, Answer> answers() {
    return answers;
  }

  /** What was answered; empty when the question or its answer is missing. */
  Optional<Answer> get(String question) {
    return Optional.ofNullable(answers.get(question)).filter(answer -> !answer.text().isEmpty());
  }

  /** The answer, if it is this word. */
  Optional<Answer> says(String question, String word) {
    return get(question).filter(answer -> answer.word().filter(word::equals).isPresent());
  }

  /** True when no question of the standard is missing. */
  boolean whole() {
    Map<String, Integer> counts = new HashMap<>();
    answers.keySet().forEach(question -> counts.merge(Question.topic(question), 1, Integer::sum));
    return Question.perTopic().entrySet().stream()
        .allMatch(topic -> counts.getOrDefault(topic.getKey(), 0) >= topic.getValue());
  }
}
