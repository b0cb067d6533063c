package org.auscult.formats.mikrotikrouteros;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.Cluster;
import org.auscult.device.Field;
import org.auscult.device.Item;
import org.auscult.device.NetworkService;
import org.auscult.device.RemoteAccess;
import org.auscult.device.VpnTunnel;
import org.auscult.formats.syntax.KeyGroups;
import org.auscult.source.Span;

/** IPsec with its profiles and identities, the servers for dial-in, WireGuard, and VRRP. */
final class RouterosVpn {
  /** Servers for dial-in with the port that they listen on. */
  private static final Map<String, Long> SERVERS =
      Map.of("pptp", 1723L, "l2tp", 1701L, "sstp", 443L, "ovpn", 1194L);

  /** What a profile hands out or shapes; scripts and filters belong to other menus. */
  private static final Set<String> PROFILE =
      Set.of(
          "name",
          "comment",
          "local-address",
          "remote-address",
          "remote-ipv6-prefix-pool",
          "dhcpv6-pd-pool",
          "address-list",
          "bridge",
          "bridge-horizon",
          "bridge-learning",
          "bridge-path-cost",
          "bridge-port-priority",
          "change-tcp-mss",
          "dns-server",
          "wins-server",
          "idle-timeout",
          "session-timeout",
          "incoming-filter",
          "outgoing-filter",
          "insert-queue-before",
          "interface-list",
          "only-one",
          "parent-queue",
          "queue-type",
          "rate-limit",
          "use-compression",
          "use-ipv6",
          "use-mpls",
          "use-upnp",
          "use-vj-compression",
          "on-up",
          "on-down");

  private final Routeros router;

  RouterosVpn(Routeros router) {
    this.router = router;
  }

  void map() {
    router.added("ip ipsec peer").forEach(this::peer);
    router.done(
        Set.of(
            "local-address",
            "port",
            "profile",
            "passive",
            "send-initial-contact",
            "generate-policy",
            "policy-template-group",
            "my-id",
            "dpd-interval",
            "dpd-maximum-failures",
            "nat-traversal",
            "lifetime",
            "notrack-chain",
            "peer",
            "certificate",
            "remote-certificate",
            "match-by",
            "remote-id",
            "mode-config",
            "eap-methods",
            "username",
            "password",
            "key",
            "remote-key",
            "proposal-check",
            "lifebytes",
            "auth-method",
            "exchange-mode",
            "address",
            "secret",
            "enc-algorithm",
            "hash-algorithm",
            "dh-group",
            "enc-algorithms",
            "auth-algorithms",
            "pfs-group"),
        "ip ipsec peer",
        "ip ipsec identity",
        "ip ipsec profile",
        "ip ipsec peer profile",
        "ip ipsec proposal");
    SERVERS.forEach(this::server);
    router.menu("ppp profile").forEach(RouterosVpn::profile);
    for (String kind : List.of("pptp", "l2tp", "sstp", "ovpn", "pppoe")) {
      router.added("interface " + kind + "-client").forEach(client -> client(kind, client));
    }
    router.added("interface wireguard peers").forEach(this::wireguard);
    router.added("interface vrrp").forEach(this::vrrp);
  }

  private void peer(Statement peer) {
    if (peer.disabled()) {
      return;
    }
    Item.Builder item =
        router
            .add(VpnTunnel.TYPE, peer.at())
            .set(VpnTunnel.PROTOCOL, "ipsec")
            .set(VpnTunnel.NAME, peer.value("name").orElse("peer " + peer.text("address")));
    String address = peer.text("address").replaceFirst("/32$", "");
    boolean anyone = address.isEmpty() || address.equals("0.0.0.0/0") || address.equals("::/0");
    item.set(VpnTunnel.PEER, anyone ? "any" : address);
    String mode = peer.value("exchange-mode").orElse("main");
    item.set(VpnTunnel.IKE_VERSION, mode.equals("ike2") ? 2L : 1L);
    item.set(VpnTunnel.AGGRESSIVE, mode.equals("aggressive"));
    key(peer, item, peer);
    for (Statement identity : router.added("ip ipsec identity")) {
      if (identity.is("peer", peer.text("name"))) {
        key(identity, item, peer);
      }
    }
    algorithms(peer, item);
  }

  private void key(Statement from, Item.Builder item, Statement peer) {
    boolean shared = from.value("auth-method").orElse("pre-shared-key").startsWith("pre-shared");
    from.value("secret")
        .filter(secret -> shared)
        .ifPresent(
            secret ->
                item.set(VpnTunnel.PRE_SHARED_KEY, router.redactor().clear(secret), from.at()));
    peer.value("secret");
  }

  /** Of the profile of a peer and of all proposals; before profiles, of the peer itself. */
  private void algorithms(Statement peer, Item.Builder item) {
    String name = peer.value("profile").orElse("default");
    List<Statement> phases = new ArrayList<>(List.of(peer));
    for (String menu : List.of("ip ipsec profile", "ip ipsec peer profile")) {
      router.menu(menu).stream().filter(s -> named(s, name)).forEach(phases::add);
    }
    router.menu("ip ipsec proposal").stream().filter(s -> !s.disabled()).forEach(phases::add);
    collect(phases, item, VpnTunnel.CIPHERS, List.of("enc-algorithm", "enc-algorithms"));
    collect(phases, item, VpnTunnel.HASHES, List.of("hash-algorithm", "auth-algorithms"));
    collect(phases, item, VpnTunnel.DH_GROUPS, List.of("dh-group", "pfs-group"));
  }

  private static boolean named(Statement statement, String name) {
    boolean standard = name.equals("default") && statement.target().contains("default=yes");
    return standard || statement.text("name").equals(name) || statement.targetName().equals(name);
  }

  private static void collect(
      List<Statement> phases, Item.Builder item, Field<List<String>> field, List<String> keys) {
    List<String> found = new ArrayList<>();
    Optional<Span> at = Optional.empty();
    for (Statement phase : phases) {
      for (String key : keys) {
        for (String word : phase.words(key)) {
          at = at.or(() -> Optional.of(phase.at()));
          found.add(algorithm(word));
        }
      }
    }
    at.ifPresent(
        place ->
            item.set(
                field, found.stream().filter(w -> !w.equals("none")).distinct().toList(), place));
  }

  private static String algorithm(String word) {
    return KeyGroups.number(word)
        .orElse(word)
        .replaceFirst("^aes-(\\d+)(?:-cbc|-ctr)?$", "aes$1")
        .replaceFirst("^aes-(\\d+)-gcm$", "aes$1-gcm");
  }

  /** A profile that bars encryption stays unread. */
  private static void profile(Statement profile) {
    profile.harmless("use-encryption", "default", "yes", "required");
    profile.done(PROFILE);
  }

  private void server(String kind, long port) {
    String menu = "interface " + kind + "-server server";
    Optional<Statement> enabled = router.setting(menu, "enabled");
    boolean on = enabled.filter(s -> s.is("enabled", "yes")).isPresent();
    for (Statement server : router.menu(menu)) {
      if (on) {
        tunnel(kind, server, enabled.map(Statement::at).orElse(server.at()));
      }
      server.value("ipsec-secret");
      server.harmless("authentication", "mschap2");
      server.done(
          Set.of(
              "default-profile",
              "use-ipsec",
              "max-mru",
              "max-mtu",
              "mrru",
              "keepalive-timeout",
              "certificate",
              "port",
              "mode",
              "netmask",
              "mac-address",
              "max-sessions",
              "caller-id-type",
              "one-session-per-host",
              "allow-fast-path",
              "cipher",
              "auth",
              "require-client-certificate",
              "verify-client-certificate",
              "force-aes",
              "pfs",
              "tls-version",
              "accept-proto-version",
              "accept-pseudowire-type",
              "l2tpv3-circuit-id",
              "l2tpv3-cookie-length",
              "l2tpv3-digest-hash"));
    }
    if (on) {
      Span at = enabled.map(Statement::at).orElse(router.device().where());
      router
          .service(kind, true, at)
          .set(NetworkService.TRANSPORT, kind.equals("l2tp") ? "udp" : "tcp")
          .set(NetworkService.PORT, enabled.flatMap(s -> s.number("port")).orElse(port))
          .set(NetworkService.AUTHENTICATED, true)
          .set(NetworkService.PURPOSE, "other");
      router
          .add(RemoteAccess.TYPE, at)
          .set(RemoteAccess.NAME, kind)
          .set(RemoteAccess.ENABLED, true)
          .set(RemoteAccess.VENDOR, false)
          .set(RemoteAccess.NAMED_ACCOUNTS, true);
    }
  }

  private void tunnel(String kind, Statement server, Span at) {
    String protocol = kind.equals("ovpn") ? "openvpn" : kind.equals("sstp") ? "ssl" : kind;
    Item.Builder item =
        router
            .add(VpnTunnel.TYPE, at)
            .set(VpnTunnel.NAME, kind + "-server")
            .set(VpnTunnel.PROTOCOL, protocol)
            .set(VpnTunnel.PEER, "any");
    server
        .value("ipsec-secret")
        .filter(key -> !server.is("use-ipsec", "no"))
        .ifPresent(
            key -> item.set(VpnTunnel.PRE_SHARED_KEY, router.redactor().clear(key), server.at()));
    collect(List.of(server), item, VpnTunnel.CIPHERS, List.of("cipher"));
    collect(List.of(server), item, VpnTunnel.HASHES, List.of("auth"));
  }

  private void client(String kind, Statement client) {
    router.stored(client, "password", kind + " client " + client.text("name"));
    router.stored(client, "ipsec-secret", kind + " client " + client.text("name"));
    if (!client.disabled() && !kind.equals("pppoe")) {
      Item.Builder item =
          router
              .add(VpnTunnel.TYPE, client.at())
              .set(VpnTunnel.NAME, client.value("name").orElse(kind + "-client"))
              .set(VpnTunnel.PROTOCOL, kind.equals("ovpn") ? "openvpn" : kind);
      client.put(item, VpnTunnel.PEER, "connect-to");
      collect(List.of(client), item, VpnTunnel.CIPHERS, List.of("cipher"));
      collect(List.of(client), item, VpnTunnel.HASHES, List.of("auth"));
    }
    client.done(
        Set.of(
            "user",
            "profile",
            "connect-to",
            "interface",
            "add-default-route",
            "default-route-distance",
            "use-peer-dns",
            "use-ipsec",
            "allow",
            "keepalive-timeout",
            "max-mru",
            "max-mtu",
            "mrru",
            "dial-on-demand",
            "allow-fast-path",
            "mac-address",
            "port",
            "mode",
            "certificate",
            "service-name",
            "ac-name"));
  }

  private void wireguard(Statement peer) {
    if (!peer.disabled()) {
      router
          .add(VpnTunnel.TYPE, peer.at())
          .set(VpnTunnel.NAME, peer.value("comment").orElse(peer.text("interface")))
          .set(VpnTunnel.PROTOCOL, "wireguard")
          .set(VpnTunnel.PEER, peer.value("endpoint-address").orElse("any"));
    }
    router.stored(peer, "preshared-key", "wireguard peer");
    router.stored(peer, "private-key", "wireguard peer");
    peer.done(
        Set.of(
            "public-key",
            "allowed-address",
            "endpoint-port",
            "persistent-keepalive",
            "interface",
            "responder",
            "client-address",
            "client-dns",
            "client-endpoint",
            "client-keepalive",
            "client-listen-port"));
  }

  private void vrrp(Statement group) {
    Item.Builder cluster = router.device().single(Cluster.TYPE);
    boolean proven = !group.value("authentication").orElse("none").equals("none");
    if (!group.disabled()) {
      boolean all = cluster.get(Cluster.AUTHENTICATED).value().orElse(true);
      cluster
          .set(Cluster.ENABLED, true, group.at())
          .set(Cluster.AUTHENTICATED, proven && all, group.at());
    }
    router.stored(group, "password", "vrrp " + group.text("name"));
    group.done(
        Set.of(
            "interface",
            "vrid",
            "priority",
            "interval",
            "preemption-mode",
            "version",
            "v3-protocol",
            "group-master",
            "group-authority",
            "sync-connection-tracking",
            "remote-address",
            "mtu",
            "arp"));
  }
}
