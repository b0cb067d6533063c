package org.auscult.formats.syntax;

import java.util.List;
import org.auscult.source.SourceFile;
import org.auscult.tree.LineFate;
import org.auscult.tree.TreeBuilder;

/**
 * JSON (RFC 8259) as configuration files have it: with line and block comments and with trailing
 * commas.
 *
 * <p>A member with a scalar is a statement of two words, its name and its value; a member with an
 * object or array is a statement of one word, its name, with the members or elements inside. A
 * scalar element is a statement of one word, an element that is an object or array is one with the
 * word <code>{}</code> or {@code []}. Braces of the outermost value belong to no statement. From
 * the first damage on, and below {@link TreeBuilder#MAX_DEPTH} levels, the text is unparsed.
 */
public final class JsonSyntax {
  private final String text;
  private final TreeBuilder builder;
  private int at;

  private JsonSyntax(SourceFile file) {
    this.text = file.text();
    this.builder = new TreeBuilder(file);
  }

  /** Parses a file for the format with this slug. */
  public static ParsedText parse(String slug, SourceFile file) {
    JsonSyntax json = new JsonSyntax(file);
    boolean whole = json.document();
    return new ParsedText(json.builder.build(slug), whole);
  }

  private boolean document() {
    if (!blank()) {
      return false;
    }
    char brace = peek();
    if (brace != '{' && brace != '[') {
      return false;
    }
    at++;
    builder.other(LineFate.IRRELEVANT, at);
    if (!inside(brace)) {
      return false;
    }
    builder.other(LineFate.IRRELEVANT, at);
    boolean ended = blank() && at == text.length();
    builder.other(LineFate.IRRELEVANT, at);
    return ended;
  }

  /** What stands between a brace and its end; true with the end just behind the cursor. */
  private boolean inside(char brace) {
    char end = brace == '{' ? '}' : ']';
    while (blank()) {
      if (peek() == end) {
        at++;
        return true;
      }
      if (!(brace == '{' ? member() : element()) || !separated(end)) {
        return false;
      }
    }
    return false;
  }

  private boolean member() {
    JsonString name = JsonString.at(text, at);
    if (!name.ended()) {
      return false;
    }
    at = space(name.end());
    if (at < 0 || peek() != ':') {
      return false;
    }
    at = space(at + 1);
    return at >= 0 && value(name.value(), true);
  }

  private boolean element() {
    return value(peek() == '{' ? "{}" : "[]", false);
  }

  private boolean value(String name, boolean named) {
    char first = peek();
    if (first == '{' || first == '[') {
      return container(name, first);
    }
    JsonString scalar = first == '"' ? JsonString.at(text, at) : JsonString.bare(text, at);
    if (!scalar.ended()) {
      return false;
    }
    at = scalar.end();
    takeComma();
    builder.leaf(named ? List.of(name, scalar.value()) : List.of(scalar.value()), at);
    return true;
  }

  private boolean container(String name, char brace) {
    if (builder.depth() >= TreeBuilder.MAX_DEPTH) {
      return false;
    }
    at++;
    builder.open(List.of(name), at);
    if (!inside(brace)) {
      return false;
    }
    takeComma();
    builder.close(at);
    return true;
  }

  /** A comma right behind a value belongs to it. */
  private void takeComma() {
    if (peek() == ',') {
      at++;
    }
  }

  /** True behind a comma, or before the end of the object or array. */
  private boolean separated(char end) {
    if (text.charAt(at - 1) == ',') {
      return true;
    }
    if (!blank()) {
      return false;
    }
    if (peek() == ',') {
      at++;
      builder.other(LineFate.IRRELEVANT, at);
      return true;
    }
    return peek() == end;
  }

  /** Takes comments; false at the end of the text or of a comment that has none. */
  private boolean blank() {
    while (true) {
      int next = JsonSpace.blanks(text, at);
      int end = JsonSpace.comment(text, next);
      if (end < 0) {
        return false;
      }
      if (end == next) {
        at = next;
        return true;
      }
      at = end;
      builder.other(LineFate.IRRELEVANT, at);
    }
  }

  /** The offset behind blanks and comments; -1 for a comment without end. */
  private int space(int from) {
    int next = JsonSpace.blanks(text, from);
    int end = JsonSpace.comment(text, next);
    while (end > next) {
      next = JsonSpace.blanks(text, end);
      end = JsonSpace.comment(text, next);
    }
    return end;
  }

  private char peek() {
    return at < text.length() ? text.charAt(at) : 0;
  }
}
