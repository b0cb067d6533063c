package org.auscult.formats.commandline;

import java.util.Optional;
import java.util.function.Predicate;

/** Where the text of a banner ends: at the next place of the character that it begins with. */
public final class BannerText {
  /** A caret and a letter, as configurations show the control character. */
  private static final String CONTROL_C = "^C";

  private BannerText() {}

  /**
   * What tells the last line of a banner; empty when it ends on its first line. A caret may begin a
   * text that it also delimits: {@code ^Company only^}.
   *
   * @param rest the first line from the delimiter on
   */
  public static Optional<Predicate<String>> end(String rest) {
    if (!rest.startsWith(CONTROL_C) || rest.indexOf(CONTROL_C, 2) >= 0) {
      return until(rest, rest.startsWith(CONTROL_C) ? CONTROL_C : rest.substring(0, 1));
    }
    if (rest.length() > 2 && rest.indexOf('^', 1) > 0) {
      return Optional.empty();
    }
    boolean word = rest.length() > 2 && Character.isLetter(rest.charAt(2));
    return Optional.of(
        next -> next.contains(CONTROL_C) || word && next.stripTrailing().endsWith("^"));
  }

  /** Other commands take texts too and show them between two control characters. */
  public static Optional<Predicate<String>> between(String line) {
    String delimiter = line.indexOf('\u0003') >= 0 ? "\u0003" : CONTROL_C;
    int first = line.indexOf(delimiter);
    return first < 0 || line.indexOf(delimiter, first + delimiter.length()) >= 0
        ? Optional.empty()
        : Optional.of(next -> next.contains(delimiter));
  }

  private static Optional<Predicate<String>> until(String rest, String delimiter) {
    return rest.indexOf(delimiter, delimiter.length()) >= 0
        ? Optional.empty()
        : Optional.of(next -> next.contains(delimiter));
  }
}
