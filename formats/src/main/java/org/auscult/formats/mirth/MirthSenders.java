package org.auscult.formats.mirth;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.auscult.device.DataConnection;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.DicomNode;
import org.auscult.device.Hl7Endpoint;
import org.auscult.device.Item;
import org.auscult.device.KeyStore;
import org.auscult.device.Setting;
import org.auscult.formats.syntax.UrlText;
import org.auscult.source.Redactor;
import org.auscult.tree.ConfigNode;

/** Connectors that connect to others, be they sources or destinations. */
final class MirthSenders {
  private final DeviceBuilder device;
  private final Redactor redactor;
  private final MirthLogin login;
  private final MirthFiles files;

  MirthSenders(DeviceBuilder device, Redactor redactor) {
    this.device = device;
    this.redactor = redactor;
    this.login = new MirthLogin(device, redactor);
    this.files = new MirthFiles(device, redactor);
  }

  void map(MirthConnector connector) {
    switch (connector.kind()) {
      case "TcpDispatcherProperties" -> tcp(connector);
      case "DICOMDispatcherProperties" -> dicom(connector);
      case "HttpDispatcherProperties" -> web(connector, "host");
      case "WebServiceDispatcherProperties" -> soap(connector);
      case "FileReceiverProperties", "FileDispatcherProperties" -> files.file(connector);
      case "DocumentDispatcherProperties" -> files.document(connector);
      case "SmtpDispatcherProperties" -> mail(connector);
      case "DatabaseReceiverProperties", "DatabaseDispatcherProperties" -> database(connector);
      case "JmsReceiverProperties", "JmsDispatcherProperties" -> queue(connector);
      default -> {
        // channels and scripts inside the engine, and connectors of plugins
      }
    }
  }

  private void tcp(MirthConnector connector) {
    Item.Builder endpoint = device.add(Hl7Endpoint.TYPE, connector.at());
    endpoint
        .set(Hl7Endpoint.NAME, connector.name())
        .set(Hl7Endpoint.DIRECTION, "out")
        .set(Hl7Endpoint.TRANSPORT, MirthListeners.mllp(connector) ? "mllp" : "other")
        .set(Hl7Endpoint.ENABLED, connector.enabled())
        .set(Hl7Endpoint.TLS, connector.tls());
    MirthXml.flag(connector.properties(), "serverMode");
    MirthXml.set(endpoint, Hl7Endpoint.HOST, connector.properties(), "remoteAddress");
    MirthXml.number(endpoint, Hl7Endpoint.PORT, connector.properties(), "remotePort");
  }

  private void dicom(MirthConnector connector) {
    ConfigNode properties = connector.properties();
    Setting<Boolean> tls = MirthListeners.dicomTls(properties);
    Item.Builder node = device.add(DicomNode.TYPE, connector.at());
    node.set(DicomNode.ROLE, "peer")
        .set(DicomNode.ENABLED, connector.enabled())
        .set(DicomNode.TLS, tls)
        .set(DicomNode.CLEAR, tls.map(on -> !on));
    MirthXml.set(node, DicomNode.AE_TITLE, properties, "applicationEntity");
    MirthXml.set(node, DicomNode.HOST, properties, "host");
    MirthXml.number(node, DicomNode.PORT, properties, "port");
    String host = MirthXml.text(properties, "host");
    node.set(DicomNode.LOOPBACK, UrlText.loopback(host));
    keyStores(connector, device, redactor);
  }

  /** The secrets of a DICOM connector: of its key, of its key stores, of its user. */
  static void keyStores(MirthConnector connector, DeviceBuilder device, Redactor redactor) {
    for (String element : List.of("keyPW", "keyStorePW", "trustStorePW", "passcode")) {
      MirthXml.at(connector.properties(), element)
          .filter(node -> !node.word(1).isEmpty())
          .ifPresent(
              node ->
                  device
                      .add(KeyStore.TYPE, node.span())
                      .set(KeyStore.NAME, connector.name() + " " + element)
                      .set(KeyStore.SECRET, MirthPlaceholders.of(redactor, node.word(1))));
    }
    MirthXml.at(connector.properties(), "keyStore");
    MirthXml.at(connector.properties(), "trustStore");
    MirthXml.at(connector.properties(), "username");
  }

  private Item.Builder web(MirthConnector connector, String address) {
    ConfigNode properties = connector.properties();
    Item.Builder connection = login.connection(connector, "http");
    MirthXml.at(properties, address)
        .filter(url -> !url.word(1).isEmpty())
        .ifPresent(url -> url(connection, url));
    boolean user = MirthXml.flag(properties, "useAuthentication").value().orElse(false);
    login.userIf(user, connection, properties);
    login.headers(connection, properties, "headers");
    login.headers(connection, properties, "parameters");
    MirthXml.text(properties, "authenticationType");
    connection.set(DataConnection.PEER_VERIFIED, connector.peerVerified());
    return connection;
  }

  /** A web service whose own address is not stated is where its description says. */
  private void soap(MirthConnector connector) {
    boolean stated =
        connector.properties().first("locationURI").filter(n -> !n.word(1).isEmpty()).isPresent();
    web(connector, stated ? "locationURI" : "wsdlUrl");
    MirthXml.at(connector.properties(), "port");
    MirthXml.at(connector.properties(), "wsdlUrl")
        .ifPresent(url -> MirthXml.mask(redactor, UrlText.of(url.word(1)).password()));
  }

  private void url(Item.Builder connection, ConfigNode url) {
    UrlText parts = UrlText.of(url.word(1));
    MirthXml.mask(redactor, parts.password());
    if (!parts.password().isEmpty()) {
      login.secret(connection, url, parts.password());
    }
    if (parts.scheme().startsWith("http")) {
      boolean tls = parts.scheme().equals("https");
      connection
          .set(DataConnection.PROTOCOL, parts.scheme(), url.span())
          .set(DataConnection.ENCRYPTED, tls, url.span());
      if (!parts.host().contains("$")) {
        connection.set(DataConnection.HOST, parts.host(), url.span());
      }
    }
  }

  private void mail(MirthConnector connector) {
    ConfigNode properties = connector.properties();
    Item.Builder connection = login.connection(connector, "smtp");
    MirthXml.set(connection, DataConnection.HOST, properties, "smtpHost");
    MirthXml.at(properties, "smtpPort");
    MirthXml.at(properties, "encryption")
        .ifPresent(
            e ->
                connection.set(
                    DataConnection.ENCRYPTED, !e.word(1).equalsIgnoreCase("none"), e.span()));
    login.headers(connection, properties, "headers");
    login.userIf(
        MirthXml.flag(properties, "authentication").value().orElse(false), connection, properties);
  }

  private void database(MirthConnector connector) {
    Item.Builder connection = login.connection(connector, "jdbc");
    MirthXml.at(connector.properties(), "driver");
    MirthXml.at(connector.properties(), "url")
        .ifPresent(url -> MirthJdbc.address(connection, url.word(1), url.span(), redactor));
    login.user(connection, connector.properties());
  }

  /** A broker of messages; its address is a property of its own class, or a directory's. */
  private void queue(MirthConnector connector) {
    ConfigNode properties = connector.properties();
    Item.Builder connection = login.connection(connector, "other");
    boolean directory = MirthXml.flag(properties, "useJndi").value().orElse(false);
    login.headers(connection, properties, "connectionProperties");
    Optional<ConfigNode> named = MirthXml.at(properties, "jndiProviderUrl");
    Optional<ConfigNode> address = directory ? named : broker(properties);
    address.ifPresent(node -> broker(connection, node));
    login.user(connection, properties);
  }

  private static Optional<ConfigNode> broker(ConfigNode properties) {
    return MirthXml.at(properties, "connectionProperties").stream()
        .flatMap(all -> all.children().stream())
        .map(ConfigNode::children)
        .filter(pair -> pair.size() == 2)
        .filter(pair -> pair.get(0).word(1).toLowerCase(Locale.ROOT).matches(".*(url|uri)s?"))
        .map(pair -> pair.get(1))
        .findFirst();
  }

  /** ActiveMQ names the transport: {@code tcp} is clear, {@code ssl} is TLS. */
  private void broker(Item.Builder connection, ConfigNode node) {
    String url = node.word(1).replaceFirst("^(?:failover|discovery|static):(?://)?\\(?", "");
    UrlText parts = UrlText.of(url);
    MirthXml.mask(redactor, parts.password());
    if (!parts.host().isEmpty() && !parts.host().contains("$")) {
      connection.set(DataConnection.HOST, parts.host(), node.span());
    }
    switch (parts.scheme()) {
      case "tcp", "nio", "http", "amqp", "stomp" ->
          connection.set(DataConnection.ENCRYPTED, false, node.span());
      case "ssl", "nio+ssl", "https", "amqps", "amqp+ssl", "stomp+ssl", "t3s" ->
          connection.set(DataConnection.ENCRYPTED, true, node.span());
      default -> {
        // a transport that does not say
      }
    }
  }
}
