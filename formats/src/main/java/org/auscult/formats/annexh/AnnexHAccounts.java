package org.auscult.formats.annexh;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.auscult.device.Account;
import org.auscult.device.DataConnection;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.Item;
import org.auscult.device.Setting;
import org.auscult.formats.syntax.UrlText;

/** Users of the directory, their groups, and the clients of the identity server. */
final class AnnexHAccounts {
  /** Classes of people and programs that log in (RFC 4519, RFC 4524, RFC 2798, RFC 2307). */
  private static final List<String> PEOPLE =
      List.of("person", "inetOrgPerson", "account", "posixAccount", "simpleSecurityObject");

  private final AnnexH config;
  private final DeviceBuilder device;
  private final AnnexHSecrets secrets;

  AnnexHAccounts(AnnexH config, DeviceBuilder device, AnnexHSecrets secrets) {
    this.config = config;
    this.device = device;
    this.secrets = secrets;
  }

  void map() {
    for (Entry entry : config.directory().entries()) {
      if (entry.isA("dcmKeycloakClient") || entry.isA("dcmKeycloakServer")) {
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

  private void account(Entry entry) {
    Item.Builder account = device.add(Account.TYPE, entry.span());
    account.set(Account.NAME, entry.name().value()).set(Account.ENABLED, true);
    entry.map(
        "userPassword",
        line ->
            account
                .set(Account.SECRET, secrets.password(line), line.span())
                .set(Account.PASSWORD_REQUIRED, !line.value().isEmpty(), line.span()));
    privilege(entry).ifPresent(privilege -> account.set(Account.PRIVILEGE, privilege));
  }

  /** The roles of dcm4chee-arc are groups of the directory named root, admin and user. */
  private Optional<Setting<String>> privilege(Entry user) {
    Optional<Setting<String>> found = Optional.empty();
    for (Entry group : config.directory().all("groupOfNames")) {
      String role = group.name().value().toLowerCase(Locale.ROOT);
      Optional<Attribute> member =
          group.lines("member").stream()
              .filter(line -> EntryName.of(line.value()).key().equals(user.name().key()))
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

  private void keycloak(Entry client) {
    Item.Builder connection = device.add(DataConnection.TYPE, client.span());
    connection.set(DataConnection.NAME, client.value("dcmKeycloakClientID"));
    client.map("dcmURI", line -> address(connection, line));
    client.map(
        "dcmKeycloakClientID",
        line -> connection.set(DataConnection.ACCOUNT, line.value(), line.span()));
    client.map("uid", line -> connection.set(DataConnection.ACCOUNT, line.value(), line.span()));
    client.map(
        "userPassword",
        line -> connection.set(DataConnection.SECRET, secrets.password(line), line.span()));
    client.map(
        "dcmKeycloakClientSecret",
        line -> connection.set(DataConnection.SECRET, secrets.pin(line), line.span()));
    connection
        .set(DataConnection.ENABLED, true)
        .set(DataConnection.PEER_VERIFIED, verified(client));
    client.mapped("dcmKeycloakGrantType");
    client.lines("dcmKeycloakRealm").forEach(Attribute::irrelevant);
  }

  /** Neither the trust in its certificate nor the name in it may be left unchecked. */
  private static Setting<Boolean> verified(Entry client) {
    client.mapped("dcmTLSDisableTrustManager", "dcmTLSAllowAnyHostname");
    return Stream.of("dcmTLSDisableTrustManager", "dcmTLSAllowAnyHostname")
        .flatMap(option -> client.lines(option).stream())
        .max(Comparator.comparing(option -> option.value().equalsIgnoreCase("TRUE")))
        .map(option -> Setting.of(!option.value().equalsIgnoreCase("TRUE"), option.span()))
        .orElse(
            Setting.byDefault(
                true,
                "dcm4che LDAP schema, dcmTLSDisableTrustManager, dcmTLSAllowAnyHostname: default is"
                    + " false"));
  }

  private static void address(Item.Builder connection, Attribute line) {
    UrlText url = UrlText.of(line.value());
    boolean tls = url.scheme().equals("https");
    connection.set(DataConnection.PROTOCOL, tls ? "https" : "http", line.span());
    connection.set(DataConnection.ENCRYPTED, tls, line.span());
    if (!url.host().isEmpty()) {
      connection.set(DataConnection.HOST, url.host(), line.span());
    }
  }

  /** A web service of another device, such as one that objects are sent to. */
  private void webServer(Entry service) {
    service.mapped("dicomNetworkConnectionReference", "dicomInstalled");
    for (Entry connection : config.connectionsOf(service)) {
      boolean tls = AnnexH.tls(connection);
      Item.Builder web = device.add(DataConnection.TYPE, service.span());
      web.set(DataConnection.NAME, service.name().value())
          .set(DataConnection.PROTOCOL, tls ? "https" : "http", connection.span())
          .set(DataConnection.ENCRYPTED, AnnexHConnections.tls(connection))
          .set(DataConnection.ENABLED, config.installed(connection) && config.installed(service));
      connection
          .line("dicomHostname")
          .ifPresent(h -> web.set(DataConnection.HOST, h.value(), h.span()));
    }
  }
}
