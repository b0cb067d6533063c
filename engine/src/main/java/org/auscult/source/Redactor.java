package org.auscult.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The gate through which the words of an export leave: it makes each {@link Secret} and remembers
 * its words, and it makes each {@link Evidence} with those words, and all that looks like a secret,
 * masked. One redactor serves one export and is not thread-safe while the export is read.
 */
public final class Redactor {
  /** What stands in place of a secret. */
  public static final String MASK = "‹masked›";

  /** The most lines that an excerpt shows. */
  public static final int MAX_LINES = 6;

  /** The most characters of a line that an excerpt shows. */
  public static final int MAX_COLUMNS = 240;

  private static final int SHORTEST_LITERAL = 3;

  private static final Pattern REPLACED =
      Pattern.compile(
          "(?i)\\*{3,}|x{5,}|[<\\[{(%#*]{1,3}[a-z][a-z _-]{2,30}[>\\]})%#*]{1,3}"
              + "|removed|redacted|censored|masked|sanitized|scrubbed");

  private final Map<String, SourceFile> files = new HashMap<>();
  private final Set<String> literals = new HashSet<>();
  private List<String> sorted = List.of();

  /** A redactor for the files of this export. */
  public Redactor(Export export) {
    for (SourceFile file : export.files()) {
      files.put(file.path(), file);
    }
  }

  /**
   * A secret that stands in the export as it is typed. What a tool for backups or a person put in
   * place of one, such as {@code <removed>}, tells nothing.
   */
  public Secret clear(String text) {
    if (REPLACED.matcher(text).matches()) {
      return opaque(Secret.Storage.UNKNOWN, "removed", text);
    }
    remember(text);
    return new Secret(Secret.Storage.CLEAR, "clear", text, Optional.of(text), Optional.empty());
  }

  /**
   * A secret whose encoding is undone with public knowledge.
   *
   * @param scheme such as {@code cisco-type-7}
   * @param stored as it stands in the export
   * @param clear what it decodes to; empty when the stored form is damaged
   */
  public Secret reversible(String scheme, String stored, Optional<String> clear) {
    remember(stored);
    clear.ifPresent(this::remember);
    return new Secret(Secret.Storage.REVERSIBLE, scheme, stored, clear, Optional.empty());
  }

  /**
   * A hashed secret that a candidate can be tested against.
   *
   * @param storage {@code WEAK_HASH} or {@code STRONG_HASH}
   * @param scheme such as {@code md5-crypt}
   * @param stored as it stands in the export
   * @param verifier true for the right clear text
   */
  public Secret hashed(
      Secret.Storage storage, String scheme, String stored, Predicate<String> verifier) {
    remember(stored);
    return new Secret(storage, scheme, stored, Optional.empty(), Optional.of(verifier));
  }

  /** A secret in a form that nothing can be tested against: enciphered, or of an unknown scheme. */
  public Secret opaque(Secret.Storage storage, String scheme, String stored) {
    remember(stored);
    return new Secret(storage, scheme, stored, Optional.empty(), Optional.empty());
  }

  /** A secret that the export refers to and does not hold. */
  public Secret external() {
    return new Secret(Secret.Storage.EXTERNAL, "reference", "", Optional.empty(), Optional.empty());
  }

  /** Masks these words in all that leaves, though no secret is made of them. */
  public void remember(String words) {
    String bare = words.strip();
    if (bare.length() >= SHORTEST_LITERAL) {
      literals.add(bare);
    }
  }

  /** A place of this export with its words, masked; without words when the file is not of it. */
  public Evidence evidence(Span span) {
    SourceFile file = files.get(span.file());
    List<String> excerpt = new ArrayList<>();
    if (file != null) {
      int last =
          Math.min(Math.min(span.lastLine(), file.lineCount()), span.firstLine() + MAX_LINES - 1);
      for (int line = span.firstLine(); line <= last; line++) {
        excerpt.add(text(file.line(line)));
      }
    }
    return new Evidence(span, excerpt);
  }

  /**
   * The value of a field as it may be shown. A plain word that happens to equal a secret stays,
   * since it stands there in its own right: an account called like its password, a vendor's name.
   */
  public String value(String raw) {
    boolean plainWord = raw.length() <= 12 && raw.chars().allMatch(Character::isLetter);
    return plainWord ? raw : text(raw);
  }

  /** Words of this export as they may be shown: secrets masked, control characters made visible. */
  public String text(String raw) {
    String masked = SecretShapes.mask(maskLiterals(raw));
    String visible = Visible.of(masked);
    return visible.length() <= MAX_COLUMNS ? visible : visible.substring(0, MAX_COLUMNS - 1) + "…";
  }

  private String maskLiterals(String raw) {
    String masked = raw;
    for (String literal : longestFirst()) {
      masked = maskWord(masked, literal);
    }
    return masked;
  }

  private List<String> longestFirst() {
    if (sorted.size() != literals.size()) {
      sorted = new ArrayList<>(literals);
      sorted.sort(Comparator.comparingInt(String::length).reversed().thenComparing(s -> s));
    }
    return sorted;
  }

  private static String maskWord(String text, String literal) {
    int at = text.indexOf(literal);
    if (at < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    int done = 0;
    while (at >= 0) {
      int end = at + literal.length();
      boolean whole =
          boundary(text, at - 1, literal.charAt(0))
              && boundary(text, end, literal.charAt(literal.length() - 1));
      out.append(text, done, at).append(whole || literal.length() >= 8 ? MASK : literal);
      done = end;
      at = text.indexOf(literal, end);
    }
    return out.append(text, done, text.length()).toString();
  }

  private static boolean boundary(String text, int at, char edge) {
    return at < 0
        || at >= text.length()
        || !Character.isLetterOrDigit(edge)
        || !Character.isLetterOrDigit(text.charAt(at));
  }
}
