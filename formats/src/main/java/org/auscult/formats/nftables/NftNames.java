package org.auscult.formats.nftables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What names stand for: variables, and sets and maps of a table. */
final class NftNames {
  /** Longer sets are told by their name. */
  private static final int LONGEST = 256;

  private final Map<String, List<String>> variables = new HashMap<>();
  private final Map<String, List<String>> sets = new HashMap<>();

  void define(String name, List<String> value) {
    variables.put("$" + name, value);
  }

  void set(String table, String name, List<String> elements) {
    sets.computeIfAbsent(table + '@' + name, key -> new ArrayList<>()).addAll(elements);
  }

  /** The elements of a set or map of this table, without braces; its name when it shows none. */
  List<String> elements(String table, String name) {
    List<String> elements = sets.getOrDefault(table + '@' + name, List.of());
    return elements.isEmpty() || elements.size() > LONGEST
        ? List.of(name)
        : resolve(table, elements);
  }

  /** These words with variables and sets in place of their names, braces left out. */
  List<String> resolve(String table, List<String> words) {
    List<String> all = new ArrayList<>();
    for (String word : words) {
      if (word.startsWith("$") && variables.containsKey(word)) {
        variables.get(word).stream()
            .filter(inner -> !inner.equals(word))
            .forEach(inner -> all.addAll(resolve(table, List.of(inner))));
      } else if (word.startsWith("@")) {
        all.addAll(elements(table, word.substring(1)));
      } else if (!word.equals("{") && !word.equals("}")) {
        all.add(word);
      }
    }
    return all;
  }
}
