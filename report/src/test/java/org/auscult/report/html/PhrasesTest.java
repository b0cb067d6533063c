package org.auscult.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.auscult.source.Language;
import org.junit.jupiter.api.Test;

class PhrasesTest {
  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");
  private static final Properties EN = Phrases.read("report_en.properties");
  private static final Properties FR = Phrases.read("report_fr.properties");

  @Test
  void bothLanguagesSayTheSame() {
    assertThat(FR.stringPropertyNames()).isEqualTo(EN.stringPropertyNames());
    for (String key : EN.stringPropertyNames()) {
      assertThat(arguments(FR.getProperty(key))).as(key).isEqualTo(arguments(EN.getProperty(key)));
    }
  }

  @Test
  void everyPatternIsWellFormed() {
    for (Language language : Language.values()) {
      Properties phrases = language == Language.EN ? EN : FR;
      phrases.forEach(
          (key, pattern) -> {
            assertThat((String) pattern).as("%s", key).isNotBlank().doesNotContain("'");
            assertThat(new MessageFormat((String) pattern, language.locale())).isNotNull();
          });
    }
  }

  @Test
  void frenchIsSetAsFrenchIs() {
    FR.forEach(
        (key, text) ->
            assertThat((String) text).as("%s", key).doesNotContainPattern(" [:;!?»]|« "));
  }

  @Test
  void noneAndOneAreSingularInFrench() {
    Phrases words = Phrases.in(Language.FR);
    assertThat(words.say("count.devices", 0)).isEqualTo("aucun équipement");
    assertThat(words.say("count.devices", 1)).isEqualTo("1\u00a0équipement");
    assertThat(words.say("count.devices", 2000)).isEqualTo("2\u202f000\u00a0équipements");
  }

  @Test
  void datesAreWrittenOutWithoutAnyZoneOfTheMachine() {
    LocalDate first = LocalDate.of(2026, 3, 1);
    assertThat(Phrases.in(Language.FR).date(first)).isEqualTo("1er mars 2026");
    assertThat(Phrases.in(Language.EN).date(first)).isEqualTo("1 March 2026");
    assertThat(Phrases.in(Language.EN).instant(Instant.parse("2026-03-01T23:59:30Z")))
        .isEqualTo("1 March 2026, 23:59 UTC");
  }

  @Test
  void aMissingPhraseIsNamed() {
    assertThatThrownBy(() -> Phrases.in(Language.EN).say("no.such"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no.such");
  }

  private static TreeSet<String> arguments(String pattern) {
    return ARGUMENT
        .matcher(pattern)
        .results()
        .map((MatchResult match) -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
