package org.auscult.formats.fortios;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.Field;
import org.auscult.device.Identity;
import org.auscult.device.Item;
import org.auscult.device.PasswordPolicy;
import org.auscult.device.SessionPolicy;
import org.auscult.device.SshServer;
import org.auscult.device.TlsProfile;

/** {@code config system global} and the policies for administrators beside it. */
final class FortiosGlobal {
  private static final String GLOBAL = Fortios.reference("system global");

  private final Fortios fortios;

  FortiosGlobal(Fortios fortios) {
    this.fortios = fortios;
  }

  void map() {
    Item.Builder identity = fortios.device().single(Identity.TYPE);
    for (Entry global : fortios.entries().blocks("system global")) {
      global.put(identity, Identity.HOSTNAME, "hostname", v -> Optional.of(v.text()));
      lockout(global);
      session(global);
      ssh(global);
      tls(global);
      global.value("private-data-encryption");
      if (!global.is("strong-crypto", "enable")) {
        global.doubt("strong-crypto");
      }
      global.ignore(FortiosIgnored.GLOBAL);
    }
    if (fortios.speaksOf("system global")) {
      defaults();
    }
    console();
    passwords();
    fortios.entries().blocks("system settings").forEach(s -> s.ignore(FortiosIgnored.SETTINGS));
  }

  private void lockout(Entry global) {
    Item.Builder policy = fortios.device().single(PasswordPolicy.TYPE);
    global.put(
        policy, PasswordPolicy.LOCKOUT_THRESHOLD, "admin-lockout-threshold", Entry.Value::number);
    global.put(
        policy,
        PasswordPolicy.LOCKOUT_MINUTES,
        "admin-lockout-duration",
        value -> value.number().map(seconds -> (seconds + 59) / 60));
  }

  private void session(Entry global) {
    Item.Builder session = fortios.device().single(SessionPolicy.TYPE);
    global.put(
        session,
        SessionPolicy.IDLE_TIMEOUT_SECONDS,
        "admintimeout",
        value -> value.number().map(minutes -> minutes * 60));
    global
        .value("admin-console-timeout")
        .filter(value -> value.number().filter(n -> n > 0).isPresent())
        .ifPresent(
            value ->
                session.set(
                    SessionPolicy.CONSOLE_TIMEOUT_SECONDS,
                    value.number().orElseThrow(),
                    value.at()));
    global.put(session, SessionPolicy.BANNER, "pre-login-banner", Entry.Value::flag);
  }

  private void ssh(Entry global) {
    Item.Builder ssh = fortios.device().single(SshServer.TYPE);
    global.put(ssh, SshServer.VERSION_1, "admin-ssh-v1", Entry.Value::flag);
    global.put(ssh, SshServer.PASSWORD_LOGIN, "admin-ssh-password", Entry.Value::flag);
    global.put(ssh, SshServer.LOGIN_TIMEOUT_SECONDS, "admin-ssh-grace-time", Entry.Value::number);
    algorithms(ssh, global);
    fortios.entries().blocks("system ssh-config").forEach(own -> algorithms(ssh, own));
    weak(global, ssh, "ssh-cbc-cipher", SshServer.CIPHERS, "aes256-cbc");
    weak(global, ssh, "ssh-hmac-md5", SshServer.MACS, "hmac-md5");
    weak(global, ssh, "ssh-kex-sha1", SshServer.KEY_EXCHANGES, "diffie-hellman-group14-sha1");
  }

  /** They moved to a section of their own with release 7.4.4. */
  private static void algorithms(Item.Builder ssh, Entry entry) {
    entry.put(ssh, SshServer.CIPHERS, "ssh-enc-algo", v -> Optional.of(v.words()));
    entry.put(ssh, SshServer.MACS, "ssh-mac-algo", v -> Optional.of(v.words()));
    entry.put(ssh, SshServer.KEY_EXCHANGES, "ssh-kex-algo", v -> Optional.of(v.words()));
    entry.ignore(Set.of("ssh-hsk-algo", "ssh-hostkey-algo"));
  }

  /** Before release 7.0.2 a switch let in a weak kind; without it the kinds are not told. */
  private static void weak(
      Entry global, Item.Builder ssh, String key, Field<List<String>> field, String kind) {
    global
        .value(key)
        .filter(value -> value.text().equals("enable"))
        .ifPresent(value -> ssh.set(field, List.of(kind), value.at()));
  }

  private void tls(Entry global) {
    Optional<Entry.Value> versions = global.value("admin-https-ssl-versions");
    if (versions.isEmpty() && !fortios.whole()) {
      return;
    }
    Item.Builder tls =
        fortios
            .device()
            .add(TlsProfile.TYPE, versions.map(Entry.Value::at).orElse(global.at()))
            .set(TlsProfile.NAME, "HTTPS administration");
    versions.ifPresent(
        value ->
            tls.set(
                TlsProfile.VERSIONS,
                value.words().stream().map(FortiosGlobal::tlsVersion).toList(),
                value.at()));
    if (fortios.header().atLeast(6, 4)) {
      tls.orDefault(
          TlsProfile.VERSIONS,
          List.of("tls1.2", "tls1.3"),
          GLOBAL + ": admin-https-ssl-versions tlsv1-2 tlsv1-3");
    }
  }

  /** {@code tlsv1-2} and {@code tls1-2} as {@code tls1.2}. */
  static String tlsVersion(String word) {
    return word.replace("tlsv", "tls")
        .replace("sslv3", "ssl3")
        .replace('-', '.')
        .replace("ssl3", "sslv3");
  }

  private void defaults() {
    fortios
        .device()
        .single(PasswordPolicy.TYPE)
        .orDefault(PasswordPolicy.LOCKOUT_THRESHOLD, 3L, GLOBAL + ": admin-lockout-threshold 3")
        .orDefault(PasswordPolicy.LOCKOUT_MINUTES, 1L, GLOBAL + ": admin-lockout-duration 60");
    Item.Builder session =
        fortios
            .device()
            .single(SessionPolicy.TYPE)
            .orDefault(SessionPolicy.IDLE_TIMEOUT_SECONDS, 300L, GLOBAL + ": admintimeout 5")
            .orDefault(SessionPolicy.BANNER, false, GLOBAL + ": pre-login-banner disable");
    if (!session.get(SessionPolicy.CONSOLE_TIMEOUT_SECONDS).configured()) {
      session.set(
          SessionPolicy.CONSOLE_TIMEOUT_SECONDS, session.get(SessionPolicy.IDLE_TIMEOUT_SECONDS));
    }
    fortios
        .device()
        .single(SshServer.TYPE)
        .orDefault(SshServer.VERSION_1, false, GLOBAL + ": admin-ssh-v1 disable")
        .orDefault(SshServer.PASSWORD_LOGIN, true, GLOBAL + ": admin-ssh-password enable")
        .orDefault(SshServer.LOGIN_TIMEOUT_SECONDS, 120L, GLOBAL + ": admin-ssh-grace-time 120");
  }

  private void console() {
    for (Entry console : fortios.entries().blocks("system console")) {
      console.ignore(Set.of("baudrate", "mode", "output", "fortiexplorer", "login"));
    }
  }

  private void passwords() {
    Optional<Entry> stated = fortios.entries().block("system password-policy");
    if (stated.isPresent()) {
      policy(stated.get());
    } else if (fortios.whole() && fortios.header().before(7, 4)) {
      String off = Fortios.reference("system password-policy") + ": status disable";
      fortios
          .device()
          .single(PasswordPolicy.TYPE)
          .orDefault(PasswordPolicy.MIN_LENGTH, 0L, off)
          .orDefault(PasswordPolicy.COMPLEXITY, false, off)
          .orDefault(PasswordPolicy.MAX_AGE_DAYS, 0L, off);
    }
  }

  private void policy(Entry policy) {
    Item.Builder item = fortios.device().single(PasswordPolicy.TYPE);
    boolean on = policy.is("status", "enable");
    boolean admins =
        policy.value("apply-to").map(to -> to.words().contains("admin-password")).orElse(true);
    List<String> kinds =
        new ArrayList<>(
            List.of(
                "min-lower-case-letter",
                "min-upper-case-letter",
                "min-non-alphanumeric",
                "min-number"));
    kinds.removeIf(kind -> policy.text(kind).filter(n -> !n.equals("0")).isEmpty());
    policy.put(item, PasswordPolicy.MIN_LENGTH, "minimum-length", Entry.Value::number);
    policy.put(item, PasswordPolicy.MAX_AGE_DAYS, "expire-day", Entry.Value::number);
    if (!on || !admins) {
      item.set(PasswordPolicy.MIN_LENGTH, 0L, policy.at())
          .set(PasswordPolicy.COMPLEXITY, false, policy.at())
          .set(PasswordPolicy.MAX_AGE_DAYS, 0L, policy.at());
    } else {
      enforced(policy, item, !kinds.isEmpty());
    }
  }

  private static void enforced(Entry policy, Item.Builder item, boolean kinds) {
    String source = Fortios.reference("system password-policy");
    item.set(PasswordPolicy.COMPLEXITY, kinds, policy.at())
        .orDefault(PasswordPolicy.MIN_LENGTH, 8L, source + ": minimum-length 8");
    if (policy.is("expire-status", "enable")) {
      item.orDefault(PasswordPolicy.MAX_AGE_DAYS, 90L, source + ": expire-day 90");
    } else {
      item.set(PasswordPolicy.MAX_AGE_DAYS, 0L, policy.at());
    }
    policy.put(
        item,
        PasswordPolicy.HISTORY,
        "reuse-password",
        v -> v.flag().map(reuse -> reuse ? 0L : 1L));
  }
}
