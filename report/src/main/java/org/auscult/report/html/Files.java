package org.auscult.report.html;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.auscult.audit.FileResult;
import org.auscult.audit.LineCounts;
import org.auscult.format.ReadStatus;
import org.jsoup.nodes.Element;

/** Every file that was given, with its digest and what became of its lines. */
final class Files implements Section {
  private static final int OPEN_UP_TO = 40;

  @Override
  public String id() {
    return "files";
  }

  @Override
  public void write(Sheet sheet, Dossier dossier) throws IOException {
    List<FileResult> files =
        dossier
            .result()
            .files()
            .sorted(
                Comparator.comparing((FileResult file) -> file.status() == ReadStatus.READ)
                    .thenComparing(FileResult::path))
            .toList();
    if (files.isEmpty()) {
      sheet.put(Markup.of("p", "", dossier.say("files.none")));
      return;
    }
    LineCounts lines = LineCounts.sum(files.stream().map(FileResult::lines).toList());
    sheet.put(Markup.of("p", "intro", dossier.say("files.intro")));
    sheet.put(
        Markup.of(
            "p",
            "",
            dossier.say(
                "files.lines",
                lines.total(),
                lines.mapped(),
                lines.irrelevant(),
                lines.unmapped(),
                lines.unparsed())));
    Element fold = Markup.of("details", "fold").attr("open", files.size() <= OPEN_UP_TO);
    Markup.in(fold, "summary", "", dossier.say("files.all", files.size()));
    fold.appendChild(DeviceFiles.table(dossier, dossier.say("files.table"), files));
    sheet.put(fold);
  }
}
