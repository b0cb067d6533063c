package org.auscult.audit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What holds for a folder and the folders in it: its settings, with the inventory and the waivers
 * that they name. A folder with settings of its own inherits waivers, patterns and hints.
 */
record Scope(
    Base base,
    Settings settings,
    Optional<Inventory> inventory,
    List<Waiver> waivers,
    List<Glob> excludes,
    List<FormatHint> hints) {

  /** The scope of a run: what the request itself names. */
  static Scope of(AuditRequest request) {
    Base base = new Base(request.base());
    List<Waiver> waivers = new ArrayList<>();
    request.waivers().forEach(file -> waivers.addAll(WaiverFile.read(file, base)));
    return new Scope(
        base,
        Settings.none(Path.of("")),
        request.inventory().map(file -> Inventory.read(file, base)),
        waivers,
        request.excludes().stream().map(Glob::new).toList(),
        request.hints());
  }

  /** This scope with the settings of a folder in it; itself when the folder has none. */
  Scope in(Settings inner) {
    List<Waiver> allWaivers = new ArrayList<>(waivers);
    inner.waivers().forEach(file -> allWaivers.addAll(WaiverFile.read(file, base)));
    List<Glob> allExcludes = new ArrayList<>(excludes);
    inner.excludes().forEach(glob -> allExcludes.add(new Glob(glob)));
    List<FormatHint> allHints = new ArrayList<>(hints);
    allHints.addAll(inner.hints());
    return new Scope(
        base,
        inner,
        inner.inventory().map(file -> Inventory.read(file, base)).or(() -> inventory),
        allWaivers,
        allExcludes,
        allHints);
  }

  /** True for the files that settings themselves are made of. */
  boolean ownFile(Path file) {
    return file.getFileName().toString().equals(Settings.FILE)
        || settings.inventory().filter(own -> same(own, file)).isPresent()
        || settings.waivers().stream().anyMatch(own -> same(own, file));
  }

  private static boolean same(Path a, Path b) {
    return a.toAbsolutePath().normalize().equals(b.toAbsolutePath().normalize());
  }

  boolean excluded(String path) {
    return excludes.stream().anyMatch(glob -> glob.matches(path));
  }

  /** The format that the user says a file is of. */
  Optional<String> hint(String path) {
    return hints.stream()
        .filter(hint -> new Glob(hint.pattern()).matches(path))
        .map(FormatHint::slug)
        .findFirst();
  }

  /** The zone of a device: the inventory's word, else the first zone that holds an address. */
  Optional<Settings.ZoneSetting> zone(Optional<InventoryEntry> entry, List<String> addresses) {
    Optional<String> named = entry.flatMap(e -> e.get("zone"));
    if (named.isPresent()) {
      return settings.zones().stream()
          .filter(zone -> zone.name().equalsIgnoreCase(named.get()))
          .findFirst()
          .or(() -> Optional.of(new Settings.ZoneSetting(named.get(), List.of(), false)));
    }
    return settings.zones().stream()
        .filter(zone -> zone.networks().stream().anyMatch(network -> holdsAny(network, addresses)))
        .findFirst();
  }

  private static boolean holdsAny(String network, List<String> addresses) {
    Network outer = Network.parse(network).orElseThrow();
    return addresses.stream()
        .flatMap(address -> Network.parse(address).stream())
        .anyMatch(outer::contains);
  }
}
