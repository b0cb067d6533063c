package org.auscult.formats.panos;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.Item;
import org.auscult.device.LogTarget;
import org.auscult.device.SnmpCommunity;
import org.auscult.device.SnmpUser;
import org.auscult.device.StoredSecret;
import org.auscult.device.TimeSource;
import org.auscult.formats.syntax.Stanza;

/** SNMP, where records go, and the time. */
final class PanosMonitoring {
  private final Panos panos;
  private final PanosSite site;

  PanosMonitoring(Panos panos, PanosSite site) {
    this.panos = panos;
    this.site = site;
  }

  void map() {
    site.system().ifPresent(this::system);
    Set<String> used = new HashSet<>();
    site.holders().forEach(holder -> used(holder, "send-syslog", used));
    site.holders().forEach(holder -> used(holder, "send-snmptrap", used));
    manager();
    for (Stanza holder : site.holders()) {
      holder.at("log-settings", "email").ifPresent(Stanza::irrelevant);
      for (Stanza profile : holder.each("log-settings", "syslog")) {
        syslog(profile, used.contains(profile.word()));
      }
      for (Stanza profile : holder.each("log-settings", "snmptrap")) {
        profile.each("version").forEach(version -> traps(version, profile, used));
      }
    }
  }

  /** The names of profiles that some kind of record is sent by. */
  private static void used(Stanza stanza, String word, Set<String> names) {
    for (Stanza entry : stanza.each("match-list")) {
      entry.value("filter");
      entry.ignore(PanosIgnored.MATCH);
    }
    for (Stanza child : stanza.children().values()) {
      if (child.word().equals(word) || child.word().equals("using-syslog-setting")) {
        names.addAll(stanza.words(child.word()));
      } else {
        used(child, word, names);
      }
    }
  }

  /** Panorama takes records over its own connection, where a kind of record is sent to it. */
  private void manager() {
    Optional<Stanza.Value> sent =
        site.holders().stream().flatMap(holder -> sent(holder).stream()).findFirst();
    Optional<Stanza> known = site.system().flatMap(system -> system.at("panorama"));
    Optional<Stanza.Value> server =
        known
            .flatMap(p -> p.value("local-panorama", "panorama-server"))
            .or(() -> site.system().flatMap(system -> system.value("panorama-server")));
    if (sent.isPresent() && server.isPresent()) {
      panos
          .add(LogTarget.TYPE, sent.get().at())
          .set(LogTarget.HOST, server.get().text(), server.get().at())
          .set(LogTarget.PROTOCOL, "vendor")
          .set(LogTarget.TRANSPORT, "tls")
          .set(LogTarget.ENCRYPTED, true);
    }
  }

  private static List<Stanza.Value> sent(Stanza stanza) {
    List<Stanza.Value> found = new ArrayList<>();
    for (Stanza child : stanza.children().values()) {
      if (child.word().equals("send-to-panorama")) {
        stanza.value("send-to-panorama").filter(v -> v.text().equals("yes")).ifPresent(found::add);
      } else {
        found.addAll(sent(child));
      }
    }
    return found;
  }

  /** A server that no record is sent to is none. */
  private void syslog(Stanza profile, boolean used) {
    for (Stanza server : profile.each("server")) {
      Optional<Stanza.Value> host = server.value("server");
      Optional<Stanza.Value> transport = server.value("transport");
      Optional<Stanza.Value> port = server.value("port");
      if (used && host.isPresent()) {
        Item.Builder item =
            panos
                .add(LogTarget.TYPE, server.span())
                .set(LogTarget.HOST, host.get().text(), host.get().at())
                .set(LogTarget.PROTOCOL, "syslog");
        transport.ifPresent(v -> transport(item, v));
        port.flatMap(Stanza.Value::number)
            .ifPresent(n -> item.set(LogTarget.PORT, n, port.get().at()));
        String source = Panos.help("Device > Server Profiles > Syslog") + ": UDP, port 514";
        panos.standard(item, LogTarget.TRANSPORT, "udp", source);
        panos.standard(item, LogTarget.ENCRYPTED, false, source);
      }
      server.ignore(PanosIgnored.TARGET);
    }
    profile.ignore(PanosIgnored.TARGET);
  }

  private static void transport(Item.Builder item, Stanza.Value value) {
    String word = value.text().toLowerCase(Locale.ROOT);
    boolean tls = word.equals("ssl") || word.equals("tls");
    item.set(LogTarget.TRANSPORT, tls ? "tls" : word, value.at())
        .set(LogTarget.ENCRYPTED, tls, value.at());
  }

  private void traps(Stanza version, Stanza profile, Set<String> used) {
    for (Stanza server : version.each("server")) {
      Optional<Stanza.Value> host = server.value("manager");
      if (used.contains(profile.word()) && host.isPresent()) {
        panos
            .add(LogTarget.TYPE, server.span())
            .set(LogTarget.HOST, host.get().text(), host.get().at())
            .set(LogTarget.PROTOCOL, "snmp-trap")
            .set(LogTarget.TRANSPORT, "udp");
      }
      for (String key : List.of("community", "authpwd", "privpwd")) {
        server
            .value(key)
            .ifPresent(
                v ->
                    panos
                        .add(StoredSecret.TYPE, v.at())
                        .set(StoredSecret.NAME, "snmptrap " + profile.word())
                        .set(StoredSecret.SECRET, panos.secret(v)));
      }
      server.ignore(PanosIgnored.TARGET);
    }
  }

  private void system(Stanza system) {
    for (String place : List.of("primary-ntp-server", "secondary-ntp-server")) {
      system.at("ntp-servers", place).ifPresent(this::time);
    }
    system.at("snmp-setting", "access-setting", "version").ifPresent(this::snmp);
  }

  private void time(Stanza server) {
    Optional<Stanza.Value> host = server.read().value("ntp-server-address");
    Optional<Stanza> type = server.at("authentication-type");
    host.ifPresent(
        v -> {
          Item.Builder item = panos.add(TimeSource.TYPE, v.at()).set(TimeSource.HOST, v.text());
          type.ifPresent(
              t -> item.set(TimeSource.AUTHENTICATED, t.at("none").isEmpty(), t.readAll().span()));
          item.orDefault(
              TimeSource.AUTHENTICATED,
              false,
              Panos.help("Device > Setup > Services") + ": NTP Authentication Type None");
        });
    type.ifPresent(t -> keys(t, server));
  }

  private void keys(Stanza type, Stanza server) {
    for (Stanza algorithm : type.each("symmetric-key", "algorithm")) {
      algorithm
          .value("authentication-key")
          .ifPresent(
              v ->
                  panos
                      .add(StoredSecret.TYPE, v.at())
                      .set(StoredSecret.NAME, "ntp " + server.word())
                      .set(StoredSecret.SECRET, panos.secret(v)));
    }
  }

  private void snmp(Stanza version) {
    version
        .value("v2c", "snmp-community-string")
        .ifPresent(
            v -> {
              Item.Builder item =
                  panos.add(SnmpCommunity.TYPE, v.at()).set(SnmpCommunity.SECRET, panos.secret(v));
              item.orDefault(
                  SnmpCommunity.ACCESS,
                  "read",
                  Panos.help("Device > Setup > Operations, SNMP Setup") + ": read-only");
              sources(item);
            });
    version.read().at("v3").ifPresent(Stanza::read);
    version.each("v3", "users").forEach(this::user);
    for (Stanza view : version.each("v3", "views")) {
      view.readAll();
    }
  }

  /** The port for management keeps others away; other interfaces have lists of their own. */
  private void sources(Item.Builder item) {
    List<Stanza> permitted = site.system().map(s -> s.each("permitted-ip")).orElse(List.of());
    if (!permitted.isEmpty()) {
      item.set(
          SnmpCommunity.ALLOWED_SOURCES,
          PanosAddresses.plain(permitted.stream().map(Stanza::word).toList()),
          permitted.get(0).span());
    } else {
      panos.standard(
          item,
          SnmpCommunity.ALLOWED_SOURCES,
          List.of("any"),
          Panos.help("Device > Setup > Interfaces")
              + ", Permitted IP Addresses: an empty list permits any");
    }
  }

  private void user(Stanza stanza) {
    Item.Builder item = panos.add(SnmpUser.TYPE, stanza.span()).set(SnmpUser.NAME, stanza.word());
    Optional<Stanza.Value> password = stanza.value("authpwd");
    Optional<Stanza.Value> privacy = stanza.value("privpwd");
    item.set(
        SnmpUser.SECURITY_LEVEL,
        password.isEmpty() ? "no-auth" : privacy.isEmpty() ? "auth" : "auth-priv");
    String source = Panos.help("Device > Setup > Operations, SNMP Setup");
    stanza
        .value("authproto")
        .ifPresent(v -> item.set(SnmpUser.AUTHENTICATION, hash(v.text()), v.at()));
    stanza.value("privproto").ifPresent(v -> item.set(SnmpUser.PRIVACY, cipher(v.text()), v.at()));
    if (password.isPresent() && privacy.isPresent()) {
      item.orDefault(SnmpUser.AUTHENTICATION, "sha1", source + ": SHA")
          .orDefault(SnmpUser.PRIVACY, "aes128", source + ": AES-128");
    }
    stanza.value("view");
  }

  private static String hash(String word) {
    String bare = word.toLowerCase(Locale.ROOT).replace("-", "");
    return bare.equals("sha") ? "sha1" : bare;
  }

  private static String cipher(String word) {
    String bare = word.toLowerCase(Locale.ROOT).replace("-", "");
    return bare.equals("aes") ? "aes128" : bare;
  }
}
