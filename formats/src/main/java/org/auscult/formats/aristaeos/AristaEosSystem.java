package org.auscult.formats.aristaeos;

import java.util.Optional;
import org.auscult.device.Cluster;
import org.auscult.device.Identity;
import org.auscult.device.Item;
import org.auscult.device.RoutingPolicy;
import org.auscult.device.Setting;
import org.auscult.device.SwitchingPolicy;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;
import org.auscult.tree.ConfigNode;

/** Name and kind of the device, what holds for all its ports, its twin, its access lists. */
final class AristaEosSystem {
  private static final CommandTable<Eos> IN_DAEMON =
      CommandTable.<Eos>builder()
          .on("exec", AristaEosSystem::exec)
          .irrelevant("shutdown\noption\nheartbeat")
          .build();

  private AristaEosSystem() {}

  static void commands(CommandTable.Builder<Eos> table) {
    table
        .on("hostname", AristaEosSystem::hostname)
        .on("daemon", (eos, c) -> IN_DAEMON.readInside(eos, c.node()))
        .on("spanning-tree mode", AristaEosSystem::bridging)
        .on("spanning-tree edge-port bpduguard default", (eos, c) -> guard(eos, c))
        .on("spanning-tree portfast bpduguard default", (eos, c) -> guard(eos, c))
        .on("switchport default mode", (eos, c) -> eos.portMode = Optional.of(c))
        .on("ip icmp redirect", (eos, c) -> eos.redirects = Optional.of(c))
        .on("lldp run", AristaEosSystem::discovery)
        .on("ip dhcp snooping", AristaEosSystem::snooping)
        .on("ip dhcp snooping vlan", (eos, c) -> {})
        .on("ip arp inspection vlan", AristaEosSystem::inspection)
        .on("mlag configuration", AristaEosSystem::twin)
        .on("system control-plane", AristaEosSystem::controlPlane)
        .on("dhcp server", (eos, c) -> eos.listeners.stated("dhcp", c.on(), c.span()))
        .on("ip access-list standard", (eos, c) -> eos.accessLists.named(c, 3, false))
        .on("ip access-list", (eos, c) -> eos.accessLists.named(c, 2, true))
        .on("ipv6 access-list standard", (eos, c) -> eos.accessLists.named(c, 3, false))
        .on("ipv6 access-list", (eos, c) -> eos.accessLists.named(c, 2, true));
  }

  private static void hostname(Eos eos, Command command) {
    if (command.on() && command.size() > 1) {
      eos.set(Identity.TYPE, Identity.HOSTNAME, command.word(1), command.span());
    }
  }

  /** An agent of one's own; that of CloudVision may carry a key on its command line. */
  private static void exec(Eos eos, Command command) {
    for (String word : command.words()) {
      int key = word.indexOf("auth=key,");
      if (key >= 0) {
        String stored = word.substring(key + "auth=key,".length());
        eos.keep("TerminAttr", eos.redactor().clear(stored), command.span());
      }
    }
    if (!command.word(1).endsWith("/TerminAttr")) {
      command.unread();
    }
  }

  private static void bridging(Eos eos, Command command) {
    if (!command.last().equals("none")) {
      eos.switching = eos.switching.or(() -> Optional.of(command.span()));
    }
  }

  private static void guard(Eos eos, Command command) {
    eos.guard = Optional.of(command);
    eos.set(SwitchingPolicy.TYPE, SwitchingPolicy.BPDU_GUARD_DEFAULT, command.on(), command.span());
  }

  private static void discovery(Eos eos, Command command) {
    eos.discovery = command.on();
    eos.listeners.stated("lldp", command.on(), command.span());
  }

  private static void snooping(Eos eos, Command command) {
    if (command.size() == 3) {
      eos.set(SwitchingPolicy.TYPE, SwitchingPolicy.DHCP_SNOOPING, command.on(), command.span());
    } else {
      command.unread();
    }
  }

  private static void inspection(Eos eos, Command command) {
    eos.set(SwitchingPolicy.TYPE, SwitchingPolicy.ARP_INSPECTION, command.on(), command.span());
  }

  private static void twin(Eos eos, Command command) {
    eos.switching = eos.switching.or(() -> Optional.of(command.span()));
    eos.set(Cluster.TYPE, Cluster.ENABLED, command.on(), command.span());
    command.node().children().forEach(ConfigNode::irrelevant);
  }

  /** {@code ip access-group NAME [vrf VRF] in} for what is meant for the device itself. */
  private static void controlPlane(Eos eos, Command command) {
    for (ConfigNode node : command.node().children()) {
      if (node.starts("ip", "access-group") || node.starts("ipv6", "access-group")) {
        eos.accessLists.use(node.word(2), "management", node.mapped().span());
        eos.set(RoutingPolicy.TYPE, RoutingPolicy.CONTROL_PLANE_PROTECTED, true, node.span());
      }
    }
  }

  static void finish(Eos eos) {
    Item.Builder identity = eos.device().single(Identity.TYPE);
    identity.set(Identity.VENDOR, "arista", eos.device().where());
    identity.set(Identity.KIND, kind(eos, identity));
    eos.standard(
        SwitchingPolicy.TYPE,
        SwitchingPolicy.DHCP_SNOOPING,
        false,
        Eos.MANUAL + "ip dhcp snooping");
    eos.standard(
        SwitchingPolicy.TYPE,
        SwitchingPolicy.ARP_INSPECTION,
        false,
        Eos.MANUAL + "ip arp inspection vlan");
    eos.standard(Cluster.TYPE, Cluster.ENABLED, false, Eos.MANUAL + "mlag configuration");
    eos.listeners.standard("lldp", true, Eos.MANUAL + "lldp run");
  }

  /** Models that begin with DCS or CCS are switches. */
  private static Setting<String> kind(Eos eos, Item.Builder identity) {
    Setting<String> model = identity.get(Identity.MODEL);
    String name = model.value().orElse("");
    if (name.startsWith("DCS-") || name.startsWith("CCS-")) {
      return model.map(m -> "switch");
    }
    return eos.switching
        .map(at -> Setting.of("switch", at))
        .orElseGet(() -> Setting.of(Identity.NETWORK, eos.device().where()));
  }
}
