package org.auscult.formats.firewallxml;

import java.util.List;
import java.util.Optional;
import org.auscult.device.Cluster;
import org.auscult.device.StoredSecret;

/** The pair of firewalls that take over from one another. */
final class WallCluster {
  private final Wall wall;

  WallCluster(Wall wall) {
    this.wall = wall;
  }

  void map() {
    List<Element> addresses =
        wall.section("virtualip").map(found -> found.children("vip")).orElse(List.of());
    addresses.forEach(this::address);
    Optional<Element> sync = wall.section("hasync");
    boolean shared = addresses.stream().anyMatch(vip -> vip.text("mode").equals("carp"));
    sync.ifPresent(this::sync);
    addresses.stream()
        .filter(vip -> vip.text("mode").equals("carp"))
        .findFirst()
        .ifPresent(vip -> wall.set(Cluster.TYPE, Cluster.ENABLED, true, vip.at()));
    if (!shared && sync.isEmpty()) {
      wall.standard(
          Cluster.TYPE, Cluster.ENABLED, false, wall.manual("high availability: off unless set"));
    }
  }

  private void address(Element vip) {
    vip.value("password")
        .ifPresent(
            key ->
                wall.add(StoredSecret.TYPE, key.at())
                    .set(StoredSecret.NAME, "carp " + vip.text("vhid"))
                    .set(StoredSecret.SECRET, wall.redactor().clear(key.text())));
    Known.mark(
        vip.node(),
        """
        mode
        interface
        descr
        type
        subnet
        subnet_bits
        uniqid
        advskew
        advbase
        vhid
        noexpand
        gateway
        noarp
        nobind
        """);
  }

  /** What sessions there are is told unencrypted and to whoever is on the link. */
  private void sync(Element sync) {
    Optional<Element> sessions =
        sync.child("pfsyncenabled").filter(found -> List.of("on", "1").contains(found.text()));
    sessions.ifPresent(
        found ->
            wall.device()
                .single(Cluster.TYPE)
                .set(Cluster.ENABLED, true, found.at())
                .set(Cluster.ENCRYPTED, false, found.at())
                .set(Cluster.AUTHENTICATED, false, found.at()));
    sync.value("synchronizetoip")
        .filter(found -> sessions.isEmpty())
        .ifPresent(found -> wall.set(Cluster.TYPE, Cluster.ENABLED, true, found.at()));
    sync.value("password")
        .ifPresent(
            key ->
                wall.add(StoredSecret.TYPE, key.at())
                    .set(StoredSecret.NAME, "configuration synchronisation")
                    .set(StoredSecret.SECRET, wall.redactor().clear(key.text())));
    sync.children().forEach(Element::mapped);
  }
}
