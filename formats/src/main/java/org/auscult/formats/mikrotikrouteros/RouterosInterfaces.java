package org.auscult.formats.mikrotikrouteros;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.Identity;
import org.auscult.device.Item;
import org.auscult.device.NetworkInterface;
import org.auscult.device.Setting;
import org.auscult.device.SwitchingPolicy;
import org.auscult.device.Zone;
import org.auscult.source.Span;

/** Interfaces, their addresses and lists, and which of them lead outside. */
final class RouterosInterfaces {
  private static final List<String> KINDS =
      List.of("ethernet", "bridge", "vlan", "bonding", "vrrp", "wireguard", "lte", "pppoe-client");

  private static final Set<String> PLAIN =
      Set.of(
          "mtu",
          "l2mtu",
          "mac-address",
          "admin-mac",
          "auto-mac",
          "arp",
          "default-name",
          "speed",
          "auto-negotiation",
          "advertise",
          "disable-running-check",
          "full-duplex",
          "rx-flow-control",
          "tx-flow-control",
          "loop-protect",
          "loop-protect-send-interval",
          "loop-protect-disable-time",
          "bandwidth",
          "sfp-rate-select",
          "sfp-shutdown-temperature",
          "cable-settings",
          "combo-mode",
          "fec-mode",
          "rx-buffer-size",
          "tx-buffer-size",
          "poe-out",
          "poe-priority",
          "orig-mac-address",
          "switch",
          "protocol-mode",
          "port-cost-mode",
          "priority",
          "ageing-time",
          "forward-delay",
          "max-message-age",
          "transmit-hold-count",
          "fast-forward",
          "igmp-snooping",
          "ether-type",
          "interface",
          "interfaces",
          "vlan-id",
          "use-service-tag",
          "mode",
          "slaves",
          "transmit-hash-policy",
          "lacp-rate",
          "primary",
          "min-links",
          "mii-interval",
          "up-delay",
          "down-delay",
          "use-ip2",
          "add-default-route",
          "use-peer-dns",
          "default-route-distance",
          "keepalive-timeout",
          "max-mru",
          "max-mtu",
          "mrru",
          "profile",
          "service-name",
          "ac-name",
          "dial-on-demand",
          "user",
          "allow",
          "include",
          "exclude",
          "dynamic",
          "network",
          "broadcast",
          "pvid",
          "add-dhcp-option82",
          "region-name",
          "max-hops",
          "arp-timeout",
          "region-revision",
          "mvrp",
          "vendor-id",
          "tx-queue");

  private final Routeros router;
  private final Map<String, Item.Builder> byName = new LinkedHashMap<>();
  private final Map<String, Set<String>> lists = new LinkedHashMap<>();
  private final Set<String> filtering = new HashSet<>();
  private final Map<String, Span> outside = new HashMap<>();

  RouterosInterfaces(Routeros router) {
    this.router = router;
  }

  void map() {
    for (String kind : KINDS) {
      router.menu("interface " + kind).forEach(statement -> face(kind, statement));
    }
    addresses();
    members();
    uplinks();
    bridges();
    discovery();
    lists.forEach(this::zone);
    byName.forEach(
        (name, item) ->
            Optional.ofNullable(outside.get(name))
                .ifPresentOrElse(
                    at -> item.set(NetworkInterface.EXTERNAL, true, at), () -> inner(name, item)));
  }

  /** An interface of a list for the inside, where there is one for the outside, is an inner one. */
  private void inner(String name, Item.Builder item) {
    boolean divided = lists.keySet().stream().anyMatch(RouterosInterfaces::leadsOut);
    lists.forEach(
        (list, members) -> {
          if (divided && members.contains(name)) {
            item.set(NetworkInterface.EXTERNAL, false);
          }
        });
  }

  private Item.Builder face(String name, Span at) {
    return byName.computeIfAbsent(
        name,
        n ->
            router
                .add(NetworkInterface.TYPE, at)
                .set(NetworkInterface.NAME, n)
                .set(NetworkInterface.ENABLED, true));
  }

  private void face(String kind, Statement statement) {
    String name = statement.value("name").orElse(statement.adds() ? kind : statement.targetName());
    if (name.isEmpty()) {
      return;
    }
    Item.Builder item = face(name, statement.at());
    statement
        .value("disabled")
        .ifPresent(off -> item.set(NetworkInterface.ENABLED, !off.equals("yes"), statement.at()));
    statement.put(item, NetworkInterface.DESCRIPTION, "comment");
    if (!kind.equals("ethernet")) {
      item.set(NetworkInterface.MODE, "routed");
    }
    switch (kind) {
      case "pppoe-client", "lte" -> {
        outside.put(name, statement.at());
        router.stored(statement, "password", kind + " " + name);
      }
      case "bridge" -> bridge(name, statement);
      case "wireguard" -> {
        router.stored(statement, "private-key", "wireguard " + name);
        statement.value("listen-port");
      }
      case "vrrp" -> {
        return;
      }
      default -> {}
    }
    arp(statement, item);
    statement.done(PLAIN);
  }

  private static void arp(Statement statement, Item.Builder item) {
    statement
        .value("arp")
        .filter(mode -> mode.contains("proxy-arp"))
        .ifPresent(mode -> item.set(NetworkInterface.PROXY_ARP, true, statement.at()));
  }

  private void bridge(String name, Statement statement) {
    if (statement.is("vlan-filtering", "yes")) {
      filtering.add(name);
    }
    statement.value("frame-types");
    statement.value("ingress-filtering");
    statement
        .value("dhcp-snooping")
        .ifPresent(
            on ->
                router.set(
                    SwitchingPolicy.TYPE,
                    SwitchingPolicy.DHCP_SNOOPING,
                    on.equals("yes"),
                    statement.at()));
  }

  private void addresses() {
    List<String> own = new ArrayList<>();
    Map<String, List<String>> found = new LinkedHashMap<>();
    for (String menu : List.of("ip address", "ipv6 address")) {
      for (Statement statement : router.added(menu)) {
        boolean on = !statement.disabled();
        String address = statement.text("address");
        String name = statement.text("interface");
        if (on && address.matches("[0-9.]+(/\\d+)?") && !name.isEmpty()) {
          found.computeIfAbsent(name, n -> new ArrayList<>()).add(address);
          own.add(address.replaceFirst("/.*", ""));
          face(name, statement.at());
        }
        statement.done(
            Set.of("network", "broadcast", "advertise", "eui-64", "from-pool", "no-dad"));
      }
    }
    for (Statement statement : router.menu("ip dhcp-client")) {
      String name = statement.text("interface");
      if (statement.adds() && !name.isEmpty() && !statement.disabled()) {
        found.computeIfAbsent(name, n -> new ArrayList<>()).add("dhcp");
        face(name, statement.at());
      }
    }
    found.forEach(
        (name, addresses) ->
            face(name, router.device().where())
                .set(NetworkInterface.ADDRESSES, addresses)
                .set(NetworkInterface.MODE, "routed"));
    if (!own.isEmpty()) {
      router.device().single(Identity.TYPE).set(Identity.ADDRESSES, own);
    }
  }

  private void members() {
    router
        .added("interface list")
        .forEach(
            statement -> lists.computeIfAbsent(statement.text("name"), n -> new LinkedHashSet<>()));
    for (Statement statement : router.added("interface list member")) {
      String name = statement.text("interface");
      String list = statement.text("list");
      if (!statement.disabled() && !name.isEmpty()) {
        lists.computeIfAbsent(list, n -> new LinkedHashSet<>()).add(name);
        face(name, statement.at()).set(NetworkInterface.ZONE, list, statement.at());
        if (leadsOut(list)) {
          outside.put(name, statement.at());
        }
      }
      statement.done();
    }
    router.done(PLAIN, "interface list");
  }

  private static boolean leadsOut(String name) {
    return name.matches("(?i).*(?:wan|internet|isp|outside|uplink).*");
  }

  /** An interface behind whose address all inner ones are hidden leads outside. */
  private void uplinks() {
    for (Statement statement : router.added("ip firewall nat")) {
      boolean hides = statement.is("action", "masquerade") && !statement.disabled();
      String face = statement.text("out-interface");
      String list = statement.text("out-interface-list");
      if (hides && !face.isEmpty() && !face.startsWith("!")) {
        outside.put(face, statement.at());
        face(face, statement.at());
      }
      if (hides && !list.isEmpty()) {
        lists.getOrDefault(list, Set.of()).forEach(name -> outside.put(name, statement.at()));
      }
    }
  }

  /** Ports of a bridge that keeps VLANs apart are those of a switch. */
  private void bridges() {
    for (Statement statement : router.menu("interface bridge port")) {
      String name = statement.value("interface").orElse(statement.targetName());
      boolean switched = filtering.contains(statement.text("bridge"));
      Optional<String> frames = statement.value("frame-types");
      if (switched && statement.adds() && !name.isEmpty() && !lists.containsKey(name)) {
        Item.Builder item = face(name, statement.at());
        frames.ifPresent(
            types -> {
              if (types.contains("untagged")) {
                item.set(NetworkInterface.MODE, "access", statement.at());
                item.set(
                    NetworkInterface.ACCESS_VLAN,
                    statement.number("pvid").orElse(1L),
                    statement.at());
              } else if (types.contains("only-vlan-tagged")) {
                item.set(NetworkInterface.MODE, "trunk", statement.at());
              }
            });
        statement.flag(item, NetworkInterface.BPDU_GUARD, "bpdu-guard");
        statement.flag(item, NetworkInterface.TRUSTED, "trusted");
      }
      List.of("bpdu-guard", "trusted", "ingress-filtering", "edge", "pvid")
          .forEach(statement::value);
      statement.done(
          Set.of(
              "bridge",
              "interface",
              "hw",
              "priority",
              "path-cost",
              "internal-path-cost",
              "point-to-point",
              "learn",
              "horizon",
              "auto-isolate",
              "broadcast-flood",
              "unknown-multicast-flood",
              "unknown-unicast-flood",
              "multicast-router",
              "fast-leave",
              "tag-stacking"));
    }
  }

  /** Neighbours are told on all fixed interfaces unless a list says otherwise. */
  private void discovery() {
    for (Statement statement : router.menu("ip neighbor discovery-settings")) {
      String list = statement.text("discover-interface-list");
      byName.forEach(
          (name, item) -> item.set(NetworkInterface.DISCOVERY, within(name, list), statement.at()));
      statement.done(Set.of("protocol", "mode", "lldp-med-net-policy-vlan", "lldp-mac-phy-config"));
    }
    if (router.menu("ip neighbor discovery-settings").isEmpty()) {
      byName
          .values()
          .forEach(
              item ->
                  router.standard(
                      item,
                      NetworkInterface.DISCOVERY,
                      true,
                      Routeros.manual("Neighbor discovery: discover-interface-list static")));
    }
  }

  /** True when an interface is in a list, which may be negated. */
  boolean within(String name, String list) {
    if (list.startsWith("!")) {
      return !within(name, list.substring(1));
    }
    return switch (list) {
      case "all", "static" -> true;
      case "none", "dynamic" -> false;
      default -> lists.getOrDefault(list, Set.of()).contains(name);
    };
  }

  private void zone(String name, Set<String> members) {
    Span at =
        members.stream()
            .map(member -> face(member, router.device().where()).where())
            .findFirst()
            .orElse(router.device().where());
    router
        .add(Zone.TYPE, at)
        .set(Zone.NAME, name)
        .set(Zone.INTERFACES, List.copyOf(members))
        .set(Zone.EXTERNAL, leadsOut(name));
  }

  /** Whether this interface or list, {@code !name} for all others, faces the outside. */
  Setting<Boolean> facing(String name) {
    if (name.startsWith("!")) {
      boolean inner = !facing(name.substring(1)).value().orElse(false);
      return outside.values().stream()
          .findFirst()
          .map(at -> Setting.of(inner, at))
          .orElse(Setting.notStated());
    }
    if (lists.containsKey(name)) {
      return lists.getOrDefault(name, Set.of()).stream()
          .filter(outside::containsKey)
          .findFirst()
          .map(member -> Setting.of(true, outside.getOrDefault(member, router.device().where())))
          .orElse(Setting.of(leadsOut(name), router.device().where()));
    }
    return Optional.ofNullable(byName.get(name))
        .map(item -> item.get(NetworkInterface.EXTERNAL))
        .orElse(Setting.notStated());
  }

  /** A place that shows an interface that leads outside. */
  Optional<Span> outside() {
    return outside.values().stream().min(Span::compareTo);
  }
}
