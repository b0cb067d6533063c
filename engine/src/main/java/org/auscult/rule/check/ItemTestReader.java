package org.auscult.rule.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.auscult.device.Field;
import org.auscult.device.ItemType;
import org.auscult.document.DocumentNode;
import org.auscult.document.Nearest;
import org.auscult.fact.Truth;

/**
 * Reads conditions on the items of one noun: a mapping of fields to tests, all of which must hold,
 * with {@code all}, {@code any} and {@code not} to combine.
 */
final class ItemTestReader {
  private final ItemType type;
  private final List<Field<?>> fields = new ArrayList<>();

  ItemTestReader(ItemType type) {
    this.type = type;
  }

  /** The fields that the conditions read so far are on. */
  List<Field<?>> fields() {
    return fields;
  }

  ItemTest read(DocumentNode node) {
    List<ItemTest> parts = new ArrayList<>();
    for (Map.Entry<String, DocumentNode> entry : node.entries().entrySet()) {
      parts.add(part(entry.getKey(), entry.getValue()));
    }
    return combined(parts, Truth.TRUE, Truth::and);
  }

  private ItemTest part(String key, DocumentNode node) {
    return switch (key) {
      case "all" -> combined(readAll(node), Truth.TRUE, Truth::and);
      case "any" -> combined(readAll(node), Truth.FALSE, Truth::or);
      case "not" -> {
        ItemTest inner = read(node);
        yield (item, subject) -> inner.test(item, subject).not();
      }
      default -> field(key, node);
    };
  }

  private List<ItemTest> readAll(DocumentNode node) {
    return node.list().stream().map(this::read).toList();
  }

  private ItemTest field(String name, DocumentNode node) {
    Field<?> field =
        type.field(name)
            .orElseThrow(
                () ->
                    node.mistake(
                        type.name() + " has no field \"" + name + "\"",
                        Nearest.advice(name, type.fields().stream().map(Field::name).toList())));
    fields.add(field);
    return FieldTests.read(type, field, node);
  }

  private static ItemTest combined(
      List<ItemTest> parts, Truth start, BinaryOperator<Truth> combine) {
    return (item, subject) -> {
      Truth truth = start;
      for (ItemTest part : parts) {
        truth = combine.apply(truth, part.test(item, subject));
      }
      return truth;
    };
  }
}
