package org.auscult.report.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Writes one JSON document to a stream, part by part: UTF-8, the same on every system. */
public final class JsonWriter {
  private static final JsonFactory FACTORY =
      new JsonFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

  private interface Step {
    void run() throws IOException;
  }

  private final JsonGenerator json;

  private JsonWriter(JsonGenerator json) {
    this.json = json;
  }

  /**
   * Writes a document that is an object, and leaves the stream open.
   *
   * @param depth down to which each value stands on a line of its own; 1 for the document's fields
   */
  public static void write(OutputStream out, int depth, Consumer<JsonWriter> body)
      throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.setPrettyPrinter(new RecordLines(depth));
      JsonWriter writer = new JsonWriter(json);
      writer.object(() -> body.accept(writer));
      json.writeRaw('\n');
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Writes a document that is a list of objects, each on a line, and leaves the stream open. */
  public static <T> void writeList(
      OutputStream out, Iterable<T> items, BiConsumer<JsonWriter, T> each) throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.setPrettyPrinter(new RecordLines(1));
      JsonWriter writer = new JsonWriter(json);
      json.writeStartArray();
      items.forEach(item -> writer.object(() -> each.accept(writer, item)));
      json.writeEndArray();
      json.writeRaw('\n');
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Writes an object as a field. */
  public JsonWriter object(String name, Runnable body) {
    name(name);
    return object(body);
  }

  /** Writes an object as an item of an array. */
  public JsonWriter object(Runnable body) {
    step(json::writeStartObject);
    body.run();
    return step(json::writeEndObject);
  }

  /** Writes an array of objects as a field. */
  public <T> JsonWriter objects(String name, Iterable<T> items, Consumer<T> each) {
    name(name);
    step(json::writeStartArray);
    for (T item : items) {
      object(() -> each.accept(item));
    }
    return step(json::writeEndArray);
  }

  /** Writes an array of texts as a field. */
  public JsonWriter texts(String name, List<String> texts) {
    name(name);
    step(json::writeStartArray);
    texts.forEach(text -> step(() -> json.writeString(text)));
    return step(json::writeEndArray);
  }

  /** Writes a text as a field. */
  public JsonWriter field(String name, String text) {
    return step(() -> json.writeStringField(name, text));
  }

  /** Writes a text as a field; null when there is none. */
  public JsonWriter field(String name, Optional<String> text) {
    return step(() -> json.writeStringField(name, text.orElse(null)));
  }

  /** Writes a number as a field. */
  public JsonWriter field(String name, long number) {
    return step(() -> json.writeNumberField(name, number));
  }

  /** Writes a truth value as a field. */
  public JsonWriter field(String name, boolean flag) {
    return step(() -> json.writeBooleanField(name, flag));
  }

  private void name(String name) {
    step(() -> json.writeFieldName(name));
  }

  private JsonWriter step(Step step) {
    try {
      step.run();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
