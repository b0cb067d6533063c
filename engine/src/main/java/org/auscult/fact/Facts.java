package org.auscult.fact;

import java.util.Optional;

/**
 * The published facts that ship with Auscult and those that the user supplied.
 *
 * @param credentials default and trivial credentials
 * @param lifecycles end-of-support dates and repaired versions
 * @param exploited flaws that attackers are known to use
 * @param patches which Windows patches repair what; empty when the user supplied none
 */
public record Facts(
    Credentials credentials,
    Lifecycles lifecycles,
    KnownExploited exploited,
    Optional<PatchDefinitions> patches) {

  /** Facts without the optional ones. */
  public static Facts of(Credentials credentials, Lifecycles lifecycles) {
    return new Facts(credentials, lifecycles, KnownExploited.NONE, Optional.empty());
  }

  /** These facts with another catalogue, where it is newer. */
  public Facts with(KnownExploited catalogue) {
    return new Facts(credentials, lifecycles, exploited.newer(catalogue), patches);
  }

  /** These facts with definitions of patches, where they are newer. */
  public Facts with(PatchDefinitions definitions) {
    boolean newer = patches.filter(known -> !definitions.asOf().isAfter(known.asOf())).isEmpty();
    return newer ? new Facts(credentials, lifecycles, exploited, Optional.of(definitions)) : this;
  }
}
