package org.auscult.formats.openwrtuci;

import java.util.List;
import org.auscult.device.Item;
import org.auscult.device.NetworkService;
import org.auscult.device.RoutingPolicy;

/** What packages listen with that are installed on demand. */
final class OpenwrtServices {
  private final Openwrt router;
  private final OpenwrtFirewall firewall;

  OpenwrtServices(Openwrt router, OpenwrtFirewall firewall) {
    this.router = router;
    this.firewall = firewall;
  }

  void map() {
    for (Section upnp : router.of("upnpd", "upnpd")) {
      service(upnp, "upnp", upnp.on("enabled", false));
    }
    for (Section names : router.of("unbound", "unbound")) {
      Item.Builder item = service(names, "dns", names.on("enabled", true));
      listen(item, "udp", names.number("listen_port").orElse(53L));
    }
    for (Section shell : router.of("ttyd", "ttyd")) {
      Item.Builder item = service(shell, "http", shell.on("enable", true));
      item.set(NetworkService.NAME, "ttyd").set(NetworkService.PURPOSE, "management");
      item.set(NetworkService.ENCRYPTED, shell.on("ssl", false));
      listen(item, "tcp", shell.number("port").orElse(7681L));
    }
    List.of("samba", "samba4").forEach(this::shares);
    router.of("mosquitto", "listener").forEach(this::broker);
    mesh();
  }

  private Item.Builder service(Section section, String protocol, boolean on) {
    return router
        .add(NetworkService.TYPE, section.at())
        .set(NetworkService.PROTOCOL, protocol)
        .set(NetworkService.PURPOSE, "other")
        .set(NetworkService.ENABLED, on);
  }

  private void listen(Item.Builder item, String transport, long port) {
    item.set(NetworkService.TRANSPORT, transport).set(NetworkService.PORT, port);
    firewall.tell(item, transport, port);
  }

  private void shares(String file) {
    boolean open = false;
    for (Section share : router.of(file, "sambashare")) {
      open |= share.on("guest_ok", false) | share.on("guest_only", false);
    }
    for (Section server : router.of(file, "samba")) {
      Item.Builder item = service(server, "smb", true);
      item.set(NetworkService.PURPOSE, "file-sharing");
      item.set(NetworkService.AUTHENTICATED, !open);
      listen(item, "tcp", 445L);
    }
  }

  private void broker(Section listener) {
    boolean named =
        router.of("mosquitto", "mosquitto").stream()
            .anyMatch(main -> !main.on("allow_anonymous", true));
    Item.Builder item = service(listener, "mqtt", true);
    boolean tls = listener.value("certfile").isPresent();
    item.set(NetworkService.ENCRYPTED, tls);
    if (named || listener.on("require_certificate", false)) {
      item.set(NetworkService.AUTHENTICATED, true);
    }
    listen(item, "tcp", listener.number("port").orElse(1883L));
  }

  /** The mesh routing protocol knows its neighbours by a plug-in with a shared key only. */
  private void mesh() {
    List<Section> daemons = router.of("olsrd", "olsrd");
    if (daemons.isEmpty()) {
      return;
    }
    boolean keyed = false;
    for (Section plugin : router.of("olsrd", "LoadPlugin")) {
      boolean on = !plugin.on("ignore", false);
      keyed |= on && plugin.text("library").startsWith("olsrd_secure");
    }
    router.set(RoutingPolicy.TYPE, RoutingPolicy.PROTOCOLS, List.of("olsr"), daemons.get(0).at());
    router.set(
        RoutingPolicy.TYPE, RoutingPolicy.UNAUTHENTICATED_NEIGHBOURS, !keyed, daemons.get(0).at());
  }
}
