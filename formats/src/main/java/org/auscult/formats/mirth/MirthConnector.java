package org.auscult.formats.mirth;

import java.util.Locale;
import java.util.Optional;
import org.auscult.device.Setting;
import org.auscult.source.Span;
import org.auscult.tree.ConfigNode;

/**
 * A connector of a channel: its source, or one of its destinations.
 *
 * @param name of the channel, and for a destination its own
 * @param properties the element that the connector's class fills
 * @param enabled when channel and connector both are
 */
record MirthConnector(String name, ConfigNode properties, Setting<Boolean> enabled) {

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

  /** True when a plugin that could add TLS has properties here. */
  boolean plugged(String word) {
    return properties
        .first("pluginProperties")
        .filter(
            plugins ->
                plugins.mapped().children().stream()
                    .anyMatch(p -> p.word(0).toLowerCase(Locale.ROOT).contains(word)))
        .isPresent();
  }
}
