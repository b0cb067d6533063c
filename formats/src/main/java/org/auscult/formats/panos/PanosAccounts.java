package org.auscult.formats.panos;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.Aaa;
import org.auscult.device.Account;
import org.auscult.device.Item;
import org.auscult.device.PasswordPolicy;
import org.auscult.formats.secret.PanosSecrets;
import org.auscult.formats.syntax.Stanza;
import org.auscult.formats.syntax.StanzaFields;

/** Administrators, local users, and how they prove who they are. */
final class PanosAccounts {
  private static final Set<String> CENTRAL =
      Set.of("radius", "tacplus", "ldap", "kerberos", "saml-idp", "cloud");
  private static final Set<String> OPERATORS =
      Set.of("superreader", "devicereader", "vsysreader", "custom");

  private final Panos panos;
  private final PanosSite site;
  private final Set<Stanza> asked = new LinkedHashSet<>();

  PanosAccounts(Panos panos, PanosSite site) {
    this.panos = panos;
    this.site = site;
  }

  void map() {
    site.config().each("mgt-config", "users").forEach(this::administrator);
    for (Stanza holder : site.holders()) {
      holder.each("local-user-database", "user").forEach(this::user);
      holder.each("authentication-profile").forEach(this::profile);
      for (Stanza sequence : holder.each("authentication-sequence")) {
        sequence.values("authentication-profiles");
      }
    }
    authentication();
  }

  private void administrator(Stanza stanza) {
    Item.Builder account =
        panos
            .add(Account.TYPE, stanza.span())
            .set(Account.NAME, stanza.word())
            .set(Account.ENABLED, true);
    hash(stanza, account);
    role(stanza, account);
    stanza.value("authentication-profile");
    stanza.ignore(PanosIgnored.ADMINISTRATOR);
  }

  /** A star stands for a hash that was taken out. */
  private void hash(Stanza stanza, Item.Builder account) {
    stanza
        .value("phash")
        .filter(v -> !v.text().equals("*"))
        .ifPresent(
            v ->
                account
                    .set(Account.SECRET, PanosSecrets.hash(panos.redactor(), v.text()), v.at())
                    .set(Account.PASSWORD_REQUIRED, true, v.at()));
  }

  private static void role(Stanza stanza, Item.Builder account) {
    for (Stanza role : stanza.each("permissions", "role-based")) {
      boolean operator = OPERATORS.contains(role.word());
      account.set(
          Account.PRIVILEGE,
          operator ? "operator" : "admin",
          role.word().equals("custom") ? role.span() : role.readAll().span());
      role.values("profile");
    }
  }

  private void user(Stanza stanza) {
    Item.Builder account =
        panos
            .add(Account.TYPE, stanza.span())
            .set(Account.NAME, stanza.word())
            .set(Account.PRIVILEGE, "user");
    Optional<Stanza.Value> disabled = stanza.value("disabled");
    disabled.ifPresent(v -> account.set(Account.ENABLED, !v.text().equals("yes"), v.at()));
    if (disabled.isEmpty()) {
      account.set(Account.ENABLED, true);
    }
    hash(stanza, account);
  }

  private void profile(Stanza stanza) {
    stanza.each("method").forEach(method -> method.value("server-profile"));
    stanza.values("allow-list");
    stanza.value("lockout", "failed-attempts");
    stanza.value("lockout", "lockout-time");
    Panos.yes(stanza, "multi-factor-auth", "mfa-enable");
    stanza.values("multi-factor-auth", "factors");
    stanza.ignore(PanosIgnored.AUTHENTICATION);
  }

  /** The profile that administrators without one of their own are asked by, and theirs. */
  private void authentication() {
    site.system().flatMap(system -> system.value("authentication-profile")).ifPresent(this::named);
    for (Stanza user : site.config().each("mgt-config", "users")) {
      user.value("authentication-profile").ifPresent(this::named);
    }
    asked.stream()
        .findFirst()
        .ifPresent(profile -> panos.set(Aaa.TYPE, Aaa.ENABLED, true, profile.span()));
    for (Stanza profile : asked) {
      boolean central =
          profile.each("method").stream().anyMatch(method -> CENTRAL.contains(method.word()));
      if (central) {
        panos.set(Aaa.TYPE, Aaa.CENTRAL, true, profile.span());
      }
      profile
          .at("method", "none")
          .ifPresent(none -> panos.set(Aaa.TYPE, Aaa.FALLS_BACK_TO_NONE, true, none.span()));
      lockout(profile);
    }
    panos.standard(
        Aaa.TYPE,
        Aaa.FALLS_BACK_TO_NONE,
        false,
        Panos.help("Device > Authentication Profile") + ": no Type None");
    if (asked.isEmpty()) {
      panos.standard(
          Aaa.TYPE,
          Aaa.CENTRAL,
          false,
          Panos.help("Device > Setup > Management, Authentication Settings")
              + ": Authentication Profile None");
    }
  }

  private void named(Stanza.Value name) {
    List<Stanza> holders = site.holders();
    Panos.named(holders, name.text(), "authentication-profile").ifPresent(asked::add);
    Panos.named(holders, name.text(), "authentication-sequence")
        .map(sequence -> sequence.words("authentication-profiles"))
        .orElse(List.of())
        .forEach(
            member -> Panos.named(holders, member, "authentication-profile").ifPresent(asked::add));
  }

  /** The limit of a profile that administrators use, where the settings state none. */
  private void lockout(Stanza profile) {
    Item.Builder policy = panos.device().single(PasswordPolicy.TYPE);
    if (!policy.get(PasswordPolicy.LOCKOUT_THRESHOLD).configured()) {
      StanzaFields.number(
          policy, PasswordPolicy.LOCKOUT_THRESHOLD, profile, "lockout", "failed-attempts");
      StanzaFields.number(
          policy, PasswordPolicy.LOCKOUT_MINUTES, profile, "lockout", "lockout-time");
    }
  }
}
