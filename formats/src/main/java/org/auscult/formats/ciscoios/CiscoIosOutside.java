package org.auscult.formats.ciscoios;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.AccessRule;
import org.auscult.device.Item;
import org.auscult.device.NetworkInterface;
import org.auscult.device.NetworkService;
import org.auscult.device.Zone;
import org.auscult.formats.commandline.OutsideNames;

/**
 * What comes from outside: through interfaces that translation of addresses calls outside, and
 * zones that call themselves so.
 */
final class CiscoIosOutside {
  private CiscoIosOutside() {}

  /** Tells zones, interfaces, rules and services apart, when all are read. */
  static void finish(Ios ios) {
    zones(ios);
    Set<String> outside = new HashSet<>();
    for (Port port : ios.ports.values()) {
      if (port.external()) {
        outside.add(port.name());
        port.get(NetworkInterface.ZONE).value().ifPresent(outside::add);
      }
    }
    if (!outside.isEmpty()) {
      ios.device().items(AccessRule.TYPE).forEach(rule -> rule(ios, rule, outside));
      services(ios);
    }
  }

  private static void zones(Ios ios) {
    for (Item.Builder zone : ios.device().items(Zone.TYPE)) {
      String name = zone.get(Zone.NAME).value().orElse("");
      List<Port> members =
          ios.ports.values().stream()
              .filter(port -> port.get(NetworkInterface.ZONE).value().equals(Optional.of(name)))
              .toList();
      zone.set(Zone.INTERFACES, members.stream().map(Port::name).toList());
      if (OutsideNames.has(name) || members.stream().anyMatch(Port::external)) {
        zone.set(Zone.EXTERNAL, true);
        members.forEach(port -> port.item().set(NetworkInterface.EXTERNAL, true, zone.where()));
      }
    }
  }

  private static void rule(Ios ios, Item.Builder rule, Set<String> outside) {
    if (CiscoIosNat.translation(rule)) {
      rule.set(AccessRule.FROM_EXTERNAL, true);
    }
    rule.get(AccessRule.SOURCE_ZONES)
        .value()
        .ifPresent(
            zones -> {
              boolean from = zones.stream().anyMatch(outside::contains);
              if (from || ios.whole()) {
                rule.set(AccessRule.FROM_EXTERNAL, from);
              }
            });
  }

  /** Sessions and servers listen on all interfaces; what stands before one is not weighed here. */
  private static void services(Ios ios) {
    ios.ports.values().stream()
        .filter(port -> port.external() && port.addressed() && !port.shut() && !port.isFiltered())
        .filter(port -> ios.whole())
        .findFirst()
        .ifPresent(
            port ->
                ios.device().items(NetworkService.TYPE).stream()
                    .filter(CiscoIosOutside::management)
                    .forEach(service -> service.set(NetworkService.EXPOSED, true, port.where())));
  }

  private static boolean management(Item.Builder service) {
    return service.get(NetworkService.PURPOSE).value().equals(Optional.of("management"));
  }
}
