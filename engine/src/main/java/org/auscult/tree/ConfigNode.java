package org.auscult.tree;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.auscult.source.Span;

/**
 * A statement of a configuration in the vendor's own words, with what stands inside it. It owns a
 * slice of the file's text, so that the tree prints back byte for byte. Its fate is {@link
 * LineFate#UNMAPPED} until a mapping says otherwise; only the thread that reads the export may do
 * so.
 */
public final class ConfigNode {
  private final List<String> words;
  private final Span span;
  private final String head;
  private final Optional<ConfigNode> parent;
  private final List<ConfigNode> children = new ArrayList<>(0);
  private String tail = "";
  private int lastLine;
  private LineFate fate;

  ConfigNode(
      Optional<ConfigNode> parent, List<String> words, String head, Span span, LineFate fate) {
    this.parent = parent;
    this.words = List.copyOf(words);
    this.head = head;
    this.span = span;
    this.lastLine = span.lastLine();
    this.fate = fate;
  }

  /** The words without quotes; empty for the root and for text that is no statement. */
  public List<String> words() {
    return words;
  }

  /** The word at this place, from 0; the empty text when there are fewer. */
  public String word(int index) {
    return index < words.size() ? words.get(index) : "";
  }

  /** The words joined by single spaces. */
  public String text() {
    return String.join(" ", words);
  }

  /** True when the first words are these, told apart by case. */
  public boolean starts(String... first) {
    if (words.size() < first.length) {
      return false;
    }
    for (int i = 0; i < first.length; i++) {
      if (!words.get(i).equals(first[i])) {
        return false;
      }
    }
    return true;
  }

  /** The words from this place on, from 0, joined by single spaces. */
  public String textFrom(int index) {
    return index < words.size() ? String.join(" ", words.subList(index, words.size())) : "";
  }

  /** The lines of the statement itself, without what stands inside it. */
  public Span span() {
    return span;
  }

  /** All its lines, with what stands inside it and its end. */
  public Span wholeSpan() {
    return new Span(span.file(), span.firstLine(), Math.max(span.lastLine(), lastLine));
  }

  /** What stands inside, in the order of the file, without blank lines and comments. */
  public List<ConfigNode> children() {
    return children.stream().filter(child -> !child.words.isEmpty()).toList();
  }

  /** Everything inside, blank lines and comments too. */
  public List<ConfigNode> everything() {
    return Collections.unmodifiableList(children);
  }

  /** The statement that this one stands in; empty for the root. */
  public Optional<ConfigNode> parent() {
    return parent;
  }

  /** The first child that starts with these words. */
  public Optional<ConfigNode> first(String... first) {
    for (ConfigNode child : children) {
      if (child.starts(first)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  /** All children that start with these words, in the order of the file. */
  public List<ConfigNode> all(String... first) {
    return children.stream().filter(child -> child.starts(first)).toList();
  }

  /** What became of it. */
  public LineFate fate() {
    return fate;
  }

  /** Says that this statement went into the device model. */
  public ConfigNode mapped() {
    if (fate == LineFate.UNMAPPED || fate == LineFate.IRRELEVANT) {
      fate = LineFate.MAPPED;
    }
    return this;
  }

  /** Says that this statement and all that stands inside went into the device model. */
  public ConfigNode mappedDeep() {
    walk(ConfigNode::mapped);
    return this;
  }

  /** Says that this statement is known and has no meaning for security; what is mapped stays so. */
  public ConfigNode irrelevant() {
    if (fate == LineFate.UNMAPPED) {
      fate = LineFate.IRRELEVANT;
    }
    return this;
  }

  /** Says so of this statement and of all that stands inside. */
  public ConfigNode irrelevantDeep() {
    walk(ConfigNode::irrelevant);
    return this;
  }

  /** Says that nobody reads this statement after all, or that its value was not understood. */
  public ConfigNode unmapped() {
    if (fate != LineFate.UNPARSED) {
      fate = LineFate.UNMAPPED;
    }
    return this;
  }

  /** Visits this node, then all inside it, in the order of the file. */
  public void walk(Consumer<ConfigNode> visitor) {
    visitor.accept(this);
    for (ConfigNode child : children) {
      child.walk(visitor);
    }
  }

  void add(ConfigNode child) {
    children.add(child);
  }

  void end(String text, int line) {
    tail = text;
    lastLine = line;
  }

  void reach(int line) {
    lastLine = Math.max(lastLine, line);
  }

  String head() {
    return head;
  }

  String tail() {
    return tail;
  }

  void print(StringBuilder out) {
    out.append(head);
    for (ConfigNode child : children) {
      child.print(out);
    }
    out.append(tail);
  }

  /** Place and number of words; never the words, which may hold a secret. */
  @Override
  public String toString() {
    return span + " (" + words.size() + " words)";
  }
}
