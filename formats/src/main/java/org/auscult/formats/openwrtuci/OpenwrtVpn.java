package org.auscult.formats.openwrtuci;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.auscult.device.Field;
import org.auscult.device.Item;
import org.auscult.device.NetworkService;
import org.auscult.device.VpnTunnel;

/** Tunnels: peers of WireGuard, instances of OpenVPN, interfaces that dial into a server. */
final class OpenwrtVpn {
  private static final Set<String> DIALLED = Set.of("pptp", "l2tp");

  private final Openwrt router;

  OpenwrtVpn(Openwrt router) {
    this.router = router;
  }

  void map() {
    for (Section section : router.sections()) {
      if (section.peer() && !section.on("disabled", false)) {
        wireguard(section);
      }
    }
    for (Section face : router.of("network", "interface")) {
      String proto = face.text("proto");
      if (DIALLED.contains(proto)) {
        tunnel(face, proto).set(VpnTunnel.PEER, end(face.text("server")));
      }
    }
    router.of("openvpn", "openvpn").forEach(this::openvpn);
  }

  private Item.Builder tunnel(Section section, String protocol) {
    String name = section.name().isEmpty() ? section.type() : section.name();
    return router
        .add(VpnTunnel.TYPE, section.at())
        .set(VpnTunnel.NAME, name)
        .set(VpnTunnel.PROTOCOL, protocol);
  }

  private static String end(String host) {
    return host.isEmpty() ? "any" : host;
  }

  private void wireguard(Section peer) {
    Item.Builder item =
        tunnel(peer, "wireguard").set(VpnTunnel.PEER, end(peer.text("endpoint_host")));
    peer.put(item, VpnTunnel.NAME, "description");
    router.stored(peer, "preshared_key", peer.type());
    router.stored(peer, "private_key", peer.type());
  }

  /** An instance that is not switched on runs nothing; its own file says nothing more. */
  private void openvpn(Section instance) {
    if (!instance.on("enabled", false) && !instance.on("enable", false)) {
      List.of("cipher", "data_ciphers", "ncp_ciphers", "data_ciphers_fallback", "auth")
          .forEach(instance::words);
      return;
    }
    List<String> remotes = instance.words("remote");
    Item.Builder item = tunnel(instance, "openvpn");
    item.set(VpnTunnel.PEER, remotes.isEmpty() ? "any" : remotes.get(0));
    algorithms(
        instance,
        item,
        VpnTunnel.CIPHERS,
        List.of("cipher", "data_ciphers", "ncp_ciphers", "data_ciphers_fallback"));
    algorithms(instance, item, VpnTunnel.HASHES, List.of("auth"));
    if (remotes.isEmpty()) {
      String transport = instance.text("proto").startsWith("tcp") ? "tcp" : "udp";
      router
          .add(NetworkService.TYPE, instance.at())
          .set(NetworkService.PROTOCOL, "openvpn")
          .set(NetworkService.TRANSPORT, transport)
          .set(NetworkService.PORT, instance.number("port").orElse(1194L))
          .set(NetworkService.ENABLED, true)
          .set(NetworkService.PURPOSE, "other")
          .set(NetworkService.ENCRYPTED, true);
    }
  }

  private static void algorithms(
      Section instance, Item.Builder item, Field<List<String>> field, List<String> keys) {
    List<String> found = new ArrayList<>();
    for (String key : keys) {
      for (String words : instance.words(key)) {
        for (String word : words.split(":")) {
          found.add(plain(word));
        }
      }
    }
    if (!found.isEmpty()) {
      item.set(field, found.stream().distinct().toList(), Openwrt.at(instance, keys.get(0)));
    }
  }

  /** {@code AES-256-GCM} is {@code aes256-gcm}; {@code BF-CBC} is Blowfish, {@code none} null. */
  private static String plain(String word) {
    String low = word.toLowerCase(Locale.ROOT).replaceFirst("-cbc$", "");
    return switch (low) {
      case "none" -> "null";
      case "bf" -> "blowfish";
      case "des-ede3" -> "3des";
      default -> low.replaceFirst("^aes-(\\d+)", "aes$1");
    };
  }
}
