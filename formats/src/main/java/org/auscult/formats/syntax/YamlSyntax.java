package org.auscult.formats.syntax;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.auscult.source.SourceFile;
import org.auscult.tree.ConfigNode;
import org.auscult.tree.LineFate;
import org.auscult.tree.TreeBuilder;

/**
 * YAML as people write configuration in it: block mappings and sequences, scalars plain and in
 * quotes, block scalars, flow collections, anchors and aliases.
 *
 * <p>An entry with a scalar is a statement of two words, key and value; an entry with a collection
 * is one of one word with the members inside. An element is a statement of one word: its value, or
 * {@code -} with the members inside. A block scalar is a statement of two words with each of its
 * lines inside as a statement of one word. What stands in no key and no element is unparsed.
 */
public final class YamlSyntax {
  private static final Pattern BLOCK = Pattern.compile("[|>][0-9+-]{0,2}(\\s+#.*)?");

  /** An element {@code NAME=value} is meant as a whole, even with a colon in the value. */
  private static final Pattern ASSIGNMENT = Pattern.compile("[A-Za-z_][A-Za-z0-9_.]*=");

  private static final Pattern PROPERTY = Pattern.compile("[&!][^\\s\\[\\]{},]*");

  private final SourceFile file;
  private final String text;
  private final TreeBuilder builder;
  private final Deque<Level> levels = new ArrayDeque<>();
  private final Map<String, ConfigNode> anchors = new LinkedHashMap<>();
  private boolean whole = true;
  private int line = 1;

  /** An open statement: how far it is indented, and whether it is an element. */
  private record Level(int indent, boolean element) {}

  /**
   * A document after parsing.
   *
   * @param parsed its tree
   * @param anchors the statements that aliases, values such as {@code *name}, stand for, by name
   */
  public record Document(ParsedText parsed, Map<String, ConfigNode> anchors) {}

  private YamlSyntax(SourceFile file) {
    this.file = file;
    this.text = file.text();
    this.builder = new TreeBuilder(file);
  }

  /** Parses a file for the format with this slug. */
  public static Document parse(String slug, SourceFile file) {
    YamlSyntax yaml = new YamlSyntax(file);
    while (yaml.line <= file.lineCount()) {
      yaml.line();
    }
    yaml.closeAll();
    return new Document(new ParsedText(yaml.builder.build(slug), yaml.whole), yaml.anchors);
  }

  private void line() {
    int start = file.lineStart(line);
    int end = file.lineStart(line + 1);
    String words = text.substring(start, end).strip();
    if (words.isEmpty() || words.startsWith("#") || words.equals("---") || words.equals("...")) {
      builder.other(LineFate.IRRELEVANT, end);
      line++;
      return;
    }
    int from = start + indent(start, end);
    close(from - start, element(from, end));
    content(from - start, from, end);
    line = Math.max(line + 1, lineAfter(builder.cursor()));
  }

  private int lineAfter(int offset) {
    return offset >= text.length() ? file.lineCount() + 1 : file.lineAt(offset);
  }

  private int indent(int start, int end) {
    int at = start;
    while (at < end && (text.charAt(at) == ' ' || text.charAt(at) == '\uFEFF')) {
      at++;
    }
    return at - start;
  }

  private boolean element(int from, int end) {
    return text.charAt(from) == '-'
        && (from + 1 == end || Character.isWhitespace(text.charAt(from + 1)));
  }

  /** Closes what ends before a line so far indented; elements may stand right below their key. */
  private void close(int indent, boolean element) {
    while (!levels.isEmpty()) {
      Level top = levels.element();
      boolean inside =
          top.indent() < indent || (top.indent() == indent && element && !top.element());
      if (inside) {
        return;
      }
      levels.pop();
      builder.close(builder.cursor());
    }
  }

  private void closeAll() {
    close(-1, false);
  }

  private void content(int indent, int from, int end) {
    if (element(from, end)) {
      elementAt(indent, from, end);
      return;
    }
    int colon = YamlScalar.colon(text, from, end);
    if (colon < 0) {
      whole = false;
      builder.other(LineFate.UNPARSED, end);
      return;
    }
    char first = text.charAt(from);
    String key =
        first == '"' || first == '\''
            ? YamlScalar.quoted(text, from).map(YamlScalar::value).orElse("")
            : text.substring(from, colon).strip();
    value(indent, List.of(key), skip(colon + 1, end), end);
  }

  private void elementAt(int indent, int from, int end) {
    int inner = skip(from + 1, end);
    boolean assignment = ASSIGNMENT.matcher(text.substring(inner, end)).lookingAt();
    boolean nested =
        inner == end
            || element(inner, end)
            || (!assignment && YamlScalar.colon(text, inner, end) >= 0);
    boolean flow = inner < end && "[{".indexOf(text.charAt(inner)) >= 0;
    if (!nested || flow) {
      value(indent, List.of(), inner, end);
      return;
    }
    if (open(List.of("-"), inner, new Level(indent, true)) && inner < end) {
      content(indent + inner - from, inner, end);
    }
  }

  /** The value of a key, or of an element, which has no key. */
  private void value(int indent, List<String> key, int from, int end) {
    int at = from;
    String anchor = "";
    while (at < end && (text.charAt(at) == '&' || text.charAt(at) == '!')) {
      int stop = at;
      while (stop < end && PROPERTY.matcher(text.substring(at, stop + 1)).matches()) {
        stop++;
      }
      anchor = text.charAt(at) == '&' ? text.substring(at + 1, stop) : anchor;
      at = skip(stop, end);
    }
    ConfigNode before = builder.current();
    int count = before.everything().size();
    valueAt(indent, key, at, end);
    if (!anchor.isEmpty() && before.everything().size() > count) {
      anchors.put(anchor, before.everything().get(count));
    }
  }

  private void valueAt(int indent, List<String> key, int at, int end) {
    String rest = text.substring(at, end).strip();
    if (rest.isEmpty() || rest.startsWith("#")) {
      open(key.isEmpty() ? List.of("-") : key, end, new Level(indent, key.isEmpty()));
    } else if (BLOCK.matcher(rest).matches()) {
      block(indent, key, end);
    } else if (rest.startsWith("[") || rest.startsWith("{")) {
      int behind = YamlFlow.take(text, builder, at, key.isEmpty() ? List.of("-") : key);
      whole &= behind >= 0;
      builder.other(behind >= 0 ? LineFate.IRRELEVANT : LineFate.UNPARSED, lineEnd(behind));
    } else {
      scalar(key, at, end);
    }
  }

  private void scalar(List<String> key, int at, int end) {
    char first = text.charAt(at);
    YamlScalar plain = YamlScalar.plain(text, at, end);
    YamlScalar scalar =
        first == '"' || first == '\'' ? YamlScalar.quoted(text, at).orElse(plain) : plain;
    whole &= scalar != plain || (first != '"' && first != '\'');
    List<String> words =
        key.isEmpty() ? List.of(scalar.value()) : List.of(key.get(0), scalar.value());
    builder.leaf(words, lineEnd(scalar.end()));
  }

  /** The end of the line that this offset, behind a value, stands on; of the text when negative. */
  private int lineEnd(int behind) {
    return behind < 0 ? text.length() : file.lineStart(file.lineAt(Math.max(0, behind - 1)) + 1);
  }

  private void block(int indent, List<String> key, int end) {
    int last = line;
    for (int n = line + 1; n <= file.lineCount(); n++) {
      int start = file.lineStart(n);
      boolean blank = file.line(n).isBlank();
      if (!blank && indent(start, file.lineStart(n + 1)) <= indent) {
        break;
      }
      last = blank ? last : n;
    }
    String value = text.substring(end, Math.max(end, file.lineStart(last + 1)));
    builder.open(key.isEmpty() ? List.of(value) : List.of(key.get(0), value), end);
    for (int n = line + 1; n <= last; n++) {
      String words = file.line(n).strip();
      if (words.isEmpty()) {
        builder.other(LineFate.IRRELEVANT, file.lineStart(n + 1));
      } else {
        builder.leaf(List.of(words), file.lineStart(n + 1));
      }
    }
    builder.close(builder.cursor());
  }

  private boolean open(List<String> words, int end, Level level) {
    if (builder.depth() >= TreeBuilder.MAX_DEPTH) {
      whole = false;
      builder.other(LineFate.UNPARSED, end);
      return false;
    }
    builder.open(words, end);
    levels.push(level);
    return true;
  }

  private int skip(int from, int end) {
    int at = from;
    while (at < end && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
