package org.auscult.formats.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.auscult.source.SourceFile;
import org.auscult.tree.LineFate;
import org.auscult.tree.TreeBuilder;

/**
 * The syntax of statements that end with their line, and of blocks in braces: {@code words { … }}.
 * A block on one line is a statement with its words in the brackets of a list; a block without
 * words before it is a statement {@code {}; the body of a script is part of the statement that
 * opens it.
 */
public final class LineBraceSyntax {
  private final String text;
  private final TreeBuilder builder;
  private final Predicate<List<String>> script;
  private final Predicate<String> beside;
  private int tooDeep;
  private boolean lost;

  private LineBraceSyntax(
      SourceFile file, Predicate<List<String>> script, Predicate<String> beside) {
    this.text = file.text();
    this.builder = new TreeBuilder(file);
    this.script = script;
    this.beside = beside;
  }

  /**
   * Reads a file of this syntax; any text is taken.
   *
   * @param script true for the words of a statement whose block holds a script
   * @param beside true for a line outside of blocks that is no statement, such as a prompt; it
   *     becomes a node without words, unmapped
   */
  public static ParsedText parse(
      String slug, SourceFile file, Predicate<List<String>> script, Predicate<String> beside) {
    LineBraceSyntax syntax = new LineBraceSyntax(file, script, beside);
    while (syntax.builder.cursor() < syntax.text.length()) {
      syntax.next();
    }
    boolean whole = syntax.builder.depth() == 0 && syntax.tooDeep == 0 && !syntax.lost;
    return new ParsedText(syntax.builder.build(slug), whole);
  }

  private void next() {
    int at = builder.cursor();
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    if (at >= text.length()) {
      builder.other(LineFate.IRRELEVANT, text.length());
      return;
    }
    int end = lineEnd(at);
    if (text.charAt(at) == '#') {
      builder.other(LineFate.IRRELEVANT, end);
    } else if (builder.depth() == 0 && beside.test(text.substring(at, end).strip())) {
      builder.other(LineFate.UNMAPPED, end);
    } else if (text.charAt(at) == '}') {
      close(at + 1);
    } else {
      statement(at, end);
    }
  }

  private void statement(int at, int end) {
    LineBraceWords words = new LineBraceWords(text, at);
    switch (words.read()) {
      case '{' -> block(words, end);
      case '\n' -> builder.leaf(words.words(), words.end());
      default -> {
        lost = true;
        builder.other(LineFate.UNPARSED, end);
      }
    }
  }

  private void block(LineBraceWords words, int end) {
    if (script.test(words.words())) {
      script(words, end);
    } else if (words.inline()) {
      builder.leaf(words.words(), words.end());
    } else if (builder.depth() >= TreeBuilder.MAX_DEPTH) {
      tooDeep++;
      builder.other(LineFate.UNPARSED, words.end());
    } else {
      builder.open(words.words().isEmpty() ? List.of("{") : words.words(), words.end());
    }
  }

  /** Tcl counts braces but those behind a backslash. */
  private void script(LineBraceWords words, int end) {
    int depth = 1;
    int at = words.end();
    while (at < text.length() && depth > 0) {
      char c = text.charAt(at);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      at += c == '\\' ? 2 : 1;
    }
    if (depth > 0) {
      lost = true;
      builder.other(LineFate.UNPARSED, end);
    } else {
      builder.leaf(new ArrayList<>(words.words()), at);
    }
  }

  private void close(int end) {
    if (tooDeep > 0) {
      tooDeep--;
      builder.other(LineFate.UNPARSED, end);
    } else {
      lost |= builder.depth() == 0;
      builder.close(end);
    }
  }

  private int lineEnd(int at) {
    int feed = text.indexOf('\n', at);
    return feed < 0 ? text.length() : feed + 1;
  }
}
