package org.auscult.formats.nokiasros;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.Field;
import org.auscult.device.Item;
import org.auscult.device.LogTarget;
import org.auscult.device.NetworkService;
import org.auscult.device.RoutingPolicy;
import org.auscult.device.SnmpCommunity;
import org.auscult.device.SshServer;
import org.auscult.device.TimeSource;
import org.auscult.formats.syntax.Stanza;
import org.auscult.source.Secret;
import org.auscult.source.Span;

/** What the device listens for, SNMP, where records go, and the time. */
final class SrosServices {
  private final Sros sros;
  private Optional<Span> filter = Optional.empty();

  SrosServices(Sros sros) {
    this.sros = sros;
  }

  void map() {
    guard();
    server("telnet", 23);
    server("ftp", 21);
    ssh();
    for (Stanza netconf : sros.either("system management-interface netconf", "system netconf")) {
      netconf(netconf.read());
    }
    for (Stanza grpc : sros.either("system grpc")) {
      boolean clear = grpc.at("allow-unsecure-connection").map(Stanza::readAll).isPresent();
      listens(grpc, "grpc", 57400, !clear);
      grpc.values("tls-server-profile");
      grpc.ignore(Set.of("gnmi", "rib-api", "gnoi", "md-cli", "max-msg-size", "tcp-keepalive"));
    }
    // The console over Bluetooth is a way in of its own unless it has no power.
    for (Stanza bluetooth : sros.either("system bluetooth")) {
      if (bluetooth.at("power", "off").isPresent()) {
        bluetooth.readAll();
      }
    }
    snmp();
    logs();
    time();
  }

  /** Since release 22 the state stands with the way in, {@code listen}. */
  private void netconf(Stanza netconf) {
    Stanza place = netconf.at("listen").map(Stanza::read).orElse(netconf);
    listens(Sros.on(place).isPresent() ? place : netconf, "netconf", 830, true);
    netconf.ignore(Set.of("auto-config-save", "capabilities", "port"));
    place.ignore(Set.of("port"));
  }

  /** The filters before the processor: one for management that is on unless shut down, one not. */
  private void guard() {
    for (Stanza stated : sros.either("system security management-access-filter")) {
      filter(stated, true);
    }
    for (Stanza stated : sros.either("system security cpm-filter")) {
      filter(stated, false);
    }
    filter.ifPresent(
        at ->
            sros.device()
                .single(RoutingPolicy.TYPE)
                .set(RoutingPolicy.CONTROL_PLANE_PROTECTED, true, at));
  }

  private void filter(Stanza stated, boolean usual) {
    boolean on =
        stated.children().values().stream()
            .anyMatch(kind -> Sros.on(kind).map(v -> v.text().equals("enable")).orElse(usual));
    if (on) {
      filter = filter.or(() -> Optional.of(stated.span()));
    }
  }

  private Item.Builder add(Span at, String protocol, long port, boolean encrypted) {
    Item.Builder item =
        sros.device()
            .add(NetworkService.TYPE, at)
            .set(NetworkService.PROTOCOL, protocol)
            .set(NetworkService.TRANSPORT, protocol.equals("snmp") ? "udp" : "tcp")
            .set(NetworkService.PURPOSE, "management")
            .set(NetworkService.AUTHENTICATED, true)
            .set(NetworkService.ENCRYPTED, encrypted)
            .orDefault(NetworkService.PORT, port, Sros.guide(protocol + ": port " + port));
    if (filter.isEmpty()) {
      sros.standard(
          item,
          NetworkService.ALLOWED_SOURCES,
          List.of("any"),
          "management-access-filter: none, all is accepted");
    }
    return item;
  }

  /** {@code telnet-server}, with {@code true} or {@code no} before it. */
  private void server(String protocol, long port) {
    String word = protocol + "-server";
    for (Stanza stated : sros.either("system security " + word)) {
      boolean off = stated.at("false").isPresent();
      add(stated.readAll().span(), protocol, port, false).set(NetworkService.ENABLED, !off);
    }
    for (Stanza stated : sros.either("system security no " + word)) {
      add(stated.span(), protocol, port, false).set(NetworkService.ENABLED, false);
    }
  }

  private void listens(Stanza stated, String protocol, long port, boolean encrypted) {
    Optional<Stanza.Value> on = Sros.on(stated);
    on.ifPresent(
        v ->
            add(stated.span(), protocol, port, encrypted)
                .set(NetworkService.ENABLED, v.text().equals("enable"), v.at()));
  }

  private void ssh() {
    Item.Builder server = sros.device().single(SshServer.TYPE);
    for (Stanza ssh : sros.either("system security ssh")) {
      Optional<Span> down =
          ssh.at("server-shutdown")
              .or(() -> ssh.at("server-admin-state", "disable"))
              .map(s -> s.read().span());
      ssh.values("server-admin-state");
      ssh.at("no", "server-shutdown").ifPresent(Stanza::readAll);
      server.set(SshServer.ENABLED, down.isEmpty(), down.orElse(ssh.span()));
      add(ssh.span(), "ssh", 22, true)
          .set(NetworkService.ENABLED, down.isEmpty(), down.orElse(ssh.span()));
      ssh.value("version")
          .ifPresent(v -> server.set(SshServer.VERSION_1, !v.text().equals("2"), v.at()));
      names(ssh, "server-cipher-list-v2", "cipher", server, SshServer.CIPHERS);
      names(ssh, "server-mac-list-v2", "mac", server, SshServer.MACS);
      names(ssh, "server-kex-list-v2", "kex", server, SshServer.KEY_EXCHANGES);
      ssh.ignore(
          Set.of(
              "client-cipher-list-v2",
              "client-mac-list-v2",
              "client-kex-list-v2",
              "preserve-key",
              "key-re-exchange"));
    }
    if (sros.either("system security ssh").isEmpty() && sros.whole()) {
      add(sros.device().where(), "ssh", 22, true)
          .orDefault(NetworkService.ENABLED, true, Sros.guide("ssh: server-admin-state enable"));
    }
    sros.standard(server, SshServer.ENABLED, true, "ssh: server-admin-state enable");
    sros.standard(server, SshServer.VERSION_1, false, "ssh: version 2");
  }

  /** {@code cipher 190 name aes256-ctr}, on one line or two. */
  private static void names(
      Stanza ssh, String list, String kind, Item.Builder server, Field<List<String>> field) {
    List<Stanza.Value> found = new ArrayList<>();
    ssh.at(list)
        .ifPresent(s -> s.readAll().each(kind).forEach(e -> found.addAll(e.values("name"))));
    if (!found.isEmpty()) {
      server.set(field, found.stream().map(Stanza.Value::text).toList(), found.get(0).at());
    }
  }

  private void snmp() {
    boolean asks = false;
    for (Stanza snmp : sros.either("system security snmp")) {
      for (Stanza community : snmp.each("community")) {
        community(community);
        asks = true;
      }
      for (String plain : List.of("view", "source-access-list", "access", "attempts")) {
        snmp.at(plain).ifPresent(Stanza::readAll);
      }
    }
    for (Stanza agent : sros.either("system management-interface snmp", "system snmp")) {
      Optional<Stanza.Value> on = Sros.on(agent);
      boolean up = on.map(v -> v.text().equals("enable")).orElse(true);
      if (asks || on.isPresent()) {
        add(agent.span(), "snmp", 161, false).set(NetworkService.ENABLED, up);
      }
      agent.ignore(Set.of("packet-size", "streaming", "engine-id", "engineID", "general-port"));
    }
  }

  private void community(Stanza community) {
    Item.Builder item =
        sros.device()
            .add(SnmpCommunity.TYPE, community.readAll().span())
            .set(SnmpCommunity.SECRET, community(community.word(), hashed(community)));
    boolean writes =
        Set.of("rw", "rwa").stream()
            .anyMatch(word -> community.at(word).isPresent() || permits(community, word));
    item.set(SnmpCommunity.ACCESS, writes ? "write" : "read");
    Optional<Stanza.Value> list =
        Sros.within(community, "source-access-list")
            .or(() -> Sros.within(community, "src-access-list"));
    list.ifPresent(v -> item.set(SnmpCommunity.ALLOWED_SOURCES, List.of(v.text()), v.at()));
    if (list.isEmpty() && filter.isEmpty()) {
      sros.standard(
          item, SnmpCommunity.ALLOWED_SOURCES, List.of("any"), "community: no source-access-list");
    }
  }

  private static boolean permits(Stanza community, String word) {
    return Sros.within(community, "access-permissions")
            .filter(v -> v.text().equals(word))
            .isPresent()
        || List.of("hash", "hash2").stream().anyMatch(h -> community.at(h, word).isPresent());
  }

  private static boolean hashed(Stanza community) {
    return community.at("hash").isPresent() || community.at("hash2").isPresent();
  }

  private Secret community(String word, boolean hashed) {
    return hashed
        ? sros.redactor().opaque(Secret.Storage.UNKNOWN, "sros", word)
        : sros.redactor().clear(word);
  }

  private void logs() {
    for (Stanza log : sros.either("log")) {
      for (Stanza syslog : log.each("syslog")) {
        Stanza place = syslog;
        if (log.each("log-id").stream().noneMatch(id -> sends(id, syslog.word()))) {
          place.readAll();
          continue;
        }
        Item.Builder item =
            sros.device()
                .add(LogTarget.TYPE, place.span())
                .set(LogTarget.PROTOCOL, "syslog")
                .set(LogTarget.TRANSPORT, "udp");
        Sros.within(place, "address").ifPresent(v -> item.set(LogTarget.HOST, v.text(), v.at()));
        boolean tls = place.at("tls-client-profile").isPresent();
        item.set(LogTarget.ENCRYPTED, tls);
        place.readAll();
      }
      for (Stanza group : log.each("snmp-trap-group")) {
        for (Stanza target : group.each("trap-target")) {
          Item.Builder item =
              sros.device()
                  .add(LogTarget.TYPE, target.readAll().span())
                  .set(LogTarget.PROTOCOL, "snmp-trap")
                  .set(LogTarget.TRANSPORT, "udp");
          Sros.within(target, "address").ifPresent(v -> item.set(LogTarget.HOST, v.text(), v.at()));
        }
      }
      log.ignore(
          Set.of(
              "log-id",
              "filter",
              "accounting-policy",
              "file-id",
              "file",
              "event-control",
              "throttle-rate",
              "app-route-notifications",
              "log-events",
              "event-trigger"));
    }
  }

  /** {@code destination syslog "1"}, or {@code to syslog 1}. */
  private static boolean sends(Stanza logId, String target) {
    return Sros.within(logId, "syslog").filter(v -> v.text().equals(target)).isPresent();
  }

  private void time() {
    for (String kind : List.of("ntp", "sntp")) {
      for (Stanza stated : sros.either("system time " + kind)) {
        if (Sros.on(stated).filter(v -> v.text().equals("disable")).isPresent()) {
          stated.readAll();
          stated.at("authentication-key").ifPresent(keys -> keys(keys));
          continue;
        }
        for (String word : List.of("server", "server-address", "peer")) {
          for (Stanza server : stated.each(word)) {
            boolean key =
                Sros.within(server, "key-id")
                    .or(() -> Sros.within(server, "authentication-keychain"))
                    .isPresent();
            sros.device()
                .add(TimeSource.TYPE, server.readAll().span())
                .set(TimeSource.HOST, server.word())
                .set(TimeSource.AUTHENTICATED, key);
          }
        }
        stated.at("authentication-key").ifPresent(keys -> keys(keys));
        stated.ignore(
            Set.of(
                "ntp-server",
                "authentication-check",
                "broadcast-client",
                "sntp-state",
                "shutdown",
                "no",
                "admin-state"));
      }
    }
    for (Stanza time : sros.either("system time")) {
      time.ignore(Set.of("zone", "dst-zone", "prefer-local-time", "gnss", "ptp"));
    }
  }

  private void keys(Stanza keys) {
    for (Stanza id : keys.readAll().children().values()) {
      Sros.within(id, "key").ifPresent(v -> sros.redactor().remember(v.text()));
    }
  }
}
