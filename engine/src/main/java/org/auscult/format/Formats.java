package org.auscult.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * The formats at hand.
 *
 * @param all sorted by slug
 */
public record Formats(List<ConfigFormat> all) {
  public Formats {
    all = all.stream().sorted(Comparator.comparing(ConfigFormat::slug)).toList();
  }

  /** The formats that the class path offers as services. */
  public static Formats installed() {
    List<ConfigFormat> found = new ArrayList<>();
    ServiceLoader.load(ConfigFormat.class, Formats.class.getClassLoader()).forEach(found::add);
    return new Formats(found);
  }

  /** The format with this slug. */
  public Optional<ConfigFormat> named(String slug) {
    return all.stream().filter(format -> format.slug().equals(slug)).findFirst();
  }

  /** A detector over all of them. */
  public Detector detector() {
    return new Detector(all);
  }
}
