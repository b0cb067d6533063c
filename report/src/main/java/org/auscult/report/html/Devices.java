package org.auscult.report.html;

import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.auscult.audit.DeviceResult;
import org.jsoup.nodes.Element;

/** Every device: what it is, how its export was read, and what came of it. */
final class Devices implements Section {
  @Override
  public String id() {
    return "devices";
  }

  /** What a device is, in a few words. */
  static String kind(Dossier dossier, DeviceResult device) {
    String product =
        device.summary().product().or(() -> device.summary().model()).orElse(device.formatTitle());
    return Stream.of(kind(dossier, device.summary().kind()), product)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  /** The word for a kind of device; one that is not known stays as it is. */
  static String kind(Dossier dossier, String kind) {
    String key = "kind." + kind;
    return dossier.words().has(key) ? dossier.say(key) : kind;
  }

  @Override
  public void write(Sheet sheet, Dossier dossier) throws IOException {
    if (dossier.ledger().devices().isEmpty()) {
      sheet.put(Markup.of("p", "", dossier.say("devices.none")));
      return;
    }
    sheet.put(
        Markup.of("p", "intro", dossier.say("devices.intro", dossier.ledger().devices().size())));
    sheet.put(Toolbar.of(dossier, "devices", "device-cards"));
    Element cards = Markup.of("div", "cards").attr("id", "device-cards");
    sheet.within(
        cards,
        () -> {
          for (DeviceTally tally : dossier.ledger().worstDevices()) {
            sheet.put(DeviceCard.of(dossier, tally));
          }
        });
  }
}
