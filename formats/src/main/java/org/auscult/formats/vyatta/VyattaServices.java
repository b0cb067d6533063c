package org.auscult.formats.vyatta;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.Field;
import org.auscult.device.Item;
import org.auscult.device.NetworkService;
import org.auscult.device.Setting;
import org.auscult.device.SshServer;
import org.auscult.device.StoredSecret;
import org.auscult.device.TlsProfile;
import org.auscult.formats.syntax.Stanza;
import org.auscult.source.Text;

/** What the device listens for: the statements of {@code service}. */
public final class VyattaServices {

  /** A service with its port, by the statement that switches it on. */
  private record Kind(String protocol, String transport, long port, boolean asks) {}

  private static final Map<String, Kind> PLAIN =
      Map.of(
          "telnet", new Kind("telnet", "tcp", 23, true),
          "tftp-server", new Kind("tftp", "udp", 69, false),
          "dhcp-server", new Kind("dhcp", "udp", 67, false),
          "dhcpv6-server", new Kind("dhcp", "udp", 547, false),
          "dhcp-relay", new Kind("dhcp", "udp", 67, false),
          "webproxy", new Kind("http-proxy", "tcp", 3128, false));

  private final Vyatta vyatta;

  VyattaServices(Vyatta vyatta) {
    this.vyatta = vyatta;
  }

  void map() {
    for (Stanza service : vyatta.root().each("service")) {
      Optional.ofNullable(PLAIN.get(service.word())).ifPresent(kind -> plain(service, kind));
    }
    ssh();
    vyatta.root().at("service", "https").ifPresent(this::https);
    vyatta.root().at("service", "dns", "forwarding").ifPresent(this::dns);
    vyatta
        .root()
        .at("service", "ntp", "allow-client")
        .or(() -> vyatta.root().at("system", "ntp", "allow-clients"))
        .ifPresent(this::ntp);
    vyatta.root().at("service", "dns").ifPresent(Stanza::read);
  }

  private void plain(Stanza service, Kind kind) {
    if (service.at("disabled", "true").isPresent()) {
      service.value("disabled");
      return;
    }
    boolean manages = kind.protocol().equals("telnet");
    for (Item.Builder item :
        listeners(vyatta, service, kind.protocol(), kind.transport(), kind.port())) {
      item.set(NetworkService.AUTHENTICATED, kind.asks())
          .set(NetworkService.ENCRYPTED, false)
          .set(NetworkService.PURPOSE, manages ? "management" : "other");
      if (manages) {
        anySource(vyatta, item);
      }
    }
    service.values("disabled");
    service.ignore(VyattaIgnored.SERVICE);
  }

  /**
   * A service for each address that it listens on.
   *
   * @param usual its port where none is stated
   */
  public static List<Item.Builder> listeners(
      Vyatta vyatta, Stanza service, String protocol, String transport, long usual) {
    List<Stanza.Value> addresses = new ArrayList<>(service.values("listen-address"));
    if (addresses.isEmpty()) {
      addresses.add(new Stanza.Value("", service.span()));
    }
    List<Item.Builder> items = new ArrayList<>();
    for (Stanza.Value address : addresses) {
      Item.Builder item =
          vyatta
              .device()
              .add(NetworkService.TYPE, service.read().span())
              .set(NetworkService.PROTOCOL, protocol)
              .set(NetworkService.TRANSPORT, transport)
              .set(NetworkService.ENABLED, true);
      bind(vyatta, item, address);
      Vyatta.number(item, NetworkService.PORT, service.value("port"));
      item.orDefault(NetworkService.PORT, usual, vyatta.manual(protocol + ": port " + usual));
      items.add(item);
    }
    return items;
  }

  private static void bind(Vyatta vyatta, Item.Builder item, Stanza.Value address) {
    if (address.text().isEmpty()) {
      item.orDefault(
          NetworkService.BIND_ADDRESS, "any", vyatta.manual("service: listens on all addresses"));
    } else {
      boolean all = Set.of("0.0.0.0", "::", "*").contains(address.text());
      item.set(NetworkService.BIND_ADDRESS, all ? "any" : address.text(), address.at());
    }
  }

  /** Where no firewall stands before the device itself, whoever reaches it may connect. */
  public static void anySource(Vyatta vyatta, Item.Builder item) {
    boolean filtered = VyattaFirewall.local(vyatta.root());
    boolean all = item.get(NetworkService.BIND_ADDRESS).value().filter("any"::equals).isPresent();
    if (filtered || !vyatta.config().shows("firewall")) {
      item.set(
          NetworkService.ALLOWED_SOURCES,
          Setting.unknown(
              new Text(
                  "the firewall decides who reaches the device; see its rules",
                  "le pare-feu décide qui atteint l’équipement ; voir ses règles")));
    } else if (all) {
      item.orDefault(
          NetworkService.ALLOWED_SOURCES,
          List.of("any"),
          vyatta.manual("firewall: traffic to the device is accepted without one"));
    }
  }

  private void ssh() {
    Item.Builder server = vyatta.device().single(SshServer.TYPE);
    Optional<Stanza> stated = vyatta.root().at("service", "ssh");
    if (stated.isEmpty()) {
      vyatta.standard(server, SshServer.ENABLED, false, "SSH: off unless configured", "service");
      return;
    }
    Stanza ssh = stated.get();
    for (Item.Builder item : listeners(vyatta, ssh, "ssh", "tcp", 22)) {
      item.set(NetworkService.ENCRYPTED, true)
          .set(NetworkService.AUTHENTICATED, true)
          .set(NetworkService.PURPOSE, "management");
      anySource(vyatta, item);
    }
    server.set(SshServer.ENABLED, true, ssh.span());
    versions(ssh, server);
    words(ssh, "ciphers", server, SshServer.CIPHERS);
    words(ssh, "mac", server, SshServer.MACS);
    words(ssh, "key-exchange", server, SshServer.KEY_EXCHANGES);
    ssh.at("disable-password-authentication")
        .ifPresent(s -> server.set(SshServer.PASSWORD_LOGIN, false, s.readAll().span()));
    ssh.at("allow-root").ifPresent(s -> server.set(SshServer.ROOT_LOGIN, true, s.readAll().span()));
    vyatta.standard(
        server, SshServer.PASSWORD_LOGIN, true, "SSH: passwords are accepted", "service");
    vyatta.standard(server, SshServer.ROOT_LOGIN, false, "SSH: root may not log in", "service");
    ssh.at("access-control").ifPresent(Stanza::readAll);
    ssh.ignore(VyattaIgnored.SSH);
  }

  private void versions(Stanza ssh, Item.Builder server) {
    ssh.value("protocol-version")
        .ifPresent(v -> server.set(SshServer.VERSION_1, !v.text().equals("v2"), v.at()));
    vyatta.standard(server, SshServer.VERSION_1, false, "SSH: version 2", "service");
  }

  private static void words(
      Stanza ssh, String key, Item.Builder server, Field<List<String>> field) {
    List<Stanza.Value> values = ssh.values(key);
    if (!values.isEmpty()) {
      server.set(field, Vyatta.list(values), values.get(0).at());
    }
  }

  private void https(Stanza https) {
    List<Stanza> hosts = new ArrayList<>(https.read().each("virtual-host"));
    if (hosts.isEmpty()) {
      hosts.add(https);
    }
    for (Stanza host : hosts) {
      for (Item.Builder item : listeners(vyatta, host, "https", "tcp", 443)) {
        Vyatta.number(item, NetworkService.PORT, host.value("listen-port"));
        item.set(NetworkService.ENCRYPTED, true)
            .set(NetworkService.AUTHENTICATED, true)
            .set(NetworkService.PURPOSE, "management");
        clients(host, item);
        if (item.get(NetworkService.ALLOWED_SOURCES).value().isEmpty()) {
          anySource(vyatta, item);
        }
      }
      host.ignore(Set.of("server-name", "vrf", "export", "request-body-size-limit"));
    }
    List<Stanza.Value> versions = https.values("tls-version");
    if (!versions.isEmpty()) {
      vyatta
          .device()
          .add(TlsProfile.TYPE, versions.get(0).at())
          .set(TlsProfile.NAME, "https")
          .set(
              TlsProfile.VERSIONS,
              versions.stream().map(v -> "tls" + v.text().replaceFirst("^tlsv?", "")).toList());
    }
    https.at("certificates").ifPresent(Stanza::readAll);
    https.at("api").ifPresent(this::keys);
  }

  private static void clients(Stanza host, Item.Builder item) {
    List<Stanza.Value> clients = host.values("allow-client", "address");
    if (!clients.isEmpty()) {
      item.set(NetworkService.ALLOWED_SOURCES, VyattaGroups.networks(clients), clients.get(0).at());
    }
    host.at("allow-client").ifPresent(Stanza::read);
  }

  /** The keys of the programming interface stand in the export as they are. */
  private void keys(Stanza api) {
    for (Stanza id : api.read().each("keys", "id")) {
      id.value("key")
          .ifPresent(
              v ->
                  vyatta
                      .device()
                      .add(StoredSecret.TYPE, id.span())
                      .set(StoredSecret.NAME, "https api " + id.word())
                      .set(StoredSecret.SECRET, vyatta.clear(v), v.at()));
    }
    api.at("keys").ifPresent(Stanza::read);
    api.at("rest").ifPresent(Stanza::readAll);
    api.ignore(Set.of("socket", "debug", "strict"));
  }

  private void dns(Stanza forwarding) {
    for (Item.Builder item : listeners(vyatta, forwarding, "dns", "udp", 53)) {
      item.set(NetworkService.PURPOSE, "other").set(NetworkService.AUTHENTICATED, false);
      List<Stanza.Value> clients = forwarding.values("allow-from");
      if (!clients.isEmpty()) {
        item.set(
            NetworkService.ALLOWED_SOURCES, VyattaGroups.networks(clients), clients.get(0).at());
      }
    }
    forwarding.ignore(VyattaIgnored.DNS);
  }

  private void ntp(Stanza clients) {
    List<Stanza.Value> addresses = clients.read().values("address");
    Item.Builder item =
        vyatta
            .device()
            .add(NetworkService.TYPE, clients.span())
            .set(NetworkService.PROTOCOL, "ntp")
            .set(NetworkService.TRANSPORT, "udp")
            .set(NetworkService.PORT, 123L)
            .set(NetworkService.ENABLED, true)
            .set(NetworkService.PURPOSE, "other");
    if (!addresses.isEmpty()) {
      item.set(
          NetworkService.ALLOWED_SOURCES, VyattaGroups.networks(addresses), addresses.get(0).at());
    }
  }
}
