package org.auscult.report.markdown;

/** Words of ours and of exports as Markdown that says them and nothing else. */
public final class Markdown {
  private static final String SPECIAL = "\\`*_{}[]<>#|~";

  private Markdown() {}

  /** Text in which no character has a meaning of its own. */
  public static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      if (SPECIAL.indexOf(text.charAt(i)) >= 0) {
        out.append('\\');
      }
      out.append(text.charAt(i));
    }
    return out.toString();
  }

  /** A block of code; the fence is longer than any run of backticks in it. */
  public static String code(String lines) {
    String fence = "```";
    while (lines.contains(fence)) {
      fence += "`";
    }
    return fence + "\n" + lines + "\n" + fence;
  }
}
