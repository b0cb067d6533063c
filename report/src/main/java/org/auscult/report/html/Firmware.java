package org.auscult.report.html;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.auscult.advisory.Verdict;
import org.auscult.audit.DeviceResult;
import org.auscult.audit.FileResult;
import org.auscult.audit.Finding;
import org.jsoup.nodes.Element;

/**
 * The age of software: for each device what is installed and where that stands, what is out of
 * support or flawed, the advisories that name it, and what to do.
 */
final class Firmware implements Section {
  private static final Set<String> TOPICS = Set.of("eol-os", "outdated-firmware");

  @Override
  public String id() {
    return "firmware";
  }

  @Override
  public void write(Sheet sheet, Dossier dossier) throws IOException {
    sheet.put(Markup.of("p", "intro", dossier.say("firmware.intro")));
    List<DeviceTally> concerned =
        dossier.ledger().worstDevices().stream().filter(Firmware::concerns).toList();
    if (concerned.isEmpty()) {
      sheet.put(Markup.of("p", "", dossier.say("firmware.none")));
      return;
    }
    for (DeviceTally tally : concerned) {
      sheet.put(device(dossier, tally));
    }
  }

  /** True for a device with a finding on its software, or an advisory to be compared by hand. */
  private static boolean concerns(DeviceTally tally) {
    return tally.findings().stream().anyMatch(Firmware::onSoftware)
        || tally.device().advisories().stream()
            .anyMatch(verdict -> verdict.kind() == Verdict.Kind.BY_HAND);
  }

  static boolean onSoftware(Finding finding) {
    return TOPICS.contains(finding.rule().topic()) || finding.cause().isPresent();
  }

  private static Element device(Dossier dossier, DeviceTally tally) {
    DeviceResult device = tally.device();
    Element box = Markup.of("details", "card");
    Element head = Markup.in(box, "summary", "");
    Markup.in(head, "strong", "", device.id());
    Markup.in(head, "span", "aside", Devices.kind(dossier, device));
    tally.findings().stream()
        .filter(Firmware::onSoftware)
        .findFirst()
        .ifPresent(worst -> head.appendChild(Marks.severity(dossier, worst.severity())));
    Element facts = Markup.in(box, "dl", "meanings");
    Element installed =
        Markup.term(
            facts,
            dossier.say("firmware.installed"),
            device.summary().firmware().orElse(dossier.say("firmware.unstated")));
    Markup.in(installed.appendText(" "), "code", "path", where(tally));
    List<Finding> plain =
        tally.findings().stream()
            .filter(finding -> onSoftware(finding) && finding.cause().isEmpty())
            .toList();
    if (!plain.isEmpty()) {
      Element list = Markup.in(box, "ul", "");
      plain.forEach(finding -> item(list, dossier, finding));
    }
    FirmwareAdvisories.add(box, dossier, tally);
    return box;
  }

  /** The line that states it, as far as a finding points there; else the file. */
  private static String where(DeviceTally tally) {
    return tally.findings().stream()
        .filter(Firmware::onSoftware)
        .map(finding -> finding.places().get(0).evidence().span().toString())
        .findFirst()
        .orElseGet(
            () -> tally.device().files().stream().findFirst().map(FileResult::path).orElse(""));
  }

  private static void item(Element list, Dossier dossier, Finding finding) {
    Element item = Markup.in(list, "li", "");
    item.appendChild(Marks.severity(dossier, finding.severity()));
    item.appendText(" ");
    Markup.masked(item, dossier.say(finding.places().get(0).message()), dossier.say("mask"));
    Markup.in(
        item.appendText(" "), "code", "path", finding.places().get(0).evidence().span().toString());
    Markup.paragraphs(Markup.in(item, "div", ""), dossier.say(finding.rule().remedy().generic()));
  }
}
