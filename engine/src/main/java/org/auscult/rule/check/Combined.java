package org.auscult.rule.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.ItemType;
import org.auscult.rule.Check;
import org.auscult.rule.Outcome;
import org.auscult.rule.Place;
import org.auscult.rule.Subject;
import org.auscult.source.Span;

/**
 * Several checks as one. With {@code all} each must pass; with {@code any} one is enough. Parts
 * that do not apply do not count, unless none applies.
 */
record Combined(boolean all, List<Check> parts) implements Check {

  @Override
  public Set<ItemType> reads() {
    Set<ItemType> reads = new HashSet<>();
    parts.forEach(part -> reads.addAll(part.reads()));
    return reads;
  }

  @Override
  public Outcome apply(Subject subject) {
    List<Outcome> outcomes = parts.stream().map(part -> part.apply(subject)).toList();
    Outcome.Kind decisive = all ? Outcome.Kind.FAILED : Outcome.Kind.PASSED;
    Outcome.Kind other = all ? Outcome.Kind.PASSED : Outcome.Kind.FAILED;
    return merged(outcomes, decisive)
        .or(() -> first(outcomes, Outcome.Kind.ERRORED))
        .or(() -> first(outcomes, Outcome.Kind.NOT_ASSESSED))
        .or(() -> merged(outcomes, other))
        .orElseGet(() -> outcomes.get(0));
  }

  private static Optional<Outcome> first(List<Outcome> outcomes, Outcome.Kind kind) {
    return outcomes.stream().filter(outcome -> outcome.kind() == kind).findFirst();
  }

  private static Optional<Outcome> merged(List<Outcome> outcomes, Outcome.Kind kind) {
    List<Span> examined = new ArrayList<>();
    List<Place> places = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      if (outcome instanceof Outcome.Passed passed && kind == Outcome.Kind.PASSED) {
        examined.addAll(passed.examined());
      } else if (outcome instanceof Outcome.Failed failed && kind == Outcome.Kind.FAILED) {
        places.addAll(failed.places());
      }
    }
    if (!places.isEmpty()) {
      return Optional.of(new Outcome.Failed(places));
    }
    return examined.isEmpty() ? Optional.empty() : Optional.of(new Outcome.Passed(examined));
  }
}
