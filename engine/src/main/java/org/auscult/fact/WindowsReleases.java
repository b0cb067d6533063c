package org.auscult.fact;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells Windows releases apart. Several releases share a build and differ in support by years, so
 * the edition decides; without one all releases of the build are candidates.
 */
final class WindowsReleases {
  private static final Pattern EMBEDDED =
      Pattern.compile("embedded|intégré|posready|\\bwepos\\b|\\bwes ?(?:7|2009)\\b|\\bxpe\\b");
  private static final Pattern SERVER =
      Pattern.compile("server|serveur|servidor|服务器|\\bwindows 20(?:03|08|12|16|19|22|25)\\b");

  private WindowsReleases() {}

  /**
   * The releases with the build of a version that its edition can be. A version of two numbers, as
   * of a release named without its service pack, has the builds of all service packs.
   */
  static List<ReleaseLine> of(List<ReleaseLine> lines, String version, Optional<String> edition) {
    List<ReleaseLine> sameBuild =
        lines.stream()
            .filter(line -> line.build().filter(b -> sameBuild(version, b)).isPresent())
            .toList();
    if (edition.isEmpty()) {
      return sameBuild;
    }
    String name = edition.get().toLowerCase(Locale.ROOT);
    return editionClass(name)
        .map(wanted -> closest(ofClass(sameBuild, wanted), name))
        .orElseGet(() -> closestOfNone(sameBuild, name));
  }

  private static List<ReleaseLine> ofClass(List<ReleaseLine> lines, String wanted) {
    return lines.stream().filter(line -> line.editions().contains(wanted)).toList();
  }

  /**
   * Those that a name of no class can be: the names of servers and of embedded releases say so.
   * Service packs show in the name; whether it is a long-term release does not.
   */
  private static List<ReleaseLine> closestOfNone(List<ReleaseLine> lines, String name) {
    List<ReleaseLine> left =
        lines.stream()
            .filter(line -> !line.editions().contains("server"))
            .filter(line -> !line.editions().contains("embedded"))
            .toList();
    boolean oneClass = left.stream().map(ReleaseLine::editions).distinct().count() == 1;
    return oneClass ? closest(left, name) : left;
  }

  /**
   * Those that share most words with the edition, such as {@code POSReady 2009}: a class may have
   * several releases of one build.
   */
  private static List<ReleaseLine> closest(List<ReleaseLine> lines, String edition) {
    List<String> words = words(edition);
    long most = lines.stream().mapToLong(line -> shared(line, words)).max().orElse(0);
    return lines.stream().filter(line -> shared(line, words) == most).toList();
  }

  private static long shared(ReleaseLine line, List<String> words) {
    return words(line.cycle()).stream().filter(words::contains).count();
  }

  /** The words of a name, its abbreviations written out as the tables do. */
  private static List<String> words(String name) {
    String full =
        name.toLowerCase(Locale.ROOT)
            .replaceAll("service pack (\\d)", "sp$1")
            .replaceAll("\\bwes ?(?=\\d)", "embedded standard ")
            .replaceAll("\\bwepos\\b", "embedded for point of service")
            .replaceAll("\\bxpe\\b", "xp embedded");
    return List.of(full.split("[ ,()]+"));
  }

  /** A fourth number counts the updates of a build. */
  private static boolean sameBuild(String version, String build) {
    return version.equals(build)
        || version.startsWith(build + ".")
        || version.matches("\\d+\\.\\d+") && build.startsWith(version + ".");
  }

  /** The class of an edition by Microsoft's names; empty when they do not say. */
  private static Optional<String> editionClass(String lower) {
    boolean longTerm = lower.contains("ltsc") || lower.contains("ltsb");
    if (SERVER.matcher(lower).find()) {
      return Optional.of("server");
    }
    if (longTerm) {
      return Optional.of(lower.contains("iot") ? "iot-ltsc" : "ltsc");
    }
    if (EMBEDDED.matcher(lower).find()) {
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
            + "|企业版|旗舰版|教育版|корпоративная).*")) {
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
