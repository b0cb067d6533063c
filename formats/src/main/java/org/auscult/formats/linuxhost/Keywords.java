package org.auscult.formats.linuxhost;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.auscult.tree.ConfigNode;

/**
 * The statements of one kind of file by their first word, which is told without regard to case.
 *
 * @param <C> what readers write into
 */
final class Keywords<C> {
  private final Map<String, BiConsumer<C, ConfigNode>> readers = new HashMap<>();
  private final Set<String> others = new HashSet<>();
  private final Set<String> telling = new HashSet<>();

  /** Statements that begin so are mapped by this, unless it says otherwise. */
  Keywords<C> on(String key, BiConsumer<C, ConfigNode> reader) {
    readers.put(key, reader);
    return this;
  }

  /** Statements that are known and have no meaning for security. */
  Keywords<C> irrelevant(String keys) {
    for (String key : keys.split("\\s+")) {
      readers.put(key, (target, node) -> node.unmapped().irrelevant());
    }
    return this;
  }

  /** Statements that are known, and that nobody reads yet. */
  Keywords<C> unread(String keys) {
    others.addAll(Set.of(keys.split("\\s+")));
    return this;
  }

  /** Keywords that no other kind of file has. */
  Keywords<C> telling(String keys) {
    telling.addAll(Set.of(keys.split("\\s+")));
    return this;
  }

  boolean knows(String word) {
    String key = word.toLowerCase(Locale.ROOT);
    return readers.containsKey(key) || others.contains(key);
  }

  boolean tells(String word) {
    return telling.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Reads a statement; one that is not known stays as it is. */
  void read(C target, ConfigNode node) {
    BiConsumer<C, ConfigNode> reader = readers.get(node.word(0).toLowerCase(Locale.ROOT));
    if (reader != null) {
      node.mapped();
      reader.accept(target, node);
    }
  }

  /** Reads all statements of a file. */
  void readInside(C target, ConfigNode root) {
    root.children().forEach(node -> read(target, node));
  }
}
