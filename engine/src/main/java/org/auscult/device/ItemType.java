package org.auscult.device;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.auscult.source.Secret;

/**
 * A noun of the device model: its name and fields. A <em>list</em> noun has any number of items in
 * a {@link Section}; a <em>single</em> noun has exactly one, whose fields may all be unknown.
 *
 * <p>A noun is declared once, as a class of constants, and with that is readable by rules, by the
 * dump and by the tests, without further code.
 */
public final class ItemType {
  private final String name;
  private final boolean single;
  private final Map<String, Field<?>> fields = new LinkedHashMap<>();

  private ItemType(String name, boolean single) {
    this.name = name;
    this.single = single;
  }

  static ItemType list(String name) {
    return new ItemType(name, false);
  }

  static ItemType single(String name) {
    return new ItemType(name, true);
  }

  /** The word that rules and dumps use, lower case with dashes; plural for a list noun. */
  public String name() {
    return name;
  }

  /** True when a device has exactly one. */
  public boolean single() {
    return single;
  }

  /** All fields, in the order of their declaration. */
  public Collection<Field<?>> fields() {
    return fields.values();
  }

  /** The field with this name. */
  public Optional<Field<?>> field(String fieldName) {
    return Optional.ofNullable(fields.get(fieldName));
  }

  Field<String> text(String fieldName) {
    return add(new Field<>(fieldName, Field.Kind.TEXT));
  }

  Field<String> word(String fieldName) {
    return add(new Field<>(fieldName, Field.Kind.WORD));
  }

  Field<Long> number(String fieldName) {
    return add(new Field<>(fieldName, Field.Kind.NUMBER));
  }

  Field<Boolean> flag(String fieldName) {
    return add(new Field<>(fieldName, Field.Kind.FLAG));
  }

  Field<List<String>> words(String fieldName) {
    return add(new Field<>(fieldName, Field.Kind.WORDS));
  }

  Field<Secret> secret(String fieldName) {
    return add(new Field<>(fieldName, Field.Kind.SECRET));
  }

  private <T> Field<T> add(Field<T> field) {
    fields.put(field.name(), field);
    return field;
  }

  @Override
  public String toString() {
    return name;
  }
}
