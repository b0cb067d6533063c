package org.auscult.formats.syntax;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.auscult.source.Span;
import org.auscult.tree.ConfigNode;

/**
 * One word of a configuration and the words that follow it, whatever form and place they stand in:
 * blocks in braces or lines that repeat the whole path. To read a word is to map the statements
 * that end with it.
 */
public final class Stanza {
  /** Deeper words are taken as if they stood here; no real configuration nests so far. */
  private static final int MAX_DEPTH = 250;

  private final String word;
  private final int depth;
  private final Map<String, Stanza> children = new LinkedHashMap<>();
  private final List<ConfigNode> nodes = new ArrayList<>(1);

  private Stanza(String word, int depth) {
    this.word = word;
    this.depth = depth;
  }

  /** The stanza that all others stand behind. */
  public static Stanza root() {
    return new Stanza("", 0);
  }

  /** A word and its place. */
  public record Value(String text, Span at) {

    /** The number that the word is; empty for any other word. */
    public Optional<Long> number() {
      return text.matches("\\d{1,9}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }
  }

  /** The word itself; empty for the root. */
  public String word() {
    return word;
  }

  /** The stanza of a next word, made when it is not there. */
  public Stanza enter(String next) {
    return depth >= MAX_DEPTH
        ? this
        : children.computeIfAbsent(next, w -> new Stanza(w, depth + 1));
  }

  /** The stanza behind all these words. */
  public Stanza enter(List<String> path) {
    Stanza at = this;
    for (String step : path) {
      at = at.enter(step);
    }
    return at;
  }

  /**
   * Enters a statement's words; a list in brackets makes one path for each of its words.
   *
   * @return the stanzas that the statement ends with
   */
  public List<Stanza> state(List<String> words, ConfigNode node) {
    int open = words.indexOf("[");
    int close = words.lastIndexOf("]");
    List<Stanza> found = new ArrayList<>();
    if (open >= 0 && close > open) {
      Stanza list = enter(words.subList(0, open));
      for (String item : words.subList(open + 1, close)) {
        found.add(list.enter(item).enter(words.subList(close + 1, words.size())));
      }
      if (found.isEmpty()) {
        found.add(list);
      }
    } else {
      found.add(enter(words));
    }
    found.forEach(stanza -> stanza.ends(node));
    return found;
  }

  /** The number of stanzas, with this one. */
  public int size() {
    return 1 + children.values().stream().mapToInt(Stanza::size).sum();
  }

  /** Takes over what stands behind another stanza, as if it stood behind this one too. */
  public void merge(Stanza other) {
    for (Stanza child : other.children.values()) {
      Stanza own = enter(child.word);
      child.nodes.forEach(own::ends);
      own.merge(child);
    }
  }

  /** True when nothing ends here and nothing follows, as when the last inner word was removed. */
  public boolean empty() {
    return nodes.isEmpty() && children.isEmpty();
  }

  /** Forgets a next word and all behind it. */
  public void remove(String next) {
    children.remove(next);
  }

  /** Forgets the last of these words, read, and those before it that nothing stands behind. */
  public void remove(List<String> path) {
    if (path.isEmpty()) {
      return;
    }
    String next = path.get(0);
    if (path.size() == 1) {
      at(next).ifPresent(Stanza::readAll);
      remove(next);
    } else {
      at(next).ifPresent(stanza -> stanza.remove(path.subList(1, path.size())));
      at(next).filter(Stanza::empty).ifPresent(bare -> remove(next));
    }
  }

  /** Puts the next words in this order; those that are not named stand first. */
  public void order(List<String> words) {
    for (String next : words) {
      Stanza moved = children.remove(next);
      if (moved != null) {
        children.put(next, moved);
      }
    }
  }

  /** Says that a statement ends with this word. */
  public void ends(ConfigNode node) {
    nodes.add(node);
  }

  /** The statements that end with this word. */
  public List<ConfigNode> nodes() {
    return nodes;
  }

  /** The statements that end with this word or behind it. */
  public List<ConfigNode> allNodes() {
    List<ConfigNode> all = new ArrayList<>(nodes);
    children.values().forEach(child -> all.addAll(child.allNodes()));
    return all;
  }

  /** The stanzas of the next words. */
  public Map<String, Stanza> children() {
    return children;
  }

  /** The stanza behind these words, without reading it. */
  public Optional<Stanza> at(String... path) {
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
  public boolean has(String... path) {
    return at(path).map(Stanza::read).isPresent();
  }

  /** Reads this word itself. */
  public Stanza read() {
    nodes.forEach(ConfigNode::mapped);
    return this;
  }

  /** Reads this word and all behind it. */
  public Stanza readAll() {
    read();
    children.values().forEach(Stanza::readAll);
    return this;
  }

  /** The one word behind these, the first where there are more. */
  public Optional<Value> value(String... path) {
    List<Value> all = values(path);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
  }

  /** All words behind these. */
  public List<Value> values(String... path) {
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

  /** The same without their places. */
  public List<String> words(String... path) {
    return values(path).stream().map(Value::text).toList();
  }

  /** The stanzas behind these words; the statements that only open them are read. */
  public List<Stanza> each(String... path) {
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
  public void ignore(Set<String> words) {
    children.forEach(
        (next, child) -> {
          if (words.contains(next)) {
            child.irrelevant();
          }
        });
  }

  /** Says so wherever these words stand behind this one. */
  public void ignoreDeep(Set<String> words) {
    ignore(words);
    children.values().forEach(child -> child.ignoreDeep(words));
  }

  /** Says so of this word and all behind it. */
  public void irrelevant() {
    nodes.forEach(ConfigNode::irrelevant);
    children.values().forEach(Stanza::irrelevant);
  }

  /** The place of the first statement that ends here or behind. */
  public Span span() {
    if (!nodes.isEmpty()) {
      return nodes.get(0).span();
    }
    return children.values().stream()
        .findFirst()
        .map(Stanza::span)
        .orElseThrow(() -> new IllegalStateException("a word without a statement: " + word));
  }
}
