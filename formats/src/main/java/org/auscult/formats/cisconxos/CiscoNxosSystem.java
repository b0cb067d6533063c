package org.auscult.formats.cisconxos;

import java.util.List;
import java.util.Optional;
import org.auscult.device.Cluster;
import org.auscult.device.Firmware;
import org.auscult.device.Identity;
import org.auscult.device.Item;
import org.auscult.device.NetworkService;
import org.auscult.device.RoutingPolicy;
import org.auscult.device.Setting;
import org.auscult.device.SwitchingPolicy;
import org.auscult.device.TlsProfile;
import org.auscult.device.UpdatePolicy;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;
import org.auscult.source.Text;
import org.auscult.tree.ConfigNode;

/** Name, release and features of the device, what holds for all its ports, its access lists. */
final class CiscoNxosSystem {
  private static final String FEATURES =
      "Cisco Nexus 9000 Series NX-OS Programmability Guide, NX-API CLI (off unless \"feature"
          + " nxapi\")";

  private static final Text BY_RELEASE =
      new Text(
          "NX-API is on; whether over HTTP or HTTPS depends on the release, which the export does"
              + " not say",
          "NX-API est active ; HTTP ou HTTPS dépend de la version, que l’export n’indique pas");

  private CiscoNxosSystem() {}

  static void commands(CommandTable.Builder<Nxos> table) {
    table
        .on("hostname", CiscoNxosSystem::hostname)
        .on("switchname", CiscoNxosSystem::hostname)
        .on("version", CiscoNxosSystem::version)
        .on("feature", CiscoNxosSystem::feature)
        .on("nxapi http", (nxos, c) -> port(nxos, c, "http"))
        .on("nxapi https", (nxos, c) -> port(nxos, c, "https"))
        .on("nxapi ssl protocols", CiscoNxosSystem::tls)
        .on("cdp enable", CiscoNxosSystem::discovery)
        .on("boot poap", CiscoNxosSystem::poap)
        .on("spanning-tree port type edge bpduguard default", CiscoNxosSystem::guard)
        .on("system default switchport", (nxos, c) -> nxos.switched = Optional.of(c))
        .on("system default switchport shutdown", (nxos, c) -> nxos.shut = Optional.of(c))
        .on("ip dhcp snooping", CiscoNxosSystem::snooping)
        .on("ip dhcp snooping vlan", (nxos, c) -> {})
        .on("ip arp inspection vlan", CiscoNxosSystem::inspection)
        .on("ip arp inspection validate", (nxos, c) -> {})
        .on("ip source-route", CiscoNxosSystem::sourceRoute)
        .on("vtp mode", CiscoNxosSystem::vtp)
        .on("vtp password", (nxos, c) -> nxos.keep("vtp", nxos.secret(c.list(2)), c.span()))
        .on("vpc domain", CiscoNxosSystem::pair)
        .on("copp profile", (nxos, c) -> protect(nxos, c))
        .on("control-plane", CiscoNxosSystem::controlPlane)
        .on("ip access-list", (nxos, c) -> nxos.accessLists.named(c, 2, true))
        .on("ipv6 access-list", (nxos, c) -> nxos.accessLists.named(c, 2, true))
        .on("object-group ip address", (nxos, c) -> nxos.accessLists.groups().addresses(c, 3))
        .on("object-group ipv6 address", (nxos, c) -> nxos.accessLists.groups().addresses(c, 3))
        .on("object-group ip port", (nxos, c) -> nxos.accessLists.groups().ports(c, 3));
  }

  private static void hostname(Nxos nxos, Command command) {
    if (command.on() && command.size() > 1) {
      nxos.set(Identity.TYPE, Identity.HOSTNAME, command.word(1), command.span());
    }
  }

  private static void version(Nxos nxos, Command command) {
    nxos.set(Firmware.TYPE, Firmware.VERSION, command.word(1), command.span());
  }

  /** A feature that listens is a service; some are known not to. */
  private static void feature(Nxos nxos, Command command) {
    String name = command.from(1);
    if (command.on()) {
      nxos.features.add(name);
    }
    switch (name) {
      case "ssh", "telnet" -> nxos.listeners.stated(name, command.on(), command.span());
      case "sshServer" -> nxos.listeners.stated("ssh", command.on(), command.span());
      case "http-server" -> nxos.listeners.stated("http", command.on(), command.span());
      case "scp-server" -> nxos.listeners.stated("scp", command.on(), command.span());
      case "sftp-server" -> nxos.listeners.stated("sftp", command.on(), command.span());
      case "netconf" -> nxos.listeners.stated("netconf", command.on(), command.span());
      case "restconf" -> nxos.listeners.stated("rest", command.on(), command.span());
      case "grpc" -> grpc(nxos, command);
      case "lldp" -> nxos.listeners.stated("lldp", command.on(), command.span());
      case "nxapi" -> programs(nxos, command);
      case "vtp", "dhcp", "dot1x", "port-security", "vpc", "password encryption aes" -> {}
      default -> {
        command.unread();
        if (CiscoNxosIrrelevant.FEATURES.contains(name)) {
          command.node().irrelevant();
        }
      }
    }
  }

  /** gRPC is offered over TLS alone. */
  private static void grpc(Nxos nxos, Command command) {
    nxos.listeners
        .stated("gnmi", command.on(), command.span())
        .set(NetworkService.TRANSPORT, "tcp")
        .set(NetworkService.PORT, 50_051L)
        .set(NetworkService.ENCRYPTED, true);
  }

  /** Since release 9.2 NX-API answers over HTTPS alone; before, over HTTP. */
  private static void programs(Nxos nxos, Command command) {
    if (command.negated()) {
      port(nxos, command, "https");
      port(nxos, command, "http");
    } else if (nxos.device().single(Firmware.TYPE).get(Firmware.VERSION).configured()) {
      port(nxos, command, nxos.since(9, 2) ? "https" : "http");
    } else {
      port(nxos, command, "http");
      nxos.listeners
          .stated("http", true, command.span())
          .set(NetworkService.ENABLED, Setting.unknown(BY_RELEASE, command.span()));
    }
  }

  /** {@code nxapi http port N}, or {@code no nxapi http}. */
  private static void port(Nxos nxos, Command command, String protocol) {
    Item.Builder item = nxos.listeners.stated(protocol, command.on(), command.span());
    item.set(NetworkService.NAME, "NX-API").set(NetworkService.AUTHENTICATED, true);
    command.number(3).ifPresent(port -> item.set(NetworkService.PORT, port, command.span()));
  }

  /** {@code nxapi ssl protocols TLSv1.1 TLSv1.2}. */
  private static void tls(Nxos nxos, Command command) {
    if (command.on()) {
      List<String> versions =
          command.list(3).stream()
              .map(v -> v.equals("TLSv1") ? "tls1.0" : v.replace("TLSv", "tls"))
              .toList();
      nxos.add(TlsProfile.TYPE, command.span())
          .set(TlsProfile.NAME, "NX-API")
          .set(TlsProfile.VERSIONS, versions);
    }
  }

  private static void discovery(Nxos nxos, Command command) {
    nxos.discovery = command.on();
    nxos.listeners.stated("cdp", command.on(), command.span());
  }

  /** At start, the device asks the network for its image and configuration. */
  private static void poap(Nxos nxos, Command command) {
    boolean on = command.on() && !command.last().equals("disable");
    nxos.set(UpdatePolicy.TYPE, UpdatePolicy.CONFIG_FROM_NETWORK, on, command.span());
  }

  private static void guard(Nxos nxos, Command command) {
    nxos.guard = Optional.of(command);
    nxos.set(
        SwitchingPolicy.TYPE, SwitchingPolicy.BPDU_GUARD_DEFAULT, command.on(), command.span());
  }

  private static void snooping(Nxos nxos, Command command) {
    if (command.size() == 3) {
      nxos.set(SwitchingPolicy.TYPE, SwitchingPolicy.DHCP_SNOOPING, command.on(), command.span());
    } else {
      command.unread();
    }
  }

  private static void inspection(Nxos nxos, Command command) {
    nxos.set(SwitchingPolicy.TYPE, SwitchingPolicy.ARP_INSPECTION, command.on(), command.span());
  }

  private static void sourceRoute(Nxos nxos, Command command) {
    nxos.set(RoutingPolicy.TYPE, RoutingPolicy.SOURCE_ROUTING, command.on(), command.span());
  }

  private static void vtp(Nxos nxos, Command command) {
    nxos.set(SwitchingPolicy.TYPE, SwitchingPolicy.VTP_MODE, command.word(2), command.span());
  }

  private static void pair(Nxos nxos, Command command) {
    nxos.set(Cluster.TYPE, Cluster.ENABLED, command.on(), command.span());
    command.node().children().forEach(ConfigNode::irrelevant);
  }

  private static void protect(Nxos nxos, Command command) {
    nxos.set(
        RoutingPolicy.TYPE, RoutingPolicy.CONTROL_PLANE_PROTECTED, command.on(), command.span());
  }

  private static void controlPlane(Nxos nxos, Command command) {
    for (ConfigNode node : command.node().all("service-policy")) {
      nxos.set(
          RoutingPolicy.TYPE, RoutingPolicy.CONTROL_PLANE_PROTECTED, true, node.mapped().span());
    }
  }

  static void finish(Nxos nxos) {
    Item.Builder identity = nxos.device().single(Identity.TYPE);
    identity.set(Identity.VENDOR, "cisco", nxos.device().where());
    identity.set(Identity.KIND, "switch", nxos.device().where());
    Item.Builder firmware = nxos.device().single(Firmware.TYPE);
    if (firmware.get(Firmware.VERSION).configured()) {
      firmware.set(Firmware.PRODUCT, firmware.get(Firmware.VERSION).map(v -> "cisco-nxos"));
    }
    nxos.listeners.standard("http", false, FEATURES);
    nxos.listeners.standard("https", false, FEATURES);
    nxos.listeners.standard("cdp", true, Nxos.SYSTEM + "default settings for CDP (on)");
    policies(nxos);
  }

  private static void policies(Nxos nxos) {
    nxos.standard(
        SwitchingPolicy.TYPE,
        SwitchingPolicy.DHCP_SNOOPING,
        false,
        Nxos.SECURITY + "default settings for DHCP (snooping off)");
    nxos.standard(
        SwitchingPolicy.TYPE,
        SwitchingPolicy.ARP_INSPECTION,
        false,
        Nxos.SECURITY + "default settings for dynamic ARP inspection (off)");
    if (!nxos.features.contains("vtp")) {
      nxos.standard(
          SwitchingPolicy.TYPE,
          SwitchingPolicy.VTP_MODE,
          "off",
          Nxos.SWITCHING + "VTP (off unless \"feature vtp\")");
    }
    nxos.standard(
        Cluster.TYPE, Cluster.ENABLED, false, Nxos.INTERFACES + "default settings for vPC (off)");
  }
}
