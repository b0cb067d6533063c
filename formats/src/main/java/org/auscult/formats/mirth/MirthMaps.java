package org.auscult.formats.mirth;

import java.util.Optional;
import java.util.Set;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.StoredSecret;
import org.auscult.formats.syntax.UrlText;
import org.auscult.source.Redactor;
import org.auscult.tree.ConfigNode;

/** Maps of names and values: the configuration map and the global scripts. */
final class MirthMaps {
  private static final String PROPERTY = "com.mirth.connect.util.ConfigurationProperty";
  private static final Set<String> MOMENTS =
      Set.of("Deploy", "Undeploy", "Preprocessor", "Postprocessor", "Shutdown");

  private final DeviceBuilder device;
  private final Redactor redactor;
  private final MirthScripts scripts;

  MirthMaps(DeviceBuilder device, Redactor redactor, MirthScripts scripts) {
    this.device = device;
    this.redactor = redactor;
    this.scripts = scripts;
  }

  /** A map that was exported alone: its entries tell which of the two it is. */
  void map(ConfigNode map) {
    if (moments(map)) {
      scripts.entries(map, "global scripts");
    } else {
      variables(map);
    }
  }

  /** True when all entries are named like the moments of global scripts. */
  private static boolean moments(ConfigNode map) {
    return !map.children().isEmpty()
        && map.children().stream()
            .allMatch(
                entry ->
                    entry.first("string").filter(s -> MOMENTS.contains(s.word(1))).isPresent());
  }

  /** Variables that channels refer to; one that is named like a secret is one. */
  void variables(ConfigNode map) {
    map.mapped().children().forEach(this::variable);
  }

  private void variable(ConfigNode entry) {
    String key = entry.first("string").map(s -> s.word(1)).orElse("");
    Optional<ConfigNode> property = entry.first(PROPERTY);
    Optional<ConfigNode> value = property.flatMap(p -> p.first("value"));
    if (value.isEmpty()) {
      return;
    }
    entry.mapped().children().forEach(ConfigNode::mapped);
    property.get().children().forEach(ConfigNode::irrelevant);
    String text = value.get().mapped().word(1);
    MirthXml.mask(redactor, UrlText.of(text).password());
    if (MirthSecretWords.secret(key, text)) {
      MirthXml.mask(redactor, text);
      device
          .add(StoredSecret.TYPE, value.get().span())
          .set(StoredSecret.NAME, "configurationMap " + key)
          .set(StoredSecret.SECRET, MirthSecretWords.of(redactor, text), value.get().span());
    } else {
      new MirthTexts(device, redactor).map(value.get(), "configurationMap " + key);
    }
  }
}
