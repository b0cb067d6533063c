package org.auscult.formats.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The words of a script in JavaScript (ECMA-262, 2015), without comments: enough to see what it
 * names and calls, no more. From the first damage on nothing is read.
 */
public final class ScriptTokens {

  /** What a word is. */
  public enum Kind {
    /** An identifier or keyword. */
    NAME,
    /** A literal text, without quotes and with its escapes undone. */
    TEXT,
    /** The text of a template literal, its expressions in place; their words follow it. */
    TEMPLATE,
    /** A number. */
    NUMBER,
    /** A regular expression with its slashes. */
    PATTERN,
    /** One character of punctuation. */
    SIGN
  }

  /**
   * A word.
   *
   * @param text as it is meant
   * @param at its offset in the script
   */
  public record Token(Kind kind, String text, int at) {
    /** True for this sign. */
    public boolean sign(String sign) {
      return kind == Kind.SIGN && text.equals(sign);
    }

    /** True for this name. */
    public boolean name(String name) {
      return kind == Kind.NAME && text.equals(name);
    }

    /** True for a literal text. */
    public boolean literal() {
      return kind == Kind.TEXT || kind == Kind.TEMPLATE && !text.contains("${");
    }
  }

  private static final Set<String> BEFORE_PATTERN =
      Set.of("return", "typeof", "case", "in", "of", "delete", "void", "throw", "new", "else");
  private static final int MAX_DEPTH = 20;

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;
  private boolean whole = true;

  private ScriptTokens(String text) {
    this.text = text;
  }

  /** Reads a script. */
  public static ScriptTokens of(String text) {
    ScriptTokens script = new ScriptTokens(text);
    script.read(text.length(), 0);
    return script;
  }

  /** All words, in the order of the script. */
  public List<Token> tokens() {
    return tokens;
  }

  /** False when a text, pattern or comment does not end. */
  public boolean whole() {
    return whole;
  }

  private void read(int end, int depth) {
    while (at < end && whole) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c) || c == '\uFEFF') {
        at++;
      } else if (text.startsWith("//", at) || text.startsWith("<!--", at)) {
        at = lineEnd();
      } else if (text.startsWith("/*", at)) {
        skipTo("*/");
      } else if (c == '"' || c == '\'') {
        literal(c);
      } else if (c == '`') {
        template(depth);
      } else if (c == '/' && patternMayStart()) {
        pattern();
      } else {
        plain(c);
      }
    }
  }

  private int lineEnd() {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }

  private void skipTo(String mark) {
    int end = text.indexOf(mark, at + 2);
    whole = end >= 0;
    at = end < 0 ? text.length() : end + mark.length();
  }

  private void plain(char c) {
    int start = at++;
    if (Character.isJavaIdentifierStart(c)) {
      while (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))) {
        at++;
      }
      add(Kind.NAME, text.substring(start, at), start);
    } else if (Character.isDigit(c)) {
      while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || decimal())) {
        at++;
      }
      add(Kind.NUMBER, text.substring(start, at), start);
    } else {
      add(Kind.SIGN, String.valueOf(c), start);
    }
  }

  private boolean decimal() {
    return text.charAt(at) == '.'
        && at + 1 < text.length()
        && Character.isDigit(text.charAt(at + 1));
  }

  private void add(Kind kind, String word, int start) {
    tokens.add(new Token(kind, word, start));
  }

  private void literal(char quote) {
    int start = at++;
    StringBuilder value = new StringBuilder();
    while (at < text.length() && text.charAt(at) != quote) {
      char c = text.charAt(at++);
      if (c == '\n') {
        whole = false;
        return;
      }
      if (c == '\\' && at < text.length()) {
        escape(value);
      } else {
        value.append(c);
      }
    }
    whole = at < text.length();
    at++;
    add(Kind.TEXT, value.toString(), start);
  }

  private void escape(StringBuilder value) {
    char c = text.charAt(at++);
    switch (c) {
      case 'n' -> value.append('\n');
      case 'r' -> value.append('\r');
      case 't' -> value.append('\t');
      case 'u' -> hex(value, 4);
      case 'x' -> hex(value, 2);
      case '\n' -> {
        // a line that goes on
      }
      case '\r' -> {
        if (at < text.length() && text.charAt(at) == '\n') {
          at++;
        }
      }
      default -> value.append(c);
    }
  }

  private void hex(StringBuilder value, int digits) {
    int code = 0;
    for (int i = 0; i < digits; i++) {
      int digit = at + i < text.length() ? Character.digit(text.charAt(at + i), 16) : -1;
      if (digit < 0) {
        return;
      }
      code = code * 16 + digit;
    }
    at += digits;
    value.append((char) code);
  }

  private void template(int depth) {
    int start = at++;
    List<int[]> expressions = new ArrayList<>();
    while (at < text.length() && text.charAt(at) != '`') {
      if (text.charAt(at) == '\\') {
        at += 2;
      } else if (text.startsWith("${", at)) {
        int from = at + 2;
        at = closing(from);
        expressions.add(new int[] {from, at});
      } else {
        at++;
      }
    }
    whole = at < text.length() && depth < MAX_DEPTH;
    if (!whole) {
      return;
    }
    int end = at + 1;
    add(Kind.TEMPLATE, text.substring(start + 1, at), start);
    for (int[] expression : expressions) {
      at = expression[0];
      read(expression[1], depth + 1);
    }
    at = end;
  }

  private int closing(int from) {
    int open = 1;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      open += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (open == 0) {
        return i;
      }
    }
    return text.length();
  }

  /** A slash divides behind a value; elsewhere it starts a pattern. */
  private boolean patternMayStart() {
    if (tokens.isEmpty()) {
      return true;
    }
    Token last = tokens.get(tokens.size() - 1);
    return switch (last.kind()) {
      case NAME -> BEFORE_PATTERN.contains(last.text());
      case SIGN -> !")]}".contains(last.text());
      default -> false;
    };
  }

  private void pattern() {
    int start = at++;
    boolean set = false;
    while (at < text.length() && (set || text.charAt(at) != '/')) {
      char c = text.charAt(at++);
      if (c == '\n') {
        whole = false;
        return;
      }
      if (c == '\\') {
        at++;
      }
      set = c == '[' || set && c != ']';
    }
    whole = at < text.length();
    at = Math.min(text.length(), at + 1);
    while (at < text.length() && Character.isLetter(text.charAt(at))) {
      at++;
    }
    add(Kind.PATTERN, text.substring(start, at), start);
  }
}
