package org.auscult.device;

import java.util.Optional;
import java.util.function.Function;
import org.auscult.source.Span;
import org.auscult.source.Text;

/**
 * A value and how sure we are of it. There is no "not found": what an export does not say is either
 * a documented default or unknown.
 */
public sealed interface Setting<T> {

  /** Read from the export, at this place. */
  record Configured<T>(T found, Span at) implements Setting<T> {}

  /** Not in the export; this is what the vendor documents for a device that does not say. */
  record FactoryDefault<T>(T documented, Citation citation) implements Setting<T> {}

  /** The export cannot say. */
  record Unknown<T>(Text why, Optional<Span> at) implements Setting<T> {}

  /** Read from the export, at this place. */
  static <T> Setting<T> of(T value, Span where) {
    return new Configured<>(value, where);
  }

  /** The documented default; the source says where it is documented. */
  static <T> Setting<T> byDefault(T value, String source) {
    return new FactoryDefault<>(value, new Citation(source));
  }

  /** Unknown, for this reason. */
  static <T> Setting<T> unknown(Text why) {
    return new Unknown<>(why, Optional.empty());
  }

  /** Unknown, because of what stands at this place. */
  static <T> Setting<T> unknown(Text why, Span where) {
    return new Unknown<>(why, Optional.of(where));
  }

  /** Unknown, because the export says nothing about it and no default is documented. */
  static <T> Setting<T> notStated() {
    return new Unknown<>(
        new Text(
            "the export does not state it, and no documented default is known",
            "l’export ne l’indique pas, et aucune valeur par défaut documentée n’est connue"),
        Optional.empty());
  }

  /** The value, if there is one. */
  default Optional<T> value() {
    if (this instanceof Configured<T> configured) {
      return Optional.of(configured.found());
    }
    return this instanceof FactoryDefault<T> fallback
        ? Optional.of(fallback.documented())
        : Optional.empty();
  }

  /** The place in the export, if there is one. */
  default Optional<Span> where() {
    if (this instanceof Configured<T> configured) {
      return Optional.of(configured.at());
    }
    return this instanceof Unknown<T> unknown ? unknown.at() : Optional.empty();
  }

  /** True when the export states the value. */
  default boolean configured() {
    return this instanceof Configured<T>;
  }

  /** The same certainty of another value. */
  default <R> Setting<R> map(Function<? super T, ? extends R> change) {
    if (this instanceof Configured<T> configured) {
      return new Configured<>(change.apply(configured.found()), configured.at());
    }
    if (this instanceof FactoryDefault<T> fallback) {
      return new FactoryDefault<>(change.apply(fallback.documented()), fallback.citation());
    }
    Unknown<T> unknown = (Unknown<T>) this;
    return new Unknown<>(unknown.why(), unknown.at());
  }

  /** This one where it has a value, else the other. */
  default Setting<T> or(Setting<T> other) {
    return this instanceof Unknown<T> ? other : this;
  }
}
