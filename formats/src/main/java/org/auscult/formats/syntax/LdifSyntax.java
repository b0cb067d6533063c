package org.auscult.formats.syntax;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.auscult.source.SourceFile;
import org.auscult.tree.LineFate;
import org.auscult.tree.TreeBuilder;

/**
 * LDIF (RFC 2849): entries with folded lines, values in base64, comments, and change records.
 *
 * <p>An entry is a statement {@code dn <name>}, its attributes are statements inside it of two
 * words, name and decoded value; the line {@code -} between the changes of a record is a statement
 * of its own. {@code version} and what stands before the first entry are statements outside. A line
 * without a colon is unparsed.
 */
public final class LdifSyntax {
  private final SourceFile file;
  private final TreeBuilder builder;

  private LdifSyntax(SourceFile file) {
    this.file = file;
    this.builder = new TreeBuilder(file);
  }

  /**
   * Parses a file for the format with this slug. LDIF has no end mark: it is whole when its last
   * line has an end.
   */
  public static ParsedText parse(String slug, SourceFile file) {
    LdifSyntax ldif = new LdifSyntax(file);
    for (int line = 1; line <= file.lineCount(); ) {
      int next = ldif.behind(line);
      ldif.take(line, next);
      line = next;
    }
    return new ParsedText(ldif.builder.build(slug), file.text().endsWith("\n"));
  }

  /** The first line that does not continue this one. */
  private int behind(int line) {
    int next = line + 1;
    while (next <= file.lineCount() && file.line(next).startsWith(" ")) {
      next++;
    }
    return next;
  }

  private void take(int first, int next) {
    String logical = unfolded(first, next);
    int end = file.lineStart(next);
    if (logical.isBlank()) {
      closeEntry();
      builder.other(LineFate.IRRELEVANT, end);
    } else if (logical.startsWith("#")) {
      builder.other(LineFate.IRRELEVANT, end);
    } else if (logical.equals("-")) {
      builder.leaf(List.of("-"), end);
    } else {
      attribute(logical, end);
    }
  }

  private void attribute(String logical, int end) {
    int colon = logical.indexOf(':');
    if (colon <= 0) {
      builder.other(LineFate.UNPARSED, end);
      return;
    }
    String name = logical.substring(0, colon);
    List<String> words = List.of(name, value(logical, colon + 1));
    if (name.equalsIgnoreCase("dn")) {
      closeEntry();
      builder.open(words, end);
    } else {
      builder.leaf(words, end);
    }
  }

  /** Behind one colon a value, behind two its base64, behind {@code :<} an address of it. */
  private static String value(String logical, int from) {
    if (logical.startsWith(":", from)) {
      return decoded(logical.substring(from + 1).strip());
    }
    return logical.substring(from).strip();
  }

  private static String decoded(String base64) {
    try {
      return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException damaged) {
      return base64;
    }
  }

  private void closeEntry() {
    if (builder.depth() > 0) {
      builder.close(builder.cursor());
    }
  }

  private String unfolded(int first, int next) {
    if (next == first + 1) {
      return file.line(first);
    }
    StringBuilder logical = new StringBuilder(file.line(first));
    for (int line = first + 1; line < next; line++) {
      logical.append(file.line(line), 1, file.line(line).length());
    }
    return logical.toString();
  }
}
