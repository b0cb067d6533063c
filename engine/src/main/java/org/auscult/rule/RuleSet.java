package org.auscult.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.auscult.advisory.AdvisoryShelf;
import org.auscult.advisory.AdvisorySupply;
import org.auscult.fact.Facts;
import org.auscult.source.Mistake;

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
 * @param tailoring limits and profiles
 */
public record RuleSet(
    List<Rule> rules,
    Map<String, Topic> topics,
    Facts facts,
    AdvisoryShelf advisories,
    Supplier<Map<String, Framework>> frameworks,
    String version,
    String sha256,
    Tailoring tailoring) {

  public RuleSet {
    rules = rules.stream().sorted(Comparator.comparing(Rule::id)).toList();
    topics = Map.copyOf(topics);
  }

  /** Rules that nobody tailored. */
  public RuleSet(
      List<Rule> rules,
      Map<String, Topic> topics,
      Facts facts,
      AdvisoryShelf advisories,
      Supplier<Map<String, Framework>> frameworks,
      String version,
      String sha256) {
    this(rules, topics, facts, advisories, frameworks, version, sha256, Tailoring.NONE);
  }

  /** The rule with this identifier, in any case. */
  public Optional<Rule> rule(String id) {
    return rules.stream().filter(rule -> rule.id().equalsIgnoreCase(id)).findFirst();
  }

  /**
   * How old the published data are that rules judge by: ISO 8601 dates by the words {@code
   * advisories}, {@code exploited-flaws}, {@code support-dates} (the oldest table) and {@code
   * windows-patches}; what there is none of is left out.
   */
  public Map<String, String> dataDates() {
    Map<String, String> dates = new TreeMap<>();
    if (!advisories.asOf().isEmpty()) {
      dates.put("advisories", advisories.asOf());
    }
    if (facts.exploited().size() > 0) {
      dates.put("exploited-flaws", facts.exploited().asOf().toString());
    }
    facts.lifecycles().days().stream()
        .findFirst()
        .ifPresent(day -> dates.put("support-dates", day.toString()));
    facts.patches().ifPresent(p -> dates.put("windows-patches", p.asOf().toString()));
    return dates;
  }

  /** This set with further rules; one with a known identifier replaces that rule. */
  public RuleSet with(List<Rule> more, String digest) {
    List<Rule> all = new ArrayList<>(more);
    for (Rule rule : rules) {
      if (more.stream().noneMatch(other -> other.id().equals(rule.id()))) {
        all.add(rule);
      }
    }
    return copy(all, digest, tailoring);
  }

  /**
   * The rules that a profile asks, graded as it says. Its limits are not set here but where rules
   * are read.
   *
   * @throws Mistake when the profile names what is not there, or asks nothing
   */
  RuleSet under(Profile profile, String digest) {
    profile.check(this);
    List<Rule> asked = new ArrayList<>();
    List<String> leftOut = new ArrayList<>();
    for (Rule rule : rules) {
      if (profile.asks(rule)) {
        asked.add(
            Optional.ofNullable(profile.severities().get(rule.id()))
                .map(rule::graded)
                .orElse(rule));
      } else {
        leftOut.add(rule.id());
      }
    }
    if (asked.isEmpty()) {
      throw new Mistake(
          "the profile " + profile.name() + " asks no rule", "name another, or select rules in it");
    }
    Tailoring chosen =
        new Tailoring(tailoring.parameters(), tailoring.profiles(), Optional.of(profile), leftOut);
    return copy(asked, digest, chosen);
  }

  private RuleSet copy(List<Rule> others, String digest, Tailoring other) {
    return new RuleSet(others, topics, facts, advisories, frameworks, version, digest, other);
  }

  /** These rules with other facts to judge by. */
  public RuleSet with(Facts other) {
    return new RuleSet(rules, topics, other, advisories, frameworks, version, sha256, tailoring);
  }

  /** This set with further advisories. */
  public RuleSet with(AdvisorySupply supply) {
    return new RuleSet(
        rules, topics, facts, advisories.with(supply), frameworks, version, sha256, tailoring);
  }
}
