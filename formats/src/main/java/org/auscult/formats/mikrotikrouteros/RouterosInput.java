package org.auscult.formats.mikrotikrouteros;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.AccessRule;
import org.auscult.device.Item;
import org.auscult.device.NetworkService;
import org.auscult.device.Setting;

/**
 * Who reaches the router itself: the chain {@code input}, read from the first rule that matches.
 */
final class RouterosInput {
  /** Nobody from outside speaks to it. */
  private static final String LOOP = "127.0.0.1/32";

  private final Routeros router;
  private final RouterosInterfaces interfaces;
  private List<Item.Builder> rules = List.of();

  RouterosInput(Routeros router, RouterosInterfaces interfaces) {
    this.router = router;
    this.interfaces = interfaces;
  }

  void take(List<Item.Builder> chain) {
    rules =
        chain.stream()
            .filter(rule -> rule.get(AccessRule.ENABLED).value().orElse(false))
            .filter(rule -> word(rule).equals("management"))
            .toList();
  }

  private static String word(Item.Builder rule) {
    return rule.get(AccessRule.ROLE).value().orElse("");
  }

  /** True for a rule that refuses whatever comes from outside. */
  static boolean refusesOutside(Item.Builder rule) {
    List<String> zones = rule.get(AccessRule.SOURCE_ZONES).value().orElse(List.of());
    boolean external = rule.get(AccessRule.FROM_EXTERNAL).value().orElse(zones.contains("any"));
    return permits(rule).equals(Optional.of(false))
        && external
        && list(rule.get(AccessRule.SOURCES)).contains("any")
        && list(rule.get(AccessRule.DESTINATIONS)).contains("any")
        && list(rule.get(AccessRule.SERVICES)).contains("any");
  }

  private static Optional<Boolean> permits(Item.Builder rule) {
    return rule.get(AccessRule.ACTION).value().map("permit"::equals);
  }

  private static List<String> list(Setting<List<String>> setting) {
    return setting.value().orElse(List.of());
  }

  /** Whether the chain ends by refusing the outside; known for a whole export only. */
  Setting<Boolean> refusesOutside() {
    for (Item.Builder rule : rules) {
      if (refusesOutside(rule)) {
        return Setting.of(true, rule.where());
      }
    }
    return rules.isEmpty()
        ? Setting.byDefault(false, Routeros.manual("Filter: without a rule all is accepted"))
        : Setting.of(false, rules.get(rules.size() - 1).where());
  }

  /**
   * Sets who may connect to a service, by its own list of addresses and by the chain.
   *
   * @param own the networks that the service itself restricts to; empty when it does not
   */
  void tell(Item.Builder service, String transport, long port, List<String> own) {
    if (!own.isEmpty()) {
      service.set(NetworkService.ALLOWED_SOURCES, own);
    }
    if (!router.whole()) {
      return;
    }
    Set<String> outside = new LinkedHashSet<>();
    boolean ended = false;
    for (Item.Builder rule : rules) {
      boolean external = rule.get(AccessRule.FROM_EXTERNAL).value().orElse(true);
      boolean here = list(rule.get(AccessRule.DESTINATIONS)).stream().noneMatch(LOOP::equals);
      boolean covered = covers(list(rule.get(AccessRule.SERVICES)), transport, port);
      if (external && here && covered && !ended) {
        List<String> sources = list(rule.get(AccessRule.SOURCES));
        if (permits(rule).orElse(false)) {
          outside.addAll(sources);
        }
        ended = sources.contains("any");
      }
    }
    if (!ended) {
      outside.add("any");
    }
    boolean known = interfaces.outside().isPresent();
    if (known) {
      service.set(NetworkService.EXPOSED, !outside.isEmpty());
    }
    if (own.isEmpty() && (known || outside.isEmpty())) {
      service.set(
          NetworkService.ALLOWED_SOURCES, outside.isEmpty() ? inner() : new ArrayList<>(outside));
    } else if (own.isEmpty()) {
      service.set(NetworkService.ALLOWED_SOURCES, new ArrayList<>(outside));
    }
  }

  /** The chain keeps the outside out; what it lets in of the inside is named as such. */
  private static List<String> inner() {
    return List.of("inside");
  }

  private static boolean covers(List<String> services, String transport, long port) {
    for (String service : services) {
      int slash = service.indexOf('/');
      String protocol = slash < 0 ? service : service.substring(0, slash);
      if (service.equals("any") || service.equals(transport)) {
        return true;
      }
      if (slash > 0 && protocol.equals(transport) && holds(service.substring(slash + 1), port)) {
        return true;
      }
    }
    return false;
  }

  private static boolean holds(String range, long port) {
    String[] ends = range.split("-", 2);
    String last = ends[ends.length - 1];
    return ends[0].matches("\\d{1,5}")
        && last.matches("\\d{1,5}")
        && Long.parseLong(ends[0]) <= port
        && port <= Long.parseLong(last);
  }
}
