package org.auscult.rule.check;

import static org.auscult.rule.check.SchemaParts.REFERENCE;
import static org.auscult.rule.check.SchemaParts.closed;
import static org.auscult.rule.check.SchemaParts.listOf;
import static org.auscult.rule.check.SchemaParts.map;
import static org.auscult.rule.check.SchemaParts.oneOf;
import static org.auscult.rule.check.SchemaParts.optional;
import static org.auscult.rule.check.SchemaParts.ref;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.auscult.rule.Severity;

/**
 * The JSON Schema (2020-12) of rule files, for editors: made from the nouns and fields of the
 * device model, so that it never lags behind. The reader of rules stays the judge; it also checks
 * what a schema cannot say.
 */
public final class RuleSchema {
  private static final Map<String, Object> TEXT = Map.of("type", "string");

  private RuleSchema() {}

  /**
   * The schema as indented JSON, ending with a line end.
   *
   * @param topics the topics that a rule may name
   */
  public static String json(Collection<String> topics) {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    try {
      return new ObjectMapper()
              .writer(new DefaultPrettyPrinter().withObjectIndenter(lines))
              .writeValueAsString(schema(topics))
          + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("maps and lists can always be written", e);
    }
  }

  private static Map<String, Object> schema(Collection<String> topics) {
    Map<String, Object> schema =
        map("$schema", "https://json-schema.org/draft/2020-12/schema", "title", "Auscult rule");
    schema.putAll(rule(topics));
    schema.put("$defs", definitions());
    return schema;
  }

  private static Map<String, Object> rule(Collection<String> topics) {
    List<String> severities = Arrays.stream(Severity.values()).map(Severity::word).toList();
    return optional(
        map(
            "id", map("type", "string", "pattern", "^[A-Z][A-Z0-9]{1,11}-[0-9]{3}$"),
            "topic", oneOf(topics.stream().sorted().toList()),
            "title", ref("text"),
            "severity", oneOf(severities),
            "applies", CheckSchema.applies(),
            "rationale", ref("text"),
            "check", ref("check"),
            "message", ref("text"),
            "remediation", remediation(),
            "references", listOf(closed(map("framework", TEXT, "control", REFERENCE))),
            "tests", listOf(ref("test"))),
        "applies",
        "references",
        "tests");
  }

  private static Map<String, Object> remediation() {
    Map<String, Object> step =
        optional(map("en", TEXT, "fr", TEXT, "config", TEXT), "en", "fr", "config");
    return map(
        "type",
        "object",
        "properties",
        map("generic", ref("text")),
        "required",
        List.of("generic"),
        "additionalProperties",
        step);
  }

  private static Map<String, Object> definitions() {
    Map<String, Object> definitions = map("text", closed(map("en", TEXT, "fr", TEXT)));
    definitions.put("test", test());
    definitions.putAll(CheckSchema.definitions());
    return definitions;
  }

  private static Map<String, Object> test() {
    Map<String, Object> lines = listOf(map("type", "integer", "minimum", 1));
    Map<String, Object> properties =
        map(
            "name",
            REFERENCE,
            "expect",
            map(
                "anyOf",
                List.of(
                    oneOf(List.of("passed", "not-applicable", "not-assessed", "errored")),
                    closed(map("failed", lines)))),
            "file",
            TEXT,
            "patches",
            TEXT,
            "today",
            map("type", "string", "format", "date"),
            "fleet",
            listOf(map("type", "object", "additionalProperties", TEXT)));
    return map(
        "type",
        "object",
        "description",
        "Beside these keys, the slug of a format with an export of it.",
        "properties",
        properties,
        "required",
        List.of("name", "expect"),
        "additionalProperties",
        TEXT);
  }
}
