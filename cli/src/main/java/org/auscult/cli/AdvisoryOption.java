package org.auscult.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.auscult.rule.RuleSet;
import org.auscult.rule.SuppliedData;
import picocli.CommandLine.Option;

/** The option {@code --advisories}. */
final class AdvisoryOption {
  @Option(
      names = "--advisories",
      paramLabel = "PATH",
      description =
          "Judge by the published data in this folder, archive or file too: advisories (CSAF,"
              + " OpenVEX, an index of import), the KEV catalogue, definitions.zip of WES-NG. What"
              + " is newer wins. May be given several times.")
  private List<Path> paths = new ArrayList<>();

  /** These rules with the data of the option; files that could not be read are named. */
  RuleSet addTo(RuleSet rules, Console console) {
    RuleSet all = SuppliedData.addTo(rules, paths);
    all.advisories()
        .supplied()
        .problems()
        .forEach(problem -> console.say(String.valueOf(problem.getMessage())));
    return all;
  }
}
