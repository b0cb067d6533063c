package org.auscult.formats.orthanc;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.auscult.device.DataConnection;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.Item;
import org.auscult.device.KeyStore;
import org.auscult.formats.secret.PlaceholderSecrets;
import org.auscult.formats.syntax.UrlText;
import org.auscult.source.Redactor;
import org.auscult.tree.ConfigNode;

/** What Orthanc connects to over HTTP: peers, DICOMweb servers, those who decide on access. */
final class OrthancConnections {
  /** Headers that authenticate whoever sends them. */
  private static final Pattern SECRET_HEADER =
      Pattern.compile("authorization|token|secret|password|api-?key|cookie");

  /** Members of a server's description that say nothing of how it is reached or unlocked. */
  private static final List<String> HARMLESS =
      List.of(
          "CertificateFile",
          "CertificateKeyFile",
          "Pkcs11",
          "Timeout",
          "RemoteSelf",
          "HasDelete",
          "ChunkedTransfers",
          "HasWadoRsUniversalTransferSyntax");

  private static final List<String> SERVICES =
      List.of(
          "WebServiceRootUrl",
          "WebService",
          "WebServiceUserProfileUrl",
          "WebServiceTokenValidationUrl",
          "WebServiceTokenCreationBaseUrl",
          "WebServiceTokenDecoderUrl");

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
    webServers("OrthancPeers", "OrthancPeers ");
    options.everywhere("DicomWeb").forEach(ConfigNode::mapped);
    options.flag("DicomWeb.ServersInDatabase");
    webServers("DicomWeb.Servers", "DicomWeb ");
    authorization();
    keycloak();
    options.node("HttpProxy").map(ConfigNode::mapped).ifPresent(this::proxy);
    options.node("Pkcs11.Pin").ifPresent(this::keyStore);
  }

  private void webServers(String path, String kind) {
    options.everywhere(path).forEach(ConfigNode::mapped);
    options.entries(path).forEach(server -> webServer(server.mapped(), kind));
  }

  private void webServer(ConfigNode server, String kind) {
    Item.Builder connection =
        connection(server, kind + server.word(0)).set(DataConnection.ENABLED, true);
    if (server.first("Url").isPresent()) {
      server.first("Url").ifPresent(url -> url(connection, url));
      server.first("Username").ifPresent(user -> account(connection, user));
      server.first("HttpHeaders").ifPresent(headers -> headers(connection, headers));
      server.first("Password").ifPresent(password -> secret(connection, password));
      server.first("CertificateKeyPassword").ifPresent(this::keyStore);
      HARMLESS.forEach(key -> server.first(key).ifPresent(ConfigNode::irrelevant));
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

  /** A header that carries a token is the secret of the connection. */
  private void headers(Item.Builder connection, ConfigNode headers) {
    headers.mapped();
    for (ConfigNode header : headers.children()) {
      redactor.remember(header.word(1));
      if (SECRET_HEADER.matcher(header.word(0).toLowerCase(Locale.ROOT)).find()) {
        secret(connection, header);
      }
    }
  }

  private void keyStore(ConfigNode secret) {
    device
        .add(KeyStore.TYPE, secret.span())
        .set(KeyStore.NAME, secret.word(0))
        .set(
            KeyStore.SECRET, PlaceholderSecrets.of(redactor, OrthancOptions.last(secret.mapped())));
  }

  /** The web service that the plugin asks whether a request is granted. */
  private void authorization() {
    options.everywhere("Authorization").forEach(ConfigNode::mapped);
    for (String service : SERVICES) {
      options
          .node("Authorization." + service)
          .filter(url -> !url.word(1).isEmpty())
          .ifPresent(this::decider);
    }
  }

  private void decider(ConfigNode url) {
    Item.Builder connection =
        connection(url, "Authorization " + url.word(0)).set(DataConnection.ENABLED, true);
    url(connection, url);
    options.node("Authorization.WebServiceUsername").ifPresent(user -> account(connection, user));
    options
        .node("Authorization.WebServicePassword")
        .ifPresent(password -> secret(connection, password));
  }

  /** Orthanc Explorer 2 lets users log in there. */
  private void keycloak() {
    String section = "OrthancExplorer2.Keycloak";
    boolean used = options.flag(section + ".Enable").value().orElse(false);
    if (!used) {
      return;
    }
    options.everywhere(section).forEach(ConfigNode::mapped);
    options
        .node(section + ".Url")
        .ifPresent(url -> url(connection(url, "Keycloak").set(DataConnection.ENABLED, true), url));
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
