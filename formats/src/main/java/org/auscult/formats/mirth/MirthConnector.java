package org.auscult.formats.mirth;

import java.util.Locale;
import java.util.Optional;
import org.auscult.device.Setting;
import org.auscult.source.Span;
import org.auscult.source.Text;
import org.auscult.tree.ConfigNode;

/**
 * A connector of a channel: its source, or one of its destinations.
 *
 * @param name of the channel, and for a destination its own
 * @param properties the element that the connector's class fills
 * @param enabled when channel and connector both are
 */
record MirthConnector(String name, ConfigNode properties, Setting<Boolean> enabled) {
  private static final String MANAGER = "com.mirth.connect.plugins.ssl.";
  private static final Text PLUGIN =
      new Text(
          "a plugin may add TLS; its properties are not read",
          "un module peut ajouter TLS ; ses propriétés ne sont pas lues");

  static Optional<MirthConnector> of(
      String name, ConfigNode element, Setting<Boolean> channelEnabled) {
    Setting<Boolean> own = MirthXml.flag(element, "enabled");
    boolean off = !own.value().orElse(true);
    return element
        .mapped()
        .first("properties")
        .map(p -> new MirthConnector(name, p.mapped(), off ? own : channelEnabled));
  }

  /** The simple name of the class, such as {@code TcpReceiverProperties}. */
  String kind() {
    String full = MirthXml.attribute(properties, "class");
    return full.substring(full.lastIndexOf('.') + 1);
  }

  Span at() {
    return properties.wholeSpan();
  }

  /** Whether a listener or sender of TCP or HTTP uses TLS: without a plugin it cannot. */
  Setting<Boolean> tls() {
    Optional<ConfigNode> manager = manager();
    if (manager.isPresent()) {
      manager.get().mapped();
      return MirthXml.flag(manager.get(), "enabled");
    }
    return plugged("ssl") || plugged("tls")
        ? Setting.unknown(PLUGIN, at())
        : Setting.of(false, at());
  }

  /** Whether clients must present a certificate, as the SSL Manager says. */
  Setting<Boolean> clientsVerified() {
    return manager()
        .flatMap(m -> MirthXml.at(m, "clientAuthentication"))
        .map(
            node ->
                Setting.of(
                    node.word(1).toUpperCase(Locale.ROOT).startsWith("REQUIRE"), node.span()))
        .orElse(Setting.notStated());
  }

  /** Whether the SSL Manager checks the other side's certificate and the name in it. */
  Setting<Boolean> peerVerified() {
    if (manager().isEmpty() || !tls().value().orElse(false)) {
      return Setting.notStated();
    }
    Setting<Boolean> all = MirthXml.flag(manager().get(), "trustAllCertificates");
    Setting<Boolean> names = MirthXml.flag(manager().get(), "hostnameVerificationEnabled");
    return all.value().orElse(false) ? all.map(on -> !on) : names;
  }

  private Optional<ConfigNode> manager() {
    return properties
        .first("pluginProperties")
        .flatMap(
            plugins ->
                plugins.mapped().children().stream()
                    .filter(p -> p.word(0).startsWith(MANAGER))
                    .findFirst());
  }

  private boolean plugged(String word) {
    return properties
        .first("pluginProperties")
        .filter(
            plugins ->
                plugins.mapped().children().stream()
                    .anyMatch(p -> p.word(0).toLowerCase(Locale.ROOT).contains(word)))
        .isPresent();
  }
}
