package org.auscult.formats.openwrtuci;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.Account;
import org.auscult.device.Field;
import org.auscult.device.Identity;
import org.auscult.device.Item;
import org.auscult.device.LogTarget;
import org.auscult.device.NetworkService;
import org.auscult.device.SessionPolicy;
import org.auscult.device.SnmpCommunity;
import org.auscult.device.SshServer;
import org.auscult.device.TimeSource;
import org.auscult.formats.secret.CryptSecrets;
import org.auscult.source.Secret;
import org.auscult.source.Span;
import org.auscult.tree.ConfigNode;

/** Host name, log, time, and the ways in: SSH, web, accounts of the web, SNMP. */
final class OpenwrtSystem {
  private static final String DROPBEAR = Openwrt.manual("Dropbear configuration: ");

  private final Openwrt router;
  private final OpenwrtFirewall firewall;

  OpenwrtSystem(Openwrt router, OpenwrtFirewall firewall) {
    this.router = router;
    this.firewall = firewall;
  }

  void map() {
    router.of("system", "system").forEach(this::system);
    router.of("system", "timeserver").forEach(this::time);
    router.of("dropbear", "dropbear").forEach(this::ssh);
    router.of("uhttpd", "uhttpd").forEach(this::web);
    router.of("rpcd", "login").forEach(this::login);
    router.of("snmpd", "com2sec").forEach(this::community);
    router.of("snmpd", "agent").forEach(this::agent);
  }

  private Item.Builder service(String protocol, Span at) {
    return router
        .add(NetworkService.TYPE, at)
        .set(NetworkService.PROTOCOL, protocol)
        .set(NetworkService.PURPOSE, "management")
        .set(NetworkService.ENABLED, true);
  }

  private void system(Section system) {
    system.put(router.device().single(Identity.TYPE), Identity.HOSTNAME, "hostname");
    system
        .value("log_ip")
        .filter(found -> system.on("log_remote", true))
        .ifPresent(
            found -> {
              String transport = system.text("log_proto");
              router
                  .add(LogTarget.TYPE, found.span())
                  .set(LogTarget.HOST, found.word(2))
                  .set(LogTarget.PROTOCOL, "syslog")
                  .set(LogTarget.TRANSPORT, transport.isEmpty() ? "udp" : transport)
                  .set(LogTarget.PORT, system.number("log_port").orElse(514L))
                  .set(LogTarget.ENCRYPTED, false);
            });
    system
        .value("ttylogin")
        .ifPresent(
            found ->
                router.set(
                    SessionPolicy.TYPE,
                    SessionPolicy.CONSOLE_AUTHENTICATION,
                    system.on("ttylogin", false),
                    found.span()));
    router.standard(
        SessionPolicy.TYPE,
        SessionPolicy.CONSOLE_AUTHENTICATION,
        false,
        Openwrt.manual("System configuration: ttylogin 0"));
  }

  private void time(Section servers) {
    boolean on = servers.on("enabled", true) && servers.on("enable_ntp", true);
    for (String host : servers.words("server")) {
      if (on) {
        router
            .add(TimeSource.TYPE, Openwrt.at(servers, "server"))
            .set(TimeSource.HOST, host)
            .orDefault(
                TimeSource.AUTHENTICATED,
                false,
                Openwrt.manual("NTP: the client of BusyBox has no keys set"));
      }
    }
    if (servers.on("enable_server", false)) {
      service("ntp", Openwrt.at(servers, "enable_server"))
          .set(NetworkService.TRANSPORT, "udp")
          .set(NetworkService.PORT, 123L)
          .set(NetworkService.PURPOSE, "other");
    }
  }

  private void ssh(Section ssh) {
    boolean on = ssh.on("enable", true);
    long port = ssh.number("Port").orElse(22L);
    Item.Builder item =
        service("ssh", ssh.at())
            .set(NetworkService.ENABLED, on)
            .set(NetworkService.TRANSPORT, "tcp")
            .set(NetworkService.PORT, port)
            .set(NetworkService.ENCRYPTED, true)
            .set(NetworkService.AUTHENTICATED, true);
    ssh.put(item, NetworkService.INTERFACE, "Interface");
    firewall.tell(item, "tcp", port);
    router.set(SshServer.TYPE, SshServer.ENABLED, on, ssh.at());
    flag(ssh, "PasswordAuth", SshServer.PASSWORD_LOGIN);
    boolean root =
        ssh.on("RootPasswordAuth", true)
            && ssh.on("PasswordAuth", true)
            && ssh.on("RootLogin", true);
    if (ssh.value("RootPasswordAuth").isPresent() || ssh.value("PasswordAuth").isPresent()) {
      Span at =
          ssh.value("RootPasswordAuth").isPresent()
              ? Openwrt.at(ssh, "RootPasswordAuth")
              : Openwrt.at(ssh, "PasswordAuth");
      router.set(SshServer.TYPE, SshServer.ROOT_LOGIN, root, at);
    }
    ssh.number("MaxAuthTries")
        .ifPresent(
            n -> router.set(SshServer.TYPE, SshServer.RETRIES, n, Openwrt.at(ssh, "MaxAuthTries")));
    notice(ssh);
    router.standard(SshServer.TYPE, SshServer.PASSWORD_LOGIN, true, DROPBEAR + "PasswordAuth on");
    router.standard(SshServer.TYPE, SshServer.ROOT_LOGIN, true, DROPBEAR + "RootPasswordAuth on");
  }

  /** What is shown before log-in, and when an idle session ends. */
  private void notice(Section ssh) {
    Optional<ConfigNode> banner = ssh.value("BannerFile");
    banner.ifPresent(
        found -> router.set(SessionPolicy.TYPE, SessionPolicy.BANNER, true, found.span()));
    router.standard(
        SessionPolicy.TYPE, SessionPolicy.BANNER, false, DROPBEAR + "BannerFile not set");
    if (ssh.value("IdleTimeout").isEmpty()) {
      router.standard(
          SessionPolicy.TYPE, SessionPolicy.IDLE_TIMEOUT_SECONDS, 0L, DROPBEAR + "IdleTimeout 0");
    } else {
      longest(ssh)
          .ifPresent(
              seconds ->
                  router.set(
                      SessionPolicy.TYPE,
                      SessionPolicy.IDLE_TIMEOUT_SECONDS,
                      seconds,
                      Openwrt.at(ssh, "IdleTimeout")));
    }
  }

  /** The web ends its sessions by a limit of its own, which counts when it is longer. */
  private Optional<Long> longest(Section ssh) {
    Optional<Long> shell = ssh.number("IdleTimeout");
    if (shell.filter(seconds -> seconds > 0).isEmpty() || router.of("uhttpd", "uhttpd").isEmpty()) {
      return shell;
    }
    return router.of("luci", "internal").stream()
        .flatMap(section -> section.number("sessiontime").stream())
        .map(seconds -> Math.max(seconds, shell.get()))
        .findFirst();
  }

  private void flag(Section section, String key, Field<Boolean> field) {
    section
        .value(key)
        .ifPresent(found -> router.set(SshServer.TYPE, field, section.on(key, true), found.span()));
  }

  private void web(Section web) {
    for (String key : List.of("listen_http", "listen_https")) {
      boolean encrypted = key.endsWith("s");
      for (String address : web.words(key)) {
        int colon = address.lastIndexOf(':');
        String port = address.substring(colon + 1);
        String host = colon < 0 ? "0.0.0.0" : address.substring(0, colon);
        if (port.matches("\\d{1,5}") && !host.equals("[::]")) {
          boolean any = host.equals("0.0.0.0") || host.isEmpty();
          Item.Builder item =
              service(encrypted ? "https" : "http", Openwrt.at(web, key))
                  .set(NetworkService.TRANSPORT, "tcp")
                  .set(NetworkService.PORT, Long.valueOf(port))
                  .set(NetworkService.ENCRYPTED, encrypted)
                  .set(NetworkService.AUTHENTICATED, true)
                  .set(NetworkService.BIND_ADDRESS, any ? "any" : host);
          firewall.tell(item, "tcp", Long.parseLong(port));
        }
      }
    }
  }

  /** {@code $p$name} refers to the system's own password of that user. */
  private void login(Section login) {
    Item.Builder item = router.add(Account.TYPE, login.at());
    login.put(item, Account.NAME, "username");
    item.set(Account.PRIVILEGE, login.words("write").contains("*") ? "admin" : "operator");
    login.words("read");
    login
        .value("password")
        .ifPresent(
            found ->
                item.set(Account.SECRET, secret(found.word(2)), found.span())
                    .set(Account.PASSWORD_REQUIRED, true));
  }

  private Secret secret(String stored) {
    if (stored.startsWith("$p$")) {
      return router.redactor().external();
    }
    return stored.startsWith("$")
        ? CryptSecrets.of(router.redactor(), stored)
        : router.redactor().clear(stored);
  }

  private void agent(Section agent) {
    boolean on = router.of("snmpd", "snmpd").stream().allMatch(main -> main.on("enabled", true));
    Item.Builder item = service("snmp", agent.at()).set(NetworkService.ENABLED, on);
    item.set(NetworkService.TRANSPORT, "udp").set(NetworkService.PORT, 161L);
    firewall.tell(item, "udp", 161);
  }

  private void community(Section entry) {
    String source = entry.text("source");
    boolean any = source.isEmpty() || Set.of("default", "0.0.0.0/0").contains(source);
    entry
        .value("community")
        .ifPresent(
            found ->
                router
                    .add(SnmpCommunity.TYPE, entry.at())
                    .set(SnmpCommunity.SECRET, router.redactor().clear(found.word(2)), found.span())
                    .set(SnmpCommunity.ACCESS, writes(entry) ? "write" : "read")
                    .set(SnmpCommunity.ALLOWED_SOURCES, List.of(any ? "any" : source)));
  }

  private boolean writes(Section entry) {
    String name = entry.text("secname");
    List<String> groups =
        router.of("snmpd", "group").stream()
            .filter(group -> group.is("secname", name))
            .map(group -> group.text("group"))
            .toList();
    return router.of("snmpd", "access").stream()
        .filter(access -> groups.contains(access.text("group")))
        .anyMatch(access -> !access.text("write").isEmpty() && !access.is("write", "none"));
  }
}
