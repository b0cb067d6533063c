package org.auscult.formats.windowshost;

import java.util.List;
import org.auscult.formats.syntax.LabelledText;
import org.auscult.source.SourceFile;

/**
 * The lines of a file, for finding where the output of a command begins. Beyond the ends, blank.
 */
record Lines(SourceFile file) {
  /** The last line. */
  int last() {
    return file.lineCount();
  }

  /** A line as it stands. */
  String text(int number) {
    return number >= 1 && number <= last() ? file.line(number) : "";
  }

  /** The first line after this one that is not blank; beyond the end when there is none. */
  int next(int number) {
    int next = number + 1;
    while (next <= last() && file.line(next).isBlank()) {
      next++;
    }
    return next;
  }

  /** The text of that line. */
  String nextText(int number) {
    return text(next(number));
  }

  /** True when the line is a rule of dashes as wide as those commands draw. */
  boolean ruled(int number) {
    String text = text(number).strip();
    return text.length() >= 60 && text.chars().allMatch(c -> c == '-');
  }

  /** Label and value of a line, or its text alone. */
  List<String> labelled(int number) {
    return LabelledText.words(text(number).strip());
  }

  /** The value of a labelled line; empty without one. */
  String value(int number) {
    List<String> words = labelled(number);
    return words.size() == 2 ? words.get(1) : "";
  }
}
