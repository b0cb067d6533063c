package org.auscult.rule;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.auscult.document.DocumentNode;
import org.auscult.document.DocumentReader;
import org.auscult.document.Nearest;
import org.auscult.source.Mistake;
import org.auscult.source.SourceFile;

/** Finds profiles and fits the rules to them. */
public final class Profiles {
  private Profiles() {}

  /**
   * The built-in rules and those of folders, as a profile asks them.
   *
   * @param profile a built-in profile, a framework, or a YAML file; empty for all rules as they are
   * @param folders of further rules; one with the identifier of a built-in rule replaces it
   * @throws Mistake when there is no such profile, or when it, a folder or a rule is wrong
   */
  public static RuleSet rules(Optional<String> profile, List<Path> folders) {
    RuleSet plain = RulePack.load();
    Optional<Profile> chosen = profile.map(name -> find(name, plain));
    RuleSet rules =
        chosen.map(Profile::parameters).filter(limits -> !limits.isEmpty()).isPresent()
            ? RulePack.load(chosen.orElseThrow().parameters())
            : plain;
    for (Path folder : folders) {
      rules = RuleFolder.addTo(rules, folder);
    }
    RuleSet all = rules;
    return chosen.map(p -> all.under(p, digest(all, p))).orElse(all);
  }

  /** The names of the profiles, and of the frameworks that a rule bears on, in that order. */
  public static List<String> names(RuleSet rules) {
    List<String> names = new ArrayList<>(rules.tailoring().profiles().keySet());
    rules.rules().stream()
        .flatMap(rule -> rule.references().stream())
        .map(ControlRef::framework)
        .distinct()
        .sorted()
        .forEach(names::add);
    return names;
  }

  private static Profile find(String name, RuleSet rules) {
    Profile builtIn = rules.tailoring().profiles().get(name);
    if (builtIn != null) {
      return resolved(builtIn, rules);
    }
    Path file = Path.of(name);
    if (name.matches(".*\\.ya?ml") && Files.isRegularFile(file)) {
      String shown = name.replace('\\', '/');
      DocumentNode node = DocumentReader.yaml(shown, RuleFolder.read(file));
      return resolved(Profile.read(node), rules);
    }
    return Optional.ofNullable(rules.frameworks().get().get(name))
        .map(Profile::of)
        .orElseThrow(
            () -> new Mistake("no profile \"" + name + "\"", Nearest.advice(name, names(rules))));
  }

  /** The profile over what it builds on: a built-in one, or a framework. */
  private static Profile resolved(Profile profile, RuleSet rules) {
    Map<String, Profile> builtIn = rules.tailoring().profiles();
    Profile whole = profile;
    for (int depth = 0; whole.base().isPresent(); depth++) {
      String name = whole.base().get();
      Profile base = builtIn.get(name);
      if (depth > builtIn.size()) {
        throw new Mistake("the profile " + name + " builds on itself", "remove its \"extends\"");
      }
      if (base == null) {
        base =
            Optional.ofNullable(rules.frameworks().get().get(name))
                .map(Profile::of)
                .orElseThrow(
                    () ->
                        new Mistake(
                            "the profile "
                                + profile.name()
                                + " builds on \""
                                + name
                                + "\", which is not there",
                            Nearest.advice(name, names(rules))));
      }
      whole = whole.over(base).on(base.base());
    }
    return whole;
  }

  private static String digest(RuleSet rules, Profile profile) {
    StringBuilder text = new StringBuilder(rules.sha256());
    text.append('\n').append(profile.name());
    rules.rules().stream()
        .filter(profile::asks)
        .forEach(rule -> text.append(' ').append(rule.id()));
    new TreeMap<>(profile.severities())
        .forEach((id, grade) -> text.append('\n').append(id).append(' ').append(grade.word()));
    new TreeMap<>(profile.parameters())
        .forEach((name, node) -> text.append('\n').append(name).append(' ').append(node.text()));
    return SourceFile.of("rules", text.toString()).sha256();
  }
}
