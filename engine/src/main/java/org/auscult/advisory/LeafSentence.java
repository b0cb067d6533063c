package org.auscult.advisory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.auscult.advisory.VersionRange.Bound;
import org.auscult.advisory.VersionRange.Edge;

/** The name of a product at a leaf: a sentence that has to agree with the leaf. */
final class LeafSentence {
  private static final int LONG = 240;
  private static final Pattern UNCERTAIN =
      Pattern.compile(
          ".*\\b(?:may be|may have|might|likely|possibly|potentially|certain versions|some"
              + " versions)\\b.*");
  private static final Pattern CONDITION =
      Pattern.compile(
          ".*(?:\\b(?:running|only|under|if|when|running on|used"
              + " with|option)\\b|-based\\b|\\d\\.\\d).*");
  private static final Pattern QUALIFIED =
      Pattern.compile(
          ".*\\b(?!(?:all|software|firmware|and|or|with|prior|previous|earlier|later|older|lower|to|running|through)\\b)[a-z]+"
              + " versions?\\b.*");
  private static final Pattern IN_BRACKETS = Pattern.compile("[: -]*\\((?!release)[^()]*\\)");
  private static final Pattern MODELS = Pattern.compile(".*\\bmodels?\\b.*");
  private static final Pattern UP_TO_AND_WITH =
      Pattern.compile(
          ".*(?:<=|\\b(?:and|or) (?:all )?(?:prior|previous|earlier|below|lower|older)\\b"
              + "|\\b(?:through|thru|inclusive)\\b|\\d to (?:v|version )?\\d).*");
  private static final Pattern UP_TO_WITHOUT =
      Pattern.compile(
          ".*(?:<(?!=)|\\b(?:prior to|before|earlier than|older than|lower than)\\b).*");
  private static final Pattern UP_TO = Pattern.compile(".*\\bup to\\b.*");

  private final String text;
  private final String rest;

  /**
   * @param sentence the name of the product at the leaf
   * @param product the name of the branch that names the product
   */
  LeafSentence(String sentence, String product) {
    this.text = VersionWords.plain(sentence);
    String name = VersionWords.plain(product);
    int at = text.indexOf(name);
    this.rest = name.isEmpty() || at < 0 ? text : text.substring(at + name.length());
  }

  boolean uncertain() {
    return text.length() > LONG || UNCERTAIN.matcher(text).matches();
  }

  /** Whether it says more than that all versions are meant. */
  boolean conditional() {
    return CONDITION.matcher(rest).matches() && !rest.contains("no longer a supported");
  }

  boolean ofModels() {
    return MODELS.matcher(rest).matches();
  }

  /**
   * The ranges, where the sentence agrees with them; their upper edges are unclear where the two
   * differ about these. Empty when the sentence names other versions.
   */
  Optional<List<VersionRange>> check(List<VersionRange> ranges) {
    if (QUALIFIED.matcher(rest).matches() || IN_BRACKETS.matcher(rest).matches()) {
      return Optional.empty();
    }
    if (rest.chars().noneMatch(Character::isDigit) && !rest.contains("version")) {
      return Optional.of(ranges);
    }
    List<VersionRange> checked = new ArrayList<>();
    for (VersionRange range : ranges) {
      boolean named =
          range.lower().map(this::names).orElse(true)
              && range.upper().map(this::names).orElse(true);
      if (!named || range.isSingle() && saysMore(ranges)) {
        return Optional.empty();
      }
      Optional<VersionRange> agreed = range.isSingle() ? Optional.of(range) : edge(range);
      if (agreed.isEmpty()) {
        return Optional.empty();
      }
      checked.add(agreed.get());
    }
    return Optional.of(checked);
  }

  /** One version in the list, but "and earlier" in the sentence. */
  private boolean saysMore(List<VersionRange> ranges) {
    return ranges.stream().allMatch(VersionRange::isSingle)
        && (UP_TO_AND_WITH.matcher(rest).matches() || UP_TO_WITHOUT.matcher(rest).matches());
  }

  private Optional<VersionRange> edge(VersionRange range) {
    if (range.upper().isEmpty()) {
      return Optional.of(range);
    }
    boolean with = UP_TO_AND_WITH.matcher(rest).matches();
    boolean without = UP_TO_WITHOUT.matcher(rest).matches();
    if (!with && !without && !UP_TO.matcher(rest).matches()) {
      return Optional.empty();
    }
    Bound upper = range.upper().get();
    boolean agrees = upper.edge() == Edge.INCLUDED ? with : without;
    boolean line = upper.line();
    return Optional.of(
        agrees || line
            ? range
            : new VersionRange(
                range.lower(), Optional.of(new Bound(upper.version(), Edge.UNCLEAR, false))));
  }

  /** Whether it names this version, be it with a "v" before it or zeros behind it. */
  private boolean names(Bound bound) {
    String version = VersionWords.plain(bound.version());
    StringBuilder pattern = new StringBuilder("(?<![0-9.])(?:(?<![a-z])|(?<=v)|(?<=rev)|(?=\\d))");
    for (String word : version.split("_|(?<=[a-z])(?=\\d)")) {
      pattern.append(Pattern.quote(word)).append("[\\s_]*");
    }
    pattern.append(bound.line() ? "\\.?\\s*x" : "(?:\\.0+)*(?![0-9])(?!\\.[0-9])");
    return Pattern.compile(pattern.toString()).matcher(rest).find();
  }
}
