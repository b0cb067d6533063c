package org.auscult.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a rule set is, or may be, fitted to those who use it.
 *
 * @param parameters the limits that rules judge by
 * @param profiles the built-in profiles by name
 * @param profile the one that was chosen; empty for all rules as they are
 * @param leftOut the identifiers of the rules that it does not ask, sorted
 */
public record Tailoring(
    Parameters parameters,
    Map<String, Profile> profiles,
    Optional<Profile> profile,
    List<String> leftOut) {
  /** No limits and no profiles. */
  public static final Tailoring NONE =
      new Tailoring(Parameters.NONE, Map.of(), Optional.empty(), List.of());

  public Tailoring {
    leftOut = List.copyOf(leftOut);
  }
}
