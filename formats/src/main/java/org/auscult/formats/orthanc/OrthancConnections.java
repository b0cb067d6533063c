package org.auscult.formats.orthanc;

import java.util.List;
import java.util.Optional;
import org.auscult.device.DataConnection;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.Item;
import org.auscult.device.KeyStore;
import org.auscult.device.Setting;
import org.auscult.formats.secret.PlaceholderSecrets;
import org.auscult.formats.syntax.UrlText;
import org.auscult.source.Redactor;
import org.auscult.tree.ConfigNode;

/** What Orthanc connects to besides DICOM: peers, DICOMweb servers, databases, object storage. */
final class OrthancConnections {
  private final OrthancOptions options;
  private final DeviceBuilder device;
  private final Redactor redactor;

  OrthancConnections(OrthancOptions options, DeviceBuilder device, Redactor redactor) {
    this.options = options;
    this.device = device;
    this.redactor = redactor;
  }

  void map() {
    options.flag("OrthancPeersInDatabase", false);
    options.flag("HttpsVerifyPeers", true);
    options.node("OrthancPeers").ifPresent(peers -> webServers(peers, "OrthancPeers "));
    options
        .node("DicomWeb")
        .flatMap(web -> web.first("Servers"))
        .ifPresent(servers -> webServers(servers, "DicomWeb "));
    for (String database : List.of("PostgreSQL", "MySQL")) {
      options.node(database).ifPresent(this::database);
    }
    options.node("AwsS3Storage").ifPresent(this::s3);
    options.node("AzureBlobStorage").ifPresent(this::azure);
    options.node("HttpProxy").map(ConfigNode::mapped).ifPresent(this::proxy);
    options.node("Pkcs11").flatMap(card -> card.first("Pin")).ifPresent(this::keyStore);
  }

  private void webServers(ConfigNode servers, String kind) {
    servers.mapped();
    servers.children().forEach(server -> webServer(server.mapped(), kind));
  }

  private void webServer(ConfigNode server, String kind) {
    Item.Builder connection =
        connection(server, kind + server.word(0)).set(DataConnection.ENABLED, true);
    if (server.first("Url").isPresent()) {
      server.first("Url").ifPresent(url -> url(connection, url));
      server.first("Username").ifPresent(user -> account(connection, user));
      server.first("Password").ifPresent(password -> secret(connection, password));
      server.first("CertificateKeyPassword").ifPresent(this::keyStore);
      server.first("HttpHeaders").ifPresent(this::headers);
      return;
    }
    List<ConfigNode> parts = server.children();
    parts.stream().limit(1).forEach(url -> url(connection, url));
    parts.stream().skip(1).limit(1).forEach(user -> account(connection, user));
    parts.stream().skip(2).limit(1).forEach(password -> secret(connection, password));
  }

  private Item.Builder connection(ConfigNode node, String name) {
    return device.add(DataConnection.TYPE, node.wholeSpan()).set(DataConnection.NAME, name);
  }

  private void url(Item.Builder connection, ConfigNode url) {
    UrlText parts = UrlText.of(OrthancOptions.last(url.mapped()));
    boolean tls = parts.scheme().equals("https");
    connection
        .set(DataConnection.PROTOCOL, tls ? "https" : "http", url.span())
        .set(DataConnection.HOST, parts.host(), url.span())
        .set(DataConnection.ENCRYPTED, tls, url.span());
    redactor.remember(parts.password());
    if (tls) {
      connection.set(DataConnection.PEER_VERIFIED, options.flag("HttpsVerifyPeers", true));
    }
  }

  private static void account(Item.Builder connection, ConfigNode user) {
    connection.set(DataConnection.ACCOUNT, OrthancOptions.last(user.mapped()), user.span());
  }

  private void secret(Item.Builder connection, ConfigNode secret) {
    String value = OrthancOptions.last(secret.mapped());
    connection.set(DataConnection.SECRET, PlaceholderSecrets.of(redactor, value), secret.span());
  }

  /** Headers may carry a token; what they mean is up to the other side. */
  private void headers(ConfigNode headers) {
    headers.children().forEach(header -> redactor.remember(header.word(1)));
  }

  private void keyStore(ConfigNode secret) {
    device
        .add(KeyStore.TYPE, secret.span())
        .set(KeyStore.NAME, secret.word(0))
        .set(
            KeyStore.SECRET, PlaceholderSecrets.of(redactor, OrthancOptions.last(secret.mapped())));
  }

  private void database(ConfigNode section) {
    Item.Builder connection = connection(section, section.mapped().word(0));
    connection.set(DataConnection.PROTOCOL, "other");
    section
        .first("Host")
        .ifPresent(h -> connection.set(DataConnection.HOST, h.mapped().word(1), h.span()));
    section.first("Username").ifPresent(user -> account(connection, user));
    section.first("Password").ifPresent(password -> secret(connection, password));
    section.first("Port").ifPresent(ConfigNode::mapped);
    section.first("Database").ifPresent(ConfigNode::irrelevant);
    section.first("ConnectionUri").ifPresent(uri -> connectionUri(connection, uri));
    connection.set(
        DataConnection.ENCRYPTED,
        section
            .first("EnableSsl")
            .map(OrthancOptions::flag)
            .orElseGet(
                () ->
                    Setting.byDefault(
                        false, "Orthanc Book, " + section.word(0) + " plugins, option EnableSsl")));
    use(section).ifPresent(used -> connection.set(DataConnection.ENABLED, used));
  }

  /** The plugins are used for what is switched on explicitly. */
  private static Optional<Setting<Boolean>> use(ConfigNode section) {
    Optional<Setting<Boolean>> index = section.first("EnableIndex").map(OrthancOptions::flag);
    Optional<Setting<Boolean>> storage = section.first("EnableStorage").map(OrthancOptions::flag);
    return index.filter(flag -> flag.value().orElse(false)).or(() -> storage).or(() -> index);
  }

  private void connectionUri(Item.Builder connection, ConfigNode uri) {
    UrlText parts = UrlText.of(uri.mapped().word(1));
    connection.set(DataConnection.HOST, parts.host(), uri.span());
    if (!parts.user().isEmpty()) {
      connection.set(DataConnection.ACCOUNT, parts.user(), uri.span());
    }
    if (!parts.password().isEmpty()) {
      connection.set(
          DataConnection.SECRET, PlaceholderSecrets.of(redactor, parts.password()), uri.span());
    }
  }

  private void s3(ConfigNode section) {
    Item.Builder connection = connection(section, section.mapped().word(0));
    connection.set(DataConnection.PROTOCOL, "s3");
    section.first("AccessKey").ifPresent(key -> account(connection, key));
    section.first("SecretKey").ifPresent(key -> secret(connection, key));
    section.first("Region").ifPresent(ConfigNode::irrelevant);
    section.first("BucketName").ifPresent(ConfigNode::irrelevant);
    section
        .first("Endpoint")
        .ifPresent(
            e -> {
              UrlText parts = UrlText.of(e.mapped().word(1));
              connection
                  .set(DataConnection.HOST, parts.host(), e.span())
                  .set(DataConnection.ENCRYPTED, !parts.scheme().equals("http"), e.span());
            });
  }

  private void azure(ConfigNode section) {
    Item.Builder connection = connection(section, section.mapped().word(0));
    connection.set(DataConnection.PROTOCOL, "https");
    section.first("ConnectionString").ifPresent(text -> secret(connection, text));
    section.first("ContainerName").ifPresent(ConfigNode::irrelevant);
  }

  private void proxy(ConfigNode proxy) {
    if (proxy.word(1).isEmpty()) {
      return;
    }
    UrlText parts = UrlText.of(proxy.word(1));
    Item.Builder connection = connection(proxy, "HttpProxy");
    connection.set(DataConnection.PROTOCOL, "http").set(DataConnection.HOST, parts.host());
    if (!parts.user().isEmpty()) {
      connection
          .set(DataConnection.ACCOUNT, parts.user())
          .set(DataConnection.SECRET, PlaceholderSecrets.of(redactor, parts.password()));
    }
  }
}
