package org.auscult.rule.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.auscult.device.Citation;
import org.auscult.device.Field;
import org.auscult.device.Item;
import org.auscult.device.ItemType;
import org.auscult.device.Setting;
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
  private static final Text YES = new Text("yes", "oui");
  private static final Text NO = new Text("no", "non");
  private static final Pattern SLOT = Pattern.compile("\\{([a-z0-9-]+)}");

  private static final Text NOT_STATED = new Text("(not stated)", "(non indiqué)");

  private final Text message;
  private final List<Field<?>> deciding;

  Wording(Text message) {
    this(message, List.of());
  }

  private Wording(Text message, List<Field<?>> deciding) {
    this.message = message;
    this.deciding = List.copyOf(deciding);
  }

  /** The same, with the documents behind those of these fields that have a documented default. */
  Wording deciding(List<Field<?>> fields) {
    return new Wording(message, fields);
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

  /**
   * The place of an item, with the documents that state what no line does: the defaults that
   * decided, else, of an item that no line states at all, the first.
   */
  Place place(Item item, Subject subject) {
    Place place = place(item, item.where(), Map.of(), subject);
    boolean unstated = item.where().equals(subject.device().where());
    List<String> decided = sources(item, deciding);
    List<String> sources =
        decided.isEmpty() && unstated
            ? sources(item, item.type().fields()).stream().limit(1).toList()
            : decided;
    return sources.isEmpty() ? place : byDefault(place, String.join("; ", sources));
  }

  private static List<String> sources(Item item, Collection<Field<?>> fields) {
    return fields.stream()
        .flatMap(field -> citation(item.get(field)).stream())
        .map(Citation::source)
        .distinct()
        .toList();
  }

  private static Optional<Citation> citation(Setting<?> setting) {
    return setting instanceof Setting.FactoryDefault<?> fallback
        ? Optional.of(fallback.citation())
        : Optional.empty();
  }

  /** A place whose message says that the value is a documented default. */
  static Place byDefault(Place place, String source) {
    Text message = place.message();
    Text longer =
        new Text(
            message.en() + " Not stated; documented default: " + source + ".",
            message.fr() + " Non indiqué ; valeur par défaut documentée : " + source + ".");
    return new Place(place.evidence(), longer, place.subject());
  }

  /**
   * A place with further words for the slots; each value is redacted on its own. What no line
   * states points at the head of the export, not at all of it.
   */
  Place place(Item item, Span where, Map<String, Text> words, Subject subject) {
    Redactor redactor = subject.redactor();
    Text shown =
        new Text(
            fill(message.en(), item, words, false, redactor),
            fill(message.fr(), item, words, true, redactor));
    return new Place(
        redactor.evidence(where.equals(subject.device().where()) ? head(where) : where),
        shown,
        subjectOf(item, redactor));
  }

  /** The place where something is missing. */
  Place missing(Span region, Subject subject) {
    return new Place(subject.redactor().evidence(head(region)), message, "");
  }

  private static Span head(Span region) {
    return Span.line(region.file(), region.firstLine());
  }

  private static String fill(
      String text, Item item, Map<String, Text> words, boolean french, Redactor redactor) {
    Matcher slot = SLOT.matcher(text);
    return slot.replaceAll(
        match -> {
          Text word = words.getOrDefault(match.group(1), field(item, match.group(1), redactor));
          return Matcher.quoteReplacement(french ? word.fr() : word.en());
        });
  }

  private static Text field(Item item, String name, Redactor redactor) {
    return item.type()
        .field(name)
        .map(field -> shown(item.get(field), redactor))
        .orElse(NOT_STATED);
  }

  /** A value for readers, masked; of a secret its scheme alone. */
  static Text shown(Setting<?> setting, Redactor redactor) {
    return setting.value().map(value -> shown(value, redactor)).orElse(NOT_STATED);
  }

  private static Text shown(Object value, Redactor redactor) {
    if (value instanceof Boolean on) {
      return on ? YES : NO;
    }
    return Text.verbatim(
        value instanceof Secret secret
            ? secret.scheme()
            : value instanceof List<?> list
                ? list(list, redactor)
                : redactor.value(String.valueOf(value)));
  }

  private static String list(List<?> words, Redactor redactor) {
    return words.stream()
        .limit(8)
        .map(word -> redactor.value(String.valueOf(word)))
        .collect(Collectors.joining(", "));
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
