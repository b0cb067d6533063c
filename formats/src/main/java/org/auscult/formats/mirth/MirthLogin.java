package org.auscult.formats.mirth;

import java.util.List;
import org.auscult.device.DataConnection;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.Item;
import org.auscult.device.StoredSecret;
import org.auscult.source.Redactor;
import org.auscult.source.Secret;
import org.auscult.source.Span;
import org.auscult.tree.ConfigNode;

/** The connection of a connector, and the names and secrets that it logs in with. */
final class MirthLogin {
  private final DeviceBuilder device;
  private final Redactor redactor;

  MirthLogin(DeviceBuilder device, Redactor redactor) {
    this.device = device;
    this.redactor = redactor;
  }

  Item.Builder connection(MirthConnector connector, String protocol) {
    return device
        .add(DataConnection.TYPE, connector.at())
        .set(DataConnection.NAME, connector.name())
        .set(DataConnection.PROTOCOL, protocol)
        .set(DataConnection.ENABLED, connector.enabled());
  }

  void user(Item.Builder connection, ConfigNode properties) {
    MirthXml.set(connection, DataConnection.ACCOUNT, properties, "username");
    MirthXml.at(properties, "password")
        .filter(node -> !node.word(1).isEmpty())
        .ifPresent(node -> secret(connection, node, node.word(1)));
  }

  /** A log-in that is switched off is masked all the same. */
  void userIf(boolean used, Item.Builder connection, ConfigNode properties) {
    if (used) {
      user(connection, properties);
    } else {
      MirthXml.text(properties, "username");
      MirthXml.mask(redactor, MirthXml.text(properties, "password"));
    }
  }

  void secret(Item.Builder connection, ConfigNode at, String value) {
    MirthXml.mask(redactor, value);
    connection.set(
        DataConnection.SECRET, MirthPlaceholders.of(redactor, value), at.mapped().span());
  }

  /** Headers or parameters, each a name with values; a token in one is the secret. */
  void headers(Item.Builder connection, ConfigNode properties, String element) {
    MirthXml.at(properties, element)
        .ifPresent(all -> all.children().forEach(entry -> header(connection, entry.mappedDeep())));
  }

  private void header(Item.Builder connection, ConfigNode entry) {
    List<ConfigNode> pair = entry.children();
    if (pair.size() != 2) {
      return;
    }
    String name = pair.get(0).word(1);
    List<ConfigNode> values = pair.get(1).children();
    for (ConfigNode value : values.isEmpty() ? List.of(pair.get(1)) : values) {
      if (MirthSecretWords.secret(name, value.word(1))) {
        MirthXml.mask(redactor, value.word(1));
        token(connection, name, MirthSecretWords.of(redactor, value.word(1)), value.span());
      }
    }
  }

  /** The secret of the connection, or a second one. */
  private void token(Item.Builder connection, String name, Secret secret, Span at) {
    if (connection.get(DataConnection.SECRET).value().isEmpty()) {
      connection.set(DataConnection.SECRET, secret, at);
      return;
    }
    String owner = connection.get(DataConnection.NAME).value().orElse("");
    device
        .add(StoredSecret.TYPE, at)
        .set(StoredSecret.NAME, owner + " " + name)
        .set(StoredSecret.SECRET, secret, at);
  }
}
