package org.auscult.formats.panos;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.auscult.device.Item;
import org.auscult.device.NetworkService;
import org.auscult.source.Span;

/** Services for management, with their usual ports (IANA). */
final class PanosServices {
  private static final Map<String, Long> PORTS =
      Map.of("telnet", 23L, "ssh", 22L, "http", 80L, "https", 443L, "snmp", 161L);
  private static final Set<String> ENCRYPTED = Set.of("ssh", "https");

  private PanosServices() {}

  /** True for the services by which a person or a program manages the device. */
  static boolean has(String protocol) {
    return PORTS.containsKey(protocol);
  }

  static Item.Builder add(Panos panos, String protocol, Span at) {
    Item.Builder item =
        panos
            .add(NetworkService.TYPE, at)
            .set(NetworkService.PROTOCOL, protocol)
            .set(NetworkService.TRANSPORT, protocol.equals("snmp") ? "udp" : "tcp")
            .set(NetworkService.PORT, Objects.requireNonNull(PORTS.get(protocol)))
            .set(NetworkService.PURPOSE, "management");
    if (!protocol.equals("snmp")) {
      item.set(NetworkService.ENCRYPTED, ENCRYPTED.contains(protocol))
          .set(NetworkService.AUTHENTICATED, true);
    }
    return item;
  }
}
