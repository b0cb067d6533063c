package org.auscult.formats.fortios;

import java.util.List;
import java.util.Optional;
import org.auscult.device.DeviceBuilder;
import org.auscult.formats.secret.FortinetSecrets;
import org.auscult.source.Redactor;
import org.auscult.source.Secret;

/**
 * What the parts of the mapping share.
 *
 * @param entries the sections of the configuration
 * @param header the release, by which defaults are judged
 * @param device takes what is found out
 * @param redactor makes the secrets
 * @param whole true when a section that is not there has its defaults
 */
record Fortios(
    Entries entries, FortiosHeader header, DeviceBuilder device, Redactor redactor, boolean whole) {

  /** Where the defaults are documented: its sections have the names of the configuration's. */
  static String reference(String section) {
    return "Fortinet, FortiOS CLI Reference, config " + section;
  }

  /** The section that is a single object; with its defaults if a whole export leaves it out. */
  boolean speaksOf(String section) {
    return whole || entries.has(section);
  }

  /** The secret of a key, if it is set. */
  Optional<Secret> secret(Entry entry, String key) {
    return entry.value(key).map(value -> secret(value.words()));
  }

  /** The secret that stands in these words, of which the first may say that it is enciphered. */
  Secret secret(List<String> words) {
    return words.get(0).equals("ENC") && words.size() > 1
        ? FortinetSecrets.of(redactor, words.get(1), ownKey())
        : redactor.clear(String.join(" ", words));
  }

  private boolean ownKey() {
    return entries.blocks("system global").stream()
        .anyMatch(global -> global.is("private-data-encryption", "enable"));
  }
}
