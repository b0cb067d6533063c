package org.auscult.advisory;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.auscult.document.DocumentNode;

/**
 * Advisories as facts, one a line: what comparing needs, without the prose. The same advisories
 * give the same bytes, whatever order they come in.
 */
public final class AdvisoryIndex {
  private static final String MARK = "auscult-advisories";
  private static final String NOTE =
      "Facts taken from published advisories; what counts is the advisory itself, at its address."
          + " Publishers: ";

  private AdvisoryIndex() {}

  /** Writes an index. */
  public static String write(Collection<Advisory> advisories) {
    List<Advisory> sorted = advisories.stream().sorted(Comparator.comparing(Advisory::id)).toList();
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.setPrettyPrinter(new MinimalPrettyPrinter(""));
      json.writeStartObject();
      json.writeNumberField(MARK, 1);
      json.writeStringField("date", date(sorted));
      Set<String> publishers = new TreeSet<>();
      sorted.forEach(advisory -> publishers.add(advisory.publisher()));
      json.writeStringField("note", NOTE + String.join(", ", publishers));
      json.writeArrayFieldStart("advisories");
      for (Advisory advisory : sorted) {
        json.writeRaw("\n");
        advisory(json, advisory);
      }
      json.writeRaw("\n");
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw("\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /** The day of the last revision among advisories; the empty text when there is none. */
  public static String date(Collection<Advisory> advisories) {
    return advisories.stream().map(Advisory::revised).max(Comparator.naturalOrder()).orElse("");
  }

  private static void advisory(JsonGenerator json, Advisory advisory) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", advisory.id());
    json.writeStringField("title", advisory.title());
    json.writeStringField("publisher", advisory.publisher());
    json.writeStringField("published", advisory.published());
    json.writeStringField("revised", advisory.revised());
    json.writeStringField("revision", advisory.revision());
    if (advisory.url().isPresent()) {
      json.writeStringField("url", advisory.url().get());
    }
    json.writeArrayFieldStart("products");
    for (AdvisedProduct product : advisory.products()) {
      product(json, product);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("flaws");
    for (Flaw flaw : advisory.flaws()) {
      flaw(json, flaw, advisory.products().size());
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void product(JsonGenerator json, AdvisedProduct product) throws IOException {
    json.writeStartObject();
    json.writeStringField("vendor", product.vendor());
    json.writeStringField("name", product.name());
    json.writeStringField("versions", VersionNotation.write(product.versions()));
    texts(json, "fixed", product.fixed());
    texts(json, "remedies", product.remedies().stream().map(Remedy::word).toList());
    json.writeEndObject();
  }

  private static void flaw(JsonGenerator json, Flaw flaw, int products) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", flaw.id());
    if (flaw.score().isPresent()) {
      json.writeStringField("score", String.valueOf(flaw.score().get().value()));
      if (flaw.score().get().vector().isPresent()) {
        json.writeStringField("vector", flaw.score().get().vector().get());
      }
    }
    texts(json, "weaknesses", flaw.weaknesses());
    for (Map.Entry<ProductStatus, List<Integer>> entry : flaw.products().entrySet()) {
      boolean all = entry.getValue().equals(IntStream.range(0, products).boxed().toList());
      texts(
          json,
          entry.getKey().word(),
          all ? List.of("*") : entry.getValue().stream().map(String::valueOf).toList());
    }
    json.writeEndObject();
  }

  private static void texts(JsonGenerator json, String key, List<String> texts) throws IOException {
    if (!texts.isEmpty()) {
      json.writeArrayFieldStart(key);
      for (String text : texts) {
        json.writeString(text);
      }
      json.writeEndArray();
    }
  }

  /** Whether a document says that it is an index. */
  static boolean recognises(DocumentNode root) {
    return root.isMapping() && root.get(MARK).isPresent();
  }

  /**
   * Reads an index.
   *
   * @throws org.auscult.source.Mistake when it is wrong
   */
  public static List<Advisory> read(DocumentNode root) {
    DocumentNode mark = root.need(MARK);
    if (!mark.text().equals("1")) {
      throw mark.mistake("an index of another kind", "import the advisories with this Auscult");
    }
    return root.need("advisories").list().stream().map(AdvisoryIndex::advisory).toList();
  }

  private static Advisory advisory(DocumentNode node) {
    List<AdvisedProduct> products =
        node.need("products").list().stream().map(AdvisoryIndex::product).toList();
    return new Advisory(
        node.need("id").text(),
        node.need("title").text(),
        node.need("publisher").text(),
        node.need("published").text(),
        node.need("revised").text(),
        node.need("revision").text(),
        node.textOf("url"),
        products,
        node.need("flaws").list().stream().map(flaw -> flaw(flaw, products.size())).toList());
  }

  private static AdvisedProduct product(DocumentNode node) {
    DocumentNode versions = node.need("versions");
    Set<Remedy> remedies = new TreeSet<>();
    texts(node, "remedies").forEach(word -> Remedy.ofWord(word).ifPresent(remedies::add));
    return new AdvisedProduct(
        node.need("vendor").text(),
        node.need("name").text(),
        VersionNotation.read(versions.text())
            .orElseThrow(() -> versions.mistake("no versions", "import the advisories again")),
        texts(node, "fixed"),
        remedies);
  }

  private static Flaw flaw(DocumentNode node, int products) {
    Map<ProductStatus, List<Integer>> places = new EnumMap<>(ProductStatus.class);
    for (ProductStatus status : ProductStatus.values()) {
      node.get(status.word()).ifPresent(list -> places.put(status, places(list, products)));
    }
    Optional<Score> score =
        node.textOf("score")
            .map(value -> new Score(Double.parseDouble(value), node.textOf("vector")));
    return new Flaw(node.need("id").text(), score, texts(node, "weaknesses"), places);
  }

  private static List<Integer> places(DocumentNode list, int products) {
    if (list.texts().equals(List.of("*"))) {
      return IntStream.range(0, products).boxed().toList();
    }
    List<Integer> places = new ArrayList<>();
    for (DocumentNode place : list.list()) {
      long number = place.number();
      if (number < 0 || number >= products) {
        throw place.mistake("no product " + number, "import the advisories again");
      }
      places.add((int) number);
    }
    return places;
  }

  private static List<String> texts(DocumentNode node, String key) {
    return node.get(key).map(DocumentNode::texts).orElse(List.of());
  }
}
