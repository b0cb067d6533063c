package org.auscult.rule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.auscult.document.DocumentNode;
import org.auscult.document.DocumentReader;
import org.auscult.source.Mistake;
import org.auscult.source.SourceFile;

/** Rules in a folder, one a file, as people write them. */
public final class RuleFolder {
  private RuleFolder() {}

  /**
   * The rule set with the rules of a folder added.
   *
   * @throws Mistake when the folder or a rule is wrong
   */
  public static RuleSet addTo(RuleSet base, Path folder) {
    RuleReader reader = RulePack.reader(base.topics(), base.tailoring().parameters());
    List<Rule> rules = new ArrayList<>();
    Map<String, String> files = new HashMap<>();
    StringBuilder all = new StringBuilder(base.sha256());
    for (Path file : yamlFiles(folder)) {
      String text = read(file);
      all.append(text);
      Rule rule = reader.read(DocumentReader.yaml(file.toString().replace('\\', '/'), text));
      String other = files.put(rule.id(), rule.source());
      if (other != null) {
        throw new Mistake(
            rule.source() + ": the rule " + rule.id() + " stands in " + other + " too",
            "give one of them another identifier");
      }
      rules.add(rule);
    }
    checkControls(rules, base.frameworks().get());
    return base.with(rules, SourceFile.of("rules", all.toString()).sha256());
  }

  /** Refuses references to frameworks or controls that are not there. */
  static void checkControls(List<Rule> rules, Map<String, Framework> frameworks) {
    for (Rule rule : rules) {
      for (ControlRef ref : rule.references()) {
        Framework framework = frameworks.get(ref.framework());
        if (framework == null || !framework.controls().containsKey(ref.control())) {
          throw new Mistake(
              rule.source() + ": no control " + ref.control() + " in framework " + ref.framework(),
              "correct the reference, or its topic");
        }
      }
    }
  }

  /** The YAML documents of a folder and the folders in it, in the order of their paths. */
  static List<DocumentNode> documents(Path folder) {
    return yamlFiles(folder).stream()
        .map(file -> DocumentReader.yaml(file.toString().replace('\\', '/'), read(file)))
        .toList();
  }

  private static List<Path> yamlFiles(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new Mistake("no such folder of rules: " + folder, "name a folder with .yaml files");
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml") && Files.isRegularFile(file))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new Mistake("the folder " + folder + " cannot be read", "check its permissions");
    }
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new Mistake(file + " cannot be read", "check its permissions and that it is UTF-8");
    }
  }
}
