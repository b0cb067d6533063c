package org.auscult.rule.check;

import org.auscult.device.Item;
import org.auscult.fact.Truth;
import org.auscult.rule.Subject;

/** A condition on one item of a device. */
interface ItemTest {
  /** Whether it holds; unknown when a field that decides it is unknown. */
  Truth test(Item item, Subject subject);

  /** The condition that every item meets. */
  static ItemTest always() {
    return (item, subject) -> Truth.TRUE;
  }

  /**
   * The condition that holds where this one does, unless the other is known to hold: where the
   * other is undecided nobody else reports the item.
   */
  default ItemTest butNot(ItemTest other) {
    return (item, subject) ->
        other.test(item, subject) == Truth.TRUE ? Truth.FALSE : test(item, subject);
  }
}
