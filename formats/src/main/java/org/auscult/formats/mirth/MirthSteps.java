package org.auscult.formats.mirth;

import java.util.Set;
import org.auscult.tree.ConfigNode;

/**
 * Filters and transformers: what they consist of besides the scripts and expressions, which {@link
 * MirthScripts} reads. A step that runs a script of the file system, or a style sheet with a
 * factory of its own, is not understood, nor is one of a class that is not listed.
 */
final class MirthSteps {
  private static final Set<String> HOLDERS =
      Set.of("filter", "transformer", "responseTransformer", "elements", "steps", "rules");

  private static final Set<String> STEPS =
      Set.of(
          "com.mirth.connect.plugins.javascriptstep.JavaScriptStep",
          "com.mirth.connect.plugins.javascriptrule.JavaScriptRule",
          "com.mirth.connect.plugins.mapper.MapperStep",
          "com.mirth.connect.plugins.messagebuilder.MessageBuilderStep",
          "com.mirth.connect.plugins.destinationsetfilter.DestinationSetFilterStep",
          "com.mirth.connect.plugins.rulebuilder.RuleBuilderRule",
          "com.mirth.connect.plugins.xsltstep.XsltStep",
          "com.mirth.connect.model.IteratorStep",
          "com.mirth.connect.model.IteratorRule",
          "step",
          "rule");

  /** Names, order, variables, conditions: parts of a step that only shape messages. */
  private static final Set<String> PARTS =
      Set.of(
          "name",
          "sequenceNumber",
          "enabled",
          "operator",
          "variable",
          "scope",
          "messageSegment",
          "behavior",
          "condition",
          "type",
          "sourceXml",
          "resultVariable",
          "target",
          "indexVariable",
          "intersectIterations",
          "breakEarly");

  /** The same, with all that stands inside; data are the editor's copy of the step. */
  private static final Set<String> LISTS =
      Set.of("replacements", "metaDataIds", "values", "prefixSubstitutions", "data");

  private MirthSteps() {}

  /** Sorts what stands in a filter or transformer; true when this element is or belongs to one. */
  static boolean sort(ConfigNode node) {
    String name = node.word(0);
    if (!HOLDERS.contains(name)) {
      return false;
    }
    node.irrelevant();
    node.children().forEach(MirthSteps::inside);
    return true;
  }

  private static void inside(ConfigNode node) {
    if (STEPS.contains(node.word(0))) {
      step(node);
    } else if (!sort(node)) {
      MirthOther.sort(node);
    }
  }

  private static void step(ConfigNode step) {
    step.mapped();
    for (ConfigNode part : step.children()) {
      String name = part.word(0);
      if (name.equals("properties")) {
        step(part);
      } else if (name.equals("children")) {
        part.mapped().children().forEach(MirthSteps::inside);
      } else if (PARTS.contains(name)) {
        part.irrelevant();
      } else if (LISTS.contains(name)) {
        part.irrelevantDeep();
      } else if (name.equals("useCustomFactory") && part.word(1).equals("false")
          || name.equals("customFactory") && part.word(1).isEmpty()) {
        part.irrelevant();
      }
    }
  }
}
