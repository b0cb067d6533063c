package org.auscult.formats.inventory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.auscult.document.DocumentNode;
import org.auscult.document.DocumentReader;

/** The headers and category words that are known, as the table {@code columns.yaml} lists them. */
final class Vocabulary {
  private static final String RESOURCE = "columns.yaml";
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Vocabulary KNOWN = new Vocabulary(load());

  private final Map<String, Column> columns = new HashMap<>();
  private final Map<String, Pattern> kinds = new LinkedHashMap<>();

  private Vocabulary(DocumentNode table) {
    DocumentNode headers = table.need("columns");
    for (Column column : Column.values()) {
      for (DocumentNode names : headers.need(column.word()).entries().values()) {
        names.texts().forEach(name -> columns.putIfAbsent(letters(name), column));
      }
    }
    table.need("kinds").entries().forEach((kind, words) -> kinds.put(kind, anyOf(words.texts())));
  }

  /** The meaning of a header; empty when it is not known. */
  static Optional<Column> column(String header) {
    return Optional.ofNullable(KNOWN.columns.get(letters(header)));
  }

  /** The kind of device that a category or a name speaks of; empty when no word is known. */
  static Optional<String> kind(String words) {
    String plain = plain(words);
    return KNOWN.kinds.entrySet().stream()
        .filter(entry -> entry.getValue().matcher(plain).find())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Letters and digits alone, lower case, without accents; of a sign alone the sign. */
  private static String letters(String header) {
    String bare = plain(header).replaceAll("[^\\p{L}\\p{Nd}@#]+", "");
    return bare.isEmpty() ? header.strip() : bare;
  }

  private static String plain(String text) {
    String apart = Normalizer.normalize(text.replace('’', '\''), Normalizer.Form.NFD);
    return MARKS.matcher(apart).replaceAll("").replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  private static Pattern anyOf(List<String> words) {
    List<String> quoted = new ArrayList<>();
    for (String word : words) {
      String end = word.length() > 4 ? "" : "(?!\\p{L})";
      quoted.add("(?<!\\p{L})" + Pattern.quote(word) + end);
    }
    return Pattern.compile(String.join("|", quoted));
  }

  private static DocumentNode load() {
    try (InputStream in = Vocabulary.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is not packed with its class");
      }
      return DocumentReader.yaml(RESOURCE, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
