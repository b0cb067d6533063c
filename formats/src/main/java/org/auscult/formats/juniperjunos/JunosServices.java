package org.auscult.formats.juniperjunos;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.Field;
import org.auscult.device.Item;
import org.auscult.device.NetworkService;
import org.auscult.device.SshServer;
import org.auscult.device.Zone;
import org.auscult.formats.syntax.Stanza;

/** What the device listens for: the statements of {@code system services}, and SNMP. */
final class JunosServices {

  /** A service with its port, by the statement that switches it on. */
  private record Kind(String protocol, String transport, long port, boolean encrypted) {}

  private static final Map<String, Kind> KINDS =
      Map.of(
          "telnet", new Kind("telnet", "tcp", 23, false),
          "ssh", new Kind("ssh", "tcp", 22, true),
          "ftp", new Kind("ftp", "tcp", 21, false),
          "finger", new Kind("finger", "tcp", 79, false),
          "tftp-server", new Kind("tftp", "udp", 69, false),
          "xnm-clear-text", new Kind("xnm-clear-text", "tcp", 3221, false),
          "xnm-ssl", new Kind("xnm-ssl", "tcp", 3220, true),
          "rlogin", new Kind("rlogin", "tcp", 513, false),
          "rsh", new Kind("rsh", "tcp", 514, false));

  private static final Set<String> LIMITS =
      Set.of(
          "connection-limit",
          "rate-limit",
          "max-sessions-per-connection",
          "max-pre-authentication-packets",
          "client-alive-interval",
          "client-alive-count-max",
          "session",
          "fingerprint-hash",
          "log-key-changes",
          "max-sessions",
          "traceoptions");

  private final Junos junos;

  JunosServices(Junos junos) {
    this.junos = junos;
  }

  void map() {
    Optional<Stanza> services = junos.root().at("system", "services");
    services.ifPresent(
        all -> {
          all.read();
          for (Stanza stanza : List.copyOf(all.children().values())) {
            Optional.ofNullable(KINDS.get(stanza.word())).ifPresent(kind -> plain(stanza, kind));
          }
          all.at("netconf").ifPresent(this::netconf);
          all.at("web-management").ifPresent(this::web);
          all.at("rest").ifPresent(this::rest);
          all.at("extension-service", "request-response", "grpc").ifPresent(this::grpc);
          all.at("dns").ifPresent(this::dns);
          dhcp(all);
        });
    ssh(services.flatMap(all -> all.at("ssh")));
    junos.root().at("snmp").filter(JunosServices::asks).ifPresent(this::snmp);
    JunosLoopback loopback = new JunosLoopback(junos);
    loopback.map();
    for (Item.Builder item : junos.device().items(NetworkService.TYPE)) {
      long port = item.get(NetworkService.PORT).value().orElse(0L);
      String transport = item.get(NetworkService.TRANSPORT).value().orElse("tcp");
      loopback.restrict(item, transport + '/' + port);
      open(item);
    }
  }

  private static boolean asks(Stanza snmp) {
    return snmp.at("community").isPresent() || snmp.at("v3").isPresent();
  }

  private void plain(Stanza stanza, Kind kind) {
    Item.Builder item = add(stanza, kind.protocol(), kind.transport(), kind.encrypted());
    port(stanza, item, kind.port(), kind.protocol());
    boolean open = Set.of("finger", "tftp").contains(kind.protocol());
    item.set(NetworkService.AUTHENTICATED, !open);
    stanza.ignore(LIMITS);
  }

  private Item.Builder add(Stanza stanza, String protocol, String transport, boolean encrypted) {
    Item.Builder item =
        junos
            .device()
            .add(NetworkService.TYPE, stanza.read().span())
            .set(NetworkService.PROTOCOL, protocol)
            .set(NetworkService.TRANSPORT, transport)
            .set(NetworkService.ENABLED, true)
            .set(NetworkService.ENCRYPTED, encrypted)
            .set(NetworkService.PURPOSE, "management");
    exposed(protocol, item);
    return item;
  }

  private static void stated(Stanza stanza, Item.Builder item) {
    Optional<Stanza.Value> stated = stanza.value("port");
    stated
        .flatMap(Stanza.Value::number)
        .ifPresent(n -> item.set(NetworkService.PORT, n, stated.get().at()));
  }

  private static void port(Stanza stanza, Item.Builder item, long usual, String name) {
    stated(stanza, item);
    item.orDefault(NetworkService.PORT, usual, Junos.reference(name + ": port " + usual));
  }

  /** A zone that faces the outside decides by its host-inbound traffic. */
  private void exposed(String protocol, Item.Builder item) {
    for (Item.Builder zone : junos.device().items(Zone.TYPE)) {
      List<String> inbound = zone.get(Zone.INBOUND_SERVICES).value().orElse(List.of());
      boolean outside = zone.get(Zone.EXTERNAL).value().orElse(false);
      if (outside && (inbound.contains(protocol) || inbound.contains("any"))) {
        item.set(NetworkService.EXPOSED, true, zone.where())
            .set(NetworkService.INTERFACE, zone.get(Zone.NAME));
      }
    }
  }

  /** Without zones or filters whoever reaches an address of the device may connect. */
  private void open(Item.Builder item) {
    boolean zones = junos.root().at("security", "policies").isPresent();
    zones |= !junos.device().items(Zone.TYPE).isEmpty();
    boolean exposed = item.get(NetworkService.EXPOSED).value().orElse(false);
    if (junos.whole("system", "interfaces") && !filtered(junos.root()) && (exposed || !zones)) {
      item.orDefault(
          NetworkService.ALLOWED_SOURCES,
          List.of("any"),
          "Juniper, Junos OS Routing Policies and Firewall Filters Guide: the loopback interface"
              + " without a filter accepts all");
    }
  }

  private static boolean filtered(Stanza root) {
    boolean onInterface =
        root.at("interfaces").stream()
            .flatMap(all -> all.children().values().stream())
            .flatMap(face -> face.at("unit").stream())
            .flatMap(units -> units.children().values().stream())
            .flatMap(unit -> unit.at("family").stream())
            .flatMap(families -> families.children().values().stream())
            .anyMatch(family -> family.at("filter").isPresent());
    return onInterface
        || root.at("forwarding-options", "family").isPresent()
        || root.at("logical-systems").isPresent();
  }

  private void netconf(Stanza netconf) {
    netconf.read();
    netconf
        .at("ssh")
        .ifPresent(
            ssh -> {
              Item.Builder item = add(ssh, "netconf", "tcp", true);
              port(ssh, item, 830, "netconf");
              item.set(NetworkService.AUTHENTICATED, true);
              ssh.ignore(LIMITS);
            });
    netconf.ignore(Set.of("rfc-compliant", "yang-compliant", "traceoptions"));
  }

  private void web(Stanza web) {
    web.read();
    web.at("http").ifPresent(http -> listeners(http, "http", 80, false));
    web.at("https").ifPresent(https -> listeners(https, "https", 443, true));
    web.ignore(Set.of("session", "limits", "traceoptions", "management-url"));
  }

  private void listeners(Stanza stanza, String protocol, long usual, boolean encrypted) {
    List<Stanza.Value> faces = new ArrayList<>(stanza.values("interface"));
    if (faces.isEmpty()) {
      faces.add(new Stanza.Value("", stanza.span()));
    }
    for (Stanza.Value face : faces) {
      Item.Builder item = add(stanza, protocol, "tcp", encrypted).at(face.at());
      port(stanza, item, usual, protocol);
      item.set(NetworkService.AUTHENTICATED, true);
      if (!face.text().isEmpty()) {
        item.set(NetworkService.INTERFACE, face.text(), face.at());
      }
    }
    for (String certificate : List.of("local-certificate", "pki-local-certificate")) {
      stanza.values(certificate);
    }
    stanza.has("system-generated-certificate");
  }

  private void rest(Stanza rest) {
    rest.read();
    for (String protocol : List.of("http", "https")) {
      rest.at(protocol)
          .ifPresent(
              stanza -> {
                boolean tls = protocol.equals("https");
                Item.Builder item = add(stanza, "rest", "tcp", tls);
                item.set(NetworkService.NAME, "REST over " + protocol.toUpperCase(Locale.ROOT));
                port(stanza, item, tls ? 3443 : 3000, "rest");
                item.set(NetworkService.AUTHENTICATED, true);
                stanza.values("addresses");
              });
    }
    rest.ignore(Set.of("control", "traceoptions"));
  }

  /** The Junos Telemetry Interface and JET listen on the port that the statement names. */
  private void grpc(Stanza grpc) {
    for (String kind : List.of("clear-text", "ssl")) {
      grpc.at(kind)
          .ifPresent(
              stanza -> {
                boolean tls = kind.equals("ssl");
                Item.Builder item = add(stanza, "grpc", "tcp", tls);
                stated(stanza, item);
                stanza.value("address").ifPresent(v -> bind(item, v));
                stanza.values("local-certificate");
                stanza.ignore(Set.of("hot-reloading", "use-pki"));
              });
    }
    grpc.read().ignore(LIMITS);
  }

  private static void bind(Item.Builder item, Stanza.Value address) {
    boolean all = Set.of("0.0.0.0", "::").contains(address.text());
    item.set(NetworkService.BIND_ADDRESS, all ? "any" : address.text(), address.at());
  }

  private void dns(Stanza dns) {
    dns.at("dns-proxy")
        .ifPresent(
            proxy -> {
              add(dns, "dns", "udp", false)
                  .set(NetworkService.PORT, 53L)
                  .set(NetworkService.PURPOSE, "other");
              proxy.irrelevant();
            });
    dns.ignore(Set.of("forwarders", "max-cache-ttl", "max-ncache-ttl", "traceoptions"));
  }

  private void dhcp(Stanza services) {
    for (String word : List.of("dhcp", "dhcp-local-server")) {
      services
          .at(word)
          .ifPresent(
              stanza -> {
                add(stanza, "dhcp", "udp", false)
                    .set(NetworkService.PORT, 67L)
                    .set(NetworkService.PURPOSE, "other");
                stanza.irrelevant();
                stanza.read();
              });
    }
  }

  private void snmp(Stanza snmp) {
    add(snmp, "snmp", "udp", false).set(NetworkService.PORT, 161L);
  }

  private void ssh(Optional<Stanza> stated) {
    Item.Builder server = junos.device().single(SshServer.TYPE);
    stated.ifPresent(ssh -> server(ssh, server));
    if (junos.whole("system") && stated.isEmpty()) {
      server.orDefault(SshServer.ENABLED, false, Junos.reference("ssh: disabled by default"));
    }
  }

  private static void server(Stanza ssh, Item.Builder server) {
    server.set(SshServer.ENABLED, true, ssh.span());
    ssh.value("root-login")
        .ifPresent(v -> server.set(SshServer.ROOT_LOGIN, v.text().equals("allow"), v.at()));
    List<Stanza.Value> versions = ssh.values("protocol-version");
    if (!versions.isEmpty()) {
      boolean one = versions.stream().anyMatch(v -> v.text().equals("v1"));
      server.set(SshServer.VERSION_1, one, versions.get(0).at());
    }
    server.orDefault(SshServer.VERSION_1, false, Junos.reference("protocol-version: v2"));
    words(ssh, "ciphers", server, SshServer.CIPHERS);
    words(ssh, "macs", server, SshServer.MACS);
    words(ssh, "key-exchange", server, SshServer.KEY_EXCHANGES);
    for (String off : List.of("no-passwords", "no-password-authentication")) {
      ssh.at(off).ifPresent(s -> server.set(SshServer.PASSWORD_LOGIN, false, s.read().span()));
    }
    server.orDefault(SshServer.PASSWORD_LOGIN, true, Junos.reference("no-passwords: not set"));
  }

  private static void words(
      Stanza ssh, String key, Item.Builder server, Field<List<String>> field) {
    List<Stanza.Value> values = ssh.values(key);
    if (!values.isEmpty()) {
      server.set(field, values.stream().map(Stanza.Value::text).toList(), values.get(0).at());
    }
  }
}
