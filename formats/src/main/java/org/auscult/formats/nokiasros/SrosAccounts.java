package org.auscult.formats.nokiasros;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.Aaa;
import org.auscult.device.Account;
import org.auscult.device.AuthServer;
import org.auscult.device.Field;
import org.auscult.device.Item;
import org.auscult.device.PasswordPolicy;
import org.auscult.device.SessionPolicy;
import org.auscult.device.SnmpUser;
import org.auscult.formats.syntax.Stanza;

/** Users and their profiles, what passwords must be like, the servers asked, and sessions. */
final class SrosAccounts {
  private static final Set<String> USER_IGNORED =
      Set.of("restricted-to-home", "home-directory", "cli-engine", "save-when-restricted");

  private final Sros sros;
  private boolean central;

  SrosAccounts(Sros sros) {
    this.sros = sros;
  }

  void map() {
    for (Stanza users :
        sros.either("system security user-params local-user user", "system security user")) {
      users.children().values().forEach(user -> user(user.read()));
    }
    profiles();
    servers("radius", 1812);
    servers("tacplus", 49);
    servers("ldap", 389);
    methods();
    passwords();
    session();
    sros.either("system security", "system security user-params", "system security aaa");
    sros.either("system security user-params local-user");
  }

  private void user(Stanza user) {
    Item.Builder item =
        sros.device()
            .add(Account.TYPE, user.span())
            .set(Account.NAME, user.word())
            .set(Account.ENABLED, true);
    user.value("password")
        .ifPresent(
            v -> {
              item.set(Account.SECRET, sros.secret(v), v.at())
                  .set(Account.PASSWORD_REQUIRED, true, v.at());
              user.at("password").ifPresent(Stanza::readAll);
            });
    user.at("public-keys")
        .ifPresent(s -> item.set(Account.PASSWORD_REQUIRED, true, s.readAll().span()));
    List<Stanza.Value> members = user.values("console", "member");
    members.stream()
        .findFirst()
        .ifPresent(v -> item.set(Account.PRIVILEGE, privilege(members), v.at()));
    user.at("access").ifPresent(Stanza::readAll);
    user.at("console")
        .ifPresent(c -> c.read().ignore(Set.of("login-exec", "new-password-at-login")));
    user.at("snmp").ifPresent(s -> snmp(user, s.read()));
    user.ignore(USER_IGNORED);
  }

  private String privilege(List<Stanza.Value> members) {
    boolean all =
        members.stream()
            .anyMatch(
                m ->
                    m.text().equals("administrative")
                        || sros.value(
                                "system security aaa local-profiles profile "
                                    + m.text()
                                    + " default-action",
                                "system security profile " + m.text() + " default-action")
                            .filter(v -> v.text().equals("permit-all"))
                            .isPresent());
    return all ? "admin" : "user";
  }

  private void snmp(Stanza user, Stanza snmp) {
    Optional<Stanza> auth = snmp.at("authentication").map(Stanza::readAll);
    String hash =
        auth.map(
                a ->
                    Sros.within(a, "authentication-protocol")
                        .map(Stanza.Value::text)
                        .orElse(first(a)))
            .orElse("none");
    String cipher =
        auth.flatMap(
                a ->
                    Sros.within(a, "privacy-protocol")
                        .or(() -> Sros.within(a, "privacy"))
                        .map(Stanza.Value::text))
            .orElse("none");
    snmp.values("group");
    snmp.values("no");
    sros.device()
        .add(SnmpUser.TYPE, user.span())
        .set(SnmpUser.NAME, user.word())
        .set(SnmpUser.AUTHENTICATION, hash(hash))
        .set(SnmpUser.PRIVACY, cipher(cipher))
        .set(
            SnmpUser.SECURITY_LEVEL,
            hash.equals("none") ? "no-auth" : cipher.equals("none") ? "auth" : "auth-priv");
  }

  private static String first(Stanza stanza) {
    return stanza.children().keySet().stream().findFirst().orElse("none");
  }

  private static String hash(String word) {
    String bare = word.replace("hmac-", "").replace("sha2-", "sha").replaceFirst("-96$", "");
    return bare.equals("sha") ? "sha1" : bare.startsWith("md5") ? "md5" : bare;
  }

  private static String cipher(String word) {
    for (String bits : List.of("128", "192", "256")) {
      if (word.contains("aes") && word.contains(bits)) {
        return "aes" + bits;
      }
    }
    return word.contains("des") ? "des" : word;
  }

  /** What a profile lets do went into the privilege of its members. */
  private void profiles() {
    for (Stanza all :
        sros.either("system security aaa local-profiles", "system security profile")) {
      all.readAll();
    }
  }

  private void servers(String protocol, long port) {
    for (Stanza kind :
        sros.either(
            "system security aaa remote-servers " + protocol, "system security " + protocol)) {
      for (Stanza server : kind.each("server")) {
        Item.Builder item =
            sros.device()
                .add(AuthServer.TYPE, server.span())
                .set(AuthServer.PROTOCOL, protocol.equals("tacplus") ? "tacacs" : protocol);
        Sros.within(server, "address").ifPresent(v -> item.set(AuthServer.HOST, v.text(), v.at()));
        Sros.within(server, "secret")
            .ifPresent(v -> item.set(AuthServer.SECRET, sros.secret(v), v.at()));
        item.orDefault(AuthServer.PORT, port, Sros.guide(protocol + ": port " + port));
        server.readAll();
        central = true;
      }
      Item.Builder aaa = sros.device().single(Aaa.TYPE);
      kind.at("accounting").ifPresent(s -> aaa.set(Aaa.ACCOUNTING, true, s.readAll().span()));
      kind.at("authorization").ifPresent(s -> aaa.set(Aaa.AUTHORISATION, true, s.readAll().span()));
      Sros.on(kind);
      kind.ignore(Set.of("timeout", "retry", "use-default-template", "route-preference"));
    }
    sros.either("system security aaa remote-servers");
  }

  private void methods() {
    Item.Builder aaa = sros.device().single(Aaa.TYPE);
    List<Stanza.Value> order = new ArrayList<>();
    for (Stanza stated :
        sros.either(
            "system security user-params authentication-order order",
            "system security password authentication-order")) {
      chain(stated, order);
    }
    sros.either("system security user-params authentication-order");
    List<String> words = order.stream().map(Stanza.Value::text).toList();
    if (!words.isEmpty()) {
      aaa.set(Aaa.LOGIN_METHODS, words, order.get(0).at());
    } else {
      sros.standard(
          aaa,
          Aaa.LOGIN_METHODS,
          List.of("radius", "tacplus", "local"),
          "authentication-order: radius tacplus local");
    }
    if (central) {
      aaa.set(Aaa.CENTRAL, true);
    } else {
      sros.standard(aaa, Aaa.CENTRAL, false, "remote-servers: none configured");
    }
    sros.standard(aaa, Aaa.ACCOUNTING, false, "accounting: not configured");
    sros.standard(aaa, Aaa.FALLS_BACK_TO_NONE, false, "authentication-order: ends with local");
  }

  /** A list of values, or words one behind the other. */
  private static void chain(Stanza stated, List<Stanza.Value> order) {
    for (Stanza next : stated.children().values()) {
      if (!next.word().equals("exit-on-reject")) {
        order.add(new Stanza.Value(next.word(), next.read().span()));
      }
      chain(next.readAll(), order);
    }
  }

  private void passwords() {
    Item.Builder policy = sros.device().single(PasswordPolicy.TYPE);
    String model = "system security user-params local-user password ";
    String classic = "system security password ";
    sros.either(model.strip(), classic.strip());
    number(policy, PasswordPolicy.MIN_LENGTH, "complexity-rules minimum-length", model, classic);
    number(policy, PasswordPolicy.MAX_AGE_DAYS, "aging", model, classic);
    number(policy, PasswordPolicy.HISTORY, "history-size", model, classic);
    for (Stanza rules : sros.either(model + "complexity-rules", classic + "complexity-rules")) {
      rules
          .at("required")
          .or(() -> rules.at("minimum-classes"))
          .ifPresent(s -> policy.set(PasswordPolicy.COMPLEXITY, true, s.readAll().span()));
      rules.ignore(Set.of("allow-user-name", "credits", "repeated-characters"));
    }
    for (Stanza attempts :
        sros.either("system security user-params attempts", classic + "attempts")) {
      Optional<Stanza.Value> count = Sros.within(attempts, "count");
      count
          .or(() -> attempts.value())
          .ifPresent(
              v ->
                  v.number()
                      .ifPresent(n -> policy.set(PasswordPolicy.LOCKOUT_THRESHOLD, n, v.at())));
      Sros.within(attempts, "lockout")
          .ifPresent(
              v ->
                  v.number().ifPresent(n -> policy.set(PasswordPolicy.LOCKOUT_MINUTES, n, v.at())));
      attempts.readAll();
    }
    for (Stanza all : sros.either(model.strip(), classic.strip())) {
      all.at("hashing").ifPresent(Stanza::readAll);
      all.ignore(Set.of("minimum-age", "minimum-change", "health-check", "no"));
    }
    sros.standard(policy, PasswordPolicy.MIN_LENGTH, 6L, "minimum-length: 6");
    sros.standard(policy, PasswordPolicy.LOCKOUT_THRESHOLD, 3L, "attempts: count 3");
    sros.standard(policy, PasswordPolicy.LOCKOUT_MINUTES, 10L, "attempts: lockout 10");
  }

  private void number(
      Item.Builder item, Field<Long> field, String word, String model, String classic) {
    sros.value(model + word, classic + word)
        .ifPresent(v -> v.number().ifPresent(n -> item.set(field, n, v.at())));
  }

  private void session() {
    Item.Builder session = sros.device().single(SessionPolicy.TYPE);
    for (Stanza control : sros.either("system login-control")) {
      control
          .value("idle-timeout")
          .ifPresent(
              v -> {
                long seconds = v.number().orElse(0L) * 60;
                session
                    .set(SessionPolicy.IDLE_TIMEOUT_SECONDS, seconds, v.at())
                    .set(SessionPolicy.CONSOLE_TIMEOUT_SECONDS, seconds, v.at());
              });
      control
          .at("pre-login-message")
          .ifPresent(s -> session.set(SessionPolicy.BANNER, true, s.readAll().span()));
      control.ignore(
          Set.of(
              "motd",
              "login-banner",
              "exponential-backoff",
              "login-scripts",
              "ssh",
              "telnet",
              "ftp"));
    }
    sros.standard(session, SessionPolicy.IDLE_TIMEOUT_SECONDS, 1800L, "idle-timeout: 30 minutes");
    sros.standard(
        session, SessionPolicy.CONSOLE_TIMEOUT_SECONDS, 1800L, "idle-timeout: 30 minutes");
    sros.standard(session, SessionPolicy.BANNER, false, "pre-login-message: none");
    sros.standard(session, SessionPolicy.CONSOLE_AUTHENTICATION, true, "users: the console asks");
  }
}
