package org.auscult.formats.mirth;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.auscult.device.DataConnection;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.Item;
import org.auscult.device.StoredSecret;
import org.auscult.formats.syntax.UrlText;
import org.auscult.source.Redactor;
import org.auscult.tree.ConfigNode;

/** Connectors of files: folders, shares, FTP, SFTP, WebDAV, S3, and documents. */
final class MirthFiles {
  private static final String S3 =
      "AWS SDK for Java 1.x, ClientConfiguration: HTTPS unless another protocol is set";

  private final DeviceBuilder device;
  private final Redactor redactor;
  private final MirthLogin login;

  MirthFiles(DeviceBuilder device, Redactor redactor) {
    this.device = device;
    this.redactor = redactor;
    this.login = new MirthLogin(device, redactor);
  }

  /** A local folder is no connection. */
  void file(MirthConnector connector) {
    ConfigNode properties = connector.properties();
    Optional<ConfigNode> options = MirthXml.at(properties, "schemeProperties");
    String scheme = MirthXml.text(properties, "scheme").toLowerCase(Locale.ROOT);
    boolean anonymous = MirthXml.flag(properties, "anonymous").value().orElse(false);
    MirthXml.flag(properties, "secure");
    MirthXml.at(properties, "host");
    if (scheme.isEmpty() || scheme.equals("file")) {
      MirthXml.text(properties, "username");
      MirthXml.mask(redactor, MirthXml.text(properties, "password"));
      return;
    }
    Item.Builder connection = login.connection(connector, protocol(scheme, properties));
    host(connection, properties);
    encryption(scheme, connection, properties);
    login.userIf(!anonymous, connection, properties);
    options.ifPresent(given -> options(connector, connection, given));
  }

  private static String protocol(String scheme, ConfigNode properties) {
    return switch (scheme) {
      case "smb", "ftp", "sftp", "s3" -> scheme;
      case "webdav" -> MirthXml.flag(properties, "secure").value().orElse(false) ? "https" : "http";
      default -> "other";
    };
  }

  private static void host(Item.Builder connection, ConfigNode properties) {
    MirthXml.at(properties, "host")
        .filter(host -> !host.word(1).isEmpty() && !host.word(1).startsWith("$"))
        .ifPresent(
            host ->
                connection.set(DataConnection.HOST, UrlText.of(host.word(1)).host(), host.span()));
  }

  private static void encryption(String scheme, Item.Builder connection, ConfigNode properties) {
    switch (scheme) {
      case "ftp" -> connection.set(DataConnection.ENCRYPTED, false, properties.span());
      case "sftp" -> connection.set(DataConnection.ENCRYPTED, true, properties.span());
      case "webdav" ->
          connection.set(DataConnection.ENCRYPTED, MirthXml.flag(properties, "secure"));
      case "s3" -> connection.orDefault(DataConnection.ENCRYPTED, true, S3);
      default -> {
        // whether a share is encrypted is for the server to say
      }
    }
  }

  /** What a scheme has of its own: keys of SFTP, headers of S3. */
  private void options(MirthConnector connector, Item.Builder connection, ConfigNode options) {
    MirthXml.at(options, "hostKeyChecking")
        .filter(node -> List.of("yes", "no").contains(node.word(1)))
        .ifPresent(
            node ->
                connection.set(
                    DataConnection.PEER_VERIFIED, node.word(1).equals("yes"), node.span()));
    settings(connection, options);
    MirthXml.flag(options, "passwordAuth");
    boolean key = MirthXml.flag(options, "keyAuth").value().orElse(false);
    MirthXml.text(options, "keyFile");
    MirthXml.text(options, "knownHostsFile");
    MirthXml.at(options, "passPhrase")
        .filter(node -> !node.word(1).isEmpty() && key)
        .ifPresent(node -> stored(connector.name() + " passPhrase", node));
    MirthXml.mask(redactor, MirthXml.text(options, "passPhrase"));
    MirthXml.flag(options, "useDefaultCredentialProviderChain");
    MirthXml.flag(options, "useTemporaryCredentials");
    login.headers(connection, options, "customHeaders");
  }

  /** Settings of the SSH library; of them the check of the host's key is understood. */
  private static void settings(Item.Builder connection, ConfigNode options) {
    Optional<ConfigNode> all = MirthXml.at(options, "configurationSettings");
    for (ConfigNode entry : all.map(ConfigNode::children).orElse(List.of())) {
      List<ConfigNode> pair = entry.children();
      if (pair.size() == 2 && pair.get(0).word(1).equals("StrictHostKeyChecking")) {
        entry.mappedDeep();
        connection.set(
            DataConnection.PEER_VERIFIED, pair.get(1).word(1).equals("yes"), pair.get(1).span());
      }
    }
  }

  private void stored(String name, ConfigNode node) {
    device
        .add(StoredSecret.TYPE, node.span())
        .set(StoredSecret.NAME, name)
        .set(StoredSecret.SECRET, MirthPlaceholders.of(redactor, node.word(1)), node.span());
  }

  /** A document writer may encrypt what it writes; its folder is a local one. */
  void document(MirthConnector connector) {
    ConfigNode properties = connector.properties();
    MirthXml.at(properties, "host");
    boolean encrypt = MirthXml.flag(properties, "encrypt").value().orElse(false);
    MirthXml.at(properties, "password")
        .filter(node -> !node.word(1).isEmpty())
        .ifPresent(
            node -> {
              MirthXml.mask(redactor, node.word(1));
              if (encrypt) {
                stored(connector.name() + " document password", node);
              }
            });
  }
}
