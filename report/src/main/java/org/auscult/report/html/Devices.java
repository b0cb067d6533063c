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
    String key = "kind." + device.summary().kind();
    String kind = dossier.words().has(key) ? dossier.say(key) : device.summary().kind();
    String product =
        device.summary().product().or(() -> device.summary().model()).orElse(device.formatTitle());
    return Stream.of(kind, product)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
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
