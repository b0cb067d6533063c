package org.auscult.report.sarif;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.auscult.audit.RunInfo;
import org.auscult.report.json.JsonWriter;
import org.auscult.report.markdown.Markdown;
import org.auscult.rule.ControlRef;
import org.auscult.rule.Remedy;
import org.auscult.rule.Rule;
import org.auscult.rule.Severity;
import org.auscult.source.Language;

/** The tool and its rules, each with the words that a viewer shows beside a result. */
final class SarifRules {
  /** How many tags code scanning takes for a rule. */
  private static final int MAX_TAGS = 20;

  private final JsonWriter json;
  private final RunInfo run;
  private final Language language;

  SarifRules(JsonWriter json, RunInfo run) {
    this.json = json;
    this.run = run;
    this.language = run.language();
  }

  void write(List<Rule> rules) {
    json.object(
        "driver",
        () -> {
          json.field("name", "Auscult").field("version", run.toolVersion());
          json.objects("rules", rules, this::rule);
        });
  }

  private void rule(Rule rule) {
    json.field("id", rule.id());
    text("shortDescription", rule.title().in(language));
    text("fullDescription", rule.rationale().in(language));
    json.object(
        "help", () -> json.field("text", plainHelp(rule)).field("markdown", markdownHelp(rule)));
    json.object("defaultConfiguration", () -> json.field("level", level(rule.severity())));
    json.object(
        "properties",
        () -> {
          json.texts("tags", tags(rule));
          score(rule.severity()).ifPresent(score -> json.field("security-severity", score));
          json.field("severity", rule.severity().word());
        });
  }

  private void text(String name, String text) {
    json.object(name, () -> json.field("text", text));
  }

  private String plainHelp(Rule rule) {
    return rule.rationale().in(language) + "\n\n" + rule.remedy().generic().in(language);
  }

  private String markdownHelp(Rule rule) {
    StringBuilder out = new StringBuilder(Markdown.escape(rule.rationale().in(language)));
    out.append("\n\n").append(Markdown.escape(rule.remedy().generic().in(language)));
    for (Map.Entry<String, Remedy.Step> step : rule.remedy().steps().entrySet()) {
      out.append("\n\n**").append(step.getKey()).append("**");
      step.getValue()
          .words()
          .ifPresent(words -> out.append("\n\n").append(Markdown.escape(words.in(language))));
      step.getValue().config().ifPresent(lines -> out.append("\n\n").append(Markdown.code(lines)));
    }
    return out.toString();
  }

  /** A family, and the weaknesses in the form that code scanning knows. */
  private static List<String> tags(Rule rule) {
    List<String> tags = new ArrayList<>(List.of("security", rule.topic()));
    for (ControlRef ref : rule.references()) {
      if (ref.framework().equals("cwe") && tags.size() < MAX_TAGS) {
        tags.add("external/cwe/" + ref.control().toLowerCase(Locale.ROOT));
      }
    }
    return tags;
  }

  /** The level that viewers sort by. */
  static String level(Severity severity) {
    return switch (severity) {
      case CRITICAL, HIGH -> "error";
      case MEDIUM -> "warning";
      case LOW, INFO -> "note";
    };
  }

  /**
   * The middle of the band in which code scanning shows a severity under the same name; none for
   * information, since 0.0 counts as no severity there.
   */
  private static Optional<String> score(Severity severity) {
    return switch (severity) {
      case CRITICAL -> Optional.of("9.5");
      case HIGH -> Optional.of("8.0");
      case MEDIUM -> Optional.of("5.5");
      case LOW -> Optional.of("2.5");
      case INFO -> Optional.empty();
    };
  }
}
