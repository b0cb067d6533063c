package org.auscult.rule;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.auscult.document.DocumentNode;
import org.auscult.document.Nearest;
import org.auscult.source.Mistake;

/** What must hold of the built-in rules and dialects together, beyond each of them alone. */
final class RuleChecks {
  private final Map<String, Framework> frameworks;

  RuleChecks(Map<String, Framework> frameworks) {
    this.frameworks = frameworks;
  }

  /**
   * Refuses what is not whole.
   *
   * @throws Mistake with file, line and remedy
   */
  void check(
      List<DocumentNode> documents,
      DocumentNode topics,
      DocumentNode parameters,
      List<DocumentNode> dialects) {
    RuleReader reader =
        RulePack.reader(RulePack.topics(topics), Parameters.read(parameters.list()));
    List<Rule> rules = documents.stream().map(reader::read).toList();
    RuleFolder.checkControls(rules, frameworks);
    checkDialects(rules, dialects);
    for (Rule rule : rules) {
      String name = Path.of(rule.source()).getFileName().toString();
      if (!name.matches(rule.id() + "-[a-z0-9-]+\\.yaml")) {
        throw new Mistake(
            rule.source() + ": the file is not named after its rule",
            "name it " + rule.id() + "-a-few-words.yaml");
      }
      if (rules.stream().filter(other -> other.id().equals(rule.id())).count() > 1) {
        throw new Mistake(
            rule.source() + ": the rule " + rule.id() + " stands twice", "give one another number");
      }
    }
  }

  private static void checkDialects(List<Rule> rules, List<DocumentNode> documents) {
    List<String> ids = rules.stream().map(Rule::id).toList();
    Set<String> remedies = new HashSet<>();
    for (DocumentNode document : documents) {
      Dialect dialect = Dialect.read(document);
      dialect
          .entries()
          .forEach(
              (id, entry) -> {
                if (!ids.contains(id)) {
                  throw entry.node().mistake("no rule " + id, Nearest.advice(id, ids));
                }
                if (entry.node().get("remediation").isPresent()
                    && !remedies.add(dialect.format() + " " + id)) {
                  throw entry
                      .node()
                      .mistake("a second remedy of " + dialect.format() + " for " + id, "keep one");
                }
              });
    }
  }
}
