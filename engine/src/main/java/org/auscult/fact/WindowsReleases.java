package org.auscult.fact;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells Windows releases apart. Several releases share a build and differ in support by years, so
 * the edition decides; without one all releases of the build are candidates.
 */
final class WindowsReleases {
  private WindowsReleases() {}

  /** The releases with the build of a version that its edition can be. */
  static List<ReleaseLine> of(List<ReleaseLine> lines, String version, Optional<String> edition) {
    List<ReleaseLine> sameBuild =
        lines.stream()
            .filter(line -> line.build().filter(b -> sameBuild(version, b)).isPresent())
            .toList();
    Optional<String> wanted = edition.flatMap(WindowsReleases::editionClass);
    return wanted
        .map(name -> sameBuild.stream().filter(line -> line.editions().contains(name)).toList())
        .map(ofClass -> closest(ofClass, edition.orElse("")))
        .orElse(sameBuild);
  }

  /**
   * Those that share most words with the edition, such as {@code POSReady 2009}: a class may have
   * several releases of one build.
   */
  private static List<ReleaseLine> closest(List<ReleaseLine> lines, String edition) {
    List<String> words = List.of(edition.split("[ ,]+"));
    long most = lines.stream().mapToLong(line -> shared(line, words)).max().orElse(0);
    return lines.stream().filter(line -> shared(line, words) == most).toList();
  }

  private static long shared(ReleaseLine line, List<String> words) {
    return Arrays.stream(line.cycle().split(" ")).filter(words::contains).count();
  }

  /** A fourth number counts the updates of a build. */
  private static boolean sameBuild(String version, String build) {
    return version.equals(build) || version.startsWith(build + ".");
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
        ".*(enterprise|entreprise|education|éducation|educación|educação|ultimate|intégrale"
            + "|企业版|教育版|корпоративная).*")) {
      return Optional.of("enterprise");
    }
    return lower.matches(
            ".*(home|famille|familiale|\\bpro\\b|professional|professionnel|professionale"
                + "|professionell|profesional|profissional|business|starter|专业版|家庭|домашняя"
                + "|профессиональная).*")
        ? Optional.of("consumer")
        : Optional.empty();
  }
}
