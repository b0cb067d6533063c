package org.auscult.formats.f5bigip;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.Identity;
import org.auscult.device.Item;
import org.auscult.device.NetworkInterface;
import org.auscult.device.NetworkService;
import org.auscult.formats.commandline.OutsideNames;
import org.auscult.formats.syntax.Stanza;
import org.auscult.formats.syntax.StanzaFields;
import org.auscult.source.Span;

/** Ports, VLANs, the device's own addresses and what it answers on them. */
final class F5Network {
  private static final Map<String, String> PROTOCOLS =
      Map.of(
          "tcp:22",
          "ssh",
          "tcp:ssh",
          "ssh",
          "tcp:443",
          "https",
          "tcp:https",
          "https",
          "tcp:80",
          "http",
          "tcp:http",
          "http",
          "udp:161",
          "snmp",
          "udp:snmp",
          "snmp",
          "tcp:161",
          "snmp");

  private static final Map<String, Long> PORTS =
      Map.of("ssh", 22L, "https", 443L, "http", 80L, "snmp", 161L);

  private final F5 f5;
  private final Map<String, List<String>> vlans = new HashMap<>();

  F5Network(F5 f5) {
    this.f5 = f5;
  }

  void map() {
    f5.root().each("net", "interface").forEach(this::port);
    f5.root().each("net", "vlan").forEach(this::vlan);
    List<String> addresses = new ArrayList<>();
    for (Stanza address : f5.root().each("sys", "management-ip")) {
      face(address, "management", List.of(address.word()));
      addresses.add(address.word().replaceAll("/.*", ""));
      address.ignore(Set.of("description"));
    }
    f5.root().each("net", "self").forEach(self -> self(self, addresses));
    f5.root().each("net", "self-allow");
    f5.root().at("net", "self-allow").ifPresent(Stanza::readAll);
    if (!addresses.isEmpty()) {
      f5.set(Identity.TYPE, Identity.ADDRESSES, addresses, f5.device().where());
    }
    for (Stanza trunk : f5.root().each("net", "trunk")) {
      trunk.ignore(F5Ignored.TRUNK);
    }
  }

  /** Addresses as networks; {@code any} for the words that stand for all. */
  static List<String> sources(List<String> written) {
    List<String> networks = new ArrayList<>();
    for (String text : written) {
      boolean all = text.equalsIgnoreCase("all") || text.endsWith("/0") || text.equals("any");
      networks.add(all ? "any" : text.matches("\\d{1,3}(\\.\\d{1,3}){3}") ? text + "/32" : text);
    }
    return networks.contains("any") ? List.of("any") : networks;
  }

  /** A port that is given by name, by its number. */
  static String port(String port) {
    return switch (port) {
      case "http" -> "80";
      case "https" -> "443";
      case "ssh" -> "22";
      case "ftp" -> "21";
      case "telnet" -> "23";
      default -> port;
    };
  }

  private Item.Builder face(Stanza at, String name, List<String> addresses) {
    return f5.add(NetworkInterface.TYPE, at.span())
        .set(NetworkInterface.NAME, name)
        .set(NetworkInterface.MODE, "routed")
        .set(NetworkInterface.ADDRESSES, addresses);
  }

  private void port(Stanza stanza) {
    Item.Builder item =
        f5.add(NetworkInterface.TYPE, stanza.span()).set(NetworkInterface.NAME, stanza.word());
    Optional<Stanza> off = stanza.at("disabled").map(Stanza::read);
    off.ifPresent(s -> item.set(NetworkInterface.ENABLED, false, s.span()));
    item.orDefault(NetworkInterface.ENABLED, true, F5.reference("net interface: enabled"));
    StanzaFields.text(item, NetworkInterface.DESCRIPTION, stanza, "description");
    stanza
        .value("lldp-admin")
        .ifPresent(v -> item.set(NetworkInterface.DISCOVERY, v.text().contains("tx"), v.at()));
    stanza.ignore(F5Ignored.PORT);
  }

  private void vlan(Stanza stanza) {
    List<String> ports = new ArrayList<>();
    for (Stanza port : stanza.each("interfaces")) {
      ports.add(port.word());
      port.ignore(Set.of("tagged", "untagged", "tag-mode"));
    }
    vlans.put(F5.bare(stanza.word()), ports);
    stanza.ignore(F5Ignored.VLAN);
  }

  private void self(Stanza stanza, List<String> addresses) {
    Optional<Stanza.Value> address = stanza.value("address");
    String own = address.map(Stanza.Value::text).orElse(stanza.word());
    addresses.add(own.replaceAll("[/%].*", ""));
    Item.Builder item = face(stanza, F5.bare(stanza.word()), List.of(own));
    Optional<String> vlan = stanza.value("vlan").map(v -> F5.bare(v.text()));
    vlan.ifPresent(
        name -> {
          item.set(NetworkInterface.ZONE, name);
          if (OutsideNames.has(name)) {
            item.set(NetworkInterface.EXTERNAL, true);
          } else if (OutsideNames.inside(name)) {
            item.set(NetworkInterface.EXTERNAL, false);
          }
        });
    List<Stanza.Value> open = stanza.values("allow-service");
    services(open, item);
    stanza.ignore(F5Ignored.SELF);
  }

  /** {@code default} stands for the list of {@code net self-allow}, with SSH and HTTPS in it. */
  private void services(List<Stanza.Value> open, Item.Builder item) {
    List<String> accepted = new ArrayList<>();
    for (Stanza.Value word : open) {
      if (word.text().equals("all")) {
        accepted.add("any");
        List.of("ssh", "https", "snmp").forEach(protocol -> service(protocol, word.at(), item));
      } else if (word.text().equals("default")) {
        for (String name : defaults()) {
          accepted.add(name);
          service(name, word.at(), item);
        }
      } else if (PROTOCOLS.containsKey(word.text())) {
        accepted.add(PROTOCOLS.get(word.text()));
        service(PROTOCOLS.get(word.text()), word.at(), item);
      }
    }
    Span at = open.isEmpty() ? item.where() : open.get(0).at();
    item.set(NetworkInterface.MANAGEMENT_ACCESS, accepted.stream().distinct().toList(), at);
  }

  private List<String> defaults() {
    List<String> stated =
        f5.root().at("net", "self-allow", "defaults").map(s -> s.words()).orElse(List.of());
    List<String> known =
        stated.stream().filter(PROTOCOLS::containsKey).map(PROTOCOLS::get).toList();
    return stated.isEmpty() ? List.of("ssh", "https", "snmp") : known;
  }

  private void service(String protocol, Span at, Item.Builder face) {
    Item.Builder item =
        f5.add(NetworkService.TYPE, at)
            .set(NetworkService.PROTOCOL, protocol)
            .set(NetworkService.TRANSPORT, protocol.equals("snmp") ? "udp" : "tcp")
            .set(NetworkService.PORT, Objects.requireNonNull(PORTS.get(protocol)))
            .set(NetworkService.ENABLED, true)
            .set(NetworkService.INTERFACE, face.get(NetworkInterface.NAME))
            .set(NetworkService.ENCRYPTED, Set.of("ssh", "https").contains(protocol))
            .set(NetworkService.PURPOSE, "management");
    allowed(protocol, item);
    if (face.get(NetworkInterface.EXTERNAL).value().isPresent()) {
      item.set(NetworkService.EXPOSED, face.get(NetworkInterface.EXTERNAL));
    }
  }

  /** The lists of the servers themselves hold on every address. */
  private void allowed(String protocol, Item.Builder item) {
    for (Item.Builder other : f5.device().items(NetworkService.TYPE)) {
      boolean same =
          other.get(NetworkService.PROTOCOL).value().filter(protocol::equals).isPresent();
      if (same && other.get(NetworkService.ALLOWED_SOURCES).value().isPresent()) {
        item.set(NetworkService.ALLOWED_SOURCES, other.get(NetworkService.ALLOWED_SOURCES));
        return;
      }
    }
  }
}
