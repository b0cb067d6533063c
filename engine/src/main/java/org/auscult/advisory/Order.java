package org.auscult.advisory;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.auscult.version.VersionScheme;

/**
 * Compares an installed version with a bound of an advisory, as far as it is certain.
 *
 * @param scheme how the maker counts
 * @param lettered true when it counts releases by letters in the order of the alphabet
 */
record Order(VersionScheme scheme, boolean lettered) {
  /** For makers whose way of counting is not known. */
  static final Order GENERAL = new Order(VersionScheme.general(), false);

  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:(?:versions?|ver|rev|revisions?|release)\\b\\.?\\s*)?(?:v\\.?\\s*(?=\\d))?");
  private static final Pattern ZEROS = Pattern.compile("(?:\\.0+)+");
  private static final Pattern LETTER = Pattern.compile("[a-z](?:\\.\\d.*)?");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** Numbers set apart by dots, at the beginning. */
  private static final Pattern HEAD = Pattern.compile("\\d{1,9}(?:\\.\\d{1,9}){1,8}(?![\\da-z.])");

  private static final Pattern FURTHER = Pattern.compile("\\.\\d.*");

  /** Where an installed version stands to a bound. */
  enum Place {
    BELOW,
    EQUAL,
    /** It is the bound and says more, as 9.33.1 to 9.33; it is no earlier, and often a repair. */
    EXTENDED,
    ABOVE,
    UNDECIDED
  }

  Place place(String installed, String bound) {
    String left = plain(installed);
    String right = plain(bound);
    if (left.equals(right)) {
      return Place.EQUAL;
    }
    if (left.startsWith(right)) {
      return further(left.substring(right.length()), Place.EXTENDED, left, right);
    }
    if (right.startsWith(left)) {
      return further(right.substring(left.length()), Place.UNDECIDED, left, right);
    }
    return ordered(left, right);
  }

  /** The longer of two that begin alike: the same when only zeros follow. */
  private Place further(String rest, Place place, String left, String right) {
    if (ZEROS.matcher(rest).matches()) {
      return Place.EQUAL;
    }
    return FURTHER.matcher(rest).matches() ? place : ordered(left, right);
  }

  private Place ordered(String left, String right) {
    if (lettered && letter(left) && letter(right) && left.charAt(0) != right.charAt(0)) {
      return left.charAt(0) < right.charAt(0) ? Place.BELOW : Place.ABOVE;
    }
    OptionalInt order = scheme.compare(left, right);
    if (order.isEmpty()) {
      order = VersionScheme.general().compare(left, right);
    }
    if (order.isEmpty()) {
      return byHeads(left, right);
    }
    return order.getAsInt() < 0 ? Place.BELOW : order.getAsInt() > 0 ? Place.ABOVE : Place.EQUAL;
  }

  private static boolean letter(String version) {
    return LETTER.matcher(version).matches();
  }

  /** What follows the numbers, such as a build, does not matter where the numbers differ. */
  private Place byHeads(String left, String right) {
    Matcher one = HEAD.matcher(left);
    Matcher other = HEAD.matcher(right);
    if (!one.lookingAt() || !other.lookingAt()) {
      return Place.UNDECIDED;
    }
    OptionalInt order = VersionScheme.general().compare(one.group(), other.group());
    if (order.isEmpty() || order.getAsInt() == 0) {
      return Place.UNDECIDED;
    }
    return order.getAsInt() < 0 ? Place.BELOW : Place.ABOVE;
  }

  /** In lower case, without "version" or "v" before it, blanks as underscores. */
  static String plain(String version) {
    String text = version.strip().toLowerCase(Locale.ROOT);
    return BLANKS.matcher(LABEL.matcher(text).replaceFirst("")).replaceAll("_");
  }
}
