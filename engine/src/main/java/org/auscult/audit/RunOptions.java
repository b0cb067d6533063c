package org.auscult.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.auscult.document.Nearest;
import org.auscult.rule.Severity;
import org.auscult.source.Language;
import org.auscult.source.Mistake;

/**
 * The options of a run that both a front end and {@link Settings} can set, as words; what is empty
 * is left open.
 *
 * @param language {@code en} or {@code fr}
 * @param failOn the least severity that the gate stops on, or {@code none}
 * @param formats report formats
 * @param profile which rules are asked, and how
 */
public record RunOptions(
    Optional<String> language,
    Optional<String> failOn,
    List<String> formats,
    Optional<String> profile) {
  /** The gate that holds when nobody sets one. */
  public static final Severity DEFAULT_GATE = Severity.HIGH;

  private static final List<String> GATES = List.of("critical", "high", "medium", "low", "none");

  public RunOptions {
    formats = List.copyOf(formats);
  }

  /** These options; where they are left open, the others. */
  public RunOptions or(RunOptions others) {
    return new RunOptions(
        language.or(others::language),
        failOn.or(others::failOn),
        formats.isEmpty() ? others.formats : formats,
        profile.or(others::profile));
  }

  /**
   * The language of texts; where it is left open, that of a locale, else English.
   *
   * @throws Mistake when there is no such language
   */
  public Language language(Locale locale) {
    return language
        .map(RunOptions::language)
        .or(() -> Language.ofCode(locale.getLanguage()))
        .orElse(Language.EN);
  }

  private static Language language(String code) {
    List<String> codes = Arrays.stream(Language.values()).map(Language::code).toList();
    return Language.ofCode(code)
        .orElseThrow(
            () -> new Mistake("no language \"" + code + "\"", Nearest.advice(code, codes)));
  }

  /**
   * The least severity that the gate stops on; empty when it stops on none.
   *
   * @throws Mistake when there is no such gate
   */
  public Optional<Severity> gate() {
    String word = failOn.map(w -> w.toLowerCase(Locale.ROOT)).orElse(DEFAULT_GATE.word());
    if (!GATES.contains(word)) {
      throw new Mistake("no gate \"" + word + "\"", Nearest.advice(word, GATES));
    }
    return Severity.ofWord(word);
  }
}
