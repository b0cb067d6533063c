package org.auscult.advisory;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * The advisories of a run: those that ship with Auscult, with those that the user supplies. They
 * are opened when the first device comes by whose maker they may name, since most runs have none.
 */
public final class AdvisoryShelf {
  private final Set<String> makers;
  private final String builtInAsOf;
  private final Supplier<AdvisorySupply> builtIn;
  private final AdvisorySupply supplied;
  private volatile List<Advisories> opened = List.of();

  /**
   * @param makers first words of the makers' names in what is built in
   * @param builtInAsOf the last revision of what is built in, an ISO 8601 date; empty for none
   * @param builtIn reads what is built in; asked at most once
   * @param supplied what the user supplies; it counts besides, and a later revision wins
   */
  public AdvisoryShelf(
      Set<String> makers,
      String builtInAsOf,
      Supplier<AdvisorySupply> builtIn,
      AdvisorySupply supplied) {
    this.makers = Set.copyOf(makers);
    this.builtInAsOf = builtInAsOf;
    this.builtIn = builtIn;
    this.supplied = supplied;
  }

  /** A shelf with nothing on it. */
  public static AdvisoryShelf empty() {
    return new AdvisoryShelf(Set.of(), "", () -> AdvisorySupply.NONE, AdvisorySupply.NONE);
  }

  /** This shelf with more on it. */
  public AdvisoryShelf with(AdvisorySupply more) {
    return new AdvisoryShelf(makers, builtInAsOf, builtIn, supplied.and(more));
  }

  /** The last revision of all at hand, an ISO 8601 date; empty when there is none. */
  public String asOf() {
    String newest = AdvisoryIndex.date(supplied.advisories());
    return newest.compareTo(builtInAsOf) > 0 ? newest : builtInAsOf;
  }

  /** What the user supplies. */
  public AdvisorySupply supplied() {
    return supplied;
  }

  /** What ships with Auscult; read anew. */
  public AdvisorySupply builtIn() {
    return builtIn.get();
  }

  /** The advisories, opened. */
  public Advisories open() {
    if (opened.isEmpty()) {
      synchronized (this) {
        if (opened.isEmpty()) {
          opened = List.of(builtIn.get().advisories(supplied));
        }
      }
    }
    return opened.get(0);
  }

  /** What the advisories mean for what is installed. */
  public Assessment assess(Installed installed) {
    boolean stranger = installed.vendor().isPresent() && !names(installed.vendor().get());
    return stranger && !installed.names().isEmpty()
        ? Assessment.none(Assessment.Reach.VENDOR_UNLISTED)
        : open().assess(installed);
  }

  private boolean names(String vendor) {
    List<String> words = Words.of(vendor);
    return !supplied.equals(AdvisorySupply.NONE)
        || words.isEmpty()
        || makers.contains(words.get(0));
  }

  /** The first words of all names of the makers that advisories name. */
  public static Set<String> makers(AdvisorySupply supply) {
    Set<String> words = new TreeSet<>();
    for (String name : supply.advisories(AdvisorySupply.NONE).makerNames()) {
      Words.of(name).stream().limit(1).forEach(words::add);
    }
    return words;
  }
}
