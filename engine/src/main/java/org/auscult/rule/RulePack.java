package org.auscult.rule;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.auscult.advisory.AdvisoryIndex;
import org.auscult.advisory.AdvisoryShelf;
import org.auscult.advisory.AdvisorySupply;
import org.auscult.document.DocumentNode;
import org.auscult.document.DocumentReader;
import org.auscult.fact.Credentials;
import org.auscult.fact.Facts;
import org.auscult.fact.KnownExploited;
import org.auscult.fact.Lifecycles;

/**
 * The built-in rules as {@link RulePacker} packed them: JSON on the class path, so that start-up
 * parses no YAML. Frameworks, the remedies of each format and the rules' tests stand apart and are
 * read only when asked for.
 */
public final class RulePack {
  static final String FOLDER = "/org/auscult/rules/";
  static final String RULES = "rules.json";
  static final String TESTS = "tests.json";
  static final String FRAMEWORKS = "frameworks.json";
  static final String REMEDIES = "remedies/";
  static final String ADVISORIES = "advisories.json";
  static final String ADVISORY_WORDS = "advisory-words.json";
  static final String EXPLOITED = "kev.txt";
  static final String DIGEST = "rules.sha256";

  private static final Supplier<RuleSet> KNOWN = lazily(() -> read(RULES, Map.of()));

  private RulePack() {}

  /** The built-in rules, without their tests; read once for all that ask. */
  public static RuleSet load() {
    return KNOWN.get();
  }

  /** Reads the built-in rules and the frameworks, for those who ask later. */
  public static void readAhead() {
    Objects.requireNonNull(load().frameworks().get());
  }

  /** The built-in rules with their tests. */
  public static RuleSet loadWithTests() {
    return read(TESTS, Map.of());
  }

  /** The built-in rules, judging by other limits. */
  static RuleSet load(Map<String, DocumentNode> limits) {
    return read(RULES, limits);
  }

  private static RuleSet read(String name, Map<String, DocumentNode> limits) {
    DocumentNode pack = json(name);
    Map<String, Topic> topics = topics(pack.need("topics"));
    Phrasebook phrasebook =
        new Phrasebook(
            pack.need("formats").texts(), format -> json(REMEDIES + format + ".json").entries());
    Parameters parameters = Parameters.read(pack.need("parameters").list()).with(limits);
    RuleReader reader = new RuleReader(references(topics), phrasebook, parameters);
    List<Dialect> dialects = pack.need("dialects").list().stream().map(Dialect::read).toList();
    List<Rule> rules =
        pack.need("rules").list().stream()
            .map(entry -> reader.read(entry.need("rule"), entry.need("file").text()))
            .map(rule -> tested(rule, dialects))
            .toList();
    return new RuleSet(
        rules,
        topics,
        Facts.of(
                Credentials.read(pack.need("credentials").list()),
                Lifecycles.read(pack.need("lifecycles").list()))
            .with(KnownExploited.read(resource(EXPLOITED))),
        advisories(pack.need("advisory-makers").texts(), pack.need("advisories-as-of").text()),
        lazily(() -> frameworks(json(FRAMEWORKS).list())),
        pack.need("version").text(),
        resource(DIGEST),
        new Tailoring(
            parameters, profiles(pack.need("profiles").list()), Optional.empty(), List.of()));
  }

  static Map<String, Profile> profiles(List<DocumentNode> documents) {
    Map<String, Profile> profiles = new LinkedHashMap<>();
    for (DocumentNode document : documents) {
      Profile profile = Profile.read(document);
      profiles.put(profile.name(), profile);
    }
    return Collections.unmodifiableMap(profiles);
  }

  private static AdvisoryShelf advisories(List<String> makers, String asOf) {
    return new AdvisoryShelf(
        Set.copyOf(makers),
        asOf,
        () ->
            new AdvisorySupply(
                AdvisoryIndex.read(json(ADVISORIES)),
                json(ADVISORY_WORDS).list(),
                List.of(),
                List.of()),
        AdvisorySupply.NONE);
  }

  private static Rule tested(Rule rule, List<Dialect> dialects) {
    Rule all = rule;
    for (Dialect dialect : dialects) {
      all = dialect.addTo(all);
    }
    return all;
  }

  /** A reader of rules that may name these topics and limits. */
  static RuleReader reader(Map<String, Topic> topics, Parameters parameters) {
    return new RuleReader(references(topics), Phrasebook.EMPTY, parameters);
  }

  private static Map<String, List<ControlRef>> references(Map<String, Topic> topics) {
    Map<String, List<ControlRef>> references = new HashMap<>();
    topics.forEach((key, topic) -> references.put(key, topic.references()));
    return references;
  }

  static Map<String, Topic> topics(DocumentNode list) {
    Map<String, Topic> topics = new LinkedHashMap<>();
    for (DocumentNode node : list.list()) {
      Topic topic = Topic.read(node);
      topics.put(topic.key(), topic);
    }
    return topics;
  }

  static Map<String, Framework> frameworks(List<DocumentNode> documents) {
    Map<String, Framework> frameworks = new LinkedHashMap<>();
    for (DocumentNode document : documents) {
      Framework framework = Framework.read(document);
      frameworks.put(framework.id(), framework);
    }
    return frameworks;
  }

  private static <T> Supplier<T> lazily(Supplier<T> read) {
    return new Supplier<>() {
      private Optional<T> known = Optional.empty();

      @Override
      public synchronized T get() {
        T value = known.orElseGet(read);
        known = Optional.of(value);
        return value;
      }
    };
  }

  private static DocumentNode json(String name) {
    return DocumentReader.json(name, resource(name));
  }

  private static String resource(String name) {
    try (InputStream in = RulePack.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("the rules are not on the class path: " + FOLDER + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("the rules cannot be read: " + name, e);
    }
  }
}
