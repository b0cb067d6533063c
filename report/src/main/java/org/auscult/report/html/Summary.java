package org.auscult.report.html;

import java.io.IOException;
import org.jsoup.nodes.Element;

/** What a reader must know in ten seconds, and what nobody could look at. */
final class Summary implements Section {
  @Override
  public String id() {
    return "summary";
  }

  @Override
  public void write(Sheet sheet, Dossier dossier) throws IOException {
    sheet.put(Verdict.of(dossier));
    sheet.put(SeverityCounts.of(dossier));
    sheet.put(OutcomeCounts.of(dossier));
    Element columns = Markup.of("div", "columns");
    columns.appendChild(TopCauses.of(dossier));
    columns.appendChild(WorstDevices.of(dossier));
    sheet.put(columns);
    sheet.put(FleetPicture.of(dossier));
    sheet.put(BlindSpots.of(dossier));
  }
}
