package org.auscult.formats.vyatta;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.auscult.device.Field;
import org.auscult.device.Identity;
import org.auscult.device.Item;
import org.auscult.device.NetworkInterface;
import org.auscult.device.WirelessNetwork;
import org.auscult.formats.syntax.Stanza;

/** Interfaces with their VLANs, and the wireless networks that some of them serve. */
final class VyattaInterfaces {
  private static final Pattern OUTSIDE =
      Pattern.compile("(?i)(un-?trust|internet|wan\\d?|outside|extern\\w{0,4}|isp)([-_.].{0,40})?");

  private static final Set<String> NESTED = Set.of("vif", "vif-s", "vif-c", "pppoe");

  private final Vyatta vyatta;
  private final List<String> addresses = new ArrayList<>();

  VyattaInterfaces(Vyatta vyatta) {
    this.vyatta = vyatta;
  }

  /** True for names that say that a zone or a list of rules faces the outside. */
  static boolean outside(String name) {
    return OUTSIDE.matcher(name).matches();
  }

  void map() {
    for (Stanza kind : vyatta.root().each("interfaces")) {
      for (Stanza face : List.copyOf(kind.children().values())) {
        face(face.read(), face.word(), kind.word());
      }
    }
    if (!addresses.isEmpty()) {
      vyatta.device().single(Identity.TYPE).set(Identity.ADDRESSES, addresses);
    }
    general();
    vyatta.root().each("service", "lldp", "interface").forEach(this::discovery);
  }

  private void face(Stanza face, String name, String kind) {
    Item.Builder item =
        vyatta
            .device()
            .add(NetworkInterface.TYPE, face.span())
            .set(NetworkInterface.NAME, name)
            .set(NetworkInterface.MODE, "routed");
    Vyatta.text(item, NetworkInterface.DESCRIPTION, face.value("description"));
    face.at("disable")
        .ifPresent(s -> item.set(NetworkInterface.ENABLED, false, s.readAll().span()));
    item.orDefault(
        NetworkInterface.ENABLED, true, vyatta.manual("interfaces: on unless disable is set"));
    if (kind.equals("pppoe")) {
      item.set(NetworkInterface.EXTERNAL, true);
    }
    addresses(face, item);
    protections(face, item);
    if (kind.equals("wireless")) {
      wireless(face);
    }
    for (String inner : NESTED) {
      for (Stanza child : face.each(inner)) {
        boolean dialled = inner.equals("pppoe");
        face(child, dialled ? "pppoe" + child.word() : name + '.' + child.word(), inner);
      }
    }
  }

  private void addresses(Stanza face, Item.Builder item) {
    List<Stanza.Value> own = face.values("address");
    if (!own.isEmpty()) {
      List<String> words = own.stream().map(v -> v.text().replace("dhcpv6", "dhcp")).toList();
      item.set(NetworkInterface.ADDRESSES, words.stream().distinct().toList(), own.get(0).at());
      words.stream()
          .filter(word -> !word.equals("dhcp"))
          .forEach(word -> addresses.add(word.replaceAll("/.*", "")));
    }
  }

  private void protections(Stanza face, Item.Builder item) {
    face.value("ip", "source-validation")
        .ifPresent(v -> item.set(NetworkInterface.SOURCE_VERIFIED, on(v), v.at()));
    face.at("ip", "enable-proxy-arp")
        .ifPresent(s -> item.set(NetworkInterface.PROXY_ARP, true, s.read().span()));
    face.at("ip", "enable-directed-broadcast")
        .ifPresent(s -> item.set(NetworkInterface.DIRECTED_BROADCAST, true, s.read().span()));
    face.at("ip").ifPresent(Stanza::read);
  }

  private static boolean on(Stanza.Value value) {
    return !Set.of("disable", "disabled", "no", "off", "false").contains(value.text());
  }

  /** What the firewall sets for all interfaces at once. */
  private void general() {
    for (String where : List.of("firewall", "global-options")) {
      Optional<Stanza> options =
          where.equals("firewall")
              ? vyatta.root().at("firewall")
              : vyatta.root().at("firewall", "global-options").map(Stanza::read);
      options.ifPresent(
          all -> {
            all(all, "send-redirects", NetworkInterface.REDIRECTS);
            all(all, "source-validation", NetworkInterface.SOURCE_VERIFIED);
            all(all, "directed-broadcast", NetworkInterface.DIRECTED_BROADCAST);
          });
    }
  }

  private void all(Stanza options, String word, Field<Boolean> field) {
    options
        .value(word)
        .ifPresent(
            v -> {
              for (Item.Builder face : vyatta.device().items(NetworkInterface.TYPE)) {
                if (face.get(field).value().isEmpty()) {
                  face.set(field, on(v), v.at());
                }
              }
            });
  }

  private void discovery(Stanza stated) {
    boolean off = stated.has("disable") || stated.has("mode", "disable");
    stated.at("mode").ifPresent(Stanza::readAll);
    stated.at("location").ifPresent(Stanza::irrelevant);
    each(stated.word(), face -> face.set(NetworkInterface.DISCOVERY, !off, stated.span()));
  }

  private void each(String name, Consumer<Item.Builder> action) {
    for (Item.Builder face : vyatta.device().items(NetworkInterface.TYPE)) {
      String own = face.get(NetworkInterface.NAME).value().orElse("");
      if (name.equals(own) || name.equals("all") && !own.contains(".")) {
        action.accept(face);
      }
    }
  }

  private void wireless(Stanza face) {
    Optional<Stanza.Value> ssid = face.value("ssid");
    ssid.ifPresent(
        name -> {
          Item.Builder item =
              vyatta
                  .device()
                  .add(WirelessNetwork.TYPE, name.at())
                  .set(WirelessNetwork.SSID, name.text(), name.at())
                  .set(WirelessNetwork.ENABLED, face.at("disable").isEmpty());
          security(face, item);
        });
  }

  private void security(Stanza face, Item.Builder item) {
    Optional<Stanza> wpa = face.at("security", "wpa").map(Stanza::read);
    Optional<Stanza> wep = face.at("security", "wep").map(Stanza::read);
    face.at("security").ifPresent(Stanza::read);
    wpa.ifPresent(w -> w.at("cipher").ifPresent(Stanza::readAll));
    wpa.ifPresent(w -> w.at("radius").ifPresent(Stanza::readAll));
    if (wpa.isPresent()) {
      String mode = wpa.get().value("mode").map(Stanza.Value::text).orElse("both");
      boolean persons = wpa.get().at("radius").isPresent();
      item.set(WirelessNetwork.SECURITY, name(mode, persons), wpa.get().span());
      wpa.get()
          .value("passphrase")
          .ifPresent(v -> item.set(WirelessNetwork.SECRET, vyatta.clear(v), v.at()));
    } else if (wep.isPresent()) {
      item.set(WirelessNetwork.SECURITY, "wep", wep.get().span());
      wep.get()
          .value("key")
          .ifPresent(v -> item.set(WirelessNetwork.SECRET, vyatta.clear(v), v.at()));
    } else if (vyatta.config().shows("interfaces")) {
      item.orDefault(
          WirelessNetwork.SECURITY, "open", vyatta.manual("WLAN: no security unless configured"));
    }
  }

  /** The weakest that is accepted; {@code both} and {@code wpa+wpa2} accept the first version. */
  private static String name(String mode, boolean persons) {
    String word = mode.toLowerCase(Locale.ROOT);
    if (word.equals("wpa3")) {
      return persons ? "wpa3-enterprise" : "wpa3-psk";
    }
    boolean second = word.equals("wpa2") || word.equals("wpa2+wpa3");
    return second ? (persons ? "wpa2-enterprise" : "wpa2-psk") : "wpa-psk";
  }
}
