package org.auscult.formats.panos;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.Item;
import org.auscult.device.NetworkInterface;
import org.auscult.device.NetworkService;
import org.auscult.device.Zone;
import org.auscult.formats.commandline.OutsideNames;
import org.auscult.formats.syntax.Stanza;
import org.auscult.formats.syntax.StanzaFields;

/** Zones, interfaces, and the services that the device answers on them. */
final class PanosNetwork {
  private static final List<String> KINDS =
      List.of("layer3", "layer2", "virtual-wire", "tap", "external", "tunnel");
  private static final String PROFILE = "interface-management-profile";

  private final Panos panos;
  private final PanosSite site;
  private final Map<String, Item.Builder> zones = new HashMap<>();
  private final Map<String, Set<String>> inbound = new HashMap<>();

  PanosNetwork(Panos panos, PanosSite site) {
    this.panos = panos;
    this.site = site;
  }

  void map() {
    Panos.each(site.units(), "zone").forEach(this::zone);
    for (Stanza profile : site.device().each("network", "profiles", PROFILE)) {
      profile.children().values().forEach(service -> profile.values(service.word()));
    }
    for (String kind : List.of("ethernet", "aggregate-ethernet")) {
      site.device().each("network", "interface", kind).forEach(this::physical);
    }
    for (String kind : List.of("loopback", "tunnel", "vlan")) {
      logical(kind);
    }
    site.device().each("network", "profiles", "zone-protection-profile").forEach(Stanza::readAll);
    inbound.forEach(
        (name, services) ->
            Optional.ofNullable(zones.get(name))
                .ifPresent(z -> z.set(Zone.INBOUND_SERVICES, List.copyOf(services))));
  }

  private void zone(Stanza stanza) {
    Item.Builder zone = panos.add(Zone.TYPE, stanza.span()).set(Zone.NAME, stanza.word());
    List<Stanza.Value> members = new ArrayList<>();
    KINDS.forEach(kind -> members.addAll(stanza.values("network", kind)));
    zone.set(Zone.INTERFACES, members.stream().map(Stanza.Value::text).toList());
    inbound.put(stanza.word(), new LinkedHashSet<>());
    zones.put(stanza.word(), zone);
    for (Stanza.Value member : members) {
      zones.put(member.text(), zone);
    }
    if (OutsideNames.has(stanza.word())) {
      zone.set(Zone.EXTERNAL, true);
    } else if (OutsideNames.inside(stanza.word())) {
      zone.set(Zone.EXTERNAL, false);
    }
    stanza
        .value("network", "zone-protection-profile")
        .ifPresent(v -> zone.set(Zone.SCREENED, protects(v.text()), v.at()));
    panos.standard(
        zone,
        Zone.SCREENED,
        false,
        Panos.help("Network > Zones") + ": Zone Protection Profile None");
    stanza.ignore(PanosIgnored.ZONE);
  }

  /** A profile drops something, or is not in this export. */
  private boolean protects(String name) {
    Optional<Stanza> profile =
        site.device().at("network", "profiles", "zone-protection-profile", name);
    return profile.isEmpty() || !profile.get().children().isEmpty();
  }

  private void physical(Stanza entry) {
    Optional<Stanza.Value> state = entry.value("link-state");
    boolean down = state.filter(v -> v.text().equals("down")).isPresent();
    Optional<Stanza> routed = entry.at("layer3").map(Stanza::read);
    Optional<Stanza> switched = entry.at("layer2").map(Stanza::read);
    Stanza layer = routed.or(() -> switched).orElse(entry);
    Item.Builder item = face(entry, layer);
    if (down) {
      item.set(NetworkInterface.ENABLED, false, state.orElseThrow().at());
    }
    for (Stanza unit : layer.each("units")) {
      Item.Builder logical = face(unit, unit);
      if (down) {
        logical.set(NetworkInterface.ENABLED, false, state.orElseThrow().at());
      }
    }
    entry.ignore(PanosIgnored.PHYSICAL);
  }

  private void logical(String kind) {
    Optional<Stanza> all = site.device().at("network", "interface", kind).map(Stanza::read);
    all.filter(s -> s.at("ip").isPresent()).ifPresent(s -> face(s, s));
    all.ifPresent(s -> s.ignore(PanosIgnored.LAYER));
    for (Stanza unit : site.device().each("network", "interface", kind, "units")) {
      face(unit, unit);
    }
  }

  private Item.Builder face(Stanza named, Stanza layer) {
    Item.Builder item =
        panos.add(NetworkInterface.TYPE, named.span()).set(NetworkInterface.NAME, named.word());
    StanzaFields.text(item, NetworkInterface.DESCRIPTION, named, "comment");
    addresses(layer, item);
    Panos.flag(item, NetworkInterface.DISCOVERY, layer, "lldp", "enable");
    panos.standard(item, NetworkInterface.DISCOVERY, false, Panos.help("Network > LLDP") + ": off");
    Optional.ofNullable(zones.get(named.word()))
        .ifPresent(
            zone -> {
              item.set(NetworkInterface.ZONE, zone.get(Zone.NAME));
              item.set(NetworkInterface.EXTERNAL, zone.get(Zone.EXTERNAL));
            });
    item.orDefault(
        NetworkInterface.ENABLED, true, Panos.help("Network > Interfaces") + ": Link State auto");
    layer.value(PROFILE).ifPresent(name -> services(name, item));
    layer.ignore(PanosIgnored.LAYER);
    return item;
  }

  private static void addresses(Stanza layer, Item.Builder item) {
    List<Stanza.Value> stated = new ArrayList<>(layer.values("ip"));
    stated.addAll(layer.values("ipv6", "address"));
    layer.at("ipv6").ifPresent(s -> s.ignore(PanosIgnored.ADDRESSING));
    StanzaFields.words(item, NetworkInterface.ADDRESSES, stated);
    if (layer.at("layer3").isPresent() || !stated.isEmpty()) {
      item.set(NetworkInterface.MODE, "routed");
    }
    for (String way : List.of("dhcp-client", "pppoe")) {
      layer
          .at(way)
          .filter(s -> s.value("enable").filter(v -> v.text().equals("no")).isEmpty())
          .ifPresent(s -> item.set(NetworkInterface.ADDRESSES, List.of("dhcp"), s.read().span()));
    }
  }

  private void services(Stanza.Value name, Item.Builder item) {
    Optional<Stanza> profile = site.device().at("network", "profiles", PROFILE, name.text());
    List<String> accepted = new ArrayList<>();
    for (Stanza service : profile.map(Stanza::each).orElse(List.of())) {
      if (PanosServices.has(service.word()) && Panos.yes(profile.get(), service.word())) {
        accepted.add(service.word());
        service(service, profile.get(), item);
      }
    }
    item.set(NetworkInterface.MANAGEMENT_ACCESS, accepted, name.at());
    Optional<String> zone = item.get(NetworkInterface.ZONE).value();
    zone.map(inbound::get).ifPresent(all -> all.addAll(accepted));
  }

  private void service(Stanza stated, Stanza profile, Item.Builder item) {
    Item.Builder service = PanosServices.add(panos, stated.word(), stated.span());
    service
        .set(NetworkService.ENABLED, true)
        .set(NetworkService.INTERFACE, item.get(NetworkInterface.NAME));
    List<Stanza.Value> permitted = profile.values("permitted-ip");
    if (permitted.isEmpty()) {
      panos.standard(
          service,
          NetworkService.ALLOWED_SOURCES,
          List.of("any"),
          Panos.help("Network > Network Profiles > Interface Mgmt")
              + ": an empty list permits any");
    } else {
      List<String> networks = permitted.stream().map(Stanza.Value::text).toList();
      service.set(
          NetworkService.ALLOWED_SOURCES, PanosAddresses.plain(networks), permitted.get(0).at());
    }
    exposed(item, service);
  }

  private static void exposed(Item.Builder item, Item.Builder service) {
    if (item.get(NetworkInterface.EXTERNAL).value().isPresent()) {
      service.set(NetworkService.EXPOSED, item.get(NetworkInterface.EXTERNAL));
    } else if (item.get(NetworkInterface.ZONE).value().isPresent()) {
      service.set(NetworkService.EXPOSED, false, item.where());
    }
  }
}
