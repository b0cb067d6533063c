package org.auscult.advisory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.auscult.advisory.Assessment.Reach;
import org.auscult.advisory.Matching.Answer;
import org.auscult.advisory.Matching.Fit;
import org.auscult.advisory.Matching.Names;
import org.auscult.advisory.Verdict.Kind;
import org.auscult.version.VersionScheme;

/**
 * The advisories at hand, found by maker. It may be asked from several threads; what names fit is
 * found once for each model, since fleets have many devices and few models.
 */
public final class Advisories {
  private static final Order LETTERED =
      new Order(VersionScheme.named("lettered").orElseThrow(), true);

  private final List<Advisory> all;
  private final Aliases aliases;
  private final List<Notice> notices;
  private final Map<String, List<Entry>> byMaker = new HashMap<>();

  /** By maker, the products by each word that their names have. */
  private final Map<String, Map<String, List<NamedProduct>>> named = new ConcurrentHashMap<>();

  private final Map<List<Optional<String>>, List<Candidate>> known = new ConcurrentHashMap<>();

  /** A product of an advisory; its name is taken apart when its maker is first asked for. */
  private record Entry(Advisory advisory, int place) {}

  /** A product whose name fits. */
  private record Candidate(NamedProduct product, Fit fit, Names names, String maker) {}

  /**
   * @param advisories of several with one identifier the one that was revised last counts
   */
  public Advisories(List<Advisory> advisories, Aliases aliases, List<Notice> notices) {
    this.all = latest(advisories);
    this.aliases = aliases;
    this.notices = List.copyOf(notices);
    for (Advisory advisory : all) {
      for (int place = 0; place < advisory.products().size(); place++) {
        for (String maker : aliases.makers(advisory.products().get(place).vendor())) {
          byMaker.computeIfAbsent(maker, m -> new ArrayList<>()).add(new Entry(advisory, place));
        }
      }
    }
  }

  /** Of several with one identifier the one that was revised last; by identifier. */
  public static List<Advisory> latest(List<Advisory> advisories) {
    Map<String, Advisory> byId = new LinkedHashMap<>();
    for (Advisory advisory : advisories) {
      byId.merge(
          advisory.id(),
          advisory,
          (old, other) -> other.revised().compareTo(old.revised()) >= 0 ? other : old);
    }
    return byId.values().stream().sorted(Comparator.comparing(Advisory::id)).toList();
  }

  /** All of them, by identifier. */
  public List<Advisory> all() {
    return all;
  }

  /** All names that their makers go by. */
  List<String> makerNames() {
    List<String> names = new ArrayList<>(aliases.names(byMaker.keySet()));
    all.forEach(advisory -> advisory.products().forEach(product -> names.add(product.vendor())));
    return names;
  }

  /**
   * The notices on passwords of what is installed, unless its version is known to be free of the
   * flaw.
   *
   * @param assessment what they mean for it
   */
  public List<Notice> notices(Installed installed, Assessment assessment) {
    List<String> free =
        assessment.verdicts(Kind.NOT_AFFECTED).stream().map(v -> v.advisory().id()).toList();
    List<String> same =
        assessment.verdicts().stream()
            .filter(Verdict::same)
            .map(verdict -> verdict.advisory().id())
            .toList();
    Set<String> makers = installed.vendor().map(aliases::makers).orElse(Set.of());
    return notices.stream()
        .filter(notice -> !free.contains(notice.advisory()))
        .filter(
            notice ->
                notice.names().isEmpty()
                    ? same.contains(notice.advisory())
                    : makers.contains(notice.vendor()) && named(installed, notice))
        .toList();
  }

  private boolean named(Installed installed, Notice notice) {
    List<NameWords> words =
        installed.names().stream().map(name -> aliases.words(name, notice.vendor())).toList();
    return notice.names().stream()
        .map(name -> aliases.words(name, notice.vendor()))
        .anyMatch(name -> words.stream().anyMatch(name::same));
  }

  /** What they mean for what is installed. */
  public Assessment assess(Installed installed) {
    if (installed.names().isEmpty()) {
      return Assessment.none(Reach.NO_NAME);
    }
    Set<String> makers = installed.vendor().map(aliases::makers).orElse(Set.of());
    if (makers.isEmpty()) {
      return Assessment.none(Reach.NO_VENDOR);
    }
    if (makers.stream().noneMatch(byMaker::containsKey)) {
      return Assessment.none(Reach.VENDOR_UNLISTED);
    }
    List<Candidate> candidates =
        known.computeIfAbsent(
            List.of(installed.vendor(), installed.product(), installed.model()),
            names -> candidates(installed, makers));
    return candidates.isEmpty()
        ? Assessment.none(Reach.PRODUCT_UNLISTED)
        : new Assessment(Reach.COMPARED, verdicts(candidates, installed.version()));
  }

  private List<Candidate> candidates(Installed installed, Set<String> makers) {
    List<Candidate> candidates = new ArrayList<>();
    for (String maker : makers) {
      Names names = Names.of(installed, maker, aliases);
      for (NamedProduct product : sharing(maker, names)) {
        Fit fit = Matching.fit(product, names);
        if (fit != Fit.NONE) {
          candidates.add(new Candidate(product, fit, names, maker));
        }
      }
    }
    return candidates;
  }

  /** The products of a maker that share a word with the names, in the order of the advisories. */
  private Set<NamedProduct> sharing(String maker, Names names) {
    Map<String, List<NamedProduct>> byWord = named.computeIfAbsent(maker, this::named);
    Set<NamedProduct> sharing = new TreeSet<>(NamedProduct.ORDER);
    names.marks().forEach(mark -> sharing.addAll(byWord.getOrDefault(mark, List.of())));
    return sharing;
  }

  private Map<String, List<NamedProduct>> named(String maker) {
    Map<String, List<NamedProduct>> byWord = new HashMap<>();
    for (Entry entry : byMaker.getOrDefault(maker, List.of())) {
      NamedProduct product = NamedProduct.of(entry.advisory(), entry.place(), maker, aliases);
      product
          .marks()
          .forEach(mark -> byWord.computeIfAbsent(mark, m -> new ArrayList<>()).add(product));
    }
    return byWord;
  }

  private List<Verdict> verdicts(List<Candidate> candidates, Optional<String> version) {
    Map<String, List<Answer>> byAdvisory = new LinkedHashMap<>();
    for (Candidate candidate : candidates) {
      Order order = aliases.lettered(candidate.maker()) ? LETTERED : Order.GENERAL;
      byAdvisory
          .computeIfAbsent(candidate.product().advisory().id(), id -> new ArrayList<>())
          .add(
              Matching.answer(
                  candidate.product(), candidate.fit(), candidate.names(), version, order));
    }
    List<Judgement> judgements = byAdvisory.values().stream().map(Judgement::new).toList();
    Map<String, Advisory> cleared = new HashMap<>();
    for (Judgement judgement : judgements) {
      judgement.cleared().forEach(flaw -> cleared.putIfAbsent(flaw.id(), judgement.advisory()));
    }
    return judgements.stream().map(Judgement::verdict).map(v -> without(cleared, v)).toList();
  }

  /** A flaw that some document says is not there does not count in any other. */
  private static Verdict without(Map<String, Advisory> cleared, Verdict verdict) {
    List<Flaw> left =
        verdict.flaws().stream().filter(flaw -> !cleared.containsKey(flaw.id())).toList();
    if (verdict.kind() == Kind.NOT_AFFECTED || left.size() == verdict.flaws().size()) {
      return verdict;
    }
    if (!left.isEmpty()) {
      return new Verdict(
          verdict.advisory(),
          verdict.product(),
          verdict.same(),
          verdict.kind(),
          left,
          verdict.because());
    }
    Advisory document =
        verdict.flaws().stream().map(flaw -> cleared.get(flaw.id())).findFirst().orElseThrow();
    return verdict.with(Kind.NOT_AFFECTED, left, Doubts.stated(document));
  }
}
