package org.auscult.device;

import java.util.List;

/**
 * The items of one kind that a device has, and whether these are all.
 *
 * @param items in the order of the export
 * @param coverage whether there can be more
 */
public record Section(List<Item> items, Coverage coverage) {
  public Section {
    items = List.copyOf(items);
  }

  /** True when this is known to be empty. */
  public boolean knownEmpty() {
    return items.isEmpty() && (coverage.complete() || coverage instanceof Coverage.Absent);
  }
}
