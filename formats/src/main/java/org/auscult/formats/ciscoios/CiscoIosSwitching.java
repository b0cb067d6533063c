package org.auscult.formats.ciscoios;

import java.util.Optional;
import org.auscult.device.Setting;
import org.auscult.device.SwitchingPolicy;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;

/** Layer-2 protection of the device as a whole. */
final class CiscoIosSwitching {
  private CiscoIosSwitching() {}

  static void commands(CommandTable.Builder<Ios> table) {
    table
        .on("ip dhcp snooping", CiscoIosSwitching::snooping)
        .on("ip dhcp snooping vlan", (ios, c) -> ios.snooped = CiscoIosAdmission.stands(c))
        .on("ip arp inspection vlan", CiscoIosSwitching::arp)
        .on("ip arp inspection validate", (ios, c) -> {})
        .on("spanning-tree portfast bpduguard default", CiscoIosSwitching::guard)
        .on("spanning-tree portfast edge bpduguard default", CiscoIosSwitching::guard)
        .on("spanning-tree portfast default", (ios, c) -> ios.edgeByDefault = c.on())
        .on("spanning-tree portfast edge default", (ios, c) -> ios.edgeByDefault = c.on())
        .on("spanning-tree mode", (ios, c) -> ios.identity.bridging(c.span()))
        .on("vtp mode", (ios, c) -> vtp(ios, c, c.word(2)))
        .on("vtp", (ios, c) -> CiscoIosSwitching.noVtp(ios, c));
  }

  private static void snooping(Ios ios, Command command) {
    if (command.size() == 3) {
      ios.snooping = Optional.of(command);
    } else {
      command.unread();
    }
  }

  /** It takes effect where it is on for the device and for a VLAN. */
  private static void snooping(Ios ios) {
    boolean without = ios.whole() && ios.snooped.isEmpty();
    ios.snooping.ifPresent(
        c ->
            ios.set(
                SwitchingPolicy.TYPE, SwitchingPolicy.DHCP_SNOOPING, c.on() && !without, c.span()));
  }

  private static void arp(Ios ios, Command command) {
    if (!command.has("logging")) {
      ios.set(SwitchingPolicy.TYPE, SwitchingPolicy.ARP_INSPECTION, command.on(), command.span());
    }
  }

  private static void guard(Ios ios, Command command) {
    ios.set(SwitchingPolicy.TYPE, SwitchingPolicy.BPDU_GUARD_DEFAULT, command.on(), command.span());
  }

  private static void noVtp(Ios ios, Command command) {
    if (command.negated() && command.size() == 1) {
      vtp(ios, command, "off");
    } else {
      command.unread();
    }
  }

  private static void vtp(Ios ios, Command command, String mode) {
    ios.set(SwitchingPolicy.TYPE, SwitchingPolicy.VTP_MODE, mode, command.span());
  }

  /** The global guard holds for edge ports; empty when it is off. */
  static Optional<Setting<Boolean>> guardByDefault(Ios ios) {
    Setting<Boolean> guard =
        ios.device().single(SwitchingPolicy.TYPE).get(SwitchingPolicy.BPDU_GUARD_DEFAULT);
    return guard.value().filter(on -> on).map(on -> guard);
  }

  static void finish(Ios ios) {
    snooping(ios);
    if (!ios.isSwitch()) {
      return;
    }
    String lan = "Cisco IOS LAN Switching Command Reference, ";
    ios.standard(
        SwitchingPolicy.TYPE,
        SwitchingPolicy.DHCP_SNOOPING,
        false,
        "Cisco IOS IP Addressing Services Command Reference, ip dhcp snooping");
    ios.standard(
        SwitchingPolicy.TYPE,
        SwitchingPolicy.ARP_INSPECTION,
        false,
        "Cisco IOS IP Addressing Services Command Reference, ip arp inspection vlan");
    ios.standard(
        SwitchingPolicy.TYPE,
        SwitchingPolicy.BPDU_GUARD_DEFAULT,
        false,
        lan + "spanning-tree portfast bpduguard default");
  }
}
