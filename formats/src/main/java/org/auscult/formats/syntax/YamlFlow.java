package org.auscult.formats.syntax;

import java.util.List;
import java.util.Optional;
import org.auscult.tree.LineFate;
import org.auscult.tree.TreeBuilder;

/** A YAML flow collection, <code>[a, b]</code> or <code>{a: b}</code>, over one or more lines. */
final class YamlFlow {
  private final String text;
  private final TreeBuilder builder;
  private int at;

  private YamlFlow(String text, TreeBuilder builder, int from) {
    this.text = text;
    this.builder = builder;
    this.at = from;
  }

  /**
   * Takes the collection that begins at this offset as a statement with these words; the offset
   * behind it, or -1 when it has no end.
   */
  static int take(String text, TreeBuilder builder, int from, List<String> words) {
    YamlFlow flow = new YamlFlow(text, builder, from);
    return flow.collection(words) ? flow.at : -1;
  }

  private boolean collection(List<String> words) {
    if (builder.depth() >= TreeBuilder.MAX_DEPTH) {
      return false;
    }
    char end = text.charAt(at) == '[' ? ']' : '}';
    at++;
    builder.open(words, at);
    while (skip()) {
      if (text.charAt(at) == end) {
        at++;
        builder.close(at);
        return true;
      }
      if (!member(end)) {
        return false;
      }
    }
    return false;
  }

  private boolean member(char end) {
    char first = text.charAt(at);
    if (first == ',') {
      at++;
      builder.other(LineFate.IRRELEVANT, at);
      return true;
    }
    if (first == '[' || first == '{') {
      return collection(List.of("-"));
    }
    Optional<YamlScalar> key = scalar();
    if (key.isEmpty()) {
      return false;
    }
    if (end == ']' || !skip() || text.charAt(at) != ':') {
      builder.leaf(List.of(key.get().value()), at);
      return true;
    }
    at++;
    if (!skip()) {
      return false;
    }
    char value = text.charAt(at);
    if (value == '[' || value == '{') {
      return collection(List.of(key.get().value()));
    }
    Optional<YamlScalar> scalar = scalar();
    scalar.ifPresent(v -> builder.leaf(List.of(key.get().value(), v.value()), at));
    return scalar.isPresent();
  }

  private Optional<YamlScalar> scalar() {
    char first = text.charAt(at);
    Optional<YamlScalar> scalar =
        first == '"' || first == '\''
            ? YamlScalar.quoted(text, at)
            : Optional.of(YamlScalar.inFlow(text, at));
    scalar.ifPresent(found -> at = found.end());
    return scalar.filter(found -> found.end() > 0);
  }

  /** Moves over blanks and comments; false at the end of the text. */
  private boolean skip() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '#' && Character.isWhitespace(text.charAt(at - 1))) {
        int feed = text.indexOf('\n', at);
        at = feed < 0 ? text.length() : feed;
      } else if (Character.isWhitespace(c)) {
        at++;
      } else {
        return true;
      }
    }
    return false;
  }
}
