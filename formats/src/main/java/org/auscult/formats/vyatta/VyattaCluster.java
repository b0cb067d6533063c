package org.auscult.formats.vyatta;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.Cluster;
import org.auscult.device.Item;
import org.auscult.device.StoredSecret;
import org.auscult.formats.syntax.Stanza;

/** Devices that take over from one another: VRRP, and the cluster of former releases. */
final class VyattaCluster {
  private final Vyatta vyatta;
  private boolean all = true;

  VyattaCluster(Vyatta vyatta) {
    this.vyatta = vyatta;
  }

  void map() {
    Item.Builder cluster = vyatta.device().single(Cluster.TYPE);
    List<Stanza> groups = new ArrayList<>(vyatta.root().each("high-availability", "vrrp", "group"));
    for (Stanza kind : vyatta.root().each("interfaces")) {
      kind.children().values().forEach(face -> groups.addAll(face.each("vrrp", "vrrp-group")));
    }
    for (Stanza group : groups) {
      cluster.set(Cluster.ENABLED, true, group.span());
      proves(group.value("authentication", "password"), "vrrp " + group.word());
      group.at("authentication").ifPresent(Stanza::readAll);
      group.ignore(VyattaIgnored.VRRP);
    }
    former(cluster, groups);
    vyatta
        .root()
        .at("high-availability")
        .ifPresent(
            s -> {
              s.read().ignore(Set.of("virtual-server"));
              s.at("vrrp")
                  .ifPresent(
                      v -> v.read().ignore(Set.of("sync-group", "global-parameters", "snmp")));
            });
  }

  private void former(Item.Builder cluster, List<Stanza> groups) {
    Optional<Stanza> stated = vyatta.root().at("cluster").map(Stanza::read);
    stated.ifPresent(
        s -> {
          cluster.set(Cluster.ENABLED, true, s.span());
          proves(s.value("pre-shared-secret"), "cluster");
          s.ignore(
              Set.of(
                  "dead-interval",
                  "group",
                  "interface",
                  "keepalive-interval",
                  "monitor-dead-interval",
                  "mcast-group"));
        });
    if (stated.isPresent() || !groups.isEmpty()) {
      cluster.set(Cluster.AUTHENTICATED, all, cluster.get(Cluster.ENABLED).where().orElseThrow());
    }
  }

  private void proves(Optional<Stanza.Value> key, String name) {
    all &= key.isPresent();
    key.ifPresent(
        v ->
            vyatta
                .device()
                .add(StoredSecret.TYPE, v.at())
                .set(StoredSecret.NAME, name)
                .set(StoredSecret.SECRET, vyatta.clear(v), v.at()));
  }
}
