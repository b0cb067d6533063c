package org.auscult.formats.windowshost;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.auscult.format.Tell;
import org.auscult.formats.syntax.RegSyntax;
import org.auscult.source.SourceFile;
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

  static Optional<Tell> tell(SourceFile file) {
    for (int line = 1; line <= Math.min(file.lineCount(), 5); line++) {
      if (RegSyntax.isHeader(file.line(line))) {
        return Optional.of(new Tell(line, "the head of a registry file", 100));
      }
    }
    return Optional.empty();
  }

  /** Takes the values of a registry file. */
  static void map(ConfigNode root, Host host) {
    for (ConfigNode key : root.children()) {
      for (ConfigNode value : key.children()) {
        host.registry().put(key.word(0) + "\\" + value.word(0), value.word(1), value);
      }
      if (RegSyntax.whole(key)) {
        host.registry().wholeKeys.put(normal(key.word(0)), key.span());
      }
    }
  }

  /** Says that the keys with a value that was read are read themselves; call it last. */
  static void headings(ConfigNode root) {
    root.children().stream()
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
