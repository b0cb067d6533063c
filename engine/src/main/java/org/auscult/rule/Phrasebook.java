package org.auscult.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.auscult.document.DocumentNode;

/**
 * The remedies that dialects bring, read format by format when first asked for: an audit needs
 * those of the formats that it met.
 */
final class Phrasebook {
  /** One without remedies. */
  static final Phrasebook EMPTY = new Phrasebook(List.of(), format -> Map.of());

  private final List<String> formats;
  private final Function<String, Map<String, DocumentNode>> source;
  private final Map<String, Map<String, Remedy.Step>> read = new ConcurrentHashMap<>();

  /**
   * @param formats the slugs that have remedies
   * @param source reads the remedies of a format, by the identifier of the rule
   */
  Phrasebook(List<String> formats, Function<String, Map<String, DocumentNode>> source) {
    this.formats = List.copyOf(formats);
    this.source = source;
  }

  /** The slugs that have remedies. */
  List<String> formats() {
    return formats;
  }

  /** How a finding of this rule is mended in the words of a format. */
  Optional<Remedy.Step> step(String rule, String format) {
    return formats.contains(format)
        ? Optional.ofNullable(read.computeIfAbsent(format, this::read).get(rule))
        : Optional.empty();
  }

  private Map<String, Remedy.Step> read(String format) {
    Map<String, Remedy.Step> steps = new HashMap<>();
    source.apply(format).forEach((rule, node) -> steps.put(rule, RuleReader.step(node)));
    return steps;
  }
}
