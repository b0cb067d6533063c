package org.auscult.formats.panos;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.auscult.formats.syntax.Stanza;

/**
 * A configuration as a whole: that of the device itself, or one that Panorama keeps for others.
 *
 * @param config what holds {@code mgt-config} and {@code shared}
 * @param device what holds {@code deviceconfig} and {@code network}
 */
record PanosSite(Stanza config, Stanza device) {
  private static final List<String> OF_UNITS =
      List.of("rulebase", "zone", "address", "address-group", "service", "service-group");

  /** The configuration that stands in this; the answer of the programming interface wraps it. */
  static PanosSite of(Stanza root) {
    Stanza config =
        root.at("config").or(() -> root.at("response", "result", "config")).orElse(root);
    Optional<Stanza> devices = config.at("devices");
    Stanza device =
        devices
            .flatMap(d -> d.at("localhost.localdomain"))
            .or(() -> devices.flatMap(d -> d.children().values().stream().findFirst()))
            .orElse(config);
    return new PanosSite(config, device);
  }

  /** Virtual systems; without them the device itself, as {@code set} lines have it. */
  List<Stanza> units() {
    List<Stanza> units = new ArrayList<>(device.each("vsys"));
    if (OF_UNITS.stream().anyMatch(word -> device.at(word).isPresent())) {
      units.add(device);
    }
    return units;
  }

  Optional<Stanza> system() {
    return device.at("deviceconfig", "system");
  }

  Optional<Stanza> management() {
    return device.at("deviceconfig", "setting", "management");
  }

  /** Where profiles and objects stand that more than one virtual system uses, and theirs. */
  List<Stanza> holders() {
    List<Stanza> all = new ArrayList<>(units());
    config.at("shared").ifPresent(all::add);
    config.at("panorama").ifPresent(all::add);
    all.addAll(device.each("log-collector-group"));
    return all;
  }
}
