package org.auscult.report.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.auscult.rule.Severity;
import org.jsoup.nodes.Element;

/**
 * Every device by its worst open finding: a square each, or a bar when they are many. What was not
 * read and what has no export stands in it too.
 */
final class FleetPicture {
  private static final int MOST_SQUARES = 600;

  private FleetPicture() {}

  static Element of(Dossier dossier) {
    Map<String, Integer> counts = counts(dossier);
    Element part = Markup.of("div", "block");
    Markup.in(part, "h3", "", dossier.say("fleet.title"));
    part.appendChild(picture(dossier, counts));
    Element list = Markup.in(part, "ul", "legend");
    counts.forEach(
        (look, count) -> {
          if (count > 0) {
            Element item = Markup.in(list, "li", "");
            item.appendChild(Markup.of("span", sign(look), word(dossier, look)));
            Markup.in(item, "strong", "", dossier.words().number(count));
          }
        });
    return part;
  }

  private static Element picture(Dossier dossier, Map<String, Integer> counts) {
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    String words = dossier.say("fleet.picture", all);
    if (all > MOST_SQUARES) {
      List<Pictures.Share> shares = new ArrayList<>();
      counts.forEach((look, count) -> shares.add(new Pictures.Share(look, count)));
      return Pictures.bar(shares, words);
    }
    List<String> looks = new ArrayList<>();
    counts.forEach((look, count) -> looks.addAll(java.util.Collections.nCopies(count, look)));
    return Pictures.squares(looks, words);
  }

  private static Map<String, Integer> counts(Dossier dossier) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Severity severity : Severity.values()) {
      counts.put(severity.word(), 0);
    }
    counts.put("unsure", 0);
    counts.put("clear", 0);
    dossier.ledger().devices().forEach(tally -> counts.merge(look(tally), 1, Integer::sum));
    counts.put("unread", dossier.result().unread().size());
    counts.put("absent", dossier.result().withoutExport().size());
    return counts;
  }

  /** How a device looks: by its worst open finding, and good only when all was answered well. */
  static String look(DeviceTally tally) {
    return tally.worst().map(Severity::word).orElse(tally.clear() ? "clear" : "unsure");
  }

  private static String word(Dossier dossier, String look) {
    return Severity.ofWord(look)
        .map(severity -> severity.label(dossier.words().language()))
        .orElseGet(() -> dossier.say("fleet." + look));
  }

  private static String sign(String look) {
    return (Severity.ofWord(look).isPresent() ? "sev " : "fleet ") + look;
  }
}
