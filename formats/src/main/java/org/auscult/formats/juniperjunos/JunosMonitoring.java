package org.auscult.formats.juniperjunos;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.Item;
import org.auscult.device.LogTarget;
import org.auscult.device.LoggingPolicy;
import org.auscult.device.SnmpCommunity;
import org.auscult.device.SnmpUser;
import org.auscult.device.TimeSource;
import org.auscult.formats.syntax.Stanza;

/** SNMP, where records go, and the time. */
final class JunosMonitoring {
  private static final Set<String> SNMP_IGNORED =
      Set.of(
          "location",
          "contact",
          "description",
          "name",
          "engine-id",
          "filter-interfaces",
          "filter-duplicates",
          "traceoptions",
          "health-monitor",
          "rmon",
          "trap-options",
          "routing-instance-access");

  private static final Set<String> TARGET_IGNORED =
      Set.of(
          "match",
          "match-strings",
          "facility-override",
          "log-prefix",
          "source-address",
          "explicit-priority",
          "structured-data",
          "exclude-hostname",
          "allow-duplicates",
          "archive",
          "routing-instance");

  private static final Set<String> VERBOSE = Set.of("any", "info", "debug");

  private final Junos junos;

  JunosMonitoring(Junos junos) {
    this.junos = junos;
  }

  void map() {
    junos.root().at("snmp").ifPresent(this::snmp);
    junos.root().at("system", "syslog").ifPresent(this::syslog);
    junos.root().at("security", "log").ifPresent(this::security);
    junos.root().at("system", "ntp").ifPresent(this::time);
  }

  private void snmp(Stanza snmp) {
    snmp.read().each("community").forEach(stanza -> community(stanza, snmp));
    snmp.each("v3", "usm", "local-engine", "user").forEach(this::user);
    JunosSnmpAccess access = new JunosSnmpAccess(snmp);
    junos.device().items(SnmpUser.TYPE).forEach(access::limit);
    snmp.each("v3", "snmp-community").forEach(this::mappedCommunity);
    for (Stanza group : snmp.each("trap-group")) {
      for (Stanza.Value target : group.values("targets")) {
        trap(target);
      }
      group.ignore(Set.of("version", "categories", "destination-port", "routing-instance"));
    }
    snmp.ignore(SNMP_IGNORED);
  }

  private void trap(Stanza.Value target) {
    junos
        .device()
        .add(LogTarget.TYPE, target.at())
        .set(LogTarget.HOST, target.text())
        .set(LogTarget.PROTOCOL, "snmp-trap")
        .set(LogTarget.TRANSPORT, "udp");
  }

  private void community(Stanza stanza, Stanza snmp) {
    Item.Builder item =
        junos
            .device()
            .add(SnmpCommunity.TYPE, stanza.span())
            .set(SnmpCommunity.SECRET, junos.redactor().clear(stanza.word()));
    stanza
        .value("authorization")
        .ifPresent(
            v ->
                item.set(
                    SnmpCommunity.ACCESS,
                    v.text().equals("read-write") ? "write" : "read",
                    v.at()));
    item.orDefault(SnmpCommunity.ACCESS, "read", Junos.reference("authorization: read-only"));
    clients(stanza, snmp, item);
    stanza.ignore(Set.of("view"));
  }

  /** A community that stands for a user of version 3 (RFC 3584). */
  private void mappedCommunity(Stanza stanza) {
    stanza
        .value("community-name")
        .ifPresent(
            name ->
                junos
                    .device()
                    .add(SnmpCommunity.TYPE, stanza.span())
                    .set(SnmpCommunity.SECRET, junos.secret(name), name.at()));
    stanza.ignore(Set.of("security-name", "context", "tag"));
  }

  private static void clients(Stanza stanza, Stanza snmp, Item.Builder item) {
    List<Stanza> stated = new ArrayList<>(stanza.each("clients"));
    stanza.each("routing-instance").forEach(instance -> stated.addAll(instance.each("clients")));
    stanza
        .value("client-list-name")
        .ifPresent(name -> stated.addAll(snmp.each("client-list", name.text())));
    List<String> networks = new ArrayList<>();
    for (Stanza client : stated) {
      if (!client.has("restrict") && !client.word().equals("default")) {
        networks.add(client.word());
      }
    }
    if (networks.contains("0.0.0.0/0")) {
      item.set(SnmpCommunity.ALLOWED_SOURCES, List.of("any"), stated.get(0).span());
    } else if (!networks.isEmpty()) {
      item.set(SnmpCommunity.ALLOWED_SOURCES, networks, stated.get(0).span());
    } else if (stated.isEmpty()) {
      item.orDefault(
          SnmpCommunity.ALLOWED_SOURCES, List.of("any"), Junos.reference("clients: all"));
    }
  }

  private void user(Stanza user) {
    Item.Builder item =
        junos.device().add(SnmpUser.TYPE, user.span()).set(SnmpUser.NAME, user.word());
    String authentication = "none";
    String privacy = "none";
    for (Stanza child : user.children().values()) {
      if (child.word().startsWith("authentication-")) {
        authentication = protocol(child.word().substring(15));
      } else if (child.word().startsWith("privacy-")) {
        privacy = protocol(child.word().substring(8));
      }
      child.readAll();
    }
    boolean all = junos.whole("snmp") || !privacy.equals("none");
    if (!authentication.equals("none") || all) {
      item.set(SnmpUser.AUTHENTICATION, authentication);
    }
    if (all) {
      item.set(SnmpUser.PRIVACY, privacy)
          .set(
              SnmpUser.SECURITY_LEVEL,
              authentication.equals("none")
                  ? "no-auth"
                  : privacy.equals("none") ? "auth" : "auth-priv");
    }
  }

  private static String protocol(String word) {
    return word.equals("sha") ? "sha1" : word;
  }

  private void syslog(Stanza syslog) {
    Item.Builder policy = junos.device().single(LoggingPolicy.TYPE);
    for (Stanza host : syslog.read().each("host")) {
      policy.set(LoggingPolicy.ENABLED, true, host.span());
      target(host);
      selectors(host, policy);
    }
    for (String kind : List.of("file", "user", "console")) {
      List<Stanza> places =
          kind.equals("console") ? syslog.at(kind).stream().toList() : syslog.each(kind);
      for (Stanza place : places) {
        place.read();
        if (kind.equals("file")) {
          policy.set(LoggingPolicy.ENABLED, true, place.span());
          selectors(place, policy);
        }
        place.readAll();
      }
    }
    policy.orDefault(
        LoggingPolicy.TIMESTAMPS, true, Junos.reference("time-format: month, day and time"));
    syslog.ignore(Set.of("archive", "time-format", "source-address", "log-rotate-frequency"));
  }

  private void target(Stanza host) {
    Item.Builder item =
        junos
            .device()
            .add(LogTarget.TYPE, host.span())
            .set(LogTarget.HOST, host.word())
            .set(LogTarget.PROTOCOL, "syslog");
    Optional<Stanza.Value> port = host.value("port");
    port.flatMap(Stanza.Value::number).ifPresent(n -> item.set(LogTarget.PORT, n, port.get().at()));
    host.value("transport")
        .ifPresent(
            v ->
                item.set(LogTarget.TRANSPORT, v.text(), v.at())
                    .set(LogTarget.ENCRYPTED, v.text().equals("tls"), v.at()));
    String source = Junos.reference("host (System Logging): UDP port 514");
    item.orDefault(LogTarget.PORT, 514L, source)
        .orDefault(LogTarget.TRANSPORT, "udp", source)
        .orDefault(LogTarget.ENCRYPTED, false, source);
    host.ignore(TARGET_IGNORED);
  }

  /** Facilities with their levels; log-ins are of the facility authorization, at info. */
  private static void selectors(Stanza place, Item.Builder policy) {
    for (Stanza facility : List.copyOf(place.children().values())) {
      for (Stanza level : facility.children().values()) {
        boolean logins = Set.of("any", "authorization").contains(facility.word());
        if (logins && VERBOSE.contains(level.word())) {
          policy.set(LoggingPolicy.LOGIN_EVENTS, true, level.span());
        }
        if (!TARGET_IGNORED.contains(facility.word()) && !facility.word().equals("port")) {
          level.read();
        }
      }
    }
  }

  /** Records of traffic that a firewall streams on its own. */
  private void security(Stanza log) {
    for (Stanza stream : log.read().each("stream")) {
      for (Stanza.Value host : stream.values("host")) {
        Item.Builder item =
            junos
                .device()
                .add(LogTarget.TYPE, host.at())
                .set(LogTarget.HOST, host.text())
                .set(LogTarget.PROTOCOL, "syslog");
        stream
            .value("transport", "protocol")
            .ifPresent(v -> item.set(LogTarget.TRANSPORT, v.text(), v.at()));
      }
      stream.ignore(Set.of("format", "severity", "category"));
    }
    log.ignore(Set.of("mode", "format", "source-address", "event-rate", "report", "cache"));
  }

  private void time(Stanza ntp) {
    Set<String> trusted = Set.copyOf(ntp.read().words("trusted-key"));
    for (Stanza server : ntp.each("server")) {
      Optional<Stanza.Value> key = key(server.readAll());
      junos
          .device()
          .add(TimeSource.TYPE, server.span())
          .set(TimeSource.HOST, server.word())
          .set(
              TimeSource.AUTHENTICATED,
              key.isPresent() && trusted.contains(key.get().text()),
              key.map(Stanza.Value::at).orElse(server.span()));
    }
    ntp.at("authentication-key").ifPresent(Stanza::readAll);
    ntp.ignore(Set.of("boot-server", "source-address", "interval-range"));
  }

  /** The options of a server stand on one line, in any order. */
  private static Optional<Stanza.Value> key(Stanza options) {
    Optional<Stanza.Value> own = options.value("key");
    return own.isPresent()
        ? own
        : options.children().values().stream().flatMap(next -> key(next).stream()).findFirst();
  }
}
