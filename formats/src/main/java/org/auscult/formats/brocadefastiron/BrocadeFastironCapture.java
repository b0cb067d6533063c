package org.auscult.formats.brocadefastiron;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.auscult.device.Setting;
import org.auscult.formats.commandline.CaptureDialect;
import org.auscult.formats.syntax.IndentedSyntax;
import org.auscult.source.Span;
import org.auscult.source.Text;

/** The comments, end and texts of FastIron, and what {@code show version} says around them. */
final class BrocadeFastironCapture extends CaptureDialect {
  /** A caret and a letter around a banner; one may stand alone behind its text. */
  private static final String CONTROL_C = "^C";

  private static final Set<String> MODES =
      Set.of("vlan", "interface", "router", "lag", "ntp", "authentication", "stack");
  private static final Set<String> INSIDE =
      Set.of(
          "tagged",
          "untagged",
          "router-interface",
          "port-name",
          "server",
          "ports",
          "deploy",
          "spanning-tree",
          "flow-control",
          "disable",
          "enable",
          "dual-mode",
          "no",
          "module",
          "priority");
  private Optional<Setting<String>> model = Optional.empty();
  private Optional<Setting<String>> serial = Optional.empty();

  BrocadeFastironCapture(String path) {
    super(path);
  }

  @Override
  protected Optional<String> comment(String line) {
    if (line.contains("next page: Space") || line.contains("quit: Control-")) {
      return Optional.of("");
    }
    return line.strip().startsWith("!") || line.strip().equals(CONTROL_C)
        ? Optional.of(line.strip().replaceFirst("^[! ]+", ""))
        : Optional.empty();
  }

  @Override
  protected boolean begins(String line) {
    return line.startsWith("Current configuration")
        || line.startsWith("!Current configuration")
        || line.startsWith("Startup-config data location");
  }

  @Override
  protected boolean ends(String line) {
    return line.stripTrailing().equals("end");
  }

  @Override
  protected void surroundings(Span at, String line) {
    if (line.startsWith("HW: ")) {
      List<String> words = IndentedSyntax.words(line);
      String name = words.get(words.size() - 1);
      model = model.or(() -> Optional.of(Setting.of(name, at)));
    } else if (line.startsWith("Serial  #:")) {
      String number = line.substring("Serial  #:".length()).strip();
      boolean real = !number.isEmpty() && !number.startsWith("#");
      serial = serial.or(() -> real ? Optional.of(Setting.of(number, at)) : Optional.empty());
    }
  }

  @Override
  public Optional<Predicate<String>> text(List<String> words, String line) {
    boolean banner = words.get(0).equals("banner") && words.size() > 1;
    int start = banner ? line.indexOf(CONTROL_C) : -1;
    boolean open = start >= 0 && line.indexOf(CONTROL_C, start + 2) < 0;
    return open ? Optional.of(next -> next.contains(CONTROL_C)) : Optional.empty();
  }

  @Override
  public IndentedSyntax.Place place(List<String> words) {
    String first = words.get(0);
    if (MODES.contains(first) && words.size() > (first.equals("ntp") ? 0 : 1)) {
      return IndentedSyntax.Place.MODE;
    }
    return INSIDE.contains(first) ? IndentedSyntax.Place.INSIDE : IndentedSyntax.Place.TOP;
  }

  /** Why the configuration is not all there; empty when its end was seen. */
  Optional<Text> missing() {
    return !filtered() && ended()
        ? Optional.empty()
        : Optional.of(
            new Text(
                "the end of the configuration (the line \"end\") is missing; export it again",
                "la fin de la configuration (la ligne « end ») manque ; l’exporter à nouveau"));
  }

  /** What the surroundings say of the device. */
  void facts(Fastiron fastiron) {
    fastiron.model = model;
    fastiron.serial = serial;
  }
}
