package org.auscult.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.ItemType;
import org.auscult.source.Text;

/**
 * A question over several sources: what must differ between devices, or agree between all that
 * speaks of one device. Each source is asked for its claims and let go; the claims of all are
 * compared at the end.
 */
public interface FleetCheck {

  /** What a claim is about when its source says the same of all that it does not name. */
  String ALL_ELSE = "*";

  /**
   * What a source claims.
   *
   * @param about what it is about: claims about different things are not compared; {@link
   *     #ALL_ELSE} for all that the source does not name
   * @param mark equal when the things are equal; never readable when the thing is a secret
   * @param of what the thing belongs to, such as a product; claims of different things are not
   *     compared, and an empty one is compared with any
   * @param place where it stands
   */
  record Claim(String about, String mark, String of, Place place) {

    /** A claim that is compared with any about the same. */
    public Claim(String about, String mark, Place place) {
      this(about, mark, "", place);
    }

    /** Whether two claims about one thing can be held against each other. */
    public boolean comparable(Claim other) {
      return of.isEmpty() || other.of.isEmpty() || of.equals(other.of);
    }
  }

  /**
   * What a device says to the question.
   *
   * @param claims what it claims
   * @param doubt why there may be more; empty when these are all
   */
  record Answer(List<Claim> claims, Optional<Outcome.NotAssessed> doubt) {
    public Answer {
      claims = List.copyOf(claims);
    }
  }

  /**
   * Asks a device.
   *
   * @param runKey random per run, for the marks of secrets
   */
  Answer ask(Subject subject, byte[] runKey);

  /** True when it compares the sources of one device, false when it compares devices. */
  default boolean withinDevice() {
    return false;
  }

  /** Whether two marks about one thing say the same. */
  default boolean agree(String mark, String other) {
    return mark.equals(other);
  }

  /** The nouns that it reads. */
  Set<ItemType> reads();

  /** The words for a device that shares a thing: {@code {others}} stands for the other devices. */
  Text message();
}
