package org.auscult.report.html;

import java.util.List;
import java.util.stream.Collectors;
import org.auscult.audit.DeviceResult;
import org.auscult.audit.FileResult;
import org.auscult.source.Span;
import org.jsoup.nodes.Element;

/** How the export of a device was read, file by file and line by line. */
final class DeviceFiles {
  private DeviceFiles() {}

  static void add(Element card, Dossier dossier, DeviceResult device) {
    Markup.in(card, "h4", "", dossier.say("files.how"));
    Element note = Markup.in(card, "p", "");
    note.appendChild(Marks.status(dossier, device.status()));
    device.note().ifPresent(text -> note.appendText(" " + dossier.say(text)));
    card.appendChild(table(dossier, dossier.say("files.caption", device.id()), device.files()));
    device.files().forEach(file -> spans(card, dossier, file));
  }

  /** A table of files with their four line counts and their digest. */
  static Element table(Dossier dossier, String caption, List<FileResult> files) {
    List<String> heads =
        List.of("file", "status", "mapped", "irrelevant", "unmapped", "unparsed", "bytes").stream()
            .map(column -> dossier.say("files." + column))
            .toList();
    Table table = Markup.table("files", caption, heads).numbers(2, 6);
    files.forEach(file -> row(table.row(), dossier, file));
    return table.element();
  }

  private static void row(Table.Row row, Dossier dossier, FileResult file) {
    Element head = row.head();
    Markup.in(head, "code", "path", file.path());
    if (!file.sha256().isEmpty()) {
      Markup.in(head, "code", "hash", file.sha256());
    }
    Element status = row.cell();
    status.appendChild(Marks.status(dossier, file.status()));
    file.note().ifPresent(note -> Markup.in(status, "span", "aside", dossier.say(note)));
    row.number(dossier.words(), file.lines().mapped())
        .number(dossier.words(), file.lines().irrelevant())
        .number(dossier.words(), file.lines().unmapped())
        .number(dossier.words(), file.lines().unparsed())
        .number(dossier.words(), file.bytes());
  }

  private static void spans(Element card, Dossier dossier, FileResult file) {
    if (file.notUnderstood().isEmpty()) {
      return;
    }
    int unread = file.lines().unmapped() + file.lines().unparsed();
    String where =
        file.notUnderstood().stream().map(DeviceFiles::lines).collect(Collectors.joining(", "));
    Element text = Markup.in(card, "p", "spans", dossier.say("files.spans", unread, where));
    Markup.in(text.appendText(" "), "code", "path", file.path());
    if (file.notUnderstood().size() == FileResult.MAX_SPANS) {
      text.appendText(" " + dossier.say("files.spans.more", FileResult.MAX_SPANS));
    }
  }

  private static String lines(Span span) {
    return span.firstLine() == span.lastLine()
        ? Integer.toString(span.firstLine())
        : span.firstLine() + "–" + span.lastLine();
  }
}
