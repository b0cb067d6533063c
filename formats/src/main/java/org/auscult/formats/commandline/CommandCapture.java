package org.auscult.formats.commandline;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.auscult.formats.syntax.IndentedSyntax;
import org.auscult.source.Span;
import org.auscult.source.Text;

/**
 * Tells the configuration in a file from what surrounds it: prompts and other commands of a
 * terminal capture, headers of RANCID and Oxidized. Lines outside the configuration are noise, save
 * for what they say of the device itself.
 */
public abstract class CommandCapture implements IndentedSyntax.Dialect {
  /** A caret and a letter, as configurations show it, or the character itself. */
  private static final String CONTROL_C = "^C";

  private final String path;
  private boolean configuration = true;
  private boolean started;
  private boolean ended;
  private boolean filtered;

  /**
   * @param path of the file that it reads
   */
  protected CommandCapture(String path) {
    this.path = path;
  }

  /** Takes a comment without its marks, or a line outside the configuration. */
  protected abstract void said(Span at, String line);

  /** True for the line that stands above a configuration. */
  protected boolean begins(String line) {
    return false;
  }

  /** True for the line that ends a configuration. */
  protected boolean ends(String line) {
    return line.equals("end");
  }

  /** True for a line of a capture that says nothing. */
  protected boolean noise(String line) {
    return false;
  }

  /** True for the first line of another output, in a capture without prompts. */
  protected boolean elsewhere(String line) {
    return false;
  }

  /** Why the configuration may not be all there, when no line ended it; empty when it is. */
  protected Optional<Text> endMissing() {
    return Optional.of(
        new Text(
            "the end of the configuration (the line \"end\") is missing; export it again",
            "la fin de la configuration (la ligne « end ») manque ; l’exporter à nouveau"));
  }

  @Override
  public final boolean statement(int number, String line) {
    Span at = Span.line(path, number);
    if (!configuration) {
      outside(at, line);
      return false;
    }
    String bare = line.strip();
    if (bare.startsWith("!")) {
      said(at, bare.replaceFirst("^[! ]+", ""));
      return false;
    }
    if (begins(line) || noise(line) || prompt(line) || other(at, line)) {
      return false;
    }
    started = true;
    if (ends(line.stripTrailing())) {
      ended = true;
      configuration = false;
    }
    return true;
  }

  private void outside(Span at, String line) {
    if (!prompt(line)) {
      said(at, line.strip());
      configuration = !ended && begins(line);
    }
  }

  private boolean other(Span at, String line) {
    boolean found = elsewhere(line);
    if (found && !started) {
      said(at, line.strip());
      configuration = false;
    }
    return found;
  }

  /** Takes a line that is a prompt with a command behind it, or such a command alone. */
  private boolean prompt(String line) {
    Optional<String> typed = Prompt.typed(line);
    typed.ifPresent(this::command);
    return typed.isPresent();
  }

  private void command(String command) {
    if (command.isEmpty() || ended || started && configuration) {
      ended |= started && configuration && endsAtPrompt();
      configuration = configuration && !started;
      return;
    }
    List<String> words = IndentedSyntax.words(command);
    configuration = Prompt.showsConfiguration(words);
    if (configuration
        && words.size() > 2
        && !List.of("all", "full", "brief", "sanitized", "no-more", "|").contains(words.get(2))) {
      filtered = true;
    }
  }

  /** True when the next prompt shows that the configuration was written to its end. */
  protected boolean endsAtPrompt() {
    return false;
  }

  /**
   * What tells the last line of a text that the delimiter before it opens and closes. A caret may
   * begin the text of a banner that it also delimits: {@code ^Company only^}.
   */
  protected static Optional<Predicate<String>> textAfter(String rest) {
    if (!rest.startsWith(CONTROL_C) || rest.indexOf(CONTROL_C, 2) >= 0) {
      return until(rest, rest.startsWith(CONTROL_C) ? CONTROL_C : rest.substring(0, 1));
    }
    if (rest.length() > 2 && rest.indexOf('^', 1) > 0) {
      return Optional.empty();
    }
    boolean word = rest.length() > 2 && Character.isLetter(rest.charAt(2));
    return Optional.of(
        next -> next.contains(CONTROL_C) || word && next.stripTrailing().endsWith("^"));
  }

  private static Optional<Predicate<String>> until(String rest, String delimiter) {
    return rest.indexOf(delimiter, delimiter.length()) >= 0
        ? Optional.empty()
        : Optional.of(next -> next.contains(delimiter));
  }

  /** Why the configuration is not all there; empty when its end was seen. */
  public final Optional<Text> missing() {
    if (filtered) {
      return Optional.of(
          new Text(
              "the capture shows a part of the configuration only; export it with \"show"
                  + " running-config\"",
              "la capture ne montre qu’une partie de la configuration ; l’exporter par"
                  + " « show running-config »"));
    }
    return ended ? Optional.empty() : endMissing();
  }
}
