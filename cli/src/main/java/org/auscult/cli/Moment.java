package org.auscult.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.auscult.source.Mistake;

/** When a run takes place. */
final class Moment {
  private final Console console;

  Moment(Console console) {
    this.console = console;
  }

  /** The instant that reports show: {@code SOURCE_DATE_EPOCH} if it is set, else now. */
  Instant startedAt() {
    String epoch = console.environment().getOrDefault("SOURCE_DATE_EPOCH", "").strip();
    if (epoch.isEmpty()) {
      return console.clock().instant().truncatedTo(ChronoUnit.SECONDS);
    }
    try {
      return Instant.ofEpochSecond(Long.parseLong(epoch));
    } catch (NumberFormatException | java.time.DateTimeException e) {
      throw new Mistake(
          "SOURCE_DATE_EPOCH is \"" + epoch + "\"", "set it to seconds since 1970, or unset it");
    }
  }

  /** The day to judge by: the option's, else that of the clock. */
  LocalDate today(Optional<String> option) {
    try {
      return option.map(LocalDate::parse).orElseGet(() -> LocalDate.now(console.clock()));
    } catch (DateTimeParseException e) {
      throw new Mistake(
          "\"" + option.orElse("") + "\" is no date", "write it as year-month-day: 2026-12-31");
    }
  }
}
