package org.auscult.formats.watchguard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.Setting;
import org.auscult.formats.syntax.Cidr;
import org.auscult.tree.ConfigNode;

/** Aliases, groups of addresses and services by the names that policies use. */
final class WatchguardObjects {
  private static final int DEEPEST = 32;

  /** Protocol numbers of IANA by the words of the device model. */
  private static final Map<String, String> PROTOCOLS =
      Map.of(
          "1", "icmp", "6", "tcp", "17", "udp", "47", "gre", "50", "esp", "51", "ah", "58",
          "icmp6");

  /** One end of a policy. */
  static final class End {
    final Set<String> zones = new LinkedHashSet<>();
    final Set<String> networks = new LinkedHashSet<>();
    final List<Setting<Boolean>> facing = new ArrayList<>();
    boolean device;

    List<String> zones() {
      return zones.contains("Any") ? List.of("any") : List.copyOf(zones);
    }

    List<String> networks() {
      return networks.contains("any") ? List.of("any") : List.copyOf(networks);
    }
  }

  private final WatchguardInterfaces interfaces;
  private final Map<String, ConfigNode> aliases = new HashMap<>();
  private final Map<String, List<String>> groups = new HashMap<>();
  private final Map<String, List<String>> services = new HashMap<>();

  WatchguardObjects(ConfigNode profile, WatchguardInterfaces interfaces) {
    this.interfaces = interfaces;
    for (ConfigNode alias : Elements.of(profile, "alias-list", "alias")) {
      Elements.text(alias, "name").ifPresent(name -> aliases.put(name, alias));
      Elements.of(alias, "alias-member-list", "alias-member").forEach(ConfigNode::mappedDeep);
    }
    for (ConfigNode group : Elements.of(profile, "address-group-list", "address-group")) {
      Elements.text(group, "name").ifPresent(name -> groups.put(name, networks(group)));
    }
    for (ConfigNode service : Elements.of(profile, "service-list", "service")) {
      Elements.text(service, "name").ifPresent(name -> services.put(name, ports(service)));
    }
  }

  private static List<String> networks(ConfigNode group) {
    List<String> found = new ArrayList<>();
    for (ConfigNode member : Elements.of(group, "addr-group-member", "member")) {
      List<String> networks = network(member);
      if (networks.isEmpty()) {
        member.unmapped();
      }
      found.addAll(networks);
    }
    return found;
  }

  private static List<String> network(ConfigNode member) {
    Elements.text(member, "type");
    Optional<String> host = Elements.text(member, "host-ip-addr");
    if (host.isPresent()) {
      return List.of(host.get() + "/32");
    }
    Optional<String> net = Elements.text(member, "ip-network-addr");
    if (net.isPresent()) {
      String mask = Elements.text(member, "ip-mask").orElse("");
      return Cidr.of(net.get(), mask).map(cidr -> cidr.endsWith("/0") ? "any" : cidr).stream()
          .toList();
    }
    Optional<String> first = Elements.text(member, "start-ip-addr");
    if (first.isPresent()) {
      return Cidr.range(first.get(), Elements.text(member, "end-ip-addr").orElse(""));
    }
    return Elements.text(member, "domain").stream().toList();
  }

  private static List<String> ports(ConfigNode service) {
    Set<String> found = new LinkedHashSet<>();
    for (ConfigNode member : Elements.of(service, "service-item", "member")) {
      Elements.text(member, "type");
      String number = Elements.text(member, "protocol").orElse("");
      String protocol = PROTOCOLS.getOrDefault(number, "ip/" + number);
      Optional<String> port = Elements.text(member, "server-port").filter(p -> !p.equals("0"));
      Optional<String> first = Elements.text(member, "start-server-port");
      Optional<String> last = Elements.text(member, "end-server-port");
      if (number.equals("0")) {
        found.add("any");
      } else if (first.isPresent() && last.isPresent()) {
        found.add(protocol + '/' + first.get() + '-' + last.get());
      } else {
        found.add(port.map(p -> protocol + '/' + p).orElse(protocol));
      }
    }
    return found.contains("any") ? List.of("any") : List.copyOf(found);
  }

  /** The ports of a service; its name where the export does not tell. */
  List<String> ports(String service) {
    List<String> ports = services.getOrDefault(service, List.of());
    return service.equals("Any")
        ? List.of("any")
        : ports.isEmpty() ? List.of(service.toLowerCase(Locale.ROOT)) : ports;
  }

  /** The networks of a group of addresses; its name where the export does not tell. */
  List<String> group(String name) {
    return groups.getOrDefault(name, List.of(name));
  }

  /** Whether an interface, or all of a kind, faces the outside. */
  Setting<Boolean> facing(String face) {
    return interfaces.facing(face);
  }

  /** What the aliases of one end of a policy stand for. */
  End end(List<String> names) {
    End end = new End();
    names.forEach(name -> alias(name, end, 0));
    return end;
  }

  private void alias(String name, End end, int depth) {
    ConfigNode alias = aliases.get(name);
    if (alias == null || depth > DEEPEST) {
      end.networks.add(name.equals("Any") ? "any" : name);
      end.device |= name.equals("Firebox");
      return;
    }
    for (ConfigNode member : Elements.of(alias, "alias-member-list", "alias-member")) {
      Optional<String> other = Elements.text(member, "alias-name");
      if (other.isPresent()) {
        alias(other.get(), end, depth + 1);
      } else {
        member(member, end);
      }
    }
  }

  /**
   * A member is a triple of user, address and interface. An inside interface alone bounds who is
   * meant, so that its name stands for the networks behind it; an outside one does not.
   */
  private void member(ConfigNode member, End end) {
    String user = Elements.text(member, "user").orElse("Any");
    String address = Elements.text(member, "address").orElse("Any");
    String face = Elements.text(member, "interface").orElse("Any");
    Setting<Boolean> facing = interfaces.facing(face);
    end.zones.add(face);
    end.facing.add(facing);
    end.device |= address.equals("Firebox") || face.equals("Firebox");
    if (!user.equals("Any")) {
      end.networks.add("user " + user);
    } else if (!address.equals("Any")) {
      end.networks.addAll(group(address));
    } else {
      boolean open = face.equals("Any") || facing.value().orElse(false);
      end.networks.add(open ? "any" : face);
    }
  }
}
