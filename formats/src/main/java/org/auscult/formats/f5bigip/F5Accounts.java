package org.auscult.formats.f5bigip;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.Aaa;
import org.auscult.device.Account;
import org.auscult.device.AuthServer;
import org.auscult.device.Item;
import org.auscult.device.PasswordPolicy;
import org.auscult.formats.syntax.Stanza;
import org.auscult.formats.syntax.StanzaFields;

/** Accounts, what their passwords must be like, and servers that authenticate. */
final class F5Accounts {
  private static final Set<String> ADMINS =
      Set.of("admin", "resource-admin", "user-manager", "manager");
  private static final Set<String> NONE = Set.of("no-access", "none");
  private static final Map<String, String> PROTOCOLS =
      Map.of("radius", "radius", "tacacs", "tacacs", "ldap", "ldap");

  private static final List<String> KINDS =
      List.of("required-uppercase", "required-lowercase", "required-numeric", "required-special");

  private final F5 f5;

  F5Accounts(F5 f5) {
    this.f5 = f5;
  }

  void map() {
    f5.root().each("auth", "user").forEach(this::user);
    f5.at("auth", "password-policy").ifPresent(this::policy);
    policyStandards();
    source();
    servers();
  }

  private void user(Stanza stanza) {
    Item.Builder account =
        f5.add(Account.TYPE, stanza.span())
            .set(Account.NAME, stanza.word())
            .set(Account.ENABLED, true);
    for (String key : List.of("encrypted-password", "password")) {
      stanza
          .value(key)
          .filter(v -> !v.text().equals("none"))
          .ifPresent(
              v ->
                  account
                      .set(Account.SECRET, f5.secret(v), v.at())
                      .set(Account.PASSWORD_REQUIRED, true, v.at()));
    }
    stanza.value("role").ifPresent(v -> role(account, v));
    for (Stanza partition : stanza.each("partition-access")) {
      partition.value("role").ifPresent(v -> role(account, v));
    }
    stanza.value("shell");
    stanza.ignore(Set.of("description", "partition", "session-limit"));
  }

  /** The most of what an account may do in any partition counts. */
  private static void role(Item.Builder account, Stanza.Value role) {
    boolean known = account.get(Account.PRIVILEGE).value().filter("admin"::equals).isPresent();
    if (ADMINS.contains(role.text())) {
      account.set(Account.PRIVILEGE, "admin", role.at());
    } else if (!known) {
      account.set(Account.PRIVILEGE, NONE.contains(role.text()) ? "none" : "operator", role.at());
    }
  }

  private void policy(Stanza stanza) {
    Item.Builder policy = f5.device().single(PasswordPolicy.TYPE).at(stanza.span());
    StanzaFields.number(policy, PasswordPolicy.MIN_LENGTH, stanza, "minimum-length");
    StanzaFields.number(policy, PasswordPolicy.HISTORY, stanza, "password-memory");
    StanzaFields.number(policy, PasswordPolicy.MAX_AGE_DAYS, stanza, "max-duration");
    StanzaFields.number(policy, PasswordPolicy.LOCKOUT_THRESHOLD, stanza, "max-login-failures");
    stanza
        .value("lockout-duration")
        .ifPresent(
            v ->
                v.number()
                    .ifPresent(
                        s -> policy.set(PasswordPolicy.LOCKOUT_MINUTES, (s + 59) / 60, v.at())));
    long kinds = KINDS.stream().filter(kind -> positive(stanza.value(kind))).count();
    Optional<Stanza.Value> enforced = stanza.value("policy-enforcement");
    boolean off = enforced.filter(v -> v.text().equals("disabled")).isPresent();
    if (kinds > 0 || off) {
      policy.set(
          PasswordPolicy.COMPLEXITY,
          kinds > 1 && !off,
          enforced.map(Stanza.Value::at).orElse(stanza.span()));
    }
    if (off) {
      policy.set(PasswordPolicy.MIN_LENGTH, 0L, enforced.orElseThrow().at());
    }
    stanza.ignore(Set.of("expiration-warning", "min-duration", "description"));
  }

  private static boolean positive(Optional<Stanza.Value> value) {
    return value.flatMap(Stanza.Value::number).filter(n -> n > 0).isPresent();
  }

  private void policyStandards() {
    String source = F5.reference("auth password-policy: ");
    f5.standard(PasswordPolicy.TYPE, PasswordPolicy.MIN_LENGTH, 6L, source + "minimum-length 6");
    f5.standard(
        PasswordPolicy.TYPE, PasswordPolicy.LOCKOUT_THRESHOLD, 0L, source + "max-login-failures 0");
  }

  private void source() {
    f5.at("auth", "source")
        .ifPresent(
            source -> {
              Item.Builder aaa = f5.device().single(Aaa.TYPE).at(source.span());
              source
                  .value("type")
                  .ifPresent(v -> aaa.set(Aaa.CENTRAL, !v.text().equals("local"), v.at()));
              source.value("fallback");
            });
    f5.standard(Aaa.TYPE, Aaa.CENTRAL, false, F5.reference("auth source: type local"));
    f5.at("auth", "remote-user").ifPresent(s -> s.value("remote-console-access"));
    f5.at("auth", "remote-role");
  }

  private void servers() {
    for (Stanza server : f5.root().each("auth", "radius-server")) {
      Item.Builder item = server(server, "radius");
      StanzaFields.text(item, AuthServer.HOST, server, "server");
      StanzaFields.number(item, AuthServer.PORT, server, "port");
      server.value("secret").ifPresent(v -> item.set(AuthServer.SECRET, f5.secret(v), v.at()));
      server.ignore(Set.of("timeout", "description"));
    }
    for (String kind : List.of("tacacs", "ldap")) {
      f5.root().each("auth", kind).forEach(group -> group(group, kind));
    }
    for (Stanza radius : f5.root().each("auth", "radius")) {
      radius.values("servers");
      radius.ignore(Set.of("service-type", "retries", "description"));
    }
  }

  private Item.Builder server(Stanza at, String kind) {
    return f5.add(AuthServer.TYPE, at.span()).set(AuthServer.PROTOCOL, PROTOCOLS.get(kind));
  }

  private void group(Stanza group, String kind) {
    for (Stanza.Value host : group.values("servers")) {
      Item.Builder item = server(group, kind).set(AuthServer.HOST, host.text(), host.at());
      for (String key : List.of("secret", "bind-pw")) {
        group.value(key).ifPresent(v -> item.set(AuthServer.SECRET, f5.secret(v), v.at()));
      }
      StanzaFields.number(item, AuthServer.PORT, group, "port");
      if (kind.equals("ldap")) {
        StanzaFields.flag(item, AuthServer.ENCRYPTED, "enabled", group, "ssl");
        item.orDefault(AuthServer.ENCRYPTED, false, F5.reference("auth ldap: ssl disabled"));
      }
    }
    group.ignore(
        Set.of(
            "bind-dn", "search-base-dn", "login-attribute", "protocol", "service", "description"));
  }
}
