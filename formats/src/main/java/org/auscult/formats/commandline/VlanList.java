package org.auscult.formats.commandline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalLong;
import org.auscult.formats.syntax.Command;

/** The VLANs of a trunk as command lines write them: numbers and ranges, set apart by commas. */
public final class VlanList {
  private static final int LAST = 4094;

  private VlanList() {}

  /** These VLANs as they are written; {@code all} and {@code none} by name. */
  public static List<String> of(String list) {
    return switch (list) {
      case "none" -> List.of();
      case "all", "1-4094", "1-4095" -> List.of("all");
      default -> List.of(list.split(","));
    };
  }

  /** All VLANs that are in the first list and not in the second. */
  public static List<String> without(List<String> vlans, String taken) {
    BitSet left = new BitSet(LAST + 1);
    vlans.forEach(range -> set(left, range, true));
    List.of(taken.split(",")).forEach(range -> set(left, range, false));
    return ranges(left);
  }

  private static void set(BitSet into, String range, boolean value) {
    String[] ends = range.equals("all") ? new String[] {"1", "4094"} : range.split("-", 2);
    OptionalLong first = Command.number(ends[0].strip());
    OptionalLong last = Command.number(ends[ends.length - 1].strip());
    if (first.isPresent() && last.isPresent() && last.getAsLong() <= LAST + 1) {
      into.set(
          (int) first.getAsLong(), (int) Math.max(first.getAsLong(), last.getAsLong()) + 1, value);
    }
  }

  private static List<String> ranges(BitSet vlans) {
    List<String> ranges = new ArrayList<>();
    for (int from = vlans.nextSetBit(1);
        from >= 0;
        from = vlans.nextSetBit(vlans.nextClearBit(from))) {
      int to = vlans.nextClearBit(from) - 1;
      ranges.add(from == to ? String.valueOf(from) : from + "-" + to);
    }
    return List.copyOf(ranges);
  }
}
