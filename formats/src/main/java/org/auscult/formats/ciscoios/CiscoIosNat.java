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
        .on("ip nat inside source static", (ios, c) -> published(ios, c, 5))
        .on("ip nat source static", (ios, c) -> published(ios, c, 4))
        .irrelevant(
            """
            ip nat inside source list
            ip nat inside source route-map
            ip nat source list
            ip nat outside source
            ip nat pool
            ip nat translation
            ip nat log translations
            ip nat settings\
            """);
  }

  /** {@code static tcp INSIDE PORT OUTSIDE PORT}, or {@code static INSIDE OUTSIDE}. */
  private static void published(Ios ios, Command command, int at) {
    boolean port = List.of("tcp", "udp").contains(command.word(at));
    boolean network = command.word(at).equals("network");
    String inside = command.word(port || network ? at + 1 : at);
    if (!Ipv4.is(inside)) {
      command.unread();
      return;
    }
    if (command.negated()) {
      ios.remove(AccessRule.TYPE, rule -> same(rule, command));
      return;
    }
    List<String> services =
        port ? Ports.services(command.word(at), "eq", command.word(at + 2), "") : List.of("any");
    List<String> hosts = List.of(network ? network(inside, command) : inside + "/32");
    ios.identity.routing(command.span());
    ios.add(AccessRule.TYPE, command.span())
        .set(AccessRule.NAME, command.from(at))
        .set(AccessRule.POLICY, POLICY)
        .set(AccessRule.ORDER, count(ios) + 1)
        .set(AccessRule.ENABLED, true)
        .set(AccessRule.ACTION, "permit")
        .set(AccessRule.SOURCES, List.of("any"))
        .set(AccessRule.DESTINATIONS, hosts)
        .set(AccessRule.SERVICES, services)
        .set(AccessRule.ROLE, "other");
  }

  /** {@code static network INSIDE OUTSIDE MASK} or {@code /LENGTH}. */
  private static String network(String inside, Command command) {
    return command.words().stream()
        .filter(word -> word.startsWith("/"))
        .findFirst()
        .map(length -> inside + length)
        .orElseGet(
            () ->
                command.words().stream()
                    .filter(word -> word.startsWith("255."))
                    .findFirst()
                    .map(mask -> Ipv4.network(inside, mask))
                    .orElse(inside));
  }

  private static boolean same(Item.Builder rule, Command command) {
    return translation(rule)
        && rule.get(AccessRule.NAME).value().filter(command.from(0)::endsWith).isPresent();
  }

  private static long count(Ios ios) {
    return ios.device().items(AccessRule.TYPE).stream().filter(CiscoIosNat::translation).count();
  }

  /** True for a rule that stands for a translation. */
  static boolean translation(Item.Builder rule) {
    return rule.get(AccessRule.POLICY).value().filter(POLICY::equals).isPresent();
  }
}
