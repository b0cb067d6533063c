package org.auscult.rule;

import java.util.List;

/**
 * A test that stands inside a rule: an export and what the rule says of it.
 *
 * @param name what it shows
 * @param format the slug of the export's format
 * @param fileName the name that the export is read under
 * @param export the export's text
 * @param expect the outcome
 * @param lines for {@code failed}: the first line of each place, in order; else empty
 * @param today the day to judge by, ISO 8601; a fixed day when the test names none
 * @param line where the test stands in the rule file
 */
public record RuleTest(
    String name,
    String format,
    String fileName,
    String export,
    Outcome.Kind expect,
    List<Integer> lines,
    String today,
    int line) {
  public RuleTest {
    lines = List.copyOf(lines);
  }
}
