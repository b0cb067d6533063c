package org.auscult.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.auscult.source.Mistake;
import org.yaml.snakeyaml.LoaderOptions;

/**
 * Reads YAML and JSON documents to {@link DocumentNode}s. Anchors, aliases, type tags, duplicate
 * keys and nesting beyond {@value #MAX_DEPTH} are refused, each with its line.
 */
public final class DocumentReader {
  /** The deepest nesting taken. */
  public static final int MAX_DEPTH = 64;

  /** The most characters of a YAML document. */
  public static final int MAX_CHARACTERS = 64 << 20;

  private static final YAMLFactory YAML = yaml();
  private static final JsonFactory JSON = new JsonFactory();

  private final String file;
  private final JsonParser parser;

  private DocumentReader(String file, JsonParser parser) {
    this.file = file;
    this.parser = parser;
  }

  /**
   * Reads a YAML document; an empty one is an empty mapping.
   *
   * @param file its name, for messages
   */
  public static DocumentNode yaml(String file, String text) {
    return read(file, text, YAML);
  }

  /** Reads a JSON document. */
  public static DocumentNode json(String file, String text) {
    return read(file, text, JSON);
  }

  private static YAMLFactory yaml() {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(MAX_CHARACTERS);
    return YAMLFactory.builder().loaderOptions(options).build();
  }

  private static DocumentNode read(String file, String text, JsonFactory factory) {
    try (JsonParser parser = factory.createParser(text)) {
      DocumentReader reader = new DocumentReader(file, parser);
      if (parser.nextToken() == null) {
        return DocumentNode.mapping(file, 1, Map.of());
      }
      DocumentNode node = reader.value(0);
      if (parser.nextToken() != null) {
        throw reader.mistake("a second document begins here", "keep one document per file");
      }
      return node;
    } catch (JsonProcessingException e) {
      Optional<Integer> line =
          Optional.ofNullable(e.getLocation()).map(location -> Math.max(1, location.getLineNr()));
      throw Mistake.at(file, line, firstLine(e.getOriginalMessage()), "correct the syntax there");
    } catch (IOException e) {
      throw new IllegalStateException("a text in memory cannot fail to be read", e);
    }
  }

  private DocumentNode value(int depth) throws IOException {
    if (depth > MAX_DEPTH) {
      throw mistake("nested deeper than " + MAX_DEPTH, "flatten the document");
    }
    refuseReferences();
    return switch (parser.currentToken()) {
      case START_OBJECT -> mapping(depth);
      case START_ARRAY -> list(depth);
      case VALUE_NULL -> DocumentNode.scalar(file, line(), "");
      default -> DocumentNode.scalar(file, line(), parser.getText());
    };
  }

  private DocumentNode mapping(int depth) throws IOException {
    int line = line();
    Map<String, DocumentNode> entries = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      if (entries.containsKey(key)) {
        throw mistake("the key \"" + key + "\" stands twice", "keep one of them");
      }
      parser.nextToken();
      entries.put(key, value(depth + 1));
    }
    return DocumentNode.mapping(file, line, entries);
  }

  private DocumentNode list(int depth) throws IOException {
    int line = line();
    List<DocumentNode> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(depth + 1));
    }
    return DocumentNode.list(file, line, items);
  }

  private void refuseReferences() throws IOException {
    if (parser instanceof YAMLParser yaml
        && (yaml.isCurrentAlias() || yaml.getObjectId() != null || yaml.getTypeId() != null)) {
      throw mistake("anchors, aliases and type tags are not taken", "write the value out in full");
    }
  }

  private int line() {
    return Math.max(1, parser.currentTokenLocation().getLineNr());
  }

  private Mistake mistake(String what, String remedy) {
    return Mistake.at(file, Optional.of(line()), what, remedy);
  }

  private static String firstLine(String message) {
    int end = message.indexOf('\n');
    return end < 0 ? message : message.substring(0, end);
  }
}
