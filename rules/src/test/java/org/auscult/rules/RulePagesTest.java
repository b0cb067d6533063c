package org.auscult.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.auscult.rule.Outcome;
import org.auscult.rule.Rule;
import org.auscult.rule.RulePack;
import org.auscult.rule.RuleTest;
import org.junit.jupiter.api.Test;

/** The page on rules by format says what the tests of the rules prove. */
class RulePagesTest {
  private static final String WRITE = "auscult.expected.write";
  private static final Path PAGE = Path.of("../docs/formats/rules.md");

  @Test
  void saysWhatTheTestsProve() throws IOException {
    String page = page();
    if (Boolean.getBoolean(WRITE)) {
      Files.createDirectories(PAGE.getParent());
      Files.writeString(PAGE, page);
    }
    assertThat(PAGE)
        .as("%s: run with -D%s=true to write it", PAGE, WRITE)
        .exists()
        .usingCharset(StandardCharsets.UTF_8)
        .hasContent(page);
  }

  private static String page() {
    Map<String, TreeSet<String>> failing = new TreeMap<>();
    for (Rule rule : RulePack.loadWithTests().rules()) {
      for (RuleTest test : rule.tests()) {
        if (test.expect() == Outcome.Kind.FAILED) {
          test.exports()
              .forEach(
                  e -> failing.computeIfAbsent(e.format(), f -> new TreeSet<>()).add(rule.id()));
        }
      }
    }
    StringBuilder out =
        new StringBuilder(
            "# Rules by format\n\nMade by the build: the rules of which a test shows that they find"
                + " their problem in an export of the format.\n\n| format | rules | |\n|---|--:|---|\n");
    failing.forEach(
        (format, ids) ->
            out.append(
                "| [%s](%s.md) | %d | %s |\n"
                    .formatted(format, format, ids.size(), String.join(", ", ids))));
    return out.toString();
  }
}
