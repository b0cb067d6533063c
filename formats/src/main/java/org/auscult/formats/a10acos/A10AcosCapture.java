package org.auscult.formats.a10acos;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.auscult.device.Firmware;
import org.auscult.device.Identity;
import org.auscult.device.Setting;
import org.auscult.formats.commandline.CaptureDialect;
import org.auscult.source.Span;
import org.auscult.source.Text;

/** The comments, end and texts of ACOS, and what {@code show version} says around them. */
final class A10AcosCapture extends CaptureDialect {
  private static final String RELEASE = "Advanced Core OS (ACOS) version ";
  private static final String SERIAL = "Serial Number:";

  private Optional<Setting<String>> release = Optional.empty();
  private Optional<Setting<String>> build = Optional.empty();
  private Optional<Setting<String>> serial = Optional.empty();
  private Optional<Setting<String>> model = Optional.empty();

  A10AcosCapture(String path) {
    super(path);
  }

  @Override
  protected Optional<String> comment(String line) {
    return line.strip().startsWith("!") || version(line)
        ? Optional.of(line.strip().replaceFirst("^!+ *", ""))
        : Optional.empty();
  }

  /** A line of {@code show version} that stands without its prompt. */
  private static boolean version(String line) {
    return line.contains(RELEASE) || line.strip().startsWith(SERIAL);
  }

  private static boolean series(String line) {
    return line.startsWith("Thunder Series ") || line.startsWith("AX Series ");
  }

  /** The first line of {@code show version}, whose other lines are no configuration. */
  @Override
  protected boolean noise(int number, String line) {
    if (series(line)) {
      leave(number, line);
    }
    return series(line);
  }

  @Override
  protected boolean begins(String line) {
    return line.startsWith("!Current configuration");
  }

  @Override
  protected boolean ends(String line) {
    return line.stripTrailing().equals("end");
  }

  @Override
  protected void surroundings(Span at, String line) {
    int version = line.indexOf(RELEASE);
    if (version >= 0) {
      String[] parts = line.substring(version + RELEASE.length()).split("[ ,(]+");
      release = release.or(() -> Optional.of(Setting.of(parts[0], at)));
      if (parts.length > 2 && parts[1].equals("build")) {
        build = build.or(() -> Optional.of(Setting.of(parts[2], at)));
      }
    } else if (line.startsWith(SERIAL)) {
      serial =
          serial.or(() -> Optional.of(Setting.of(line.substring(SERIAL.length()).strip(), at)));
    } else if (series(line)) {
      String name = line.substring(line.lastIndexOf(' ') + 1);
      model = model.or(() -> Optional.of(Setting.of(name, at)));
    }
  }

  /** {@code banner login multi-line EOF} goes on to a line with that word. */
  @Override
  public Optional<Predicate<String>> text(List<String> words, String line) {
    boolean open =
        words.size() > 3 && words.get(0).equals("banner") && words.get(2).equals("multi-line");
    return open
        ? Optional.of(next -> next.strip().equals(words.get(3).replace("\"", "")))
        : Optional.empty();
  }

  /** Why the configuration is not all there; empty when its end was seen. */
  Optional<Text> missing() {
    return ended() && !filtered()
        ? Optional.empty()
        : Optional.of(
            new Text(
                "the end of the configuration (the line “end”) is missing; export it again",
                "la fin de la configuration (la ligne « end ») manque ; refaire l’export"));
  }

  /** Tells what the surroundings say of the device. */
  void tell(Acos acos) {
    release.ifPresent(v -> acos.device().single(Firmware.TYPE).set(Firmware.VERSION, v));
    build.ifPresent(v -> acos.device().single(Firmware.TYPE).set(Firmware.BUILD, v));
    serial.ifPresent(v -> acos.device().single(Identity.TYPE).set(Identity.SERIAL, v));
    model.ifPresent(v -> acos.device().single(Identity.TYPE).set(Identity.MODEL, v));
  }
}
