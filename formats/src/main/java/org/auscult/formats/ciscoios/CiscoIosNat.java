package org.auscult.formats.ciscoios;

import java.util.List;
import org.auscult.device.AccessRule;
import org.auscult.device.Item;
import org.auscult.formats.commandline.Ipv4;
import org.auscult.formats.commandline.Ports;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;

/** Translation of addresses: a static one lets the outside reach a host inside. */
final class CiscoIosNat {
  private static final String POLICY = "ip nat";

  private CiscoIosNat() {}

  static void commands(CommandTable.Builder<Ios> table) {
    table
        .on("ip nat inside source static", CiscoIosNat::published)
        .irrelevant(
            """
            ip nat inside source list
            ip nat inside source route-map
            ip nat pool
            ip nat translation
            ip nat log translations
            ip nat settings\
            """);
  }

  /** {@code static tcp INSIDE PORT OUTSIDE PORT}, or {@code static INSIDE OUTSIDE}. */
  private static void published(Ios ios, Command command) {
    boolean port = List.of("tcp", "udp").contains(command.word(5));
    String inside = command.word(port ? 6 : 5);
    if (command.negated() || !Ipv4.is(inside)) {
      command.unread();
      return;
    }
    List<String> services =
        port ? Ports.services(command.word(5), "eq", command.word(7), "") : List.of("any");
    long order =
        ios.device().items(AccessRule.TYPE).stream().filter(CiscoIosNat::translation).count() + 1;
    ios.identity.routing(command.span());
    ios.add(AccessRule.TYPE, command.span())
        .set(AccessRule.POLICY, POLICY)
        .set(AccessRule.ORDER, order)
        .set(AccessRule.ENABLED, true)
        .set(AccessRule.ACTION, "permit")
        .set(AccessRule.SOURCES, List.of("any"))
        .set(AccessRule.DESTINATIONS, List.of(inside + "/32"))
        .set(AccessRule.SERVICES, services)
        .set(AccessRule.ROLE, "other");
  }

  private static boolean translation(Item.Builder rule) {
    return rule.get(AccessRule.POLICY).value().filter(POLICY::equals).isPresent();
  }
}
