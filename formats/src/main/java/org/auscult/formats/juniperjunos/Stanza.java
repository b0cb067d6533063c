package org.auscult.formats.juniperjunos;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.auscult.source.Span;
import org.auscult.tree.ConfigNode;

/**
 * One word of the configuration and the words that follow it, whatever form and place they stand
 * in. To read a word is to map the statements that end with it.
 */
final class Stanza {
  /** Deeper words are taken as if they stood here; no real configuration nests so far. */
  private static final int MAX_DEPTH = 250;

  private final String word;
  private final int depth;
  private final Map<String, Stanza> children = new LinkedHashMap<>();
  private final List<ConfigNode> nodes = new ArrayList<>(1);

  Stanza(String word, int depth) {
    this.word = word;
    this.depth = depth;
  }

  /** A word and its place. */
  record Value(String text, Span at) {

    Optional<Long> number() {
      return text.matches("\\d{1,9}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }
  }

  String word() {
    return word;
  }

  /** The stanza of a next word, made when it is not there. */
  Stanza enter(String next) {
    return depth >= MAX_DEPTH
        ? this
        : children.computeIfAbsent(next, w -> new Stanza(w, depth + 1));
  }

  /** True when nothing ends here and nothing follows, as when the last inner word was removed. */
  boolean empty() {
    return nodes.isEmpty() && children.isEmpty();
  }

  void remove(String next) {
    children.remove(next);
  }

  /** Says that a statement ends with this word. */
  void ends(ConfigNode node) {
    nodes.add(node);
  }

  List<ConfigNode> nodes() {
    return nodes;
  }

  Map<String, Stanza> children() {
    return children;
  }

  /** The stanza behind these words, without reading it. */
  Optional<Stanza> at(String... path) {
    Stanza found = this;
    for (String step : path) {
      found = found.children.get(step);
      if (found == null) {
        return Optional.empty();
      }
    }
    return Optional.of(found);
  }

  /** True when these words are stated; reads them. */
  boolean has(String... path) {
    return at(path).map(Stanza::read).isPresent();
  }

  /** Reads this word itself. */
  Stanza read() {
    nodes.forEach(ConfigNode::mapped);
    return this;
  }

  /** Reads this word and all behind it. */
  Stanza readAll() {
    read();
    children.values().forEach(Stanza::readAll);
    return this;
  }

  /** The one word behind these, the first where there are more. */
  Optional<Value> value(String... path) {
    List<Value> all = values(path);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
  }

  /** All words behind these. */
  List<Value> values(String... path) {
    List<Value> found = new ArrayList<>();
    at(path)
        .ifPresent(
            stanza -> {
              stanza.read();
              stanza
                  .children
                  .values()
                  .forEach(child -> found.add(new Value(child.read().word, child.span())));
            });
    return found;
  }

  List<String> words(String... path) {
    return values(path).stream().map(Value::text).toList();
  }

  /** The stanzas behind these words; the statements that only open them are read. */
  List<Stanza> each(String... path) {
    return at(path)
        .map(
            stanza -> {
              stanza.read();
              stanza.children.values().forEach(Stanza::read);
              return List.copyOf(stanza.children.values());
            })
        .orElse(List.of());
  }

  /** Says that these words and all behind them have no meaning for security. */
  void ignore(Set<String> words) {
    children.forEach(
        (next, child) -> {
          if (words.contains(next)) {
            child.irrelevant();
          }
        });
  }

  /** Says so wherever these words stand behind this one. */
  void ignoreDeep(Set<String> words) {
    ignore(words);
    children.values().forEach(child -> child.ignoreDeep(words));
  }

  /** Says so of this word and all behind it. */
  void irrelevant() {
    nodes.forEach(ConfigNode::irrelevant);
    children.values().forEach(Stanza::irrelevant);
  }

  /** The place of the first statement that ends here or behind. */
  Span span() {
    if (!nodes.isEmpty()) {
      return nodes.get(0).span();
    }
    return children.values().stream()
        .findFirst()
        .map(Stanza::span)
        .orElseThrow(() -> new IllegalStateException("a word without a statement: " + word));
  }
}
