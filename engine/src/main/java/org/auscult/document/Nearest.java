package org.auscult.document;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Guesses which of the valid words somebody meant. */
public final class Nearest {
  private Nearest() {}

  /** The valid word that differs least, if it differs little; ties go to the first in order. */
  public static Optional<String> to(String word, Collection<String> valid) {
    int bound = Math.max(2, word.length() / 3);
    return valid.stream()
        .sorted()
        .min(Comparator.comparingInt(candidate -> distance(word, candidate)))
        .filter(candidate -> distance(word, candidate) <= bound);
  }

  /** An instruction that names the nearest valid word, or all of them when none is near. */
  public static String advice(String word, Collection<String> valid) {
    return to(word, valid)
        .map(near -> "did you mean \"" + near + "\"?")
        .orElse("valid here: " + String.join(", ", valid.stream().sorted().toList()));
  }

  /** Levenshtein distance. */
  private static int distance(String a, String b) {
    int[] previous = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] current = new int[b.length() + 1];
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(change, 1 + Math.min(previous[j], current[j - 1]));
      }
      previous = current;
    }
    return previous[b.length()];
  }
}
