package org.auscult.formats.f5bigip;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.Aaa;
import org.auscult.device.Account;
import org.auscult.device.Item;
import org.auscult.device.PasswordPolicy;
import org.auscult.formats.syntax.Stanza;
import org.auscult.formats.syntax.StanzaFields;

/** Accounts, what their passwords must be like, and who else may come in. */
final class F5Accounts {
  private static final Set<String> ADMINS =
      Set.of("admin", "resource-admin", "user-manager", "manager");
  private static final Set<String> NONE = Set.of("no-access", "none");
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
    f5.at("auth", "remote-user").ifPresent(F5Accounts::others);
  }

  /** What people get that only a server knows; nothing is nothing to note. */
  private static void others(Stanza stanza) {
    for (String key : List.of("default-role", "remote-console-access")) {
      stanza
          .at(key)
          .filter(at -> Set.of("no-access", "disabled").containsAll(at.children().keySet()))
          .ifPresent(Stanza::irrelevant);
    }
    stanza.ignore(Set.of("default-partition", "description"));
  }
}
