package org.auscult.formats.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.auscult.source.SourceFile;
import org.auscult.tree.LineFate;
import org.auscult.tree.TreeBuilder;

/**
 * Blocks in braces whose statements end with their line or with a semicolon. A brace that opens no
 * block begins a list inside the statement, which may go on over lines; its braces are words, its
 * commas are not.
 */
public final class BraceLines {
  private final String text;
  private final TreeBuilder tree;
  private final BiPredicate<String, List<String>> block;
  private boolean broken;
  private int blocks;
  private int lists;
  private int at;

  private BraceLines(SourceFile file, BiPredicate<String, List<String>> block) {
    this.text = file.text();
    this.tree = new TreeBuilder(file);
    this.block = block;
  }

  /**
   * Reads a file; any text is taken.
   *
   * @param block whether these words open a block, inside a block that begins with the given word;
   *     outside of all blocks that word is empty
   */
  public static ParsedText parse(
      SourceFile file, String slug, BiPredicate<String, List<String>> block) {
    return new BraceLines(file, block).parse(slug);
  }

  private ParsedText parse(String slug) {
    while (at < text.length()) {
      statement();
    }
    boolean whole = blocks > 0 && tree.depth() == 0 && !broken;
    return new ParsedText(tree.build(slug), whole);
  }

  private void statement() {
    List<String> words = new ArrayList<>();
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '#') {
        comment(words);
        return;
      }
      if (c == '\n' || c == ';') {
        at++;
        leaf(words);
        return;
      }
      if (c == '}') {
        close(words);
        return;
      }
      if (c == '{' && open(words)) {
        return;
      }
      word(words, c);
    }
    leaf(words);
  }

  private void leaf(List<String> words) {
    if (words.isEmpty()) {
      tree.other(LineFate.IRRELEVANT, at);
    } else {
      tree.leaf(words, at);
    }
  }

  private void comment(List<String> words) {
    int feed = text.indexOf('\n', at);
    if (!words.isEmpty()) {
      tree.leaf(words, at);
    }
    at = feed < 0 ? text.length() : feed + 1;
    tree.other(LineFate.IRRELEVANT, at);
  }

  private void close(List<String> words) {
    if (!words.isEmpty()) {
      tree.leaf(words, at);
    }
    at++;
    broken |= tree.depth() == 0;
    tree.close(at);
  }

  private boolean open(List<String> words) {
    if (!block.test(tree.current().word(0), words) || tree.depth() >= TreeBuilder.MAX_DEPTH) {
      return false;
    }
    at++;
    blocks++;
    tree.open(words, at);
    return true;
  }

  private void word(List<String> words, char c) {
    if (c == '{') {
      list(words);
    } else if (c == '"') {
      quoted(words);
    } else if (Character.isWhitespace(c) || c == ',' && lists > 0) {
      at++;
    } else if (c == '\\' && at + 1 < text.length()) {
      at += text.charAt(at + 1) == '\r' ? 3 : 2;
      at = Math.min(at, text.length());
    } else {
      plain(words);
    }
  }

  private void plain(List<String> words) {
    int from = at;
    while (at < text.length()
        && !Character.isWhitespace(text.charAt(at))
        && "{};#\"".indexOf(text.charAt(at)) < 0
        && (text.charAt(at) != ',' || lists == 0)) {
      at++;
    }
    words.add(text.substring(from, at));
  }

  private void quoted(List<String> words) {
    int close = text.indexOf('"', at + 1);
    int feed = text.indexOf('\n', at);
    boolean ends = close > 0 && (feed < 0 || close < feed);
    int end = ends ? close : feed < 0 ? text.length() : feed;
    broken |= !ends;
    words.add(text.substring(at + 1, end));
    at = ends ? end + 1 : end;
  }

  /** A list in braces, over as many lines as it takes. */
  private void list(List<String> words) {
    do {
      char c = text.charAt(at);
      if (c == '{' || c == '}') {
        lists += c == '{' ? 1 : -1;
        words.add(String.valueOf(c));
        at++;
      } else if (c == '#') {
        int feed = text.indexOf('\n', at);
        at = feed < 0 ? text.length() : feed;
      } else if (c == ';') {
        at++;
      } else {
        word(words, c);
      }
    } while (lists > 0 && at < text.length());
    broken |= lists > 0;
    lists = 0;
  }
}
