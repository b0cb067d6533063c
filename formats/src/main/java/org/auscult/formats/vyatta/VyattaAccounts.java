package org.auscult.formats.vyatta;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.Aaa;
import org.auscult.device.Account;
import org.auscult.device.AuthServer;
import org.auscult.device.Item;
import org.auscult.device.SessionPolicy;
import org.auscult.formats.syntax.Stanza;

/** Users, the servers that authenticate them, and how their sessions begin and end. */
final class VyattaAccounts {
  private static final Set<String> USER_IGNORED = Set.of("full-name", "home-directory", "group");

  private final Vyatta vyatta;
  private final List<Stanza.Value> central = new ArrayList<>();

  VyattaAccounts(Vyatta vyatta) {
    this.vyatta = vyatta;
  }

  void map() {
    vyatta.root().each("system", "login", "user").forEach(this::user);
    servers("radius", 1812, "radius-server");
    servers("tacacs", 49, "tacacs-server", "tacplus-server");
    methods();
    session();
  }

  private void user(Stanza user) {
    Item.Builder item =
        vyatta
            .device()
            .add(Account.TYPE, user.span())
            .set(Account.NAME, user.word())
            .set(Account.ENABLED, user.at("disable").isEmpty());
    user.at("disable").ifPresent(Stanza::readAll);
    user.value("level").ifPresent(v -> item.set(Account.PRIVILEGE, v.text(), v.at()));
    user.value("operator", "group").ifPresent(v -> item.set(Account.PRIVILEGE, "operator", v.at()));
    user.at("authentication").ifPresent(a -> authentication(a.read(), item));
    user.ignore(USER_IGNORED);
  }

  private void authentication(Stanza from, Item.Builder item) {
    from.value("encrypted-password")
        .ifPresent(
            v ->
                item.set(Account.SECRET, vyatta.hashed(v), v.at())
                    .set(Account.PASSWORD_REQUIRED, true, v.at()));
    from.value("plaintext-password")
        .filter(v -> !v.text().isEmpty() && from.at("encrypted-password").isEmpty())
        .ifPresent(
            v ->
                item.set(Account.SECRET, vyatta.clear(v), v.at())
                    .set(Account.PASSWORD_REQUIRED, true, v.at()));
    for (String keys : List.of("public-keys", "principal")) {
      from.at(keys).ifPresent(s -> item.set(Account.PASSWORD_REQUIRED, true, s.readAll().span()));
    }
    from.at("otp").ifPresent(s -> secondFactor(s, item));
  }

  private void secondFactor(Stanza otp, Item.Builder item) {
    otp.value("key")
        .ifPresent(
            v -> {
              vyatta.redactor().remember(v.text());
              item.set(Account.MULTI_FACTOR, true, v.at());
            });
    otp.read().ignore(Set.of("rate-limit", "rate-time", "window-size"));
  }

  /** {@code radius server ADDRESS key} today, {@code radius-server ADDRESS secret} formerly. */
  private void servers(String protocol, long port, String... former) {
    List<Stanza> servers =
        new ArrayList<>(vyatta.root().each("system", "login", protocol, "server"));
    for (String word : former) {
      servers.addAll(vyatta.root().each("system", "login", word));
    }
    for (Stanza server : servers) {
      Item.Builder item =
          vyatta
              .device()
              .add(AuthServer.TYPE, server.span())
              .set(AuthServer.HOST, server.word())
              .set(AuthServer.PROTOCOL, protocol);
      server
          .value("key")
          .or(() -> server.value("secret"))
          .ifPresent(v -> item.set(AuthServer.SECRET, vyatta.clear(v), v.at()));
      Vyatta.number(item, AuthServer.PORT, server.value("port"));
      item.orDefault(AuthServer.PORT, port, vyatta.manual("login, " + protocol + ": port " + port));
      server.ignore(Set.of("timeout", "priority", "vrf"));
      if (!server.has("disable")) {
        central.add(new Stanza.Value(protocol, server.span()));
      }
    }
    vyatta
        .root()
        .at("system", "login", protocol)
        .ifPresent(s -> s.read().ignore(Set.of("source-address", "vrf", "timeout")));
  }

  private void methods() {
    Item.Builder aaa = vyatta.device().single(Aaa.TYPE);
    if (!central.isEmpty()) {
      aaa.set(Aaa.LOGIN_METHODS, List.of(central.get(0).text(), "local"), central.get(0).at())
          .set(Aaa.CENTRAL, true, central.get(0).at());
    } else if (vyatta.config().shows("system", "login")) {
      String source = vyatta.manual("login: local users unless servers are configured");
      aaa.orDefault(Aaa.LOGIN_METHODS, List.of("local"), source)
          .orDefault(Aaa.CENTRAL, false, source);
    }
    aaa.orDefault(
        Aaa.FALLS_BACK_TO_NONE, false, vyatta.manual("login: a user has a password or a key"));
  }

  private void session() {
    Item.Builder session = vyatta.device().single(SessionPolicy.TYPE);
    for (String place : List.of("pre-login", "post-login")) {
      Optional<Stanza.Value> banner = vyatta.root().value("system", "login", "banner", place);
      banner
          .filter(v -> place.equals("pre-login"))
          .ifPresent(v -> session.set(SessionPolicy.BANNER, !v.text().isBlank(), v.at()));
    }
    vyatta.root().at("system", "login", "banner").ifPresent(Stanza::read);
    Optional<Stanza.Value> idle = vyatta.root().value("system", "login", "timeout");
    Vyatta.number(session, SessionPolicy.IDLE_TIMEOUT_SECONDS, idle);
    Vyatta.number(session, SessionPolicy.CONSOLE_TIMEOUT_SECONDS, idle);
    session.orDefault(
        SessionPolicy.CONSOLE_AUTHENTICATION, true, vyatta.manual("login: the console asks too"));
    vyatta
        .root()
        .at("system", "login")
        .ifPresent(l -> l.read().ignore(Set.of("max-login-session")));
  }
}
