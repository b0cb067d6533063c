package org.auscult.version;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * How one maker writes and counts versions. The order is partial: versions of different trains, or
 * in a notation that is not known, are not compared. For the versions that a scheme reads the order
 * is reflexive, antisymmetric and transitive, and two are equal exactly when their {@link #normal}
 * forms are. No text whatever makes it throw.
 */
public interface VersionScheme {
  /**
   * The scheme of that name: a kind of notation ({@code dotted}, {@code semver}, {@code lettered},
   * {@code dpkg}, {@code windows-build}, {@code general}) or a product as {@code Firmware.PRODUCT}
   * names it ({@code cisco-ios}, {@code junos}).
   */
  static Optional<VersionScheme> named(String name) {
    return Schemes.named(name);
  }

  /** The names that {@link #named} answers to. */
  static Set<String> names() {
    return Schemes.names();
  }

  /**
   * The scheme for products that no scheme is known for. It answers only where any reading of the
   * two texts gives the same order: the first difference is a number against a number. Where one
   * text only says more than the other ({@code 12.1} and {@code 12.1.2}), where letters differ, and
   * for dates it is undecided.
   */
  static VersionScheme general() {
    return GeneralScheme.INSTANCE;
  }

  /** The version in one spelling, for comparing and grouping; empty when it is not read. */
  Optional<String> normal(String version);

  /** Negative, zero or positive as a is older than, equal to or newer than b; empty: undecided. */
  OptionalInt compare(String a, String b);

  /** Whether this text is a version in this notation. */
  default boolean reads(String version) {
    return normal(version).isPresent();
  }
}
