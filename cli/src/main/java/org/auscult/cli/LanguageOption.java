package org.auscult.cli;

import java.util.List;
import java.util.Optional;
import org.auscult.audit.RunOptions;
import org.auscult.source.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option {@code --lang}. */
final class LanguageOption {
  @Option(
      names = "--lang",
      paramLabel = "en|fr",
      description = "The language of texts. Default: that of the system, else English.")
  private @Nullable String lang;

  /** The word given. */
  Optional<String> word() {
    return Optional.ofNullable(lang);
  }

  /** The language of the option, else of the system. */
  Language orThatOf(Console console) {
    return new RunOptions(word(), Optional.empty(), List.of(), Optional.empty())
        .language(console.locale());
  }
}
