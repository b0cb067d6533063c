package org.auscult.rule;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.auscult.document.DocumentNode;

/** Documents as JSON, the way {@link RulePack} reads them. */
final class PackedJson {
  private PackedJson() {}

  /** Writes a value with all that is in it; scalars as texts. */
  static void value(JsonGenerator json, DocumentNode node) throws IOException {
    if (node.isMapping()) {
      mapping(json, node, "");
    } else if (node.isList()) {
      json.writeStartArray();
      for (DocumentNode item : node.list()) {
        value(json, item);
      }
      json.writeEndArray();
    } else {
      json.writeString(node.text());
    }
  }

  /** Writes a mapping without one of its keys; the empty text leaves none out. */
  static void mapping(JsonGenerator json, DocumentNode node, String leftOut) throws IOException {
    json.writeStartObject();
    for (Map.Entry<String, DocumentNode> entry : node.entries().entrySet()) {
      if (!entry.getKey().equals(leftOut)) {
        json.writeFieldName(entry.getKey());
        if (entry.getKey().equals("tests")) {
          tests(json, entry.getValue());
        } else {
          value(json, entry.getValue());
        }
      }
    }
    json.writeEndObject();
  }

  /** Each with its line, so that a test that fails can be found. */
  private static void tests(JsonGenerator json, DocumentNode tests) throws IOException {
    json.writeStartArray();
    for (DocumentNode test : tests.list()) {
      json.writeStartObject();
      json.writeStringField("line", String.valueOf(test.line()));
      for (Map.Entry<String, DocumentNode> entry : test.entries().entrySet()) {
        json.writeFieldName(entry.getKey());
        value(json, entry.getValue());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** What is written. */
  interface Body {
    void write(JsonGenerator json) throws IOException;
  }

  /** Writes a file and gives its text. */
  static String write(Path file, Body body) {
    try {
      StringWriter text = new StringWriter();
      try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
        body.write(json);
      }
      Files.writeString(file, text.toString());
      return text.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
