package org.auscult.formats.windowshost;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.auscult.device.AccessRule;
import org.auscult.device.Item;
import org.auscult.source.Span;

/**
 * A rule of the Windows firewall.
 *
 * @param protocol {@code tcp}, {@code udp} or any other word
 * @param ports of the host; empty when not restricted
 * @param sources networks; empty when not restricted
 */
record FirewallRule(
    String name,
    boolean enabled,
    boolean inbound,
    boolean allow,
    String protocol,
    List<String> ports,
    List<String> sources) {
  static final String POLICY = "windows-firewall";

  /** Adds it to the device. What it opens without naming ports may be one program's: left open. */
  void add(Host host, Span span) {
    Item.Builder rule =
        host.device()
            .add(AccessRule.TYPE, span)
            .set(AccessRule.NAME, name)
            .set(AccessRule.POLICY, POLICY)
            .set(AccessRule.ENABLED, enabled)
            .set(AccessRule.ACTION, allow ? "permit" : "deny")
            .set(AccessRule.ROLE, inbound ? "traffic" : "other")
            .set(AccessRule.APPLIED, true)
            .set(AccessRule.SOURCES, sources.isEmpty() ? List.of("any") : sources)
            .set(AccessRule.DESTINATIONS, List.of("self"));
    services().ifPresent(services -> rule.set(AccessRule.SERVICES, services));
  }

  private Optional<List<String>> services() {
    boolean numbered = protocol.equals("tcp") || protocol.equals("udp");
    List<String> services = new ArrayList<>();
    for (String port : ports) {
      services.add(
          port.matches("\\d+(?:-\\d+)?") ? protocol + "/" + port : port.toLowerCase(Locale.ROOT));
    }
    return numbered && !services.isEmpty() ? Optional.of(services) : Optional.empty();
  }
}
