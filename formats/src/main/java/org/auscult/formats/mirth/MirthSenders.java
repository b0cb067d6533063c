package org.auscult.formats.mirth;

import java.util.List;
import java.util.Locale;
import org.auscult.device.DataConnection;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.DicomNode;
import org.auscult.device.Hl7Endpoint;
import org.auscult.device.Item;
import org.auscult.device.KeyStore;
import org.auscult.device.Setting;
import org.auscult.formats.secret.PlaceholderSecrets;
import org.auscult.formats.syntax.UrlText;
import org.auscult.source.Redactor;
import org.auscult.tree.ConfigNode;

/** Connectors that connect to others, be they sources or destinations. */
final class MirthSenders {
  private final DeviceBuilder device;
  private final Redactor redactor;

  MirthSenders(DeviceBuilder device, Redactor redactor) {
    this.device = device;
    this.redactor = redactor;
  }

  void map(MirthConnector connector) {
    switch (connector.kind()) {
      case "TcpDispatcherProperties" -> tcp(connector);
      case "DICOMDispatcherProperties" -> dicom(connector);
      case "HttpDispatcherProperties" -> web(connector, "host");
      case "WebServiceDispatcherProperties" -> web(connector, "locationURI");
      case "FileReceiverProperties", "FileDispatcherProperties" -> file(connector);
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
        .set(Hl7Endpoint.TLS, MirthListeners.tls(connector));
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
                      .set(KeyStore.SECRET, PlaceholderSecrets.of(redactor, node.word(1))));
    }
    MirthXml.at(connector.properties(), "keyStore");
    MirthXml.at(connector.properties(), "trustStore");
  }

  private Item.Builder connection(MirthConnector connector, String protocol) {
    return device
        .add(DataConnection.TYPE, connector.at())
        .set(DataConnection.NAME, connector.name())
        .set(DataConnection.PROTOCOL, protocol)
        .set(DataConnection.ENABLED, connector.enabled());
  }

  private void login(Item.Builder connection, ConfigNode properties) {
    MirthXml.set(connection, DataConnection.ACCOUNT, properties, "username");
    MirthXml.at(properties, "password")
        .filter(node -> !node.word(1).isEmpty())
        .ifPresent(
            node ->
                connection.set(
                    DataConnection.SECRET,
                    PlaceholderSecrets.of(redactor, node.word(1)),
                    node.span()));
  }

  /** A log-in that is switched off is masked all the same. */
  private void loginIf(boolean used, Item.Builder connection, ConfigNode properties) {
    if (used) {
      login(connection, properties);
    } else {
      MirthXml.text(properties, "username");
      redactor.remember(MirthXml.text(properties, "password"));
    }
  }

  private void web(MirthConnector connector, String address) {
    ConfigNode properties = connector.properties();
    Item.Builder connection = connection(connector, "http");
    MirthXml.at(properties, address)
        .filter(url -> !url.word(1).isEmpty())
        .ifPresent(url -> url(connection, url));
    loginIf(
        MirthXml.flag(properties, "useAuthentication").value().orElse(false),
        connection,
        properties);
  }

  private void url(Item.Builder connection, ConfigNode url) {
    UrlText parts = UrlText.of(url.word(1));
    redactor.remember(parts.password());
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

  /** A local folder is no connection. */
  private void file(MirthConnector connector) {
    ConfigNode properties = connector.properties();
    String scheme = MirthXml.text(properties, "scheme").toLowerCase(Locale.ROOT);
    if (scheme.isEmpty() || scheme.equals("file")) {
      MirthXml.at(properties, "host");
      MirthXml.flag(properties, "anonymous");
      redactor.remember(MirthXml.text(properties, "password"));
      MirthXml.text(properties, "username");
      MirthXml.flag(properties, "secure");
      return;
    }
    Item.Builder connection = connection(connector, protocol(scheme, properties));
    MirthXml.at(properties, "host")
        .filter(host -> !host.word(1).isEmpty())
        .ifPresent(
            host ->
                connection.set(DataConnection.HOST, UrlText.of(host.word(1)).host(), host.span()));
    if (scheme.equals("ftp")) {
      connection.set(DataConnection.ENCRYPTED, false, properties.span());
    } else if (scheme.equals("sftp")) {
      connection.set(DataConnection.ENCRYPTED, true, properties.span());
    } else if (scheme.equals("webdav")) {
      connection.set(DataConnection.ENCRYPTED, MirthXml.flag(properties, "secure"));
    }
    MirthXml.flag(properties, "secure");
    loginIf(!MirthXml.flag(properties, "anonymous").value().orElse(false), connection, properties);
  }

  private static String protocol(String scheme, ConfigNode properties) {
    return switch (scheme) {
      case "smb", "ftp", "sftp", "s3" -> scheme;
      case "webdav" -> MirthXml.flag(properties, "secure").value().orElse(false) ? "https" : "http";
      default -> "other";
    };
  }

  private void mail(MirthConnector connector) {
    ConfigNode properties = connector.properties();
    Item.Builder connection = connection(connector, "smtp");
    MirthXml.set(connection, DataConnection.HOST, properties, "smtpHost");
    MirthXml.at(properties, "smtpPort");
    MirthXml.at(properties, "encryption")
        .ifPresent(
            e ->
                connection.set(
                    DataConnection.ENCRYPTED, !e.word(1).equalsIgnoreCase("none"), e.span()));
    loginIf(
        MirthXml.flag(properties, "authentication").value().orElse(false), connection, properties);
  }

  private void database(MirthConnector connector) {
    Item.Builder connection = connection(connector, "jdbc");
    MirthXml.at(connector.properties(), "driver");
    MirthXml.at(connector.properties(), "url")
        .ifPresent(url -> MirthJdbc.address(connection, url.word(1), url.span(), redactor));
    login(connection, connector.properties());
  }

  private void queue(MirthConnector connector) {
    login(connection(connector, "other"), connector.properties());
  }
}
