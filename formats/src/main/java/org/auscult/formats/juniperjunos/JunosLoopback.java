package org.auscult.formats.juniperjunos;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.AccessRule;
import org.auscult.device.Item;
import org.auscult.device.NetworkService;
import org.auscult.device.RoutingPolicy;
import org.auscult.device.Zone;
import org.auscult.formats.syntax.Stanza;
import org.auscult.source.Span;

/**
 * The filters of the loopback interface, which all traffic to the device itself passes (Junos OS
 * Routing Policies and Firewall Filters Guide, loopback interface).
 */
final class JunosLoopback {
  private final Junos junos;
  private final List<Stanza.Value> filters = new ArrayList<>();

  JunosLoopback(Junos junos) {
    this.junos = junos;
    junos
        .root()
        .at("interfaces", "lo0", "unit")
        .ifPresent(units -> units.children().values().forEach(this::filters));
  }

  private void filters(Stanza unit) {
    filters.addAll(unit.values("family", "inet", "filter", "input"));
    filters.addAll(unit.values("family", "inet", "filter", "input-list"));
  }

  boolean filtered() {
    return !filters.isEmpty();
  }

  /** Says whether what reaches the processor of the device is filtered. */
  void map() {
    Item.Builder policy = junos.device().single(RoutingPolicy.TYPE);
    Optional<Span> zoned = zoned();
    if (filtered()) {
      policy.set(RoutingPolicy.CONTROL_PLANE_PROTECTED, true, filters.get(0).at());
    } else if (zoned.isPresent()) {
      policy.set(RoutingPolicy.CONTROL_PLANE_PROTECTED, true, zoned.get());
    }
  }

  /** A zone lets in what its host-inbound traffic names; without {@code all} that is a filter. */
  private Optional<Span> zoned() {
    List<Item.Builder> zones = junos.device().items(Zone.TYPE);
    boolean open =
        zones.stream()
            .anyMatch(z -> z.get(Zone.INBOUND_SERVICES).value().orElse(List.of()).contains("any"));
    return open ? Optional.empty() : zones.stream().findFirst().map(Item.Builder::where);
  }

  /**
   * The networks that reach a service of the device, where the terms of one filter tell.
   *
   * @param service such as {@code tcp/22}
   */
  void restrict(Item.Builder item, String service) {
    if (filters.size() == 1) {
      sources(service)
          .ifPresent(
              sources -> item.set(NetworkService.ALLOWED_SOURCES, sources, filters.get(0).at()));
    }
  }

  private Optional<List<String>> sources(String service) {
    String name = filters.get(0).text();
    List<String> allowed = new ArrayList<>();
    List<String> limit = new ArrayList<>();
    for (Item.Builder rule : junos.device().items(AccessRule.TYPE)) {
      boolean own = rule.get(AccessRule.POLICY).value().filter(name::equals).isPresent();
      if (!own || !speaks(rule, service)) {
        continue;
      }
      List<String> sources = rule.get(AccessRule.SOURCES).value().orElse(List.of());
      boolean permits = rule.get(AccessRule.ACTION).value().filter("permit"::equals).isPresent();
      if (conditional(rule)) {
        return Optional.empty();
      } else if (permits && sources.contains("any")) {
        allowed.addAll(limit.isEmpty() ? List.of("any") : limit);
        return Optional.of(allowed);
      } else if (permits) {
        allowed.addAll(sources);
      } else if (sources.contains("any")) {
        return Optional.of(allowed);
      } else {
        except(sources, limit);
      }
    }
    return allowed.isEmpty() ? Optional.empty() : Optional.of(allowed);
  }

  /** A term that denies all but some networks limits the terms that follow to these. */
  private static void except(List<String> sources, List<String> limit) {
    boolean onlyNot = sources.stream().allMatch(s -> s.startsWith("not ") || s.endsWith("/0"));
    if (onlyNot && limit.isEmpty()) {
      sources.stream()
          .filter(s -> s.startsWith("not "))
          .forEach(s -> limit.add(s.substring("not ".length())));
    }
  }

  private static boolean speaks(Item.Builder rule, String service) {
    String protocol = service.substring(0, service.indexOf('/'));
    return services(rule).stream()
        .map(s -> s.replaceFirst(" if .*", ""))
        .anyMatch(s -> Set.of("any", "ip", protocol).contains(s) || covers(s, service));
  }

  private static boolean conditional(Item.Builder rule) {
    return services(rule).stream().anyMatch(s -> s.contains(" if "));
  }

  private static List<String> services(Item.Builder rule) {
    return rule.get(AccessRule.SERVICES).value().orElse(List.of());
  }

  /** {@code tcp/20-25} covers {@code tcp/22}. */
  private static boolean covers(String range, String service) {
    String[] own = range.split("[/-]");
    String[] asked = service.split("/");
    boolean numbers =
        own.length >= 2 && own[0].equals(asked[0]) && own[1].matches("\\d+") && own.length <= 3;
    if (!numbers) {
      return false;
    }
    long low = Long.parseLong(own[1]);
    long high = own.length == 3 && own[2].matches("\\d+") ? Long.parseLong(own[2]) : low;
    long port = Long.parseLong(asked[1]);
    return low <= port && port <= high;
  }
}
