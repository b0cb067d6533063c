package org.auscult.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.auscult.document.DocumentNode;

/**
 * What rules say and show in the words of one format: a remedy and tests for each rule, so that a
 * new format brings both along without touching the rules.
 *
 * @param format its slug
 * @param entries by the identifier of the rule
 */
record Dialect(String format, Map<String, Entry> entries) {

  /**
   * What is said of one rule.
   *
   * @param node where it stands; its key {@code remediation} is the format's own way to mend
   * @param tests with exports of this format
   */
  record Entry(DocumentNode node, List<RuleTest> tests) {}

  Dialect {
    entries = Map.copyOf(entries);
  }

  /** Reads {@code {format: slug, rules: {ID: {remediation, tests}}}}. */
  static Dialect read(DocumentNode document) {
    document.only("file", "format", "rules");
    String format = document.need("format").text();
    Map<String, Entry> entries = new HashMap<>();
    document
        .need("rules")
        .entries()
        .forEach((id, node) -> entries.put(id, entry(node, document, format)));
    return new Dialect(format, entries);
  }

  private static Entry entry(DocumentNode node, DocumentNode document, String format) {
    node.only("remediation", "tests");
    node.get("remediation").ifPresent(RuleReader::step);
    String source = document.textOf("file").orElse(document.file());
    List<RuleTest> tests = RuleReader.tests(node, source);
    for (RuleTest test : tests) {
      if (test.exports().stream().noneMatch(export -> export.format().equals(format))) {
        throw node.mistake(
            "the test \"" + test.name() + "\" has no export of " + format,
            "write \"" + format + ": |\" and the export");
      }
    }
    return new Entry(node, tests);
  }

  /** The rule with the tests that stand here. */
  Rule addTo(Rule rule) {
    Entry entry = entries.get(rule.id());
    return entry == null || entry.tests().isEmpty() ? rule : rule.with(entry.tests());
  }
}
