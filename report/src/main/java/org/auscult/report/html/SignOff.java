package org.auscult.report.html;

import java.io.IOException;
import java.util.List;
import org.jsoup.nodes.Element;

/** Room for those who sign. */
final class SignOff implements Section {
  @Override
  public String id() {
    return "sign-off";
  }

  @Override
  public void write(Sheet sheet, Dossier dossier) throws IOException {
    sheet.put(Markup.of("p", "intro", dossier.say("sign-off.intro")));
    Table table =
        Markup.table(
            "sign",
            dossier.say("sign-off.caption"),
            List.of("role", "name", "function", "date", "signature").stream()
                .map(column -> dossier.say("sign-off." + column))
                .toList());
    for (String role : List.of("prepared", "reviewed", "accepted")) {
      Table.Row row = table.row();
      row.head().appendText(dossier.say("sign-off." + role));
      for (int i = 0; i < 4; i++) {
        Element blank = row.cell();
        blank.addClass("blank");
      }
    }
    sheet.put(table.element());
  }
}
