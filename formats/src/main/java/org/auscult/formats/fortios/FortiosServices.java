package org.auscult.formats.fortios;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.Item;
import org.auscult.device.NetworkInterface;
import org.auscult.device.NetworkService;
import org.auscult.device.Setting;
import org.auscult.device.SshServer;

/** What the device itself listens for: administration on each interface, DHCP, DNS and NTP. */
final class FortiosServices {
  /** A protocol that an interface may accept; the key of {@code system global} moves its port. */
  private record Kind(
      String protocol, String transport, long port, String key, boolean encrypted) {}

  /** By the words of {@code set allowaccess}. */
  private static final Map<String, Kind> KINDS =
      Map.of(
          "https", new Kind("https", "tcp", 443, "admin-sport", true),
          "http", new Kind("http", "tcp", 80, "admin-port", false),
          "ssh", new Kind("ssh", "tcp", 22, "admin-ssh-port", true),
          "telnet", new Kind("telnet", "tcp", 23, "admin-telnet-port", false),
          "snmp", new Kind("snmp", "udp", 161, "", false),
          "fgfm", new Kind("fgfm", "tcp", 541, "", true));

  private static final Kind IDENT = new Kind("identd", "tcp", 113, "", false);

  private static final Set<String> LOG_IN = Set.of("https", "http", "ssh", "telnet");

  private final Fortios fortios;
  private final FortiosInterfaces interfaces;

  FortiosServices(Fortios fortios, FortiosInterfaces interfaces) {
    this.fortios = fortios;
    this.interfaces = interfaces;
  }

  void map() {
    for (Entry entry : fortios.entries().of("system interface")) {
      interfaces.named(entry.name()).ifPresent(face -> administration(entry, face));
    }
    ssh();
    fortios.entries().of("system dhcp server").forEach(this::dhcp);
    fortios.entries().of("system dns-server").forEach(this::dns);
  }

  private void administration(Entry entry, Item.Builder face) {
    entry.value("allowaccess").ifPresent(value -> accept(entry, face, value));
    entry
        .block("ipv6")
        .flatMap(six -> six.value("ip6-allowaccess"))
        .ifPresent(value -> accept(entry, face, value));
    entry
        .value("ident-accept")
        .filter(value -> value.text().equals("enable"))
        .ifPresent(value -> listener(entry, face, IDENT, value));
  }

  private void accept(Entry entry, Item.Builder face, Entry.Value value) {
    for (String word : value.words()) {
      if (!word.equals("ping")) {
        Kind kind = KINDS.getOrDefault(word, new Kind(word, "other", 0, "", false));
        listener(entry, face, kind, value);
      }
    }
  }

  private void listener(Entry entry, Item.Builder face, Kind kind, Entry.Value value) {
    Item.Builder item = add(kind.protocol(), entry.name(), value, face);
    if (kind.port() > 0) {
      item.set(NetworkService.TRANSPORT, kind.transport(), value.at())
          .set(NetworkService.ENCRYPTED, kind.encrypted(), value.at());
      port(kind, item);
    }
    enabled(kind, face, item, value);
    purpose(kind, item, value);
    if (kind.protocol().equals("snmp")) {
      askers(item);
    }
    if (LOG_IN.contains(kind.protocol())) {
      item.set(NetworkService.AUTHENTICATED, true, value.at());
      sources(entry.name(), item, value);
    }
  }

  /** Management, but for a listener that only sends browsers on to HTTPS. */
  private void purpose(Kind kind, Item.Builder item, Entry.Value value) {
    Optional<Boolean> redirects = kind.protocol().equals("http") ? redirects() : Optional.of(false);
    redirects.ifPresent(
        only -> item.set(NetworkService.PURPOSE, only ? "other" : "management", value.at()));
    if (kind.protocol().equals("http") && redirects.orElse(false)) {
      item.set(NetworkService.NAME, "redirection to HTTPS", value.at());
    }
  }

  /** Empty where neither the export nor the documents of its release tell. */
  private Optional<Boolean> redirects() {
    Optional<Entry> global = fortios.entries().block("system global");
    Optional<Entry.Value> stated = global.flatMap(g -> g.value("admin-https-redirect"));
    boolean on = fortios.speaksOf("system global") && fortios.header().atLeast(6, 0);
    return stated.map(v -> v.text().equals("enable")).or(() -> Optional.of(true).filter(x -> on));
  }

  /** Hosts of all communities; users of version 3 are not bound to addresses, nor said to be. */
  private void askers(Item.Builder item) {
    List<Entry> communities = fortios.entries().of("system snmp community");
    if (communities.isEmpty() || !fortios.entries().of("system snmp user").isEmpty()) {
      return;
    }
    List<List<String>> hosts = communities.stream().map(FortiosMonitoring::hosts).toList();
    boolean any = hosts.stream().anyMatch(own -> own.isEmpty() || own.contains("any"));
    item.set(
        NetworkService.ALLOWED_SOURCES,
        any ? List.of("any") : hosts.stream().flatMap(List::stream).distinct().toList(),
        communities.get(0).at());
  }

  private Item.Builder add(String protocol, String name, Entry.Value value, Item.Builder face) {
    return fortios
        .device()
        .add(NetworkService.TYPE, value.at())
        .set(NetworkService.PROTOCOL, protocol)
        .set(NetworkService.INTERFACE, name)
        .set(NetworkService.EXPOSED, face.get(NetworkInterface.EXTERNAL));
  }

  private void port(Kind kind, Item.Builder item) {
    for (Entry global : fortios.entries().blocks("system global")) {
      if (!kind.key().isEmpty()) {
        global.put(item, NetworkService.PORT, kind.key(), Entry.Value::number);
      }
    }
    if (!kind.key().isEmpty() && fortios.speaksOf("system global")) {
      item.orDefault(
          NetworkService.PORT,
          kind.port(),
          Fortios.reference("system global") + ": " + kind.key() + " " + kind.port());
    } else if (kind.key().isEmpty()) {
      item.orDefault(NetworkService.PORT, kind.port(), "Fortinet, FortiOS Ports, incoming ports");
    }
  }

  private void enabled(Kind kind, Item.Builder face, Item.Builder item, Entry.Value value) {
    Setting<Boolean> up = face.get(NetworkInterface.ENABLED);
    if (up.configured() && !up.value().orElse(true)) {
      item.set(NetworkService.ENABLED, up);
    } else if (kind.protocol().equals("snmp")) {
      item.set(NetworkService.ENABLED, snmpAgent());
    } else {
      item.set(NetworkService.ENABLED, true, value.at());
    }
    if (kind.protocol().equals("telnet")) {
      fortios.entries().blocks("system global").stream()
          .filter(global -> global.is("admin-telnet", "disable"))
          .flatMap(global -> global.value("admin-telnet").stream())
          .forEach(off -> item.set(NetworkService.ENABLED, false, off.at()));
    }
  }

  private Setting<Boolean> snmpAgent() {
    Optional<Entry> agent = fortios.entries().block("system snmp sysinfo");
    Optional<Entry.Value> status = agent.flatMap(entry -> entry.value("status"));
    return status
        .map(v -> Setting.of(v.text().equals("enable"), v.at()))
        .orElse(
            fortios.speaksOf("system snmp sysinfo")
                ? Setting.byDefault(
                    false, Fortios.reference("system snmp sysinfo") + ": status disable")
                : Setting.notStated());
  }

  /** Trusted hosts close the log-in for all others only when every administrator has some. */
  private void sources(String name, Item.Builder item, Entry.Value value) {
    List<Entry> admins = fortios.entries().of("system admin");
    if (filtered(name) || (admins.isEmpty() && !fortios.whole())) {
      return;
    }
    if (admins.isEmpty()) {
      String unbound = Fortios.reference("system admin") + ": trusthost 0.0.0.0 0.0.0.0";
      item.orDefault(NetworkService.ALLOWED_SOURCES, List.of("any"), unbound);
      return;
    }
    List<String> networks = new ArrayList<>();
    for (Entry admin : admins) {
      List<String> own = FortiosAccounts.networks(admin);
      if (own.isEmpty()) {
        item.set(NetworkService.ALLOWED_SOURCES, List.of("any"), value.at());
        return;
      }
      own.stream().filter(net -> !networks.contains(net)).forEach(networks::add);
    }
    item.set(NetworkService.ALLOWED_SOURCES, networks, admins.get(0).at());
  }

  private boolean filtered(String name) {
    return fortios.entries().of("firewall local-in-policy").stream()
        .filter(policy -> !policy.is("status", "disable"))
        .anyMatch(policy -> policy.words("intf").contains(name) || policy.is("intf", "any"));
  }

  private void ssh() {
    Item.Builder server = fortios.device().single(SshServer.TYPE);
    List<Item.Builder> listeners =
        fortios.device().items(NetworkService.TYPE).stream()
            .filter(item -> item.get(NetworkService.PROTOCOL).value().orElse("").equals("ssh"))
            .toList();
    listeners.stream()
        .map(item -> item.get(NetworkService.ENABLED))
        .filter(on -> on.value().orElse(false))
        .findFirst()
        .ifPresent(on -> server.set(SshServer.ENABLED, on));
    if (fortios.whole()) {
      server.orDefault(
          SshServer.ENABLED, false, Fortios.reference("system interface") + ": allowaccess");
    }
  }

  private void dhcp(Entry entry) {
    Item.Builder item = local("dhcp", 67, entry, entry.text("interface").orElse(""));
    entry.put(item, NetworkService.ENABLED, "status", Entry.Value::flag);
    item.orDefault(
        NetworkService.ENABLED, true, Fortios.reference("system dhcp server") + ": status enable");
    entry.ignore(FortiosIgnored.DHCP);
    entry.ignoreBlocks(Set.of("ip-range", "exclude-range", "reserved-address", "options"));
  }

  private void dns(Entry entry) {
    local("dns", 53, entry, entry.name()).set(NetworkService.ENABLED, true);
    entry.ignore(Set.of("dnsfilter-profile", "mode"));
  }

  private Item.Builder local(String protocol, long port, Entry entry, String face) {
    Item.Builder item =
        fortios
            .device()
            .add(NetworkService.TYPE, entry.at())
            .set(NetworkService.PROTOCOL, protocol)
            .set(NetworkService.TRANSPORT, "udp")
            .set(NetworkService.PORT, port)
            .set(NetworkService.PURPOSE, "other");
    if (!face.isEmpty()) {
      item.set(NetworkService.INTERFACE, face);
    }
    interfaces
        .named(face)
        .ifPresent(i -> item.set(NetworkService.EXPOSED, i.get(NetworkInterface.EXTERNAL)));
    return item;
  }

  /** NTP service on the interfaces of {@code system ntp}. */
  void ntp(Entry ntp) {
    if (ntp.is("server-mode", "enable")) {
      ntp.words("interface")
          .forEach(face -> local("ntp", 123, ntp, face).set(NetworkService.ENABLED, true));
    }
    ntp.value("interface");
  }
}
