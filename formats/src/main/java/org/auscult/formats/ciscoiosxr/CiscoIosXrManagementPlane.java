package org.auscult.formats.ciscoiosxr;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.Item;
import org.auscult.device.NetworkInterface;
import org.auscult.device.NetworkService;
import org.auscult.device.RoutingPolicy;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;
import org.auscult.source.Span;
import org.auscult.tree.ConfigNode;

/**
 * The protection of the management plane: which protocols are accepted on which interfaces and from
 * which peers. With none, all are; with one, only what it allows (Cisco IOS XR System Security
 * Configuration Guide, Implementing Management Plane Protection).
 */
final class CiscoIosXrManagementPlane {
  private static final String ALL = "all";

  private CiscoIosXrManagementPlane() {}

  /** What is allowed, by protocol and by interface. */
  static final class Seen {
    private Optional<Span> at = Optional.empty();
    private final Map<String, Set<String>> peers = new LinkedHashMap<>();
    private final Map<String, List<String>> interfaces = new LinkedHashMap<>();
  }

  static void commands(CommandTable.Builder<Xr> table) {
    table.on("control-plane", CiscoIosXrManagementPlane::plane);
  }

  private static void plane(Xr xr, Command command) {
    for (ConfigNode plane : command.node().all("management-plane")) {
      plane.mapped();
      for (ConfigNode band : plane.children()) {
        if (band.starts("inband") || band.starts("out-of-band")) {
          xr.plane.at = Optional.of(command.node().wholeSpan());
          band.mapped();
          band.all("vrf").forEach(ConfigNode::irrelevant);
          band.all("interface").forEach(port -> port(xr, port.mapped()));
        }
      }
    }
  }

  private static void port(Xr xr, ConfigNode port) {
    List<String> protocols =
        xr.plane.interfaces.computeIfAbsent(port.word(1), n -> new ArrayList<>());
    for (ConfigNode node : port.all("allow")) {
      String protocol = node.mapped().word(1).toLowerCase(Locale.ROOT);
      protocols.add(protocol);
      Set<String> peers = xr.plane.peers.computeIfAbsent(protocol, p -> new LinkedHashSet<>());
      List<String> named = new ArrayList<>();
      node.walk(inner -> peer(inner, named));
      peers.addAll(named.isEmpty() ? List.of("any") : named);
    }
  }

  /** {@code address ipv4 ADDRESS[/LENGTH]}. */
  private static void peer(ConfigNode node, List<String> into) {
    if (node.starts("peer")) {
      node.mapped();
    } else if (node.starts("address")) {
      String address = node.mapped().word(2);
      String length = address.contains(":") ? "/128" : "/32";
      into.add(address.contains("/") ? address : address + length);
    }
  }

  static void finish(Xr xr) {
    xr.plane.at.ifPresent(
        at -> xr.set(RoutingPolicy.TYPE, RoutingPolicy.CONTROL_PLANE_PROTECTED, true, at));
    xr.standard(
        RoutingPolicy.TYPE,
        RoutingPolicy.CONTROL_PLANE_PROTECTED,
        true,
        "Cisco IOS XR IP Addresses and Services Configuration Guide, LPTS (polices what goes to"
            + " the processor unless changed)");
    xr.plane.interfaces.forEach(
        (name, protocols) ->
            Optional.ofNullable(xr.ports.get(name))
                .ifPresent(
                    port ->
                        port.item()
                            .set(
                                NetworkInterface.MANAGEMENT_ACCESS,
                                List.copyOf(protocols),
                                xr.plane.at.orElse(port.item().where()))));
    for (Item.Builder service : xr.device().items(NetworkService.TYPE)) {
      if (!xr.restricted(service)) {
        sources(xr, service);
      }
    }
  }

  private static void sources(Xr xr, Item.Builder service) {
    String protocol = service.get(NetworkService.PROTOCOL).value().orElse("");
    if (xr.plane.at.isPresent()) {
      Set<String> peers = new LinkedHashSet<>(xr.plane.peers.getOrDefault(protocol, Set.of()));
      peers.addAll(xr.plane.peers.getOrDefault(ALL, Set.of()));
      List<String> networks = peers.contains("any") ? List.of("any") : List.copyOf(peers);
      service.set(NetworkService.ALLOWED_SOURCES, networks, xr.plane.at.get());
    } else if (xr.whole()) {
      service.set(NetworkService.ALLOWED_SOURCES, List.of("any"));
    }
  }
}
