package org.auscult.formats.openmrs;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.auscult.device.DataConnection;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.Firmware;
import org.auscult.device.Identity;
import org.auscult.device.Item;
import org.auscult.device.NetworkService;
import org.auscult.device.ServerPolicy;
import org.auscult.device.StoredSecret;
import org.auscult.formats.secret.PlaceholderSecrets;
import org.auscult.formats.syntax.JdbcUrl;
import org.auscult.source.Redactor;
import org.auscult.tree.ConfigNode;

/** The properties of an OpenMRS server: its database, its keys, what its web pages may do. */
final class OpenmrsMapping {
  private static final Set<String> WITHOUT_MEANING =
      Set.of(
          "application_data_directory",
          "module_repository_folder",
          "connection.driver_class",
          "connection.database.data_dir",
          "reset_connection_password",
          "vm_arguments",
          "hibernate.dialect",
          "hibernate.show_sql",
          "auto_update_database",
          "connection.username",
          "connection.password",
          "connection.url",
          "scheduler.username",
          "junit.username");

  private static final Pattern SECRET =
      Pattern.compile("(?i)encryption\\.(key|vector)|.*(password|secret|token)");

  private final ConfigNode root;
  private final DeviceBuilder device;
  private final Redactor redactor;

  OpenmrsMapping(ConfigNode root, DeviceBuilder device, Redactor redactor) {
    this.root = root;
    this.device = device;
    this.redactor = redactor;
  }

  void map() {
    device
        .single(Identity.TYPE)
        .set(Identity.VENDOR, "openmrs")
        .set(Identity.PRODUCT, "OpenMRS")
        .set(Identity.KIND, "server");
    device.single(Firmware.TYPE).set(Firmware.PRODUCT, "openmrs");
    root.first("connection.url").ifPresent(this::database);
    root.children().forEach(this::property);
  }

  private void database(ConfigNode url) {
    JdbcUrl address = new JdbcUrl(url.mapped().word(1));
    Item.Builder connection =
        device
            .add(DataConnection.TYPE, url.span())
            .set(DataConnection.NAME, "connection")
            .set(DataConnection.PROTOCOL, "jdbc")
            .set(DataConnection.ENABLED, true);
    address.tell(connection, url.span(), redactor);
    device
        .single(ServerPolicy.TYPE)
        .set(ServerPolicy.EMBEDDED_DATABASE, address.embedded(), url.span());
    root.first("connection.username")
        .ifPresent(
            name -> connection.set(DataConnection.ACCOUNT, name.word(1), name.mapped().span()));
    root.first("connection.password")
        .ifPresent(
            secret ->
                connection.set(
                    DataConnection.SECRET,
                    PlaceholderSecrets.of(redactor, secret.word(1)),
                    secret.mapped().span()));
  }

  private void property(ConfigNode line) {
    String key = line.word(0);
    if (WITHOUT_MEANING.contains(key)) {
      line.irrelevant();
    } else if (SECRET.matcher(key).matches()) {
      device
          .add(StoredSecret.TYPE, line.mapped().span())
          .set(StoredSecret.NAME, key)
          .set(StoredSecret.SECRET, PlaceholderSecrets.of(redactor, line.word(1)));
    } else if (key.equals("tomcatport")) {
      port(line);
    } else if (key.equals("module.allow_web_admin")) {
      flag(line.word(1))
          .ifPresent(
              on ->
                  device
                      .single(ServerPolicy.TYPE)
                      .set(ServerPolicy.SCRIPTS_BY_CLIENTS, on, line.mapped().span()));
    }
  }

  private void port(ConfigNode line) {
    if (line.word(1).matches("\\d{1,5}")) {
      device
          .add(NetworkService.TYPE, line.mapped().span())
          .set(NetworkService.PROTOCOL, "http")
          .set(NetworkService.NAME, "OpenMRS")
          .set(NetworkService.TRANSPORT, "tcp")
          .set(NetworkService.PORT, Long.valueOf(line.word(1)))
          .set(NetworkService.ENABLED, true)
          .set(NetworkService.ENCRYPTED, false)
          .set(NetworkService.AUTHENTICATED, true)
          .set(NetworkService.PURPOSE, "clinical");
    }
  }

  private static Optional<Boolean> flag(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "true" -> Optional.of(true);
      case "false" -> Optional.of(false);
      default -> Optional.empty();
    };
  }
}
