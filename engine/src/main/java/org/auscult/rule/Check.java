package org.auscult.rule;

import java.util.Set;
import org.auscult.device.ItemType;

/** A question to one device. It answers for every device, whatever its export shows. */
public interface Check {

  /** The answer. */
  Outcome apply(Subject subject);

  /** The nouns that it reads; empty for a check over the vendor's own words. */
  Set<ItemType> reads();
}
