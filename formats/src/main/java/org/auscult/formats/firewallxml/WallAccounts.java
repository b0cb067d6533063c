package org.auscult.formats.firewallxml;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.Account;
import org.auscult.device.Item;
import org.auscult.device.StoredSecret;
import org.auscult.formats.secret.CryptSecrets;
import org.auscult.source.Secret;

/** Users with what their groups let them do. */
final class WallAccounts {
  /** Rights that let their holder become administrator, as the maker warns beside them. */
  private static final Set<String> FULL =
      Set.of(
          "page-all",
          "user-shell-access",
          "page-system-usermanager",
          "page-system-usermanager-addprivs",
          "page-system-groupmanager",
          "page-system-groupmanager-addprivs",
          "page-diagnostics-command",
          "page-diagnostics-edit",
          "page-diagnostics-backup-restore");

  private static final String IGNORED =
      """
      descr
      scope
      uid
      expires
      dashboardcolumns
      webguicss
      language
      email
      comment
      landing_page
      cert
      widgets **
      webguifixedmenu
      webguihostnamemenu
      alertcsrf
      shell
      customsettings
      keephistory
      interfacessort
      systemlogsfilterpanel
      systemlogsmanagelogpanel
      statusmonitoringsettingspanel
      pagenamefirst
      disablealiaspopupdetail
      """;

  private final Wall wall;
  private final List<Element> groups;

  WallAccounts(Wall wall) {
    this.wall = wall;
    this.groups = wall.section("system").map(s -> s.children("group")).orElse(List.of());
  }

  void map() {
    wall.section("system")
        .map(system -> system.children("user"))
        .orElse(List.of())
        .forEach(this::user);
    for (Element group : groups) {
      group.children("member");
      group.children("priv");
      group.child("name");
      Known.mark(group.node(), "description\nscope\ngid\nsource_networks");
    }
    for (String server : List.of("l2tp", "pptpd")) {
      wall.section(server).ifPresent(found -> dialIn(found));
    }
    wall.section("pppoes")
        .map(found -> found.children("pppoe"))
        .orElse(List.of())
        .forEach(found -> dialIn(found));
  }

  private void user(Element user) {
    Item.Builder item = wall.add(Account.TYPE, user.at());
    user.put(item, Account.NAME, "name");
    Set<String> rights = rights(user);
    boolean root = user.text("uid").equals("0");
    item.set(Account.PRIVILEGE, root ? "admin" : privilege(rights));
    item.set(
        Account.ENABLED,
        !user.on("disabled"),
        user.child("disabled").map(Element::at).orElse(user.at()));
    password(user, item);
    user.value("ipsecpsk")
        .ifPresent(
            key ->
                wall.add(StoredSecret.TYPE, key.at())
                    .set(StoredSecret.NAME, "ipsec user " + user.text("name"))
                    .set(StoredSecret.SECRET, wall.redactor().clear(key.text())));
    user.value("authorizedkeys");
    user.value("otp_seed").ifPresent(seed -> wall.redactor().remember(seed.text()));
    apiKeys(user);
    user.value("groupname");
    Known.mark(user.node(), IGNORED);
  }

  private void password(Element user, Item.Builder item) {
    for (String key : List.of("password", "sha512-hash", "bcrypt-hash", "md5-hash")) {
      user.value(key)
          .ifPresent(
              found ->
                  item.set(Account.SECRET, secret(key, found.text()), found.at())
                      .set(Account.PASSWORD_REQUIRED, true, found.at()));
    }
  }

  private Secret secret(String key, String stored) {
    if (key.equals("md5-hash")) {
      return wall.redactor().opaque(Secret.Storage.WEAK_HASH, "md5", stored);
    }
    String body = stored.startsWith("$2") ? stored.substring(stored.indexOf('$', 1)) : "";
    String factory = wall.dialect().factoryHashes().getOrDefault(body, "");
    if (!factory.isEmpty()) {
      return wall.redactor().hashed(Secret.Storage.STRONG_HASH, "bcrypt", stored, factory::equals);
    }
    return CryptSecrets.of(wall.redactor(), stored);
  }

  private void apiKeys(Element user) {
    user.child("apikeys")
        .map(found -> found.children("item"))
        .orElse(List.of())
        .forEach(
            item -> {
              item.value("key").ifPresent(key -> wall.redactor().remember(key.text()));
              item.value("secret").ifPresent(key -> wall.redactor().remember(key.text()));
            });
  }

  private Set<String> rights(Element user) {
    Set<String> rights = new LinkedHashSet<>();
    user.children("priv").forEach(priv -> rights.addAll(words(priv)));
    String uid = user.text("uid");
    String named = user.text("groupname");
    for (Element group : groups) {
      List<String> members = new ArrayList<>();
      group.children("member").forEach(member -> members.addAll(words(member)));
      boolean in = members.contains(uid) && !uid.isEmpty();
      if (in || group.text("name").equals(named) && !named.isEmpty()) {
        group.children("priv").forEach(priv -> rights.addAll(words(priv)));
      }
    }
    return rights;
  }

  private static List<String> words(Element element) {
    return List.of(element.text().split("[,\\s]+"));
  }

  private static String privilege(Set<String> rights) {
    if (rights.stream().anyMatch(FULL::contains)) {
      return "admin";
    }
    return rights.stream().anyMatch(right -> right.startsWith("page-")) ? "operator" : "user";
  }

  /** Users of the servers for dial-in, who reach the network and not the firewall. */
  private void dialIn(Element section) {
    section.value("mode");
    for (Element user : section.children("user")) {
      Item.Builder item =
          wall.add(Account.TYPE, user.at())
              .set(Account.PRIVILEGE, "user")
              .set(Account.REMOTE, true)
              .set(Account.ENABLED, true);
      user.put(item, Account.NAME, "name");
      Optional<Element> password = user.value("password");
      password.ifPresent(
          found -> item.set(Account.SECRET, wall.redactor().clear(found.text()), found.at()));
      user.value("ip");
    }
  }
}
