package org.auscult.rule.check;

import static org.auscult.rule.check.SchemaParts.REFERENCE;
import static org.auscult.rule.check.SchemaParts.listOf;
import static org.auscult.rule.check.SchemaParts.map;
import static org.auscult.rule.check.SchemaParts.oneOf;
import static org.auscult.rule.check.SchemaParts.optional;
import static org.auscult.rule.check.SchemaParts.ref;
import static org.auscult.rule.check.SchemaParts.when;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.auscult.device.DeviceModel;
import org.auscult.device.Field;
import org.auscult.device.ItemType;
import org.auscult.source.Secret;

/** The part of the schema that is about checks: which noun has which fields, and which tests. */
final class CheckSchema {
  private static final Map<String, Object> TEXT = map("type", "string");
  private static final Map<String, Object> FLAG =
      map("enum", List.of(true, false, "true", "false", "yes", "no", "on", "off"));

  /** A number, or the name of a limit that stands for one. */
  private static final Map<String, Object> NUMBER =
      map("type", List.of("integer", "string"), "pattern", "^\\$\\{[a-z0-9-]+\\}$");

  private static final Map<String, Object> WORDS = listOf(REFERENCE);

  private CheckSchema() {}

  static Map<String, Object> applies() {
    return optional(
        map(
            "format",
            WORDS,
            "kind",
            WORDS,
            "has",
            listOf(oneOf(names(DeviceModel.lists()))),
            "when",
            listOf(ref("setting"))),
        "format",
        "kind",
        "has",
        "when");
  }

  /** Checks, the conditions on each noun, and the tests of each kind of field. */
  static Map<String, Object> definitions() {
    Map<String, Object> definitions = new LinkedHashMap<>();
    definitions.put("check", check());
    definitions.put("setting", setting());
    for (ItemType type : DeviceModel.all()) {
      definitions.put(type.name(), conditions(type));
    }
    for (Field.Kind kind : Field.Kind.values()) {
      definitions.put(testName(kind), test(kind));
    }
    return definitions;
  }

  private static Map<String, Object> check() {
    Map<String, Map<String, Object>> kinds = new LinkedHashMap<>();
    kinds.put("none", none());
    kinds.put("every", every());
    kinds.put("some", quantified("some", DeviceModel.lists()));
    kinds.put("setting", ref("setting"));
    kinds.put("tree", optional(map("tree", tree())));
    kinds.put("fact", fact());
    kinds.put("all", optional(map("all", listOf(ref("check")))));
    kinds.put("any", optional(map("any", listOf(ref("check")))));
    kinds.put("fleet", optional(map("fleet", fleet())));
    List<Object> present = new ArrayList<>();
    List<Object> shapes = new ArrayList<>();
    kinds.forEach(
        (kind, shape) -> {
          Map<String, Object> has = map("required", List.of(kind));
          present.add(has);
          shapes.add(map("if", has, "then", shape));
        });
    return map("type", "object", "anyOf", present, "allOf", shapes);
  }

  private static Map<String, Object> fact() {
    return optional(
        map(
            "fact",
            oneOf(FactReader.FACTS),
            "exploited",
            FLAG,
            "within-months",
            NUMBER,
            "older-than-days",
            NUMBER),
        "exploited",
        "within-months",
        "older-than-days");
  }

  private static Map<String, Object> quantified(String kind, List<ItemType> types) {
    Map<String, Object> schema = optional(map(kind, oneOf(names(types)), "where", map()), "where");
    schema.put("allOf", perNoun(kind, types, "where"));
    return schema;
  }

  private static Map<String, Object> none() {
    List<ItemType> types = DeviceModel.lists();
    Map<String, Object> schema =
        optional(
            map("none", oneOf(names(types)), "where", map(), "covered-by", map()),
            "where",
            "covered-by");
    List<Object> rules = perNoun("none", types, "where");
    for (ItemType type : types) {
      Map<String, Object> other = optional(map("rule", TEXT, "where", ref(type.name())));
      rules.add(
          when("none", List.of(type.name()), map("properties", map("covered-by", listOf(other)))));
    }
    schema.put("allOf", rules);
    return schema;
  }

  private static Map<String, Object> every() {
    List<ItemType> types = DeviceModel.lists();
    Map<String, Object> schema =
        optional(map("every", oneOf(names(types)), "where", map(), "must", map()), "where");
    schema.put("allOf", perNoun("every", types, "where", "must"));
    return schema;
  }

  private static Map<String, Object> fleet() {
    List<ItemType> types = DeviceModel.all();
    Map<String, Object> shared =
        optional(map("same", oneOf(names(types)), "by", WORDS, "where", map()), "where");
    shared.put("allOf", perNoun("same", types, "where"));
    Map<String, Object> disagreement =
        optional(
            map(
                "differs",
                oneOf(names(types)),
                "by",
                WORDS,
                "says",
                WORDS,
                "where",
                map(),
                "otherwise",
                TEXT,
                "of",
                TEXT,
                "alone",
                WORDS),
            "by",
            "where",
            "otherwise",
            "of",
            "alone");
    disagreement.put("allOf", perNoun("differs", types, "where"));
    return map("anyOf", List.of(shared, disagreement));
  }

  /** The noun decides what the conditions may say. */
  private static List<Object> perNoun(String key, List<ItemType> types, String... conditions) {
    List<Object> rules = new ArrayList<>();
    for (ItemType type : types) {
      Map<String, Object> properties = new LinkedHashMap<>();
      Arrays.stream(conditions).forEach(name -> properties.put(name, ref(type.name())));
      rules.add(when(key, List.of(type.name()), map("properties", properties)));
    }
    return rules;
  }

  private static Map<String, Object> tree() {
    return map("anyOf", List.of(optional(map("absent", TEXT)), optional(map("present", TEXT))));
  }

  private static Map<String, Object> setting() {
    List<Object> perKind = new ArrayList<>();
    List<String> all = new ArrayList<>();
    for (Field.Kind kind : Field.Kind.values()) {
      List<String> paths = paths(kind);
      if (!paths.isEmpty() && kind != Field.Kind.SECRET) {
        Map<String, Object> properties = map("setting", map());
        properties.putAll(operators(kind));
        Map<String, Object> shape =
            map("properties", properties, "additionalProperties", false, "minProperties", 2);
        perKind.add(when("setting", paths, shape));
        all.addAll(paths);
      }
    }
    return map(
        "type",
        "object",
        "properties",
        map("setting", oneOf(all)),
        "required",
        List.of("setting"),
        "allOf",
        perKind);
  }

  private static List<String> paths(Field.Kind kind) {
    List<String> paths = new ArrayList<>();
    for (ItemType type : DeviceModel.singles()) {
      for (Field<?> field : type.fields()) {
        if (field.kind() == kind) {
          paths.add(type.name() + "." + field.name());
        }
      }
    }
    return paths;
  }

  private static Map<String, Object> conditions(ItemType type) {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (Field<?> field : type.fields()) {
      properties.put(field.name(), ref(testName(field.kind())));
    }
    Map<String, Object> self = ref(type.name());
    properties.put("all", listOf(self));
    properties.put("any", listOf(self));
    properties.put("not", self);
    return map("type", "object", "properties", properties, "additionalProperties", false);
  }

  private static Map<String, Object> test(Field.Kind kind) {
    Map<String, Object> tests =
        map("type", "object", "properties", operators(kind), "additionalProperties", false);
    return switch (kind) {
      case FLAG -> map("anyOf", List.of(FLAG, tests));
      case NUMBER -> map("anyOf", List.of(listOf(NUMBER), tests));
      case TEXT, WORD -> map("anyOf", List.of(WORDS, tests));
      case WORDS, SECRET -> tests;
    };
  }

  private static Map<String, Object> operators(Field.Kind kind) {
    if (kind == Field.Kind.SECRET) {
      return secretTests();
    }
    Map<String, Object> operators = new LinkedHashMap<>();
    if (kind == Field.Kind.WORDS) {
      operators.putAll(
          map("includes", WORDS, "includes-any", WORDS, "only", WORDS, "covers", WORDS));
    } else {
      Map<String, Object> value =
          kind == Field.Kind.FLAG ? FLAG : kind == Field.Kind.NUMBER ? NUMBER : REFERENCE;
      operators.putAll(map("equals", value, "one-of", listOf(value), "none-of", listOf(value)));
    }
    if (kind == Field.Kind.NUMBER) {
      operators.putAll(map("at-least", NUMBER, "at-most", NUMBER));
    }
    if (kind == Field.Kind.TEXT || kind == Field.Kind.WORD) {
      operators.put("matches", TEXT);
    }
    if (kind == Field.Kind.TEXT || kind == Field.Kind.WORDS) {
      operators.put("is-empty", FLAG);
    }
    if (kind == Field.Kind.TEXT) {
      operators.put("past", FLAG);
    }
    operators.put("is-set", FLAG);
    return operators;
  }

  private static Map<String, Object> secretTests() {
    List<String> storages =
        Arrays.stream(Secret.Storage.values()).map(Secret.Storage::word).toList();
    return map(
        "storage", listOf(oneOf(storages)),
        "scheme", WORDS,
        "known-default", FLAG,
        "trivial", FLAG,
        "same-as-account", FLAG,
        "shorter-than", NUMBER);
  }

  private static String testName(Field.Kind kind) {
    return "test-of-" + kind.name().toLowerCase(Locale.ROOT);
  }

  private static List<String> names(List<ItemType> types) {
    return types.stream().map(ItemType::name).toList();
  }
}
