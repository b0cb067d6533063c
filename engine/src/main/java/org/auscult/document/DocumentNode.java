package org.auscult.document;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.auscult.source.Mistake;

/**
 * A value of a YAML or JSON document and its line: a scalar, a list, or a mapping. Scalars keep the
 * text that stands in the document, so that {@code 1.10} stays {@code 1.10} and {@code no} stays
 * {@code no}. The reading methods throw a {@link Mistake} that names file, line and remedy when the
 * document is not of the wanted shape.
 */
public final class DocumentNode {
  private enum Shape {
    SCALAR,
    LIST,
    MAPPING
  }

  private final String file;
  private final int line;
  private final Shape shape;
  private final String text;
  private final List<DocumentNode> items;
  private final Map<String, DocumentNode> entries;

  private DocumentNode(
      String file,
      int line,
      Shape shape,
      String text,
      List<DocumentNode> items,
      Map<String, DocumentNode> entries) {
    this.file = file;
    this.line = line;
    this.shape = shape;
    this.text = text;
    this.items = items;
    this.entries = entries;
  }

  static DocumentNode scalar(String file, int line, String text) {
    return new DocumentNode(file, line, Shape.SCALAR, text, List.of(), Map.of());
  }

  static DocumentNode list(String file, int line, List<DocumentNode> items) {
    return new DocumentNode(file, line, Shape.LIST, "", List.copyOf(items), Map.of());
  }

  static DocumentNode mapping(String file, int line, Map<String, DocumentNode> entries) {
    return new DocumentNode(
        file,
        line,
        Shape.MAPPING,
        "",
        List.of(),
        Collections.unmodifiableMap(new LinkedHashMap<>(entries)));
  }

  /** A scalar with another text, in the same place. */
  public DocumentNode with(String other) {
    return scalar(file, line, other);
  }

  /** A list of other items, in the same place. */
  public DocumentNode with(List<DocumentNode> others) {
    return list(file, line, others);
  }

  /** A mapping with other entries, in the same place. */
  public DocumentNode with(Map<String, DocumentNode> others) {
    return mapping(file, line, others);
  }

  /** The document it stands in. */
  public String file() {
    return file;
  }

  /** Its 1-based line. */
  public int line() {
    return line;
  }

  /** True for a single value. */
  public boolean isScalar() {
    return shape == Shape.SCALAR;
  }

  /** True for a list. */
  public boolean isList() {
    return shape == Shape.LIST;
  }

  /** True for a mapping. */
  public boolean isMapping() {
    return shape == Shape.MAPPING;
  }

  /** The text of a scalar; empty for a null. */
  public String text() {
    if (shape != Shape.SCALAR) {
      throw mistake("a single value is wanted here", "write one word or one quoted text");
    }
    return text;
  }

  /** A scalar that says yes or no. */
  public boolean flag() {
    return switch (text().toLowerCase(Locale.ROOT)) {
      case "true", "yes", "on" -> true;
      case "false", "no", "off" -> false;
      default -> throw mistake("\"" + text + "\" is neither true nor false", "write true or false");
    };
  }

  /** A scalar that is a whole number. */
  public long number() {
    try {
      return Long.parseLong(text());
    } catch (NumberFormatException e) {
      throw mistake("\"" + text + "\" is not a whole number", "write digits only");
    }
  }

  /** A scalar that is a day, as in ISO 8601. */
  public LocalDate date() {
    try {
      return LocalDate.parse(text());
    } catch (DateTimeParseException e) {
      throw mistake("\"" + text + "\" is no date", "write year-month-day");
    }
  }

  /** The items of a list; a value that is no list counts as a list of one. */
  public List<DocumentNode> list() {
    return shape == Shape.LIST ? items : List.of(this);
  }

  /** The texts of a list of scalars. */
  public List<String> texts() {
    return list().stream().map(DocumentNode::text).toList();
  }

  /** The entries of a mapping, in the order of the document. */
  public Map<String, DocumentNode> entries() {
    if (shape != Shape.MAPPING) {
      throw mistake("a mapping is wanted here", "write \"key: value\" lines");
    }
    return entries;
  }

  /** The entry with this key. */
  public Optional<DocumentNode> get(String key) {
    return Optional.ofNullable(entries().get(key));
  }

  /** The text of the entry with this key, unless it is missing or empty. */
  public Optional<String> textOf(String key) {
    return get(key).map(DocumentNode::text).filter(found -> !found.isEmpty());
  }

  /** The entry with this key, which must be there. */
  public DocumentNode need(String key) {
    return get(key)
        .orElseThrow(() -> mistake("the key \"" + key + "\" is missing", "add \"" + key + ": …\""));
  }

  /** Refuses keys other than these. */
  public DocumentNode only(String... valid) {
    for (Map.Entry<String, DocumentNode> entry : entries().entrySet()) {
      if (!Arrays.asList(valid).contains(entry.getKey())) {
        throw entry
            .getValue()
            .mistake(
                "unknown key \"" + entry.getKey() + "\"",
                Nearest.advice(entry.getKey(), Arrays.asList(valid)));
      }
    }
    return this;
  }

  /** A mistake at this place of the document. */
  public Mistake mistake(String what, String remedy) {
    return Mistake.at(file, Optional.of(line), what, remedy);
  }

  /** Its place and shape; never its text, which may hold a secret. */
  @Override
  public String toString() {
    return file + ":" + line + " (" + shape.name().toLowerCase(Locale.ROOT) + ")";
  }
}
