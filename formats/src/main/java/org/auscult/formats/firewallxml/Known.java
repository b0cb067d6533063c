package org.auscult.formats.firewallxml;

import java.util.HashMap;
import java.util.Map;
import org.auscult.tree.ConfigNode;

/**
 * Elements that are known to say nothing about security, by path: {@code *} stands for any one
 * name, {@code **} at the end for all that stands inside, {@code ~name} for one that is empty.
 */
final class Known {
  private final Map<String, Known> next = new HashMap<>();
  private boolean here;
  private boolean deep;

  private Known() {}

  /** Marks the elements below this one that the paths name, one path on a line. */
  static void mark(ConfigNode parent, String paths) {
    Known all = new Known();
    paths.lines().filter(line -> !line.isBlank()).forEach(all::add);
    all.mark(parent);
  }

  private void add(String path) {
    Known step = this;
    for (String name : path.strip().split(" ")) {
      if (name.equals("**")) {
        step.deep = true;
      } else {
        step = step.next.computeIfAbsent(name, n -> new Known());
      }
    }
    step.here = true;
  }

  private void mark(ConfigNode parent) {
    for (ConfigNode child : parent.children()) {
      follow(child, child.word(0));
      follow(child, "*");
      if (child.words().size() == 1 && child.children().isEmpty()) {
        follow(child, "~" + child.word(0));
      }
    }
  }

  private void follow(ConfigNode child, String name) {
    Known step = next.get(name);
    if (step == null) {
      return;
    }
    if (step.deep) {
      child.irrelevantDeep();
    } else if (step.here) {
      child.irrelevant();
    }
    step.mark(child);
  }
}
