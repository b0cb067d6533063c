package org.auscult.formats.firewallxml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.auscult.device.Aaa;
import org.auscult.device.AuthServer;
import org.auscult.device.Backup;
import org.auscult.device.Identity;
import org.auscult.device.Item;
import org.auscult.device.NetworkService;
import org.auscult.device.PasswordPolicy;
import org.auscult.device.RoutingPolicy;
import org.auscult.device.SessionPolicy;
import org.auscult.device.SshServer;
import org.auscult.device.StoredSecret;
import org.auscult.device.TimeSource;
import org.auscult.source.Span;

/** Administration: web, SSH, console, who authenticates, time. */
final class WallSystem {
  private static final long SCORE = 10;

  private final Wall wall;

  WallSystem(Wall wall) {
    this.wall = wall;
  }

  void map() {
    wall.section("system").ifPresent(this::map);
    wall.section("sysctl")
        .map(found -> found.children("item"))
        .orElse(List.of())
        .forEach(this::tunable);
    wall.standard(
        RoutingPolicy.TYPE,
        RoutingPolicy.SOURCE_ROUTING,
        false,
        wall.manual("system tunables: net.inet.ip.sourceroute 0"));
  }

  private void map(Element system) {
    Item.Builder identity = wall.device().single(Identity.TYPE);
    system.put(identity, Identity.HOSTNAME, "hostname");
    Optional<Element> web = system.child("webgui");
    boolean plain = web.map(found -> found.text("protocol")).orElse("").equals("http");
    long webPort = web.flatMap(found -> found.number("port")).orElse(plain ? 80L : 443L);
    Optional<Element> ssh = system.child("ssh").or(() -> system.child("sshd"));
    long sshPort = ssh.flatMap(found -> found.number("port")).orElse(22L);
    boolean unlocked = web.filter(found -> found.on("noantilockout")).isEmpty();
    if (unlocked) {
      wall.reach().unlock(List.of((int) webPort, 80, (int) sshPort));
    }
    web.ifPresent(found -> web(found, plain, webPort));
    ssh(system, ssh, sshPort);
    console(system);
    central(system, web);
    servers(system);
    lockout(system);
    time(system);
    system.child("acb").ifPresent(this::backup);
  }

  private void web(Element web, boolean plain, long port) {
    Span at = web.value("protocol").map(Element::at).orElse(web.at());
    Item.Builder item = wall.service(plain ? "http" : "https", "tcp", port, at);
    item.set(NetworkService.NAME, "web interface")
        .set(NetworkService.ENCRYPTED, !plain)
        .set(NetworkService.AUTHENTICATED, true)
        .set(NetworkService.PURPOSE, "management");
    web.value("interfaces")
        .ifPresent(found -> item.set(NetworkService.INTERFACE, found.text(), found.at()));
    web.value("ssl-certref");
    Item.Builder session = wall.device().single(SessionPolicy.TYPE);
    web.value("session_timeout")
        .ifPresent(
            found ->
                web.number("session_timeout")
                    .ifPresent(
                        minutes ->
                            session.set(
                                SessionPolicy.IDLE_TIMEOUT_SECONDS, minutes * 60, found.at())));
    wall.standard(
        session,
        SessionPolicy.IDLE_TIMEOUT_SECONDS,
        240L * 60,
        wall.manual("administration: session timeout 240 minutes"));
  }

  private void ssh(Element system, Optional<Element> ssh, long port) {
    Optional<Element> enable =
        ssh.flatMap(found -> found.child("enable").or(() -> found.child("enabled")))
            .or(() -> system.child("enablesshd"));
    boolean on = enable.filter(found -> !found.text().equals("0")).isPresent();
    Span at = enable.or(() -> ssh).map(Element::at).orElse(system.at());
    wall.set(SshServer.TYPE, SshServer.ENABLED, on, at);
    if (on) {
      Item.Builder item = wall.service("ssh", "tcp", port, at);
      item.set(NetworkService.ENCRYPTED, true)
          .set(NetworkService.AUTHENTICATED, true)
          .set(NetworkService.PURPOSE, "management");
      ssh.flatMap(found -> found.value("interfaces"))
          .ifPresent(found -> item.set(NetworkService.INTERFACE, found.text(), found.at()));
    } else {
      wall.off("ssh", at).set(NetworkService.PURPOSE, "management");
    }
    ssh.ifPresent(found -> sshServer(found, on));
  }

  private void sshServer(Element ssh, boolean on) {
    Item.Builder server = wall.device().single(SshServer.TYPE);
    ssh.child("sshdkeyonly")
        .ifPresent(
            found ->
                server.set(
                    SshServer.PASSWORD_LOGIN,
                    !List.of("enabled", "both", "").contains(found.text()),
                    found.at()));
    ssh.child("passwordauth")
        .ifPresent(
            found -> server.set(SshServer.PASSWORD_LOGIN, ssh.on("passwordauth"), found.at()));
    ssh.child("permitrootlogin")
        .ifPresent(
            found -> server.set(SshServer.ROOT_LOGIN, ssh.on("permitrootlogin"), found.at()));
    list(ssh, "ciphers", server, SshServer.CIPHERS);
    list(ssh, "macs", server, SshServer.MACS);
    list(ssh, "kex", server, SshServer.KEY_EXCHANGES);
    if (on) {
      return;
    }
    ssh.value("group");
  }

  private static void list(
      Element ssh, String name, Item.Builder server, org.auscult.device.Field<List<String>> field) {
    ssh.value(name)
        .ifPresent(
            found ->
                server.set(
                    field,
                    List.of(found.text().toLowerCase(Locale.ROOT).split("[,\\s]+")),
                    found.at()));
  }

  private void console(Element system) {
    system
        .child("disableconsolemenu")
        .ifPresent(
            found ->
                wall.set(
                    SessionPolicy.TYPE, SessionPolicy.CONSOLE_AUTHENTICATION, true, found.at()));
    wall.standard(
        SessionPolicy.TYPE,
        SessionPolicy.CONSOLE_AUTHENTICATION,
        false,
        wall.manual("console options: “Password protect the console menu” is off"));
  }

  private void central(Element system, Optional<Element> web) {
    Item.Builder aaa = wall.device().single(Aaa.TYPE);
    Optional<Element> mode = web.flatMap(found -> found.value("authmode"));
    mode.ifPresent(
        found -> {
          List<String> methods = List.of(found.text().split("\\s*,\\s*"));
          boolean local = methods.stream().allMatch(name -> name.startsWith("Local"));
          aaa.set(Aaa.LOGIN_METHODS, methods, found.at()).set(Aaa.CENTRAL, !local, found.at());
        });
    if (system.child("webgui").isPresent()) {
      wall.standard(
          aaa,
          Aaa.CENTRAL,
          false,
          wall.manual("user management: the local database authenticates administrators"));
    }
  }

  private void servers(Element system) {
    for (Element server : system.children("authserver")) {
      String type = server.text("type");
      if (!type.equals("radius") && !type.startsWith("ldap")) {
        continue;
      }
      boolean radius = type.equals("radius");
      Item.Builder item =
          wall.add(AuthServer.TYPE, server.at())
              .set(AuthServer.PROTOCOL, radius ? "radius" : "ldap");
      server.put(item, AuthServer.HOST, "host");
      server
          .number(radius ? "radius_auth_port" : "ldap_port")
          .ifPresent(port -> item.set(AuthServer.PORT, port));
      for (String key : List.of("radius_secret", "ldap_bindpw")) {
        server
            .value(key)
            .ifPresent(
                found ->
                    item.set(AuthServer.SECRET, wall.redactor().clear(found.text()), found.at()));
      }
      server
          .value("ldap_urltype")
          .filter(found -> !radius)
          .ifPresent(
              found ->
                  item.set(
                      AuthServer.ENCRYPTED, found.text().matches("(?i).*(ssl|tls).*"), found.at()));
      Known.mark(server.node(), WallIrrelevant.AUTH_SERVER);
    }
  }

  /** An attack counts ten points as a rule; the address is blocked beyond the threshold. */
  private void lockout(Element system) {
    Item.Builder policy = wall.device().single(PasswordPolicy.TYPE);
    system
        .value("sshguard_threshold")
        .ifPresent(
            found ->
                system
                    .number("sshguard_threshold")
                    .ifPresent(
                        points ->
                            policy.set(
                                PasswordPolicy.LOCKOUT_THRESHOLD,
                                Math.max(1, (points + SCORE - 1) / SCORE),
                                found.at())));
    system
        .value("sshguard_blocktime")
        .ifPresent(
            found ->
                system
                    .number("sshguard_blocktime")
                    .ifPresent(
                        seconds ->
                            policy.set(
                                PasswordPolicy.LOCKOUT_MINUTES, (seconds + 59) / 60, found.at())));
  }

  private void time(Element system) {
    Optional<Element> servers = system.value("timeservers");
    Optional<Element> daemon = wall.section("ntpd");
    boolean signed =
        daemon
            .filter(found -> found.on("serverauth") && !found.text("serverauthkey").isEmpty())
            .isPresent();
    daemon
        .flatMap(found -> found.value("serverauthkey"))
        .ifPresent(
            key ->
                wall.add(StoredSecret.TYPE, key.at())
                    .set(StoredSecret.NAME, "ntp")
                    .set(StoredSecret.SECRET, wall.redactor().clear(key.text())));
    servers.ifPresent(
        found -> {
          for (String host : found.text().split("\\s+")) {
            Item.Builder item = wall.add(TimeSource.TYPE, found.at()).set(TimeSource.HOST, host);
            if (signed) {
              item.set(TimeSource.AUTHENTICATED, true);
            }
            wall.standard(
                item,
                TimeSource.AUTHENTICATED,
                false,
                wall.manual("NTP: servers are not authenticated unless a key is set"));
          }
        });
  }

  private void backup(Element cloud) {
    boolean on = cloud.text("enable").equals("yes");
    wall.set(Backup.TYPE, Backup.CONFIGURED, on, cloud.at());
    cloud
        .value("encryption_password")
        .ifPresent(
            key ->
                wall.add(StoredSecret.TYPE, key.at())
                    .set(StoredSecret.NAME, "backup")
                    .set(StoredSecret.SECRET, wall.redactor().clear(key.text())));
    Known.mark(cloud.node(), "gold_user\nhint\nreverse\nfrequency\nhour\nmanmax\nday\nmonth\ndow");
  }

  private void tunable(Element item) {
    String name = item.text("tunable");
    Optional<Element> value = item.value("value");
    item.child("descr");
    if (name.equals("net.inet.ip.sourceroute") || name.equals("net.inet.ip.accept_sourceroute")) {
      value
          .filter(found -> found.text().equals("1"))
          .ifPresent(
              found ->
                  wall.set(RoutingPolicy.TYPE, RoutingPolicy.SOURCE_ROUTING, true, found.at()));
    } else if (value.filter(found -> !found.text().equals("default")).isPresent()) {
      unread(item, value.get());
    }
  }

  private static void unread(Element item, Element value) {
    List<Element> all = new ArrayList<>(List.of(item, value));
    all.forEach(one -> one.node().unmapped());
  }
}
