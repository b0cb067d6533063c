package org.auscult.device;

import java.util.IdentityHashMap;
import java.util.Map;
import org.auscult.source.Span;

/**
 * One thing of a device, such as an account or a service: a place and settings by field. A field
 * that was not set is {@link Setting#notStated}.
 */
public final class Item {
  private final ItemType type;
  private final Map<Field<?>, Setting<?>> settings;
  private final Span where;

  private Item(ItemType type, Span where, Map<Field<?>, Setting<?>> settings) {
    this.type = type;
    this.where = where;
    this.settings = settings;
  }

  /** Begins an item of this noun that stands at this place. */
  public static Builder of(ItemType type, Span where) {
    return new Builder(type, where);
  }

  /** Its noun. */
  public ItemType type() {
    return type;
  }

  /** Its place; of a single noun that no line mentions, the place where it would stand. */
  public Span where() {
    return where;
  }

  /** What is known of this field. */
  @SuppressWarnings("unchecked") // Builder.set takes a setting of the field's own type only
  public <T> Setting<T> get(Field<T> field) {
    Setting<?> setting = settings.get(field);
    return setting == null ? Setting.notStated() : (Setting<T>) setting;
  }

  Builder change() {
    Builder builder = new Builder(type, where);
    builder.settings.putAll(settings);
    return builder;
  }

  @Override
  public String toString() {
    return type + " at " + where;
  }

  /** Collects the settings of an item. */
  public static final class Builder {
    private final ItemType type;
    private final Map<Field<?>, Setting<?>> settings = new IdentityHashMap<>();
    private Span where;

    private Builder(ItemType type, Span where) {
      this.type = type;
      this.where = where;
    }

    /** Sets a field; the last call for a field counts. */
    public <T> Builder set(Field<T> field, Setting<T> setting) {
      if (type.field(field.name()).filter(own -> own == field).isEmpty()) {
        throw new IllegalArgumentException(type + " has no field " + field);
      }
      settings.put(field, setting);
      return this;
    }

    /** Sets a field to what the export says at this place. */
    public <T> Builder set(Field<T> field, T value, Span at) {
      return set(field, Setting.of(value, at));
    }

    /** Sets a field to what the export says at the place of the item. */
    public <T> Builder set(Field<T> field, T value) {
      return set(field, Setting.of(value, where));
    }

    /** Sets a field to its documented default, unless it is set already. */
    public <T> Builder orDefault(Field<T> field, T value, String source) {
      if (!settings.containsKey(field)) {
        settings.put(field, Setting.byDefault(value, source));
      }
      return this;
    }

    /** What is set so far; {@link Setting#notStated} for a field that is not. */
    public <T> Setting<T> get(Field<T> field) {
      return new Item(type, where, settings).get(field);
    }

    /** The place of the item, moved when a later line says more of it. */
    public Builder at(Span place) {
      where = place;
      return this;
    }

    /** The place of the item so far. */
    public Span where() {
      return where;
    }

    @SuppressWarnings("ReferenceEquality") // a builder is itself only
    boolean isSame(Builder other) {
      return this == other;
    }

    /** The item; the builder stays usable. */
    public Item build() {
      return new Item(type, where, new IdentityHashMap<>(settings));
    }
  }
}
