package org.auscult.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Order for products whose way of counting is not known. Two versions are walked word by word and
 * number by number; where they first differ, two numbers decide and anything else leaves it open.
 */
final class GeneralScheme implements VersionScheme {
  static final VersionScheme INSTANCE = new GeneralScheme();

  private static final Pattern LABEL =
      Pattern.compile("(?:version|ver\\.?|v\\.?) ?(?=\\d)", Pattern.CASE_INSENSITIVE);

  /** Short words and numbers by turns; more turns without a separator are the name of a build. */
  private static final Pattern SHAPE =
      Pattern.compile(
          "(?=\\D*\\d)(?:\\d{1,18}(?:[a-z]{1,4}(?:\\d{1,18})?)?|[a-z]{1,4}(?:\\d{1,18}(?:[a-z]{1,4})?)?)"
              + "(?:[._-](?:\\d{1,18}(?:[a-z]{1,4}(?:\\d{1,18})?)?|[a-z]{1,4}(?:\\d{1,18}(?:[a-z]{1,4})?)?)){0,7}");

  /** Day and month may stand in either place, and months may be words. */
  private static final Pattern DATE =
      Pattern.compile(
          "\\d{1,2}[._-]\\d{1,2}[._-](?:19|20)\\d{2}"
              + "|\\d{1,2}[._-][a-z]{3,4}[._-]\\d{2,4}|\\d{4}(?:19|20)\\d{2}|\\d{1,2}[a-z]{3}\\d{2,4}");

  private static final Pattern TURN = Pattern.compile("\\d+|[a-z]+|[._-]");

  private GeneralScheme() {}

  @Override
  public Optional<String> normal(String version) {
    return turns(version).map(turns -> String.join("", turns));
  }

  @Override
  public OptionalInt compare(String a, String b) {
    Optional<List<String>> left = turns(a);
    Optional<List<String>> right = turns(b);
    return left.isPresent() && right.isPresent()
        ? compare(left.get(), right.get())
        : OptionalInt.empty();
  }

  private static Optional<List<String>> turns(String version) {
    String text = version.strip();
    if (text.length() > KeyedScheme.LONGEST) {
      return Optional.empty();
    }
    Matcher label = LABEL.matcher(text);
    String bare = (label.lookingAt() ? text.substring(label.end()) : text).toLowerCase(Locale.ROOT);
    if (!SHAPE.matcher(bare).matches() || DATE.matcher(bare).matches()) {
      return Optional.empty();
    }
    List<String> turns = new ArrayList<>();
    Matcher turn = TURN.matcher(bare);
    while (turn.find()) {
      turns.add(turn.group());
    }
    return Optional.of(turns);
  }

  private static OptionalInt compare(List<String> a, List<String> b) {
    int common = Math.min(a.size(), b.size());
    for (int i = 0; i < common; i++) {
      if (!a.get(i).equals(b.get(i))) {
        return difference(a.get(i), b.get(i));
      }
    }
    return a.size() == b.size() ? OptionalInt.of(0) : OptionalInt.empty();
  }

  private static OptionalInt difference(String a, String b) {
    boolean numbers = Character.isDigit(a.charAt(0)) && Character.isDigit(b.charAt(0));
    if (!numbers) {
      return OptionalInt.empty();
    }
    int order = Integer.signum(Key.number(a).compareTo(Key.number(b)));
    boolean led = a.length() > 1 && a.startsWith("0") || b.length() > 1 && b.startsWith("0");
    boolean agrees = order != 0 && order == Integer.signum(a.compareTo(b));
    return led && !agrees ? OptionalInt.empty() : OptionalInt.of(order);
  }
}
