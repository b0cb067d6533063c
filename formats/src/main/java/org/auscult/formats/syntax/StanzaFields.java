package org.auscult.formats.syntax;

import java.util.List;
import org.auscult.device.Field;
import org.auscult.device.Item;

/** Fields that take a word of a configuration as it stands. */
public final class StanzaFields {
  private StanzaFields() {}

  /** The word behind these. */
  public static void text(Item.Builder item, Field<String> field, Stanza stanza, String... path) {
    stanza.value(path).ifPresent(v -> item.set(field, v.text(), v.at()));
  }

  /** The number behind these words. */
  public static void number(Item.Builder item, Field<Long> field, Stanza stanza, String... path) {
    stanza
        .value(path)
        .ifPresent(v -> v.number().ifPresent(number -> item.set(field, number, v.at())));
  }

  /** Whether the word behind these is the one that says yes. */
  public static void flag(
      Item.Builder item, Field<Boolean> field, String yes, Stanza stanza, String... path) {
    stanza.value(path).ifPresent(v -> item.set(field, v.text().equals(yes), v.at()));
  }

  /** The words, all at the place of the first. */
  public static void words(
      Item.Builder item, Field<List<String>> field, List<Stanza.Value> values) {
    if (!values.isEmpty()) {
      List<String> words = values.stream().map(Stanza.Value::text).distinct().toList();
      item.set(field, words, values.get(0).at());
    }
  }
}
