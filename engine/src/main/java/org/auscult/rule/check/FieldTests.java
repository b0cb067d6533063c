package org.auscult.rule.check;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.auscult.device.Field;
import org.auscult.device.ItemType;
import org.auscult.device.Setting;
import org.auscult.document.DocumentNode;
import org.auscult.document.Nearest;
import org.auscult.fact.Truth;

/**
 * Reads tests of one field. A scalar means {@code equals}, a list means {@code one-of}, a mapping
 * names its operators, all of which must hold. Texts are compared without regard to case.
 */
final class FieldTests {
  static final List<String> OPERATORS =
      List.of(
          "equals",
          "one-of",
          "none-of",
          "matches",
          "at-least",
          "at-most",
          "is-set",
          "past",
          "includes",
          "includes-any",
          "only",
          "is-empty",
          "covers");

  private FieldTests() {}

  static ItemTest read(ItemType type, Field<?> field, DocumentNode node) {
    if (field.kind() == Field.Kind.SECRET) {
      return SecretTests.read(type, field, node);
    }
    if (!node.isMapping()) {
      return valueTest(field, node.isList() ? oneOf(field, node) : equal(field, node));
    }
    List<ItemTest> parts = new ArrayList<>();
    for (Map.Entry<String, DocumentNode> entry : node.entries().entrySet()) {
      parts.add(operator(field, entry.getKey(), entry.getValue()));
    }
    return (item, subject) -> {
      Truth truth = Truth.TRUE;
      for (ItemTest part : parts) {
        truth = truth.and(part.test(item, subject));
      }
      return truth;
    };
  }

  /** Reads one operator and its operand. */
  static ItemTest readOperator(Field<?> field, String operator, DocumentNode node) {
    if (field.kind() == Field.Kind.SECRET) {
      throw node.mistake("a secret is not tested as a setting", "use none, every or some");
    }
    return operator(field, operator, node);
  }

  private static ItemTest operator(Field<?> field, String operator, DocumentNode node) {
    return switch (operator) {
      case "is-set" -> isSet(field, node);
      case "past" -> past(field, node);
      case "covers" -> covers(field, node);
      default -> valueTest(field, predicate(field, operator, node));
    };
  }

  private static ItemTest isSet(Field<?> field, DocumentNode node) {
    boolean wanted = node.flag();
    return (item, subject) -> {
      Setting<?> setting = item.get(field);
      return setting.value().isEmpty() ? Truth.UNKNOWN : Truth.of(setting.configured() == wanted);
    };
  }

  private static ItemTest covers(Field<?> field, DocumentNode node) {
    want(field, node, Field.Kind.WORDS);
    ServiceCover cover = ServiceCover.read(node);
    return (item, subject) ->
        item.get(field).value().map(value -> cover.test(words(value))).orElse(Truth.UNKNOWN);
  }

  /** Whether an ISO 8601 date lies before the day to judge by. */
  private static ItemTest past(Field<?> field, DocumentNode node) {
    want(field, node, Field.Kind.TEXT);
    boolean wanted = node.flag();
    return (item, subject) -> {
      String value = item.get(field).value().map(String::valueOf).orElse("");
      try {
        LocalDate date = LocalDate.parse(value);
        return Truth.of(date.isBefore(subject.reference().today()) == wanted);
      } catch (DateTimeParseException noDate) {
        return Truth.UNKNOWN;
      }
    };
  }

  private static Predicate<Object> predicate(Field<?> field, String operator, DocumentNode node) {
    return switch (operator) {
      case "equals" -> equal(field, node);
      case "one-of" -> oneOf(field, node);
      case "none-of" -> oneOf(field, node).negate();
      case "matches" -> matches(field, node);
      case "at-least" -> number(field, node, true);
      case "at-most" -> number(field, node, false);
      case "includes" -> includes(field, node, false);
      case "includes-any" -> includes(field, node, true);
      case "only" -> only(field, node);
      case "is-empty" -> isEmpty(field, node);
      default ->
          throw node.mistake(
              "unknown test \"" + operator + "\"", Nearest.advice(operator, OPERATORS));
    };
  }

  private static ItemTest valueTest(Field<?> field, Predicate<Object> predicate) {
    return (item, subject) ->
        item.get(field).value().map(value -> Truth.of(predicate.test(value))).orElse(Truth.UNKNOWN);
  }

  private static Predicate<Object> equal(Field<?> field, DocumentNode node) {
    return switch (field.kind()) {
      case FLAG -> {
        boolean wanted = node.flag();
        yield value -> value.equals(wanted);
      }
      case NUMBER -> {
        long wanted = node.number();
        yield value -> value.equals(wanted);
      }
      case WORDS -> throw wrong(field, node, "includes, includes-any, only or is-empty");
      default -> {
        String wanted = node.text();
        yield value -> wanted.equalsIgnoreCase((String) value);
      }
    };
  }

  private static Predicate<Object> oneOf(Field<?> field, DocumentNode node) {
    List<Predicate<Object>> choices =
        node.list().stream().map(choice -> equal(field, choice)).toList();
    return value -> choices.stream().anyMatch(choice -> choice.test(value));
  }

  private static Predicate<Object> matches(Field<?> field, DocumentNode node) {
    want(field, node, Field.Kind.TEXT, Field.Kind.WORD);
    try {
      Pattern pattern = Pattern.compile(SafePattern.check(node), Pattern.CASE_INSENSITIVE);
      return value -> pattern.matcher((String) value).find();
    } catch (PatternSyntaxException e) {
      throw node.mistake("not a pattern: " + e.getDescription(), "correct the regular expression");
    }
  }

  private static Predicate<Object> number(Field<?> field, DocumentNode node, boolean least) {
    want(field, node, Field.Kind.NUMBER);
    long bound = node.number();
    return value -> least ? (Long) value >= bound : (Long) value <= bound;
  }

  private static Predicate<Object> includes(Field<?> field, DocumentNode node, boolean any) {
    want(field, node, Field.Kind.WORDS);
    Set<String> wanted = lower(node.texts());
    return value -> {
      Set<String> have = lower(words(value));
      return any ? wanted.stream().anyMatch(have::contains) : have.containsAll(wanted);
    };
  }

  private static Predicate<Object> only(Field<?> field, DocumentNode node) {
    want(field, node, Field.Kind.WORDS);
    Set<String> allowed = lower(node.texts());
    return value -> allowed.containsAll(lower(words(value)));
  }

  private static Predicate<Object> isEmpty(Field<?> field, DocumentNode node) {
    want(field, node, Field.Kind.WORDS, Field.Kind.TEXT);
    boolean wanted = node.flag();
    return value ->
        wanted == (value instanceof List<?> list ? list.isEmpty() : ((String) value).isBlank());
  }

  private static List<String> words(Object value) {
    List<String> words = new ArrayList<>();
    ((List<?>) value).forEach(word -> words.add((String) word));
    return words;
  }

  private static Set<String> lower(List<String> words) {
    Set<String> lower = new HashSet<>();
    words.forEach(word -> lower.add(word.toLowerCase(Locale.ROOT)));
    return lower;
  }

  private static void want(Field<?> field, DocumentNode node, Field.Kind... kinds) {
    if (!List.of(kinds).contains(field.kind())) {
      throw wrong(
          field, node, field.kind() == Field.Kind.WORDS ? "includes, only" : "equals, one-of");
    }
  }

  private static RuntimeException wrong(Field<?> field, DocumentNode node, String instead) {
    String kind = field.kind().name().toLowerCase(Locale.ROOT);
    return node.mistake(
        "this test does not fit the field \"" + field + "\", which is of kind " + kind,
        "use " + instead);
  }
}
