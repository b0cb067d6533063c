package org.auscult.report.html;

import java.util.List;
import java.util.Optional;
import org.auscult.audit.DeviceResult;
import org.auscult.audit.DeviceSource;
import org.auscult.audit.DeviceSummary;
import org.auscult.audit.InventoryEntry;
import org.auscult.audit.JoinMark;
import org.auscult.rule.Outcome;
import org.jsoup.nodes.Element;

/** One device, folded: a line that tells its state, and below it all that is known. */
final class DeviceCard {
  private static final List<String> INVENTORY = List.of("site", "department", "owner");

  private static final List<String> WIDE = List.of("joined", "export", "outcomes");

  private DeviceCard() {}

  static Element of(Dossier dossier, DeviceTally tally) {
    Element card =
        Markup.of("details", "card device " + FleetPicture.look(tally)).attr("id", tally.anchor());
    card.appendChild(summary(dossier, tally));
    card.appendChild(identity(dossier, tally.device()));
    DeviceFiles.add(card, dossier, tally.device());
    DeviceFindings.add(card, dossier, tally);
    DeviceGaps.add(card, dossier, tally.device());
    return card;
  }

  private static Element summary(Dossier dossier, DeviceTally tally) {
    Element summary = Markup.of("summary", "");
    Element what = Markup.in(summary, "span", "what");
    Markup.in(what, "h3", "", tally.device().id());
    Markup.in(what, "span", "aside", Devices.kind(dossier, tally.device()));
    Element state = Markup.in(summary, "span", "state");
    if (tally.open() > 0) {
      state.appendChild(Marks.tally(dossier, tally));
    } else {
      String look = tally.clear() ? "clear" : "unsure";
      Markup.in(state, "span", "fleet " + look, dossier.say("fleet." + look));
    }
    if (!tally.whole()) {
      Markup.in(state, "span", "status partial", dossier.say("device.partial"));
    }
    int gaps = tally.count(Outcome.Kind.NOT_ASSESSED) + tally.count(Outcome.Kind.ERRORED);
    if (gaps > 0) {
      Markup.in(state, "span", "aside", dossier.say("device.gaps", gaps));
    }
    return summary;
  }

  private static Element identity(Dossier dossier, DeviceResult device) {
    DeviceSummary summary = device.summary();
    Element list = Markup.of("dl", "facts");
    fact(list, dossier, "vendor", summary.vendor());
    fact(list, dossier, "product", summary.product());
    fact(list, dossier, "model", summary.model());
    fact(list, dossier, "serial", summary.serial());
    fact(list, dossier, "firmware", summary.firmware());
    fact(list, dossier, "addresses", joined(summary.addresses()));
    fact(list, dossier, "zone", device.zone());
    for (String column : INVENTORY) {
      fact(list, dossier, column, device.inventory().flatMap(entry -> entry.get(column)));
    }
    fact(
        list,
        dossier,
        "use",
        device
            .inventory()
            .map(InventoryEntry::clinicalClass)
            .map(use -> use.label(dossier.words().language())));
    fact(list, dossier, "format", Optional.of(device.formatTitle()));
    for (DeviceSource source : device.sources()) {
      source
          .joinedBy()
          .ifPresent(
              mark -> fact(list, dossier, "joined", Optional.of(joined(dossier, source, mark))));
    }
    fact(list, dossier, "export", Optional.of(dossier.say(device.howToExport())));
    fact(list, dossier, "outcomes", Optional.of(outcomes(dossier, device)));
    return list;
  }

  private static String outcomes(Dossier dossier, DeviceResult device) {
    DeviceTally tally = dossier.ledger().device(device.id()).orElseThrow();
    return dossier.say(
        "device.outcomes.counts", OutcomeCounts.ORDER.stream().map(tally::count).toArray());
  }

  private static String joined(Dossier dossier, DeviceSource source, JoinMark.Kind mark) {
    return dossier.say(
        "device.joined.by",
        source.formatTitle(),
        String.join(", ", source.files()),
        dossier.say("device.mark." + mark.word()));
  }

  private static Optional<String> joined(List<String> values) {
    return values.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", values));
  }

  private static void fact(Element list, Dossier dossier, String key, Optional<String> value) {
    value
        .filter(text -> !text.isBlank())
        .ifPresent(
            text -> {
              Element row = Markup.in(list, "div", WIDE.contains(key) ? "wide" : "");
              Markup.in(row, "dt", "", dossier.say("device." + key));
              Markup.in(row, "dd", "", text);
            });
  }
}
