package org.auscult.audit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.auscult.rule.Cause;
import org.auscult.rule.Place;
import org.auscult.rule.Rule;
import org.auscult.rule.Severity;

/**
 * A rule that failed on a device, with all its places: one finding for one cause.
 *
 * @param cause the cause, of a rule that can fail for several on one device
 * @param severity how bad it is in itself
 * @param risk the severity weighed by what the device is for and where it stands; {@link Risk}
 * @param fingerprint the same in a later run while device and rule are the same, whatever the lines
 * @param state whether somebody answers for it
 * @param waiver the waiver behind the state
 * @param novelty whether the baseline has it
 */
public record Finding(
    Rule rule,
    String deviceId,
    Optional<Cause> cause,
    Severity severity,
    Severity risk,
    List<Place> places,
    String fingerprint,
    State state,
    Optional<Waiver> waiver,
    Novelty novelty) {

  /** Whether somebody answers for a finding. */
  public enum State {
    /** Nobody does. */
    OPEN,
    /** A waiver holds. It still counts as a finding, but not for the gate. */
    ACCEPTED,
    /** A waiver has run out; the finding counts again. */
    WAIVER_EXPIRED;

    /** The word that data uses: open, accepted, waiver-expired. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Whether a finding is in the baseline. */
  public enum Novelty {
    /** There is no baseline. */
    UNCOMPARED,
    /** It is not in the baseline. */
    NEW,
    /** It is. */
    KNOWN
  }

  public Finding {
    places = List.copyOf(places);
  }
}
