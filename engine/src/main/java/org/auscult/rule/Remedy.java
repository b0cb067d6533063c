package org.auscult.rule;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.auscult.source.Text;

/** How a finding is mended: in words for any device, and in the way of each vendor. */
public final class Remedy {

  /**
   * One vendor's way.
   *
   * @param words what to do in words, such as a menu; empty when the commands say it all
   * @param config the lines to enter; empty when there are none
   */
  public record Step(Optional<Text> words, Optional<String> config) {}

  private final Text generic;
  private final Map<String, Step> own;
  private final String rule;
  private final Phrasebook phrasebook;

  /**
   * A remedy that no dialect adds to.
   *
   * @param generic in words, for any device
   * @param steps by format slug
   */
  public Remedy(Text generic, Map<String, Step> steps) {
    this(generic, steps, "", Phrasebook.EMPTY);
  }

  /** A remedy of a rule, to which dialects add; what the rule says itself goes before. */
  Remedy(Text generic, Map<String, Step> steps, String rule, Phrasebook phrasebook) {
    this.generic = generic;
    this.own = Map.copyOf(steps);
    this.rule = rule;
    this.phrasebook = phrasebook;
  }

  /** What to do, in words, for any device. */
  public Text generic() {
    return generic;
  }

  /** The way of one format; empty when the generic words say it all. */
  public Optional<Step> step(String format) {
    return Optional.ofNullable(own.get(format)).or(() -> phrasebook.step(rule, format));
  }

  /** The ways of all formats, sorted by slug. */
  public Map<String, Step> steps() {
    Map<String, Step> steps = new TreeMap<>(own);
    for (String format : phrasebook.formats()) {
      step(format).ifPresent(step -> steps.putIfAbsent(format, step));
    }
    return steps;
  }
}
