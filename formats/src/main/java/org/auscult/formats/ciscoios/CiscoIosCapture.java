package org.auscult.formats.ciscoios;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.auscult.formats.commandline.Prompt;
import org.auscult.formats.syntax.IndentedSyntax;
import org.auscult.source.Span;
import org.auscult.source.Text;

/**
 * Tells the configuration in a file from what surrounds it: prompts and other commands of a
 * terminal capture, headers of RANCID and Oxidized. Lines outside the configuration are noise, save
 * for what they say of the device itself.
 */
final class CiscoIosCapture implements IndentedSyntax.Dialect {
  /** A caret and a letter, as configurations show it, or the character itself. */
  private static final String CONTROL_C = "^C";

  private static final Set<String> BANNERS =
      Set.of("motd", "login", "exec", "incoming", "prompt-timeout", "slip-ppp", "config-save");

  private final String path;
  private final CiscoIosHeader header = new CiscoIosHeader();
  private boolean configuration = true;
  private boolean started;
  private boolean ended;
  private boolean filtered;

  CiscoIosCapture(String path) {
    this.path = path;
  }

  @Override
  public boolean statement(int number, String line) {
    if (!configuration) {
      return outside(number, line);
    }
    String bare = line.strip();
    if (bare.startsWith("!")) {
      header.see(Span.line(path, number), bare.replaceFirst("^[! ]+", ""));
      return false;
    }
    if (noise(line) || prompt(line) || banner(number, line)) {
      return false;
    }
    started = true;
    if (line.stripTrailing().equals("end")) {
      ended = true;
      configuration = false;
    }
    return true;
  }

  private boolean outside(int number, String line) {
    if (!prompt(line)) {
      header.see(Span.line(path, number), line.strip());
      configuration = !ended && begins(line);
    }
    return false;
  }

  private static boolean begins(String line) {
    return line.startsWith("Building configuration") || line.startsWith("Current configuration");
  }

  private static boolean noise(String line) {
    return begins(line)
        || line.startsWith("Using ") && line.contains(" out of ") && line.contains("bytes")
        || line.startsWith("Load for five secs")
        || line.startsWith("Time source is ")
        || line.startsWith("=~=~=~=");
  }

  /** The first line of {@code show version}, in a capture without prompts. */
  private boolean banner(int number, String line) {
    boolean version =
        line.startsWith("Cisco IOS")
            || line.startsWith("IOS (tm)")
            || line.startsWith("Cisco Internetwork");
    if (version && !started) {
      header.see(Span.line(path, number), line.strip());
      configuration = false;
    }
    return version;
  }

  /** Takes a line that is a prompt with a command behind it, or such a command alone. */
  private boolean prompt(String line) {
    Optional<String> typed = Prompt.typed(line);
    typed.ifPresent(this::command);
    return typed.isPresent();
  }

  private void command(String command) {
    if (command.isEmpty() || ended || started && configuration) {
      configuration = configuration && !started;
      return;
    }
    List<String> words = IndentedSyntax.words(command);
    configuration = Prompt.showsConfiguration(words);
    if (configuration
        && words.size() > 2
        && !List.of("all", "full", "brief").contains(words.get(2))) {
      filtered = true;
    }
  }

  @Override
  public Optional<Predicate<String>> text(List<String> words, String line) {
    if (words.get(0).equals("banner") && words.size() > 2 && BANNERS.contains(words.get(1))) {
      return textAfter(line.substring(line.indexOf(words.get(1)) + words.get(1).length()).strip());
    }
    if (words.get(0).equals("certificate")
        && words.size() > 1
        && !words.get(words.size() - 1).contains(":")) {
      return Optional.of(next -> next.strip().equals("quit"));
    }
    if (words.get(0).equals("key-string") && words.size() == 1) {
      return Optional.of(next -> next.strip().equals("quit") || next.strip().equals("exit"));
    }
    if (words.get(0).equals("macro") && words.size() == 3 && words.get(1).equals("name")) {
      return Optional.of(next -> next.strip().equals("@"));
    }
    return controlText(line);
  }

  /** A caret may begin the text of a banner that it also delimits: {@code ^Company only^}. */
  private static Optional<Predicate<String>> textAfter(String rest) {
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

  /** Other commands take texts too and show them between two control characters. */
  private static Optional<Predicate<String>> controlText(String line) {
    String delimiter = line.indexOf('\u0003') >= 0 ? "\u0003" : CONTROL_C;
    int first = line.indexOf(delimiter);
    return first < 0 || line.indexOf(delimiter, first + delimiter.length()) >= 0
        ? Optional.empty()
        : Optional.of(next -> next.contains(delimiter));
  }

  @Override
  public IndentedSyntax.Place place(List<String> words) {
    return CiscoIosNesting.of(words);
  }

  /** Why the configuration is not all there; empty when its end was seen. */
  Optional<Text> missing() {
    if (filtered) {
      return Optional.of(
          new Text(
              "the capture shows a part of the configuration only; export it with \"show"
                  + " running-config\"",
              "la capture ne montre qu’une partie de la configuration ; l’exporter par"
                  + " « show running-config »"));
    }
    return ended
        ? Optional.empty()
        : Optional.of(
            new Text(
                "the end of the configuration (the line \"end\") is missing; export it again",
                "la fin de la configuration (la ligne « end ») manque ; l’exporter à nouveau"));
  }

  /** What the surroundings say of the device. */
  void facts(Ios ios) {
    header.tell(ios);
  }
}
