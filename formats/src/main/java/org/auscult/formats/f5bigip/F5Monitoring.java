package org.auscult.formats.f5bigip;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.Item;
import org.auscult.device.LogTarget;
import org.auscult.device.NetworkService;
import org.auscult.device.SnmpCommunity;
import org.auscult.device.SnmpUser;
import org.auscult.device.StoredSecret;
import org.auscult.device.TimeSource;
import org.auscult.formats.syntax.Stanza;
import org.auscult.formats.syntax.StanzaFields;

/** SNMP, where records go, and the time. */
final class F5Monitoring {
  private static final String AGENT = F5.reference("sys snmp: ");
  private static final Set<String> EVERYWHERE = Set.of("default", "0.0.0.0/0", "all");

  private final F5 f5;

  F5Monitoring(F5 f5) {
    this.f5 = f5;
  }

  void map() {
    f5.at("sys", "snmp").ifPresent(this::snmp);
    f5.at("sys", "syslog").ifPresent(this::syslog);
    f5.at("sys", "ntp").ifPresent(this::time);
  }

  private void snmp(Stanza snmp) {
    List<Stanza.Value> allowed = snmp.values("allowed-addresses");
    snmp.each("communities").forEach(community -> community(community, allowed));
    snmp.each("users").forEach(this::user);
    for (String kind : List.of("traps", "v1-traps", "v2-traps")) {
      snmp.each(kind).forEach(this::trap);
    }
    if (snmp.at("communities").isPresent() || snmp.at("users").isPresent()) {
      Item.Builder item =
          f5.add(NetworkService.TYPE, snmp.span())
              .set(NetworkService.PROTOCOL, "snmp")
              .set(NetworkService.TRANSPORT, "udp")
              .set(NetworkService.PORT, 161L)
              .set(NetworkService.ENABLED, true)
              .set(NetworkService.PURPOSE, "management");
      StanzaFields.words(item, NetworkService.ALLOWED_SOURCES, allowed);
    }
    snmp.ignore(F5Ignored.SNMP);
  }

  /** Who may ask must be among the allowed addresses and the source of the community. */
  private void community(Stanza stanza, List<Stanza.Value> allowed) {
    Item.Builder item = f5.add(SnmpCommunity.TYPE, stanza.span());
    Optional<Stanza.Value> name = stanza.value("community-name");
    item.set(
        SnmpCommunity.SECRET,
        f5.redactor().clear(name.map(Stanza.Value::text).orElse(stanza.word())),
        name.map(Stanza.Value::at).orElse(stanza.span()));
    stanza
        .value("access")
        .ifPresent(
            v -> item.set(SnmpCommunity.ACCESS, v.text().equals("rw") ? "write" : "read", v.at()));
    item.orDefault(SnmpCommunity.ACCESS, "read", AGENT + "communities: access ro");
    Optional<Stanza.Value> source =
        stanza.value("source").filter(v -> !EVERYWHERE.contains(v.text()));
    if (source.isPresent()) {
      item.set(
          SnmpCommunity.ALLOWED_SOURCES,
          F5Network.sources(List.of(source.get().text())),
          source.get().at());
    } else if (!allowed.isEmpty()) {
      item.set(
          SnmpCommunity.ALLOWED_SOURCES,
          F5Network.sources(allowed.stream().map(Stanza.Value::text).toList()),
          allowed.get(0).at());
    } else {
      f5.standard(
          item,
          SnmpCommunity.ALLOWED_SOURCES,
          List.of("127.0.0.0/8"),
          AGENT + "allowed-addresses 127.0.0.0/8");
    }
    stanza.ignore(Set.of("ipv6", "oid-subset", "description"));
  }

  private void user(Stanza stanza) {
    Item.Builder item = f5.add(SnmpUser.TYPE, stanza.span());
    item.set(SnmpUser.NAME, stanza.value("username").map(Stanza.Value::text).orElse(stanza.word()));
    stanza
        .value("auth-protocol")
        .ifPresent(
            v ->
                item.set(
                    SnmpUser.AUTHENTICATION, v.text().equals("sha") ? "sha1" : v.text(), v.at()));
    stanza
        .value("privacy-protocol")
        .ifPresent(
            v -> item.set(SnmpUser.PRIVACY, v.text().equals("aes") ? "aes128" : v.text(), v.at()));
    stanza
        .value("security-level")
        .ifPresent(v -> item.set(SnmpUser.SECURITY_LEVEL, level(v), v.at()));
    for (String key :
        List.of(
            "auth-password",
            "auth-password-encrypted",
            "privacy-password",
            "privacy-password-encrypted")) {
      stanza.value(key);
    }
    stanza.value("access");
    stanza.ignore(Set.of("oid-subset", "description"));
  }

  private static String level(Stanza.Value value) {
    return switch (value.text()) {
      case "auth-privacy" -> "auth-priv";
      case "auth-no-privacy" -> "auth";
      default -> "no-auth";
    };
  }

  private void trap(Stanza stanza) {
    stanza
        .value("host")
        .ifPresent(
            v ->
                f5.add(LogTarget.TYPE, stanza.span())
                    .set(LogTarget.HOST, v.text(), v.at())
                    .set(LogTarget.PROTOCOL, "snmp-trap")
                    .set(LogTarget.TRANSPORT, "udp"));
    stanza
        .value("community")
        .ifPresent(
            v ->
                f5.add(StoredSecret.TYPE, v.at())
                    .set(StoredSecret.NAME, "snmp trap " + stanza.word())
                    .set(StoredSecret.SECRET, f5.secret(v)));
    stanza.ignore(Set.of("port", "network", "version", "description"));
  }

  private void syslog(Stanza syslog) {
    for (Stanza server : syslog.each("remote-servers")) {
      Item.Builder item = f5.add(LogTarget.TYPE, server.span()).set(LogTarget.PROTOCOL, "syslog");
      StanzaFields.text(item, LogTarget.HOST, server, "host");
      StanzaFields.number(item, LogTarget.PORT, server, "remote-port");
      String source = F5.reference("sys syslog: remote-servers, by UDP to port 514");
      item.orDefault(LogTarget.PORT, 514L, source)
          .orDefault(LogTarget.TRANSPORT, "udp", source)
          .orDefault(LogTarget.ENCRYPTED, false, source);
      server.ignore(Set.of("local-ip", "description"));
    }
    syslog.ignore(F5Ignored.SYSLOG);
  }

  /** Keys can stand in the text that is handed on to the time service. */
  private void time(Stanza ntp) {
    boolean plain = ntp.at("include").isEmpty();
    for (Stanza.Value server : ntp.values("servers")) {
      Item.Builder item = f5.add(TimeSource.TYPE, server.at()).set(TimeSource.HOST, server.text());
      if (plain) {
        f5.standard(
            item, TimeSource.AUTHENTICATED, false, F5.reference("sys ntp: servers have no key"));
      }
    }
    ntp.ignore(Set.of("timezone", "description"));
  }
}
