package org.auscult.version;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The notations that a maker uses, the first that fits reads the version. */
record KeyedScheme(List<Notation> notations) implements VersionScheme {
  /** No maker writes longer ones, and it keeps any input cheap. */
  static final int LONGEST = 80;

  static VersionScheme of(Notation... notations) {
    return new KeyedScheme(List.of(notations));
  }

  @Override
  public Optional<String> normal(String version) {
    return read(version).map(key -> key.train() + String.join(" ", key.marks()));
  }

  @Override
  public OptionalInt compare(String a, String b) {
    Optional<Key> left = read(a);
    Optional<Key> right = read(b);
    return left.isPresent() && right.isPresent()
        ? left.get().compare(right.get())
        : OptionalInt.empty();
  }

  private Optional<Key> read(String version) {
    String text = version.strip();
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    return notations.stream().flatMap(notation -> notation.read(text).stream()).findFirst();
  }
}
