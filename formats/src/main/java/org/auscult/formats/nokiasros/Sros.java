package org.auscult.formats.nokiasros;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.Field;
import org.auscult.device.Item;
import org.auscult.formats.secret.CryptSecrets;
import org.auscult.formats.syntax.Stanza;
import org.auscult.source.Redactor;
import org.auscult.source.Secret;

/**
 * What the parts of the mapping share.
 *
 * @param root what stands behind {@code configure}
 * @param device takes what is found out
 * @param redactor makes the secrets
 * @param whole true when the end was seen: what is not stated has its default
 */
record Sros(Stanza root, DeviceBuilder device, Redactor redactor, boolean whole) {

  /** Where a default is documented. */
  static String guide(String command) {
    return "Nokia, SR OS System Management Guide, " + command;
  }

  /** The stanzas behind whichever of these paths are there: one for each command line. */
  List<Stanza> either(String... paths) {
    List<Stanza> found = new ArrayList<>();
    for (String path : paths) {
      root.at(path.split(" ")).map(Stanza::read).ifPresent(found::add);
    }
    return found;
  }

  /** The first value behind whichever of these paths is there. */
  Optional<Stanza.Value> value(String... paths) {
    for (String path : paths) {
      Optional<Stanza.Value> value = root.value(path.split(" "));
      if (value.isPresent()) {
        return value;
      }
    }
    return Optional.empty();
  }

  /** The word behind a key, wherever it stands in a statement of several pairs. */
  static Optional<Stanza.Value> within(Stanza statement, String key) {
    Optional<Stanza.Value> own = statement.value(key);
    return own.isPresent()
        ? own
        : statement.children().values().stream()
            .flatMap(next -> within(next, key).stream())
            .findFirst();
  }

  /**
   * A secret: a hash in the notation of crypt(3), or, behind {@code hash} and {@code hash2},
   * enciphered with a key that all devices of the product have.
   */
  Secret secret(Stanza.Value value) {
    return value.text().startsWith("$")
        ? CryptSecrets.of(redactor, value.text())
        : redactor.opaque(Secret.Storage.UNKNOWN, "sros", value.text());
  }

  <T> void standard(Item.Builder item, Field<T> field, T value, String command) {
    if (whole) {
      item.orDefault(field, value, guide(command));
    }
  }

  /** True for {@code admin-state enable} and for {@code no shutdown}; empty for neither. */
  static Optional<Stanza.Value> on(Stanza stanza) {
    Optional<Stanza.Value> state = stanza.value("admin-state");
    if (state.isPresent()) {
      return state;
    }
    Optional<Stanza> up = stanza.at("no", "shutdown").map(Stanza::read);
    Optional<Stanza> down = stanza.at("shutdown").map(Stanza::read);
    return up.map(s -> new Stanza.Value("enable", s.span()))
        .or(() -> down.map(s -> new Stanza.Value("disable", s.span())));
  }
}
