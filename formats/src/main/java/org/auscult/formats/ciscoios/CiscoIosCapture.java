package org.auscult.formats.ciscoios;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.auscult.formats.commandline.CommandCapture;
import org.auscult.formats.syntax.IndentedSyntax;
import org.auscult.source.Span;

/** What IOS writes around a configuration, and the texts inside it. */
final class CiscoIosCapture extends CommandCapture {
  /** A caret and a letter, as configurations show it, or the character itself. */
  private static final String CONTROL_C = "^C";

  private static final Set<String> BANNERS =
      Set.of("motd", "login", "exec", "incoming", "prompt-timeout", "slip-ppp", "config-save");

  private final CiscoIosHeader header = new CiscoIosHeader();

  CiscoIosCapture(String path) {
    super(path);
  }

  @Override
  protected void surroundings(Span at, String line) {
    header.see(at, line);
  }

  @Override
  protected boolean begins(String line) {
    return line.startsWith("Building configuration") || line.startsWith("Current configuration");
  }

  @Override
  protected boolean noise(int number, String line) {
    return super.noise(number, line)
        || line.startsWith("Using ") && line.contains(" out of ") && line.contains("bytes")
        || line.startsWith("Load for five secs")
        || line.startsWith("Time source is ")
        || line.startsWith("=~=~=~=");
  }

  /** The first line of {@code show version}. */
  @Override
  protected boolean elsewhere(String line) {
    return line.startsWith("Cisco IOS")
        || line.startsWith("IOS (tm)")
        || line.startsWith("Cisco Internetwork");
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

  /** What the surroundings say of the device. */
  void facts(Ios ios) {
    header.tell(ios);
  }
}
