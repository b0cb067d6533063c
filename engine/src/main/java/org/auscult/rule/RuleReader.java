package org.auscult.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.auscult.document.DocumentNode;
import org.auscult.document.Nearest;
import org.auscult.rule.check.CheckReader;
import org.auscult.source.Text;

/**
 * Reads one rule from its document. The same reader serves the built-in rules and the user's own; a
 * mistake names file, line, key and the nearest valid key.
 */
public final class RuleReader {
  private static final Pattern ID = Pattern.compile("[A-Z][A-Z0-9]{1,11}-\\d{3}");
  private static final String DEFAULT_DAY = "2026-01-01";
  private static final List<String> KEYS =
      List.of(
          "id",
          "topic",
          "title",
          "severity",
          "applies",
          "rationale",
          "check",
          "message",
          "remediation",
          "references",
          "tests");

  private static final List<String> TEST_KEYS =
      List.of("name", "expect", "file", "today", "patches", "line");

  private final Map<String, List<ControlRef>> topics;
  private final Phrasebook phrasebook;
  private final Parameters parameters;

  /**
   * @param topics the references of each topic, by its key, sorted
   */
  public RuleReader(Map<String, List<ControlRef>> topics) {
    this(topics, Phrasebook.EMPTY, Parameters.NONE);
  }

  RuleReader(Map<String, List<ControlRef>> topics, Phrasebook phrasebook, Parameters parameters) {
    this.topics = topics;
    this.phrasebook = phrasebook;
    this.parameters = parameters;
  }

  /** The rule that a document holds; its source is the document's file. */
  public Rule read(DocumentNode node) {
    return read(node, node.file());
  }

  /** The rule that a part of a document holds, and the file that it was first written in. */
  Rule read(DocumentNode node, String source) {
    node.only(KEYS.toArray(String[]::new));
    DocumentNode id = node.need("id");
    if (!ID.matcher(id.text()).matches()) {
      throw id.mistake(
          "\"" + id.text() + "\" is no rule identifier", "write letters, a dash and three digits");
    }
    Text message = text(node.need("message"));
    CheckReader checks = new CheckReader(message);
    DocumentNode check = parameters.fill(node.need("check"));
    boolean fleet = CheckReader.overFleet(check);
    return new Rule(
        id.text(),
        topic(node.need("topic")),
        text(node.need("title")),
        severity(node.need("severity")),
        text(node.need("rationale")),
        node.get("applies")
            .map(parameters::fill)
            .map(CheckReader::readApplies)
            .orElse(Applicability.always()),
        fleet ? Optional.empty() : Optional.of(checks.read(check)),
        fleet ? Optional.of(checks.readFleet(check)) : Optional.empty(),
        message,
        remedy(node.need("remediation"), id.text()),
        references(node),
        tests(node, source),
        source);
  }

  /** A text in both languages: {@code {en: …, fr: …}}. */
  static Text text(DocumentNode node) {
    node.only("en", "fr");
    return new Text(node.need("en").text().strip(), node.need("fr").text().strip());
  }

  private String topic(DocumentNode node) {
    if (!topics.containsKey(node.text())) {
      throw node.mistake(
          "unknown topic \"" + node.text() + "\"", Nearest.advice(node.text(), topics.keySet()));
    }
    return node.text();
  }

  static Severity severity(DocumentNode node) {
    List<String> words = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      words.add(severity.word());
    }
    return Severity.ofWord(node.text())
        .orElseThrow(
            () ->
                node.mistake(
                    "unknown severity \"" + node.text() + "\"",
                    Nearest.advice(node.text(), words)));
  }

  private Remedy remedy(DocumentNode node, String rule) {
    Map<String, Remedy.Step> steps = new HashMap<>();
    node.entries()
        .forEach(
            (slug, step) -> {
              if (!slug.equals("generic")) {
                steps.put(slug, step(step));
              }
            });
    return new Remedy(text(node.need("generic")), steps, rule, phrasebook);
  }

  /** One vendor's way: words in both languages, lines to enter, or both. */
  static Remedy.Step step(DocumentNode node) {
    node.only("en", "fr", "config");
    Optional<Text> words =
        node.get("en").isPresent()
            ? Optional.of(new Text(node.need("en").text().strip(), node.need("fr").text().strip()))
            : Optional.empty();
    return new Remedy.Step(words, node.textOf("config").map(String::stripTrailing));
  }

  private List<ControlRef> references(DocumentNode node) {
    List<ControlRef> ofTopic = topics.getOrDefault(node.need("topic").text(), List.of());
    List<DocumentNode> own = node.get("references").map(DocumentNode::list).orElse(List.of());
    if (own.isEmpty()) {
      return ofTopic;
    }
    TreeSet<ControlRef> references = new TreeSet<>(ofTopic);
    for (DocumentNode ref : own) {
      ref.only("framework", "control");
      references.add(new ControlRef(ref.need("framework").text(), ref.need("control").text()));
    }
    return List.copyOf(references);
  }

  /** The tests that a rule, or what a dialect says of it, holds. */
  static List<RuleTest> tests(DocumentNode node, String source) {
    return node.get("tests").map(DocumentNode::list).orElse(List.of()).stream()
        .map(test -> test(test, source))
        .toList();
  }

  /**
   * {@code {name, <slug>: export, expect: passed | {failed: [lines]}, …}}, or {@code fleet: [...]}.
   */
  private static RuleTest test(DocumentNode node, String source) {
    DocumentNode expect = node.need("expect");
    boolean failed = expect.isMapping();
    List<RuleTest.TestExport> exports =
        node.get("fleet").isPresent()
            ? node.need("fleet").list().stream().map(RuleReader::testExport).toList()
            : List.of(testExport(node));
    return new RuleTest(
        node.need("name").text(),
        exports,
        failed ? Outcome.Kind.FAILED : outcome(expect),
        failed ? lines(expect) : List.of(),
        node.textOf("today").orElse(DEFAULT_DAY),
        node.textOf("patches"),
        source,
        node.textOf("line").map(Integer::parseInt).orElse(node.line()));
  }

  private static RuleTest.TestExport testExport(DocumentNode node) {
    List<String> slugs =
        node.entries().keySet().stream().filter(key -> !TEST_KEYS.contains(key)).toList();
    if (slugs.size() != 1) {
      throw node.mistake("a test has exactly one export", "add \"<format>: |\" with its text");
    }
    String slug = slugs.get(0);
    return new RuleTest.TestExport(
        slug, node.textOf("file").orElse(slug + ".txt"), node.need(slug).text());
  }

  private static List<Integer> lines(DocumentNode expect) {
    return expect.only("failed").need("failed").list().stream()
        .map(line -> (int) line.number())
        .toList();
  }

  private static Outcome.Kind outcome(DocumentNode node) {
    List<String> words = new ArrayList<>(List.of("{failed: [line, …]}"));
    for (Outcome.Kind kind : Outcome.Kind.values()) {
      String word = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
      if (word.equals(node.text()) && kind != Outcome.Kind.FAILED) {
        return kind;
      }
      words.add(word);
    }
    throw node.mistake(
        "unknown outcome \"" + node.text() + "\"", Nearest.advice(node.text(), words));
  }
}
