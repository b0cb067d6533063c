package org.auscult.formats.firewallxml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.Identity;
import org.auscult.device.Item;
import org.auscult.device.NetworkInterface;
import org.auscult.device.Setting;
import org.auscult.device.StoredSecret;
import org.auscult.device.WirelessNetwork;
import org.auscult.device.Zone;
import org.auscult.formats.syntax.Cidr;

/** Interfaces, and which of them face the outside. */
final class WallInterfaces {
  private static final Set<String> ASSIGNED =
      Set.of("dhcp", "pppoe", "ppp", "pptp", "l2tp", "dhcp6", "slaac", "6rd", "6to4", "track6");

  private static final Set<String> UPLINKS = Set.of("dhcp", "pppoe", "ppp", "pptp", "l2tp");

  private final Wall wall;
  private final Map<String, Item.Builder> byName = new LinkedHashMap<>();
  private final Map<String, String> own = new LinkedHashMap<>();
  private final Map<String, List<String>> groups = new LinkedHashMap<>();

  WallInterfaces(Wall wall) {
    this.wall = wall;
  }

  void map() {
    for (Element face :
        wall.section("interfaces").map(Element::children).orElse(List.<Element>of())) {
      face(face.mapped());
    }
    List<String> addresses = own.values().stream().map(WallInterfaces::host).toList();
    if (!addresses.isEmpty()) {
      wall.device().single(Identity.TYPE).set(Identity.ADDRESSES, addresses);
    }
    wall.section("ifgroups")
        .map(found -> found.children("ifgroupentry"))
        .orElse(List.of())
        .forEach(this::group);
    wall.section("vlans").ifPresent(found -> found.children("vlan"));
  }

  private static String host(String cidr) {
    return cidr.substring(0, cidr.indexOf('/'));
  }

  private void face(Element face) {
    Item.Builder item =
        wall.add(NetworkInterface.TYPE, face.at())
            .set(NetworkInterface.NAME, face.name())
            .set(NetworkInterface.MODE, "routed");
    byName.put(face.name(), item);
    face.put(item, NetworkInterface.DESCRIPTION, "descr");
    face.value("if");
    Optional<Element> enable = face.child("enable");
    item.set(
        NetworkInterface.ENABLED, face.on("enable"), enable.map(Element::at).orElse(face.at()));
    addresses(face, item);
    external(face, item);
    face.child("wireless").ifPresent(wireless -> wireless(face, wireless));
    for (String key : List.of("pppoe_password", "pptp_password", "password")) {
      face.value(key).ifPresent(found -> stored(face, found));
    }
  }

  private void stored(Element face, Element secret) {
    wall.add(StoredSecret.TYPE, secret.at())
        .set(StoredSecret.NAME, "interface " + face.name())
        .set(StoredSecret.SECRET, wall.redactor().clear(secret.text()));
  }

  private void addresses(Element face, Item.Builder item) {
    List<String> found = new ArrayList<>();
    String four = face.text("ipaddr");
    Cidr.of(four, face.text("subnet"))
        .ifPresent(
            cidr -> {
              found.add(cidr);
              own.put(face.name(), cidr);
            });
    String six = face.text("ipaddrv6");
    String bits = face.text("subnetv6");
    if (six.contains(":") && !bits.isEmpty()) {
      found.add(six + "/" + bits);
    }
    if (ASSIGNED.contains(four)) {
      found.add("dhcp");
    }
    if (!found.isEmpty()) {
      item.set(NetworkInterface.ADDRESSES, found);
    }
  }

  /**
   * The interface called wan, one that has a gateway or an address from the other side, and one
   * that refuses private addresses, lead to the outside; the others are those of the site.
   */
  private static void external(Element face, Item.Builder item) {
    Optional<Element> gateway = face.value("gateway").filter(found -> !found.text().equals("none"));
    boolean refuses = face.on("blockpriv") | face.on("blockbogons");
    boolean uplink = UPLINKS.contains(face.text("ipaddr"));
    boolean lan = face.name().equals("lan");
    if (face.name().equals("wan") || refuses || uplink) {
      item.set(NetworkInterface.EXTERNAL, true, face.at());
    } else if (gateway.isPresent() && !lan) {
      item.set(NetworkInterface.EXTERNAL, true, gateway.get().at());
    } else {
      item.set(NetworkInterface.EXTERNAL, false, face.at());
    }
  }

  private void wireless(Element face, Element wireless) {
    if (!wireless.text("mode").equals("hostap")) {
      wireless.at("wpa").flatMap(w -> w.value("passphrase")).ifPresent(p -> stored(face, p));
      return;
    }
    Item.Builder item =
        wall.add(WirelessNetwork.TYPE, wireless.at())
            .set(WirelessNetwork.ENABLED, face.on("enable"));
    wireless.put(item, WirelessNetwork.SSID, "ssid");
    Optional<Element> wpa = wireless.child("wpa").filter(found -> found.on("enable"));
    Optional<Element> wep = wireless.child("wep").filter(found -> found.on("enable"));
    if (wpa.isPresent()) {
      item.set(WirelessNetwork.SECURITY, security(wpa.get()), wpa.get().at());
      wpa.get()
          .value("passphrase")
          .ifPresent(
              key -> item.set(WirelessNetwork.SECRET, wall.redactor().clear(key.text()), key.at()));
    } else {
      item.set(WirelessNetwork.SECURITY, wep.isPresent() ? "wep" : "open", wireless.at());
    }
  }

  private static String security(Element wpa) {
    boolean people = wpa.text("wpa_key_mgmt").contains("EAP");
    String generation =
        switch (wpa.text("wpa_mode")) {
          case "1", "3" -> "wpa";
          default -> "wpa2";
        };
    return generation + (people ? "-enterprise" : "-psk");
  }

  private void group(Element group) {
    List<String> members = List.of(group.text("members").split("[\\s,]+"));
    groups.put(group.text("ifname"), members);
    Item.Builder zone =
        wall.add(Zone.TYPE, group.at())
            .set(Zone.NAME, group.text("ifname"))
            .set(Zone.INTERFACES, members);
    zone.set(Zone.EXTERNAL, facing(members));
    members.stream()
        .filter(byName::containsKey)
        .forEach(
            name ->
                byName
                    .getOrDefault(name, zone)
                    .set(NetworkInterface.ZONE, group.text("ifname"), group.at()));
    Known.mark(group.node(), "descr\nsequence");
  }

  /** Whether one of these interfaces or groups faces the outside. */
  Setting<Boolean> facing(List<String> names) {
    Setting<Boolean> inside = Setting.notStated();
    for (String name : names) {
      Setting<Boolean> one = facing(name);
      if (one.value().orElse(false)) {
        return one;
      }
      inside = one;
    }
    return inside;
  }

  private Setting<Boolean> facing(String name) {
    if (groups.containsKey(name)) {
      return facing(groups.getOrDefault(name, List.of()));
    }
    return Optional.ofNullable(byName.get(name))
        .map(face -> face.get(NetworkInterface.EXTERNAL))
        .orElse(Setting.notStated());
  }

  /** All interfaces by name. */
  Set<String> names() {
    return byName.keySet();
  }

  /** The network of an interface as rules mean it; its name where the address is assigned. */
  String network(String name) {
    return own.containsKey(name) ? Cidrs.network(own.getOrDefault(name, "")) : name + " net";
  }

  /** The address of an interface; its name where the address is assigned. */
  String address(String name) {
    return own.containsKey(name) ? host(own.getOrDefault(name, "")) + "/32" : name + " address";
  }

  /** True when this is an address of the firewall itself, or a network that holds one. */
  boolean self(String network) {
    return own.values().stream()
        .anyMatch(
            cidr -> network.equals(host(cidr) + "/32") || network.equals(Cidrs.network(cidr)));
  }
}
