package org.auscult.formats.syntax;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.auscult.source.Span;
import org.auscult.tree.ConfigNode;

/**
 * A statement as a command: its words without a leading {@code no} or {@code undo}, and whether
 * that stood there.
 *
 * @param node the statement
 * @param words without the leading negation
 * @param negated true when {@code no} or {@code undo} stood before them
 */
public record Command(ConfigNode node, List<String> words, boolean negated) {

  /** The command that this statement gives. */
  public static Command of(ConfigNode node) {
    boolean negated = node.word(0).equals("no") || node.word(0).equals("undo");
    return new Command(
        node, negated ? node.words().subList(1, node.words().size()) : node.words(), negated);
  }

  /** True when it is not negated. */
  public boolean on() {
    return !negated;
  }

  /** The number of words. */
  public int size() {
    return words.size();
  }

  /** The word at this place, from 0; the empty text when there is none. */
  public String word(int index) {
    return index >= 0 && index < words.size() ? words.get(index) : "";
  }

  /** The last word; the empty text when there is none. */
  public String last() {
    return word(words.size() - 1);
  }

  /** The words from this place on, joined by single spaces. */
  public String from(int index) {
    return index < words.size() ? String.join(" ", words.subList(index, words.size())) : "";
  }

  /** The words from this place on. */
  public List<String> list(int index) {
    return index < words.size() ? words.subList(index, words.size()) : List.of();
  }

  /** True when this is one of the words. */
  public boolean has(String word) {
    return words.contains(word);
  }

  /** The word behind the first of this. */
  public Optional<String> after(String word) {
    int at = words.indexOf(word);
    return at >= 0 && at + 1 < words.size() ? Optional.of(words.get(at + 1)) : Optional.empty();
  }

  /** The number at this place; empty when none stands there. */
  public OptionalLong number(int index) {
    return number(word(index));
  }

  /** These digits as a number; empty for anything else. */
  public static OptionalLong number(String digits) {
    boolean plain =
        !digits.isEmpty()
            && digits.length() <= 15
            && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return plain ? OptionalLong.of(Long.parseLong(digits)) : OptionalLong.empty();
  }

  /** Its lines. */
  public Span span() {
    return node.span();
  }

  /** Says that its meaning, or a part of it, was not understood after all. */
  public void unread() {
    node.unmapped();
  }
}
