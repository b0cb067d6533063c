package org.auscult.formats.syntax;

/**
 * Character data of XML up to the next tag or comment, marked sections included.
 *
 * @param value decoded
 * @param end the offset behind it
 */
record XmlText(String value, int end) {
  private static final String SECTION = "<![CDATA[";

  static XmlText at(String text, int start) {
    int tag = text.indexOf('<', start);
    int end = tag < 0 ? text.length() : tag;
    if (!text.startsWith(SECTION, end)) {
      return new XmlText(decoded(text.substring(start, end)), end);
    }
    StringBuilder value = new StringBuilder(decoded(text.substring(start, end)));
    while (text.startsWith(SECTION, end)) {
      int close = text.indexOf("]]>", end);
      if (close < 0) {
        return new XmlText(value.toString(), end);
      }
      value.append(text, end + SECTION.length(), close);
      int next = text.indexOf('<', close);
      int behind = next < 0 ? text.length() : next;
      value.append(decoded(text.substring(close + 3, behind)));
      end = behind;
    }
    return new XmlText(value.toString(), end);
  }

  /** Predefined entities and character references; any other stays as it is. */
  static String decoded(String raw) {
    int at = raw.indexOf('&');
    if (at < 0) {
      return raw;
    }
    StringBuilder out = new StringBuilder(raw.length());
    int done = 0;
    while (at >= 0) {
      int end = raw.indexOf(';', at);
      String word = end < 0 || end - at > 10 ? "" : raw.substring(at + 1, end);
      String value = entity(word);
      if (!value.isEmpty()) {
        out.append(raw, done, at).append(value);
        done = end + 1;
      }
      at = raw.indexOf('&', Math.max(at + 1, done));
    }
    return out.append(raw, done, raw.length()).toString();
  }

  private static String entity(String word) {
    return switch (word) {
      case "lt" -> "<";
      case "gt" -> ">";
      case "amp" -> "&";
      case "quot" -> "\"";
      case "apos" -> "'";
      default -> word.startsWith("#") ? character(word.substring(1)) : "";
    };
  }

  private static String character(String number) {
    try {
      boolean hex = number.startsWith("x");
      int code = Integer.parseInt(hex ? number.substring(1) : number, hex ? 16 : 10);
      return code > 0 && Character.isValidCodePoint(code) ? Character.toString(code) : "";
    } catch (NumberFormatException damaged) {
      return "";
    }
  }
}
