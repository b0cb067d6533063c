package org.auscult.formats.ciscoios;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.auscult.device.Setting;
import org.auscult.formats.syntax.IndentedSyntax;
import org.auscult.source.Span;

/** What {@code show version} and the headers of RANCID and Oxidized say of the device. */
final class CiscoIosHeader {
  private Optional<Setting<String>> version = Optional.empty();
  private Optional<Setting<String>> model = Optional.empty();
  private Optional<Setting<String>> serial = Optional.empty();
  private Optional<Setting<String>> vtpMode = Optional.empty();
  private boolean xe;

  /** Takes a line outside the configuration, without its comment mark. */
  void see(Span at, String line) {
    if (line.startsWith("Cisco IOS") || line.startsWith("IOS (tm)")) {
      xe |= line.contains("IOS XE") || line.contains("IOS-XE") || line.contains("IOSXE");
      after(line, "Version ").ifPresent(text -> version(at, text));
    } else if (line.startsWith("Image: Software: ")) {
      xe |= line.contains("IOSXE") || line.contains("LINUX_IOSD");
      after(line, ", ").ifPresent(text -> version(at, text));
    } else if (line.startsWith("cisco ") && line.contains(" processor")) {
      model(at, IndentedSyntax.words(line).get(1));
    } else {
      pair(at, line);
    }
  }

  private void pair(Span at, String line) {
    int colon = line.indexOf(':');
    String value = colon < 0 ? "" : line.substring(colon + 1).strip();
    if (value.isEmpty() && !line.startsWith("Processor board ID ")) {
      return;
    }
    switch (colon < 0 ? "Processor board ID" : line.substring(0, colon).strip()) {
      case "Chassis type" -> model(at, value.split(" - ", 2)[0].strip());
      case "Model number", "Model Number" -> model(at, value);
      case "Processor ID", "System serial number", "System Serial Number" -> serial(at, value);
      case "Processor board ID" ->
          serial(at, line.substring("Processor board ID".length()).strip());
      case "PID" -> part(at, value);
      case "VTP" -> vtp(at, value);
      default -> {}
    }
  }

  /** A line of the inventory: {@code PID: X , VID: V01, SN: Y}; the first is the chassis. */
  private void part(Span at, String value) {
    String[] parts = value.split(",");
    model(at, parts[0].strip());
    if (parts.length == 3 && parts[2].strip().startsWith("SN: ")) {
      serial(at, parts[2].strip().substring(4).strip());
    }
  }

  private void vtp(Span at, String value) {
    int colon = value.indexOf(':');
    if (colon > 0 && value.substring(0, colon).strip().equals("VTP Operating Mode")) {
      List<String> words = IndentedSyntax.words(value.substring(colon + 1));
      if (!words.isEmpty()) {
        vtpMode =
            vtpMode.or(() -> Optional.of(Setting.of(words.get(0).toLowerCase(Locale.ROOT), at)));
      }
    }
  }

  private void version(Span at, String text) {
    List<String> words = IndentedSyntax.words(text.split(",", 2)[0]);
    if (!words.isEmpty()) {
      version = version.or(() -> Optional.of(Setting.of(unpadded(words.get(0)), at)));
    }
  }

  /** {@code 17.06.05} and {@code 17.6.5} are one release. */
  private static String unpadded(String release) {
    return release.replaceAll("(?<=\\.)0(?=[0-9])", "");
  }

  private void model(Span at, String value) {
    if (!value.isEmpty()) {
      model = model.or(() -> Optional.of(Setting.of(value, at)));
    }
  }

  private void serial(Span at, String value) {
    if (!value.isEmpty() && !value.equals("N/A")) {
      serial = serial.or(() -> Optional.of(Setting.of(value, at)));
    }
  }

  private static Optional<String> after(String line, String mark) {
    int at = line.indexOf(mark);
    return at < 0 ? Optional.empty() : Optional.of(line.substring(at + mark.length()));
  }

  void tell(Ios ios) {
    version.ifPresent(ios.identity::version);
    model.ifPresent(ios.identity::model);
    serial.ifPresent(ios.identity::serial);
    vtpMode.ifPresent(ios.identity::vtpMode);
    if (xe) {
      ios.identity.xe();
    }
  }
}
