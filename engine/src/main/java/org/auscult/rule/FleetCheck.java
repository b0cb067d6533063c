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
   * @param of what the thing belongs to, such as a product
   * @param place where it stands
   */
  record Claim(String about, String mark, Owner of, Place place) {

    /** A claim that is compared with any about the same. */
    public Claim(String about, String mark, Place place) {
      this(about, mark, Owner.NONE, place);
    }
  }

  /**
   * What a thing belongs to. Claims of different owners are not compared.
   *
   * @param name empty where it is not stated
   * @param alone true when a claim without owner may well be of something else: a version beside an
   *     operating system is as likely that of the application
   */
  record Owner(String name, boolean alone) {
    /** None that is stated. */
    public static final Owner NONE = new Owner("", false);

    /** Whether claims of the two can be held against each other. */
    public boolean comparable(Owner other) {
      boolean unstated = name.isEmpty() || other.name.isEmpty();
      return name.equals(other.name) || (unstated && !alone && !other.alone);
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
