package org.auscult.formats.windowshost;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.auscult.device.AccessRule;

/**
 * Rules of the firewall in the registry: one value each, such as {@code
 * v2.10|Action=Allow|Active=TRUE|Dir=In|Protocol=6|LPort=3389|Name=…|} (Microsoft, MS-GPFAS 2.2.2).
 */
final class FirewallRegistry {
  private static final List<String> KEYS =
      List.of(
          Registry.SERVICES + "sharedaccess\\parameters\\firewallpolicy\\firewallrules\\",
          "software\\policies\\microsoft\\windowsfirewall\\firewallrules\\");
  private static final Map<String, String> PROTOCOLS = Map.of("6", "tcp", "17", "udp");

  private FirewallRegistry() {}

  /** Adds all rules, unless those in force were listed by {@code netsh}. */
  static void map(Host host) {
    boolean listed = !host.device().items(AccessRule.TYPE).isEmpty();
    for (String key : KEYS) {
      for (Registry.Value value : host.registry().under(key)) {
        if (!listed && value.data().matches("v\\d+\\.\\d+\\|.*")) {
          rule(value).add(host, value.span());
          value.mapped();
        }
      }
    }
  }

  private static FirewallRule rule(Registry.Value value) {
    List<String> ports = new ArrayList<>();
    List<String> sources = new ArrayList<>();
    String name = "";
    String protocol = "";
    boolean active = false;
    boolean inbound = false;
    boolean allow = false;
    for (String part : value.data().split("\\|")) {
      int equals = part.indexOf('=');
      String text = part.substring(equals + 1);
      switch (equals < 0 ? "" : part.substring(0, equals).toLowerCase(Locale.ROOT)) {
        case "name" -> name = text;
        case "action" -> allow = !text.equalsIgnoreCase("Block");
        case "active" -> active = text.equalsIgnoreCase("TRUE");
        case "dir" -> inbound = text.equalsIgnoreCase("In");
        case "protocol" -> protocol = PROTOCOLS.getOrDefault(text, text);
        case "lport", "lport2_10" -> ports.add(text);
        case "ra4", "ra42", "ra6", "ra62" -> sources.add(text);
        default -> {}
      }
    }
    return new FirewallRule(name, active, inbound, allow, protocol, ports, sources);
  }
}
