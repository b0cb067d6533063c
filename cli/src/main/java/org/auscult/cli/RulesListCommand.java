package org.auscult.cli;

import java.util.Locale;
import org.auscult.rule.Rule;
import org.auscult.source.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code auscult rules list}: all rules, one a line. */
@Command(
    name = "list",
    description = "Lists all rules with severity and title.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class RulesListCommand implements Runnable {
  @Mixin private RuleOption rules = new RuleOption();
  @Mixin private LanguageOption language = new LanguageOption();

  private final Console console;

  RulesListCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    Language chosen = language.orThatOf(console);
    for (Rule rule : rules.rules().rules()) {
      String severity = rule.severity().word();
      console.result(
          String.format(
              Locale.ROOT, "%-12s %-8s %s", rule.id(), severity, rule.title().in(chosen)));
    }
  }
}
