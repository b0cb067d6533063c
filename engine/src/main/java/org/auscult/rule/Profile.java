package org.auscult.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.auscult.document.DocumentNode;
import org.auscult.document.Nearest;
import org.auscult.source.Mistake;
import org.auscult.source.Text;

/**
 * Which rules are asked, how bad their failures are, and by which limits they judge: what XCCDF
 * calls a profile.
 *
 * @param name the word that chooses it
 * @param base the profile that it builds on; empty for all rules as they are
 * @param selected what is asked; empty for all of the base
 * @param excluded what of that is not asked
 * @param severities other severities, by the identifier of the rule
 * @param parameters other limits, by their names; each node is the value where it stands
 */
public record Profile(
    String name,
    Text title,
    Text about,
    Optional<String> base,
    Optional<Selection> selected,
    Selection excluded,
    Map<String, Severity> severities,
    Map<String, DocumentNode> parameters) {

  /**
   * Rules by what they are; one that fits any part is meant.
   *
   * @param rules identifiers
   * @param topics keys of topics
   * @param frameworks identifiers of frameworks; means the rules that bear on one of its controls
   * @param atLeast means the rules of this severity or worse
   */
  public record Selection(
      Set<String> rules, Set<String> topics, Set<String> frameworks, Optional<Severity> atLeast) {
    static final Selection NOTHING = new Selection(Set.of(), Set.of(), Set.of(), Optional.empty());

    public Selection {
      rules = Set.copyOf(rules);
      topics = Set.copyOf(topics);
      frameworks = Set.copyOf(frameworks);
    }

    boolean means(Rule rule) {
      return rules.contains(rule.id())
          || topics.contains(rule.topic())
          || atLeast.filter(rule.severity()::atLeast).isPresent()
          || rule.references().stream().anyMatch(ref -> frameworks.contains(ref.framework()));
    }

    private static Selection read(DocumentNode node) {
      node.only("rules", "topics", "frameworks", "at-least");
      return new Selection(
          words(node, "rules"),
          words(node, "topics"),
          words(node, "frameworks"),
          node.get("at-least").map(RuleReader::severity));
    }

    private static Set<String> words(DocumentNode node, String key) {
      return new HashSet<>(node.get(key).map(DocumentNode::texts).orElse(List.of()));
    }
  }

  public Profile {
    severities = Map.copyOf(severities);
    parameters = Map.copyOf(parameters);
  }

  /** The profile of a framework: the rules that bear on one of its controls. */
  static Profile of(Framework framework) {
    String en = framework.title().getOrDefault("en", framework.id());
    Text title = new Text(en, framework.title().getOrDefault("fr", en));
    return new Profile(
        framework.id(),
        title,
        title,
        Optional.empty(),
        Optional.of(new Selection(Set.of(), Set.of(), Set.of(framework.id()), Optional.empty())),
        Selection.NOTHING,
        Map.of(),
        Map.of());
  }

  /**
   * Reads a profile.
   *
   * @throws Mistake with line and remedy when it is not of the wanted shape
   */
  public static Profile read(DocumentNode node) {
    node.only(
        "profile", "title", "about", "extends", "select", "exclude", "severities", "parameters");
    Map<String, Severity> severities = new HashMap<>();
    entries(node, "severities")
        .forEach((id, word) -> severities.put(id, RuleReader.severity(word)));
    String name = node.need("profile").text();
    Text title = node.get("title").map(Profile::text).orElse(Text.verbatim(name));
    return new Profile(
        name,
        title,
        node.get("about").map(Profile::text).orElse(title),
        node.textOf("extends"),
        node.get("select").map(Selection::read),
        node.get("exclude").map(Selection::read).orElse(Selection.NOTHING),
        severities,
        entries(node, "parameters"));
  }

  /** Users may write one text for all languages. */
  private static Text text(DocumentNode node) {
    return node.isMapping() ? RuleReader.text(node) : Text.verbatim(node.text().strip());
  }

  private static Map<String, DocumentNode> entries(DocumentNode node, String key) {
    return node.get(key).map(DocumentNode::entries).orElse(Map.of());
  }

  /** This on top of the profile that it builds on, which builds on nothing itself. */
  Profile over(Profile other) {
    Map<String, Severity> grades = new HashMap<>(other.severities);
    grades.putAll(severities);
    Map<String, DocumentNode> limits = new HashMap<>(other.parameters);
    limits.putAll(parameters);
    return new Profile(
        name,
        title,
        about,
        Optional.empty(),
        selected.or(other::selected),
        excluded.equals(Selection.NOTHING) ? other.excluded : joined(excluded, other.excluded),
        grades,
        limits);
  }

  /** This, building on another profile. */
  Profile on(Optional<String> other) {
    return new Profile(name, title, about, other, selected, excluded, severities, parameters);
  }

  private static Selection joined(Selection one, Selection other) {
    return new Selection(
        both(one.rules, other.rules),
        both(one.topics, other.topics),
        both(one.frameworks, other.frameworks),
        one.atLeast.or(other::atLeast));
  }

  private static Set<String> both(Set<String> one, Set<String> other) {
    Set<String> all = new HashSet<>(one);
    all.addAll(other);
    return all;
  }

  /** True when this rule is asked. */
  boolean asks(Rule rule) {
    return selected.map(s -> s.means(rule)).orElse(true) && !excluded.means(rule);
  }

  /** Refuses names that no rule, topic or framework has: a typing error must not ask less. */
  void check(RuleSet set) {
    List<String> rules = set.rules().stream().map(Rule::id).toList();
    List<Selection> selections = new ArrayList<>(selected.stream().toList());
    selections.add(excluded);
    for (Selection selection : selections) {
      known(selection.rules(), rules, "rule");
      known(selection.topics(), List.copyOf(set.topics().keySet()), "topic");
      known(selection.frameworks(), List.copyOf(set.frameworks().get().keySet()), "framework");
    }
    known(severities.keySet(), rules, "rule");
  }

  private void known(Set<String> names, List<String> valid, String what) {
    for (String word : names) {
      if (!valid.contains(word)) {
        throw new Mistake(
            "the profile " + name + " names the " + what + " \"" + word + "\", which is not there",
            Nearest.advice(word, valid));
      }
    }
  }
}
