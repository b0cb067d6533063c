package org.auscult.advisory;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.auscult.advisory.VersionSet.All;
import org.auscult.advisory.VersionSet.ByHand;
import org.auscult.advisory.VersionSet.Models;
import org.auscult.advisory.VersionSet.Ranges;
import org.auscult.fact.Truth;
import org.auscult.source.Text;

/** One product of an advisory against one thing that is installed. */
final class Matching {

  /** How a name of a product fits the names of what is installed. */
  enum Fit {
    /** It is the product. */
    SAME,
    /** It may be: one name says more than the other. */
    LIKE,
    NONE
  }

  /**
   * The answer of one product of an advisory.
   *
   * @param same true when it is the product; false when its name is only like it
   * @param because the reason of an answer that is not true
   * @param listed false when the advisory gives single versions and this is none of them
   */
  record Answer(
      NamedProduct product, boolean same, Truth in, Optional<Text> because, boolean listed) {}

  /**
   * The names of what is installed as words.
   *
   * @param listed the products of the alias table that they stand for
   */
  record Names(List<NameWords> words, Set<String> listed) {

    static Names of(Installed installed, String maker, Aliases aliases) {
      List<NameWords> words = new ArrayList<>();
      Set<String> listed = new LinkedHashSet<>();
      for (String name : installed.names()) {
        words.add(aliases.words(name, maker));
        aliases.product(maker, name).ifPresent(listed::add);
      }
      return new Names(words, listed);
    }

    /** Words and listed products of which a product that fits has one. */
    Set<String> marks() {
      Set<String> marks = new LinkedHashSet<>(fullest().telling());
      words.forEach(name -> marks.addAll(name.telling()));
      listed.forEach(product -> marks.add(NamedProduct.LISTED + product));
      return marks;
    }

    /** All that is known: product and model together. */
    NameWords fullest() {
      return words.get(words.size() - 1);
    }
  }

  private Matching() {}

  static Fit fit(NamedProduct product, Names installed) {
    if (product.listed().filter(installed.listed()::contains).isPresent()) {
      return Fit.SAME;
    }
    if (product.listed().isPresent() && !installed.listed().isEmpty()) {
      // Two products of the table: only a name that is a part of the other's can mean it.
      NameWords all = installed.fullest().whole();
      return product.names().stream().map(NameWords::whole).anyMatch(all::within)
          ? Fit.LIKE
          : Fit.NONE;
    }
    boolean model = product.models().stream().anyMatch(installed.words()::contains);
    for (NameWords name : product.names()) {
      boolean same =
          installed.words().stream().anyMatch(words -> words.same(name))
              || sameButForModel(product, name, installed.fullest());
      if (same) {
        return Fit.SAME;
      }
    }
    if (product.series().filter(s -> installed.words().stream().anyMatch(s::has)).isPresent()) {
      return Fit.SAME;
    }
    boolean other =
        product.versions().decidable()
            && product.series().filter(s -> s.excludes(installed.fullest())).isPresent();
    boolean like =
        model
            || product.names().stream().anyMatch(installed.fullest()::within)
            || product.series().filter(s -> s.mayHave(installed.fullest())).isPresent();
    return like && !other ? Fit.LIKE : Fit.NONE;
  }

  /** What the installed name says beyond the product is a model that the advisory lists. */
  private static boolean sameButForModel(NamedProduct product, NameWords name, NameWords full) {
    return product.models().stream()
        .map(NameWords::telling)
        .filter(full.telling()::containsAll)
        .anyMatch(model -> full.without(model).same(name.without(model)));
  }

  /** Whether what is installed is among the versions of a product whose name fits. */
  static Answer answer(
      NamedProduct product, Fit fit, Names names, Optional<String> version, Order order) {
    AdvisedProduct advised = product.advisory().products().get(product.place());
    if (fit == Fit.LIKE) {
      return new Answer(product, false, Truth.UNKNOWN, Optional.of(Doubts.name(advised)), true);
    }
    Answer answer = byVersion(product, names, version, order);
    return product.conditional() && answer.in() == Truth.TRUE
        ? open(product, Doubts.condition(advised))
        : answer;
  }

  private static Answer byVersion(
      NamedProduct product, Names names, Optional<String> version, Order order) {
    VersionSet versions = product.versions();
    if (versions instanceof All) {
      return new Answer(product, true, Truth.TRUE, Optional.empty(), true);
    }
    if (versions instanceof ByHand hand) {
      return open(product, Doubts.unclear(hand));
    }
    if (versions instanceof Models models) {
      return named(product, names)
          ? new Answer(product, true, Truth.TRUE, Optional.empty(), true)
          : open(product, Doubts.models(models));
    }
    return version
        .map(installed -> inRanges(product, (Ranges) versions, installed, order))
        .orElseGet(() -> open(product, Doubts.noVersion(versions)));
  }

  private static boolean named(NamedProduct product, Names names) {
    Set<String> known = names.fullest().telling();
    return product.models().stream().map(NameWords::telling).anyMatch(known::containsAll);
  }

  private static Answer inRanges(NamedProduct product, Ranges ranges, String version, Order order) {
    Truth in = ranges.contains(version, order);
    if (in == Truth.TRUE) {
      return new Answer(product, true, in, Optional.empty(), true);
    }
    boolean singles = ranges.ranges().stream().allMatch(VersionRange::isSingle);
    if (repaired(product, version, order) || in == Truth.FALSE && !singles) {
      return new Answer(product, true, Truth.FALSE, Optional.of(Doubts.outside(ranges)), true);
    }
    return in == Truth.FALSE
        ? new Answer(product, true, Truth.UNKNOWN, Optional.of(Doubts.notListed(ranges)), false)
        : open(product, Doubts.notCompared(ranges));
  }

  /** Whether the version is one that the advisory names as repaired, or a later one. */
  private static boolean repaired(NamedProduct product, String version, Order order) {
    return product.advisory().products().get(product.place()).fixed().stream()
        .map(fixed -> order.place(version, fixed))
        .anyMatch(place -> place == Order.Place.EQUAL || place == Order.Place.ABOVE);
  }

  private static Answer open(NamedProduct product, Text because) {
    return new Answer(product, true, Truth.UNKNOWN, Optional.of(because), true);
  }
}
