package org.auscult.advisory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.auscult.document.DocumentNode;

/**
 * The names that makers and products go by: spellings, legal names, brands of one house. Data, to
 * which users add their own; a name that is not listed stands for itself.
 */
public final class Aliases {

  /**
   * A maker.
   *
   * @param words what of its name may stand before a product's
   * @param lettered true when it counts releases by letters in the order of the alphabet
   */
  private record Maker(Set<String> words, boolean lettered) {}

  private final Set<String> legal = new HashSet<>();
  private final Set<String> filler = new HashSet<>();
  private final Set<String> kinds = new HashSet<>();
  private final Map<String, Maker> makers = new HashMap<>();
  private final Map<String, Set<String>> makersByName = new HashMap<>();
  private final Map<String, Map<Set<String>, String>> products = new HashMap<>();

  private Aliases() {}

  /**
   * Reads alias documents; later ones add to earlier ones.
   *
   * @throws org.auscult.source.Mistake when one is wrong
   */
  public static Aliases read(List<DocumentNode> documents) {
    Aliases aliases = new Aliases();
    documents.forEach(aliases::words);
    documents.forEach(aliases::makers);
    documents.forEach(aliases::products);
    return aliases;
  }

  private void words(DocumentNode document) {
    document.only("aliases", "legal-words", "filler-words", "kind-words", "vendors", "products");
    ProductTree.list(document, "legal-words").forEach(node -> legal.addAll(Words.of(node.text())));
    ProductTree.list(document, "filler-words")
        .forEach(node -> filler.addAll(Words.of(node.text())));
    ProductTree.list(document, "kind-words").forEach(node -> kinds.addAll(Words.of(node.text())));
  }

  private void makers(DocumentNode document) {
    for (DocumentNode node : ProductTree.list(document, "vendors")) {
      node.only("vendor", "names", "words", "lettered");
      String key = node.need("vendor").text();
      Set<String> words = new LinkedHashSet<>();
      ProductTree.list(node, "words").forEach(word -> words.addAll(Words.of(word.text())));
      if (words.isEmpty()) {
        words.addAll(Words.of(key));
      }
      boolean lettered = node.get("lettered").map(DocumentNode::flag).orElse(false);
      makers.merge(key, new Maker(words, lettered), Aliases::both);
      makersByName.computeIfAbsent(plain(key), k -> new LinkedHashSet<>()).add(key);
      for (DocumentNode name : node.need("names").list()) {
        makersByName.computeIfAbsent(plain(name.text()), n -> new LinkedHashSet<>()).add(key);
      }
    }
  }

  private static Maker both(Maker one, Maker other) {
    Set<String> words = new LinkedHashSet<>(one.words());
    words.addAll(other.words());
    return new Maker(words, one.lettered() || other.lettered());
  }

  private void products(DocumentNode document) {
    for (DocumentNode node : ProductTree.list(document, "products")) {
      node.only("vendor", "product", "names");
      DocumentNode vendor = node.need("vendor");
      if (!makers.containsKey(vendor.text())) {
        throw vendor.mistake("no vendor \"" + vendor.text() + "\"", "list it under \"vendors\"");
      }
      String product = node.need("product").text();
      List<String> names = new ArrayList<>(node.need("names").texts());
      names.add(product);
      for (String name : names) {
        products
            .computeIfAbsent(vendor.text(), v -> new HashMap<>())
            .put(words(name, vendor.text()).telling(), product);
      }
    }
  }

  /** The makers that a name stands for: of a name that is not listed, the name itself. */
  Set<String> makers(String name) {
    String plain = plain(name);
    return makersByName.getOrDefault(plain, plain.isEmpty() ? Set.of() : Set.of(plain));
  }

  /** All names of these makers. */
  List<String> names(Set<String> keys) {
    return makersByName.entrySet().stream()
        .filter(entry -> entry.getValue().stream().anyMatch(keys::contains))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** True when a maker counts releases by letters in the order of the alphabet. */
  boolean lettered(String maker) {
    return Optional.ofNullable(makers.get(maker)).map(Maker::lettered).orElse(false);
  }

  /** The listed product that a maker's name stands for. */
  Optional<String> product(String maker, String name) {
    return Optional.ofNullable(
        products.getOrDefault(maker, Map.of()).get(words(name, maker).telling()));
  }

  /** The words of a product's name that tell it from others, and those that say what it is. */
  NameWords words(String name, String maker) {
    Set<String> telling = everything(name, maker);
    Set<String> saying = new LinkedHashSet<>(telling);
    saying.retainAll(kinds);
    if (saying.size() < telling.size()) {
      telling.removeAll(kinds);
    } else {
      saying.clear();
    }
    return new NameWords(telling, saying);
  }

  /** All words but fillers and the maker's own name; these too when nothing else is left. */
  private Set<String> everything(String name, String maker) {
    Set<String> all = new LinkedHashSet<>(Words.of(name));
    Set<String> own =
        Optional.ofNullable(makers.get(maker))
            .map(Maker::words)
            .orElseGet(() -> new LinkedHashSet<>(Words.of(maker)));
    Set<String> kept = new LinkedHashSet<>(all);
    kept.removeAll(filler);
    if (!own.containsAll(kept)) {
      kept.removeAll(own);
    }
    return kept;
  }

  private String plain(String name) {
    List<String> words = new ArrayList<>(Words.of(name));
    if (!legal.containsAll(words)) {
      words.removeAll(legal);
    }
    return String.join(" ", words);
  }
}
