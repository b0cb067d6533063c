package org.auscult.formats.orthanc;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.auscult.device.DataConnection;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.Field;
import org.auscult.device.Item;
import org.auscult.device.Setting;
import org.auscult.device.StorageEncryption;
import org.auscult.formats.secret.PlaceholderSecrets;
import org.auscult.formats.syntax.UrlText;
import org.auscult.source.Redactor;
import org.auscult.source.Text;
import org.auscult.tree.ConfigNode;

/** Where plugins keep index and images: databases and the object storage of a cloud. */
final class OrthancStorage {
  private static final List<String> OBJECTS =
      List.of("AwsS3Storage", "AzureBlobStorage", "GoogleCloudStorage");

  private static final Set<String> SURELY_ENCRYPTED = Set.of("require", "verify-ca", "verify-full");

  private static final Text OPPORTUNISTIC =
      new Text(
          "the connection address does not demand TLS: libpq then uses it if the server offers it",
          "l’adresse de connexion n’exige pas TLS : libpq l’emploie alors si le serveur le"
              + " propose");

  private final OrthancOptions options;
  private final DeviceBuilder device;
  private final Redactor redactor;

  OrthancStorage(OrthancOptions options, DeviceBuilder device, Redactor redactor) {
    this.options = options;
    this.device = device;
    this.redactor = redactor;
  }

  void map() {
    database("PostgreSQL", "postgres", "postgres");
    database("MySQL", "root", "mysql");
    connectionString("Odbc.IndexConnectionString", "Odbc.EnableIndex");
    connectionString("Odbc.StorageConnectionString", "Odbc.EnableStorage");
    s3();
    azure();
    google();
    OBJECTS.forEach(this::clientSideEncryption);
  }

  private Optional<Item.Builder> connection(String section) {
    if (options.everywhere(section).isEmpty()) {
      return Optional.empty();
    }
    options.everywhere(section).forEach(ConfigNode::mapped);
    return Optional.of(
        device.add(DataConnection.TYPE, options.at(section)).set(DataConnection.NAME, section));
  }

  /** What the container image takes for account and password stands in its table of plugins. */
  private void database(String section, String account, String password) {
    Optional<Item.Builder> found = connection(section);
    if (found.isEmpty()) {
      return;
    }
    Item.Builder connection = found.get().set(DataConnection.PROTOCOL, "other");
    text(connection, section + ".Host", DataConnection.HOST);
    text(connection, section + ".Username", DataConnection.ACCOUNT);
    secret(connection, section + ".Password");
    if (options.image() && options.node(section + ".ConnectionUri").isEmpty()) {
      String source =
          "Orthanc Book, orthancteam/orthanc Docker images, table of plugins, " + section;
      connection.orDefault(DataConnection.ACCOUNT, account, source);
      connection.orDefault(DataConnection.SECRET, OrthancImage.builtIn(redactor, password), source);
      connection.orDefault(DataConnection.ENABLED, true, source + ".EnableIndex");
    }
    options.node(section + ".Port").ifPresent(ConfigNode::mapped);
    connection.set(DataConnection.ENCRYPTED, databaseTls(section));
    if (options.node(section + ".SslVerifyServerCertificates").isPresent()) {
      connection.set(
          DataConnection.PEER_VERIFIED, options.flag(section + ".SslVerifyServerCertificates"));
    }
    options.node(section + ".ConnectionUri").ifPresent(uri -> connectionUri(connection, uri));
    use(section).ifPresent(used -> connection.set(DataConnection.ENABLED, used));
  }

  private Setting<Boolean> databaseTls(String section) {
    return options
        .node(section + ".EnableSsl")
        .map(OrthancOptions::flag)
        .orElseGet(
            () ->
                Setting.byDefault(
                    false, "Orthanc Book, " + section + " plugins, option EnableSsl"));
  }

  /** The plugins are used for what is switched on explicitly. */
  private Optional<Setting<Boolean>> use(String section) {
    Optional<Setting<Boolean>> index =
        options.node(section + ".EnableIndex").map(OrthancOptions::flag);
    Optional<Setting<Boolean>> storage =
        options.node(section + ".EnableStorage").map(OrthancOptions::flag);
    return index.filter(flag -> flag.value().orElse(false)).or(() -> storage).or(() -> index);
  }

  private void connectionUri(Item.Builder connection, ConfigNode uri) {
    String address = uri.mapped().word(1);
    UrlText parts = UrlText.of(address);
    connection.set(DataConnection.HOST, parts.host(), uri.span());
    if (!parts.user().isEmpty()) {
      connection.set(DataConnection.ACCOUNT, parts.user(), uri.span());
    }
    if (!parts.password().isEmpty()) {
      connection.set(
          DataConnection.SECRET, PlaceholderSecrets.of(redactor, parts.password()), uri.span());
    }
    String mode = address.replaceFirst("(?s)^.*[?&]sslmode=([a-z-]*).*$", "$1");
    if (SURELY_ENCRYPTED.contains(mode) || mode.equals("disable")) {
      connection.set(DataConnection.ENCRYPTED, !mode.equals("disable"), uri.span());
    } else {
      connection.set(DataConnection.ENCRYPTED, Setting.unknown(OPPORTUNISTIC, uri.span()));
    }
    if (mode.startsWith("verify-")) {
      connection.set(DataConnection.PEER_VERIFIED, true, uri.span());
    }
  }

  /** An ODBC connection string: {@code Driver=…;Server=…;Uid=…;Pwd=…}. */
  private void connectionString(String path, String enabled) {
    Optional<ConfigNode> node = options.node(path).filter(text -> !text.word(1).isEmpty());
    if (node.isEmpty()) {
      return;
    }
    ConfigNode text = node.get().mapped();
    options.everywhere("Odbc").forEach(ConfigNode::mapped);
    Item.Builder connection =
        device
            .add(DataConnection.TYPE, text.span())
            .set(DataConnection.NAME, path)
            .set(DataConnection.PROTOCOL, "other");
    options
        .node(enabled)
        .map(OrthancOptions::flag)
        .ifPresent(used -> connection.set(DataConnection.ENABLED, used));
    if (PlaceholderSecrets.refers(text.word(1))) {
      connection.set(DataConnection.SECRET, redactor.external(), text.span());
      return;
    }
    Map<String, String> parts = parts(text.word(1));
    part(parts, connection, DataConnection.HOST, text, "server", "servername", "address");
    part(parts, connection, DataConnection.ACCOUNT, text, "uid", "user id", "username", "user");
    first(parts, "pwd", "password")
        .ifPresent(
            word ->
                connection.set(
                    DataConnection.SECRET, PlaceholderSecrets.of(redactor, word), text.span()));
    first(parts, "encrypt")
        .ifPresent(
            word ->
                connection.set(
                    DataConnection.ENCRYPTED,
                    Set.of("yes", "true", "mandatory", "strict")
                        .contains(word.toLowerCase(Locale.ROOT)),
                    text.span()));
  }

  private static void part(
      Map<String, String> parts,
      Item.Builder connection,
      Field<String> field,
      ConfigNode text,
      String... names) {
    first(parts, names).ifPresent(word -> connection.set(field, word, text.span()));
  }

  private static Optional<String> first(Map<String, String> parts, String... names) {
    for (String name : names) {
      if (parts.containsKey(name)) {
        return Optional.of(parts.getOrDefault(name, "")).filter(word -> !word.isEmpty());
      }
    }
    return Optional.empty();
  }

  /** The parts of {@code name=word;name=word}, names in lower case. */
  private static Map<String, String> parts(String text) {
    Map<String, String> parts = new TreeMap<>();
    for (String part : text.split(";", -1)) {
      int equals = part.indexOf('=');
      if (equals > 0) {
        parts.put(
            part.substring(0, equals).strip().toLowerCase(Locale.ROOT),
            part.substring(equals + 1).strip());
      }
    }
    return parts;
  }

  private void s3() {
    Optional<Item.Builder> found = connection("AwsS3Storage");
    if (found.isEmpty()) {
      return;
    }
    Item.Builder connection = found.get().set(DataConnection.PROTOCOL, "s3");
    connection.set(DataConnection.ENABLED, true);
    text(connection, "AwsS3Storage.AccessKey", DataConnection.ACCOUNT);
    secret(connection, "AwsS3Storage.SecretKey");
    options
        .node("AwsS3Storage.Endpoint")
        .ifPresent(
            e -> {
              UrlText parts = UrlText.of(e.mapped().word(1));
              connection
                  .set(DataConnection.HOST, parts.host(), e.span())
                  .set(DataConnection.ENCRYPTED, !parts.scheme().equals("http"), e.span());
            });
  }

  private void azure() {
    Optional<Item.Builder> found = connection("AzureBlobStorage");
    if (found.isEmpty()) {
      return;
    }
    Item.Builder connection = found.get().set(DataConnection.ENABLED, true);
    Optional<ConfigNode> text = options.node("AzureBlobStorage.ConnectionString");
    if (text.isEmpty() || PlaceholderSecrets.refers(text.get().word(1))) {
      connection.set(DataConnection.PROTOCOL, "https");
      secret(connection, "AzureBlobStorage.ConnectionString");
      return;
    }
    ConfigNode node = text.get().mapped();
    redactor.remember(node.word(1));
    Map<String, String> parts = parts(node.word(1));
    boolean clear =
        first(parts, "defaultendpointsprotocol", "blobendpoint")
            .map(word -> word.equals("http") || word.startsWith("http:"))
            .orElse(false);
    connection
        .set(DataConnection.PROTOCOL, clear ? "http" : "https", node.span())
        .set(DataConnection.ENCRYPTED, !clear, node.span());
    part(parts, connection, DataConnection.ACCOUNT, node, "accountname");
    first(parts, "accountkey", "sharedaccesssignature")
        .ifPresent(
            key ->
                connection.set(
                    DataConnection.SECRET, PlaceholderSecrets.of(redactor, key), node.span()));
  }

  /** Its secret is a file of a service account. */
  private void google() {
    connection("GoogleCloudStorage")
        .ifPresent(
            connection -> {
              connection.set(DataConnection.PROTOCOL, "https").set(DataConnection.ENABLED, true);
              options
                  .node("GoogleCloudStorage.ServiceAccountFile")
                  .ifPresent(
                      file ->
                          connection.set(
                              DataConnection.SECRET, redactor.external(), file.mapped().span()));
            });
  }

  /** Orthanc enciphers what it hands to a cloud, where it is told to. */
  private void clientSideEncryption(String section) {
    String path = section + ".StorageEncryption";
    Setting<Boolean> enabled = options.flag(path + ".Enable");
    if (enabled.value().orElse(false)) {
      device.single(StorageEncryption.TYPE).set(StorageEncryption.ENCRYPTED, enabled);
    }
    options.everywhere(path).forEach(ConfigNode::mapped);
    for (String keys : List.of("MasterKey", "PreviousMasterKeys", "MaxConcurrentInputSize")) {
      options.node(path + "." + keys).ifPresent(ConfigNode::irrelevantDeep);
    }
  }

  private void text(Item.Builder connection, String path, Field<String> field) {
    options.node(path).ifPresent(node -> connection.set(field, node.mapped().word(1), node.span()));
  }

  private void secret(Item.Builder connection, String path) {
    options
        .node(path)
        .map(ConfigNode::mapped)
        .ifPresent(
            node ->
                connection.set(
                    DataConnection.SECRET,
                    PlaceholderSecrets.of(redactor, node.word(1)),
                    node.span()));
  }
}
