package org.auscult.advisory;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.auscult.advisory.VersionSet.All;
import org.auscult.advisory.VersionSet.ByHand;
import org.auscult.advisory.VersionSet.Models;
import org.auscult.advisory.VersionSet.Ranges;

/**
 * Reads the versions that a leaf of a product tree stands for: its own name, checked against the
 * name of its product, which says the same in a sentence. What cannot be read beyond doubt is left
 * to people, with the reason.
 */
final class LeafReader {
  private static final Pattern DATE =
      Pattern.compile(
          ".*(?:\\b(?:january|february|march|april|may|june|july|august|september|october|november"
              + "|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)\\b"
              + "|\\b\\d{1,2}/\\d{1,2}/\\d{2,4}\\b|\\b\\d{4}-\\d{2}-\\d{2}\\b).*");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final Pattern MODEL =
      Pattern.compile(
          "[a-z-]*\\d{3,}[a-z]{0,3}|[a-z]{2,4}-[a-z0-9-]*\\d{3,}[a-z]*", Pattern.CASE_INSENSITIVE);
  private static final Pattern CONDITION =
      Pattern.compile(
          ".*\\b(?:with|running|only|based|option|options|using|integrated|shipped|under|if|when"
              + "|model|part|configured|windows|edition)\\b.*");

  private LeafReader() {}

  /**
   * The versions.
   *
   * @param leaf the name of the version branch
   * @param product the name of the branch that names the product
   * @param sentence the name of the product at the leaf
   */
  static VersionSet read(String leaf, String product, String sentence) {
    LeafSentence said = new LeafSentence(sentence, product);
    if (said.uncertain()) {
      return new ByHand(Unclear.UNCERTAIN, shown(leaf));
    }
    return VersConstraints.specifier(leaf.strip())
        .or(() -> VersionWords.all(leaf) ? Optional.of(new All()) : Optional.empty())
        .map(all -> confirmed(all, leaf, said))
        .orElseGet(() -> worded(leaf, product, said));
  }

  /** A list of all versions may still be told to hold on a condition. */
  private static VersionSet confirmed(VersionSet versions, String leaf, LeafSentence said) {
    return versions instanceof All && said.conditional()
        ? new ByHand(Unclear.CONDITION, shown(leaf))
        : versions;
  }

  private static VersionSet worded(String leaf, String product, LeafSentence said) {
    String plain = VersionWords.plain(leaf);
    if (DATE.matcher(plain).matches()) {
      return new ByHand(Unclear.DATE, shown(leaf));
    }
    Optional<List<VersionRange>> ranges =
        VersionWords.constraints(leaf).flatMap(VersConstraints::ranges);
    if (ranges.isEmpty()) {
      boolean condition = CONDITION.matcher(plain).matches();
      return new ByHand(condition ? Unclear.CONDITION : Unclear.PROSE, shown(leaf));
    }
    return ranges(ranges.get(), leaf, product, said);
  }

  private static VersionSet ranges(
      List<VersionRange> ranges, String leaf, String product, LeafSentence said) {
    if (ranges.stream().allMatch(VersionRange::isSingle) && models(ranges, product, said)) {
      return new Models(names(leaf));
    }
    if (ranges.stream().anyMatch(LeafReader::years)) {
      return new ByHand(Unclear.DATE, shown(leaf));
    }
    return said.check(ranges)
        .<VersionSet>map(Ranges::new)
        .orElseGet(() -> new ByHand(Unclear.CONTRADICTION, shown(leaf)));
  }

  private static List<String> names(String leaf) {
    return Arrays.stream(leaf.strip().split("\\s*\\|\\s*|(?<=\\d) and (?=\\d)"))
        .distinct()
        .toList();
  }

  private static boolean models(List<VersionRange> ranges, String product, LeafSentence said) {
    return said.ofModels()
        || product.strip().endsWith("Model")
        || ranges.stream()
            .map(range -> range.lower().orElseThrow().version())
            .allMatch(version -> MODEL.matcher(version).matches());
  }

  /** Bounds that are years tell when, not which. */
  private static boolean years(VersionRange range) {
    return range.lower().filter(b -> YEAR.matcher(b.version()).matches()).isPresent()
        || range.upper().filter(b -> YEAR.matcher(b.version()).matches()).isPresent();
  }

  private static String shown(String leaf) {
    String words = leaf.strip().replaceAll("\\s+", " ");
    return words.length() > 200 ? words.substring(0, 199) + "…" : words;
  }
}
