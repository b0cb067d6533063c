package org.auscult.formats.ciscoios;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import org.auscult.formats.syntax.Command;

/**
 * Names of interfaces: exports write them in full, people cut them short and name several at once
 * (Cisco IOS Interface and Hardware Component Command Reference, interface range).
 */
final class InterfaceNames {
  private static final int MOST = 512;

  private static final Map<String, String> KINDS =
      Map.ofEntries(
          Map.entry("e", "Ethernet"),
          Map.entry("et", "Ethernet"),
          Map.entry("eth", "Ethernet"),
          Map.entry("ethernet", "Ethernet"),
          Map.entry("f", "FastEthernet"),
          Map.entry("fa", "FastEthernet"),
          Map.entry("fastethernet", "FastEthernet"),
          Map.entry("g", "GigabitEthernet"),
          Map.entry("gi", "GigabitEthernet"),
          Map.entry("gig", "GigabitEthernet"),
          Map.entry("gigabitethernet", "GigabitEthernet"),
          Map.entry("te", "TenGigabitEthernet"),
          Map.entry("ten", "TenGigabitEthernet"),
          Map.entry("tengigabitethernet", "TenGigabitEthernet"),
          Map.entry("twe", "TwentyFiveGigE"),
          Map.entry("fo", "FortyGigabitEthernet"),
          Map.entry("hu", "HundredGigE"),
          Map.entry("po", "Port-channel"),
          Map.entry("port-channel", "Port-channel"),
          Map.entry("lo", "Loopback"),
          Map.entry("loopback", "Loopback"),
          Map.entry("vl", "Vlan"),
          Map.entry("vlan", "Vlan"),
          Map.entry("tu", "Tunnel"),
          Map.entry("tunnel", "Tunnel"),
          Map.entry("se", "Serial"),
          Map.entry("s", "Serial"),
          Map.entry("serial", "Serial"));

  private InterfaceNames() {}

  /** The interfaces that {@code interface ...} names: one, or those of a range. */
  static List<String> of(Command command) {
    if (!command.word(1).equals("range")) {
      return List.of(full(command.from(1)));
    }
    List<String> names = new ArrayList<>();
    for (String part : command.from(2).split(",")) {
      range(part.strip(), names);
    }
    return names;
  }

  private static String full(String name) {
    int digits = 0;
    while (digits < name.length() && !Character.isDigit(name.charAt(digits))) {
      digits++;
    }
    String kind = KINDS.get(name.substring(0, digits).strip().toLowerCase(Locale.ROOT));
    return kind == null || digits == name.length() ? name : kind + name.substring(digits);
  }

  /** {@code GigabitEthernet1/0/1 - 24}: the last number runs. */
  private static void range(String part, List<String> names) {
    int dash = part.lastIndexOf('-');
    String first = dash > 0 ? part.substring(0, dash).strip() : part;
    int cut = first.length();
    while (cut > 0 && Character.isDigit(first.charAt(cut - 1))) {
      cut--;
    }
    OptionalLong from = Command.number(first.substring(cut));
    OptionalLong to = Command.number(part.substring(dash + 1).strip());
    if (dash < 0 || from.isEmpty() || to.isEmpty()) {
      names.add(full(part));
      return;
    }
    String stem = full(first).substring(0, full(first).length() - (first.length() - cut));
    for (long at = from.getAsLong(); at <= to.getAsLong() && names.size() < MOST; at++) {
      names.add(stem + at);
    }
  }
}
