package org.auscult.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.auscult.source.Language;
import org.auscult.source.Text;

/**
 * The report's own words in one language: patterns of {@link MessageFormat}, in which plurals are
 * choices. Not thread-safe.
 */
final class Phrases {
  private final Language language;
  private final Properties patterns;
  private final Map<String, MessageFormat> compiled = new HashMap<>();

  private Phrases(Language language, Properties patterns) {
    this.language = language;
    this.patterns = patterns;
  }

  static Phrases in(Language language) {
    return new Phrases(language, read("report_" + language.code() + ".properties"));
  }

  static Properties read(String name) {
    Properties properties = new Properties();
    try (InputStream in = Phrases.class.getResourceAsStream(name);
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }

  Language language() {
    return language;
  }

  boolean has(String key) {
    return patterns.containsKey(key);
  }

  /**
   * The phrase with its arguments.
   *
   * @throws IllegalArgumentException when there is no such phrase
   */
  String say(String key, Object... arguments) {
    return compiled.computeIfAbsent(key, this::compile).format(arguments);
  }

  private MessageFormat compile(String key) {
    String pattern = patterns.getProperty(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no phrase " + key);
    }
    return new MessageFormat(pattern, language.locale());
  }

  /** A text of the result in this language. */
  String set(Text text) {
    return text.in(language);
  }

  String number(long number) {
    return NumberFormat.getIntegerInstance(language.locale()).format(number);
  }

  String date(LocalDate date) {
    String pattern =
        language == Language.FR && date.getDayOfMonth() == 1 ? "d'er' MMMM uuuu" : "d MMMM uuuu";
    return DateTimeFormatter.ofPattern(pattern, language.locale()).format(date);
  }

  /** Day and minute in UTC: no zone of the machine enters a report. */
  String instant(Instant instant) {
    OffsetDateTime time = instant.atOffset(ZoneOffset.UTC);
    String minute = DateTimeFormatter.ofPattern("HH:mm 'UTC'", language.locale()).format(time);
    return date(time.toLocalDate()) + ", " + minute;
  }
}
