package org.auscult.source;

/** Makes characters that hide or turn text visible, so that what is read is what stands there. */
public final class Visible {
  private Visible() {}

  /** The text, on one line, in characters that stand for themselves; without blanks at its end. */
  public static String of(String raw) {
    StringBuilder out = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c == '\t') {
        out.append("    ");
      } else if (hides(c)) {
        out.append(String.format("\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.toString().stripTrailing();
  }

  /** Controls, and the format characters that reorder or join text (Unicode category Cf). */
  private static boolean hides(char c) {
    return Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT
        || c == '\u2028'
        || c == '\u2029';
  }
}
