package org.auscult.formats.fhirdevice;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.Firmware;

/**
 * The versions of a device. Of several, that of the software is the one that advisories name, then
 * that of the firmware; one of no stated type counts when it is alone.
 */
final class FhirVersions {
  /** Codes of ISO/IEEE 11073-10101: production specification of software, firmware, hardware. */
  private static final List<String> SOFTWARE = List.of("531975", "software");

  private static final List<String> FIRMWARE = List.of("531976", "firmware");
  private static final List<String> HARDWARE = List.of("531974", "hardware");

  private FhirVersions() {}

  static void map(Element resource, DeviceBuilder device) {
    List<Element> versions = resource.all("version");
    Optional<Element> chosen =
        find(versions, SOFTWARE)
            .or(() -> find(versions, FIRMWARE))
            .or(() -> versions.size() == 1 ? only(versions.get(0)) : Optional.empty());
    chosen.ifPresent(version -> set(version, device));
    versions.stream().filter(version -> is(version, HARDWARE)).forEach(Element::irrelevant);
  }

  private static Optional<Element> only(Element version) {
    return Optional.of(version).filter(v -> v.all("type").isEmpty());
  }

  private static Optional<Element> find(List<Element> versions, List<String> signs) {
    return versions.stream().filter(version -> is(version, signs)).findFirst();
  }

  private static boolean is(Element version, List<String> signs) {
    return version.all("type").stream()
        .flatMap(Element::primitives)
        .map(e -> e.value().toLowerCase(Locale.ROOT))
        .anyMatch(text -> signs.stream().anyMatch(text::contains));
  }

  /** Before R4 the version was a primitive. */
  private static void set(Element version, DeviceBuilder device) {
    Element value = version.first("value").orElse(version);
    if (!value.value().isBlank()) {
      version.mappedDeep();
      device.single(Firmware.TYPE).set(Firmware.VERSION, value.value(), value.span());
    }
  }
}
