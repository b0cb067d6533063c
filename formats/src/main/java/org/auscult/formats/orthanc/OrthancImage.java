package org.auscult.formats.orthanc;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.auscult.source.Redactor;
import org.auscult.source.Secret;

/**
 * A container image that holds Orthanc.
 *
 * @param team true for orthancteam/orthanc, formerly osimis/orthanc, which read variables
 * @param tag behind the colon; empty when there is none
 */
record OrthancImage(boolean team, String tag) {
  private static final Pattern NAME =
      Pattern.compile(
          "(?:[^/]+/)?(orthancteam|osimis|jodogne)/orthanc[a-z-]*(?::([^@]+))?(?:@.*)?");

  private static final Pattern NUMBERS = Pattern.compile("(\\d+)\\.(\\d+)\\.(\\d+)(?:-full)?");

  /** The last tag whose release notes are known; later ones hold an unknown Orthanc. */
  private static final long LAST_KNOWN = key(25, 2, 0);

  /** This one held a development version, by its release note. */
  private static final long DEVELOPMENT = key(24, 2, 3);

  /** First tag of each Orthanc (orthanc-builder, release-notes-docker-images.md). */
  private static final TreeMap<Long, String> VERSIONS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry(key(20, 4, 1), "1.6.1"),
              Map.entry(key(20, 5, 2), "1.7.0"),
              Map.entry(key(20, 5, 3), "1.7.1"),
              Map.entry(key(20, 7, 1), "1.7.2"),
              Map.entry(key(20, 8, 0), "1.7.3"),
              Map.entry(key(20, 9, 6), "1.7.4"),
              Map.entry(key(20, 10, 2), "1.8.0"),
              Map.entry(key(20, 12, 3), "1.8.1"),
              Map.entry(key(20, 12, 6), "1.8.2"),
              Map.entry(key(21, 1, 7), "1.9.0"),
              Map.entry(key(21, 2, 0), "1.9.1"),
              Map.entry(key(21, 4, 0), "1.9.2"),
              Map.entry(key(21, 5, 1), "1.9.3"),
              Map.entry(key(21, 6, 1), "1.9.4"),
              Map.entry(key(21, 7, 0), "1.9.5"),
              Map.entry(key(21, 7, 3), "1.9.6"),
              Map.entry(key(21, 8, 3), "1.9.7"),
              Map.entry(key(22, 2, 1), "1.10.0"),
              Map.entry(key(22, 3, 0), "1.10.1"),
              Map.entry(key(22, 5, 0), "1.11.0"),
              Map.entry(key(22, 6, 4), "1.11.1"),
              Map.entry(key(22, 8, 0), "1.11.2"),
              Map.entry(key(23, 2, 0), "1.11.3"),
              Map.entry(key(23, 4, 0), "1.12.0"),
              Map.entry(key(23, 7, 0), "1.12.1"),
              Map.entry(key(23, 12, 0), "1.12.2"),
              Map.entry(key(24, 2, 0), "1.12.3"),
              Map.entry(key(24, 6, 1), "1.12.4"),
              Map.entry(key(24, 12, 0), "1.12.5"),
              Map.entry(key(25, 1, 1), "1.12.6")));

  /** The image of this name; empty when it is not one of Orthanc's. */
  static Optional<OrthancImage> of(String name) {
    Matcher found = NAME.matcher(name);
    return found.matches()
        ? Optional.of(
            new OrthancImage(
                !found.group(1).equals("jodogne"), Optional.ofNullable(found.group(2)).orElse("")))
        : Optional.empty();
  }

  /** The Orthanc inside, where the tag tells it. */
  Optional<String> version() {
    Matcher numbers = NUMBERS.matcher(tag);
    if (!numbers.matches()) {
      return Optional.empty();
    }
    if (!team) {
      return Optional.of(tag);
    }
    long key = keyOf(numbers);
    return key > LAST_KNOWN || key == DEVELOPMENT
        ? Optional.empty()
        : Optional.ofNullable(VERSIONS.floorEntry(key)).map(Map.Entry::getValue);
  }

  /** A password that the image or product brings along: it stands in no file. */
  static Secret builtIn(Redactor redactor, String password) {
    return redactor.hashed(Secret.Storage.EXTERNAL, "documented default", "", password::equals);
  }

  /** True when this Orthanc adds a user of its own where none is registered: 1.5.8 to 1.12.8. */
  boolean addsUser() {
    return version()
        .map(NUMBERS::matcher)
        .filter(Matcher::matches)
        .map(OrthancImage::keyOf)
        .filter(key -> key >= key(1, 5, 8) && key <= key(1, 12, 8))
        .isPresent();
  }

  private static long keyOf(Matcher numbers) {
    return key(number(numbers.group(1)), number(numbers.group(2)), number(numbers.group(3)));
  }

  private static long number(String digits) {
    return digits.length() > 6 ? 999_999 : Long.parseLong(digits);
  }

  private static long key(long first, long second, long third) {
    return (first * 1_000_000 + second) * 1_000_000 + third;
  }
}
