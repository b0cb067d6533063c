package org.auscult.formats.panos;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.auscult.device.Backup;
import org.auscult.device.Cluster;
import org.auscult.device.Identity;
import org.auscult.device.Item;
import org.auscult.device.LoggingPolicy;
import org.auscult.device.NetworkInterface;
import org.auscult.device.NetworkService;
import org.auscult.device.PasswordPolicy;
import org.auscult.device.SessionPolicy;
import org.auscult.device.SshServer;
import org.auscult.device.StoredSecret;
import org.auscult.device.TlsProfile;
import org.auscult.formats.syntax.Cidr;
import org.auscult.formats.syntax.Stanza;
import org.auscult.formats.syntax.StanzaFields;

/** How the device itself is managed: its own interface, sessions, SSH, its partner. */
final class PanosManagement {
  private static final String SETTINGS =
      Panos.help("Device > Setup > Management, Authentication Settings");
  private static final String INTERFACES = Panos.help("Device > Setup > Interfaces");
  private static final String GUIDE = "Palo Alto Networks, PAN-OS Administrator's Guide, ";
  private static final int MINUTE = 60;

  /** Words of {@code service} and what they switch off. */
  private static final Map<String, String> SERVICES =
      Map.of(
          "disable-telnet", "telnet",
          "disable-ssh", "ssh",
          "disable-http", "http",
          "disable-https", "https",
          "disable-snmp", "snmp");

  private final Panos panos;
  private final PanosSite site;

  PanosManagement(Panos panos, PanosSite site) {
    this.panos = panos;
    this.site = site;
  }

  void map() {
    site.system().ifPresent(this::system);
    site.management().ifPresent(this::sessions);
    standards();
    site.device().at("deviceconfig", "high-availability").ifPresent(this::cluster);
  }

  private void system(Stanza system) {
    List<String> addresses = new ArrayList<>();
    for (String key : List.of("ip-address", "ipv6-address")) {
      system.value(key).ifPresent(v -> addresses.add(v.text().replaceAll("/.*", "")));
    }
    if (!addresses.isEmpty()) {
      panos.set(
          Identity.TYPE,
          Identity.ADDRESSES,
          addresses,
          system.at("ip-address").or(() -> system.at("ipv6-address")).orElse(system).span());
    }
    port(system, addresses);
    services(system);
    unstated(system);
    Item.Builder session = panos.device().single(SessionPolicy.TYPE);
    system
        .value("login-banner")
        .ifPresent(v -> session.set(SessionPolicy.BANNER, !v.text().isBlank(), v.at()));
    system.value("motd-and-banner", "message");
    if (system.value("ssl-tls-service-profile").isEmpty()) {
      panos.add(TlsProfile.TYPE, system.span()).set(TlsProfile.NAME, "management");
    }
    if (system.at("config-bundle-export-schedule").isPresent()) {
      schedules(system);
    }
    ssh(system);
  }

  private void schedules(Stanza system) {
    for (Stanza schedule : system.each("config-bundle-export-schedule")) {
      boolean on = Panos.yes(schedule, "enable");
      panos.set(Backup.TYPE, Backup.CONFIGURED, on, schedule.span());
      schedule.value("start-time");
      for (Stanza way : schedule.each("protocol")) {
        way.value("password").ifPresent(v -> stored("config-bundle-export-schedule", v));
        for (String key : List.of("hostname", "port", "path", "username")) {
          way.value(key);
        }
      }
    }
  }

  private void stored(String name, Stanza.Value secret) {
    panos
        .add(StoredSecret.TYPE, secret.at())
        .set(StoredSecret.NAME, name)
        .set(StoredSecret.SECRET, panos.secret(secret));
  }

  /** The port for management, with the mask beside the address. */
  private void port(Stanza system, List<String> addresses) {
    Item.Builder item =
        panos
            .add(NetworkInterface.TYPE, system.span())
            .set(NetworkInterface.NAME, "management")
            .set(NetworkInterface.MODE, "routed");
    Optional<Stanza.Value> mask = system.value("netmask");
    Optional<Stanza.Value> address = system.value("ip-address");
    if (address.isPresent() && mask.isPresent()) {
      Cidr.of(address.get().text(), mask.get().text())
          .ifPresent(n -> item.set(NetworkInterface.ADDRESSES, List.of(n), address.get().at()));
    } else if (!addresses.isEmpty()) {
      item.set(NetworkInterface.ADDRESSES, addresses);
    } else if (system.at("type", "dhcp-client").isPresent()) {
      item.set(
          NetworkInterface.ADDRESSES,
          List.of("dhcp"),
          system.at("type", "dhcp-client").orElseThrow().readAll().span());
    }
    system.at("type", "static").ifPresent(Stanza::read);
    system.at("type").ifPresent(Stanza::read);
  }

  private void services(Stanza system) {
    system.each("service").forEach(this::service);
    for (String protocol : List.of("ssh", "https")) {
      boolean stated = system.at("service", "disable-" + protocol).isPresent();
      if (!stated && panos.whole()) {
        Item.Builder item = add(protocol, system);
        item.orDefault(NetworkService.ENABLED, true, INTERFACES + ": not disabled");
      }
    }
  }

  /**
   * The configuration that a device is delivered with states these two; without that none knows.
   */
  private void unstated(Stanza system) {
    for (String protocol : List.of("telnet", "http")) {
      if (panos.whole() && system.at("service", "disable-" + protocol).isEmpty()) {
        add(protocol, system);
      }
    }
  }

  private void service(Stanza stanza) {
    Optional<String> protocol = Optional.ofNullable(SERVICES.get(stanza.word()));
    for (Stanza value : List.copyOf(stanza.children().values())) {
      protocol.ifPresent(
          p -> add(p, value.read()).set(NetworkService.ENABLED, value.word().equals("no")));
    }
  }

  private Item.Builder add(String protocol, Stanza at) {
    Item.Builder item = PanosServices.add(panos, protocol, at.span());
    item.set(NetworkService.INTERFACE, "management");
    List<Stanza> permitted = site.system().map(s -> s.each("permitted-ip")).orElse(List.of());
    permitted.forEach(p -> p.value("description"));
    if (permitted.isEmpty()) {
      panos.standard(
          item,
          NetworkService.ALLOWED_SOURCES,
          List.of("any"),
          INTERFACES + ", Permitted IP Addresses: an empty list permits any");
    } else {
      item.set(
          NetworkService.ALLOWED_SOURCES,
          PanosAddresses.plain(permitted.stream().map(Stanza::word).toList()),
          permitted.get(0).span());
    }
    return item;
  }

  private void ssh(Stanza system) {
    Item.Builder ssh = panos.device().single(SshServer.TYPE);
    system
        .value("service", "disable-ssh")
        .ifPresent(v -> ssh.set(SshServer.ENABLED, v.text().equals("no"), v.at()));
    StanzaFields.words(ssh, SshServer.CIPHERS, system.values("ssh", "ciphers", "mgmt"));
    Optional<Stanza.Value> used = system.value("ssh", "mgmt", "server-profile");
    for (Stanza profile : system.each("ssh", "profiles", "mgmt-profiles", "server-profiles")) {
      boolean active = used.filter(v -> v.text().equals(profile.word())).isPresent();
      List<Stanza.Value> ciphers = profile.values("ciphers");
      List<Stanza.Value> macs = profile.values("mac");
      List<Stanza.Value> exchanges = profile.values("kex");
      if (active) {
        StanzaFields.words(ssh, SshServer.CIPHERS, ciphers);
        StanzaFields.words(ssh, SshServer.MACS, macs);
        StanzaFields.words(ssh, SshServer.KEY_EXCHANGES, exchanges);
      }
    }
  }

  private void sessions(Stanza management) {
    Item.Builder session = panos.device().single(SessionPolicy.TYPE);
    management
        .value("idle-timeout")
        .ifPresent(
            v ->
                v.number()
                    .ifPresent(
                        minutes ->
                            session.set(
                                SessionPolicy.IDLE_TIMEOUT_SECONDS, minutes * MINUTE, v.at())));
    Item.Builder policy = panos.device().single(PasswordPolicy.TYPE);
    StanzaFields.number(
        policy, PasswordPolicy.LOCKOUT_THRESHOLD, management, "admin-lockout", "failed-attempts");
    StanzaFields.number(
        policy, PasswordPolicy.LOCKOUT_MINUTES, management, "admin-lockout", "lockout-time");
  }

  private void standards() {
    panos.standard(
        SessionPolicy.TYPE,
        SessionPolicy.IDLE_TIMEOUT_SECONDS,
        60L * MINUTE,
        SETTINGS + ": Idle Timeout 60 minutes");
    panos.standard(
        SessionPolicy.TYPE,
        SessionPolicy.BANNER,
        false,
        Panos.help("Device > Setup > Management, General Settings") + ": no Login Banner");
    panos.standard(
        SessionPolicy.TYPE,
        SessionPolicy.CONSOLE_AUTHENTICATION,
        true,
        GUIDE + "Perform Initial Configuration: the console asks for log-in");
    records();
    panos.standard(
        PasswordPolicy.TYPE,
        PasswordPolicy.LOCKOUT_THRESHOLD,
        0L,
        SETTINGS + ": Failed Attempts 0, unlimited");
  }

  /** Nothing switches the system log off. */
  private void records() {
    String source = GUIDE + "System Log Fields";
    panos.standard(LoggingPolicy.TYPE, LoggingPolicy.ENABLED, true, source);
    panos.standard(LoggingPolicy.TYPE, LoggingPolicy.TIMESTAMPS, true, source + ": Generated Time");
    panos.standard(LoggingPolicy.TYPE, LoggingPolicy.LOGIN_EVENTS, true, source + ": Subtype auth");
  }

  private void cluster(Stanza cluster) {
    Item.Builder item = panos.device().single(Cluster.TYPE).at(cluster.span());
    Panos.flag(item, Cluster.ENABLED, cluster, "enabled");
    Stanza control = cluster.at("interface", "ha1").orElse(cluster);
    Optional<Stanza.Value> encrypted = control.value("encryption", "enabled");
    encrypted.ifPresent(v -> item.set(Cluster.ENCRYPTED, v.text().equals("yes"), v.at()));
    encrypted.ifPresent(v -> item.set(Cluster.AUTHENTICATED, v.text().equals("yes"), v.at()));
    String source =
        Panos.help("Device > High Availability, Control Link (HA1)")
            + ": Encryption Enabled, with the keys of both peers exchanged, is off";
    item.orDefault(Cluster.ENCRYPTED, false, source)
        .orDefault(Cluster.AUTHENTICATED, false, source);
    cluster.at("interface").ifPresent(s -> s.ignore(PanosIgnored.CLUSTER_LINKS));
    cluster.at("group").ifPresent(s -> s.ignore(PanosIgnored.CLUSTER_GROUP));
  }
}
