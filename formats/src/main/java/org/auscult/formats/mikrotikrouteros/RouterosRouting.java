package org.auscult.formats.mikrotikrouteros;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.Field;
import org.auscult.device.Item;
import org.auscult.device.NetworkInterface;
import org.auscult.device.RoutingPolicy;
import org.auscult.source.Span;

/** Routing protocols that run, and whether their neighbours prove who they are. */
final class RouterosRouting {
  private static final Set<String> PLAIN =
      Set.of(
          "area",
          "networks",
          "network",
          "network-type",
          "interface",
          "interfaces",
          "instance",
          "cost",
          "priority",
          "passive",
          "type",
          "hello-interval",
          "dead-interval",
          "retransmit-interval",
          "transmit-delay",
          "instance-id",
          "remote-address",
          "remote-as",
          "update-source",
          "ttl",
          "multihop",
          "nexthop-choice",
          "in-filter",
          "out-filter",
          "default-originate",
          "as",
          "local.role",
          "local.address",
          "remote.address",
          "remote.as",
          "router-id",
          "routing-table",
          "templates",
          "output.network",
          "output.filter-chain",
          "input.filter",
          "connect",
          "listen",
          "auth-id",
          "authentication-key-id",
          "vlink-neighbor-id",
          "vlink-transit-area",
          "prefix-list",
          "use-bfd",
          "keepalive-time",
          "hold-time",
          "address-families");

  private final Routeros router;

  RouterosRouting(Routeros router) {
    this.router = router;
  }

  void map() {
    List<String> running = new ArrayList<>();
    List<Span> open = new ArrayList<>();
    List<Span> all = new ArrayList<>();
    for (String menu :
        List.of(
            "routing ospf interface-template", "routing ospf interface", "routing ospf network")) {
      neighbours("ospf", menu, Set.of("auth", "authentication"), running, open, all);
    }
    for (String menu : List.of("routing bgp connection", "routing bgp peer")) {
      neighbours("bgp", menu, Set.of("tcp-md5-key"), running, open, all);
    }
    neighbours("rip", "routing rip interface-template", Set.of("password"), running, open, all);
    Item.Builder policy = router.device().single(RoutingPolicy.TYPE);
    if (!all.isEmpty()) {
      policy.set(RoutingPolicy.PROTOCOLS, List.copyOf(running), all.get(0));
      Span at = open.isEmpty() ? all.get(0) : open.get(0);
      policy.set(RoutingPolicy.UNAUTHENTICATED_NEIGHBOURS, !open.isEmpty(), at);
    }
    Optional<Statement> source = router.setting("ip settings", "accept-source-route");
    source.ifPresent(
        s -> policy.set(RoutingPolicy.SOURCE_ROUTING, s.is("accept-source-route", "yes"), s.at()));
    router.standard(
        policy,
        RoutingPolicy.SOURCE_ROUTING,
        false,
        Routeros.manual("IP settings: accept-source-route no"));
    router
        .setting("ip settings", "rp-filter")
        .ifPresent(s -> faces(NetworkInterface.SOURCE_VERIFIED, !s.is("rp-filter", "no"), s));
    router
        .setting("ip settings", "send-redirects")
        .ifPresent(s -> faces(NetworkInterface.REDIRECTS, s.is("send-redirects", "yes"), s));
    router.done(
        Set.of(
            "max-neighbor-entries",
            "allow-fast-path",
            "route-cache",
            "arp-timeout",
            "icmp-rate-limit",
            "icmp-rate-mask",
            "ipv4-fasttrack-active",
            "ip-forward"),
        "ip settings");
  }

  private void faces(Field<Boolean> field, boolean on, Statement statement) {
    router
        .device()
        .items(NetworkInterface.TYPE)
        .forEach(face -> face.set(field, on, statement.at()));
  }

  /** In version 6 networks say where OSPF runs, and interfaces how it is authenticated. */
  private void neighbours(
      String protocol,
      String menu,
      Set<String> proofs,
      List<String> running,
      List<Span> open,
      List<Span> all) {
    boolean keyed = !router.added("routing ospf interface").isEmpty();
    for (Statement statement : router.added(menu)) {
      boolean passive =
          statement.is("passive", "yes") || statement.node().words().contains("passive");
      boolean proven =
          proofs.stream()
              .anyMatch(p -> statement.value(p).filter(v -> !v.equals("none")).isPresent());
      for (String key : List.of("auth-key", "authentication-key", "tcp-md5-key", "password")) {
        router.stored(statement, key, protocol);
      }
      if (!statement.disabled()) {
        if (!running.contains(protocol)) {
          running.add(protocol);
        }
        all.add(statement.at());
        boolean elsewhere = menu.endsWith(" network") && keyed;
        if (!proven && !passive && !elsewhere) {
          open.add(statement.at());
        }
      }
      statement.done(PLAIN);
    }
  }
}
