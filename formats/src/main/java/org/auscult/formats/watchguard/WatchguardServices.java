package org.auscult.formats.watchguard;

import java.util.List;
import org.auscult.device.AccessRule;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.Item;
import org.auscult.device.NetworkService;

/**
 * Ways to manage the device: they are open where a policy lets pass to the device itself. The ports
 * are those of the maker's predefined policies (WatchGuard, Fireware Help, Manage Device Remotely
 * and Command Line Interface Reference).
 */
final class WatchguardServices {
  private record Kind(String port, String protocol, String name, long number) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind("tcp/8080", "https", "Fireware Web UI", 8080),
          new Kind("tcp/4118", "ssh", "command line", 4118),
          new Kind("tcp/23", "telnet", "telnet", 23),
          new Kind("udp/161", "snmp", "snmp", 161));

  private final DeviceBuilder device;

  WatchguardServices(DeviceBuilder device) {
    this.device = device;
  }

  void map() {
    for (Item.Builder rule : device.items(AccessRule.TYPE)) {
      boolean open =
          rule.get(AccessRule.ROLE).value().orElse("").equals("management")
              && rule.get(AccessRule.ACTION).value().orElse("").equals("permit")
              && rule.get(AccessRule.ENABLED).value().orElse(false);
      if (open) {
        List<String> ports = rule.get(AccessRule.SERVICES).value().orElse(List.of());
        KINDS.stream()
            .filter(kind -> ports.contains(kind.port()))
            .forEach(kind -> listener(kind, rule));
      }
    }
  }

  private void listener(Kind kind, Item.Builder rule) {
    boolean encrypted = kind.protocol().equals("https") || kind.protocol().equals("ssh");
    Item.Builder service =
        device
            .add(NetworkService.TYPE, rule.where())
            .set(NetworkService.PROTOCOL, kind.protocol())
            .set(NetworkService.NAME, kind.name())
            .set(NetworkService.TRANSPORT, kind.port().substring(0, 3))
            .set(NetworkService.PORT, kind.number())
            .set(NetworkService.ENABLED, true)
            .set(NetworkService.ALLOWED_SOURCES, rule.get(AccessRule.SOURCES))
            .set(NetworkService.EXPOSED, rule.get(AccessRule.FROM_EXTERNAL))
            .set(NetworkService.PURPOSE, "management");
    if (!kind.protocol().equals("snmp")) {
      service.set(NetworkService.ENCRYPTED, encrypted).set(NetworkService.AUTHENTICATED, true);
    }
  }
}
