package org.auscult.formats.windowshost;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.auscult.formats.syntax.RegSyntax;
import org.auscult.source.Span;
import org.auscult.tree.ConfigNode;
import org.auscult.tree.LineFate;

/**
 * The registry values of a host, wherever its parts state them: in registry files or in the
 * security policy. Paths are below the local machine, in any case, such as {@code
 * system\currentcontrolset\control\lsa\nolmhash}.
 */
final class Registry {
  static final String SERVICES = "system\\currentcontrolset\\services\\";

  private final Map<String, Value> values = new HashMap<>();
  private final Map<String, Span> wholeKeys = new HashMap<>();
  private Optional<Span> template = Optional.empty();

  /** A value: its data without notation, and where it stands, in several parts at times. */
  record Value(String data, List<ConfigNode> nodes) {
    Span span() {
      return nodes.get(0).span();
    }

    /** Says that it went into the device model. */
    void mapped() {
      nodes.forEach(ConfigNode::mapped);
    }

    /** The data as a number; empty when they are none. */
    OptionalLong number() {
      return Registry.number(data);
    }
  }

  static boolean starts(Lines lines, int line) {
    return RegSyntax.isHeader(lines.text(line));
  }

  /** Takes the values of a registry file. */
  static void map(List<ConfigNode> keys, Host host) {
    for (ConfigNode key : keys) {
      for (ConfigNode value : key.children()) {
        host.registry().put(key.word(0) + "\\" + value.word(0), value.word(1), value);
      }
      if (RegSyntax.whole(key)) {
        host.registry().wholeKeys.put(normal(key.word(0)), key.span());
      }
    }
  }

  /** Says that the keys with a value that was read are read themselves; call it last. */
  static void headings(List<ConfigNode> keys) {
    keys.stream()
        .filter(key -> key.children().stream().anyMatch(v -> v.fate() == LineFate.MAPPED))
        .forEach(ConfigNode::mapped);
  }

  void put(String path, String data, ConfigNode node) {
    Value value = new Value(bare(data.strip()), new ArrayList<>(List.of(node)));
    Value before = values.put(normal(path), value);
    if (before != null && before.data().equals(value.data())) {
      value.nodes().addAll(before.nodes());
    }
  }

  /** Says that a security policy states all values that it knows of. */
  void templateSeen(Span section) {
    template = Optional.of(section);
  }

  /** The value at this lower-case path. */
  Optional<Value> find(String path) {
    return Optional.ofNullable(values.get(path));
  }

  /** All values whose path begins with this, in the order of their places. */
  List<Value> under(String key) {
    return values.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(key))
        .map(Map.Entry::getValue)
        .sorted(
            Comparator.comparing((Value value) -> value.span().file())
                .thenComparing(value -> value.span().firstLine()))
        .toList();
  }

  /** The key that holds this path, where all values of that key are exported. */
  Optional<Span> wholeKey(String path) {
    return Optional.ofNullable(wholeKeys.get(path.substring(0, path.lastIndexOf('\\'))));
  }

  /** The security policy's section of values, where it is whole. */
  Optional<Span> template() {
    return template;
  }

  /** A decimal number; empty when the text is none. */
  static OptionalLong number(String text) {
    try {
      return OptionalLong.of(Long.parseLong(text.strip()));
    } catch (NumberFormatException e) {
      return OptionalLong.empty();
    }
  }

  private static String bare(String data) {
    return data.startsWith("dword:")
        ? String.valueOf(Long.parseLong(data.substring(6), 16))
        : RegSyntax.text(data);
  }

  private static String normal(String path) {
    return path.toLowerCase(Locale.ROOT)
        .replaceFirst("^(?:hkey_local_machine|hklm|machine)\\\\", "")
        .replaceFirst("^system\\\\controlset\\d+\\\\", "system\\\\currentcontrolset\\\\");
  }
}
