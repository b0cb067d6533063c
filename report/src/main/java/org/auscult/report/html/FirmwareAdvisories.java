package org.auscult.report.html;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.auscult.advisory.AdvisedProduct;
import org.auscult.advisory.Flaw;
import org.auscult.advisory.Remedy;
import org.auscult.advisory.Score;
import org.auscult.advisory.Verdict;
import org.auscult.audit.DeviceResult;
import org.jsoup.nodes.Element;

/** What each advisory that names a device, or a name like it, means for it. */
final class FirmwareAdvisories {
  private static final Comparator<Flaw> WORST_FIRST =
      Comparator.<Flaw>comparingDouble(flaw -> flaw.score().map(Score::value).orElse(0.0))
          .reversed()
          .thenComparing(Flaw::id);

  private FirmwareAdvisories() {}

  static void add(Element box, Dossier dossier, DeviceTally tally) {
    DeviceResult device = tally.device();
    List<Verdict> verdicts =
        device.advisories().stream()
            .filter(verdict -> verdict.kind() != Verdict.Kind.NOT_AFFECTED)
            .toList();
    if (verdicts.isEmpty()) {
      return;
    }
    Table table =
        Markup.table(
            "advisories",
            dossier.say("firmware.caption", device.id()),
            List.of("advisory", "versions", "fixed", "flaws", "means", "do").stream()
                .map(column -> dossier.say("firmware." + column))
                .toList());
    verdicts.forEach(verdict -> row(table.row(), dossier, tally, verdict));
    box.appendChild(table.element());
    long clear = device.advisories().size() - verdicts.size();
    if (clear > 0) {
      Markup.in(box, "p", "aside", dossier.say("firmware.clear", clear));
    }
  }

  private static void row(Table.Row row, Dossier dossier, DeviceTally tally, Verdict verdict) {
    Element advisory = row.head();
    Markup.in(advisory, "code", "", verdict.advisory().id());
    Markup.in(advisory, "span", "aside", verdict.advisory().title());
    AdvisedProduct product = verdict.product();
    Element versions = row.cell();
    versions.appendText(product.name());
    Markup.in(versions, "span", "aside", product.shownVersions());
    row.text(
        product.fixed().isEmpty()
            ? dossier.say("firmware.nofixed")
            : String.join(", ", product.fixed()));
    flaws(row.cell(), dossier, tally, verdict);
    Element means = row.cell();
    Markup.in(means, "strong", "", dossier.say("firmware.is." + verdict.kind().word()));
    verdict.because().ifPresent(why -> Markup.in(means, "p", "", dossier.say(why)));
    row.text(dossier.say("firmware.do." + action(product)));
  }

  private static void flaws(Element cell, Dossier dossier, DeviceTally tally, Verdict verdict) {
    cell.appendText(
        verdict.flaws().stream()
            .sorted(WORST_FIRST)
            .map(flaw -> flaw.id() + score(dossier, flaw))
            .collect(Collectors.joining(", ")));
    boolean exploited =
        tally.findings().stream()
            .flatMap(finding -> finding.cause().stream())
            .anyMatch(
                c -> c.exploited() && c.advisory().advisory().id().equals(verdict.advisory().id()));
    if (exploited) {
      Markup.in(cell, "p", "tag expired", dossier.say("firmware.exploited"));
    }
  }

  private static String score(Dossier dossier, Flaw flaw) {
    return flaw.score()
        .map(score -> "\u00a0" + dossier.say("firmware.score", score.value()))
        .orElse("");
  }

  /** What the advisory offers: the best of it, or what is left when there is no repair. */
  private static String action(AdvisedProduct product) {
    if (product.remedies().contains(Remedy.VENDOR_FIX) || !product.fixed().isEmpty()) {
      return "fix";
    }
    return Optional.of(product.remedies())
        .filter(r -> r.contains(Remedy.MITIGATION) || r.contains(Remedy.WORKAROUND))
        .map(r -> "mitigate")
        .orElse("isolate");
  }
}
