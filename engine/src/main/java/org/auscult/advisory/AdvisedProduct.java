package org.auscult.advisory;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A product, with versions of it, that an advisory speaks of.
 *
 * @param vendor the maker, in the advisory's words
 * @param name the product, in the advisory's words
 * @param versions the versions that are meant
 * @param fixed versions without the flaw, as far as the advisory names any
 * @param remedies what the advisory offers
 */
public record AdvisedProduct(
    String vendor, String name, VersionSet versions, List<String> fixed, Set<Remedy> remedies) {
  public AdvisedProduct {
    fixed = List.copyOf(fixed);
    remedies = Collections.unmodifiableSet(new TreeSet<>(remedies));
  }

  /** The versions as people read them: {@code >=4.4 <=4.12}, or the advisory's words. */
  public String shownVersions() {
    return Doubts.shown(versions);
  }
}
