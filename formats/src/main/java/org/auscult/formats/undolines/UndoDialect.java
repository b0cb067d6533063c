package org.auscult.formats.undolines;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.auscult.formats.syntax.IndentedSyntax;
import org.auscult.source.Span;
import org.auscult.source.Text;

/** Tells commands from the lines that part views, and from what a terminal shows around them. */
public final class UndoDialect implements IndentedSyntax.Dialect {
  private final String path;
  private boolean ended;
  private boolean outside;
  private Optional<Span> versionAt = Optional.empty();
  private String version = "";

  /**
   * @param path of the file that is read
   */
  public UndoDialect(String path) {
    this.path = path;
  }

  @Override
  public boolean statement(int number, String line) {
    String bare = line.strip();
    if (bare.startsWith("!Software Version ")) {
      version = bare.substring("!Software Version ".length()).strip();
      versionAt = Optional.of(Span.line(path, number));
    }
    if (bare.startsWith("#") || bare.startsWith("!") || bare.startsWith("----")) {
      return false;
    }
    if (prompt(line)) {
      outside = ended || !bare.matches("[<\\[].*[>\\]] ?dis\\w* (th|cu|sa).*");
      return false;
    }
    if (outside || ended) {
      return false;
    }
    ended = bare.equals("return");
    return true;
  }

  private static boolean prompt(String line) {
    return line.startsWith("<") && line.indexOf('>') > 1
        || line.startsWith("[") && line.indexOf(']') > 1;
  }

  @Override
  public boolean parts(String line) {
    return line.startsWith("#");
  }

  /** {@code header motd %} … {@code %}, and {@code header shell information "} … {@code "}. */
  @Override
  public Optional<Predicate<String>> text(List<String> words, String line) {
    if (!words.get(0).equals("header") || words.size() < 3) {
      return Optional.empty();
    }
    int at = words.get(2).equals("information") ? 3 : 2;
    if (at >= words.size()) {
      return Optional.empty();
    }
    String delimiter = words.get(at).substring(0, 1);
    int from =
        line.indexOf(delimiter, line.indexOf(words.get(at - 1)) + words.get(at - 1).length());
    return line.indexOf(delimiter, from + 1) >= 0
        ? Optional.empty()
        : Optional.of(next -> next.contains(delimiter));
  }

  /** The version that stands in a comment above the configuration. */
  public String version() {
    return version;
  }

  /** Where that stands. */
  public Optional<Span> versionAt() {
    return versionAt;
  }

  /** True when the line {@code return} was seen, which ends a configuration. */
  public boolean whole() {
    return ended;
  }

  /** Why the configuration is not all there; empty when its end was seen. */
  public Optional<Text> missing() {
    return ended
        ? Optional.empty()
        : Optional.of(
            new Text(
                "the end of the configuration (the line \"return\") is missing; export it again",
                "la fin de la configuration (la ligne « return ») manque ; l’exporter à nouveau"));
  }
}
