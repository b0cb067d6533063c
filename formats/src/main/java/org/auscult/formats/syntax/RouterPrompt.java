package org.auscult.formats.syntax;

/**
 * Prompts such as {@code user@host>} or {@code user@host(active)>} and the marks that stand above
 * them.
 */
final class RouterPrompt {

  private RouterPrompt() {}

  /** Where the command starts in a line that begins with a prompt; -1 without one. */
  static int command(String line) {
    int at = line.indexOf('@');
    if (at <= 0 || line.indexOf(' ') >= 0 && line.indexOf(' ') < at) {
      return -1;
    }
    for (int i = at + 1; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '>' || c == '#' || c == '%') {
        return i + 1 == line.length() || line.charAt(i + 1) == ' '
            ? Math.min(line.length(), i + 2)
            : -1;
      }
      if (!Character.isLetterOrDigit(c) && "-_.()".indexOf(c) < 0) {
        return -1;
      }
    }
    return -1;
  }

  /** A line such as {@code {master:0}}, {@code [edit system]} or {@code ---(more 20%)---}. */
  static boolean mark(String line) {
    return line.length() < 80
        && "{[-".indexOf(line.charAt(0)) >= 0
        && (line.matches("\\{(master|backup|linecard|primary|secondary)(:\\w+)?\\}")
            || line.matches("\\[edit[\\w ./-]*\\]")
            || line.matches("---\\(more( \\d+%)?\\)---"));
  }
}
