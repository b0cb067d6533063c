package org.auscult.fact;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The security updates of one product: what each repairs, and which older ones it contains. */
public final class ProductPatches {
  /**
   * A patch that is not installed.
   *
   * @param patch its number, such as {@code KB5034122}
   * @param flaws the CVE identifiers that it repairs and no installed patch does, sorted
   * @param exploited those of them that attackers are known to use, sorted
   */
  public record Missing(String patch, List<String> flaws, List<String> exploited) {}

  private final Map<String, Set<String>> flawsByPatch;
  private final Map<String, Set<String>> contained;

  private ProductPatches(
      Map<String, Set<String>> flawsByPatch, Map<String, Set<String>> contained) {
    this.flawsByPatch = flawsByPatch;
    this.contained = contained;
  }

  /** Whether one of these patches is known here, so that what it contains can be followed. */
  public boolean knowsAny(Collection<String> installed) {
    return installed.stream()
        .map(ProductPatches::number)
        .anyMatch(patch -> flawsByPatch.containsKey(patch) || contained.containsKey(patch));
  }

  /**
   * The newest patches that repair what no installed one does: of patches that contain one another
   * only the last. Those that repair exploited flaws come first.
   */
  public List<Missing> missing(Collection<String> installed, KnownExploited exploited) {
    Set<String> there = new HashSet<>();
    installed.forEach(patch -> there.addAll(withContained(number(patch))));
    Set<String> repaired = new HashSet<>();
    there.forEach(patch -> repaired.addAll(flawsByPatch.getOrDefault(patch, Set.of())));
    Map<String, Set<String>> open = new TreeMap<>();
    for (String patch : flawsByPatch.keySet()) {
      Set<String> flaws = new TreeSet<>();
      withContained(patch).forEach(p -> flaws.addAll(flawsByPatch.getOrDefault(p, Set.of())));
      flaws.removeAll(repaired);
      if (!flaws.isEmpty() && !there.contains(patch)) {
        open.put(patch, flaws);
      }
    }
    Set<String> older = new HashSet<>();
    open.keySet().forEach(patch -> older.addAll(containedIn(patch)));
    return open.entrySet().stream()
        .filter(entry -> !older.contains(entry.getKey()))
        .map(entry -> missing(entry.getKey(), entry.getValue(), exploited))
        .sorted(Comparator.comparing((Missing patch) -> patch.exploited().isEmpty()))
        .toList();
  }

  private static Missing missing(String patch, Set<String> flaws, KnownExploited exploited) {
    return new Missing(
        "KB" + patch,
        List.copyOf(flaws),
        flaws.stream().filter(flaw -> exploited.of(flaw).isPresent()).toList());
  }

  private Set<String> containedIn(String patch) {
    Set<String> older = withContained(patch);
    older.remove(patch);
    // Of two that contain each other neither is older.
    older.removeIf(other -> contained.getOrDefault(other, Set.of()).contains(patch));
    return older;
  }

  /** A patch and all that it contains, through all generations. */
  private Set<String> withContained(String patch) {
    Set<String> found = new HashSet<>(Set.of(patch));
    Deque<String> open = new ArrayDeque<>(found);
    while (!open.isEmpty()) {
      for (String older : contained.getOrDefault(open.remove(), Set.of())) {
        if (found.add(older)) {
          open.add(older);
        }
      }
    }
    return found;
  }

  /** {@code KB5034122} and {@code 5034122} are one. */
  private static String number(String patch) {
    return patch.strip().toUpperCase(Locale.ROOT).replaceFirst("^KB", "");
  }

  /** Takes the rows of a product out of tables. */
  static final class Builder {
    private final WindowsProduct product;
    private final Map<String, Boolean> named = new HashMap<>();
    private final Map<String, Set<String>> flawsByPatch = new HashMap<>();
    private final Map<String, Set<String>> contained = new HashMap<>();

    Builder(WindowsProduct product) {
      this.product = product;
    }

    void add(CsvRecords rows) {
      List<String> header = List.of();
      while (rows.hasNext()) {
        List<String> row = rows.next();
        if (!row.get(0).startsWith("#")) {
          if (header.isEmpty()) {
            header = row.stream().map(String::strip).toList();
          } else {
            add(header, row);
          }
        }
      }
    }

    private void add(List<String> header, List<String> row) {
      String patch = number(cell("BulletinKB", header, row));
      // Few products are named in a million rows.
      boolean ours = named.computeIfAbsent(cell("AffectedProduct", header, row), product::isNamed);
      if (!ours || patch.isEmpty()) {
        return;
      }
      String flaw = cell("CVE", header, row).strip();
      Set<String> flaws = flawsByPatch.computeIfAbsent(patch, p -> new HashSet<>());
      if (flaw.startsWith("CVE-")) {
        flaws.add(flaw.intern());
      }
      for (String older : cell("Supersedes", header, row).split("[;,]")) {
        if (!older.isBlank()) {
          contained.computeIfAbsent(patch, p -> new HashSet<>()).add(number(older));
        }
      }
    }

    private static String cell(String column, List<String> header, List<String> row) {
      int at = header.indexOf(column);
      return at >= 0 && at < row.size() ? row.get(at) : "";
    }

    Optional<ProductPatches> build() {
      return flawsByPatch.isEmpty()
          ? Optional.empty()
          : Optional.of(new ProductPatches(flawsByPatch, contained));
    }
  }
}
