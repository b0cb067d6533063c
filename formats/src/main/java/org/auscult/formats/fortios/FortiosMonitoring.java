package org.auscult.formats.fortios;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.Item;
import org.auscult.device.LogTarget;
import org.auscult.device.LoggingPolicy;
import org.auscult.device.Setting;
import org.auscult.device.SnmpCommunity;
import org.auscult.device.SnmpUser;
import org.auscult.device.TimeSource;
import org.auscult.formats.syntax.Cidr;

/** SNMP, where records go, and the time. */
final class FortiosMonitoring {
  private final Fortios fortios;
  private final FortiosServices services;

  FortiosMonitoring(Fortios fortios, FortiosServices services) {
    this.fortios = fortios;
    this.services = services;
  }

  void map() {
    snmp();
    logging();
    fortios.entries().blocks("system ntp").forEach(this::time);
  }

  private void snmp() {
    for (Entry agent : fortios.entries().blocks("system snmp sysinfo")) {
      agent.value("status");
      agent.ignore(FortiosIgnored.SNMP_SYSINFO);
    }
    boolean off =
        fortios.speaksOf("system snmp sysinfo")
            && fortios.entries().blocks("system snmp sysinfo").stream()
                .noneMatch(agent -> agent.is("status", "enable"));
    fortios.entries().of("system snmp community").forEach(entry -> community(entry, off));
    fortios.entries().of("system snmp user").forEach(entry -> user(entry, off));
  }

  private void community(Entry entry, boolean off) {
    boolean silent =
        off
            || entry.is("status", "disable")
            || (entry.is("query-v1-status", "disable") & entry.is("query-v2c-status", "disable"));
    entry.value("status");
    entry.value("query-v1-status");
    entry.value("query-v2c-status");
    entry.value("name").ifPresent(value -> fortios.redactor().remember(value.text()));
    List<String> hosts = hosts(entry);
    entry.ignore(FortiosIgnored.SNMP_COMMUNITY);
    if (silent) {
      return;
    }
    Item.Builder item = fortios.device().add(SnmpCommunity.TYPE, entry.at());
    fortios
        .secret(entry, "name")
        .ifPresent(
            name -> item.set(SnmpCommunity.SECRET, name, entry.value("name").orElseThrow().at()));
    item.orDefault(
        SnmpCommunity.ACCESS, "read", "Fortinet, FortiOS Administration Guide, SNMP: read-only");
    if (!hosts.isEmpty()) {
      item.set(SnmpCommunity.ALLOWED_SOURCES, hosts);
    }
  }

  /** The hosts that a community is answered to; none when unrestricted. */
  static List<String> hosts(Entry community) {
    List<String> hosts = new ArrayList<>();
    for (Entry host : community.inside("hosts")) {
      List<String> words = host.words("ip");
      if (words.size() == 2) {
        Cidr.of(words.get(0), words.get(1)).ifPresent(hosts::add);
      } else {
        hosts.addAll(words);
      }
      host.ignore(Set.of("ha-direct", "host-type", "source-ip", "interface"));
    }
    for (Entry host : community.inside("hosts6")) {
      host.text("ipv6").ifPresent(hosts::add);
      host.ignore(Set.of("ha-direct", "host-type", "source-ipv6"));
    }
    boolean any = hosts.contains("0.0.0.0/0") || hosts.contains("::/0");
    return any ? List.of("any") : hosts;
  }

  private void user(Entry entry, boolean off) {
    entry.value("status");
    String source = Fortios.reference("system snmp user");
    for (String key : List.of("auth-pwd", "priv-pwd")) {
      entry.words(key).forEach(fortios.redactor()::remember);
    }
    entry.ignore(FortiosIgnored.SNMP_USER);
    Item.Builder item = Item.of(SnmpUser.TYPE, entry.at()).set(SnmpUser.NAME, entry.name());
    entry.put(item, SnmpUser.SECURITY_LEVEL, "security-level", v -> level(v.text()));
    entry.put(item, SnmpUser.AUTHENTICATION, "auth-proto", v -> authentication(v.text()));
    entry.put(item, SnmpUser.PRIVACY, "priv-proto", v -> privacy(v.text()));
    if (off || entry.is("status", "disable")) {
      return;
    }
    item.orDefault(SnmpUser.SECURITY_LEVEL, "no-auth", source + ": security-level no-auth-no-priv");
    String level = item.get(SnmpUser.SECURITY_LEVEL).value().orElse("no-auth");
    item.orDefault(
        SnmpUser.AUTHENTICATION,
        level.equals("no-auth") ? "none" : "sha1",
        source + ": auth-proto sha");
    item.orDefault(
        SnmpUser.PRIVACY,
        level.equals("auth-priv") ? "aes128" : "none",
        source + ": priv-proto aes");
    Item.Builder added = fortios.device().add(SnmpUser.TYPE, entry.at());
    added
        .set(SnmpUser.NAME, item.get(SnmpUser.NAME))
        .set(SnmpUser.SECURITY_LEVEL, item.get(SnmpUser.SECURITY_LEVEL))
        .set(SnmpUser.AUTHENTICATION, item.get(SnmpUser.AUTHENTICATION))
        .set(SnmpUser.PRIVACY, item.get(SnmpUser.PRIVACY));
  }

  private static Optional<String> level(String word) {
    return switch (word) {
      case "no-auth-no-priv" -> Optional.of("no-auth");
      case "auth-no-priv" -> Optional.of("auth");
      case "auth-priv" -> Optional.of("auth-priv");
      default -> Optional.empty();
    };
  }

  private static Optional<String> authentication(String word) {
    return switch (word) {
      case "sha" -> Optional.of("sha1");
      case "md5", "sha224", "sha256", "sha384", "sha512" -> Optional.of(word);
      default -> Optional.empty();
    };
  }

  private static Optional<String> privacy(String word) {
    return switch (word) {
      case "aes" -> Optional.of("aes128");
      case "aes256cisco" -> Optional.of("aes256");
      case "des", "aes256" -> Optional.of(word);
      default -> Optional.empty();
    };
  }

  private void logging() {
    List<String> sections = fortios.entries().named("log ").toList();
    for (String section : sections) {
      if (section.matches("log syslogd\\d? (override-)?setting")) {
        fortios.entries().blocks(section).forEach(this::syslog);
      } else if (section.matches("log fortianalyzer\\d? (override-)?setting")) {
        fortios.entries().blocks(section).forEach(this::analyzer);
      }
    }
    events();
    for (String store : List.of("log memory setting", "log disk setting")) {
      fortios.entries().blocks(store).forEach(this::store);
    }
  }

  /** The sections that name a place to send records to. */
  static String[] targets() {
    List<String> sections = new ArrayList<>();
    for (String number : List.of("", "2", "3", "4")) {
      for (String kind : List.of("setting", "override-setting")) {
        sections.add("log syslogd" + number + ' ' + kind);
        sections.add("log fortianalyzer" + number + ' ' + kind);
      }
    }
    sections.add("log fortianalyzer-cloud setting");
    sections.add("log fortiguard setting");
    sections.add("log webtrends setting");
    return sections.toArray(String[]::new);
  }

  private void store(Entry entry) {
    if (entry.is("status", "enable")) {
      fortios.device().single(LoggingPolicy.TYPE).set(LoggingPolicy.ENABLED, true, entry.at());
    }
    entry.ignore(FortiosIgnored.LOG_STORE);
  }

  private Optional<Item.Builder> target(Entry entry) {
    boolean on = entry.is("status", "enable");
    Optional<Entry.Value> server = entry.value("server");
    entry.ignore(FortiosIgnored.LOG_TARGET);
    return on && server.isPresent()
        ? Optional.of(
            fortios
                .device()
                .add(LogTarget.TYPE, entry.at())
                .set(LogTarget.HOST, server.get().text(), server.get().at()))
        : Optional.empty();
  }

  private void syslog(Entry entry) {
    boolean encrypted = entry.text("enc-algorithm").filter(a -> !a.equals("disable")).isPresent();
    boolean tcp =
        entry.text("mode").filter(mode -> !mode.equals("udp")).isPresent()
            | entry.is("reliable", "enable");
    Optional<Entry.Value> port = entry.value("port");
    String source = Fortios.reference("log syslogd setting");
    target(entry)
        .ifPresent(
            item -> {
              item.set(LogTarget.PROTOCOL, "syslog");
              if (tcp || encrypted) {
                item.set(LogTarget.TRANSPORT, encrypted ? "tls" : "tcp")
                    .set(LogTarget.ENCRYPTED, encrypted);
              }
              item.orDefault(LogTarget.TRANSPORT, "udp", source + ": mode udp")
                  .orDefault(LogTarget.ENCRYPTED, false, source + ": enc-algorithm disable");
              port.flatMap(Entry.Value::number)
                  .ifPresent(n -> item.set(LogTarget.PORT, n, port.get().at()));
              item.orDefault(LogTarget.PORT, 514L, source + ": port 514");
            });
  }

  private void analyzer(Entry entry) {
    Optional<Entry.Value> cipher = entry.value("enc-algorithm");
    Optional<Item.Builder> target = target(entry);
    entry.value("reliable");
    target.ifPresent(
        item -> {
          item.set(LogTarget.PROTOCOL, "vendor");
          cipher.ifPresent(
              c ->
                  item.set(
                      LogTarget.ENCRYPTED,
                      !Set.of("disable", "default").contains(c.text()),
                      c.at()));
          if (fortios.header().atLeast(6, 0)) {
            item.orDefault(
                LogTarget.ENCRYPTED,
                true,
                Fortios.reference("log fortianalyzer setting") + ": enc-algorithm high");
          }
        });
  }

  private void events() {
    Item.Builder policy = fortios.device().single(LoggingPolicy.TYPE);
    String source = Fortios.reference("log eventfilter");
    for (Entry filter : fortios.entries().blocks("log eventfilter")) {
      filter.put(policy, LoggingPolicy.LOGIN_EVENTS, "system", Entry.Value::flag);
      if (filter.is("event", "disable")) {
        policy.set(LoggingPolicy.LOGIN_EVENTS, false, filter.at());
      }
      filter.ignore(FortiosIgnored.EVENT_FILTER);
    }
    if (fortios.speaksOf("log eventfilter")) {
      policy.orDefault(LoggingPolicy.LOGIN_EVENTS, true, source + ": event enable, system enable");
    }
  }

  private void time(Entry ntp) {
    boolean off = ntp.is("ntpsync", "disable");
    String source = Fortios.reference("system ntp");
    boolean custom = ntp.is("type", "custom");
    for (Entry server : ntp.inside("ntpserver")) {
      Optional<Entry.Value> host = server.value("server");
      Item.Builder item = Item.of(TimeSource.TYPE, server.at());
      server.put(item, TimeSource.AUTHENTICATED, "authentication", Entry.Value::flag);
      server.words("key").forEach(fortios.redactor()::remember);
      server.ignore(Set.of("ntpv3", "key-id", "interface-select-method", "interface", "ip-type"));
      if (!off && custom && host.isPresent()) {
        fortios
            .device()
            .add(TimeSource.TYPE, server.at())
            .set(TimeSource.HOST, host.get().text(), host.get().at())
            .set(TimeSource.AUTHENTICATED, item.get(TimeSource.AUTHENTICATED))
            .set(TimeSource.AUTHENTICATED, authenticated(item, source));
      }
    }
    if (!off && !custom && ntp.is("ntpsync", "enable")) {
      fortios.device().add(TimeSource.TYPE, ntp.at()).set(TimeSource.HOST, "fortiguard");
    }
    services.ntp(ntp);
    ntp.ignore(Set.of("syncinterval", "source-ip", "source-ip6"));
  }

  private static Setting<Boolean> authenticated(Item.Builder item, String source) {
    item.orDefault(TimeSource.AUTHENTICATED, false, source + ": authentication disable");
    return item.get(TimeSource.AUTHENTICATED);
  }
}
