package org.auscult.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.auscult.audit.RuleTester;
import org.auscult.format.Formats;
import org.auscult.rule.RuleFolder;
import org.auscult.rule.RulePack;
import org.auscult.rule.RuleSet;
import org.auscult.source.Mistake;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code auscult rules test}: runs the tests that stand inside rules. */
@Command(
    name = "test",
    description = "Runs the tests that stand inside rules.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {"", "Exit codes: 0 all tests pass, 1 some fail, 2 a rule file is wrong."})
final class RulesTestCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "DIR",
      arity = "0..1",
      description = "A folder of rules. Default: the built-in rules.")
  private @Nullable Path folder;

  private final Console console;

  RulesTestCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<RuleTester.Result> results = RuleTester.run(rules(), Formats.installed());
    if (results.isEmpty()) {
      throw new Mistake("no rule has a test", "add \"tests:\" to the rules");
    }
    List<RuleTester.Result> failed = results.stream().filter(result -> !result.ok()).toList();
    failed.forEach(result -> console.result(result.message()));
    long rules = results.stream().map(result -> result.rule().id()).distinct().count();
    console.result(results.size() + " tests of " + rules + " rules, " + failed.size() + " failed");
    return failed.isEmpty() ? ExitCode.OK : ExitCode.FINDINGS;
  }

  /** The rules of the folder; the built-in ones beside them are loaded without their tests. */
  private RuleSet rules() {
    return Optional.ofNullable(folder)
        .map(named -> RuleFolder.addTo(RulePack.load(), named))
        .orElseGet(RulePack::loadWithTests);
  }
}
