package org.auscult.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Order of version numbers, where it is certain: numbers set apart by dots, each with at most one
 * letter behind it ({@code 17.3.8a}). Any other notation is not compared.
 */
final class Versions {
  private static final Pattern SHAPE = Pattern.compile("\\d{1,9}[a-z]?(?:\\.\\d{1,9}[a-z]?){0,7}");
  private static final Pattern PART = Pattern.compile("(\\d+)([a-z]?)");

  private Versions() {}

  /** Negative, zero or positive as a is older, equal or newer; empty when undecided. */
  static OptionalInt compare(String a, String b) {
    if (!SHAPE.matcher(a).matches() || !SHAPE.matcher(b).matches()) {
      return OptionalInt.empty();
    }
    List<long[]> left = parts(a);
    List<long[]> right = parts(b);
    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
      long[] x = i < left.size() ? left.get(i) : new long[2];
      long[] y = i < right.size() ? right.get(i) : new long[2];
      int order = x[0] != y[0] ? Long.compare(x[0], y[0]) : Long.compare(x[1], y[1]);
      if (order != 0) {
        return OptionalInt.of(order);
      }
    }
    return OptionalInt.of(0);
  }

  private static List<long[]> parts(String version) {
    List<long[]> parts = new ArrayList<>();
    Matcher part = PART.matcher(version);
    while (part.find()) {
      long letter = part.group(2).isEmpty() ? 0 : part.group(2).charAt(0);
      parts.add(new long[] {Long.parseLong(part.group(1)), letter});
    }
    return parts;
  }
}
