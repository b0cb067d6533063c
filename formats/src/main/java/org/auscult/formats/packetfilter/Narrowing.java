package org.auscult.formats.packetfilter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.auscult.formats.syntax.Cidr;

/** What two demands of one kind leave together; empty when they shut each other out. */
final class Narrowing {
  private static final String NOT = "not ";

  private Narrowing() {}

  static Optional<List<String>> zones(List<String> outer, List<String> inner) {
    return of(outer, inner, Narrowing::zone, word -> !word.startsWith(NOT));
  }

  static Optional<List<String>> networks(List<String> outer, List<String> inner) {
    return of(outer, inner, Narrowing::network, word -> !Cidr.span(word).isEmpty());
  }

  static Optional<List<String>> services(List<String> outer, List<String> inner) {
    return of(outer, inner, Narrowing::service, word -> word.matches("[a-z]+(/\\d+(-\\d+)?)?"));
  }

  private static Optional<List<String>> of(
      List<String> outer,
      List<String> inner,
      BiPredicate<String, String> holds,
      java.util.function.Predicate<String> known) {
    if (outer.equals(Match.ANY) || outer.equals(inner)) {
      return Optional.of(inner);
    }
    if (inner.equals(Match.ANY)) {
      return Optional.of(outer);
    }
    List<String> both = new ArrayList<>(within(inner, outer, holds));
    within(outer, inner, holds).stream().filter(word -> !both.contains(word)).forEach(both::add);
    if (!both.isEmpty()) {
      return Optional.of(List.copyOf(both));
    }
    boolean certain = outer.stream().allMatch(known) && inner.stream().allMatch(known);
    return certain ? Optional.empty() : Optional.of(inner);
  }

  private static List<String> within(
      List<String> words, List<String> bounds, BiPredicate<String, String> holds) {
    return words.stream()
        .filter(word -> bounds.stream().anyMatch(bound -> holds.test(bound, word)))
        .toList();
  }

  /** A name that ends in {@code +} or {@code *} stands for all that begin so. */
  private static boolean zone(String bound, String word) {
    if (bound.startsWith(NOT)) {
      return !word.startsWith(NOT) && !zone(bound.substring(NOT.length()), word);
    }
    boolean open = bound.endsWith("+") || bound.endsWith("*");
    return bound.equals(word) || open && word.startsWith(bound.substring(0, bound.length() - 1));
  }

  private static boolean network(String bound, String word) {
    List<Long> outer = Cidr.span(bound);
    List<Long> inner = Cidr.span(word);
    return outer.isEmpty() || inner.isEmpty()
        ? bound.equals(word)
        : outer.get(0) <= inner.get(0) && outer.get(1) >= inner.get(1);
  }

  private static boolean service(String bound, String word) {
    int slash = bound.indexOf('/');
    if (slash < 0) {
      return word.equals(bound) || word.startsWith(bound + '/');
    }
    if (!word.startsWith(bound.substring(0, slash + 1))) {
      return false;
    }
    long[] outer = ports(bound.substring(slash + 1));
    long[] inner = ports(word.substring(slash + 1));
    return outer[0] <= inner[0] && outer[1] >= inner[1];
  }

  private static long[] ports(String text) {
    if (!text.matches("\\d{1,5}(-\\d{1,5})?")) {
      return new long[] {1, 0};
    }
    String[] ends = text.split("-");
    return new long[] {Long.parseLong(ends[0]), Long.parseLong(ends[ends.length - 1])};
  }
}
