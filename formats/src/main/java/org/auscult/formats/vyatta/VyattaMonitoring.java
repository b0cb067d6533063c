package org.auscult.formats.vyatta;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.Backup;
import org.auscult.device.Item;
import org.auscult.device.LogTarget;
import org.auscult.device.LoggingPolicy;
import org.auscult.device.TimeSource;
import org.auscult.formats.syntax.Stanza;
import org.auscult.source.Redactor;

/** Where records go, where the time comes from, and copies of the configuration. */
final class VyattaMonitoring {
  private static final Set<String> LOGINS = Set.of("all", "auth", "authpriv", "security");
  private static final Set<String> VERBOSE = Set.of("info", "debug", "all", "notice");

  private final Vyatta vyatta;

  VyattaMonitoring(Vyatta vyatta) {
    this.vyatta = vyatta;
  }

  void map() {
    vyatta.root().at("system", "syslog").ifPresent(this::syslog);
    for (String[] path : List.of(new String[] {"system", "ntp"}, new String[] {"service", "ntp"})) {
      vyatta.root().at(path).ifPresent(this::time);
    }
    backup();
  }

  private void syslog(Stanza syslog) {
    Item.Builder policy = vyatta.device().single(LoggingPolicy.TYPE);
    List<Stanza> hosts = new ArrayList<>(syslog.read().each("host"));
    hosts.addAll(syslog.each("remote"));
    hosts.forEach(host -> target(host));
    for (String place : List.of("global", "local", "host", "remote")) {
      syslog
          .at(place)
          .ifPresent(
              s -> {
                policy.set(LoggingPolicy.ENABLED, true, s.read().span());
                logins(s, policy);
              });
    }
    policy.orDefault(
        LoggingPolicy.TIMESTAMPS, true, vyatta.manual("syslog: records carry date and time"));
    for (String place : List.of("global", "local", "console", "user", "file")) {
      syslog.at(place).ifPresent(Stanza::readAll);
    }
    syslog.ignore(Set.of("marker", "preserve-fqdn", "source-address"));
  }

  private void target(Stanza host) {
    Item.Builder item =
        vyatta
            .device()
            .add(LogTarget.TYPE, host.span())
            .set(LogTarget.HOST, host.word())
            .set(LogTarget.PROTOCOL, "syslog");
    Vyatta.number(item, LogTarget.PORT, host.value("port"));
    Optional<Stanza.Value> transport = host.value("protocol");
    Vyatta.text(item, LogTarget.TRANSPORT, transport);
    boolean tls = host.at("tls", "enable").isPresent();
    host.at("tls").ifPresent(Stanza::readAll);
    item.set(LogTarget.ENCRYPTED, tls);
    String source = vyatta.manual("syslog: UDP port 514");
    item.orDefault(LogTarget.PORT, 514L, source).orDefault(LogTarget.TRANSPORT, "udp", source);
    for (Stanza facility : host.each("facility")) {
      facility.readAll();
    }
    host.ignore(Set.of("format", "vrf", "source-address"));
  }

  /** A facility at any place, with a level that takes log-ins in. */
  private static void logins(Stanza place, Item.Builder policy) {
    for (Stanza child : place.children().values()) {
      if (child.word().equals("facility")) {
        for (Stanza facility : child.children().values()) {
          facility
              .value("level")
              .filter(v -> LOGINS.contains(facility.word()) && VERBOSE.contains(v.text()))
              .ifPresent(v -> policy.set(LoggingPolicy.LOGIN_EVENTS, true, v.at()));
        }
      } else if (child.at("facility").isPresent()) {
        logins(child, policy);
      }
    }
  }

  private void time(Stanza ntp) {
    for (Stanza server : ntp.read().each("server")) {
      vyatta
          .device()
          .add(TimeSource.TYPE, server.readAll().span())
          .set(TimeSource.HOST, server.word())
          .set(TimeSource.AUTHENTICATED, server.at("nts").isPresent());
    }
    ntp.ignore(Set.of("listen-address", "interface", "vrf", "leap-second", "timestamp", "ptp"));
  }

  private void backup() {
    Redactor redactor = vyatta.redactor();
    Stanza root = vyatta.root();
    for (Stanza.Value place :
        root.values("system", "config-management", "commit-archive", "location")) {
      vyatta.device().single(Backup.TYPE).set(Backup.CONFIGURED, true, place.at());
      int at = place.text().lastIndexOf('@');
      int colon = place.text().indexOf(':', place.text().indexOf("//") + 2);
      if (colon > 0 && colon < at) {
        redactor.remember(place.text().substring(colon + 1, at));
      }
    }
    root.at("system", "config-management", "commit-archive").ifPresent(Stanza::readAll);
    root.at("system", "config-management")
        .ifPresent(s -> s.read().ignore(Set.of("commit-revisions", "commit-confirm")));
  }
}
