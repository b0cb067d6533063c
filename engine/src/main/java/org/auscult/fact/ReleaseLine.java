package org.auscult.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.auscult.document.DocumentNode;

/**
 * A release line and what its maker, or a published table, says of its support.
 *
 * @param cycle its name, such as {@code 7.0} or {@code 10 LTSC 2021}
 * @param versions what its versions begin with
 * @param build for Windows, the build that it has; else empty
 * @param editions for Windows, the edition classes that it holds for; else empty
 * @param endOfSale the last day that it is sold
 * @param endOfSupport the maker's last day of fixes
 * @param endOfSecurity the last day of security updates that are sold apart, such as ESU
 * @param ended true when it is known to be past support though no date is published
 * @param maintainedUntil when it was supported on the table's day though no end is published: until
 *     when that is believed
 * @param latest the newest release of the line on the table's day
 * @param recommended the release that the maker recommends, where it does
 */
public record ReleaseLine(
    String product,
    String cycle,
    List<String> versions,
    Optional<String> build,
    List<String> editions,
    Optional<LocalDate> endOfSale,
    Optional<LocalDate> endOfSupport,
    Optional<LocalDate> endOfSecurity,
    boolean ended,
    Optional<LocalDate> maintainedUntil,
    Optional<String> latest,
    Optional<String> recommended,
    String source) {

  /** How long "supported, no end published" is believed: products end within months, unnoticed. */
  private static final int BELIEVED_DAYS = 180;

  static ReleaseLine read(String product, String source, LocalDate asOf, DocumentNode node) {
    node.only(
        "cycle",
        "versions",
        "build",
        "editions",
        "end-of-sale",
        "end-of-maintenance",
        "end-of-support",
        "end-of-security",
        "ended",
        "maintained",
        "latest",
        "recommended",
        "source");
    String cycle = node.need("cycle").text();
    return new ReleaseLine(
        product,
        cycle,
        node.get("versions").map(DocumentNode::texts).orElse(List.of(cycle)),
        node.textOf("build"),
        node.get("editions").map(DocumentNode::texts).orElse(List.of()),
        node.get("end-of-sale").map(DocumentNode::date),
        node.get("end-of-support").map(DocumentNode::date),
        node.get("end-of-security").map(DocumentNode::date),
        node.get("ended").map(DocumentNode::flag).orElse(false),
        node.get("maintained")
            .filter(DocumentNode::flag)
            .map(maintained -> asOf.plusDays(BELIEVED_DAYS)),
        node.textOf("latest"),
        node.textOf("recommended"),
        node.textOf("source").orElse(source));
  }

  /** Whether the maker's support is over on a day; unknown when nothing is published. */
  public Truth endedOn(LocalDate day) {
    if (endOfSupport.isPresent()) {
      return Truth.of(day.isAfter(endOfSupport.get()));
    }
    if (ended) {
      return Truth.TRUE;
    }
    boolean maintained = maintainedUntil.filter(until -> !day.isAfter(until)).isPresent();
    return maintained ? Truth.FALSE : Truth.UNKNOWN;
  }

  /**
   * How much of a version names this line; zero when it is of another. {@code 7.0.5} is of 7.0,
   * {@code 21.4R3-S5} of 21.4, {@code 12.0(5)T1} of 12.0T, {@code 17.06.03} of 17.6. An X begins
   * the name of a train with a life of its own: {@code 15.1X49-D60} is not of 15.1.
   */
  int names(String version) {
    String plain = plain(version);
    return versions.stream().mapToInt(prefix -> names(plain, plain(prefix))).max().orElse(0);
  }

  private static int names(String version, String prefix) {
    if (!version.startsWith(prefix) || prefix.isEmpty()) {
      return 0;
    }
    if (version.length() == prefix.length()) {
      return prefix.length();
    }
    char last = prefix.charAt(prefix.length() - 1);
    char next = version.charAt(prefix.length());
    boolean goesOn =
        next == 'X'
            || Character.isDigit(last) && Character.isDigit(next)
            || Character.isLetter(last) && Character.isLetter(next);
    return goesOn ? 0 : prefix.length();
  }

  /** Without leading zeros, and of IOS without the release in brackets, so that trains show. */
  private static String plain(String version) {
    return version.replaceAll("(?<![0-9])0+(?=[0-9])", "").replaceAll("\\([^)]*\\)", "");
  }
}
