package org.auscult.rule.check;

import java.util.regex.Pattern;
import org.auscult.document.DocumentNode;

/**
 * Refuses regular expressions that can take exponential time: a repeated group that itself repeats,
 * back-references, and patterns of more than {@value #MAX_LENGTH} characters.
 */
final class SafePattern {
  static final int MAX_LENGTH = 200;

  private static final Pattern NESTED = Pattern.compile("[*+}]\\??\\)+[*+{]|\\|[^)]*\\)[*+{]");
  private static final Pattern BACK_REFERENCE = Pattern.compile("\\\\(?:[1-9]|k<)");

  private SafePattern() {}

  static String check(DocumentNode node) {
    String pattern = node.text();
    if (pattern.length() > MAX_LENGTH) {
      throw node.mistake("the pattern is longer than " + MAX_LENGTH, "split it into several tests");
    }
    if (NESTED.matcher(pattern).find() || BACK_REFERENCE.matcher(pattern).find()) {
      throw node.mistake(
          "the pattern repeats a repetition or refers back, which can take for ever",
          "write it without nested repetition, or use one-of");
    }
    return pattern;
  }
}
