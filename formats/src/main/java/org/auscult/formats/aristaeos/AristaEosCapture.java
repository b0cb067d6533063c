package org.auscult.formats.aristaeos;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.auscult.device.Firmware;
import org.auscult.device.Identity;
import org.auscult.formats.commandline.CommandCapture;
import org.auscult.formats.syntax.IndentedSyntax;
import org.auscult.source.Span;

/** What EOS writes around a configuration, and the texts inside it. */
final class AristaEosCapture extends CommandCapture {
  private Optional<Fact> hostname = Optional.empty();
  private Optional<Fact> model = Optional.empty();
  private Optional<Fact> version = Optional.empty();
  private Optional<Fact> serial = Optional.empty();

  private record Fact(String value, Span at) {}

  AristaEosCapture(String path) {
    super(path);
  }

  /** {@code device: NAME (MODEL, EOS-4.24.5M)}, or a line of {@code show version}. */
  @Override
  protected void surroundings(Span at, String line) {
    int colon = line.indexOf(':');
    String value = line.substring(colon + 1).strip();
    switch (colon < 0 ? "" : line.substring(0, colon).strip()) {
      case "device" -> device(at, value);
      case "Software image version" -> version = found(version, value.split(" ")[0], at);
      case "Serial number" -> serial = found(serial, value, at);
      default -> {
        List<String> words = IndentedSyntax.words(line);
        if (words.size() > 1 && words.size() < 4 && words.get(0).equals("Arista")) {
          model = found(model, words.get(1), at);
        }
      }
    }
  }

  private void device(Span at, String value) {
    int open = value.indexOf(" (");
    int comma = value.indexOf(", EOS-", Math.max(open, 0));
    if (open > 0 && comma > open) {
      hostname = found(hostname, value.substring(0, open), at);
      model = found(model, value.substring(open + 2, comma), at);
      version = found(version, value.substring(comma + 6).replace(")", "").split(" ")[0], at);
    }
  }

  private static Optional<Fact> found(Optional<Fact> first, String value, Span at) {
    return first.isPresent() || value.isEmpty() ? first : Optional.of(new Fact(value, at));
  }

  @Override
  protected boolean elsewhere(String line) {
    return line.startsWith("Arista ") && !line.startsWith("Arista Networks");
  }

  @Override
  protected boolean begins(String line) {
    return line.startsWith("! Command: show ");
  }

  /** Notices and scripts end with a line {@code EOF}. */
  @Override
  public Optional<Predicate<String>> text(List<String> words, String line) {
    boolean text =
        words.size() == 2 && (words.get(0).equals("banner") || line.strip().equals("action bash"));
    return text ? Optional.of(next -> next.strip().equals("EOF")) : Optional.empty();
  }

  @Override
  public IndentedSyntax.Place place(List<String> words) {
    return AristaEosNesting.of(words);
  }

  /** What the surroundings say of the device. */
  void facts(Eos eos) {
    hostname.ifPresent(fact -> eos.set(Identity.TYPE, Identity.HOSTNAME, fact.value, fact.at));
    model.ifPresent(fact -> eos.set(Identity.TYPE, Identity.MODEL, fact.value, fact.at));
    serial.ifPresent(fact -> eos.set(Identity.TYPE, Identity.SERIAL, fact.value, fact.at));
    version.ifPresent(fact -> eos.set(Firmware.TYPE, Firmware.VERSION, fact.value, fact.at));
    version.ifPresent(fact -> eos.set(Firmware.TYPE, Firmware.PRODUCT, "arista-eos", fact.at));
  }
}
