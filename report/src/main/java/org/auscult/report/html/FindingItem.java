package org.auscult.report.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.auscult.audit.Finding;
import org.auscult.rule.Place;
import org.auscult.source.Evidence;
import org.jsoup.nodes.Element;

/** One finding: the device, every place with its message, and the masked lines. */
final class FindingItem {
  private FindingItem() {}

  static Element of(Dossier dossier, Finding finding) {
    Element item = Markup.of("li", "find").attr("id", dossier.ledger().anchor(finding));
    Element head = Markup.in(item, "p", "head");
    device(head, dossier, finding);
    Marks.state(head, dossier, finding);
    byEvidence(finding).forEach((evidence, at) -> item.appendChild(place(dossier, evidence, at)));
    Markup.in(item, "p", "mark", dossier.say("finding.id") + " ")
        .appendChild(Markup.of("code", "", finding.fingerprint()));
    return item;
  }

  private static void device(Element head, Dossier dossier, Finding finding) {
    dossier
        .ledger()
        .device(finding.deviceId())
        .ifPresentOrElse(
            tally -> {
              head.appendChild(Markup.link(tally.anchor(), finding.deviceId()));
              Markup.in(head, "span", "aside", Devices.kind(dossier, tally.device()));
            },
            () -> Markup.in(head, "strong", "", finding.deviceId()));
  }

  /** Places that the same lines show stand together, and the lines once. */
  private static Map<Evidence, List<Place>> byEvidence(Finding finding) {
    return finding.places().stream()
        .collect(Collectors.groupingBy(Place::evidence, LinkedHashMap::new, Collectors.toList()));
  }

  private static Element place(Dossier dossier, Evidence evidence, List<Place> places) {
    Element box = Markup.of("div", "place");
    places.stream()
        .map(place -> dossier.say(place.message()))
        .distinct()
        .forEach(message -> Markup.masked(Markup.in(box, "p", ""), message, dossier.say("mask")));
    Markup.in(box, "code", "path", evidence.span().toString());
    if (!evidence.excerpt().isEmpty()) {
      box.appendChild(excerpt(dossier, evidence));
    }
    return box;
  }

  private static Element excerpt(Dossier dossier, Evidence evidence) {
    Element lines = Markup.of("pre", "excerpt");
    List<String> excerpt = evidence.excerpt();
    for (int i = 0; i < excerpt.size(); i++) {
      if (i > 0) {
        lines.appendText("\n");
      }
      Markup.in(lines, "i", "", Integer.toString(evidence.span().firstLine() + i));
      Markup.masked(lines, excerpt.get(i), dossier.say("mask"));
    }
    int hidden = evidence.span().lastLine() - evidence.span().firstLine() + 1 - excerpt.size();
    if (hidden > 0) {
      Markup.in(lines.appendText("\n"), "em", "", dossier.say("finding.cut", hidden));
    }
    return lines;
  }
}
