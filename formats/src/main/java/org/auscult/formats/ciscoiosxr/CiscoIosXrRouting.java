package org.auscult.formats.ciscoiosxr;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.auscult.device.RoutingPolicy;
import org.auscult.formats.commandline.RoutingProcesses;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;
import org.auscult.source.Span;
import org.auscult.tree.ConfigNode;

/** Routing protocols: do their neighbours authenticate? And what IP packets may ask for. */
final class CiscoIosXrRouting {
  private static final Set<String> SECRETS =
      Set.of(
          "password",
          "password6",
          "authentication-key",
          "message-digest-key",
          "hello-password",
          "lsp-password",
          "key-string",
          "authentication");

  private static final Set<String> IN_CHAIN =
      Set.of("key", "accept-lifetime", "send-lifetime", "cryptographic-algorithm", "timezone");

  private static final CommandTable<Xr> IGNORED =
      CommandTable.<Xr>builder()
          .irrelevant(CiscoIosXrIrrelevant.IN_ROUTERS)
          .irrelevantBlocks(CiscoIosXrIrrelevant.BLOCKS_IN_ROUTERS)
          .build();

  private CiscoIosXrRouting() {}

  /** The neighbours of BGP and the groups that they take their settings from. */
  private static final class Bgp {
    private final Map<String, Span> neighbours = new LinkedHashMap<>();
    private final Map<String, Set<String>> uses = new HashMap<>();
    private final Set<String> keyed = new HashSet<>();

    private boolean authenticates(String name, int depth) {
      return keyed.contains(name)
          || depth < 8
              && uses.getOrDefault(name, Set.of()).stream()
                  .anyMatch(group -> authenticates(group, depth + 1));
    }
  }

  static void commands(CommandTable.Builder<Xr> table) {
    table
        .on("router bgp", CiscoIosXrRouting::bgp)
        .on("router ospf", (xr, c) -> interior(xr, c, "ospf"))
        .on("router ospfv3", (xr, c) -> interior(xr, c, "ospf"))
        .on("router isis", (xr, c) -> interior(xr, c, "isis"))
        .on("router eigrp", (xr, c) -> interior(xr, c, "eigrp"))
        .on("router rip", (xr, c) -> interior(xr, c, "rip"))
        .on("router hsrp", CiscoIosXrRouting::quiet)
        .on("router vrrp", CiscoIosXrRouting::quiet)
        .on("mpls ldp", CiscoIosXrRouting::quiet)
        .on("key chain", CiscoIosXrRouting::keyChain)
        .on("ipv4 source-route", CiscoIosXrRouting::sourceRoute);
  }

  private static void sourceRoute(Xr xr, Command command) {
    boolean on = command.on() != command.has("disable");
    xr.set(RoutingPolicy.TYPE, RoutingPolicy.SOURCE_ROUTING, on, command.span());
  }

  private static void bgp(Xr xr, Command command) {
    RoutingProcesses.Process process = xr.routing.runs("bgp", command.span());
    Bgp bgp = new Bgp();
    command.node().children().forEach(node -> inBgp(xr, bgp, "", node));
    bgp.neighbours.forEach(
        (name, at) -> {
          process.neighbour(name, at);
          if (bgp.authenticates(name, 0)) {
            process.keyed(name);
          }
        });
  }

  private static void inBgp(Xr xr, Bgp bgp, String owner, ConfigNode node) {
    Command command = Command.of(node);
    String name = owner;
    switch (command.word(0)) {
      case "neighbor" -> {
        name = command.word(1);
        bgp.neighbours.putIfAbsent(name, node.mapped().span());
      }
      case "neighbor-group", "session-group" -> {
        name = command.word(0) + " " + command.word(1);
        node.mapped();
      }
      case "use" -> {
        String group = command.word(1) + " " + command.word(2);
        bgp.uses.computeIfAbsent(owner, o -> new HashSet<>()).add(group);
        node.mapped();
      }
      case "password", "password6", "keychain", "ao" -> {
        if (command.on() && !command.has("inheritance-disable")) {
          bgp.keyed.add(owner);
        }
        secret(xr, "bgp " + owner, command);
      }
      default -> IGNORED.read(xr, node);
    }
    for (ConfigNode child : node.children()) {
      inBgp(xr, bgp, name, child);
    }
  }

  private static void secret(Xr xr, String name, Command command) {
    int at = command.words().indexOf("md5");
    boolean named = command.has("keychain") || command.has("key-chain");
    if (command.word(0).equals("password6")) {
      xr.keep(name, List.of("6", command.last()), command.span());
    } else if (!named && List.of("password", "key-string").contains(command.word(0))) {
      xr.keep(name, command.list(1), command.span());
    } else if (!named && at > 0) {
      xr.keep(name, command.list(at + 1), command.span());
    } else if (!named && command.size() > 2) {
      xr.keep(name, command.list(command.size() - 2), command.span());
    }
    command.node().mapped();
  }

  private static void interior(Xr xr, Command command, String protocol) {
    xr.routing.runs(protocol, command.span());
    command.node().children().forEach(node -> inside(xr, protocol, node));
  }

  /** What another protocol says: its secrets are masked. */
  private static void quiet(Xr xr, Command command) {
    command.node().children().forEach(node -> inside(xr, command.word(1), node));
  }

  private static void inside(Xr xr, String protocol, ConfigNode node) {
    Command command = Command.of(node);
    boolean protects = SECRETS.contains(command.word(0));
    if (protects && command.on() && !command.last().equals("null")) {
      xr.routing.authenticates(protocol);
      if (command.word(0).equals("authentication")) {
        node.mapped();
      } else {
        secret(xr, protocol, command);
      }
    } else {
      IGNORED.read(xr, node);
    }
    node.children().forEach(child -> inside(xr, protocol, child));
  }

  /** {@code key chain NAME}, or the newer form without {@code key chain} inside. */
  private static void keyChain(Xr xr, Command command) {
    command
        .node()
        .walk(
            node -> {
              if (node.starts("key-string")) {
                Command inner = Command.of(node.mapped());
                int at = inner.word(1).equals("password") ? 2 : 1;
                xr.keep("key chain " + command.word(2), stored(inner, at), node.span());
              } else if (IN_CHAIN.contains(node.word(0))) {
                node.mapped();
              }
            });
  }

  /** {@code key-string password 0822…}: what stands there is type 7. */
  private static List<String> stored(Command command, int at) {
    return at == 2 ? List.of("encrypted", command.word(2)) : command.list(1);
  }

  static void finish(Xr xr) {
    // Before release 4 the command read "ipv4 source-route disable".
    if (!xr.before(4)) {
      xr.standard(
          RoutingPolicy.TYPE,
          RoutingPolicy.SOURCE_ROUTING,
          false,
          "Cisco IOS XR IP Addresses and Services Command Reference, ipv4 source-route (such"
              + " packets are discarded)");
    }
    xr.routing.finish(
        xr, "Cisco IOS XR Routing Command Reference, router (no process runs unless configured)");
  }
}
