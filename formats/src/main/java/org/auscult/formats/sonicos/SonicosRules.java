package org.auscult.formats.sonicos;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.AccessRule;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.Field;
import org.auscult.device.Item;
import org.auscult.device.NetworkService;
import org.auscult.formats.syntax.Cidr;
import org.auscult.source.Span;

/** Access rules between zones with their objects, and translations that publish hosts inside. */
final class SonicosRules {
  private static final List<String> ANY = List.of("any");

  private static final String MANAGEMENT =
      "SonicWall, SonicOS Administration Guide, Interfaces: the rule that is added for management"
          + " lets any source in";

  /** Protocol numbers of IANA by the words of the device model. */
  private static final Map<String, String> PROTOCOLS =
      Map.of("1", "icmp", "6", "tcp", "17", "udp", "47", "gre", "50", "esp", "58", "icmp6");

  private final Settings settings;
  private final DeviceBuilder device;
  private final Map<String, List<String>> addresses = new HashMap<>();
  private final Map<String, List<String>> services = new HashMap<>();
  private final Map<String, List<String>> addressGroups = new HashMap<>();
  private final Map<String, List<String>> serviceGroups = new HashMap<>();
  private long order;
  private long translations;

  SonicosRules(Settings settings, DeviceBuilder device) {
    this.settings = settings;
    this.device = device;
  }

  void map() {
    for (int row : settings.rows("addrObjId")) {
      settings.cell("addrObjId", row).ifPresent(name -> addresses.put(name, address(row)));
    }
    for (int row : settings.rows("svcObjId")) {
      settings.cell("svcObjId", row).ifPresent(name -> services.put(name, service(row)));
    }
    members("addro", addressGroups);
    members("so", serviceGroups);
    settings.rows("policyAction").forEach(this::rule);
    settings.rows("natPolicyOrigDst").forEach(this::translation);
  }

  /** Opening a way to manage the device adds a rule for it, whose source may be narrowed. */
  void restrict(SonicosInterfaces.Way way) {
    String service =
        way.protocol().equals("snmp")
            ? "SNMP"
            : way.protocol().toUpperCase(Locale.ROOT) + " Management";
    Set<String> sources = new LinkedHashSet<>();
    for (int row : settings.rows("policyDstSvc")) {
      boolean meant =
          settings.cell("policyDstSvc", row).filter(service::equals).isPresent()
              && settings.cell("policyDstZone", row).filter(way.zone()::equals).isPresent()
              && settings.cell("policyAction", row).filter("2"::equals).isPresent()
              && settings.cell("policyEnabled", row).filter("1"::equals).isPresent();
      if (meant) {
        sources.addAll(networks(settings.cell("policySrcNet", row)));
      }
    }
    if (!sources.isEmpty()) {
      way.service()
          .set(
              NetworkService.ALLOWED_SOURCES, sources.contains("any") ? ANY : List.copyOf(sources));
    }
    way.service().orDefault(NetworkService.ALLOWED_SOURCES, ANY, MANAGEMENT);
  }

  /** Kinds 1 host, 2 range, 4 network, 8 group. */
  private List<String> address(int row) {
    String first = settings.cell("addrObjIp1", row).orElse("");
    String second = settings.cell("addrObjIp2", row).orElse("");
    return switch (settings.cell("addrObjType", row).orElse("")) {
      case "1" -> Cidr.of(first, "32").stream().toList();
      case "2" -> Cidr.range(first, second);
      case "4" -> Cidr.of(first, second).stream().toList();
      default -> List.of();
    };
  }

  private List<String> service(int row) {
    settings.cell("svcObjType", row);
    Optional<String> number = settings.cell("svcObjIpType", row).filter(n -> !n.equals("0"));
    String low = settings.cell("svcObjPort1", row).orElse("0");
    String high = settings.cell("svcObjPort2", row).orElse("0");
    if (number.isEmpty()) {
      return List.of();
    }
    String protocol = PROTOCOLS.getOrDefault(number.get(), "ip/" + number.get());
    if (!protocol.equals("tcp") && !protocol.equals("udp")) {
      return List.of(protocol);
    }
    return List.of(protocol + '/' + (low.equals(high) ? low : low + '-' + high));
  }

  private void members(String kind, Map<String, List<String>> groups) {
    for (int row : settings.rows(kind + "_atomToGrp")) {
      Optional<String> group = settings.cell(kind + "_grpToGrp", row);
      Optional<String> member = settings.cell(kind + "_atomToGrp", row);
      if (group.isPresent() && member.isPresent()) {
        groups.computeIfAbsent(group.get(), name -> new ArrayList<>()).add(member.get());
      }
    }
  }

  private void rule(int row) {
    Span at = settings.node("policyAction", row).orElseThrow().span();
    Item.Builder rule =
        device
            .add(AccessRule.TYPE, at)
            .set(AccessRule.NAME, name(row))
            .set(AccessRule.POLICY, "access rules")
            .set(AccessRule.ORDER, ++order)
            .set(AccessRule.APPLIED, true)
            .set(AccessRule.ROLE, role(row));
    action(rule, row, at);
    flag(rule, AccessRule.ENABLED, "policyEnabled", row);
    flag(rule, AccessRule.LOGGED, "policyLog", row);
    String from = settings.cell("policySrcZone", row).orElse("any");
    rule.set(AccessRule.SOURCE_ZONES, List.of(from));
    rule.set(
        AccessRule.DESTINATION_ZONES, List.of(settings.cell("policyDstZone", row).orElse("any")));
    rule.set(
        AccessRule.FROM_EXTERNAL, from.equals(SonicosInterfaces.OUTSIDE) || from.equals("any"));
    rule.set(AccessRule.SOURCES, networks(settings.cell("policySrcNet", row)));
    rule.set(AccessRule.DESTINATIONS, networks(settings.cell("policyDstNet", row)));
    rule.set(AccessRule.SERVICES, services(settings.cell("policyDstSvc", row)));
  }

  /** The maker's services of this name lead to the device itself. */
  private String role(int row) {
    return settings.cell("policyDstSvc", row).filter(s -> s.endsWith(" Management")).isPresent()
        ? "management"
        : "traffic";
  }

  private String name(int row) {
    Optional<String> comment = settings.cell("policyComment", row);
    return settings.cell("policyName", row).or(() -> comment).orElse(String.valueOf(row));
  }

  private void action(Item.Builder rule, int row, Span at) {
    switch (settings.cell("policyAction", row).orElse("")) {
      case "2" -> rule.set(AccessRule.ACTION, "permit", at);
      case "1" -> rule.set(AccessRule.ACTION, "deny", at);
      default -> settings.node("policyAction", row).orElseThrow().unmapped();
    }
  }

  private void flag(Item.Builder rule, Field<Boolean> field, String column, int row) {
    settings.cell(column, row).flatMap(Settings::flag).ifPresent(on -> rule.set(field, on));
  }

  private List<String> networks(Optional<String> name) {
    return name.filter(n -> !n.equalsIgnoreCase("any"))
        .map(n -> resolve(n, addresses, addressGroups))
        .orElse(ANY);
  }

  private List<String> services(Optional<String> name) {
    return name.filter(n -> !n.equalsIgnoreCase("any"))
        .map(n -> lower(resolve(n, services, serviceGroups)))
        .orElse(ANY);
  }

  private static List<String> lower(List<String> names) {
    return names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
  }

  private static List<String> resolve(
      String name, Map<String, List<String>> objects, Map<String, List<String>> groups) {
    Set<String> found = new LinkedHashSet<>();
    resolve(name, objects, groups, found, new HashSet<>());
    return found.isEmpty() ? List.of(name) : List.copyOf(found);
  }

  private static void resolve(
      String name,
      Map<String, List<String>> objects,
      Map<String, List<String>> groups,
      Set<String> found,
      Set<String> seen) {
    if (!seen.add(name)) {
      return;
    }
    List<String> members = groups.getOrDefault(name, List.of());
    List<String> own = objects.getOrDefault(name, List.of());
    if (members.isEmpty() && own.isEmpty()) {
      found.add(name);
    }
    found.addAll(own);
    members.forEach(member -> resolve(member, objects, groups, found, seen));
  }

  /** A translated destination: what is meant for one address goes to another. */
  private void translation(int row) {
    Optional<String> inside = settings.cell("natPolicyTransDst", row);
    Optional<String> outside = settings.cell("natPolicyOrigDst", row);
    Optional<String> service = settings.cell("natPolicyOrigSvc", row);
    Optional<String> source = settings.cell("natPolicyOrigSrc", row);
    boolean on = settings.cell("natPolicyEnabled", row).flatMap(Settings::flag).orElse(true);
    if (inside.isEmpty() || outside.isEmpty()) {
      return;
    }
    Span at = settings.node("natPolicyOrigDst", row).orElseThrow().span();
    device
        .add(AccessRule.TYPE, at)
        .set(AccessRule.NAME, settings.cell("natPolicyComment", row).orElse(outside.get()))
        .set(AccessRule.POLICY, "NAT policies")
        .set(AccessRule.ORDER, ++translations)
        .set(AccessRule.ENABLED, on)
        .set(AccessRule.ACTION, "permit")
        .set(AccessRule.ROLE, "other")
        .set(AccessRule.SOURCES, networks(source))
        .set(AccessRule.DESTINATIONS, networks(inside))
        .set(AccessRule.SERVICES, services(service));
  }
}
