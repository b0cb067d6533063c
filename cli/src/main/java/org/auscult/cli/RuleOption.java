package org.auscult.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.auscult.document.Nearest;
import org.auscult.rule.Profiles;
import org.auscult.rule.Rule;
import org.auscult.rule.RuleSet;
import org.auscult.source.Mistake;
import org.jspecify.annotations.Nullable;
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

  @Option(
      names = "--profile",
      paramLabel = "NAME",
      description =
          "Which rules to ask, how to grade them, by which limits: baseline, hospital,"
              + " small-practice, strict, a framework such as hipaa, or a YAML file.")
  private @Nullable String profile;

  /** The profile that was named. */
  Optional<String> profile() {
    return Optional.ofNullable(profile);
  }

  /** The built-in rules with those of the folders, as the profile asks them. */
  RuleSet rules() {
    return rules(profile());
  }

  /** The built-in rules with those of the folders, as this profile asks them. */
  RuleSet rules(Optional<String> wanted) {
    return Profiles.rules(wanted, folders);
  }

  /**
   * The rule with this identifier, in any case.
   *
   * @throws Mistake with the nearest identifier when there is none
   */
  static Rule find(RuleSet set, String id) {
    List<String> ids = set.rules().stream().map(Rule::id).toList();
    String advice =
        Nearest.to(id, ids)
            .map(near -> "did you mean \"" + near + "\"?")
            .orElse("\"auscult rules list\" shows all rules");
    return set.rule(id).orElseThrow(() -> new Mistake("no rule \"" + id + "\"", advice));
  }
}
