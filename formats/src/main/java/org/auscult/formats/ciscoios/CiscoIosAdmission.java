package org.auscult.formats.ciscoios;

import java.util.Optional;
import org.auscult.device.NetworkInterface;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;
import org.auscult.source.Span;

/**
 * Who may use a switch port: IEEE 802.1X and MAC addresses asked of a server. Both the older
 * commands ({@code authentication}) and the newer ones ({@code access-session}) are read.
 */
final class CiscoIosAdmission {
  private CiscoIosAdmission() {}

  /** The commands of one port that decide together. */
  static final class Seen {
    private Optional<Command> control = Optional.empty();
    private Optional<Command> open = Optional.empty();
    private boolean closed;
    private boolean byAddress;
  }

  static void commands(CommandTable.Builder<Ios> table) {
    table
        .on("dot1x system-auth-control", (ios, c) -> ios.admission = Optional.of(c))
        .irrelevant(
            """
            dot1x critical
            dot1x logging
            dot1x credentials
            dot1x test
            authentication logging
            authentication critical
            authentication mac-move
            access-session mac-move
            access-session acl default passthrough
            access-session attributes
            access-session interface-template\
            """);
  }

  static void inInterface(CommandTable.Builder<Port> table) {
    table
        .on("dot1x port-control", (p, c) -> p.admission().control = Optional.of(c))
        .on("authentication port-control", (p, c) -> p.admission().control = Optional.of(c))
        .on("access-session port-control", (p, c) -> p.admission().control = Optional.of(c))
        .on("authentication open", (p, c) -> p.admission().open = stands(c))
        .on("access-session closed", (p, c) -> p.admission().closed = c.on())
        .on("mab", (p, c) -> p.admission().byAddress = c.on())
        .on("dot1x pae", (p, c) -> {})
        .on("authentication host-mode", (p, c) -> {})
        .on("access-session host-mode", (p, c) -> {});
  }

  /** The command, unless it is negated. */
  static Optional<Command> stands(Command command) {
    return command.on() ? Optional.of(command) : Optional.empty();
  }

  /** Puts together what the commands of a port demand. */
  static void close(Port port) {
    port.admission()
        .control
        .ifPresent(
            command -> {
              boolean demanded = command.on() && command.last().equals("auto");
              Span at = port.admission().open.map(Command::span).orElse(command.span());
              port.item()
                  .set(
                      NetworkInterface.DOT1X,
                      demanded && !passesAll(port, command) && works(port),
                      at);
            });
  }

  /**
   * An open port lets a station in before, and though, it fails to authenticate; an access list on
   * the port may still hold it back.
   */
  private static boolean passesAll(Port port, Command control) {
    boolean newer = control.word(0).equals("access-session");
    boolean open = newer ? !port.admission().closed : port.admission().open.isPresent();
    return open && !port.isFiltered();
  }

  /**
   * Without {@code dot1x system-auth-control} no port asks by 802.1X (Cisco IOS Security Command
   * Reference: off unless configured).
   */
  private static boolean works(Port port) {
    Ios ios = port.ios();
    boolean on = ios.admission.map(Command::on).orElse(!ios.whole());
    return on || port.admission().byAddress;
  }
}
