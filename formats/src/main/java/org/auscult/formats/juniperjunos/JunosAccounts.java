package org.auscult.formats.juniperjunos;

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
import org.auscult.formats.syntax.Stanza;

/** Users and their classes, what passwords must be like, and the servers that authenticate. */
final class JunosAccounts {
  private static final Set<String> KEYS =
      Set.of("ssh-rsa", "ssh-dsa", "ssh-ecdsa", "ssh-ed25519", "load-key-file");

  private static final Set<String> USER_IGNORED = Set.of("uid", "full-name", "cli");

  private static final Set<String> CLASS_IGNORED =
      Set.of("login-alarms", "login-tip", "cli", "configuration-breadcrumbs");

  private static final String METHODS =
      Junos.reference("authentication-order: each method asks for a password");

  private final Junos junos;

  JunosAccounts(Junos junos) {
    this.junos = junos;
  }

  void map() {
    junos.root().at("system", "root-authentication").ifPresent(this::root);
    junos.root().each("system", "login", "user").forEach(this::user);
    session();
    passwords();
    aaa();
    servers("radius-server", "radius", 1812);
    servers("tacplus-server", "tacacs", 49);
  }

  private void root(Stanza root) {
    Item.Builder item = junos.device().add(Account.TYPE, root.span()).set(Account.NAME, "root");
    item.set(Account.PRIVILEGE, "admin").set(Account.ENABLED, true);
    authentication(root.read(), item);
  }

  private void user(Stanza user) {
    Item.Builder item =
        junos.device().add(Account.TYPE, user.span()).set(Account.NAME, user.word());
    item.set(Account.ENABLED, true);
    user.value("class")
        .ifPresent(
            name -> {
              privilege(name.text())
                  .ifPresent(word -> item.set(Account.PRIVILEGE, word, name.at()));
              List<Stanza.Value> sources =
                  junos.root().values("system", "login", "class", name.text(), "allow-sources");
              if (!sources.isEmpty()) {
                List<String> networks = sources.stream().map(Stanza.Value::text).toList();
                item.set(Account.ALLOWED_SOURCES, networks, sources.get(0).at());
              }
            });
    user.at("authentication").ifPresent(a -> authentication(a.read(), item));
    user.ignore(USER_IGNORED);
  }

  private void authentication(Stanza from, Item.Builder item) {
    for (String key : List.of("plain-text-password-value", "encrypted-password")) {
      from.value(key)
          .ifPresent(
              value ->
                  item.set(Account.SECRET, junos.secret(value), value.at())
                      .set(Account.PASSWORD_REQUIRED, true, value.at()));
    }
    for (String key : KEYS) {
      from.at(key).ifPresent(s -> item.set(Account.PASSWORD_REQUIRED, true, s.readAll().span()));
    }
    from.ignore(Set.of("no-public-keys"));
  }

  /** What a class lets do; the first four are the vendor's own. */
  private Optional<String> privilege(String name) {
    return switch (name) {
      case "super-user", "superuser" -> Optional.of("admin");
      case "operator" -> Optional.of("operator");
      case "read-only" -> Optional.of("user");
      case "unauthorized" -> Optional.of("none");
      default -> junos.root().at("system", "login", "class", name).map(JunosAccounts::rights);
    };
  }

  private static String rights(Stanza own) {
    List<String> permissions = own.words("permissions");
    if (permissions.contains("all") || permissions.contains("admin-control")) {
      return "admin";
    }
    boolean changes =
        permissions.stream()
            .anyMatch(
                p -> p.endsWith("-control") || p.equals("configure") || p.equals("maintenance"));
    return changes ? "operator" : "user";
  }

  private void session() {
    Item.Builder session = junos.device().single(SessionPolicy.TYPE);
    junos
        .root()
        .value("system", "login", "message")
        .ifPresent(message -> session.set(SessionPolicy.BANNER, true, message.at()));
    junos.root().each("system", "login", "class").forEach(JunosAccounts::idleClass);
    junos.root().at("system", "login").ifPresent(login -> login.ignore(Set.of("announcement")));
    idle(session);
    if (junos.whole("system")) {
      session.orDefault(SessionPolicy.BANNER, false, Junos.reference("message (login): none"));
    }
  }

  private static void idleClass(Stanza own) {
    own.values("idle-timeout");
    own.values("permissions");
    own.ignore(CLASS_IGNORED);
  }

  /** The longest of the classes in use; a class without a limit never ends a session. */
  private void idle(Item.Builder session) {
    List<Stanza> users = junos.root().each("system", "login", "user");
    Optional<Stanza.Value> longest = Optional.empty();
    Optional<Stanza.Value> general =
        junos.root().value("system", "login", "idle-timeout").filter(v -> v.number().isPresent());
    boolean limited = !users.isEmpty() || general.isPresent();
    for (Stanza user : users) {
      String name = user.value("class").map(Stanza.Value::text).orElse("");
      Optional<Stanza.Value> own =
          junos
              .root()
              .value("system", "login", "class", name, "idle-timeout")
              .filter(v -> v.number().isPresent())
              .or(() -> general);
      limited &= own.isPresent();
      if (own.isPresent() && minutes(own) > minutes(longest)) {
        longest = own;
      }
    }
    longest = longest.or(() -> general);
    if (limited && longest.isPresent()) {
      long seconds = minutes(longest) * 60;
      session
          .set(SessionPolicy.IDLE_TIMEOUT_SECONDS, seconds, longest.get().at())
          .set(SessionPolicy.CONSOLE_TIMEOUT_SECONDS, seconds, longest.get().at());
    } else if (junos.whole("system")) {
      String source = Junos.reference("idle-timeout: none");
      session
          .orDefault(SessionPolicy.IDLE_TIMEOUT_SECONDS, 0L, source)
          .orDefault(SessionPolicy.CONSOLE_TIMEOUT_SECONDS, 0L, source);
    }
  }

  private static long minutes(Optional<Stanza.Value> value) {
    return value.flatMap(Stanza.Value::number).orElse(-1L);
  }

  private void passwords() {
    Item.Builder policy = junos.device().single(PasswordPolicy.TYPE);
    Stanza root = junos.root();
    number(policy, PasswordPolicy.MIN_LENGTH, "password", "minimum-length");
    number(policy, PasswordPolicy.HISTORY, "password", "minimum-reuse");
    number(policy, PasswordPolicy.MAX_AGE_DAYS, "password", "maximum-lifetime");
    for (String kind :
        List.of(
            "minimum-changes",
            "minimum-numerics",
            "minimum-upper-cases",
            "minimum-lower-cases",
            "minimum-punctuations")) {
      root.value("system", "login", "password", kind)
          .ifPresent(v -> policy.set(PasswordPolicy.COMPLEXITY, true, v.at()));
    }
    root.at("system", "login", "password")
        .ifPresent(
            p -> p.ignore(Set.of("format", "change-type", "maximum-length", "minimum-lifetime")));
    Optional<Stanza.Value> lockout =
        root.value("system", "login", "retry-options", "lockout-period");
    Optional<Stanza.Value> tries =
        root.value("system", "login", "retry-options", "tries-before-disconnect");
    root.at("system", "login", "retry-options")
        .ifPresent(
            r ->
                r.ignore(
                    Set.of("backoff-threshold", "backoff-factor", "minimum-time", "maximum-time")));
    lockout
        .flatMap(Stanza.Value::number)
        .ifPresent(
            minutes -> {
              policy.set(PasswordPolicy.LOCKOUT_MINUTES, minutes, lockout.get().at());
              tries
                  .flatMap(Stanza.Value::number)
                  .ifPresent(
                      n -> policy.set(PasswordPolicy.LOCKOUT_THRESHOLD, n, tries.get().at()));
              policy.orDefault(
                  PasswordPolicy.LOCKOUT_THRESHOLD,
                  10L,
                  Junos.reference("tries-before-disconnect: 10"));
            });
    if (junos.whole("system")) {
      policy
          .orDefault(PasswordPolicy.LOCKOUT_THRESHOLD, 0L, Junos.reference("lockout-period: none"))
          .orDefault(PasswordPolicy.MIN_LENGTH, 6L, Junos.reference("minimum-length: 6"))
          .orDefault(PasswordPolicy.COMPLEXITY, true, Junos.reference("minimum-changes: 1"));
    }
  }

  private void number(Item.Builder item, Field<Long> field, String... path) {
    Optional<Stanza.Value> value = junos.root().at("system", "login").flatMap(s -> s.value(path));
    value.flatMap(Stanza.Value::number).ifPresent(n -> item.set(field, n, value.get().at()));
  }

  private void aaa() {
    Item.Builder aaa = junos.device().single(Aaa.TYPE);
    List<Stanza.Value> order = junos.root().values("system", "authentication-order");
    if (!order.isEmpty()) {
      List<String> methods = order.stream().map(Stanza.Value::text).toList();
      boolean central = methods.stream().anyMatch(m -> !m.equals("password"));
      aaa.set(Aaa.LOGIN_METHODS, methods, order.get(0).at())
          .set(Aaa.CENTRAL, central, order.get(0).at())
          .orDefault(Aaa.FALLS_BACK_TO_NONE, false, METHODS);
    } else if (junos.whole("system")) {
      String source = Junos.reference("authentication-order: password");
      aaa.orDefault(Aaa.LOGIN_METHODS, List.of("password"), source)
          .orDefault(Aaa.CENTRAL, false, source)
          .orDefault(Aaa.FALLS_BACK_TO_NONE, false, METHODS);
    }
    junos
        .root()
        .at("system", "accounting", "events")
        .ifPresent(events -> aaa.set(Aaa.ACCOUNTING, true, events.readAll().span()));
    if (junos.whole("system")) {
      aaa.orDefault(Aaa.ACCOUNTING, false, Junos.reference("accounting: not configured"));
    }
  }

  private void servers(String statement, String protocol, long port) {
    for (Stanza server : junos.root().each("system", statement)) {
      Item.Builder item =
          junos
              .device()
              .add(AuthServer.TYPE, server.span())
              .set(AuthServer.HOST, server.word())
              .set(AuthServer.PROTOCOL, protocol);
      server
          .value("secret")
          .ifPresent(value -> item.set(AuthServer.SECRET, junos.secret(value), value.at()));
      Optional<Stanza.Value> own = server.value("port");
      own.flatMap(Stanza.Value::number)
          .ifPresent(n -> item.set(AuthServer.PORT, n, own.get().at()));
      item.orDefault(AuthServer.PORT, port, Junos.reference(statement + ": port " + port));
      server.ignore(
          Set.of(
              "source-address",
              "timeout",
              "retry",
              "single-connection",
              "accounting-port",
              "routing-instance",
              "max-outstanding-requests"));
    }
  }
}
