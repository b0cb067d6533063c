package org.auscult.formats.ciscoios;

import java.util.Optional;
import org.auscult.device.NetworkInterface;
import org.auscult.device.Setting;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;

/**
 * What the device tells its neighbours of itself, by CDP and LLDP. Each runs for the whole device
 * and can be switched off for an interface.
 */
final class CiscoIosDiscovery {
  private static final String CDP =
      "Cisco IOS Network Management Command Reference, cdp run and cdp enable (on; routers with"
          + " IOS-XE excepted)";

  private CiscoIosDiscovery() {}

  /** The protocols as configured for the device or for one interface. */
  static final class Seen {
    private Optional<Command> cdp = Optional.empty();
    private Optional<Command> lldp = Optional.empty();

    void see(Command command) {
      if (command.word(0).equals("cdp")) {
        cdp = Optional.of(command);
      } else {
        lldp = Optional.of(command);
      }
    }
  }

  static void commands(CommandTable.Builder<Ios> table) {
    table.on("cdp run", CiscoIosDiscovery::run).on("lldp run", CiscoIosDiscovery::run);
  }

  static void inInterface(CommandTable.Builder<Port> table) {
    table
        .on("cdp enable", (port, command) -> port.discovery().see(command))
        .on("lldp transmit", (port, command) -> port.discovery().see(command))
        .on("lldp receive", (port, command) -> {});
  }

  private static void run(Ios ios, Command command) {
    ios.discovery.see(command);
    CiscoIosServices.service(ios, command, command.word(0));
  }

  /** Either protocol is enough; LLDP is off unless it is switched on for the device. */
  static void close(Port port) {
    Ios ios = port.ios();
    if (!port.plug() || port.shut() || !ios.whole()) {
      return;
    }
    Optional<Setting<Boolean>> cdp = cdp(ios, port.discovery());
    Setting<Boolean> lldp = lldp(ios, port.discovery());
    if (lldp.value().equals(Optional.of(true)) || cdp.isEmpty()) {
      lldp.value()
          .filter(on -> on)
          .ifPresent(on -> port.item().set(NetworkInterface.DISCOVERY, lldp));
    } else {
      port.item().set(NetworkInterface.DISCOVERY, cdp.get());
    }
  }

  private static Optional<Setting<Boolean>> cdp(Ios ios, Seen port) {
    Optional<Command> off = ios.discovery.cdp.filter(Command::negated);
    Optional<Command> said = off.or(() -> port.cdp).or(() -> ios.discovery.cdp);
    if (said.isPresent()) {
      return said.map(command -> Setting.of(command.on(), command.span()));
    }
    boolean standard = ios.isA("switch") || !CiscoIosIdentity.isXe(ios);
    return standard ? Optional.of(Setting.byDefault(true, CDP)) : Optional.empty();
  }

  private static Setting<Boolean> lldp(Ios ios, Seen port) {
    Optional<Command> runs = ios.discovery.lldp.filter(Command::on);
    return runs.map(
            command ->
                port.lldp
                    .filter(Command::negated)
                    .map(no -> Setting.of(false, no.span()))
                    .orElseGet(() -> Setting.of(true, command.span())))
        .orElseGet(
            () ->
                Setting.byDefault(
                    false, "Cisco IOS Network Management Command Reference, lldp run (off)"));
  }
}
