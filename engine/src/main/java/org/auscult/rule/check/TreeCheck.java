package org.auscult.rule.check;

import java.util.List;
import java.util.Set;
import org.auscult.device.ItemType;
import org.auscult.rule.Check;
import org.auscult.rule.Outcome;
import org.auscult.rule.Place;
import org.auscult.rule.Subject;
import org.auscult.source.Span;
import org.auscult.source.Text;
import org.auscult.tree.ConfigNode;
import org.auscult.tree.NodePath;

/**
 * A check of the vendor's own words: a statement that must be absent, or one that must be present.
 * Absence is only believed of an export that was read to its end.
 */
record TreeCheck(NodePath path, boolean absent, Wording wording) implements Check {

  @Override
  public Set<ItemType> reads() {
    return Set.of();
  }

  @Override
  public Outcome apply(Subject subject) {
    List<Span> found = path.find(subject.tree()).stream().map(ConfigNode::span).toList();
    if (!found.isEmpty()) {
      return absent
          ? new Outcome.Failed(found.stream().map(span -> place(span, subject)).toList())
          : new Outcome.Passed(found);
    }
    if (!subject.whole()) {
      return new Outcome.NotAssessed(
          new Text("the export was not read to its end", "l’export n’a pas été lu jusqu’à sa fin"),
          subject.howToExport());
    }
    Span all = subject.device().where();
    return absent
        ? new Outcome.Passed(List.of(all))
        : new Outcome.Failed(List.of(wording.missing(all, subject)));
  }

  private Place place(Span span, Subject subject) {
    return wording.missing(span, subject);
  }
}
