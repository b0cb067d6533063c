package org.auscult.formats.juniperjunos;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.auscult.device.Identity;
import org.auscult.device.Item;
import org.auscult.device.NetworkInterface;
import org.auscult.device.Zone;
import org.auscult.formats.syntax.Stanza;

/** Logical interfaces, VLANs of switch ports, and security zones. */
final class JunosInterfaces {
  private static final Pattern OUTSIDE =
      Pattern.compile("(?i)(un-?trust|internet|wan|outside|extern\\w{0,4}|isp)([-_.\\d].{0,40})?");

  private final Junos junos;
  private final Map<String, String> zones = new HashMap<>();

  JunosInterfaces(Junos junos) {
    this.junos = junos;
  }

  void map() {
    for (Stanza scope : junos.config().scopes()) {
      scope.each("security", "zones", "security-zone").forEach(this::zone);
    }
    List<String> addresses = new ArrayList<>();
    for (Stanza scope : junos.config().scopes()) {
      for (Stanza face : scope.each("interfaces")) {
        if (!face.word().equals("traceoptions")) {
          physical(face, addresses);
        }
      }
    }
    if (!addresses.isEmpty()) {
      junos.device().single(Identity.TYPE).set(Identity.ADDRESSES, addresses);
    }
    vlans();
  }

  private void zone(Stanza stanza) {
    Item.Builder zone = junos.device().add(Zone.TYPE, stanza.span()).set(Zone.NAME, stanza.word());
    List<String> faces = new ArrayList<>();
    List<String> inbound = new ArrayList<>(inbound(stanza));
    for (Stanza face : stanza.each("interfaces")) {
      faces.add(face.word());
      zones.put(face.word(), stanza.word());
      inbound(face).stream().filter(s -> !inbound.contains(s)).forEach(inbound::add);
    }
    zone.set(Zone.INTERFACES, faces)
        .set(Zone.INBOUND_SERVICES, inbound.contains("any") ? List.of("any") : inbound);
    if (OUTSIDE.matcher(stanza.word()).matches()) {
      zone.set(Zone.EXTERNAL, true);
    }
    stanza.value("screen").ifPresent(screen -> screen(screen, zone));
    if (junos.whole("security")) {
      zone.orDefault(Zone.SCREENED, false, Junos.reference("screen (Security Zones): none"));
    }
    stanza.ignore(Set.of("tcp-rst", "description"));
  }

  /** A screen that only alarms lets everything through. */
  private void screen(Stanza.Value screen, Item.Builder zone) {
    Optional<Stanza> option = junos.root().at("security", "screen", "ids-option", screen.text());
    option.ifPresent(Stanza::readAll);
    Optional<Stanza> alarms = option.flatMap(o -> o.at("alarm-without-drop")).map(Stanza::read);
    zone.set(Zone.SCREENED, alarms.isEmpty(), alarms.map(Stanza::span).orElse(screen.at()));
  }

  /**
   * Services that a zone or one of its interfaces accepts; protocols of routing are not services.
   */
  private static List<String> inbound(Stanza stanza) {
    List<String> services = new ArrayList<>();
    for (Stanza service : stanza.each("host-inbound-traffic", "system-services")) {
      if (!service.has("except")) {
        services.add(
            Set.of("all", "any-service").contains(service.word()) ? "any" : service.word());
      }
    }
    stanza.at("host-inbound-traffic", "protocols").ifPresent(Stanza::irrelevant);
    stanza.at("host-inbound-traffic").ifPresent(Stanza::read);
    return services;
  }

  private void physical(Stanza face, List<String> own) {
    List<Stanza> units = face.each("unit");
    Optional<Stanza.Value> description = face.value("description");
    boolean down = face.has("disable");
    if (units.isEmpty()) {
      Item.Builder item = add(face.word(), face, description, down);
      item.orDefault(
          NetworkInterface.ENABLED, true, Junos.reference("disable (Interface): not set"));
    }
    for (Stanza unit : units) {
      logical(face, unit, description, down, own);
    }
    face.ignore(JunosIgnored.INTERFACE);
  }

  private Item.Builder add(
      String name, Stanza at, Optional<Stanza.Value> description, boolean down) {
    Item.Builder item =
        junos.device().add(NetworkInterface.TYPE, at.span()).set(NetworkInterface.NAME, name);
    description.ifPresent(d -> item.set(NetworkInterface.DESCRIPTION, d.text(), d.at()));
    if (down) {
      at.at("disable").ifPresent(s -> item.set(NetworkInterface.ENABLED, false, s.span()));
      item.orDefault(NetworkInterface.ENABLED, false, Junos.reference("disable (Interface)"));
    }
    return item;
  }

  private void logical(
      Stanza face, Stanza unit, Optional<Stanza.Value> outer, boolean down, List<String> own) {
    Optional<Stanza.Value> inner = unit.value("description");
    Item.Builder item = add(face.word() + '.' + unit.word(), unit, inner.or(() -> outer), false);
    if (down) {
      item.set(NetworkInterface.ENABLED, false, face.at("disable").orElseThrow().span());
    } else if (unit.has("disable")) {
      item.set(NetworkInterface.ENABLED, false, unit.at("disable").orElseThrow().span());
    }
    item.orDefault(NetworkInterface.ENABLED, true, Junos.reference("disable (Interface): not set"));
    Optional.ofNullable(zones.get(face.word() + '.' + unit.word()))
        .ifPresent(zone -> item.set(NetworkInterface.ZONE, zone));
    item.get(NetworkInterface.ZONE)
        .value()
        .filter(zone -> OUTSIDE.matcher(zone).matches())
        .ifPresent(zone -> item.set(NetworkInterface.EXTERNAL, true));
    addresses(unit, item, own);
    if (unit.has("proxy-arp")) {
      item.set(NetworkInterface.PROXY_ARP, true, unit.at("proxy-arp").orElseThrow().span());
      unit.at("proxy-arp").ifPresent(Stanza::readAll);
    }
    unit.at("family", "ethernet-switching").ifPresent(s -> port(face, unit, s.read(), item));
    for (String plain : List.of("iso", "mpls", "bridge", "vpls", "ccc", "tcc")) {
      unit.at("family", plain).ifPresent(Stanza::irrelevant);
    }
    unit.ignore(JunosIgnored.UNIT);
  }

  private static void addresses(Stanza unit, Item.Builder item, List<String> own) {
    List<String> found = new ArrayList<>();
    for (String family : List.of("inet", "inet6")) {
      Optional<Stanza> stanza = unit.at("family", family);
      stanza.ifPresent(s -> item.set(NetworkInterface.MODE, "routed", s.read().span()));
      if (stanza.isPresent() && !stanza.get().at("targeted-broadcast").isPresent()) {
        item.orDefault(
            NetworkInterface.DIRECTED_BROADCAST,
            false,
            Junos.reference("targeted-broadcast: not forwarded without it"));
      }
      for (Stanza address : unit.each("family", family, "address")) {
        found.add(address.word());
        own.add(address.word().replaceAll("/.*", ""));
        address.ignore(JunosIgnored.ADDRESS);
      }
      stanza.ifPresent(s -> family(s, item, found));
    }
    if (!found.isEmpty()) {
      item.set(NetworkInterface.ADDRESSES, found);
    }
  }

  private static void family(Stanza stanza, Item.Builder item, List<String> found) {
    for (String dhcp : List.of("dhcp", "dhcp-client", "dhcpv6-client")) {
      if (stanza.has(dhcp)) {
        stanza.at(dhcp).ifPresent(Stanza::readAll);
        found.add("dhcp");
      }
    }
    stanza
        .at("no-redirects")
        .ifPresent(s -> item.set(NetworkInterface.REDIRECTS, false, s.read().span()));
    stanza
        .at("targeted-broadcast")
        .ifPresent(s -> item.set(NetworkInterface.DIRECTED_BROADCAST, true, s.readAll().span()));
    stanza
        .at("rpf-check")
        .ifPresent(s -> item.set(NetworkInterface.SOURCE_VERIFIED, true, s.readAll().span()));
    stanza.ignore(JunosIgnored.FAMILY);
  }

  private void port(Stanza face, Stanza unit, Stanza port, Item.Builder item) {
    Optional<Stanza.Value> mode = port.value("interface-mode").or(() -> port.value("port-mode"));
    mode.ifPresent(m -> item.set(NetworkInterface.MODE, m.text(), m.at()));
    item.orDefault(NetworkInterface.MODE, "access", Junos.reference("interface-mode: access"));
    List<Stanza.Value> members = members(face.word() + '.' + unit.word(), port);
    boolean trunk = mode.map(m -> m.text().equals("trunk")).orElse(false);
    if (trunk && !members.isEmpty()) {
      List<String> vlans = members.stream().map(m -> id(m.text())).toList();
      item.set(NetworkInterface.ALLOWED_VLANS, vlans, members.get(0).at());
    } else if (!members.isEmpty() && id(members.get(0).text()).matches("\\d{1,4}")) {
      long vlan = Long.parseLong(id(members.get(0).text()));
      item.set(NetworkInterface.ACCESS_VLAN, vlan, members.get(0).at());
    }
    port.value("native-vlan-id")
        .or(() -> face.value("native-vlan-id"))
        .filter(v -> v.number().isPresent())
        .ifPresent(v -> item.set(NetworkInterface.NATIVE_VLAN, v.number().orElseThrow(), v.at()));
    port.at("storm-control")
        .ifPresent(s -> item.set(NetworkInterface.STORM_CONTROL, true, s.readAll().span()));
    String logical = face.word() + '.' + unit.word();
    protection(logical, face.word(), item);
    edge(logical, face.word(), item);
    unprotected(item);
  }

  /** Where bridge frames are blocked on edge ports, the ports that are called so. */
  private void edge(String logical, String physical, Item.Builder item) {
    for (String protocol : List.of("rstp", "mstp", "vstp")) {
      Optional<Stanza> tree = junos.root().at("protocols", protocol);
      boolean blocks = tree.flatMap(t -> t.at("bpdu-block-on-edge")).isPresent();
      for (String name : List.of(logical, physical, "all")) {
        tree.flatMap(t -> t.at("interface", name, "edge"))
            .filter(e -> blocks)
            .ifPresent(e -> item.set(NetworkInterface.BPDU_GUARD, true, e.span()));
      }
    }
  }

  private void unprotected(Item.Builder item) {
    if (junos.whole()) {
      item.orDefault(NetworkInterface.PORT_SECURITY, false, Junos.reference("mac-limit: none"));
    }
    if (junos.whole("protocols")) {
      item.orDefault(NetworkInterface.DOT1X, false, Junos.reference("dot1x: not configured"))
          .orDefault(NetworkInterface.BPDU_GUARD, false, Junos.reference("bpdu-block: none"));
    }
  }

  /** Its VLANs by its own statements, else by those of the VLANs that name it. */
  private List<Stanza.Value> members(String name, Stanza port) {
    List<Stanza.Value> members = new ArrayList<>(port.values("vlan", "members"));
    for (Stanza vlan : junos.root().each("vlans")) {
      vlan.at("interface", name)
          .ifPresent(s -> members.add(new Stanza.Value(vlan.word(), s.readAll().span())));
    }
    return members;
  }

  /** Protection that stands with the protocols and names its ports. */
  private void protection(String logical, String physical, Item.Builder item) {
    for (String name : List.of(logical, physical, "all")) {
      junos
          .root()
          .at("protocols", "dot1x", "authenticator", "interface", name)
          .ifPresent(s -> item.set(NetworkInterface.DOT1X, true, s.readAll().span()));
      junos
          .root()
          .at("ethernet-switching-options", "storm-control", "interface", name)
          .ifPresent(s -> item.set(NetworkInterface.STORM_CONTROL, true, s.readAll().span()));
      junos
          .root()
          .at("ethernet-switching-options", "secure-access-port", "interface", name, "mac-limit")
          .or(() -> junos.root().at("switch-options", "interface", name, "interface-mac-limit"))
          .ifPresent(s -> item.set(NetworkInterface.PORT_SECURITY, true, s.readAll().span()));
      junos
          .root()
          .at("ethernet-switching-options", "secure-access-port", "interface", name)
          .ifPresent(s -> trusted(s.read(), item));
      junos
          .root()
          .at("ethernet-switching-options", "bpdu-block", "interface", name)
          .or(() -> junos.root().at("protocols", "layer2-control", "bpdu-block", "interface", name))
          .ifPresent(s -> item.set(NetworkInterface.BPDU_GUARD, true, s.readAll().span()));
    }
  }

  private static void trusted(Stanza port, Item.Builder item) {
    port.at("dhcp-trusted")
        .ifPresent(s -> item.set(NetworkInterface.TRUSTED, true, s.read().span()));
    port.at("no-dhcp-trusted")
        .ifPresent(s -> item.set(NetworkInterface.TRUSTED, false, s.read().span()));
  }

  /** The number of a VLAN by its name; the name where the export does not tell. */
  private String id(String name) {
    return junos.root().value("vlans", name, "vlan-id").map(Stanza.Value::text).orElse(name);
  }

  private void vlans() {
    for (Stanza vlan : junos.root().each("vlans")) {
      vlan.values("vlan-id");
      vlan.ignore(Set.of("l3-interface", "description", "vxlan", "interface", "vlan-range"));
    }
  }
}
