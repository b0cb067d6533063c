package org.auscult.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.auscult.advisory.AdvisoryShelf;
import org.auscult.advisory.AdvisorySupply;
import org.auscult.fact.Facts;

/**
 * The rules of a run with the facts that they judge by.
 *
 * @param rules sorted by identifier
 * @param topics by key
 * @param facts the published facts that they judge by
 * @param advisories published advisories, opened when first needed
 * @param frameworks by identifier; read when first asked for
 * @param version of the built-in rules
 * @param sha256 of all that was read, in lower-case hexadecimal
 */
public record RuleSet(
    List<Rule> rules,
    Map<String, Topic> topics,
    Facts facts,
    AdvisoryShelf advisories,
    Supplier<Map<String, Framework>> frameworks,
    String version,
    String sha256) {

  public RuleSet {
    rules = rules.stream().sorted(Comparator.comparing(Rule::id)).toList();
    topics = Map.copyOf(topics);
  }

  /** The rule with this identifier, in any case. */
  public Optional<Rule> rule(String id) {
    return rules.stream().filter(rule -> rule.id().equalsIgnoreCase(id)).findFirst();
  }

  /** This set with further rules; one with a known identifier replaces that rule. */
  public RuleSet with(List<Rule> more, String digest) {
    List<Rule> all = new ArrayList<>(more);
    for (Rule rule : rules) {
      if (more.stream().noneMatch(other -> other.id().equals(rule.id()))) {
        all.add(rule);
      }
    }
    return new RuleSet(all, topics, facts, advisories, frameworks, version, digest);
  }

  /** These rules with other facts to judge by. */
  public RuleSet with(Facts other) {
    return new RuleSet(rules, topics, other, advisories, frameworks, version, sha256);
  }

  /** This set with further advisories. */
  public RuleSet with(AdvisorySupply supply) {
    return new RuleSet(
        rules, topics, facts, advisories.with(supply), frameworks, version, sha256);
  }
}
