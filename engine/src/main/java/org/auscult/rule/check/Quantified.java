package org.auscult.rule.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.auscult.device.Coverage;
import org.auscult.device.Item;
import org.auscult.device.ItemType;
import org.auscult.device.Section;
import org.auscult.fact.Truth;
import org.auscult.rule.Check;
import org.auscult.rule.NotAssessedOutcomes;
import org.auscult.rule.Outcome;
import org.auscult.rule.Subject;
import org.auscult.source.Span;
import org.auscult.source.Text;

/**
 * A check over a section. Its outcome follows the table of honest outcomes: a witness decides, and
 * without one only a complete section does.
 *
 * @param kind the quantifier
 * @param where the items that count
 * @param must what an item that counts must meet; for {@code every} only
 */
record Quantified(Kind kind, ItemType type, ItemTest where, ItemTest must, Wording wording)
    implements Check {

  enum Kind {
    NONE,
    EVERY,
    SOME
  }

  @Override
  public Set<ItemType> reads() {
    return Set.of(type);
  }

  @Override
  public Outcome apply(Subject subject) {
    Section section = subject.device().section(type);
    List<Item> witnesses = new ArrayList<>();
    List<Span> counted = new ArrayList<>();
    boolean undecided = false;
    for (Item item : section.items()) {
      Truth counts = where.test(item, subject);
      Truth witness =
          kind == Kind.EVERY && counts != Truth.FALSE
              ? counts.and(must.test(item, subject).not())
              : counts;
      if (witness == Truth.TRUE) {
        witnesses.add(item);
      }
      undecided |= witness == Truth.UNKNOWN;
      if (kind != Kind.EVERY || counts == Truth.TRUE) {
        counted.add(item.where());
      }
    }
    return witnesses.isEmpty()
        ? withoutWitness(section, counted, undecided, subject)
        : withWitnesses(witnesses, subject);
  }

  private Outcome withWitnesses(List<Item> witnesses, Subject subject) {
    return kind == Kind.SOME
        ? new Outcome.Passed(witnesses.stream().map(Item::where).toList())
        : new Outcome.Failed(witnesses.stream().map(item -> wording.place(item, subject)).toList());
  }

  private Outcome withoutWitness(
      Section section, List<Span> counted, boolean undecided, Subject subject) {
    if (section.coverage() instanceof Coverage.Absent absent) {
      return new Outcome.NotApplicable(absent.because());
    }
    if (!(section.coverage() instanceof Coverage.Complete complete)) {
      return NotAssessedOutcomes.of(section.coverage());
    }
    if (undecided) {
      return undecided(subject);
    }
    if (kind == Kind.SOME) {
      return new Outcome.Failed(List.of(wording.missing(complete.region(), subject)));
    }
    if (kind == Kind.EVERY && counted.isEmpty()) {
      return new Outcome.NotApplicable(
          new Text("there is nothing of this kind to look at", "il n’y a rien de tel à examiner"));
    }
    return new Outcome.Passed(counted.isEmpty() ? List.of(complete.region()) : counted);
  }

  private Outcome undecided(Subject subject) {
    return new Outcome.NotAssessed(
        new Text(
            "a property that decides this is not in the export and has no documented default",
            "une propriété déterminante manque dans l’export et n’a pas de valeur par défaut"
                + " documentée"),
        subject.howToExport());
  }
}
