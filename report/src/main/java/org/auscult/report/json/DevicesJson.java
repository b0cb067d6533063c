package org.auscult.report.json;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.auscult.audit.AuditResult;
import org.auscult.audit.DeviceResult;
import org.auscult.audit.DeviceSource;
import org.auscult.audit.DeviceSummary;
import org.auscult.audit.FileResult;
import org.auscult.audit.InventoryEntry;
import org.auscult.audit.JoinMark;
import org.auscult.audit.LineCounts;
import org.auscult.source.Language;
import org.auscult.source.Span;

/** Devices, files, and what there is no device of. */
final class DevicesJson {
  private final JsonWriter json;
  private final Language language;

  DevicesJson(JsonWriter json, Language language) {
    this.json = json;
    this.language = language;
  }

  void write(AuditResult result) {
    json.objects("devices", result.devices(), this::device);
    json.objects("unread", result.unread(), this::file);
    json.objects("inventoryWithoutExport", result.withoutExport(), this::entry);
  }

  private void device(DeviceResult device) {
    DeviceSummary summary = device.summary();
    json.field("id", device.id())
        .field("hostname", summary.hostname())
        .field("kind", summary.kind())
        .field("vendor", summary.vendor())
        .field("product", summary.product())
        .field("model", summary.model())
        .field("serial", summary.serial())
        .field("firmware", summary.firmware())
        .texts("addresses", summary.addresses())
        .field("format", device.format())
        .field("status", device.status().word())
        .field("note", device.note().map(note -> note.in(language)))
        .field("zone", device.zone());
    device.inventory().ifPresent(entry -> json.object("inventory", () -> entry(entry)));
    json.objects("sources", device.sources(), this::source);
    json.objects("files", device.files(), this::file);
    json.objects("advisories", device.advisories(), new AdvisoryJson(json, language)::verdict);
  }

  private void source(DeviceSource source) {
    json.field("format", source.format())
        .field("kind", source.kind().name().toLowerCase(Locale.ROOT))
        .field("status", source.status().word())
        .field("joinedBy", source.joinedBy().map(JoinMark.Kind::word))
        .texts("files", source.files());
  }

  private void entry(InventoryEntry entry) {
    json.field("name", entry.name()).field("file", entry.file()).field("line", entry.line());
    json.object("values", () -> new TreeMap<>(entry.values()).forEach(json::field));
  }

  private void file(FileResult file) {
    json.field("path", file.path())
        .field("sha256", file.sha256())
        .field("bytes", file.bytes())
        .field("format", file.format())
        .field("status", file.status().word())
        .field("note", file.note().map(note -> note.in(language)));
    json.object("lines", () -> counts(file.lines()));
    json.texts("notUnderstood", lines(file.notUnderstood()));
  }

  private void counts(LineCounts lines) {
    json.field("mapped", lines.mapped())
        .field("irrelevant", lines.irrelevant())
        .field("unmapped", lines.unmapped())
        .field("unparsed", lines.unparsed());
  }

  private static List<String> lines(List<Span> spans) {
    return spans.stream()
        .map(
            span ->
                span.firstLine() == span.lastLine()
                    ? String.valueOf(span.firstLine())
                    : span.firstLine() + "-" + span.lastLine())
        .toList();
  }
}
