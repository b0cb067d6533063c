package org.auscult.formats.ciscoasa;

import java.util.Optional;
import org.auscult.device.Cluster;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;
import org.auscult.source.Secret;
import org.auscult.tree.ConfigNode;

/** Pairs of devices that take over from one another, and clusters. */
final class CiscoAsaFailover {
  private static final String IN_CLEAR =
      "Cisco ASA Series Command Reference, failover key (without one all goes in clear text)";

  private CiscoAsaFailover() {}

  static void commands(CommandTable.Builder<Asa> table) {
    table
        .on("failover", CiscoAsaFailover::failover)
        .on("failover key", (asa, c) -> key(asa, c, 2))
        .on("failover ipsec pre-shared-key", (asa, c) -> key(asa, c, 3))
        .on("cluster group", CiscoAsaFailover::cluster)
        .irrelevant(
            """
            failover lan
            failover link
            failover interface
            failover polltime
            failover replication
            failover timeout
            failover mac
            failover group
            failover health-check
            failover wait-disable
            failover standby
            failover interface-policy
            monitor-interface
            cluster interface-mode\
            """);
  }

  private static void failover(Asa asa, Command command) {
    if (command.size() == 1) {
      asa.set(Cluster.TYPE, Cluster.ENABLED, command.on(), command.span());
    } else {
      command.unread();
    }
  }

  /** {@code failover key [hex] WORDS}: it proves and enciphers alike. */
  private static void key(Asa asa, Command command, int at) {
    int from = command.word(at).equals("hex") ? at + 1 : at;
    Secret secret = asa.key(command.list(from));
    if (command.on()) {
      asa.keep("failover", Optional.of(secret), command.span());
      asa.set(Cluster.TYPE, Cluster.AUTHENTICATED, true, command.span());
      asa.set(Cluster.TYPE, Cluster.ENCRYPTED, true, command.span());
    }
  }

  private static void cluster(Asa asa, Command command) {
    asa.set(Cluster.TYPE, Cluster.ENABLED, true, command.span());
    for (ConfigNode node : command.node().children()) {
      if (node.starts("key")) {
        Secret secret = asa.key(Command.of(node).list(1));
        asa.keep("cluster", Optional.of(secret), node.mapped().span());
        asa.set(Cluster.TYPE, Cluster.AUTHENTICATED, true, node.span());
      } else if (node.starts("local-unit") || node.starts("priority") || node.starts("enable")) {
        node.irrelevant();
      }
    }
  }

  static void finish(Asa asa) {
    Optional<Boolean> on = asa.device().single(Cluster.TYPE).get(Cluster.ENABLED).value();
    if (on.isEmpty()) {
      asa.standard(
          Cluster.TYPE,
          Cluster.ENABLED,
          false,
          "Cisco ASA Series Command Reference, failover (disabled by default)");
    } else if (on.get()) {
      asa.standard(Cluster.TYPE, Cluster.AUTHENTICATED, false, IN_CLEAR);
      asa.standard(Cluster.TYPE, Cluster.ENCRYPTED, false, IN_CLEAR);
    }
  }
}
