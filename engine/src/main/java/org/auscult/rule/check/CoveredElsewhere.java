package org.auscult.rule.check;

import java.util.List;
import java.util.Set;
import org.auscult.device.Item;
import org.auscult.device.ItemType;
import org.auscult.fact.Truth;
import org.auscult.rule.Check;
import org.auscult.rule.Outcome;
import org.auscult.rule.Subject;
import org.auscult.source.Text;

/**
 * A check that leaves to other rules what they report already, so that one cause gives one finding.
 * What it leaves out is wrong all the same: with such an item it may fail for another, but it never
 * passes.
 *
 * @param check for items that no other rule reports
 * @param where the items that are wrong, whoever reports them
 * @param others the rules that report some of these
 */
record CoveredElsewhere(Check check, ItemType type, ItemTest where, List<Other> others)
    implements Check {

  /**
   * Another rule.
   *
   * @param rule its identifier
   * @param where the items that it reports
   */
  record Other(String rule, ItemTest where) {}

  @Override
  public Set<ItemType> reads() {
    return Set.of(type);
  }

  @Override
  public Outcome apply(Subject subject) {
    Outcome outcome = check.apply(subject);
    if (!(outcome instanceof Outcome.Passed)) {
      return outcome;
    }
    List<String> reporting =
        others.stream().filter(other -> reports(other, subject)).map(Other::rule).toList();
    String rules = String.join(", ", reporting);
    return reporting.isEmpty()
        ? outcome
        : new Outcome.NotApplicable(
            new Text(
                "what is wrong is reported by " + rules,
                "ce qui ne va pas est signalé par " + rules));
  }

  private boolean reports(Other other, Subject subject) {
    for (Item item : subject.device().section(type).items()) {
      if (where.test(item, subject).and(other.where().test(item, subject)) == Truth.TRUE) {
        return true;
      }
    }
    return false;
  }
}
