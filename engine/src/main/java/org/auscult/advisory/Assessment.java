package org.auscult.advisory;

import java.util.List;

/**
 * What the advisories at hand mean for what is installed.
 *
 * @param reach how far the comparison came
 * @param verdicts one for each advisory that names the product, or a name like it
 */
public record Assessment(Reach reach, List<Verdict> verdicts) {

  /** How far a comparison came. */
  public enum Reach {
    /** Neither product nor model is known. */
    NO_NAME,
    /** The maker is not known. */
    NO_VENDOR,
    /** No advisory at hand names the maker. */
    VENDOR_UNLISTED,
    /** Advisories at hand name the maker, but not this product. */
    PRODUCT_UNLISTED,
    /** Advisories at hand name the product, or a name like it. */
    COMPARED
  }

  public Assessment {
    verdicts = List.copyOf(verdicts);
  }

  static Assessment none(Reach reach) {
    return new Assessment(reach, List.of());
  }

  /** The verdicts of this kind. */
  public List<Verdict> verdicts(Verdict.Kind kind) {
    return verdicts.stream().filter(verdict -> verdict.kind() == kind).toList();
  }
}
