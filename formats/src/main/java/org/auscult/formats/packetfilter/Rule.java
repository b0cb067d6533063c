package org.auscult.formats.packetfilter;

import java.util.List;
import org.auscult.source.Span;

/**
 * A rule of a chain.
 *
 * @param at its line
 * @param name what its author calls it; empty without
 * @param match the packets that it takes
 * @param verdict what becomes of them
 * @param target the chain of a jump; the new addresses of a translation
 * @param ports the new ports of a translation, as services; empty when they stay
 * @param logged true when it records the packets too
 */
public record Rule(
    Span at,
    String name,
    Match match,
    Verdict verdict,
    List<String> target,
    List<String> ports,
    boolean logged) {

  /** What becomes of a packet. */
  public enum Verdict {
    /** It passes. */
    PERMIT,
    /** It is dropped or refused. */
    DENY,
    /** Another chain decides, and this one goes on where that does not. */
    JUMP,
    /** Another chain decides, and this one does not go on. */
    GOTO,
    /** The chain that jumped here goes on. */
    RETURN,
    /** It is recorded, and goes on. */
    LOG,
    /** It is sent to other addresses, inside. */
    FORWARD,
    /** Nothing that decides whether it passes. */
    NONE
  }

  /** A rule without a target. */
  public static Rule of(Span at, String name, Match match, Verdict verdict) {
    return new Rule(at, name, match, verdict, List.of(), List.of(), false);
  }

  boolean jumps() {
    return verdict == Verdict.JUMP || verdict == Verdict.GOTO;
  }
}
