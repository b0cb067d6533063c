package org.auscult.formats.checkpointgaia;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.auscult.device.RoutingPolicy;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;
import org.auscult.source.Span;

/** Routing protocols, and neighbours that they accept without a key. */
final class GaiaRouting {

  /** What talks to neighbours, by protocol and interface or peer, and where it stands. */
  private final Map<String, Span> talks = new HashMap<>();

  private final Set<String> authenticated = new HashSet<>();

  static void commands(CommandTable.Builder<Gaia> table) {
    table
        .on("set ospf interface * area", (gaia, c) -> talk(gaia, c, "ospf " + c.word(3)))
        .on("set ospf interface * authtype", (gaia, c) -> key(gaia, c, "ospf " + c.word(3), 5))
        .on("set ospf instance * interface * area", (gaia, c) -> talk(gaia, c, "ospf " + c.word(5)))
        .on(
            "set ospf instance * interface * authtype",
            (gaia, c) -> key(gaia, c, "ospf " + c.word(5), 7))
        .on("set rip interface *", (gaia, c) -> talk(gaia, c, "rip " + c.word(3)))
        .on("set rip interface * authtype", (gaia, c) -> key(gaia, c, "rip " + c.word(3), 5))
        .on("set bgp external remote-as * peer *", (gaia, c) -> talk(gaia, c, peer(c, 6)))
        .on("set bgp internal peer *", (gaia, c) -> talk(gaia, c, peer(c, 4)))
        .on(
            "set bgp external remote-as * peer * authtype",
            (gaia, c) -> key(gaia, c, peer(c, 6), 8))
        .on("set bgp internal peer * authtype", (gaia, c) -> key(gaia, c, peer(c, 4), 6))
        .irrelevant(
            """
            set ospf area
            set ospf instance * area
            set ospf interface * priority
            set ospf interface * cost
            set ospf interface * hello-interval
            set ospf interface * dead-interval
            set ospf interface * passive
            set ospf instance * interface * priority
            set ospf instance * interface * cost
            set ospf instance * interface * hello-interval
            set ospf instance * interface * dead-interval
            set ospf instance * interface * passive
            set ospf rfc1583-compatibility
            set ospf spf-delay
            set ospf spf-holdtime
            set rip update-interval
            set rip expire-interval
            set rip auto-summary
            set bgp external remote-as * description
            set bgp external remote-as * on
            set as
            set router-id\
            """);
  }

  private static String peer(Command command, int index) {
    return "bgp " + command.word(index);
  }

  private static void talk(Gaia gaia, Command command, String neighbour) {
    if (!command.last().equals("off")) {
      gaia.routing.talks.putIfAbsent(neighbour, command.span());
    }
  }

  private static void key(Gaia gaia, Command command, String neighbour, int type) {
    command.after("secret").ifPresent(gaia.redactor()::remember);
    if (command.word(type).equals("simple")) {
      gaia.redactor().remember(command.word(type + 1));
    }
    gaia.routing.talks.putIfAbsent(neighbour, command.span());
    if (!command.word(type).equals("none")) {
      gaia.routing.authenticated.add(neighbour);
    }
  }

  void finish(Gaia gaia) {
    List<String> protocols = new ArrayList<>();
    talks.keySet().stream()
        .map(neighbour -> neighbour.substring(0, neighbour.indexOf(' ')))
        .distinct()
        .sorted()
        .forEach(protocols::add);
    talks.entrySet().stream()
        .filter(talk -> !authenticated.contains(talk.getKey()))
        .map(Map.Entry::getValue)
        .min((a, b) -> Integer.compare(a.firstLine(), b.firstLine()))
        .ifPresent(
            at -> gaia.set(RoutingPolicy.TYPE, RoutingPolicy.UNAUTHENTICATED_NEIGHBOURS, true, at));
    talks.values().stream()
        .min((a, b) -> Integer.compare(a.firstLine(), b.firstLine()))
        .ifPresent(at -> gaia.set(RoutingPolicy.TYPE, RoutingPolicy.PROTOCOLS, protocols, at));
    if (talks.isEmpty()) {
      gaia.standard(
          RoutingPolicy.TYPE,
          RoutingPolicy.PROTOCOLS,
          List.of(),
          "Check Point, Gaia Advanced Routing Administration Guide: none runs by default");
    } else if (authenticated.containsAll(talks.keySet())) {
      gaia.set(
          RoutingPolicy.TYPE,
          RoutingPolicy.UNAUTHENTICATED_NEIGHBOURS,
          false,
          talks.values().iterator().next());
    }
  }
}
