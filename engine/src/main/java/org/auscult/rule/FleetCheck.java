package org.auscult.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.ItemType;
import org.auscult.source.Text;

/**
 * A question to all devices together: what must differ between them. Each device is asked for its
 * claims and let go; the claims of all are compared at the end.
 */
public interface FleetCheck {

  /**
   * Something that no other device may claim too.
   *
   * @param mark equal when the things are equal; never readable when the thing is a secret
   * @param place where it stands on its device
   */
  record Claim(String mark, Place place) {}

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

  /** The nouns that it reads. */
  Set<ItemType> reads();

  /** The words for a device that shares a thing: {@code {others}} stands for the other devices. */
  Text message();
}
