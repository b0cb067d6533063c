package org.auscult.formats.fortios;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.Cluster;
import org.auscult.device.Item;
import org.auscult.device.UpdatePolicy;

/** What keeps the device going without an administrator: its partner, and a stick at start. */
final class FortiosUpkeep {
  private static final String HA = Fortios.reference("system ha");

  private final Fortios fortios;

  FortiosUpkeep(Fortios fortios) {
    this.fortios = fortios;
  }

  void map() {
    fortios.entries().blocks("system ha").forEach(this::cluster);
    fortios.entries().blocks("system auto-install").forEach(this::install);
    if (fortios.speaksOf("system ha")) {
      fortios
          .device()
          .single(Cluster.TYPE)
          .orDefault(Cluster.ENABLED, false, HA + ": mode standalone");
    }
  }

  private void cluster(Entry ha) {
    Item.Builder cluster = fortios.device().single(Cluster.TYPE);
    ha.put(cluster, Cluster.ENABLED, "mode", v -> Optional.of(!v.text().equals("standalone")));
    ha.put(cluster, Cluster.AUTHENTICATED, "authentication", Entry.Value::flag);
    ha.put(cluster, Cluster.ENCRYPTED, "encryption", Entry.Value::flag);
    if (cluster.get(Cluster.ENABLED).value().orElse(false)) {
      cluster
          .orDefault(Cluster.AUTHENTICATED, false, HA + ": authentication disable")
          .orDefault(Cluster.ENCRYPTED, false, HA + ": encryption disable");
    }
    ha.ignore(FortiosIgnored.HA);
  }

  private void install(Entry install) {
    Item.Builder updates = fortios.device().single(UpdatePolicy.TYPE);
    updates.set(UpdatePolicy.USB_INSTALL, false, install.at());
    for (String key : List.of("auto-install-config", "auto-install-image")) {
      install
          .value(key)
          .filter(value -> value.text().equals("enable"))
          .filter(value -> !updates.get(UpdatePolicy.USB_INSTALL).value().orElse(false))
          .ifPresent(value -> updates.set(UpdatePolicy.USB_INSTALL, true, value.at()));
    }
    install.ignore(Set.of("default-config-file", "default-image-file"));
  }
}
