package org.auscult.formats.mikrotikrouteros;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.Item;
import org.auscult.device.LogTarget;
import org.auscult.device.LoggingPolicy;
import org.auscult.device.NetworkService;
import org.auscult.device.Setting;
import org.auscult.device.SnmpCommunity;
import org.auscult.device.SnmpUser;
import org.auscult.device.TimeSource;
import org.auscult.source.Span;

/** SNMP, where events go, where the time comes from. */
final class RouterosMonitoring {
  private static final String COMMUNITY =
      Routeros.manual("SNMP: the community public reads from any address");

  private final Routeros router;
  private final RouterosInput input;

  RouterosMonitoring(Routeros router, RouterosInput input) {
    this.router = router;
    this.input = input;
  }

  void map() {
    snmp();
    logging();
    time();
  }

  private void snmp() {
    Optional<Statement> enabled = router.setting("snmp", "enabled");
    boolean on = enabled.filter(s -> s.is("enabled", "yes")).isPresent();
    if (enabled.isPresent() || router.whole()) {
      Span at = enabled.map(Statement::at).orElse(router.device().where());
      Item.Builder item =
          router
              .add(NetworkService.TYPE, at)
              .set(NetworkService.PROTOCOL, "snmp")
              .set(NetworkService.PURPOSE, "management");
      enabled.ifPresent(s -> item.set(NetworkService.ENABLED, on));
      item.orDefault(NetworkService.ENABLED, false, Routeros.manual("SNMP: enabled no"));
      if (on) {
        item.set(NetworkService.TRANSPORT, "udp").set(NetworkService.PORT, 161L);
        input.tell(item, "udp", 161, List.of());
      }
    }
    boolean standard = true;
    for (Statement statement : router.menu("snmp community")) {
      boolean first = statement.target().contains("default=yes") || statement.target().equals("0");
      standard &= !first;
      if (on || router.menu("snmp").isEmpty() && !router.whole()) {
        community(statement, first);
      }
      statement.value("authentication-password");
      statement.value("encryption-password");
      community(statement);
      statement.done(Set.of("addresses"));
    }
    if (on && standard && router.whole()) {
      router
          .add(SnmpCommunity.TYPE, enabled.map(Statement::at).orElse(router.device().where()))
          .set(
              SnmpCommunity.SECRET, Setting.byDefault(router.redactor().clear("public"), COMMUNITY))
          .orDefault(SnmpCommunity.ACCESS, "read", COMMUNITY)
          .orDefault(SnmpCommunity.ALLOWED_SOURCES, List.of("any"), COMMUNITY);
    }
    router.done(
        Set.of(
            "contact",
            "location",
            "engine-id",
            "engine-id-suffix",
            "trap-generators",
            "trap-community",
            "trap-interfaces",
            "trap-version",
            "trap-target",
            "src-address",
            "vrf"),
        "snmp");
  }

  private static void community(Statement statement) {
    List.of(
            "security",
            "read-access",
            "write-access",
            "authentication-protocol",
            "encryption-protocol")
        .forEach(statement::value);
  }

  private void community(Statement statement, boolean first) {
    String name = statement.value("name").orElse(first ? "public" : statement.targetName());
    String security = statement.value("security").orElse("none");
    if (statement.disabled()) {
      return;
    }
    if (!security.equals("none")) {
      user(statement, name, security.equals("private"));
      return;
    }
    Item.Builder item =
        router
            .add(SnmpCommunity.TYPE, statement.at())
            .set(SnmpCommunity.SECRET, router.redactor().clear(name))
            .set(SnmpCommunity.ACCESS, statement.is("write-access", "yes") ? "write" : "read");
    List<String> networks = new ArrayList<>();
    for (String word : statement.words("addresses")) {
      networks.add(word.equals("0.0.0.0/0") || word.equals("::/0") ? "any" : word);
    }
    if (!networks.isEmpty()) {
      item.set(SnmpCommunity.ALLOWED_SOURCES, networks);
    }
    item.orDefault(SnmpCommunity.ALLOWED_SOURCES, List.of("any"), COMMUNITY);
  }

  private void user(Statement statement, String name, boolean hidden) {
    Item.Builder item =
        router
            .add(SnmpUser.TYPE, statement.at())
            .set(SnmpUser.NAME, name)
            .set(SnmpUser.SECURITY_LEVEL, hidden ? "auth-priv" : "auth");
    statement
        .value("authentication-protocol")
        .ifPresent(p -> item.set(SnmpUser.AUTHENTICATION, p.toLowerCase(Locale.ROOT)));
    item.orDefault(
        SnmpUser.AUTHENTICATION, "md5", Routeros.manual("SNMP: authentication-protocol MD5"));
    if (hidden) {
      statement
          .value("encryption-protocol")
          .ifPresent(p -> item.set(SnmpUser.PRIVACY, p.equalsIgnoreCase("aes") ? "aes128" : "des"));
      item.orDefault(SnmpUser.PRIVACY, "des", Routeros.manual("SNMP: encryption-protocol DES"));
    } else {
      item.set(SnmpUser.PRIVACY, "none");
    }
  }

  private void logging() {
    Map<String, Statement> remote = new LinkedHashMap<>();
    for (Statement action : router.menu("system logging action")) {
      String name = action.value("name").orElse(action.targetName());
      boolean server = action.value("remote").filter(a -> !a.equals("0.0.0.0")).isPresent();
      if (server) {
        remote.put(name.equals("3") ? "remote" : name, action);
      }
      action.done(
          Set.of(
              "target",
              "remote-port",
              "remote-protocol",
              "src-address",
              "bsd-syslog",
              "syslog-facility",
              "syslog-severity",
              "syslog-time-format",
              "remote-log-format",
              "memory-lines",
              "memory-stop-on-full",
              "disk-file-name",
              "disk-file-count",
              "disk-lines-per-file",
              "disk-stop-on-full",
              "remember",
              "email-to",
              "email-start-tls",
              "vrf",
              "cef-event-delimiter"));
    }
    Set<String> told = new HashSet<>();
    for (Statement rule : router.menu("system logging")) {
      String action = rule.text("action");
      Optional<Statement> target = Optional.ofNullable(remote.get(action));
      target.filter(t -> !rule.disabled() && told.add(action)).ifPresent(this::target);
      rule.done(Set.of("topics", "prefix", "regex"));
    }
    router.standard(
        LoggingPolicy.TYPE,
        LoggingPolicy.ENABLED,
        true,
        Routeros.manual("Log: info, warning, error and critical go to memory"));
  }

  private void target(Statement action) {
    Item.Builder item =
        router
            .add(LogTarget.TYPE, action.at())
            .set(LogTarget.PROTOCOL, "syslog")
            .set(LogTarget.ENCRYPTED, false)
            .set(LogTarget.TRANSPORT, action.value("remote-protocol").orElse("udp"));
    action.put(item, LogTarget.HOST, "remote");
    item.set(LogTarget.PORT, action.number("remote-port").orElse(514L));
  }

  private void time() {
    boolean on =
        router
            .setting("system ntp client", "enabled")
            .filter(s -> s.is("enabled", "yes"))
            .isPresent();
    for (Statement client : router.menu("system ntp client")) {
      for (String key : List.of("primary-ntp", "secondary-ntp", "server-dns-names", "servers")) {
        for (String host : client.words(key)) {
          if (on && !host.equals("0.0.0.0")) {
            source(client, host);
          }
        }
      }
      client.done(Set.of("mode", "vrf"));
    }
    for (Statement server : router.added("system ntp client servers")) {
      if (on && !server.disabled()) {
        source(server, server.text("address"));
      }
      server.done(Set.of("address", "iburst", "min-poll", "max-poll"));
    }
  }

  private void source(Statement statement, String host) {
    Item.Builder item = router.add(TimeSource.TYPE, statement.at()).set(TimeSource.HOST, host);
    if (statement.value("auth-key").filter(key -> !key.equals("none")).isPresent()) {
      item.set(TimeSource.AUTHENTICATED, true);
    }
    router.standard(item, TimeSource.AUTHENTICATED, false, Routeros.manual("NTP: auth-key none"));
  }
}
