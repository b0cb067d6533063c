package org.auscult.tree;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.auscult.source.SourceFile;
import org.auscult.source.Span;

/**
 * Builds the tree of one file from front to back. A cursor moves over the file's text; each call
 * takes the text from the cursor up to the offset it names, so that no character is lost or taken
 * twice.
 */
public final class TreeBuilder {
  /** The deepest nesting taken; deeper statements become children of the deepest level. */
  public static final int MAX_DEPTH = 200;

  private final SourceFile file;
  private final ConfigNode root;
  private final Deque<ConfigNode> open = new ArrayDeque<>();
  private int cursor;

  /** A builder at the start of this file. */
  public TreeBuilder(SourceFile file) {
    this.file = file;
    this.root =
        new ConfigNode(
            Optional.empty(), List.of(), "", Span.line(file.path(), 1), LineFate.IRRELEVANT);
    open.push(root);
  }

  /** The offset up to which the text is taken. */
  public int cursor() {
    return cursor;
  }

  /** How many statements are open. */
  public int depth() {
    return open.size() - 1;
  }

  /** The innermost open statement, or the root. */
  public ConfigNode current() {
    return open.element();
  }

  /** A statement up to this offset that others will stand in, until {@link #close}. */
  public ConfigNode open(List<String> words, int end) {
    ConfigNode node = take(words, end, LineFate.UNMAPPED);
    open.push(node);
    return node;
  }

  /** A statement up to this offset with nothing inside. */
  public ConfigNode leaf(List<String> words, int end) {
    return take(words, end, LineFate.UNMAPPED);
  }

  /**
   * Text up to this offset that is no statement: blank, comment, noise of a capture ({@code
   * IRRELEVANT}), or what the syntax cannot make out ({@code UNPARSED}).
   */
  public void other(LineFate fate, int end) {
    if (end > cursor) {
      take(List.of(), end, fate);
    }
  }

  /**
   * Ends the innermost open statement; its end word, if any, reaches up to this offset. Without an
   * open statement the text is taken as {@code UNPARSED}.
   */
  public void close(int end) {
    if (open.size() == 1) {
      other(LineFate.UNPARSED, end);
      return;
    }
    ConfigNode node = open.pop();
    boolean worded = end > cursor;
    int line = worded ? file.lineAt(end - 1) : file.lineAt(Math.max(0, cursor - 1));
    node.end(file.text().substring(cursor, end), line);
    open.element().reach(line);
    cursor = end;
  }

  /**
   * Ends all open statements and gives the tree of the file; text left over is {@code UNPARSED}.
   */
  public ConfigTree build(String slug) {
    other(LineFate.UNPARSED, file.text().length());
    while (open.size() > 1) {
      close(cursor);
    }
    return ConfigTree.of(slug, file, root);
  }

  private ConfigNode take(List<String> words, int end, LineFate fate) {
    if (end < cursor || end > file.text().length()) {
      throw new IllegalStateException(file.path() + ": offset " + end + " after " + cursor);
    }
    String head = file.text().substring(cursor, end);
    ConfigNode parent = open.element();
    ConfigNode node = new ConfigNode(Optional.of(parent), words, head, span(end), fate);
    parent.add(node);
    parent.reach(node.span().lastLine());
    cursor = end;
    return node;
  }

  /** The lines from the first to the last character that is not white space. */
  private Span span(int end) {
    int first = cursor;
    int last = end;
    while (first < end && Character.isWhitespace(file.text().charAt(first))) {
      first++;
    }
    while (last > first && Character.isWhitespace(file.text().charAt(last - 1))) {
      last--;
    }
    int from = first < end ? first : cursor;
    return new Span(file.path(), file.lineAt(from), file.lineAt(Math.max(from, last - 1)));
  }
}
