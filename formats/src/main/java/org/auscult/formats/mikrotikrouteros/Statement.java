package org.auscult.formats.mikrotikrouteros;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.auscult.device.Field;
import org.auscult.device.Item;
import org.auscult.formats.syntax.Command;
import org.auscult.source.Span;
import org.auscult.tree.ConfigNode;

/** A command of the export: {@code add} or {@code set} with keys and values. */
final class Statement {
  /** Keys that say nothing about security wherever they stand. */
  private static final Set<String> PLAIN = Set.of("comment", "name", "disabled", "place-before");

  private final ConfigNode node;
  private final Map<String, String> keys = new LinkedHashMap<>();
  private final StringBuilder target = new StringBuilder();
  private final Set<String> read = new HashSet<>(PLAIN);

  Statement(ConfigNode node) {
    this.node = node;
    String group = "";
    for (String word : node.words().subList(1, node.words().size())) {
      int equal = word.startsWith("[") ? -1 : word.indexOf('=');
      if (equal > 0) {
        // ".mode" behind "configuration.country" is short for "configuration.mode"
        String key =
            word.startsWith(".") ? group + word.substring(0, equal) : word.substring(0, equal);
        group = key.contains(".") ? key.substring(0, key.indexOf('.')) : group;
        keys.put(key, word.substring(equal + 1));
      } else {
        target.append(target.isEmpty() ? "" : " ").append(word);
      }
    }
  }

  /** {@code add}, {@code set}, … */
  String verb() {
    return node.word(0);
  }

  boolean adds() {
    return verb().equals("add");
  }

  /** What a {@code set} is about: a name, a number or an expression in brackets. */
  String target() {
    return target.toString();
  }

  /** The name that an expression such as {@code [find default-name=ether1]} asks for. */
  String targetName() {
    String words = target().replace("[", "").replace("]", "");
    int equal = words.lastIndexOf('=');
    return equal < 0 ? words.replace("find", "").strip() : words.substring(equal + 1).strip();
  }

  Span at() {
    return node.span();
  }

  ConfigNode node() {
    return node;
  }

  /** The value of a key, which counts as read. */
  Optional<String> value(String key) {
    read.add(key);
    return Optional.ofNullable(keys.get(key)).filter(value -> !value.isEmpty());
  }

  String text(String key) {
    return value(key).orElse("");
  }

  /** True when a key says so. */
  boolean is(String key, String value) {
    return text(key).equals(value);
  }

  boolean disabled() {
    return is("disabled", "yes");
  }

  List<String> words(String key) {
    return value(key).map(value -> List.of(value.split(","))).orElse(List.of());
  }

  Optional<Long> number(String key) {
    OptionalLong number = Command.number(text(key));
    return number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty();
  }

  /** Reads a key that is of no concern with these values; another value leaves it unread. */
  void harmless(String key, String... values) {
    if (Set.of(values).contains(keys.getOrDefault(key, ""))) {
      read.add(key);
    }
  }

  /** Sets a text field to the value of a key, if it is there. */
  void put(Item.Builder item, Field<String> field, String key) {
    value(key).ifPresent(value -> item.set(field, value, at()));
  }

  /** Sets a flag to what a key says by yes or no. */
  void flag(Item.Builder item, Field<Boolean> field, String key) {
    value(key).ifPresent(value -> item.set(field, value.equals("yes"), at()));
  }

  /** All keys with their values; they do not count as read. */
  Map<String, String> all() {
    return keys;
  }

  /** Says that the command was dealt with: mapped, unless it has keys that nobody read. */
  void done(Set<String> irrelevant) {
    boolean known =
        keys.keySet().stream().allMatch(key -> read.contains(key) || irrelevant.contains(key));
    if (known) {
      node.mapped();
    }
  }

  void done() {
    done(Set.of());
  }
}
