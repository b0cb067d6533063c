package org.auscult.formats.linuxhost;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.auscult.format.Tell;
import org.auscult.source.SourceFile;

/** What speaks for a file being of a kind: the words that its lines begin with, or their shape. */
final class Tells {
  private static final int WEIGHT = 60;
  private static final int MAX_LINES = 4000;
  private static final int UNLIKE_AFTER = 40;

  private Tells() {}

  /** True when the file has this name, perhaps with something before or behind it. */
  static boolean named(SourceFile file, String name) {
    return ("/" + file.path()).toLowerCase(Locale.ROOT).contains(name);
  }

  /**
   * A file nearly all of whose lines begin with known words: nine in ten with one that only this
   * kind has, or six in ten when the file has the usual name.
   */
  static <C> Optional<Tell> words(
      SourceFile file, String name, Keywords<C> keywords, String separators) {
    int total = 0;
    int known = 0;
    int first = 0;
    boolean telling = false;
    boolean continues = false;
    for (int line = 1; line <= Math.min(file.lineCount(), MAX_LINES); line++) {
      String text = file.line(line).strip();
      boolean more = text.endsWith("\\");
      if (!continues && !text.isEmpty() && "#;".indexOf(text.charAt(0)) < 0) {
        String word = firstWord(text, separators);
        total++;
        if (keywords.knows(word)) {
          known++;
          first = first == 0 ? line : first;
          telling |= keywords.tells(word);
        }
      }
      continues = more;
      if (total == UNLIKE_AFTER && known * 2 < total) {
        return Optional.empty();
      }
    }
    boolean usual = named(file, name);
    boolean enough =
        usual ? known >= 1 && known * 10 >= total * 6 : telling && known * 10 >= total * 9;
    return enough
        ? Optional.of(new Tell(first, "statements of " + name, WEIGHT))
        : Optional.empty();
  }

  private static String firstWord(String text, String separators) {
    int end = 0;
    while (end < text.length() && separators.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return text.substring(0, end).strip();
  }

  /**
   * A file all of whose statements have this shape.
   *
   * @param sign at least one statement must match this too
   */
  static Optional<Tell> shape(SourceFile file, String what, Pattern shape, Pattern sign) {
    int found = 0;
    for (int line = 1; line <= Math.min(file.lineCount(), MAX_LINES); line++) {
      String text = file.line(line).strip();
      if (text.isEmpty() || text.startsWith("#")) {
        continue;
      }
      if (!shape.matcher(text).matches()) {
        return Optional.empty();
      }
      if (found == 0 && sign.matcher(text).find()) {
        found = line;
      }
    }
    return found == 0 ? Optional.empty() : Optional.of(new Tell(found, what, WEIGHT));
  }

  /** A file that has a line of this shape, and the usual name. */
  static Optional<Tell> line(SourceFile file, String what, Pattern sign, String... names) {
    boolean usual = names.length == 0;
    for (String name : names) {
      usual |= named(file, name);
    }
    if (!usual) {
      return Optional.empty();
    }
    for (int line = 1; line <= Math.min(file.lineCount(), MAX_LINES); line++) {
      if (sign.matcher(file.line(line)).find()) {
        return Optional.of(new Tell(line, what, WEIGHT));
      }
    }
    return Optional.empty();
  }

  /** A file whose first statement has one shape, and one of whose lines has another. */
  static Optional<Tell> begins(SourceFile file, String what, Pattern first, Pattern sign) {
    for (int line = 1; line <= Math.min(file.lineCount(), MAX_LINES); line++) {
      String text = file.line(line).strip();
      if (!text.isEmpty() && "#;".indexOf(text.charAt(0)) < 0) {
        return first.matcher(text).find() ? line(file, what, sign) : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
