package org.auscult.fact;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.auscult.fact.Lifecycles.Cycle;

/**
 * Tells Windows releases apart. Several releases share a build and differ in support by years, so
 * the edition decides; without one the answer is only given when all releases of the build agree.
 */
final class WindowsReleases {
  private WindowsReleases() {}

  static Optional<Cycle> of(List<Cycle> cycles, String version, Optional<String> edition) {
    List<Cycle> sameBuild =
        cycles.stream().filter(cycle -> cycle.build().map(version::equals).orElse(false)).toList();
    Optional<String> wanted = edition.flatMap(WindowsReleases::editionClass);
    if (wanted.isPresent()) {
      List<String> words = List.of(edition.orElse("").split("[ ,]+"));
      return sameBuild.stream()
          .filter(cycle -> cycle.editions().contains(wanted.get()))
          .reduce((a, b) -> shared(b, words) > shared(a, words) ? b : a);
    }
    boolean agree = sameBuild.stream().map(Cycle::endOfSupport).distinct().count() == 1;
    return agree ? Optional.of(sameBuild.get(0)) : Optional.empty();
  }

  /** How many words of a release the name of an edition has: it tells releases of a class apart. */
  private static long shared(Cycle cycle, List<String> edition) {
    return Arrays.stream(cycle.cycle().split(" ")).filter(edition::contains).count();
  }

  /** The class of an edition by Microsoft's names; empty when they do not say. */
  private static Optional<String> editionClass(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    boolean longTerm = lower.contains("ltsc") || lower.contains("ltsb");
    if (lower.contains("server")) {
      return Optional.of("server");
    }
    if (longTerm) {
      return Optional.of(lower.contains("iot") ? "iot-ltsc" : "ltsc");
    }
    if (lower.contains("embedded") || lower.contains("posready")) {
      return Optional.of("embedded");
    }
    if (lower.contains("iot core")) {
      return Optional.of("iot-core");
    }
    return lower.contains("iot") ? Optional.empty() : general(lower);
  }

  private static Optional<String> general(String lower) {
    if (lower.matches(
        ".*(enterprise|entreprise|education|éducation|ultimate|intégrale|educación|educação|企业版|教育版|корпоративная).*")) {
      return Optional.of("enterprise");
    }
    return lower.matches(
            ".*(home|famille|familiale|\\bpro\\b|professional|profesional|profissional|professionnel|professionale|professionell|business|starter|专业版|家庭|домашняя|профессиональная).*")
        ? Optional.of("consumer")
        : Optional.empty();
  }
}
