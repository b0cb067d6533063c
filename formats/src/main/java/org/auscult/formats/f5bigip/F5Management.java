package org.auscult.formats.f5bigip;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.Aaa;
import org.auscult.device.Field;
import org.auscult.device.Item;
import org.auscult.device.NetworkService;
import org.auscult.device.SessionPolicy;
import org.auscult.device.SshServer;
import org.auscult.device.TlsProfile;
import org.auscult.formats.syntax.Stanza;

/** The web interface and SSH, sessions and banners. */
final class F5Management {
  private static final int MINUTE = 60;
  private static final List<String> VERSIONS = List.of("sslv3", "tls1.0", "tls1.1", "tls1.2");
  private static final List<String> APACHE = List.of("SSLv3", "TLSv1", "TLSv1.1", "TLSv1.2");

  private final F5 f5;

  F5Management(F5 f5) {
    this.f5 = f5;
  }

  void map() {
    Optional<Stanza> web = f5.at("sys", "httpd");
    Optional<Stanza> ssh = f5.at("sys", "sshd");
    web(web);
    ssh(ssh);
    sessions(web, ssh);
    Optional<Stanza> settings = f5.at("sys", "global-settings");
    banner(settings, ssh);
    settings.ifPresent(this::console);
    settings.ifPresent(s -> s.ignore(F5Ignored.GLOBAL));
    root();
  }

  private Item.Builder service(String protocol, long port, Optional<Stanza> at) {
    return f5.add(NetworkService.TYPE, at.orElse(f5.root()).span())
        .set(NetworkService.PROTOCOL, protocol)
        .set(NetworkService.TRANSPORT, "tcp")
        .set(NetworkService.PORT, port)
        .set(NetworkService.INTERFACE, "management")
        .set(NetworkService.ENCRYPTED, true)
        .set(NetworkService.AUTHENTICATED, true)
        .set(NetworkService.PURPOSE, "management");
  }

  private void allowed(Item.Builder item, Optional<Stanza> stanza, String statement) {
    List<Stanza.Value> stated = stanza.map(s -> s.values("allow")).orElse(List.of());
    if (!stated.isEmpty()) {
      item.set(
          NetworkService.ALLOWED_SOURCES,
          F5Network.sources(stated.stream().map(Stanza.Value::text).toList()),
          stated.get(0).at());
    } else {
      f5.standard(
          item,
          NetworkService.ALLOWED_SOURCES,
          List.of("any"),
          F5.reference(statement + ": allow All"));
    }
  }

  private void web(Optional<Stanza> web) {
    if (web.isEmpty() && !f5.whole()) {
      return;
    }
    Item.Builder item = service("https", 443, web);
    item.orDefault(NetworkService.ENABLED, true, F5.reference("sys httpd: always on"));
    allowed(item, web, "sys httpd");
    web.flatMap(s -> s.value("ssl-protocol")).ifPresentOrElse(this::protocols, this::unstated);
    web.ifPresent(
        s -> {
          s.value("redirect-http-to-https");
          s.ignore(F5Ignored.HTTPD);
        });
  }

  /** What is accepted where nothing is stated depends on the release. */
  private void unstated() {
    f5.add(TlsProfile.TYPE, f5.device().where()).set(TlsProfile.NAME, "sys httpd");
  }

  /** Apache's words: {@code all -SSLv2 -SSLv3 -TLSv1}. */
  private void protocols(Stanza.Value stated) {
    List<String> words = List.of(stated.text().split("\\s+"));
    List<String> versions = new ArrayList<>();
    for (int i = 0; i < APACHE.size(); i++) {
      boolean all = words.get(0).equals("all") && !words.contains("-" + APACHE.get(i));
      if (all || words.contains(APACHE.get(i)) || words.contains("+" + APACHE.get(i))) {
        versions.add(VERSIONS.get(i));
      }
    }
    f5.add(TlsProfile.TYPE, stated.at())
        .set(TlsProfile.NAME, "sys httpd")
        .set(TlsProfile.VERSIONS, versions);
  }

  private void ssh(Optional<Stanza> ssh) {
    if (ssh.isEmpty() && !f5.whole()) {
      return;
    }
    Item.Builder item = service("ssh", 22, ssh);
    Item.Builder server = f5.device().single(SshServer.TYPE);
    Optional<Stanza.Value> login = ssh.flatMap(s -> s.value("login"));
    login.ifPresent(
        v -> {
          item.set(NetworkService.ENABLED, v.text().equals("enabled"), v.at());
          server.set(SshServer.ENABLED, v.text().equals("enabled"), v.at());
        });
    String source = F5.reference("sys sshd: login enabled");
    f5.standard(item, NetworkService.ENABLED, true, source);
    f5.standard(server, SshServer.ENABLED, true, source);
    allowed(item, ssh, "sys sshd");
    ssh.flatMap(s -> s.value("port"))
        .ifPresent(v -> v.number().ifPresent(n -> item.set(NetworkService.PORT, n, v.at())));
    ssh.flatMap(s -> s.value("include")).ifPresent(v -> include(v, server));
    ssh.ifPresent(s -> s.ignore(Set.of("description", "log-level")));
  }

  /** Lines of OpenSSH's own configuration. */
  private static void include(Stanza.Value text, Item.Builder server) {
    for (String line : text.text().split("\n|\\\\n")) {
      String[] words = line.strip().split("[\\s=]+", 2);
      if (words.length > 1) {
        option(words[0].toLowerCase(Locale.ROOT), words[1], text, server);
      }
    }
  }

  private static void option(String key, String value, Stanza.Value at, Item.Builder server) {
    switch (key) {
      case "ciphers" -> list(SshServer.CIPHERS, value, at, server);
      case "macs" -> list(SshServer.MACS, value, at, server);
      case "kexalgorithms" -> list(SshServer.KEY_EXCHANGES, value, at, server);
      case "permitrootlogin" ->
          server.set(SshServer.ROOT_LOGIN, value.strip().equals("yes"), at.at());
      default -> {}
    }
  }

  private static void list(
      Field<List<String>> field, String value, Stanza.Value at, Item.Builder server) {
    server.set(field, List.of(value.strip().split("\\s*,\\s*")), at.at());
  }

  /** The longest of the web interface, SSH and the command line; 0 is for ever. */
  private void sessions(Optional<Stanza> web, Optional<Stanza> ssh) {
    Optional<Stanza.Value> page = web.flatMap(s -> s.value("auth-pam-idle-timeout"));
    Optional<Stanza.Value> shell = ssh.flatMap(s -> s.value("inactivity-timeout"));
    Optional<Stanza> cli = f5.at("cli", "global-settings");
    Optional<Stanza.Value> line = cli.flatMap(s -> s.value("idle-timeout"));
    cli.ifPresent(this::audit);
    long seconds = shell.flatMap(Stanza.Value::number).orElse(0L);
    long minutes = line.flatMap(Stanza.Value::number).orElse(0L);
    long typed =
        seconds == 0
            ? minutes * MINUTE
            : minutes == 0 ? seconds : Math.min(seconds, minutes * MINUTE);
    long longest =
        typed == 0 ? 0 : Math.max(typed, page.flatMap(Stanza.Value::number).orElse(1200L));
    Optional<Stanza.Value> at = shell.or(() -> line).or(() -> page);
    String source =
        F5.reference(
            "sys sshd: inactivity-timeout 0; cli global-settings: idle-timeout disabled; sys httpd:"
                + " auth-pam-idle-timeout 1200");
    if (shell.isPresent() || line.isPresent()) {
      f5.set(
          SessionPolicy.TYPE, SessionPolicy.IDLE_TIMEOUT_SECONDS, longest, at.orElseThrow().at());
    } else {
      f5.standard(SessionPolicy.TYPE, SessionPolicy.IDLE_TIMEOUT_SECONDS, 0L, source);
    }
  }

  private void audit(Stanza cli) {
    cli.value("audit")
        .ifPresent(v -> f5.set(Aaa.TYPE, Aaa.ACCOUNTING, !v.text().equals("disabled"), v.at()));
    cli.ignore(Set.of("service", "scf"));
  }

  private void banner(Optional<Stanza> settings, Optional<Stanza> ssh) {
    Optional<Stanza.Value> shown =
        ssh.flatMap(s -> s.value("banner")).filter(v -> v.text().equals("enabled"));
    Optional<Stanza.Value> text = ssh.flatMap(s -> s.value("banner-text"));
    Optional<Stanza.Value> page =
        settings.flatMap(s -> s.value("gui-security-banner-text")).filter(v -> !v.text().isBlank());
    boolean off =
        settings
            .flatMap(s -> s.value("gui-security-banner"))
            .filter(v -> v.text().equals("disabled"))
            .isPresent();
    shown
        .filter(v -> text.isPresent())
        .or(() -> page.filter(v -> !off))
        .ifPresent(v -> f5.set(SessionPolicy.TYPE, SessionPolicy.BANNER, true, v.at()));
    f5.standard(
        SessionPolicy.TYPE, SessionPolicy.BANNER, false, F5.reference("sys sshd: banner disabled"));
  }

  private void console(Stanza settings) {
    settings
        .value("console-inactivity-timeout")
        .ifPresent(
            v ->
                v.number()
                    .ifPresent(
                        s ->
                            f5.set(
                                SessionPolicy.TYPE,
                                SessionPolicy.CONSOLE_TIMEOUT_SECONDS,
                                s,
                                v.at())));
    f5.standard(
        SessionPolicy.TYPE,
        SessionPolicy.CONSOLE_TIMEOUT_SECONDS,
        0L,
        F5.reference("sys global-settings: console-inactivity-timeout 0"));
  }

  /** {@code sys db systemauth.disablerootlogin} keeps the superuser of the system away. */
  private void root() {
    Optional<Stanza.Value> kept =
        f5.root()
            .at("sys", "db", "systemauth.disablerootlogin")
            .flatMap(s -> s.read().value("value"));
    kept.ifPresent(
        v -> f5.set(SshServer.TYPE, SshServer.ROOT_LOGIN, !v.text().equals("true"), v.at()));
    f5.standard(
        SshServer.TYPE,
        SshServer.ROOT_LOGIN,
        true,
        "F5, BIG-IP TMSH Reference Guide, sys db: systemauth.disablerootlogin false");
  }
}
