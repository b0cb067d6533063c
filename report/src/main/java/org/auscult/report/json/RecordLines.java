package org.auscult.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;

/**
 * Breaks lines down to a depth and no further, so that each record stands on a line of its own:
 * small, and easy to search and to compare. Lines end with a line feed on every system.
 */
final class RecordLines extends MinimalPrettyPrinter {
  private static final long serialVersionUID = 1L;

  private final int deepest;
  private int depth;

  /**
   * @param deepest the depth of the records: 1 for the fields of the document
   */
  RecordLines(int deepest) {
    this.deepest = deepest;
  }

  @Override
  public void writeStartObject(JsonGenerator json) throws IOException {
    json.writeRaw('{');
    depth++;
  }

  @Override
  public void beforeObjectEntries(JsonGenerator json) throws IOException {
    line(json, depth);
  }

  @Override
  public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
    json.writeRaw(": ");
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
    separate(json);
  }

  @Override
  public void writeEndObject(JsonGenerator json, int entries) throws IOException {
    end(json, entries, '}');
  }

  @Override
  public void writeStartArray(JsonGenerator json) throws IOException {
    json.writeRaw('[');
    depth++;
  }

  @Override
  public void beforeArrayValues(JsonGenerator json) throws IOException {
    line(json, depth);
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
    separate(json);
  }

  @Override
  public void writeEndArray(JsonGenerator json, int values) throws IOException {
    end(json, values, ']');
  }

  private void separate(JsonGenerator json) throws IOException {
    json.writeRaw(depth > deepest ? ", " : ",");
    line(json, depth);
  }

  private void end(JsonGenerator json, int members, char bracket) throws IOException {
    if (members > 0) {
      line(json, depth - 1);
    }
    depth--;
    json.writeRaw(bracket);
  }

  private void line(JsonGenerator json, int indent) throws IOException {
    if (depth <= deepest) {
      json.writeRaw('\n');
      json.writeRaw("  ".repeat(indent));
    }
  }
}
