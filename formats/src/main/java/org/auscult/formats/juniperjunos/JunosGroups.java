package org.auscult.formats.juniperjunos;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.auscult.formats.syntax.Stanza;

/**
 * Configuration groups: what {@code apply-groups} names is merged into the place that names it and
 * below, what stands there itself coming first. A word in angle brackets stands for all words there
 * are at its place.
 */
final class JunosGroups {
  private static final int MAX_STANZAS = 500_000;

  /** A part of a group that speaks of the place at hand. */
  private record Source(String group, Stanza stanza) {}

  private final Stanza root;
  private final Set<String> applied = new HashSet<>();
  private int made;

  JunosGroups(Stanza root) {
    this.root = root;
  }

  void apply() {
    List<Stanza> groups =
        root.at("groups").map(g -> List.copyOf(g.children().values())).orElse(List.of());
    if (!groups.isEmpty()) {
      inherit(root, List.of(), List.of(), groups);
      groups.stream().filter(group -> !applied.contains(group.word())).forEach(Stanza::irrelevant);
    }
    root.remove("groups");
  }

  private void inherit(Stanza stanza, List<String> path, List<Source> above, List<Stanza> groups) {
    List<Source> sources = new ArrayList<>();
    for (String name : named(stanza)) {
      for (Stanza group : groups) {
        if (group.word().equals(name)
            || (name.equals("${node}") && group.word().matches("node\\d"))) {
          applied.add(group.word());
          find(group, path, 0, group.word(), sources);
        }
      }
    }
    Set<String> except = new HashSet<>(stanza.words("apply-groups-except"));
    above.stream().filter(source -> !except.contains(source.group())).forEach(sources::add);
    merge(stanza, path, sources, groups);
  }

  private static List<String> named(Stanza stanza) {
    return stanza.at("apply-groups").isEmpty() ? List.of() : stanza.words("apply-groups");
  }

  /** The parts of a group that stand at a path, through words in angle brackets too. */
  private static void find(
      Stanza from, List<String> path, int depth, String group, List<Source> found) {
    if (depth == path.size()) {
      found.add(new Source(group, from));
      return;
    }
    for (Stanza child : from.children().values()) {
      if (matches(child.word(), path.get(depth))) {
        find(child, path, depth + 1, group, found);
      }
    }
  }

  private void merge(Stanza stanza, List<String> path, List<Source> sources, List<Stanza> groups) {
    for (Source source : sources) {
      for (Stanza child : source.stanza().children().values()) {
        if (!child.word().startsWith("<") && made++ < MAX_STANZAS) {
          Stanza own = stanza.enter(child.word());
          child.nodes().forEach(own::ends);
        }
      }
    }
    for (Stanza child : List.copyOf(stanza.children().values())) {
      if (path.isEmpty() && child.word().equals("groups")) {
        continue;
      }
      List<Source> inner = new ArrayList<>();
      sources.forEach(source -> step(source, child.word(), inner));
      List<String> next = new ArrayList<>(path);
      next.add(child.word());
      inherit(child, next, inner, groups);
    }
  }

  private static void step(Source source, String word, List<Source> found) {
    for (Stanza child : source.stanza().children().values()) {
      if (matches(child.word(), word)) {
        if (child.word().startsWith("<")) {
          child.read();
        }
        found.add(new Source(source.group(), child));
      }
    }
  }

  private static boolean matches(String pattern, String word) {
    if (!pattern.startsWith("<") || !pattern.endsWith(">")) {
      return pattern.equals(word);
    }
    return Glob.matches(pattern.substring(1, pattern.length() - 1), word);
  }
}
