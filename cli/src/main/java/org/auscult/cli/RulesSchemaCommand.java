package org.auscult.cli;

import org.auscult.rule.RulePack;
import org.auscult.rule.check.RuleSchema;
import picocli.CommandLine.Command;

/** {@code auscult rules schema}: what a rule file may say, for editors. */
@Command(
    name = "schema",
    description = "Prints the JSON Schema of rule files, for editors to check and complete with.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class RulesSchemaCommand implements Runnable {
  private final Console console;

  RulesSchemaCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    console.result(RuleSchema.json(RulePack.load().topics().keySet()));
  }
}
