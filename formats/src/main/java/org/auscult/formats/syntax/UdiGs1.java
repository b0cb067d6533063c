package org.auscult.formats.syntax;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Identifiers of GS1: element strings of an application identifier and its value. People write the
 * identifier in brackets; in a symbol values of fixed length (01, 11, 17) follow each other, and a
 * value of variable length (10, 21) ends with the separator, ASCII 29.
 */
final class UdiGs1 {
  private static final char SEPARATOR = 29;
  private static final int GTIN = 14;
  private static final int DATE = 6;
  private static final int LONGEST = 20;

  private UdiGs1() {}

  static Optional<UdiText> of(String carrier) {
    String text = braces(carrier.replaceFirst("^\\][A-Za-z][0-9]", ""));
    Map<String, String> values = text.startsWith("(") ? bracketed(text) : symbol(text);
    String device = values.getOrDefault("01", "");
    if (!checked(device)) {
      return Optional.empty();
    }
    return Optional.of(
        new UdiText(
            UdiText.Agency.GS1,
            device,
            values.getOrDefault("10", ""),
            values.getOrDefault("21", ""),
            values.getOrDefault("11", ""),
            values.getOrDefault("17", "")));
  }

  /** The examples of FHIR set identifiers in braces. */
  private static String braces(String text) {
    return text.startsWith("{01}") ? text.replace('{', '(').replace('}', ')') : text;
  }

  private static Map<String, String> bracketed(String text) {
    Map<String, String> values = new HashMap<>();
    int at = 0;
    while (at < text.length() && text.charAt(at) == '(') {
      int close = text.indexOf(')', at);
      if (close < 0) {
        break;
      }
      String identifier = text.substring(at + 1, close);
      int next = text.indexOf('(', close);
      int end = next < 0 ? text.length() : next;
      values.put(identifier, text.substring(close + 1, end).strip());
      at = end;
    }
    return values;
  }

  /** Up to the first identifier of another length. */
  private static Map<String, String> symbol(String text) {
    Map<String, String> values = new HashMap<>();
    int at = 0;
    while (at + 2 < text.length()) {
      if (text.charAt(at) == SEPARATOR) {
        at++;
        continue;
      }
      String identifier = text.substring(at, at + 2);
      int end = end(text, identifier, at + 2);
      if (end < 0) {
        break;
      }
      values.put(identifier, text.substring(at + 2, end));
      at = end;
    }
    return values;
  }

  private static int end(String text, String identifier, int from) {
    int end =
        switch (identifier) {
          case "01" -> from + GTIN;
          case "11", "17" -> from + DATE;
          case "10", "21" -> {
            int separator = text.indexOf(SEPARATOR, from);
            yield separator < 0 ? text.length() : separator;
          }
          default -> -1;
        };
    return end > text.length() || end - from > LONGEST ? -1 : end;
  }

  /** The last digit makes the sum, weighed 3 and 1 in turn, a multiple of ten. */
  private static boolean checked(String gtin) {
    if (gtin.length() != GTIN || !gtin.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < GTIN; i++) {
      sum += (gtin.charAt(i) - '0') * (i % 2 == 0 ? 3 : 1);
    }
    return sum % 10 == 0;
  }
}
