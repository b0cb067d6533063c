package org.auscult.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.auscult.rule.ControlRef;
import org.auscult.rule.Framework;
import org.auscult.rule.Remedy;
import org.auscult.rule.Rule;
import org.auscult.rule.RuleSet;
import org.auscult.source.Language;
import org.auscult.source.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code auscult explain}: a rule for people. */
@Command(
    name = "explain",
    description = "Explains a rule: why it matters, what to do, which controls it bears on.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {"", "Example: auscult explain SNMP-001 --lang fr"})
final class ExplainCommand implements Runnable {
  private static final int WIDTH = 96;

  @Parameters(
      paramLabel = "RULE",
      description = "The identifier of a rule; \"rules list\" has all.")
  private String id = "";

  @Mixin private RuleOption rules = new RuleOption();
  @Mixin private LanguageOption languageOption = new LanguageOption();

  private final Console console;
  private Language language = Language.EN;

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    language = languageOption.orThatOf(console);
    RuleSet set = rules.rules();
    Rule rule = RuleOption.find(set, id);
    console.result("", "bold", rule.id(), "  " + rule.title().in(language));
    console.result(say("Severity: ", "Sévérité\u00a0: ") + rule.severity().label(language));
    Optional.ofNullable(set.topics().get(rule.topic()))
        .ifPresent(
            topic -> console.result(say("Topic: ", "Thème\u00a0: ") + topic.title().in(language)));
    heading("Why it matters", "Pourquoi c’est important");
    paragraph("  ", rule.rationale().in(language));
    heading("What to do", "Que faire");
    paragraph("  ", rule.remedy().generic().in(language));
    rule.remedy().steps().forEach(this::step);
    heading("Controls that it bears on (indicative)", "Exigences concernées (à titre indicatif)");
    references(rule.references(), set.frameworks().get());
  }

  private void step(String slug, Remedy.Step step) {
    console.result("  " + slug);
    step.words().ifPresent(words -> paragraph("    ", words.in(language)));
    step.config()
        .ifPresent(lines -> lines.lines().forEach(line -> console.result("      " + line)));
  }

  private void references(List<ControlRef> references, Map<String, Framework> frameworks) {
    Map<String, StringBuilder> byFramework = new LinkedHashMap<>();
    for (ControlRef ref : references) {
      Framework framework = frameworks.get(ref.framework());
      String title = framework == null ? ref.framework() : title(framework);
      byFramework
          .computeIfAbsent(title, key -> new StringBuilder())
          .append(byFramework.get(title).isEmpty() ? "" : ", ")
          .append(ref.control());
    }
    byFramework.forEach(
        (title, controls) -> paragraph("  ", title + say(": ", "\u00a0: ") + controls));
  }

  private String title(Framework framework) {
    return framework
        .title()
        .getOrDefault(language.code(), framework.title().getOrDefault("en", framework.id()));
  }

  private void heading(String en, String fr) {
    console.result("");
    console.result("", "bold", say(en, fr), "");
  }

  /** Words broken into lines, indented. */
  private void paragraph(String indent, String text) {
    StringBuilder line = new StringBuilder(indent);
    for (String word : text.split("[ \n]+")) {
      if (line.length() + 1 + word.length() > WIDTH) {
        console.result(line.toString());
        line = new StringBuilder(indent);
      }
      line.append(line.length() > indent.length() ? " " : "").append(word);
    }
    console.result(line.toString());
  }

  private String say(String en, String fr) {
    return new Text(en, fr).in(language);
  }
}
