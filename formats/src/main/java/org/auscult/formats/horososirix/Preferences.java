package org.auscult.formats.horososirix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.auscult.device.Setting;
import org.auscult.tree.ConfigNode;

/** A dictionary of a property list: keys and the elements behind them. */
final class Preferences {
  private final Map<String, Entry> entries = new LinkedHashMap<>();

  /** A key and its value. */
  record Entry(ConfigNode key, ConfigNode value) {

    Entry mapped() {
      key.mapped();
      value.mapped();
      return this;
    }

    void irrelevant() {
      key.irrelevant();
      value.irrelevantDeep();
    }

    String text() {
      return value.textFrom(1);
    }

    /** True and false as elements, as numbers or as words. */
    Optional<Boolean> flag() {
      String word = value.words().size() == 1 ? value.word(0) : text();
      return switch (word) {
        case "true", "1", "YES" -> Optional.of(true);
        case "false", "0", "NO" -> Optional.of(false);
        default -> Optional.empty();
      };
    }

    Optional<Long> number() {
      return text().matches("\\d{1,5}") ? Optional.of(Long.valueOf(text())) : Optional.empty();
    }
  }

  Preferences(ConfigNode dictionary) {
    List<ConfigNode> children = new ArrayList<>(dictionary.children());
    for (int i = 0; i + 1 < children.size(); i++) {
      ConfigNode key = children.get(i);
      ConfigNode value = children.get(i + 1);
      if (key.word(0).equals("key") && !value.word(0).equals("key")) {
        entries.putIfAbsent(key.textFrom(1), new Entry(key, value));
      }
    }
  }

  Optional<Entry> get(String key) {
    return Optional.ofNullable(entries.get(key));
  }

  Map<String, Entry> all() {
    return entries;
  }

  /** A flag, or the value that the program registers for those who never chose. */
  Setting<Boolean> flag(String key, boolean registered) {
    Optional<Boolean> found = get(key).flatMap(Entry::flag);
    return found.isPresent()
        ? Setting.of(found.get(), get(key).get().mapped().key().span())
        : Setting.byDefault(registered, "Horos, DefaultsOsiriX, " + key);
  }

  Setting<Long> number(String key) {
    Optional<Long> found = get(key).flatMap(Entry::number);
    return found.isPresent()
        ? Setting.of(found.get(), get(key).get().mapped().key().span())
        : Setting.notStated();
  }
}
