package org.auscult.advisory;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Brings the ways in which versions are written in advisories to the few of constraints. */
final class VersionWords {
  private static final String VERSION =
      "(?:versions?|software|firmware|release|rev\\.?|revision)?\\s*";
  private static final String NUMBER = "(?:v\\.?\\s*(?=\\d))?([0-9a-z][0-9a-z._+-]*)";

  private record Phrase(Pattern pattern, String constraint) {}

  private static final List<Phrase> PHRASES =
      List.of(
          phrase("(?:all\\s+)?" + VERSION + "(<=|>=|<|>|=)\\s*" + NUMBER, "$1$2"),
          phrase(
              "(?:all\\s+)?"
                  + VERSION
                  + "(?:prior\\s+to|before|earlier\\s+than|below)\\s+"
                  + VERSION
                  + NUMBER,
              "<$1"),
          phrase(
              "(?:all\\s+)?"
                  + VERSION
                  + NUMBER
                  + "\\s+(?:and|or)\\s+(?:all\\s+)?(?:prior|previous|earlier|below|lower|older)"
                  + "(?:\\s+versions)?",
              "<=$1"),
          phrase(
              "(?:all\\s+)?"
                  + VERSION
                  + NUMBER
                  + "\\s+(?:and|or)\\s+(?:all\\s+)?(?:later|newer|higher|above)(?:\\s+versions)?",
              ">=$1"),
          phrase(
              "(?:from\\s+)?" + VERSION + NUMBER + "\\s+(?:through|to)\\s+" + VERSION + NUMBER,
              ">=$1|<=$2"),
          phrase(VERSION + NUMBER, "$1"));

  private static final Pattern RELEASES =
      Pattern.compile("\\(?releases?((?:\\s+\\d+(?:\\.\\d+)+)+)\\)?", Pattern.CASE_INSENSITIVE);

  private static final Pattern AND = Pattern.compile("(?<=\\d) and (?=\\d)");

  /** A service release or build that stands behind a number. */
  private static final Pattern SUFFIX =
      Pattern.compile(
          "(?<=[0-9a-z])\\s+(?:(mr)\\s+)?(sr|sp|service\\s+pack|build|patch|update|hotfix|[a-z])\\s*(\\d+)(?![0-9.])",
          Pattern.CASE_INSENSITIVE);

  /** Letters that stand apart from their number: HD 16. */
  private static final Pattern APART =
      Pattern.compile("(?<![0-9a-z.])([a-z]{1,2})\\s+(\\d+)(?![0-9.])", Pattern.CASE_INSENSITIVE);

  private static final Pattern ALL =
      Pattern.compile(
          "(?:\\*|all|any|all\\s+(?:versions|models)|vers:all/\\*)"
              + "(?:\\s*\\(end[- ]of[- ](?:life|sale|support)[^)]*\\))?");

  private VersionWords() {}

  private static Phrase phrase(String pattern, String constraint) {
    return new Phrase(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), constraint);
  }

  /** Whether the words mean every version. */
  static boolean all(String text) {
    return ALL.matcher(plain(text)).matches();
  }

  /** The same as constraints set apart by bars; empty when some of it is no version. */
  static Optional<String> constraints(String text) {
    String spaced = AND.matcher(spaced(text)).replaceAll("|");
    Matcher releases = RELEASES.matcher(spaced);
    if (releases.matches()) {
      return Optional.of(releases.group(1).strip().replaceAll("\\s+", "|"));
    }
    StringBuilder constraints = new StringBuilder();
    for (String part : spaced.split("\\|", -1)) {
      Optional<String> constraint = constraint(joined(part.strip()));
      if (constraint.isEmpty()) {
        return Optional.empty();
      }
      constraints.append(constraints.isEmpty() ? "" : "|").append(constraint.get());
    }
    return Optional.of(constraints.toString());
  }

  private static Optional<String> constraint(String part) {
    for (Phrase phrase : PHRASES) {
      Matcher matcher = phrase.pattern().matcher(part);
      if (matcher.matches()) {
        return Optional.of(matcher.replaceFirst(phrase.constraint())).filter(VersionWords::counts);
      }
    }
    return Optional.empty();
  }

  /** A version has a digit, or is one letter. */
  private static boolean counts(String constraint) {
    return constraint.matches(".*\\d.*|[<>=]*[a-zA-Z]");
  }

  /** Suffixes tied to their numbers by underscores. */
  private static String joined(String part) {
    String tied =
        SUFFIX
            .matcher(part)
            .replaceAll(
                match -> {
                  String before = match.group(1) == null ? "" : "_" + match.group(1);
                  return before
                      + "_"
                      + match.group(2).replaceAll("\\s+", "_")
                      + joint(match.group(2))
                      + match.group(3);
                });
    return APART.matcher(tied).replaceAll("$1$2");
  }

  /** Words stand apart from their number, letters do not: build 13, SR1. */
  private static String joint(String word) {
    return word.length() > 2 ? "_" : "";
  }

  /** In lower case, one blank between words, the signs of ASCII. */
  static String plain(String text) {
    return spaced(text).toLowerCase(Locale.ROOT);
  }

  private static String spaced(String text) {
    return text.strip()
        .replace("≤", "<=")
        .replace("≥", ">=")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replaceAll("[\\s\\u00a0]+", " ")
        .replaceAll("(?<=\\d)\\.(?= |$)", "");
  }
}
