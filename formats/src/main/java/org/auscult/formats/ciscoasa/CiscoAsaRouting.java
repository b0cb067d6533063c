package org.auscult.formats.ciscoasa;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.auscult.device.RoutingPolicy;
import org.auscult.device.Setting;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;
import org.auscult.source.Span;
import org.auscult.source.Text;
import org.auscult.tree.ConfigNode;

/** Routing protocols: do their neighbours authenticate? */
final class CiscoAsaRouting {
  private static final CommandTable<Process> INSIDE = inside();

  private CiscoAsaRouting() {}

  /** What all processes said. */
  static final class Seen {
    private final Set<String> protocols = new TreeSet<>();
    private final Set<String> authenticated = new HashSet<>();
    private Optional<Span> first = Optional.empty();
    private final List<Process> processes = new ArrayList<>();

    /** Notes that a protocol authenticates on some interface. */
    void authenticates(String protocol) {
      authenticated.add(protocol);
    }
  }

  /** One process; for BGP, its neighbours and which of them have a password. */
  private static final class Process {
    private final Asa asa;
    private final String protocol;
    private final Span at;
    private final Map<String, Span> neighbours = new LinkedHashMap<>();
    private final Set<String> keyed = new HashSet<>();
    private boolean passive;

    Process(Asa asa, String protocol, Span at) {
      this.asa = asa;
      this.protocol = protocol;
      this.at = at;
    }

    /** The first place where a neighbour need not authenticate; empty when none or not known. */
    Optional<Span> open() {
      if (protocol.equals("bgp")) {
        return neighbours.entrySet().stream()
            .filter(neighbour -> !keyed.contains(neighbour.getKey()))
            .map(Map.Entry::getValue)
            .findFirst();
      }
      boolean some = asa.routing.authenticated.contains(protocol);
      return some || passive ? Optional.empty() : Optional.of(at);
    }

    boolean unsure() {
      return !protocol.equals("bgp") && asa.routing.authenticated.contains(protocol);
    }
  }

  static void commands(CommandTable.Builder<Asa> table) {
    table.on("router", CiscoAsaRouting::router).on("ipv6 router", CiscoAsaRouting::router);
  }

  private static void router(Asa asa, Command command) {
    if (command.negated()) {
      return;
    }
    String protocol = command.word(0).equals("ipv6") ? "ospf" : command.word(1);
    Seen seen = asa.routing;
    seen.protocols.add(protocol);
    seen.first = seen.first.or(() -> Optional.of(command.span()));
    Process process = new Process(asa, protocol, command.span());
    seen.processes.add(process);
    all(process, command.node());
  }

  private static void all(Process process, ConfigNode node) {
    INSIDE.readInside(process, node);
    node.children().forEach(child -> all(process, child));
  }

  private static CommandTable<Process> inside() {
    return CommandTable.<Process>builder()
        .on("neighbor * remote-as", (p, c) -> p.neighbours.put(c.word(1), c.span()))
        .on("neighbor * password", CiscoAsaRouting::password)
        .on("area * authentication", (p, c) -> p.asa.routing.authenticates(p.protocol))
        .on("passive-interface default", (p, c) -> p.passive = c.on())
        .irrelevant(CiscoAsaIrrelevant.IN_ROUTERS)
        .build();
  }

  private static void password(Process process, Command command) {
    process.keyed.add(command.word(1));
    process.asa.keep(
        "neighbor " + command.word(1),
        Optional.of(process.asa.routingKey(command.list(3))),
        command.span());
  }

  /** {@code ospf authentication message-digest} on an interface. */
  static void onInterface(CiscoAsaInterfaces.Port port, Command command) {
    if (command.on() && !command.last().equals("null")) {
      port.asa().routing.authenticates(command.has("eigrp") ? "eigrp" : "ospf");
    }
  }

  static void finish(Asa asa) {
    Seen seen = asa.routing;
    seen.first.ifPresent(
        at ->
            asa.set(RoutingPolicy.TYPE, RoutingPolicy.PROTOCOLS, List.copyOf(seen.protocols), at));
    if (!asa.identity.system()) {
      asa.standard(
          RoutingPolicy.TYPE,
          RoutingPolicy.PROTOCOLS,
          List.of(),
          "Cisco ASA Series Command Reference, router (no process runs unless configured)");
    }
    neighbours(asa, seen);
  }

  private static void neighbours(Asa asa, Seen seen) {
    Optional<Span> open =
        seen.processes.stream().flatMap(process -> process.open().stream()).findFirst();
    Setting<Boolean> answer =
        open.map(at -> Setting.of(true, at))
            .orElseGet(
                () ->
                    seen.processes.stream().anyMatch(Process::unsure)
                        ? Setting.unknown(
                            new Text(
                                "some interfaces authenticate; whether all do was not worked out",
                                "certaines interfaces s’authentifient ; que toutes le fassent"
                                    + " n’est pas établi"))
                        : seen.first.map(at -> Setting.of(false, at)).orElse(Setting.notStated()));
    boolean bad = answer.value().equals(Optional.of(true));
    if (!seen.processes.isEmpty() && (asa.whole() || bad && bgp(seen))) {
      asa.device().single(RoutingPolicy.TYPE).set(RoutingPolicy.UNAUTHENTICATED_NEIGHBOURS, answer);
    }
  }

  /** What a cut file does not show may still follow for the other protocols. */
  private static boolean bgp(Seen seen) {
    return seen.processes.stream()
        .anyMatch(process -> process.protocol.equals("bgp") && process.open().isPresent());
  }
}
