package org.auscult.formats.fortios;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.auscult.device.Field;
import org.auscult.device.Item;
import org.auscult.source.Span;
import org.auscult.tree.ConfigNode;

/**
 * An object of the configuration, or a section that is a single object: what its {@code set} lines
 * say in the end. To ask for a key is to map its lines; {@link #ignore} names the keys that have no
 * meaning for security.
 */
final class Entry {
  /** How exports write an empty value, with either quotes. */
  private static final Set<String> NOTHING = Set.of("", "''");

  private final String vdom;
  private final String name;
  private final ConfigNode head;
  private final Map<String, List<ConfigNode>> lines = new LinkedHashMap<>();
  private final List<ConfigNode> blocks = new ArrayList<>();

  Entry(String vdom, String name, ConfigNode node) {
    this.vdom = vdom;
    this.name = name;
    this.head = node;
    add(node);
  }

  /** Takes the lines of a further place where the same object is edited. */
  void add(ConfigNode node) {
    node.mapped();
    for (ConfigNode child : node.children()) {
      switch (child.word(0)) {
        case "set", "unset", "append" ->
            lines.computeIfAbsent(child.word(1), key -> new ArrayList<>()).add(child);
        case "config" -> blocks.add(child);
        default -> {}
      }
    }
  }

  /** The virtual domain that it stands in; the empty text outside of any. */
  String vdom() {
    return vdom;
  }

  String name() {
    return name;
  }

  /** The place of its first line. */
  Span at() {
    return head.span();
  }

  ConfigNode node() {
    return head;
  }

  /** The values of a key; empty when it is not set, set to nothing or reset to its default. */
  Optional<Value> value(String key) {
    List<ConfigNode> found = lines.getOrDefault(key, List.of());
    Optional<Value> value = Optional.empty();
    for (ConfigNode line : found) {
      line.mapped();
      List<String> words =
          line.words().subList(Math.min(2, line.words().size()), line.words().size());
      value = next(value, line, words);
    }
    return value.filter(v -> !v.words().stream().allMatch(NOTHING::contains));
  }

  private static Optional<Value> next(Optional<Value> before, ConfigNode line, List<String> words) {
    return switch (line.word(0)) {
      case "unset" -> Optional.empty();
      case "append" -> {
        List<String> all = new ArrayList<>(before.map(Value::words).orElse(List.of()));
        all.addAll(words);
        yield Optional.of(new Value(all, line.span()));
      }
      default -> Optional.of(new Value(words, line.span()));
    };
  }

  Optional<String> text(String key) {
    return value(key).map(Value::text);
  }

  List<String> words(String key) {
    return value(key).map(Value::words).orElse(List.of());
  }

  /** True when the key has this value. */
  boolean is(String key, String wanted) {
    return text(key).filter(wanted::equals).isPresent();
  }

  /** Sets a field from a key, where it is set and its value is understood. */
  <T> void put(Item.Builder item, Field<T> field, String key, Function<Value, Optional<T>> reads) {
    value(key)
        .ifPresent(
            value -> {
              Optional<T> read = reads.apply(value);
              if (read.isPresent()) {
                item.set(field, read.get(), value.at());
              } else {
                doubt(key);
              }
            });
  }

  /** Says that the value of a key was not understood. */
  void doubt(String key) {
    lines.getOrDefault(key, List.of()).forEach(ConfigNode::unmapped);
  }

  /** Says that these keys have no meaning for security. */
  void ignore(Set<String> keys) {
    lines.forEach(
        (key, nodes) -> {
          if (keys.contains(key)) {
            nodes.forEach(ConfigNode::irrelevant);
          }
        });
  }

  /** The objects of a block inside this one, such as the hosts of a community. */
  List<Entry> inside(String block) {
    List<Entry> found = new ArrayList<>();
    for (ConfigNode node : blocks) {
      if (node.textFrom(1).equals(block)) {
        found.addAll(Entries.of(vdom, node));
      }
    }
    return found;
  }

  /** A block inside this one that is a single object. */
  Optional<Entry> block(String block) {
    return blocks.stream()
        .filter(node -> node.textFrom(1).equals(block))
        .findFirst()
        .map(node -> new Entry(vdom, block, node));
  }

  /** Says that blocks of these names have no meaning for security. */
  void ignoreBlocks(Set<String> names) {
    blocks.stream()
        .filter(node -> names.contains(node.textFrom(1)))
        .forEach(ConfigNode::irrelevantDeep);
  }

  /**
   * The words of a key and their place.
   *
   * @param words never empty where an entry gives them
   */
  record Value(List<String> words, Span at) {

    String text() {
      return String.join(" ", words);
    }

    Optional<Long> number() {
      return words.get(0).matches("\\d{1,9}")
          ? Optional.of(Long.valueOf(words.get(0)))
          : Optional.empty();
    }

    /** {@code enable} and {@code disable} and nothing else. */
    Optional<Boolean> flag() {
      return switch (words.get(0)) {
        case "enable" -> Optional.of(true);
        case "disable" -> Optional.of(false);
        default -> Optional.empty();
      };
    }

    String lower() {
      return text().toLowerCase(Locale.ROOT);
    }
  }
}
