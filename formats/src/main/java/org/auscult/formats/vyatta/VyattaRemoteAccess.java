package org.auscult.formats.vyatta;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.auscult.device.Account;
import org.auscult.device.AuthServer;
import org.auscult.device.Item;
import org.auscult.device.NetworkService;
import org.auscult.device.RemoteAccess;
import org.auscult.device.TlsProfile;
import org.auscult.device.VpnTunnel;
import org.auscult.formats.syntax.Stanza;

/** Ways in for single persons: L2TP, PPTP, SSTP and OpenConnect, with their users. */
final class VyattaRemoteAccess {
  private static final Map<String, String> PROTOCOLS =
      Map.of("l2tp", "l2tp", "pptp", "pptp", "sstp", "ssl", "openconnect", "ssl");

  private final Vyatta vyatta;

  VyattaRemoteAccess(Vyatta vyatta) {
    this.vyatta = vyatta;
  }

  void map() {
    for (String kind : List.of("l2tp", "pptp", "sstp", "openconnect")) {
      vyatta
          .root()
          .at("vpn", kind)
          .ifPresent(
              way -> way(kind, way.read().at("remote-access").map(Stanza::read).orElse(way)));
    }
    for (String kind : List.of("pppoe-server", "ipoe-server")) {
      vyatta.root().at("service", kind).map(Stanza::read).ifPresent(this::subscribers);
    }
  }

  /** Subscribers that dial in over a line. */
  private void subscribers(Stanza service) {
    service.at("authentication").ifPresent(a -> users(a.read()));
    service.ignore(VyattaIgnored.REMOTE_ACCESS);
    service.ignore(VyattaIgnored.SUBSCRIBERS);
  }

  private void way(String kind, Stanza way) {
    vyatta
        .device()
        .add(RemoteAccess.TYPE, way.span())
        .set(RemoteAccess.NAME, kind)
        .set(RemoteAccess.ENABLED, true);
    Item.Builder tunnel =
        vyatta
            .device()
            .add(VpnTunnel.TYPE, way.span())
            .set(VpnTunnel.NAME, kind)
            .set(VpnTunnel.PEER, "any")
            .set(VpnTunnel.PROTOCOL, Objects.requireNonNull(PROTOCOLS.get(kind)));
    way.value("ipsec-settings", "authentication", "pre-shared-secret")
        .ifPresent(v -> tunnel.set(VpnTunnel.PRE_SHARED_KEY, vyatta.clear(v), v.at()));
    way.at("ipsec-settings").ifPresent(Stanza::readAll);
    way.at("authentication").ifPresent(a -> users(a.read()));
    tls(way, kind);
    way.ignore(VyattaIgnored.REMOTE_ACCESS);
  }

  private void users(Stanza authentication) {
    for (Stanza user : authentication.each("local-users", "username")) {
      Item.Builder item =
          vyatta
              .device()
              .add(Account.TYPE, user.span())
              .set(Account.NAME, user.word())
              .set(Account.REMOTE, true)
              .set(Account.PRIVILEGE, "user")
              .set(Account.ENABLED, user.at("disable").isEmpty());
      user.value("password")
          .ifPresent(
              v ->
                  item.set(Account.SECRET, vyatta.clear(v), v.at())
                      .set(Account.PASSWORD_REQUIRED, true, v.at()));
      boolean second = user.at("otp").isPresent();
      item.set(Account.MULTI_FACTOR, second);
      user.at("otp")
          .ifPresent(
              otp -> {
                otp.words("key").forEach(vyatta.redactor()::remember);
                otp.readAll();
              });
      user.at("disable").ifPresent(Stanza::readAll);
      user.ignore(Set.of("static-ip", "rate-limit"));
    }
    authentication.at("local-users").ifPresent(Stanza::read);
    authentication.at("interface").ifPresent(Stanza::readAll);
    authentication.at("mode").ifPresent(Stanza::readAll);
    authentication.at("protocols").ifPresent(Stanza::readAll);
    for (Stanza server : authentication.each("radius", "server")) {
      Item.Builder item =
          vyatta
              .device()
              .add(AuthServer.TYPE, server.span())
              .set(AuthServer.HOST, server.word())
              .set(AuthServer.PROTOCOL, "radius");
      server.value("key").ifPresent(v -> item.set(AuthServer.SECRET, vyatta.clear(v), v.at()));
      Vyatta.number(item, AuthServer.PORT, server.value("port"));
      server.ignore(Set.of("acct-port", "disable-accounting", "fail-time", "priority"));
    }
    authentication.at("radius").ifPresent(r -> r.read().ignore(VyattaIgnored.RADIUS));
  }

  private void tls(Stanza way, String kind) {
    way.at("ssl").ifPresent(Stanza::readAll);
    if ("ssl".equals(PROTOCOLS.get(kind))) {
      Item.Builder item =
          vyatta
              .device()
              .add(NetworkService.TYPE, way.span())
              .set(NetworkService.PROTOCOL, kind)
              .set(NetworkService.TRANSPORT, "tcp")
              .set(NetworkService.ENABLED, true)
              .set(NetworkService.ENCRYPTED, true)
              .set(NetworkService.AUTHENTICATED, true)
              .set(NetworkService.PURPOSE, "other");
      Vyatta.number(item, NetworkService.PORT, way.value("port"));
      Vyatta.number(item, NetworkService.PORT, way.value("listen-ports", "tcp"));
      way.at("listen-ports").ifPresent(Stanza::readAll);
      item.orDefault(NetworkService.PORT, 443L, vyatta.manual(kind + ": port 443"));
    }
    way.value("tls-version-min")
        .ifPresent(
            v ->
                vyatta
                    .device()
                    .add(TlsProfile.TYPE, v.at())
                    .set(TlsProfile.NAME, kind)
                    .set(TlsProfile.VERSIONS, from(v.text())));
  }

  /** All versions from this one on. */
  private static List<String> from(String least) {
    List<String> all = List.of("tls1.0", "tls1.1", "tls1.2", "tls1.3");
    int at = all.indexOf("tls" + least);
    return at < 0 ? List.of() : all.subList(at, all.size());
  }
}
