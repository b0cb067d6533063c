package org.auscult.version;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** All schemes by name: the few kinds that are code, and the shapes of {@code schemes.txt}. */
final class Schemes {
  private record Row(List<String> names, String roles, String pattern) {}

  private static final Map<String, VersionScheme> KINDS =
      Map.of(
          "general", VersionScheme.general(),
          "dotted", KeyedScheme.of(new DottedVersion()),
          "semver", KeyedScheme.of(new SemanticVersion()),
          "dpkg", KeyedScheme.of(new PackageVersion()));

  private static final List<Row> ROWS = rows();
  private static final Map<String, VersionScheme> READ = new ConcurrentHashMap<>(KINDS);

  private Schemes() {}

  static Optional<VersionScheme> named(String name) {
    return Optional.ofNullable(READ.get(name)).or(() -> shaped(name));
  }

  static Set<String> names() {
    Set<String> names = new TreeSet<>(KINDS.keySet());
    ROWS.forEach(row -> names.addAll(row.names()));
    return names;
  }

  /** Patterns are compiled when they are first asked for: a run meets few makers. */
  private static Optional<VersionScheme> shaped(String name) {
    List<Notation> shapes = new ArrayList<>();
    for (Row row : ROWS) {
      if (row.names().contains(name)) {
        if (row.roles().equals("as")) {
          return named(row.pattern());
        }
        shapes.add(Shape.of(row.pattern(), row.roles()));
      }
    }
    if (shapes.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(READ.computeIfAbsent(name, n -> new KeyedScheme(List.copyOf(shapes))));
  }

  private static List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    InputStream file = Objects.requireNonNull(Schemes.class.getResourceAsStream("schemes.txt"));
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .map(line -> line.split(" +", 3))
          .map(Schemes::row)
          .forEach(rows::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  private static Row row(String[] words) {
    return words[0].equals("as")
        ? new Row(List.of(words[2].split(",")), "as", words[1])
        : new Row(List.of(words[0].split(",")), words[1], words[2]);
  }
}
