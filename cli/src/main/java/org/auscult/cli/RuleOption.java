package org.auscult.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.auscult.rule.RuleFolder;
import org.auscult.rule.RulePack;
import org.auscult.rule.RuleSet;
import picocli.CommandLine.Option;

/** The option {@code --rules}. */
final class RuleOption {
  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description =
          "Add the rules in this folder; a rule with the identifier of a built-in one replaces it."
              + " May be given several times.")
  private List<Path> folders = new ArrayList<>();

  /** The built-in rules with those of the folders. */
  RuleSet rules() {
    RuleSet rules = RulePack.load();
    for (Path folder : folders) {
      rules = RuleFolder.addTo(rules, folder);
    }
    return rules;
  }
}
