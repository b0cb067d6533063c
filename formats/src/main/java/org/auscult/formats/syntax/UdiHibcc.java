package org.auscult.formats.syntax;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Identifiers of HIBCC: {@code +}, the labeler (a letter and three characters), the product, a
 * digit for the unit, then production data behind slashes, and a check character over all. That
 * character is passed over: it does not hold in the published example itself.
 */
final class UdiHibcc {
  private static final Pattern CHARACTERS =
      Pattern.compile("\\+[A-Z][A-Z0-9]{3}[0-9A-Z. $/+%-]{3,}");
  private static final int SHORTEST = 6;

  /** Digits of a date by the digit before it; without one, month and year. */
  private static final Map<Character, Integer> DATES =
      Map.of('2', 6, '3', 6, '4', 8, '5', 5, '6', 7, '7', 0);

  private String lot = "";
  private String serial = "";
  private String made = "";
  private String expires = "";

  private UdiHibcc() {}

  static Optional<UdiText> of(String carrier) {
    String text = carrier.replaceFirst("^\\+\\+", "+");
    if (!CHARACTERS.matcher(text).matches()) {
      return Optional.empty();
    }
    String[] parts = text.substring(1, text.length() - 1).split("/", -1);
    if (parts[0].length() < SHORTEST) {
      return Optional.empty();
    }
    UdiHibcc production = new UdiHibcc();
    for (int i = 1; i < parts.length; i++) {
      production.take(parts[i]);
    }
    return Optional.of(
        new UdiText(
            UdiText.Agency.HIBCC,
            parts[0],
            production.lot,
            production.serial,
            production.made,
            production.expires));
  }

  private void take(String part) {
    if (part.startsWith("$$+")) {
      serial = dated(part.substring(3));
    } else if (part.startsWith("$$")) {
      lot = dated(part.substring(2));
    } else if (part.startsWith("$+")) {
      serial = part.substring(2);
    } else if (part.startsWith("$")) {
      lot = part.substring(1);
    } else if (part.startsWith("S")) {
      serial = part.substring(1);
    } else if (part.startsWith("16D")) {
      made = part.substring(3);
    } else if (part.startsWith("14D")) {
      expires = part.substring(3);
    }
  }

  /** What stands behind a date of expiry, and in front of it perhaps a quantity. */
  private String dated(String text) {
    String rest = text;
    if (rest.startsWith("8") || rest.startsWith("9")) {
      rest = rest.substring(Math.min(rest.length(), rest.startsWith("8") ? 3 : 6));
    }
    if (rest.isEmpty()) {
      return "";
    }
    boolean marked = DATES.containsKey(rest.charAt(0));
    int from = marked ? 1 : 0;
    int end = from + DATES.getOrDefault(rest.charAt(0), 4);
    if (end > rest.length()) {
      return "";
    }
    expires = end > from ? rest.substring(from, end) : expires;
    return rest.substring(end);
  }
}
