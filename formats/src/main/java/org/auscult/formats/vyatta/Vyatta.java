package org.auscult.formats.vyatta;

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
 * @param dialect the product
 * @param config the statements in force
 * @param device takes what is found out
 * @param redactor makes the secrets
 */
public record Vyatta(
    Dialect dialect, VyattaConfig config, DeviceBuilder device, Redactor redactor) {

  /** The statements in force. */
  public Stanza root() {
    return config.root();
  }

  /** A secret as typed; what a tool put in its place tells nothing. */
  Secret clear(Stanza.Value value) {
    return redactor.clear(value.text());
  }

  /** A password hashed as crypt(3) does. */
  Secret hashed(Stanza.Value value) {
    boolean removed = value.text().chars().allMatch(c -> c == '*' || c == '!' || c == 'x');
    return removed ? redactor.clear(value.text()) : CryptSecrets.of(redactor, value.text());
  }

  /** Where a default is documented. */
  public String manual(String section) {
    return dialect.manual() + ", " + section;
  }

  /** Sets a documented default, if all statements of this part are there. */
  public <T> void standard(
      Item.Builder item, Field<T> field, T value, String section, String... part) {
    if (config.shows(part)) {
      item.orDefault(field, value, manual(section));
    }
  }

  /** Sets a number. */
  static void number(Item.Builder item, Field<Long> field, Optional<Stanza.Value> value) {
    value
        .flatMap(Stanza.Value::number)
        .ifPresent(n -> item.set(field, n, value.orElseThrow().at()));
  }

  /** Sets a text. */
  static void text(Item.Builder item, Field<String> field, Optional<Stanza.Value> value) {
    value.ifPresent(v -> item.set(field, v.text(), v.at()));
  }

  /** Words that may stand in one value, with commas between. */
  static List<String> list(List<Stanza.Value> values) {
    return values.stream().flatMap(v -> List.of(v.text().split(",")).stream()).toList();
  }
}
