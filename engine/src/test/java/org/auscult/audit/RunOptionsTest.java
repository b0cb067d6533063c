package org.auscult.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.auscult.rule.Severity;
import org.auscult.source.Language;
import org.auscult.source.Mistake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunOptionsTest {
  private static final RunOptions OPEN =
      new RunOptions(Optional.empty(), Optional.empty(), List.of(), Optional.empty());

  @TempDir Path dir;

  private static RunOptions options(String language, String failOn, String... formats) {
    return new RunOptions(
        Optional.of(language), Optional.of(failOn), List.of(formats), Optional.empty());
  }

  @Test
  void whatIsGivenWinsOneByOne() {
    RunOptions settings = options("fr", "low", "sarif");
    assertThat(OPEN.or(settings)).isEqualTo(settings);
    assertThat(options("en", "none", "html").or(settings)).isEqualTo(options("en", "none", "html"));
    assertThat(
            new RunOptions(Optional.of("en"), Optional.empty(), List.of(), Optional.empty())
                .or(settings))
        .isEqualTo(options("en", "low", "sarif"));
  }

  @Test
  void theGateIsHighUnlessSet() {
    assertThat(OPEN.gate()).contains(Severity.HIGH);
    assertThat(options("en", "Medium").gate()).contains(Severity.MEDIUM);
    assertThat(options("en", "none").gate()).isEmpty();
    assertThatThrownBy(() -> options("en", "hihg").gate())
        .isInstanceOf(Mistake.class)
        .hasMessageContaining("\"hihg\"", "did you mean \"high\"?");
  }

  @Test
  void theLanguageIsThatOfTheLocaleUnlessSet() {
    assertThat(OPEN.language(Locale.FRANCE)).isEqualTo(Language.FR);
    assertThat(OPEN.language(Locale.ITALY)).isEqualTo(Language.EN);
    assertThat(options("fr", "high").language(Locale.UK)).isEqualTo(Language.FR);
    assertThatThrownBy(() -> options("xx", "high").language(Locale.UK))
        .isInstanceOf(Mistake.class)
        .hasMessageContaining("\"xx\"");
  }

  @Test
  void aFileTakesTheSettingsOfItsFolder() throws IOException {
    Path settings = dir.resolve(Settings.FILE);
    Files.writeString(settings, "language: fr\nfail-on: low\nformats: [json]\n");
    assertThat(Settings.of(dir).options()).isEqualTo(options("fr", "low", "json"));
    assertThat(Settings.of(dir.resolve("a.toy")).options()).isEqualTo(options("fr", "low", "json"));
  }
}
