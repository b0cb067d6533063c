package org.auscult.formats.fortios;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.Identity;
import org.auscult.device.Item;
import org.auscult.device.NetworkInterface;
import org.auscult.device.Setting;
import org.auscult.device.Zone;
import org.auscult.formats.syntax.Cidr;

/** Interfaces and zones, and which of them face the outside. */
final class FortiosInterfaces {
  private static final String REFERENCE = Fortios.reference("system interface");

  private final Fortios fortios;
  private final Map<String, Item.Builder> byName = new LinkedHashMap<>();
  private final Map<String, Setting<Boolean>> zones = new HashMap<>();
  private final Map<String, String> domains = new HashMap<>();

  FortiosInterfaces(Fortios fortios) {
    this.fortios = fortios;
  }

  void map() {
    List<String> addresses = new ArrayList<>();
    for (Entry entry : fortios.entries().of("system interface")) {
      face(entry, addresses);
    }
    if (!addresses.isEmpty()) {
      fortios.device().single(Identity.TYPE).set(Identity.ADDRESSES, addresses);
    }
    fortios.entries().of("system zone").forEach(this::zone);
    List.of("system sdwan", "system virtual-wan-link")
        .forEach(section -> fortios.entries().blocks(section).forEach(this::bundle));
  }

  private void face(Entry entry, List<String> own) {
    Item.Builder item =
        fortios
            .device()
            .add(NetworkInterface.TYPE, entry.at())
            .set(NetworkInterface.NAME, entry.name())
            .set(NetworkInterface.MODE, "routed");
    byName.put(entry.name(), item);
    domains.put(entry.name(), entry.text("vdom").orElse(""));
    entry.put(item, NetworkInterface.DESCRIPTION, "alias", v -> Optional.of(v.text()));
    entry.put(item, NetworkInterface.DESCRIPTION, "description", v -> Optional.of(v.text()));
    entry.put(item, NetworkInterface.ENABLED, "status", v -> Optional.of(!v.text().equals("down")));
    item.orDefault(NetworkInterface.ENABLED, true, REFERENCE + ": status up");
    addresses(entry, item, own);
    external(entry, item);
    entry.put(
        item,
        NetworkInterface.MANAGEMENT_ACCESS,
        "allowaccess",
        v -> Optional.of(v.words().stream().map(w -> w.toLowerCase(Locale.ROOT)).toList()));
    entry.put(item, NetworkInterface.REDIRECTS, "icmp-send-redirect", Entry.Value::flag);
    entry.put(item, NetworkInterface.DIRECTED_BROADCAST, "broadcast-forward", Entry.Value::flag);
    item.orDefault(
        NetworkInterface.DIRECTED_BROADCAST, false, REFERENCE + ": broadcast-forward disable");
    entry.put(item, NetworkInterface.DISCOVERY, "lldp-transmission", v -> switched(v.text()));
    entry.put(item, NetworkInterface.SOURCE_VERIFIED, "src-check", Entry.Value::flag);
    entry.put(
        item,
        NetworkInterface.DOT1X,
        "security-mode",
        v -> Optional.of(v.lower().equals("802.1x")));
    entry.ignore(FortiosIgnored.INTERFACE);
  }

  /** {@code vdom} leaves it to a setting elsewhere. */
  private static Optional<Boolean> switched(String word) {
    return switch (word) {
      case "enable" -> Optional.of(true);
      case "disable" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  private static void addresses(Entry entry, Item.Builder item, List<String> own) {
    List<String> found = new ArrayList<>();
    address(entry, "ip", found);
    address(entry, "management-ip", found);
    entry.value("secondary-IP");
    entry.inside("secondaryip").forEach(second -> address(second, "ip", found));
    entry.block("ipv6").ifPresent(six -> six(six, found));
    found.forEach(cidr -> own.add(cidr.substring(0, cidr.indexOf('/'))));
    if (entry.text("mode").filter(mode -> !mode.equals("static")).isPresent()) {
      found.add("dhcp");
    }
    if (!found.isEmpty()) {
      item.set(NetworkInterface.ADDRESSES, found);
    }
  }

  private static void address(Entry entry, String key, List<String> found) {
    List<String> words = entry.words(key);
    Optional<String> cidr =
        words.size() == 2
            ? Cidr.of(words.get(0), words.get(1))
            : words.stream().findFirst().filter(word -> word.contains("/"));
    cidr.filter(net -> !net.startsWith("0.0.0.0/")).ifPresent(found::add);
  }

  private static void six(Entry six, List<String> found) {
    six.text("ip6-address")
        .filter(ip -> ip.contains("/") && !ip.equals("::/0"))
        .ifPresent(found::add);
    six.ignore(FortiosIgnored.INTERFACE_IPV6);
  }

  private static void external(Entry entry, Item.Builder item) {
    entry.put(
        item,
        NetworkInterface.EXTERNAL,
        "role",
        v ->
            switch (v.text()) {
              case "wan" -> Optional.of(true);
              case "lan", "dmz" -> Optional.of(false);
              default -> Optional.empty();
            });
    if (entry.is("role", "undefined")) {
      entry.value("role");
    }
    if (!item.get(NetworkInterface.EXTERNAL).configured() && entry.name().matches("(?i)wan\\d*")) {
      item.set(NetworkInterface.EXTERNAL, true);
    }
  }

  private void zone(Entry entry) {
    Item.Builder item = fortios.device().add(Zone.TYPE, entry.at()).set(Zone.NAME, entry.name());
    List<String> members = entry.words("interface");
    entry.put(item, Zone.INTERFACES, "interface", v -> Optional.of(v.words()));
    members.stream()
        .map(byName::get)
        .filter(member -> member != null)
        .forEach(member -> member.set(NetworkInterface.ZONE, entry.name(), entry.at()));
    Setting<Boolean> outside = facing(entry.vdom(), members);
    zones.put(entry.vdom() + '\n' + entry.name(), outside);
    item.set(Zone.EXTERNAL, outside);
    entry.ignore(Set.of("description"));
    entry.value("intrazone");
  }

  /** Links to the outside that share the load, by the names that policies use. */
  private void bundle(Entry bundle) {
    Map<String, List<Entry>> byZone = new LinkedHashMap<>();
    for (Entry member : bundle.inside("members")) {
      String zone = member.text("zone").orElse("virtual-wan-link");
      byZone.computeIfAbsent(zone, name -> new ArrayList<>()).add(member);
      member.ignore(FortiosIgnored.BUNDLE_MEMBER);
    }
    byZone.forEach((name, members) -> bundled(bundle.vdom(), name, members));
    bundle.value("status");
    bundle.ignore(Set.of("load-balance-mode", "fail-detect", "neighbor-hold-down"));
    bundle.ignoreBlocks(Set.of("zone", "health-check", "service", "duplication", "neighbor"));
  }

  private void bundled(String vdom, String name, List<Entry> members) {
    List<String> faces =
        members.stream().flatMap(m -> m.words("interface").stream()).distinct().toList();
    Setting<Boolean> outside = facing(vdom, faces);
    zones.put(vdom + '\n' + name, outside);
    fortios
        .device()
        .add(Zone.TYPE, members.get(0).at())
        .set(Zone.NAME, name)
        .set(Zone.INTERFACES, faces)
        .set(Zone.EXTERNAL, outside);
  }

  /** Whether one of these interfaces or zones faces the outside. */
  Setting<Boolean> facing(String vdom, List<String> names) {
    boolean known = !names.isEmpty();
    Setting<Boolean> inside = Setting.notStated();
    for (String name : names) {
      Setting<Boolean> one = facing(vdom, name);
      if (one.value().orElse(false)) {
        return one;
      }
      known &= one.value().isPresent();
      inside = one;
    }
    return known ? inside : Setting.notStated();
  }

  private Setting<Boolean> facing(String vdom, String name) {
    if (name.equals("any")) {
      return byName.entrySet().stream()
          .filter(face -> vdom.isEmpty() || vdom.equals(domains.get(face.getKey())))
          .map(face -> face.getValue().get(NetworkInterface.EXTERNAL))
          .filter(setting -> setting.value().orElse(false))
          .findFirst()
          .orElse(Setting.notStated());
    }
    Item.Builder face = byName.get(name);
    return face != null
        ? face.get(NetworkInterface.EXTERNAL)
        : zones.getOrDefault(vdom + '\n' + name, Setting.notStated());
  }

  /** The interface with this name. */
  Optional<Item.Builder> named(String name) {
    return Optional.ofNullable(byName.get(name));
  }
}
