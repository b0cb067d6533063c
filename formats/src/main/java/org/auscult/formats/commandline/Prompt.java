package org.auscult.formats.commandline;

import java.util.List;
import java.util.Optional;
import org.auscult.source.Text;

/** Prompts of a terminal capture, {@code sw1#} or {@code fw1/act>}, and what was typed there. */
public final class Prompt {
  /** Why a configuration may not be all there, where only a prompt behind it shows its end. */
  public static final Text NONE_BEHIND =
      new Text(
          "nothing shows that the configuration ends here; export it again with the prompt that"
              + " follows it",
          "rien ne montre que la configuration se termine ici ; l’exporter à nouveau avec l’invite"
              + " qui la suit");

  private Prompt() {}

  /** True for commands that show a configuration, however they are cut short. */
  public static boolean showsConfiguration(List<String> words) {
    String second = words.size() > 1 ? words.get(1) : "";
    boolean shows = words.get(0).length() >= 2 && "show".startsWith(words.get(0));
    boolean writes = words.get(0).startsWith("wr") && second.startsWith("t");
    return writes
        || shows
            && (second.startsWith("run") || second.startsWith("star") || second.startsWith("conf"))
        || words.get(0).equals("more") && second.endsWith("-config");
  }

  /** What was typed behind the prompt on this line; empty when the line has no prompt. */
  public static Optional<String> typed(String line) {
    if (line.startsWith("sh run")
        || line.startsWith("show run")
        || line.startsWith("show version")) {
      return Optional.of(line.strip());
    }
    int at = 0;
    while (at < line.length()
        && (Character.isLetterOrDigit(line.charAt(at))
            || "._-()/:+".indexOf(line.charAt(at)) >= 0)) {
      at++;
    }
    boolean found =
        at > 0 && at < line.length() && (line.charAt(at) == '#' || line.charAt(at) == '>');
    return found ? Optional.of(line.substring(at + 1).strip()) : Optional.empty();
  }
}
