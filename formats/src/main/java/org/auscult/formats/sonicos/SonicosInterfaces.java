package org.auscult.formats.sonicos;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.Identity;
import org.auscult.device.Item;
import org.auscult.device.NetworkInterface;
import org.auscult.device.NetworkService;
import org.auscult.device.Zone;
import org.auscult.formats.syntax.Cidr;
import org.auscult.source.Span;

/** Zones, interfaces, and the ways to manage the device that each interface opens. */
final class SonicosInterfaces {
  /** The zone of the maker's that faces the outside. */
  static final String OUTSIDE = "WAN";

  /** Protocols of management by the word in the key of an interface. */
  private static final Map<String, Boolean> PROTOCOLS =
      Map.of("http", false, "https", true, "ssh", true, "snmp", false);

  /** A way to manage the device, and the zone it is reached from. */
  record Way(Item.Builder service, String protocol, String zone) {}

  final List<Way> ways = new ArrayList<>();
  private final Settings settings;
  private final DeviceBuilder device;
  private final List<String> own = new ArrayList<>();
  private final Map<String, List<String>> members = new LinkedHashMap<>();

  SonicosInterfaces(Settings settings, DeviceBuilder device) {
    this.settings = settings;
    this.device = device;
  }

  void map() {
    for (int row : settings.rows("iface_name")) {
      settings.cell("iface_name", row).ifPresent(name -> face(name, row));
    }
    if (!own.isEmpty()) {
      device.single(Identity.TYPE).set(Identity.ADDRESSES, own);
    }
    for (int row : settings.rows("zoneObjId")) {
      Span at = settings.node("zoneObjId", row).orElseThrow().span();
      String name = settings.cell("zoneObjId", row).orElse("");
      Item.Builder zone = device.add(Zone.TYPE, at).set(Zone.NAME, name);
      zone.set(Zone.INTERFACES, members.getOrDefault(name, List.of()));
      if (name.equals(OUTSIDE)) {
        zone.set(Zone.EXTERNAL, true);
      } else if (name.equals("LAN") || name.equals("DMZ")) {
        zone.set(Zone.EXTERNAL, false);
      }
    }
  }

  private void face(String name, int row) {
    Span at = settings.node("iface_name", row).orElseThrow().span();
    String zone = settings.cell("interface_Zone", row).orElse("");
    Item.Builder item =
        device
            .add(NetworkInterface.TYPE, at)
            .set(NetworkInterface.NAME, name)
            .set(NetworkInterface.MODE, "routed");
    settings
        .cell("iface_comment", row)
        .ifPresent(comment -> item.set(NetworkInterface.DESCRIPTION, comment));
    if (!zone.isEmpty()) {
      members.computeIfAbsent(zone, z -> new ArrayList<>()).add(name);
      item.set(NetworkInterface.ZONE, zone).set(NetworkInterface.EXTERNAL, zone.equals(OUTSIDE));
    }
    List<String> addresses = new ArrayList<>();
    for (String kind : List.of("lan", "static")) {
      address(kind, row).ifPresent(addresses::add);
    }
    if (!addresses.isEmpty()) {
      item.set(NetworkInterface.ADDRESSES, addresses);
      addresses.forEach(cidr -> own.add(cidr.substring(0, cidr.indexOf('/'))));
    }
    item.set(NetworkInterface.MANAGEMENT_ACCESS, management(name, zone, row));
  }

  private Optional<String> address(String kind, int row) {
    String mask = settings.cell("iface_" + kind + "_mask", row).orElse("");
    return settings
        .cell("iface_" + kind + "_ip", row)
        .filter(ip -> !ip.equals("0.0.0.0"))
        .flatMap(ip -> Cidr.of(ip, mask));
  }

  private List<String> management(String name, String zone, int row) {
    List<String> open = new ArrayList<>();
    boolean everywhere = settings.value("allowHttpMgmt").flatMap(Settings::flag).orElse(true);
    for (String protocol : List.of("http", "https", "ssh", "snmp", "ping")) {
      String column = "iface_" + protocol + "_mgmt";
      boolean on = settings.cell(column, row).flatMap(Settings::flag).orElse(false);
      if (on) {
        open.add(protocol);
        if (PROTOCOLS.containsKey(protocol)) {
          boolean enabled = everywhere || !protocol.equals("http");
          service(protocol, name, zone, enabled, settings.node(column, row).orElseThrow().span());
        }
      }
    }
    return open;
  }

  private void service(String protocol, String face, String zone, boolean enabled, Span at) {
    Item.Builder item =
        device
            .add(NetworkService.TYPE, at)
            .set(NetworkService.PROTOCOL, protocol)
            .set(NetworkService.TRANSPORT, protocol.equals("snmp") ? "udp" : "tcp")
            .set(NetworkService.INTERFACE, face)
            .set(NetworkService.ENABLED, enabled)
            .set(NetworkService.PURPOSE, "management");
    ways.add(new Way(item, protocol, zone));
    if (!zone.isEmpty()) {
      item.set(NetworkService.EXPOSED, zone.equals(OUTSIDE));
    }
    if (!protocol.equals("snmp")) {
      item.set(NetworkService.ENCRYPTED, Objects.requireNonNull(PROTOCOLS.get(protocol)))
          .set(NetworkService.AUTHENTICATED, true);
    }
  }
}
