package org.auscult.formats.dicomldif;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.auscult.device.Account;
import org.auscult.device.DataConnection;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.Item;
import org.auscult.device.Setting;
import org.auscult.formats.syntax.UrlText;
import org.auscult.tree.ConfigNode;

/** Users of the directory, their groups, and the clients of the identity server. */
final class LdifAccounts {
  /** Classes of people and programs that log in (RFC 4519, RFC 4524, RFC 2798, RFC 2307). */
  private static final List<String> PEOPLE =
      List.of("person", "inetOrgPerson", "account", "posixAccount", "simpleSecurityObject");

  private final AnnexH config;
  private final DeviceBuilder device;
  private final LdifSecrets secrets;

  LdifAccounts(AnnexH config, DeviceBuilder device, LdifSecrets secrets) {
    this.config = config;
    this.device = device;
    this.secrets = secrets;
  }

  void map() {
    for (LdapEntry entry : config.directory().entries()) {
      if (entry.isA("dcmKeycloakClient")) {
        keycloak(entry.understood());
      } else if (entry.line("userPassword").isPresent() || PEOPLE.stream().anyMatch(entry::isA)) {
        account(entry.understood());
      } else if (entry.isA("groupOfNames")) {
        entry.understood().mapped("member");
      } else if (entry.isA("dcmWebApp") && !config.own(entry)) {
        webServer(entry.understood());
      }
    }
  }

  private void account(LdapEntry entry) {
    Item.Builder account = device.add(Account.TYPE, entry.span());
    account.set(Account.NAME, entry.name().value()).set(Account.ENABLED, true);
    entry.map(
        "userPassword",
        line ->
            account
                .set(Account.SECRET, secrets.password(line), line.span())
                .set(Account.PASSWORD_REQUIRED, !line.word(1).isEmpty(), line.span()));
    privilege(entry).ifPresent(privilege -> account.set(Account.PRIVILEGE, privilege));
  }

  /** The roles of dcm4chee-arc are groups of the directory named root, admin and user. */
  private Optional<Setting<String>> privilege(LdapEntry user) {
    Optional<Setting<String>> found = Optional.empty();
    for (LdapEntry group : config.directory().all("groupOfNames")) {
      String role = group.name().value().toLowerCase(Locale.ROOT);
      Optional<ConfigNode> member =
          group.lines("member").stream()
              .filter(line -> LdapName.of(line.word(1)).key().equals(user.name().key()))
              .findFirst();
      if (member.isPresent() && List.of("root", "admin").contains(role)) {
        return member.map(line -> Setting.of("admin", line.span()));
      }
      if (member.isPresent() && role.equals("user")) {
        found = member.map(line -> Setting.of("user", line.span()));
      }
    }
    return found;
  }

  private void keycloak(LdapEntry client) {
    Item.Builder connection = device.add(DataConnection.TYPE, client.span());
    connection.set(DataConnection.NAME, client.value("dcmKeycloakClientID"));
    client.map("dcmURI", line -> address(connection, line));
    client.map(
        "dcmKeycloakClientID",
        line -> connection.set(DataConnection.ACCOUNT, line.word(1), line.span()));
    client.map("uid", line -> connection.set(DataConnection.ACCOUNT, line.word(1), line.span()));
    client.map(
        "userPassword",
        line -> connection.set(DataConnection.SECRET, secrets.password(line), line.span()));
    client.map(
        "dcmKeycloakClientSecret",
        line -> connection.set(DataConnection.SECRET, secrets.pin(line), line.span()));
    connection.set(
        DataConnection.PEER_VERIFIED,
        client
            .line("dcmTLSDisableTrustManager")
            .map(l -> Setting.of(!l.mapped().word(1).equalsIgnoreCase("TRUE"), l.span()))
            .orElse(
                Setting.byDefault(
                    true, "dcm4che LDAP schema, dcmTLSDisableTrustManager: default is false")));
  }

  private static void address(Item.Builder connection, ConfigNode line) {
    UrlText url = UrlText.of(line.word(1));
    boolean tls = url.scheme().equals("https");
    connection.set(DataConnection.PROTOCOL, tls ? "https" : "http", line.span());
    connection.set(DataConnection.ENCRYPTED, tls, line.span());
    if (!url.host().isEmpty()) {
      connection.set(DataConnection.HOST, url.host(), line.span());
    }
  }

  /** A web service of another device, such as one that objects are sent to. */
  private void webServer(LdapEntry service) {
    service.mapped("dicomNetworkConnectionReference", "dicomInstalled");
    for (LdapEntry connection : config.connectionsOf(service)) {
      boolean tls = AnnexH.tls(connection);
      Item.Builder web = device.add(DataConnection.TYPE, service.span());
      web.set(DataConnection.NAME, service.name().value())
          .set(DataConnection.PROTOCOL, tls ? "https" : "http", connection.span())
          .set(DataConnection.ENCRYPTED, LdifConnections.tls(connection))
          .set(DataConnection.ENABLED, config.installed(connection) && config.installed(service));
      connection
          .line("dicomHostname")
          .ifPresent(h -> web.set(DataConnection.HOST, h.word(1), h.span()));
    }
  }
}
