package org.auscult.formats.a10acos;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.AccessRule;
import org.auscult.device.Item;
import org.auscult.device.TlsProfile;
import org.auscult.formats.commandline.Entries;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;
import org.auscult.tree.ConfigNode;
import org.auscult.tree.ConfigTree;

/** Virtual servers, which hand traffic on to real ones, and TLS towards clients. */
final class A10AcosBalancing {
  private static final List<String> VERSIONS =
      List.of("sslv3", "tls1.0", "tls1.1", "tls1.2", "tls1.3");
  private static final int OLDEST = 30;

  private A10AcosBalancing() {}

  static void commands(CommandTable.Builder<Acos> table) {
    table
        .on("slb common", (a, c) -> blocks(c, A10AcosIrrelevant.COMMON))
        .on("visibility", (a, c) -> blocks(c, A10AcosIrrelevant.VISIBILITY))
        .on("slb server", A10AcosBalancing::server)
        .on("slb service-group", A10AcosBalancing::group)
        .on("slb virtual-server", A10AcosBalancing::virtual)
        .on("slb template client-ssl", A10AcosBalancing::tls);
  }

  private static void server(Acos acos, Command command) {
    if (command.negated()) {
      acos.servers.remove(command.word(2));
      return;
    }
    if (command.size() > 3) {
      acos.servers.put(command.word(2), command.word(3));
    }
    command.node().children().forEach(node -> tuning(node, A10AcosIrrelevant.SERVER));
  }

  /** Statements that are known, with all inside them. */
  private static void blocks(Command command, Set<String> known) {
    command.node().children().stream()
        .filter(node -> known.contains(Command.of(node).word(0)))
        .forEach(ConfigNode::irrelevantDeep);
  }

  private static void tuning(ConfigNode node, Set<String> known) {
    if (known.contains(Command.of(node).word(0))) {
      node.irrelevant();
    }
    node.children().forEach(inner -> tuning(inner, known));
  }

  private static void group(Acos acos, Command command) {
    List<String> members = acos.group(command.word(2));
    for (ConfigNode node : command.node().children()) {
      Command inner = Command.of(node);
      if (inner.word(0).equals("member")) {
        node.mapped();
        String name = inner.word(1);
        members.add(name.indexOf(':') > 0 ? name.substring(0, name.indexOf(':')) : name);
        node.children().forEach(n -> tuning(n, A10AcosIrrelevant.SERVER));
      } else {
        tuning(node, A10AcosIrrelevant.SERVER);
      }
    }
  }

  /** Marks what is inside; the rules are made when all servers are known. */
  private static void virtual(Acos acos, Command command) {
    for (ConfigNode node : command.node().children()) {
      Command inner = Command.of(node);
      if (inner.word(0).equals("port") || inner.word(0).equals("disable")) {
        node.mapped();
        for (ConfigNode deeper : node.children()) {
          boolean meant =
              List.of("service-group", "disable", "access-list").contains(deeper.word(0));
          if (meant) {
            deeper.mapped();
          } else {
            tuning(deeper, A10AcosIrrelevant.VIRTUAL);
          }
        }
      } else {
        tuning(node, A10AcosIrrelevant.VIRTUAL);
      }
    }
  }

  static void finish(Acos acos, ConfigTree tree) {
    for (ConfigNode server : tree.root().all("slb", "virtual-server")) {
      for (ConfigNode node : server.children()) {
        if (node.word(0).equals("port") && node.words().size() > 2) {
          rule(acos, server, node);
        }
      }
    }
  }

  private static void rule(Acos acos, ConfigNode server, ConfigNode port) {
    boolean off = server.first("disable").isPresent() || port.first("disable").isPresent();
    String transport =
        port.word(2).contains("udp") || port.word(2).startsWith("dns") ? "udp" : "tcp";
    List<String> hosts = new ArrayList<>();
    port.first("service-group")
        .ifPresent(
            group ->
                acos.group(group.word(1))
                    .forEach(
                        name ->
                            hosts.add(acos.servers.getOrDefault(name, name) + mask(acos, name))));
    Item.Builder rule =
        acos.add(AccessRule.TYPE, port.span())
            .set(AccessRule.NAME, server.word(2) + ' ' + port.word(1))
            .set(AccessRule.POLICY, "slb virtual-server")
            .set(AccessRule.ROLE, "other")
            .set(AccessRule.ACTION, "permit")
            .set(AccessRule.ENABLED, !off)
            .set(AccessRule.DESTINATIONS, hosts.isEmpty() ? List.of(server.word(3)) : hosts)
            .set(AccessRule.SERVICES, List.of(transport + '/' + port.word(1)));
    Optional<ConfigNode> list = port.first("access-list");
    if (list.isPresent()) {
      String name = list.get().word(1).equals("name") ? list.get().word(2) : list.get().word(1);
      acos.accessLists.restrict(rule, AccessRule.SOURCES, name, list.get().span());
    } else {
      rule.set(AccessRule.SOURCES, List.of("any"));
    }
  }

  private static String mask(Acos acos, String name) {
    String address = acos.servers.getOrDefault(name, "");
    return address.isEmpty() ? "" : address.contains(":") ? "/128" : "/32";
  }

  /** {@code version 33 31}: the newest and the oldest accepted, by their number after 30. */
  private static void tls(Acos acos, Command command) {
    Item.Builder item =
        acos.add(TlsProfile.TYPE, command.span()).set(TlsProfile.NAME, command.word(3));
    for (ConfigNode node : command.node().children()) {
      Command inner = Command.of(node);
      switch (inner.word(0)) {
        case "version" -> {
          int newest = index(inner.word(1));
          int oldest = inner.size() > 2 ? index(inner.word(2)) : 1;
          if (newest >= 0 && oldest >= 0 && oldest <= newest) {
            item.set(
                TlsProfile.VERSIONS, VERSIONS.subList(oldest, newest + 1), node.mapped().span());
          }
        }
        case "key", "certificate" -> {
          node.mapped();
          if (inner.has("pass-phrase")) {
            Entries.stored(acos, node.span(), "key", acos.behind(inner, "pass-phrase"));
          }
        }
        default -> tuning(node, A10AcosIrrelevant.TLS);
      }
    }
  }

  private static int index(String number) {
    int at = Command.number(number).isPresent() ? Integer.parseInt(number) - OLDEST : -1;
    return at < VERSIONS.size() ? at : -1;
  }
}
