package org.auscult.formats.frrouting;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.auscult.formats.commandline.Entries;
import org.auscult.formats.commandline.RoutingProcesses;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;
import org.auscult.source.Span;
import org.auscult.tree.ConfigNode;

/** Routing processes and whether their neighbours must prove who they are. */
public final class FrrRouting {
  private static final CommandTable<Bgp> IN_BGP = inBgp();

  private FrrRouting() {}

  /** The neighbours of one BGP process. */
  public static final class Bgp {
    private final Frr frr;
    private final RoutingProcesses.Process process;
    private final Map<String, Span> neighbours = new LinkedHashMap<>();
    private final Map<String, String> groups = new HashMap<>();
    private final Set<String> defined = new HashSet<>();
    private final Set<String> keyed = new HashSet<>();

    /** The process that begins at this place. */
    public Bgp(Frr frr, Span at) {
      this.frr = frr;
      this.process = frr.routing.runs("bgp", at);
    }

    /** Reads {@code neighbor NAME …}, from the word {@code neighbor} on. */
    public void neighbour(Command command) {
      String name = command.word(1);
      boolean port = command.word(2).equals("interface");
      String option = command.word(port ? 3 : 2);
      String value = command.word(port ? 4 : 3);
      switch (option) {
        case "remote-as" -> neighbours.putIfAbsent(name, command.span());
        case "peer-group" -> {
          if (value.isEmpty()) {
            defined.add(name);
          } else {
            neighbours.putIfAbsent(name, command.span());
            groups.put(name, value);
          }
        }
        case "password" -> {
          keyed.add(name);
          Entries.stored(
              frr, command.span(), "neighbor " + name, frr.redactor().clear(command.from(3)));
        }
        default -> {}
      }
    }

    /** {@code bgp listen range NETWORK peer-group NAME}: whoever is in that network is one. */
    private void range(Command command) {
      String network = command.word(3);
      neighbours.putIfAbsent(network, command.span());
      command.after("peer-group").ifPresent(group -> groups.put(network, group));
    }

    /** Counts the neighbours, once all lines are read; a group is none. */
    public void close() {
      neighbours.forEach(
          (name, at) -> {
            if (!defined.contains(name)) {
              process.neighbour(name, at);
            }
            if (keyed.contains(name) || keyed.contains(groups.getOrDefault(name, name))) {
              process.keyed(name);
            }
          });
    }
  }

  static void commands(CommandTable.Builder<Frr> table) {
    table
        .on("router bgp", FrrRouting::bgp)
        .on("router", FrrRouting::interior)
        .on("mpls ldp", FrrRouting::labels)
        .on("segment-routing", FrrRouting::segments)
        .on("key chain", FrrRouting::keyChain);
  }

  private static void bgp(Frr frr, Command command) {
    if (command.on()) {
      Bgp bgp = new Bgp(frr, command.span());
      readAll(bgp, command.node());
      bgp.close();
    }
  }

  private static void readAll(Bgp bgp, ConfigNode node) {
    IN_BGP.readInside(bgp, node);
    node.children().forEach(child -> readAll(bgp, child));
  }

  private static CommandTable<Bgp> inBgp() {
    return CommandTable.<Bgp>builder()
        .irrelevant(FrrIrrelevant.IN_BGP)
        .on("neighbor * remote-as", Bgp::neighbour)
        .on("neighbor * peer-group", Bgp::neighbour)
        .on("neighbor * interface", Bgp::neighbour)
        .on("neighbor * password", Bgp::neighbour)
        .on("bgp listen range", Bgp::range)
        .build();
  }

  private static final CommandTable<Frr> IN_INTERIOR =
      CommandTable.<Frr>builder()
          .irrelevant(FrrIrrelevant.IN_INTERIOR)
          .on("area * authentication", (frr, c) -> frr.routing.authenticates("ospf"))
          .on("area-password", (frr, c) -> key(frr, c, "isis", 2))
          .on("domain-password", (frr, c) -> key(frr, c, "isis", 2))
          .build();

  /** {@code router ospf}, {@code rip}, {@code isis}, … */
  private static void interior(Frr frr, Command command) {
    if (command.negated()) {
      return;
    }
    String protocol = command.word(1).equals("ospf6") ? "ospf" : command.word(1);
    RoutingProcesses.Process process = frr.routing.runs(protocol, command.span());
    IN_INTERIOR.readInside(frr, command.node());
    process.passive(command.node().first("passive-interface", "default").isPresent());
  }

  private static final CommandTable<Frr> ON_PORT =
      CommandTable.<Frr>builder()
          .on("ip ospf authentication", (frr, c) -> authenticates(frr, c, "ospf"))
          .on("ip ospf message-digest-key", (frr, c) -> key(frr, c, "ospf", 5))
          .on("ip ospf authentication-key", (frr, c) -> key(frr, c, "ospf", 3))
          .on("ip rip authentication string", (frr, c) -> key(frr, c, "rip", 4))
          .on("ip rip authentication mode", (frr, c) -> authenticates(frr, c, "rip"))
          .on("ip rip authentication key-chain", (frr, c) -> authenticates(frr, c, "rip"))
          .on("isis password", (frr, c) -> key(frr, c, "isis", 3))
          .build();

  static void onPort(Frr frr, Command port) {
    ON_PORT.readInside(frr, port.node());
  }

  private static void authenticates(Frr frr, Command command, String protocol) {
    if (command.on() && !command.last().equals("null")) {
      frr.routing.authenticates(protocol);
    }
  }

  private static void key(Frr frr, Command command, String protocol, int at) {
    if (command.on()) {
      frr.routing.authenticates(protocol);
      Entries.stored(frr, command.span(), protocol, frr.redactor().clear(command.from(at)));
    }
  }

  /** A neighbour of LDP has its password on a line of its own. */
  private static void labels(Frr frr, Command command) {
    inside(frr, command.node(), "password", "mpls ldp");
  }

  private static void segments(Frr frr, Command command) {
    inside(frr, command.node(), "tcp-md5-auth", "pce");
  }

  /** Keeps the secrets behind this word; nothing else in the block is about security. */
  private static void inside(Frr frr, ConfigNode block, String word, String name) {
    block.irrelevantDeep();
    block.walk(
        node -> {
          int at = node.words().indexOf(word);
          if (at >= 0 && at + 1 < node.words().size()) {
            Entries.stored(
                frr, node.mapped().span(), name, frr.redactor().clear(node.textFrom(at + 1)));
          }
        });
  }

  private static void keyChain(Frr frr, Command command) {
    command
        .node()
        .walk(
            node -> {
              if (node.starts("key-string")) {
                Entries.stored(
                    frr,
                    node.span(),
                    "key chain " + command.word(2),
                    frr.redactor().clear(node.textFrom(1)));
              }
              if (node.starts("key")
                  || node.starts("key-string")
                  || node.starts("cryptographic-algorithm")) {
                node.mapped();
              }
              if (node.starts("exit")) {
                node.irrelevant();
              }
            });
  }
}
