package org.auscult.formats.commandline;

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
import org.auscult.source.Span;
import org.auscult.source.Text;

/** Which routing protocols run, and whether their neighbours authenticate. */
public final class RoutingProcesses {
  private final Set<String> protocols = new TreeSet<>();
  private final Set<String> authenticated = new HashSet<>();
  private final List<Process> processes = new ArrayList<>();

  /** One process; for BGP, its neighbours and which of them have a password. */
  public static final class Process {
    private final String protocol;
    private final Span at;
    private final Map<String, Span> neighbours = new LinkedHashMap<>();
    private final Set<String> keyed = new HashSet<>();
    private boolean passive;

    private Process(String protocol, Span at) {
      this.protocol = protocol;
      this.at = at;
    }

    /** The name of the protocol, such as {@code bgp}. */
    public String protocol() {
      return protocol;
    }

    /** Notes a neighbour of BGP. */
    public void neighbour(String name, Span place) {
      neighbours.putIfAbsent(name, place);
    }

    /** Notes that a neighbour of BGP has a password. */
    public void keyed(String name) {
      keyed.add(name);
    }

    /** Notes whether no interface listens to neighbours unless told so. */
    public void passive(boolean none) {
      passive = none;
    }
  }

  /** Notes that a protocol runs. */
  public Process runs(String protocol, Span at) {
    protocols.add(protocol);
    Process process = new Process(protocol, at);
    processes.add(process);
    return process;
  }

  /** Notes that a protocol authenticates on some interface or in some area. */
  public void authenticates(String protocol) {
    authenticated.add(protocol);
  }

  /** Tells the device, when all is read. */
  public void finish(Draft draft, String source) {
    if (processes.isEmpty()) {
      draft.standard(RoutingPolicy.TYPE, RoutingPolicy.PROTOCOLS, List.of(), source);
      return;
    }
    Span first = processes.get(0).at;
    draft.set(RoutingPolicy.TYPE, RoutingPolicy.PROTOCOLS, List.copyOf(protocols), first);
    Optional<Span> open = processes.stream().flatMap(p -> open(p).stream()).findFirst();
    if (open.isPresent()) {
      tell(draft, Setting.of(true, open.get()));
    } else if (draft.whole()) {
      boolean unsure = processes.stream().anyMatch(this::partly);
      tell(draft, unsure ? unsure(first) : Setting.of(false, first));
    }
  }

  private static void tell(Draft draft, Setting<Boolean> answer) {
    draft.device().single(RoutingPolicy.TYPE).set(RoutingPolicy.UNAUTHENTICATED_NEIGHBOURS, answer);
  }

  private static Setting<Boolean> unsure(Span at) {
    return Setting.unknown(
        new Text(
            "some interfaces authenticate; whether all do was not worked out",
            "certaines interfaces s’authentifient ; que toutes le fassent n’est pas établi"),
        at);
  }

  /** The first place where a neighbour need not authenticate; empty when none or not known. */
  private Optional<Span> open(Process process) {
    if (process.protocol.equals("bgp")) {
      return process.neighbours.entrySet().stream()
          .filter(neighbour -> !process.keyed.contains(neighbour.getKey()))
          .map(Map.Entry::getValue)
          .findFirst();
    }
    return partly(process) || process.passive ? Optional.empty() : Optional.of(process.at);
  }

  private boolean partly(Process process) {
    return authenticated.contains(process.protocol);
  }
}
