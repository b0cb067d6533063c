package org.auscult.formats.openwrtuci;

import java.util.ArrayList;
import java.util.List;
import org.auscult.device.Identity;
import org.auscult.device.Item;
import org.auscult.device.NetworkInterface;
import org.auscult.device.NetworkService;
import org.auscult.formats.syntax.Cidr;

/** Interfaces, and the services for addresses and names. */
final class OpenwrtNetwork {
  private final Openwrt router;
  private final OpenwrtFirewall firewall;

  OpenwrtNetwork(Openwrt router, OpenwrtFirewall firewall) {
    this.router = router;
    this.firewall = firewall;
  }

  void map() {
    List<String> own = new ArrayList<>();
    router.of("network", "interface").forEach(face -> face(face, own));
    if (!own.isEmpty()) {
      router.device().single(Identity.TYPE).set(Identity.ADDRESSES, own);
    }
    router.of("dhcp", "dhcp").forEach(this::dhcp);
    for (Section names : router.of("dhcp", "dnsmasq")) {
      Item.Builder item = service("dns", names.number("port").orElse(53L) > 0, names);
      item.set(NetworkService.PORT, names.number("port").orElse(53L));
      if (names.on("enable_tftp", false)) {
        service("tftp", true, names).set(NetworkService.PORT, 69L);
      }
    }
  }

  private Item.Builder service(String protocol, boolean on, Section at) {
    return router
        .add(NetworkService.TYPE, at.at())
        .set(NetworkService.PROTOCOL, protocol)
        .set(NetworkService.TRANSPORT, "udp")
        .set(NetworkService.PURPOSE, "other")
        .set(NetworkService.ENABLED, on);
  }

  private void face(Section face, List<String> own) {
    Item.Builder item =
        router
            .add(NetworkInterface.TYPE, face.at())
            .set(NetworkInterface.NAME, face.name())
            .set(NetworkInterface.MODE, "routed")
            .set(NetworkInterface.ENABLED, !face.on("disabled", false) && face.on("enabled", true));
    String proto = face.text("proto");
    List<String> found = new ArrayList<>();
    String mask = face.text("netmask");
    for (String key : List.of("ipaddr", "ip6addr", "addresses")) {
      for (String address : face.words(key)) {
        boolean whole = address.contains("/") || address.contains(":");
        found.add(whole ? address : Cidr.of(address, mask).orElse(address));
        if (!address.startsWith("127.")) {
          own.add(address.replaceFirst("/.*", ""));
        }
      }
    }
    if (proto.equals("dhcp") || proto.equals("pppoe")) {
      found.add("dhcp");
    }
    if (!found.isEmpty()) {
      item.set(NetworkInterface.ADDRESSES, found);
    }
    boolean uplink =
        face.name().matches("(?i)wan.*") || proto.matches("pppoe|3g|qmi|ncm|wwan|pppoa");
    item.set(NetworkInterface.EXTERNAL, uplink);
    String zone = firewall.zoneOf(face.name());
    if (!zone.isEmpty()) {
      item.set(NetworkInterface.ZONE, zone);
    }
    router.stored(face, "password", "interface " + face.name());
    router.stored(face, "private_key", "wireguard " + face.name());
    face.value("listen_port");
  }

  private void dhcp(Section pool) {
    boolean on = !pool.on("ignore", false);
    Item.Builder item = service("dhcp", on, pool);
    item.set(NetworkService.PORT, 67L);
    pool.put(item, NetworkService.INTERFACE, "interface");
  }
}
