package org.auscult.formats.mikrotikrouteros;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.Aaa;
import org.auscult.device.Account;
import org.auscult.device.AuthServer;
import org.auscult.device.Item;
import org.auscult.device.PasswordPolicy;

/** Users as far as an export or script shows them, dial-in users, servers that authenticate. */
final class RouterosAccounts {
  private final Routeros router;

  RouterosAccounts(Routeros router) {
    this.router = router;
  }

  void map() {
    for (Statement user : router.added("user")) {
      Item.Builder item = account(user, group(user.text("group")));
      user.value("address")
          .ifPresent(from -> item.set(Account.ALLOWED_SOURCES, user.words("address")));
      user.done(Set.of("inactivity-timeout", "inactivity-policy", "expired"));
    }
    for (Statement secret : router.added("ppp secret")) {
      account(secret, "user").set(Account.REMOTE, true);
      secret.done(
          Set.of(
              "service",
              "profile",
              "local-address",
              "remote-address",
              "routes",
              "caller-id",
              "limit-bytes-in",
              "limit-bytes-out",
              "ipv6-routes",
              "remote-ipv6-prefix"));
    }
    for (Statement user : router.added("ip hotspot user")) {
      account(user, "user");
      user.done(Set.of("profile", "server", "limit-uptime", "mac-address", "address"));
    }
    aaa();
    router.added("radius").forEach(this::radius);
    policy();
  }

  private Item.Builder account(Statement user, String privilege) {
    Item.Builder item =
        router
            .add(Account.TYPE, user.at())
            .set(Account.PRIVILEGE, privilege)
            .set(Account.ENABLED, !user.disabled());
    user.put(item, Account.NAME, "name");
    user.value("password")
        .ifPresent(
            password ->
                item.set(Account.SECRET, router.redactor().clear(password), user.at())
                    .set(Account.PASSWORD_REQUIRED, true));
    return item;
  }

  /** The rights of a group: the maker's own, or those that the export shows. */
  private String group(String name) {
    List<String> rights =
        router.menu("user group").stream()
            .filter(s -> s.text("name").equals(name) || s.targetName().equals(name))
            .findFirst()
            .map(s -> s.words("policy"))
            .orElse(List.of());
    if (name.equals("full") || rights.contains("policy") || rights.contains("sensitive")) {
      return "admin";
    }
    return name.equals("write") || rights.contains("write") ? "operator" : "user";
  }

  private void aaa() {
    Item.Builder aaa = router.device().single(Aaa.TYPE);
    router
        .setting("user aaa", "use-radius")
        .ifPresent(s -> aaa.set(Aaa.CENTRAL, s.is("use-radius", "yes"), s.at()));
    router.standard(aaa, Aaa.CENTRAL, false, Routeros.manual("User, AAA: use-radius no"));
    router
        .setting("user aaa", "accounting")
        .ifPresent(s -> aaa.set(Aaa.ACCOUNTING, s.is("accounting", "yes"), s.at()));
    router.standard(aaa, Aaa.ACCOUNTING, true, Routeros.manual("User, AAA: accounting yes"));
    router.done(Set.of("default-group", "exclude-groups", "interim-update"), "user aaa");
    router.done(Set.of("policy", "skin"), "user group");
  }

  private void radius(Statement server) {
    Item.Builder item =
        router
            .add(AuthServer.TYPE, server.at())
            .set(AuthServer.PROTOCOL, "radius")
            .set(AuthServer.ENCRYPTED, server.is("protocol", "radsec"));
    server.put(item, AuthServer.HOST, "address");
    server.number("authentication-port").ifPresent(port -> item.set(AuthServer.PORT, port));
    server
        .value("secret")
        .ifPresent(
            secret -> item.set(AuthServer.SECRET, router.redactor().clear(secret), server.at()));
    server.done(
        Set.of(
            "service",
            "timeout",
            "accounting-port",
            "src-address",
            "called-id",
            "domain",
            "realm",
            "certificate",
            "accounting-backup"));
  }

  private void policy() {
    Item.Builder policy = router.device().single(PasswordPolicy.TYPE);
    Optional<Statement> length = router.setting("user settings", "minimum-password-length");
    length
        .flatMap(s -> s.number("minimum-password-length"))
        .ifPresent(n -> policy.set(PasswordPolicy.MIN_LENGTH, n, length.get().at()));
    Optional<Statement> kinds = router.setting("user settings", "minimum-categories");
    kinds
        .flatMap(s -> s.number("minimum-categories"))
        .ifPresent(n -> policy.set(PasswordPolicy.COMPLEXITY, n >= 2, kinds.get().at()));
    if (router.header().major() >= 7) {
      String source = Routeros.manual("User, settings: minimum-password-length 0");
      router.standard(policy, PasswordPolicy.MIN_LENGTH, 0L, source);
      router.standard(policy, PasswordPolicy.COMPLEXITY, false, source);
    }
    router.done(Set.of(), "user settings");
  }
}
