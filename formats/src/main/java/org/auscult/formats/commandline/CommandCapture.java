package org.auscult.formats.commandline;

import java.util.Optional;
import java.util.function.Predicate;
import org.auscult.source.Text;

/**
 * The same for systems whose comments begin with an exclamation mark, as those of Cisco and its
 * followers do: their notices, and what is missing of a configuration.
 */
public abstract class CommandCapture extends CaptureDialect {
  /** A caret and a letter, as configurations show it, or the character itself. */
  private static final String CONTROL_C = "^C";

  /**
   * @param path of the file that is read
   */
  protected CommandCapture(String path) {
    super(path);
  }

  @Override
  protected final Optional<String> comment(String line) {
    String bare = line.strip();
    return bare.startsWith("!") ? Optional.of(bare.replaceFirst("^[! ]+", "")) : Optional.empty();
  }

  @Override
  protected boolean begins(String line) {
    return false;
  }

  @Override
  protected boolean ends(String line) {
    return line.stripTrailing().equals("end");
  }

  /** True for the first line of another output, in a capture without prompts. */
  protected boolean elsewhere(String line) {
    return false;
  }

  @Override
  protected boolean noise(int number, String line) {
    boolean other = elsewhere(line);
    if (other) {
      leave(number, line);
    }
    return other;
  }

  /** Why the configuration may not be all there, when no line ended it; empty when it is. */
  protected Optional<Text> endMissing() {
    return Optional.of(
        new Text(
            "the end of the configuration (the line \"end\") is missing; export it again",
            "la fin de la configuration (la ligne « end ») manque ; l’exporter à nouveau"));
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
    if (filtered()) {
      return Optional.of(
          new Text(
              "the capture shows a part of the configuration only; export it with \"show"
                  + " running-config\"",
              "la capture ne montre qu’une partie de la configuration ; l’exporter par"
                  + " « show running-config »"));
    }
    return ended() ? Optional.empty() : endMissing();
  }
}
