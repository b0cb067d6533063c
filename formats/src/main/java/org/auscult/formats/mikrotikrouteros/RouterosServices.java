package org.auscult.formats.mikrotikrouteros;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.auscult.device.Field;
import org.auscult.device.Item;
import org.auscult.device.NetworkService;
import org.auscult.device.SshServer;
import org.auscult.source.Span;

/** Management and network services, those that are on unless the export says otherwise too. */
final class RouterosServices {
  private static final String SERVICES = Routeros.manual("Services: default ports and state");

  /** What {@code /ip service} knows, as documented. */
  private enum Own {
    TELNET("telnet", 23, true, false),
    FTP("ftp", 21, true, false),
    WWW("http", 80, true, false),
    SSH("ssh", 22, true, true),
    WWW_SSL("https", 443, false, true),
    API("api", 8728, true, false),
    WINBOX("winbox", 8291, true, true),
    API_SSL("api-ssl", 8729, true, true);

    private final String protocol;
    private final long port;
    private final boolean on;
    private final boolean encrypted;

    Own(String protocol, long port, boolean on, boolean encrypted) {
      this.protocol = protocol;
      this.port = port;
      this.on = on;
      this.encrypted = encrypted;
    }

    String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private final Routeros router;
  private final RouterosInterfaces interfaces;
  private final RouterosInput input;

  RouterosServices(Routeros router, RouterosInterfaces interfaces, RouterosInput input) {
    this.router = router;
    this.interfaces = interfaces;
    this.input = input;
  }

  void map() {
    for (Own own : Own.values()) {
      service(own);
    }
    router.done(Set.of("tls-version", "certificate", "vrf", "max-sessions"), "ip service");
    ssh();
    switched("ip dns", "allow-remote-requests", "dns", "udp", 53, "DNS: allow-remote-requests no");
    switched("ip proxy", "enabled", "http-proxy", "tcp", 8080, "Proxy: enabled no");
    switched("ip socks", "enabled", "socks", "tcp", 1080, "SOCKS: enabled no");
    switched("ip upnp", "enabled", "upnp", "udp", 1900, "UPnP: enabled no");
    switched("ip smb", "enabled", "smb", "tcp", 445, "SMB: enabled no");
    switched("tool romon", "enabled", "romon", "other", 0, "RoMON: enabled no");
    switched("system ntp server", "enabled", "ntp", "udp", 123, "NTP: server enabled no");
    router.menu("tool romon").forEach(s -> router.stored(s, "secrets", "romon"));
    router.done(RouterosIrrelevant.SERVICE_KEYS, RouterosIrrelevant.SERVICE_MENUS);
    bandwidth();
    layerTwo("tool mac-server", "mac-telnet");
    layerTwo("tool mac-server mac-winbox", "mac-winbox");
    dhcp();
    for (Statement tftp : router.added("ip tftp")) {
      listens(router.service("tftp", !tftp.disabled(), tftp.at()), "udp", 69);
      tftp.done(Set.of("req-filename", "real-filename", "allow", "read-only", "ip-addresses"));
    }
    for (Statement hotspot : router.added("ip hotspot")) {
      router
          .service("hotspot", !hotspot.disabled(), hotspot.at())
          .set(NetworkService.INTERFACE, hotspot.text("interface"));
      hotspot.done(Set.of("address-pool", "profile", "idle-timeout", "addresses-per-mac"));
    }
  }

  private void service(Own own) {
    Optional<Statement> stated = Optional.empty();
    Optional<Boolean> off = Optional.empty();
    Optional<Long> port = Optional.empty();
    List<String> sources = List.of();
    for (Statement statement : router.menu("ip service")) {
      boolean named =
          List.of(statement.target().split("[ ,]+")).contains(own.word())
              || statement.targetName().equals(own.word());
      if (named) {
        stated = Optional.of(statement);
        off =
            statement.verb().equals("disable")
                ? Optional.of(true)
                : statement.verb().equals("enable")
                    ? Optional.of(false)
                    : statement.value("disabled").map("yes"::equals).or(keep(off));
        port = statement.number("port").or(keep(port));
        sources = statement.value("address").isPresent() ? networks(statement) : sources;
      }
    }
    boolean known = stated.isPresent() && (off.isPresent() || router.whole());
    if (!known && !router.whole()) {
      return;
    }
    Span at = stated.map(Statement::at).orElse(router.device().where());
    Item.Builder item = router.add(NetworkService.TYPE, at);
    item.set(NetworkService.PROTOCOL, own.protocol)
        .set(NetworkService.NAME, own.word())
        .set(NetworkService.TRANSPORT, "tcp")
        .set(NetworkService.PURPOSE, own == Own.FTP ? "file-sharing" : "management")
        .set(NetworkService.ENCRYPTED, own.encrypted)
        .set(NetworkService.AUTHENTICATED, true);
    off.ifPresent(no -> item.set(NetworkService.ENABLED, !no));
    item.orDefault(NetworkService.ENABLED, own.on, SERVICES);
    port.ifPresent(number -> item.set(NetworkService.PORT, number));
    item.orDefault(NetworkService.PORT, own.port, SERVICES);
    input.tell(item, "tcp", port.orElse(own.port), sources);
  }

  private static <T> Supplier<Optional<T>> keep(Optional<T> before) {
    return () -> before;
  }

  private static List<String> networks(Statement statement) {
    List<String> networks = new ArrayList<>();
    for (String word : statement.words("address")) {
      networks.add(word.equals("0.0.0.0/0") || word.equals("::/0") ? "any" : word);
    }
    return networks;
  }

  private void ssh() {
    Item.Builder server = router.device().single(SshServer.TYPE);
    for (Statement statement : router.menu("ip ssh")) {
      statement
          .value("allow-none-crypto")
          .filter("yes"::equals)
          .ifPresent(on -> server.set(SshServer.CIPHERS, List.of("none"), statement.at()));
      statement
          .value("always-allow-password-login")
          .filter("yes"::equals)
          .ifPresent(on -> server.set(SshServer.PASSWORD_LOGIN, true, statement.at()));
      statement.harmless("strong-crypto", "yes");
      statement.done(Set.of("host-key-size", "host-key-type", "forwarding-enabled"));
    }
    router.standard(
        server,
        SshServer.VERSION_1,
        false,
        Routeros.manual("SSH: the server supports SSH protocol version 2"));
  }

  private void switched(
      String menu, String key, String protocol, String transport, long port, String standard) {
    Optional<Statement> stated = router.setting(menu, key);
    if (stated.isEmpty() && !router.whole()) {
      return;
    }
    Span at = stated.map(Statement::at).orElse(router.device().where());
    Item.Builder item = router.add(NetworkService.TYPE, at).set(NetworkService.PROTOCOL, protocol);
    stated.ifPresent(s -> item.set(NetworkService.ENABLED, s.is(key, "yes")));
    item.orDefault(NetworkService.ENABLED, false, Routeros.manual(standard));
    if (stated.filter(s -> s.is(key, "yes")).isPresent() && port > 0) {
      listens(item, transport, port);
    }
  }

  private void listens(Item.Builder item, String transport, long port) {
    item.set(NetworkService.TRANSPORT, transport)
        .set(NetworkService.PORT, port)
        .set(NetworkService.PURPOSE, "other");
    input.tell(item, transport, port, List.of());
  }

  private void bandwidth() {
    Optional<Statement> stated = router.setting("tool bandwidth-server", "enabled");
    router.done(
        Set.of("max-sessions", "allocate-udp-ports-from", "authenticate", "allowed-addresses4"),
        "tool bandwidth-server");
    if (stated.isEmpty() && !router.whole()) {
      return;
    }
    Item.Builder item =
        router
            .add(NetworkService.TYPE, stated.map(Statement::at).orElse(router.device().where()))
            .set(NetworkService.PROTOCOL, "bandwidth-test");
    stated.ifPresent(s -> item.set(NetworkService.ENABLED, s.is("enabled", "yes")));
    item.orDefault(
        NetworkService.ENABLED, true, Routeros.manual("Bandwidth test server: enabled yes"));
    listens(item, "tcp", 2000);
  }

  /** Log-in below IP, by hardware address, on the interfaces of a list. */
  private void layerTwo(String menu, String protocol) {
    Optional<Statement> stated = router.setting(menu, "allowed-interface-list");
    router.done(Set.of("interface"), menu);
    if (stated.isEmpty() && !router.whole()) {
      return;
    }
    String list = stated.map(s -> s.text("allowed-interface-list")).orElse("all");
    Span at = stated.map(Statement::at).orElse(router.device().where());
    Field<Boolean> enabled = NetworkService.ENABLED;
    Item.Builder item =
        router
            .add(NetworkService.TYPE, at)
            .set(NetworkService.PROTOCOL, protocol)
            .set(NetworkService.TRANSPORT, "other")
            .set(NetworkService.PURPOSE, "management");
    if (stated.isPresent()) {
      item.set(enabled, !list.equals("none"));
      item.set(NetworkService.INTERFACE, list);
      item.set(NetworkService.EXPOSED, interfaces.facing(list));
    } else {
      String source = Routeros.manual("MAC server: allowed-interface-list all");
      item.orDefault(enabled, true, source).orDefault(NetworkService.INTERFACE, "all", source);
    }
  }

  private void dhcp() {
    for (Statement server : router.added("ip dhcp-server")) {
      Item.Builder item = router.service("dhcp", !server.disabled(), server.at());
      server
          .value("interface")
          .ifPresent(name -> item.set(NetworkService.INTERFACE, name, server.at()));
      item.set(NetworkService.TRANSPORT, "udp").set(NetworkService.PORT, 67L);
      server.done(RouterosIrrelevant.DHCP_KEYS);
    }
  }
}
