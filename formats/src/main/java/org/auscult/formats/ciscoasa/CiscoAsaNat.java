package org.auscult.formats.ciscoasa;

import java.util.List;
import org.auscult.device.AccessRule;
import org.auscult.device.Item;
import org.auscult.formats.commandline.Ipv4;
import org.auscult.formats.commandline.Ports;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;

/** Translation of addresses: a static one lets the other side reach a host inside. */
final class CiscoAsaNat {
  private static final String POLICY = "nat";

  private CiscoAsaNat() {}

  static void commands(CommandTable.Builder<Asa> table) {
    table
        .on("nat", CiscoAsaNat::twice)
        .on("static", CiscoAsaNat::old)
        .irrelevant("global\nnat-control\nxlate per-session");
  }

  /** In an object: {@code nat (inside,outside) static ADDRESS [service tcp REAL MAPPED]}. */
  static void inObject(CiscoAsaObjects.Group group, Command command) {
    int at = command.words().indexOf("static");
    if (at < 0 || command.negated()) {
      return;
    }
    int service = command.words().indexOf("service");
    List<String> services =
        service < 0
            ? List.of("any")
            : Ports.services(command.word(service + 1), "eq", command.word(service + 2), "");
    List<String> inside = group.asa().objects.members(group.name());
    published(group.asa(), command, inside, services);
  }

  /** {@code nat (inside,outside) [N|after-auto] source static REAL MAPPED [destination …]}. */
  private static void twice(Asa asa, Command command) {
    int source = command.words().indexOf("source");
    boolean fixed = source > 0 && command.word(source + 1).equals("static");
    if (command.negated() || source < 0 && !command.word(1).startsWith("(")) {
      command.unread();
      return;
    }
    String real = command.word(source + 2);
    if (fixed && !real.equals(command.word(source + 3)) && !command.has("unidirectional")) {
      int service = command.words().indexOf("service");
      List<String> services =
          service < 0 ? List.of("any") : asa.objects.members(command.word(service + 1));
      published(asa, command, asa.objects.members(real), services);
    }
  }

  /** {@code static (inside,outside) [tcp|udp] OUTSIDE [PORT] INSIDE [PORT] [netmask MASK]}. */
  private static void old(Asa asa, Command command) {
    boolean port = List.of("tcp", "udp").contains(command.word(2));
    String inside = asa.address(command.word(port ? 5 : 3));
    if (command.negated() || !Ipv4.is(inside)) {
      command.unread();
      return;
    }
    List<String> services =
        port ? Ports.services(command.word(2), "eq", command.word(6), "") : List.of("any");
    if (!command.word(port ? 3 : 2).equals(command.word(port ? 5 : 3))) {
      String mask = command.after("netmask").orElse("255.255.255.255");
      published(asa, command, List.of(asa.network(inside, mask)), services);
    }
  }

  private static void published(
      Asa asa, Command command, List<String> inside, List<String> services) {
    Item.Builder rule =
        asa.add(AccessRule.TYPE, command.span())
            .set(AccessRule.POLICY, POLICY)
            .set(AccessRule.ENABLED, !command.has("inactive"))
            .set(AccessRule.ACTION, "permit")
            .set(AccessRule.SOURCES, List.of("any"))
            .set(AccessRule.DESTINATIONS, inside)
            .set(AccessRule.SERVICES, services)
            .set(AccessRule.ROLE, "other");
    String[] sides = command.word(1).replaceAll("[()]", "").split(",", 2);
    if (sides.length == 2) {
      rule.set(AccessRule.DESTINATION_ZONES, List.of(sides[0]))
          .set(AccessRule.SOURCE_ZONES, List.of(sides[1]));
    }
  }

  /** Numbers the translations and tells which the outside can use, when all names are known. */
  static void finish(Asa asa) {
    long order = 0;
    for (Item.Builder rule : asa.device().items(AccessRule.TYPE)) {
      if (rule.get(AccessRule.POLICY).value().filter(POLICY::equals).isPresent()
          && !rule.get(AccessRule.ORDER).configured()) {
        rule.set(AccessRule.ORDER, ++order);
        rule.get(AccessRule.SOURCE_ZONES)
            .value()
            .ifPresent(
                zones -> rule.set(AccessRule.FROM_EXTERNAL, asa.interfaces.external(zones.get(0))));
      }
    }
  }
}
