package org.auscult.rule.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.auscult.device.Field;
import org.auscult.device.Item;
import org.auscult.device.ItemType;
import org.auscult.document.DocumentNode;
import org.auscult.document.Nearest;
import org.auscult.rule.Place;
import org.auscult.rule.Subject;
import org.auscult.source.Redactor;
import org.auscult.source.Secret;
import org.auscult.source.Span;
import org.auscult.source.Text;

/** The message of a rule, with {@code {field}} in place of what was found. */
final class Wording {
  private static final Pattern SLOT = Pattern.compile("\\{([a-z0-9-]+)}");

  private static final Text NOT_STATED = new Text("(not stated)", "(non indiqué)");

  private final Text message;

  Wording(Text message) {
    this.message = message;
  }

  /** Refuses slots that are no field of this noun and none of the further words. */
  Wording check(DocumentNode node, Optional<ItemType> type, String... further) {
    List<String> valid = new ArrayList<>(List.of(further));
    type.ifPresent(noun -> noun.fields().stream().map(Field::name).forEach(valid::add));
    for (String text : List.of(message.en(), message.fr())) {
      Matcher slot = SLOT.matcher(text);
      while (slot.find()) {
        if (!valid.contains(slot.group(1))) {
          throw node.mistake(
              "the message has no use for {" + slot.group(1) + "}",
              Nearest.advice(slot.group(1), valid));
        }
      }
    }
    return this;
  }

  /** The place of an item. */
  Place place(Item item, Subject subject) {
    return place(item, item.where(), Map.of(), subject);
  }

  /** A place with further words for the slots; each value is redacted on its own. */
  Place place(Item item, Span where, Map<String, Text> words, Subject subject) {
    Redactor redactor = subject.redactor();
    Text shown =
        new Text(
            fill(message.en(), item, words, false, redactor),
            fill(message.fr(), item, words, true, redactor));
    return new Place(redactor.evidence(where), shown, subjectOf(item, redactor));
  }

  /** The place where something is missing. */
  Place missing(Span region, Subject subject) {
    Span line = Span.line(region.file(), region.firstLine());
    return new Place(subject.redactor().evidence(line), message, "");
  }

  private static String fill(
      String text, Item item, Map<String, Text> words, boolean french, Redactor redactor) {
    Matcher slot = SLOT.matcher(text);
    return slot.replaceAll(
        match -> {
          Text word = words.get(match.group(1));
          Text found =
              word == null
                  ? field(item, match.group(1), redactor).map(Text::verbatim).orElse(NOT_STATED)
                  : word;
          return Matcher.quoteReplacement(french ? found.fr() : found.en());
        });
  }

  private static Optional<String> field(Item item, String name, Redactor redactor) {
    return item.type()
        .field(name)
        .flatMap(field -> item.get(field).value())
        .map(value -> shown(value, redactor));
  }

  private static String shown(Object value, Redactor redactor) {
    if (value instanceof Secret secret) {
      return secret.scheme();
    }
    return value instanceof List<?> list
        ? String.join(
            ", ", list.stream().limit(8).map(word -> redactor.value(String.valueOf(word))).toList())
        : redactor.value(String.valueOf(value));
  }

  /** The first fields that name the item: words that stay when lines move. */
  private static String subjectOf(Item item, Redactor redactor) {
    List<String> names = new ArrayList<>();
    for (Field<?> field : item.type().fields()) {
      Field.Kind kind = field.kind();
      if (names.size() < 3
          && (kind == Field.Kind.TEXT || kind == Field.Kind.WORD || kind == Field.Kind.NUMBER)) {
        item.get(field)
            .value()
            .ifPresent(value -> names.add(redactor.value(String.valueOf(value))));
      }
    }
    return String.join(" ", names);
  }
}
