package org.auscult.formats.fortios;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.Aaa;
import org.auscult.device.Account;
import org.auscult.device.Item;
import org.auscult.formats.syntax.Cidr;

/** Administrators, their profiles, and the local users of firewall and VPN. */
final class FortiosAccounts {
  private static final String ADMIN = Fortios.reference("system admin");

  private static final String REMOTE =
      "Fortinet, FortiOS Administration Guide, SSL VPN: only users of a rule or policy are let in";

  private static final Set<String> ADMIN_IGNORED =
      Set.of(
          "vdom",
          "comments",
          "email-to",
          "sms-server",
          "sms-custom-server",
          "sms-phone",
          "gui-default-dashboard-template",
          "gui-ignore-release-overview-version",
          "gui-ignore-invalid-signature-version",
          "gui-vdom-menu-favorites",
          "gui-new-feature-acknowledge",
          "gui-global-menu-favorites",
          "remote-group",
          "wildcard",
          "accprofile-override",
          "history0",
          "history1",
          "password-expire",
          "allow-remove-admin-session",
          "schedule");

  private static final Set<String> USER_IGNORED =
      Set.of(
          "id",
          "passwd-time",
          "email-to",
          "sms-server",
          "sms-custom-server",
          "sms-phone",
          "radius-server",
          "ldap-server",
          "tacacs+-server",
          "fortitoken",
          "workstation",
          "username-sensitivity",
          "ppk-identity",
          "auth-concurrent-override",
          "auth-concurrent-value",
          "authtimeout");

  private static final List<String> KEYS =
      List.of("ssh-public-key1", "ssh-public-key2", "ssh-public-key3", "ssh-certificate");

  private static final Set<String> RIGHTS =
      Set.of(
          "secfabgrp",
          "ftviewgrp",
          "authgrp",
          "sysgrp",
          "netgrp",
          "loggrp",
          "fwgrp",
          "vpngrp",
          "utmgrp",
          "wanoptgrp",
          "wifi",
          "admingrp",
          "updategrp",
          "mntgrp",
          "routegrp",
          "endpoint-control-grp");

  private final Fortios fortios;

  FortiosAccounts(Fortios fortios) {
    this.fortios = fortios;
  }

  void map() {
    boolean central = false;
    for (Entry admin : fortios.entries().of("system admin")) {
      central |= admin(admin);
    }
    Item.Builder aaa = fortios.device().single(Aaa.TYPE);
    fortios.entries().of("system admin").stream()
        .filter(admin -> admin.is("remote-auth", "enable"))
        .findFirst()
        .ifPresent(remote -> aaa.set(Aaa.CENTRAL, true, remote.at()));
    if (!central && fortios.speaksOf("system admin")) {
      aaa.orDefault(Aaa.CENTRAL, false, ADMIN + ": remote-auth disable");
    }
    fortios.entries().of("system accprofile").forEach(FortiosAccounts::rights);
    fortios.entries().of("system api-user").forEach(this::program);
    FortiosRemoteUsers remote = new FortiosRemoteUsers(fortios.entries());
    fortios.entries().of("user local").forEach(user -> user(user, remote));
  }

  /** Maps an administrator; true when a server authenticates it. */
  private boolean admin(Entry admin) {
    Item.Builder item =
        fortios.device().add(Account.TYPE, admin.at()).set(Account.NAME, admin.name());
    item.set(Account.ENABLED, true);
    admin
        .value("accprofile")
        .ifPresent(
            profile ->
                privilege(profile.text())
                    .ifPresentOrElse(
                        privilege -> item.set(Account.PRIVILEGE, privilege, profile.at()),
                        () -> admin.doubt("accprofile")));
    boolean remote = admin.is("remote-auth", "enable") || admin.is("peer-auth", "enable");
    if (remote) {
      item.set(Account.SECRET, fortios.redactor().external()).set(Account.PASSWORD_REQUIRED, true);
    } else {
      password(admin, item);
      twoFactor(admin, item);
    }
    sources(admin, item);
    KEYS.forEach(admin::value);
    if (admin.is("guest-auth", "enable")) {
      admin.doubt("guest-auth");
    }
    admin.ignore(ADMIN_IGNORED);
    admin.ignoreBlocks(Set.of("gui-dashboard", "dashboard", "dashboard-tabs", "login-time"));
    return remote;
  }

  /** An account of a program; its key is shown once and exported as a hash. */
  private void program(Entry user) {
    Item.Builder item =
        fortios.device().add(Account.TYPE, user.at()).set(Account.NAME, user.name());
    item.set(Account.ENABLED, true).set(Account.PASSWORD_REQUIRED, true);
    user.text("accprofile")
        .flatMap(this::privilege)
        .ifPresentOrElse(
            privilege -> item.set(Account.PRIVILEGE, privilege), () -> user.doubt("accprofile"));
    fortios.secret(user, "api-key").ifPresent(key -> item.set(Account.SECRET, key));
    List<String> networks = new ArrayList<>();
    for (Entry host : user.inside("trusthost")) {
      List<String> words = host.words("ipv4-trusthost");
      if (words.size() == 2) {
        Cidr.of(words.get(0), words.get(1)).ifPresent(networks::add);
      }
      host.text("ipv6-trusthost").ifPresent(networks::add);
      host.ignore(Set.of("type"));
    }
    item.set(Account.ALLOWED_SOURCES, networks.isEmpty() ? List.of("any") : networks);
    user.ignore(Set.of("vdom", "comments", "schedule"));
  }

  private void password(Entry admin, Item.Builder item) {
    admin
        .value("password")
        .ifPresent(
            value ->
                fortios
                    .secret(admin, "password")
                    .ifPresent(
                        secret ->
                            item.set(Account.SECRET, secret, value.at())
                                .set(Account.PASSWORD_REQUIRED, true, value.at())));
    if (fortios.whole() && fortios.header().before(6, 2)) {
      item.orDefault(
          Account.PASSWORD_REQUIRED,
          false,
          "Fortinet, FortiOS Handbook, Administrators: an administrator has no password by"
              + " default");
    }
    admin.value("old-password").ifPresent(old -> old.words().forEach(fortios.redactor()::remember));
  }

  private static void twoFactor(Entry account, Item.Builder item) {
    account.put(
        item, Account.MULTI_FACTOR, "two-factor", v -> Optional.of(!v.text().equals("disable")));
    account.value("fortitoken");
    item.orDefault(Account.MULTI_FACTOR, false, ADMIN + ": two-factor disable");
  }

  private void sources(Entry admin, Item.Builder item) {
    List<String> networks = networks(admin);
    if (networks.isEmpty()) {
      item.orDefault(
          Account.ALLOWED_SOURCES, List.of("any"), ADMIN + ": trusthost 0.0.0.0 0.0.0.0");
    } else {
      item.set(Account.ALLOWED_SOURCES, networks);
    }
  }

  /** The networks that an administrator may log in from; none when unrestricted. */
  static List<String> networks(Entry admin) {
    List<String> networks = new ArrayList<>();
    for (int i = 1; i <= 10; i++) {
      List<String> words = admin.words("trusthost" + i);
      if (words.size() == 2) {
        Cidr.of(words.get(0), words.get(1))
            .filter(net -> !net.endsWith("/0"))
            .ifPresent(networks::add);
      }
      admin.text("ip6-trusthost" + i).filter(net -> !net.equals("::/0")).ifPresent(networks::add);
    }
    return networks;
  }

  /** What a profile lets do; empty for one that is not in the export or too fine for a word. */
  private Optional<String> privilege(String profile) {
    if (profile.equals("super_admin")) {
      return Optional.of("admin");
    }
    if (profile.equals("super_admin_readonly")) {
      return Optional.of("operator");
    }
    if (profile.equals("no_access")) {
      return Optional.of("none");
    }
    return fortios.entries().of("system accprofile").stream()
        .filter(entry -> entry.name().equals(profile))
        .findFirst()
        .map(FortiosAccounts::rights)
        .or(() -> Optional.of("admin").filter(own -> profile.equals("prof_admin")));
  }

  private static String rights(Entry profile) {
    profile.ignore(Set.of("comments", "scope", "system-diagnostics"));
    profile.block("netgrp-permission").ifPresent(own -> own.value("cfg"));
    profile.block("sysgrp-permission").ifPresent(own -> own.value("admin"));
    List<String> rights = RIGHTS.stream().map(profile::text).flatMap(Optional::stream).toList();
    boolean system = profile.is("sysgrp", "read-write") || profile.is("admingrp", "read-write");
    return system
        ? "admin"
        : rights.contains("read-write") || rights.contains("custom") ? "operator" : "user";
  }

  private void user(Entry user, FortiosRemoteUsers remote) {
    Item.Builder item =
        fortios.device().add(Account.TYPE, user.at()).set(Account.NAME, user.name());
    item.set(Account.PRIVILEGE, "user");
    user.put(item, Account.ENABLED, "status", Entry.Value::flag);
    item.orDefault(Account.ENABLED, true, Fortios.reference("user local") + ": status enable");
    if (user.text("type").filter(type -> !type.equals("password")).isPresent()) {
      item.set(Account.SECRET, fortios.redactor().external()).set(Account.PASSWORD_REQUIRED, true);
    } else {
      fortios
          .secret(user, "passwd")
          .ifPresent(
              secret ->
                  item.set(Account.SECRET, secret, user.value("passwd").orElseThrow().at())
                      .set(Account.PASSWORD_REQUIRED, true));
    }
    remote.admission(user).ifPresent(rule -> item.set(Account.REMOTE, true, rule));
    if (fortios.whole()) {
      item.orDefault(Account.REMOTE, false, REMOTE);
    }
    twoFactor(user, item);
    user.ignore(USER_IGNORED);
  }
}
