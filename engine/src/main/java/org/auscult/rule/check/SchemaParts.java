package org.auscult.rule.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parts that JSON Schemas are made of, as maps in a fixed order. */
final class SchemaParts {
  /** A value that YAML may take for a number or a truth value, though it is meant as a word. */
  static final Map<String, Object> REFERENCE = map("type", List.of("string", "number", "boolean"));

  private SchemaParts() {}

  /** A map of keys and values, in this order. */
  static Map<String, Object> map(Object... pairs) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put((String) pairs[i], pairs[i + 1]);
    }
    return map;
  }

  /** An object that has all of these properties and no other. */
  static Map<String, Object> closed(Map<String, Object> properties) {
    return optional(properties);
  }

  /** An object that has no other properties than these, and may lack some. */
  static Map<String, Object> optional(Map<String, Object> properties, String... optional) {
    List<String> required = new ArrayList<>(properties.keySet());
    required.removeAll(List.of(optional));
    return map(
        "type",
        "object",
        "properties",
        properties,
        "required",
        required,
        "additionalProperties",
        false);
  }

  /** One of these words. */
  static Map<String, Object> oneOf(List<String> words) {
    return map("enum", words);
  }

  /** A list of these, or one of them alone. */
  static Map<String, Object> listOf(Map<String, Object> item) {
    return map("anyOf", List.of(map("type", "array", "items", item), item));
  }

  /** What is defined under this name. */
  static Map<String, Object> ref(String definition) {
    return map("$ref", "#/$defs/" + definition);
  }

  /** A part that holds when a property has one of these values. */
  static Map<String, Object> when(String property, List<String> values, Map<String, Object> then) {
    return map(
        "if",
        map("properties", map(property, oneOf(values)), "required", List.of(property)),
        "then",
        then);
  }
}
