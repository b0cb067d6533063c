package org.auscult.formats.commandline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.Field;
import org.auscult.device.Item;
import org.auscult.device.NetworkInterface;
import org.auscult.formats.syntax.Command;
import org.auscult.source.Span;

/**
 * The ports of a switch, known by name, and the VLANs that they are in, where a configuration says
 * so at the VLAN: {@code untagged 1-24,26} or {@code tagged ethe 1/1/1 to 1/1/4 lag 3}.
 */
public final class PortMembership {
  private static final int MOST = 4096;
  private final Draft draft;
  private final Map<String, Item.Builder> ports = new LinkedHashMap<>();
  private final Map<String, Set<Long>> tagged = new LinkedHashMap<>();
  private final Map<String, Long> untagged = new LinkedHashMap<>();
  private final Map<String, Span> said = new LinkedHashMap<>();

  /**
   * @param draft takes the interfaces
   */
  public PortMembership(Draft draft) {
    this.draft = draft;
  }

  /** The port with this name, made when it was not mentioned before. */
  public Item.Builder port(String name, Span at) {
    return ports.computeIfAbsent(
        name, n -> draft.add(NetworkInterface.TYPE, at).set(NetworkInterface.NAME, n));
  }

  /** Sets a flag of several ports. */
  public void flag(List<String> names, Field<Boolean> field, boolean value, Span at) {
    names.forEach(name -> port(name, at).set(field, value, at));
  }

  /** Notes that ports are in a VLAN, or no longer. */
  public void member(List<String> names, long vlan, boolean tags, boolean on, Span at) {
    for (String name : names) {
      port(name, at);
      said.merge(name, at, (first, last) -> last);
      if (tags) {
        Set<Long> vlans = tagged.computeIfAbsent(name, n -> new LinkedHashSet<>());
        if (on) {
          vlans.add(vlan);
        } else {
          vlans.remove(vlan);
        }
      } else if (on) {
        untagged.put(name, vlan);
      } else {
        untagged.remove(name, vlan);
      }
    }
  }

  /** A port that takes tags is a trunk; one that takes none is an access port. */
  public void finish() {
    said.forEach(
        (name, at) -> {
          Item.Builder port = port(name, at);
          Set<Long> vlans = tagged.getOrDefault(name, Set.of());
          Optional<Long> own = Optional.ofNullable(untagged.get(name));
          port.set(NetworkInterface.MODE, vlans.isEmpty() ? "access" : "trunk", at);
          if (vlans.isEmpty()) {
            own.ifPresent(vlan -> port.set(NetworkInterface.ACCESS_VLAN, vlan, at));
          } else {
            own.ifPresent(vlan -> port.set(NetworkInterface.NATIVE_VLAN, vlan, at));
            List<String> all = new ArrayList<>();
            own.ifPresent(vlan -> all.add(String.valueOf(vlan)));
            vlans.forEach(vlan -> all.add(String.valueOf(vlan)));
            port.set(NetworkInterface.ALLOWED_VLANS, all, at);
          }
        });
  }

  /** The names in {@code 1-24,A1-A4,Trk1}. */
  public static List<String> list(String text) {
    List<String> names = new ArrayList<>();
    for (String part : text.split(",")) {
      int dash = part.indexOf('-');
      names.addAll(
          dash < 0 ? List.of(part) : range(part.substring(0, dash), part.substring(dash + 1)));
    }
    names.removeIf(String::isEmpty);
    return names;
  }

  /** The names from one to another that differ in their last number only. */
  public static List<String> range(String first, String last) {
    int from = digits(first);
    int to = digits(last);
    long low = Command.number(first.substring(from)).orElse(-1);
    long high = Command.number(last.substring(to)).orElse(-1);
    boolean alike = first.substring(0, from).equals(last.substring(0, to)) || to == 0;
    if (!alike || low < 0 || high < low || high - low > MOST) {
      return List.of(first, last);
    }
    List<String> names = new ArrayList<>();
    for (long number = low; number <= high; number++) {
      names.add(first.substring(0, from) + number);
    }
    return names;
  }

  private static int digits(String name) {
    int at = name.length();
    while (at > 0 && Character.isDigit(name.charAt(at - 1))) {
      at--;
    }
    return at;
  }
}
