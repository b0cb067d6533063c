package org.auscult.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.auscult.document.Nearest;
import org.auscult.source.Language;
import org.auscult.source.Mistake;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option {@code --lang}. */
final class LanguageOption {
  @Option(
      names = "--lang",
      paramLabel = "en|fr",
      description = "The language of texts. Default: that of the system, else English.")
  private @Nullable String lang;

  /** The language of the option, else of the settings, else of the system. */
  Language or(Optional<String> settings, Locale locale) {
    Optional<String> word = Optional.ofNullable(lang).or(() -> settings);
    return word.map(LanguageOption::parse)
        .or(() -> Language.ofCode(locale.getLanguage()))
        .orElse(Language.EN);
  }

  /** The language of the option, else of the system. */
  Language orThatOf(Console console) {
    return or(Optional.empty(), console.locale());
  }

  private static Language parse(String code) {
    return Language.ofCode(code)
        .orElseThrow(
            () ->
                new Mistake(
                    "no language \"" + code + "\"",
                    Nearest.advice(
                        code, Arrays.stream(Language.values()).map(Language::code).toList())));
  }
}
