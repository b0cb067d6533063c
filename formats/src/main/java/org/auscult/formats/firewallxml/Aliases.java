package org.auscult.formats.firewallxml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names that rules use for hosts, networks and ports. */
public final class Aliases {
  private static final int DEEPEST = 8;
  private static final Set<String> REMOTE =
      Set.of("url", "url_ports", "urltable", "urltable_ports", "geoip", "external", "dynipv6host");

  private final Map<String, List<String>> members = new HashMap<>();

  void read(Element root) {
    for (Element alias : root.at("aliases").map(a -> a.children("alias")).orElse(List.of())) {
      String type = alias.text("type");
      add(alias.text("name"), type, List.of(alias.text("address").split("\\s+")));
      Known.mark(alias.node(), "descr\ndetail\nurl\naliasurl\nupdatefreq");
    }
  }

  /**
   * Tells an alias. What it takes from elsewhere stays its name.
   *
   * @param type the vendor's word: host, network, port, url, …
   */
  public void add(String name, String type, List<String> content) {
    List<String> words = content.stream().filter(word -> !word.isBlank()).toList();
    members.put(name, REMOTE.contains(type) || words.isEmpty() ? List.of(name) : words);
  }

  /** What a word stands for, aliases in aliases resolved; itself when it is no alias. */
  public List<String> of(String word) {
    Set<String> found = new LinkedHashSet<>();
    resolve(word, 0, found);
    return new ArrayList<>(found);
  }

  private void resolve(String word, int depth, Set<String> found) {
    List<String> inside = members.getOrDefault(word, List.of());
    if (inside.isEmpty() || inside.equals(List.of(word)) || depth >= DEEPEST) {
      found.add(word);
      return;
    }
    inside.forEach(member -> resolve(member, depth + 1, found));
  }
}
