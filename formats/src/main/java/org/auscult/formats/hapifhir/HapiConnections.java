package org.auscult.formats.hapifhir;

import java.util.Optional;
import org.auscult.device.DataConnection;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.Item;
import org.auscult.device.KeyStore;
import org.auscult.device.ServerPolicy;
import org.auscult.formats.secret.PlaceholderSecrets;
import org.auscult.formats.syntax.JdbcUrl;
import org.auscult.formats.syntax.UrlText;
import org.auscult.source.Redactor;
import org.auscult.source.Secret;
import org.auscult.tree.ConfigNode;

/** Database, search engine, mail server, other FHIR servers, and the secrets for them. */
final class HapiConnections {
  private final HapiSettings settings;
  private final DeviceBuilder device;
  private final Redactor redactor;

  HapiConnections(HapiSettings settings, DeviceBuilder device, Redactor redactor) {
    this.settings = settings;
    this.device = device;
    this.redactor = redactor;
  }

  void map() {
    settings.one("spring.datasource.url").ifPresent(this::database);
    chart("externaldatabase", "externaldatabase.user", "externaldatabase.password");
    chart("postgresql.auth", "postgresql.auth.username", "postgresql.auth.password");
    settings.one("elasticsearch.resturl").ifPresent(this::search);
    settings.one("spring.elasticsearch.uris").ifPresent(this::search);
    settings.one("hapi.fhir.subscription.email.host").ifPresent(this::mail);
    settings.each(this::fhirServer);
    settings.each(this::keyStore);
  }

  private Item.Builder connection(ConfigNode at, String name, String protocol) {
    return device
        .add(DataConnection.TYPE, at.mapped().span())
        .set(DataConnection.NAME, name)
        .set(DataConnection.PROTOCOL, protocol)
        .set(DataConnection.ENABLED, true);
  }

  private void login(Item.Builder connection, String user, String password) {
    settings
        .one(user)
        .ifPresent(
            line ->
                connection.set(
                    DataConnection.ACCOUNT, HapiSettings.value(line), line.mapped().span()));
    settings
        .one(password)
        .ifPresent(
            line -> connection.set(DataConnection.SECRET, secret(line), line.mapped().span()));
  }

  /** Without a value, or with YAML's null, the password is empty. */
  private Secret secret(ConfigNode line) {
    String value = line.words().size() > 1 ? HapiSettings.value(line) : "";
    return PlaceholderSecrets.of(redactor, value.matches("null|~") ? "" : value);
  }

  private void database(ConfigNode url) {
    JdbcUrl address = new JdbcUrl(HapiSettings.value(url));
    Item.Builder connection = connection(url, "spring.datasource", "jdbc");
    address.tell(connection, url.span(), redactor);
    device
        .single(ServerPolicy.TYPE)
        .set(ServerPolicy.EMBEDDED_DATABASE, address.embedded(), url.span());
    login(connection, "spring.datasource.username", "spring.datasource.password");
  }

  /** The chart's own database or another one; the chart writes the address. */
  private void chart(String name, String user, String password) {
    Optional<ConfigNode> secret =
        settings.one(password).filter(line -> !HapiSettings.value(line).isEmpty());
    if (secret.isPresent() && secret.get().words().size() > 1) {
      Item.Builder connection = connection(secret.get(), name, "jdbc");
      login(connection, user, password);
      settings
          .one("externaldatabase.host")
          .filter(line -> name.equals("externaldatabase"))
          .ifPresent(
              line ->
                  connection.set(
                      DataConnection.HOST, HapiSettings.value(line), line.mapped().span()));
    }
  }

  private void search(ConfigNode address) {
    String url = HapiSettings.value(address);
    Optional<ConfigNode> protocol = settings.one("elasticsearch.protocol");
    boolean tls =
        url.startsWith("https:")
            || protocol.map(line -> HapiSettings.value(line).equals("https")).orElse(false);
    protocol.ifPresent(ConfigNode::mapped);
    Item.Builder connection = connection(address, "elasticsearch", tls ? "https" : "http");
    connection.set(DataConnection.ENCRYPTED, tls);
    host(connection, url.contains("//") ? url : "http://" + url);
    settings
        .one("elasticsearch.enabled")
        .ifPresent(
            line ->
                HapiSettings.flag(line)
                    .ifPresent(
                        on -> connection.set(DataConnection.ENABLED, on, line.mapped().span())));
    login(connection, "elasticsearch.username", "elasticsearch.password");
    login(connection, "spring.elasticsearch.username", "spring.elasticsearch.password");
  }

  private void host(Item.Builder connection, String url) {
    UrlText address = UrlText.of(url);
    redactor.remember(address.password());
    if (!address.host().isEmpty() && !address.host().contains("$")) {
      connection.set(DataConnection.HOST, address.host());
    }
  }

  private void mail(ConfigNode host) {
    Item.Builder connection = connection(host, "subscription.email", "smtp");
    connection.set(DataConnection.HOST, HapiSettings.value(host));
    settings
        .one("hapi.fhir.subscription.email.starttlsrequired")
        .ifPresent(
            line ->
                HapiSettings.flag(line)
                    .ifPresent(
                        on -> connection.set(DataConnection.ENCRYPTED, on, line.mapped().span())));
    login(
        connection,
        "hapi.fhir.subscription.email.username",
        "hapi.fhir.subscription.email.password");
  }

  /** The servers that the test page sends to. */
  private void fhirServer(String name, ConfigNode line) {
    String url = HapiSettings.value(line);
    if (name.matches("hapi\\.fhir\\.tester\\.(\\w+\\.)?serveraddress") && url.contains("://")) {
      boolean tls = url.startsWith("https:");
      Item.Builder connection = connection(line, "tester", tls ? "https" : "http");
      connection.set(DataConnection.ENCRYPTED, tls);
      host(connection, url);
    }
  }

  private void keyStore(String name, ConfigNode line) {
    if (name.matches("server\\.ssl\\.(key|truststore|keystore)password")) {
      device
          .add(KeyStore.TYPE, line.mapped().span())
          .set(KeyStore.NAME, name)
          .set(KeyStore.SECRET, secret(line));
    }
  }
}
