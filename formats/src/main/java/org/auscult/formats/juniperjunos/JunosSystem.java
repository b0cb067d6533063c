package org.auscult.formats.juniperjunos;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.Backup;
import org.auscult.device.Cluster;
import org.auscult.device.Item;
import org.auscult.device.RemoteAccess;
import org.auscult.device.SessionPolicy;
import org.auscult.device.UpdatePolicy;
import org.auscult.formats.syntax.Stanza;

/** Pairs of devices, copies of the configuration, and configuration that comes over the network. */
final class JunosSystem {
  private static final List<String[]> FROM_NETWORK =
      List.of(
          new String[] {"system", "autoinstallation"},
          new String[] {"system", "phone-home"},
          new String[] {"chassis", "auto-image-upgrade"});

  private final Junos junos;

  JunosSystem(Junos junos) {
    this.junos = junos;
  }

  void map() {
    updates();
    cluster();
    backup();
    console();
    remote();
    junos.root().ignore(JunosIgnored.TOP);
    junos.root().at("system").ifPresent(s -> s.ignore(JunosIgnored.SYSTEM));
    junos.root().at("security").ifPresent(s -> s.read().ignore(JunosIgnored.SECURITY));
  }

  private void updates() {
    Item.Builder updates = junos.device().single(UpdatePolicy.TYPE);
    for (String[] path : FROM_NETWORK) {
      junos
          .root()
          .at(path)
          .ifPresent(s -> updates.set(UpdatePolicy.CONFIG_FROM_NETWORK, true, s.read().span()));
    }
    junos
        .root()
        .at("system", "autoinstallation")
        .ifPresent(s -> s.ignore(Set.of("interfaces", "traceoptions")));
    junos
        .root()
        .at("system", "autoinstallation", "usb")
        .ifPresent(s -> updates.set(UpdatePolicy.USB_INSTALL, !s.has("disable"), s.read().span()));
    junos.root().at("system", "phone-home").ifPresent(Stanza::readAll);
    if (junos.whole("system", "chassis")) {
      updates.orDefault(
          UpdatePolicy.CONFIG_FROM_NETWORK,
          false,
          Junos.reference("autoinstallation, phone-home, auto-image-upgrade: not configured"));
    }
  }

  private void cluster() {
    Item.Builder cluster = junos.device().single(Cluster.TYPE);
    for (String[] path :
        List.of(new String[] {"chassis", "cluster"}, new String[] {"virtual-chassis"})) {
      junos.root().at(path).ifPresent(s -> cluster.set(Cluster.ENABLED, true, s.read().span()));
    }
    junos
        .root()
        .at("security", "ipsec", "internal", "security-association")
        .ifPresent(s -> cluster.set(Cluster.ENCRYPTED, true, s.readAll().span()));
  }

  private void backup() {
    Optional<Stanza> archival = junos.root().at("system", "archival", "configuration");
    archival.ifPresent(
        copies -> {
          junos.device().single(Backup.TYPE).set(Backup.CONFIGURED, true, copies.readAll().span());
          copies
              .each("archive-sites")
              .forEach(site -> site.values("password").forEach(v -> junos.secret(v)));
        });
  }

  /** A commit asks for a root password, so that the console always asks for one too. */
  private void console() {
    Item.Builder session = junos.device().single(SessionPolicy.TYPE);
    junos
        .root()
        .at("system", "ports", "console", "disable")
        .ifPresent(s -> session.set(SessionPolicy.CONSOLE_AUTHENTICATION, true, s.read().span()));
    if (junos.whole("system") && junos.root().at("system", "root-authentication").isPresent()) {
      session.orDefault(
          SessionPolicy.CONSOLE_AUTHENTICATION, true, Junos.reference("root-authentication"));
    }
    junos.root().at("system", "ports").ifPresent(ports -> ports.ignoreDeep(JunosIgnored.PORTS));
  }

  /** Ways in for single persons; who they are stands in the access profile. */
  private void remote() {
    for (String kind : List.of("dynamic-vpn", "remote-access")) {
      junos
          .root()
          .at("security", kind)
          .ifPresent(
              s ->
                  junos
                      .device()
                      .add(RemoteAccess.TYPE, s.readAll().span())
                      .set(RemoteAccess.NAME, kind)
                      .set(RemoteAccess.ENABLED, true));
    }
  }
}
