package org.auscult.audit;

import java.util.regex.Pattern;

/**
 * A pattern over paths as shown, without regard to case: {@code *} is any text without a slash,
 * {@code **} any text, {@code ?} one character. A pattern without a slash is about the last part.
 */
final class Glob {
  private final Pattern pattern;
  private final boolean nameOnly;

  Glob(String glob) {
    this.nameOnly = glob.indexOf('/') < 0;
    this.pattern = Pattern.compile(expression(glob), Pattern.CASE_INSENSITIVE);
  }

  boolean matches(String path) {
    String text = nameOnly ? path.substring(path.lastIndexOf('/') + 1) : path;
    return pattern.matcher(text).matches();
  }

  private static String expression(String glob) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < glob.length(); i++) {
      char c = glob.charAt(i);
      if (glob.startsWith("**/", i)) {
        out.append("(?:.*/)?");
        i += 2;
      } else if (glob.startsWith("**", i)) {
        out.append(".*");
        i++;
      } else if (c == '*') {
        out.append("[^/]*");
      } else {
        out.append(c == '?' ? "[^/]" : Pattern.quote(String.valueOf(c)));
      }
    }
    return out.toString();
  }
}
