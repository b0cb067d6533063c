package org.auscult.report.sarif;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.auscult.audit.AuditResult;
import org.auscult.audit.FileResult;
import org.auscult.report.json.JsonWriter;
import org.auscult.source.Span;

/** The files of a run by their place in the list of artifacts. */
final class Artifacts {
  private final List<FileResult> files = new ArrayList<>();
  private final Map<String, Integer> indexes = new HashMap<>();

  Artifacts(AuditResult result) {
    result.files().forEach(this::add);
  }

  private void add(FileResult file) {
    if (indexes.putIfAbsent(file.path(), files.size()) == null) {
      files.add(file);
    }
  }

  /** All files, each once. */
  List<FileResult> all() {
    return files;
  }

  /** Writes a file as an artifact. */
  void write(FileResult file, JsonWriter json) {
    json.object("location", () -> json.field("uri", uri(file.path())));
    json.field("length", file.bytes());
    if (!file.sha256().isEmpty()) {
      json.object("hashes", () -> json.field("sha-256", file.sha256()));
    }
    json.object(
        "properties",
        () ->
            json.field("status", file.status().word())
                .field("mapped", file.lines().mapped())
                .field("irrelevant", file.lines().irrelevant())
                .field("unmapped", file.lines().unmapped())
                .field("unparsed", file.lines().unparsed()));
  }

  /** Writes the physical location of a span; its excerpt too, unless it is empty. */
  void writeLocation(Span span, List<String> excerpt, JsonWriter json) {
    json.object(
        "physicalLocation",
        () -> {
          writeFile(span.file(), json);
          json.object("region", () -> region(span, excerpt, json));
        });
  }

  private static void region(Span span, List<String> excerpt, JsonWriter json) {
    json.field("startLine", span.firstLine()).field("endLine", span.lastLine());
    if (!excerpt.isEmpty()) {
      json.object("snippet", () -> json.field("text", String.join("\n", excerpt)));
    }
  }

  /** Writes a reference to a file. */
  void writeFile(String path, JsonWriter json) {
    json.object(
        "artifactLocation",
        () -> {
          json.field("uri", uri(path));
          if (indexes.containsKey(path)) {
            json.field("index", indexes.get(path));
          }
        });
  }

  /** A path as a URI reference (RFC 3986): relative paths stay relative. */
  static String uri(String path) {
    if (path.matches("[A-Za-z]:/.*")) {
      return "file:///" + path.substring(0, 2) + encoded(path.substring(2));
    }
    if (path.startsWith("//")) {
      return "file:" + encoded(path);
    }
    return path.startsWith("/") ? "file://" + encoded(path) : encoded(path);
  }

  private static String encoded(String path) {
    return Arrays.stream(path.split("/", -1)).map(Artifacts::part).collect(Collectors.joining("/"));
  }

  private static String part(String part) {
    return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20").replace("%7E", "~");
  }
}
