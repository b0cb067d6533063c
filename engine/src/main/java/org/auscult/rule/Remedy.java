package org.auscult.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.auscult.source.Text;

/**
 * How a finding is mended.
 *
 * @param generic in words, for any device
 * @param steps by format slug: the words or commands of that vendor
 */
public record Remedy(Text generic, Map<String, Step> steps) {

  /**
   * One vendor's way.
   *
   * @param words what to do in words, such as a menu; empty when the commands say it all
   * @param config the lines to enter; empty when there are none
   */
  public record Step(Optional<Text> words, Optional<String> config) {}

  public Remedy {
    steps = Map.copyOf(steps);
  }

  /** This remedy with the way of one more vendor, unless it has that already. */
  Remedy with(String format, Step step) {
    Map<String, Step> more = new HashMap<>(steps);
    more.putIfAbsent(format, step);
    return new Remedy(generic, more);
  }
}
