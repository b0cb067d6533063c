package org.auscult.formats.syntax;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.auscult.source.Redactor;
import org.auscult.source.SourceFile;
import org.auscult.tree.ConfigNode;

/**
 * Secrets as they are written. A secret is masked by its words; where a file writes it with escapes
 * or entities, those spellings must be masked too.
 */
public final class RawValues {
  private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"");

  private RawValues() {}

  /** Masks each value on the lines of this statement that is written with escapes. */
  public static void mask(Redactor redactor, SourceFile file, ConfigNode statement) {
    for (int n = statement.span().firstLine(); n <= statement.span().lastLine(); n++) {
      String line = file.line(n);
      if (line.indexOf('\\') >= 0) {
        escaped(redactor, line);
      }
      if (line.indexOf('&') >= 0) {
        redactor.remember(between(line, line.indexOf('>') + 1, line.lastIndexOf('<')));
      }
    }
  }

  private static void escaped(Redactor redactor, String line) {
    Matcher quoted = QUOTED.matcher(line);
    boolean any = false;
    while (quoted.find()) {
      any = true;
      if (quoted.group(1).indexOf('\\') >= 0) {
        redactor.remember(quoted.group(1));
      }
    }
    if (!any) {
      redactor.remember(between(line, line.indexOf('=') + 1, line.length()));
    }
  }

  private static String between(String line, int from, int to) {
    return from < to ? line.substring(from, to) : "";
  }
}
