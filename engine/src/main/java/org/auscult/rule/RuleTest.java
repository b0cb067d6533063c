package org.auscult.rule;

import java.util.List;
import java.util.Optional;

/**
 * A test of a rule: exports and what the rule says of them.
 *
 * @param name what it shows
 * @param exports one for a rule over a device; one for each device for a rule over the fleet
 * @param expect the outcome; for the fleet, the worst of any device
 * @param lines for {@code failed}: the first line of each place, in order; else empty
 * @param today the day to judge by, ISO 8601; a fixed day when the test names none
 * @param patches definitions of Windows patches to judge by, as CSV
 * @param source the file that the test stands in
 * @param line where the test stands in that file
 */
public record RuleTest(
    String name,
    List<TestExport> exports,
    Outcome.Kind expect,
    List<Integer> lines,
    String today,
    Optional<String> patches,
    String source,
    int line) {

  /**
   * An export written inside a test.
   *
   * @param format the slug of its format
   * @param fileName the name that it is read under
   * @param text its text
   */
  public record TestExport(String format, String fileName, String text) {}

  public RuleTest {
    exports = List.copyOf(exports);
    lines = List.copyOf(lines);
  }
}
