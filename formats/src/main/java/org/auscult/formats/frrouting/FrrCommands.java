package org.auscult.formats.frrouting;

import java.util.List;
import java.util.Optional;
import org.auscult.device.Account;
import org.auscult.device.Firmware;
import org.auscult.device.Identity;
import org.auscult.device.Item;
import org.auscult.device.LoggingPolicy;
import org.auscult.device.NetworkInterface;
import org.auscult.device.NetworkService;
import org.auscult.device.PasswordPolicy;
import org.auscult.device.SessionPolicy;
import org.auscult.device.Setting;
import org.auscult.formats.commandline.Entries;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;
import org.auscult.tree.ConfigTree;

/** The configuration of FRRouting, command by command. */
public final class FrrCommands {
  private static final String GUIDE = "FRR User Guide, Basic Setup, ";
  private static final CommandTable<Frr> COMMANDS = commands();
  private static final CommandTable<Frr> IN_LINE = inLine();
  private static final CommandTable<Item.Builder> IN_PORT = inPort();

  private FrrCommands() {}

  /** Reads all statements at the top of the tree. */
  public static void read(Frr frr, ConfigTree tree) {
    COMMANDS.readInside(frr, tree.root());
  }

  private static CommandTable<Frr> commands() {
    CommandTable.Builder<Frr> table = CommandTable.builder();
    FrrRouting.commands(table);
    return table
        .on("frr version", FrrCommands::version)
        .on("hostname", (frr, c) -> frr.set(Identity.TYPE, Identity.HOSTNAME, c.word(1), c.span()))
        .on("password", FrrCommands::password)
        .on("enable password", FrrCommands::enable)
        .on(
            "service password-encryption",
            (frr, c) ->
                frr.set(PasswordPolicy.TYPE, PasswordPolicy.STORED_ENCODED, c.on(), c.span()))
        .on("username", FrrCommands::username)
        .on(
            "banner motd",
            (frr, c) ->
                frr.set(
                    SessionPolicy.TYPE,
                    SessionPolicy.BANNER,
                    c.on() && !c.word(2).equals("default"),
                    c.span()))
        .on("log syslog", FrrCommands::log)
        .on("log file", FrrCommands::log)
        .on("log stdout", FrrCommands::log)
        .on("interface", FrrCommands::port)
        .on("line vty", (frr, c) -> IN_LINE.readInside(frr, c.node()))
        .on("agentx", FrrCommands::agentx)
        .irrelevant(FrrIrrelevant.TOP)
        .irrelevantBlocks(FrrIrrelevant.BLOCKS)
        .build();
  }

  private static void version(Frr frr, Command command) {
    if (command.size() > 2) {
      frr.set(Firmware.TYPE, Firmware.PRODUCT, "frr", command.span());
      frr.set(Firmware.TYPE, Firmware.VERSION, command.word(2), command.span());
    }
  }

  private static void password(Frr frr, Command command) {
    if (command.on()) {
      frr.password = Optional.of(command);
      account(frr, command, "vty", "user", 1);
    }
  }

  private static void enable(Frr frr, Command command) {
    if (command.on()) {
      account(frr, command, "enable", "admin", 2);
    }
  }

  private static void account(Frr frr, Command command, String name, String privilege, int at) {
    frr.add(Account.TYPE, command.span())
        .set(Account.NAME, name)
        .set(Account.PRIVILEGE, privilege)
        .set(Account.ENABLED, true)
        .set(Account.PASSWORD_REQUIRED, true)
        .set(Account.SECRET, frr.password(command.list(at)));
  }

  /** A user of the system who may enter vtysh without giving a password once more. */
  private static void username(Frr frr, Command command) {
    if (command.on()) {
      frr.add(Account.TYPE, command.span())
          .set(Account.NAME, command.word(1))
          .set(Account.PRIVILEGE, "admin")
          .set(Account.ENABLED, true);
    }
  }

  private static void log(Frr frr, Command command) {
    if (command.on()) {
      frr.set(LoggingPolicy.TYPE, LoggingPolicy.ENABLED, true, command.span());
    }
  }

  private static void agentx(Frr frr, Command command) {
    frr.add(NetworkService.TYPE, command.span())
        .set(NetworkService.PROTOCOL, "agentx")
        .set(NetworkService.ENABLED, command.on());
  }

  private static void port(Frr frr, Command command) {
    if (command.on()) {
      Item.Builder port = frr.port(command.word(1), command.span());
      IN_PORT.readInside(port, command.node());
      FrrRouting.onPort(frr, command);
    }
  }

  private static CommandTable<Item.Builder> inPort() {
    return CommandTable.<Item.Builder>builder()
        .on("description", (port, c) -> port.set(NetworkInterface.DESCRIPTION, c.from(1), c.span()))
        .on("shutdown", (port, c) -> port.set(NetworkInterface.ENABLED, c.negated(), c.span()))
        .on("ip address", FrrCommands::address)
        .on("ipv6 address", FrrCommands::address)
        .irrelevant(FrrIrrelevant.IN_PORT)
        .build();
  }

  private static void address(Item.Builder port, Command command) {
    if (command.on()) {
      Frr.more(port, NetworkInterface.ADDRESSES, List.of(command.word(2)), command.span());
    }
  }

  private static CommandTable<Frr> inLine() {
    return CommandTable.<Frr>builder()
        .on("exec-timeout", FrrCommands::timeout)
        .on("login", FrrCommands::login)
        .build();
  }

  private static void timeout(Frr frr, Command command) {
    long seconds = command.number(1).orElse(0) * 60 + command.number(2).orElse(0);
    frr.set(
        SessionPolicy.TYPE,
        SessionPolicy.IDLE_TIMEOUT_SECONDS,
        command.negated() ? 600L : seconds,
        command.span());
  }

  /** {@code no login}: whoever reaches a daemon is in. */
  private static void login(Frr frr, Command command) {
    Entries.management(frr, command.span(), "telnet", 2601, true)
        .set(NetworkService.NAME, "line vty")
        .set(NetworkService.AUTHENTICATED, command.on());
    if (command.negated()) {
      frr.add(Account.TYPE, command.span())
          .set(Account.NAME, "line vty")
          .set(Account.PRIVILEGE, "user")
          .set(Account.ENABLED, true)
          .set(Account.PASSWORD_REQUIRED, false);
    }
  }

  /**
   * What the configuration means where it says nothing. The timeout is that of the daemons' own
   * terminals, which ask for the password; who has none works in the shell of the host.
   */
  public static void finish(Frr frr) {
    if (frr.password.isPresent()) {
      frr.standard(
          SessionPolicy.TYPE,
          SessionPolicy.IDLE_TIMEOUT_SECONDS,
          600L,
          GUIDE + "exec-timeout (10 minutes)");
    }
    if (frr.whole() && frr.password.isEmpty() && Entries.services(frr, "telnet").isEmpty()) {
      Entries.standard(
          frr,
          "telnet",
          2601,
          false,
          GUIDE + "password (without one nobody can connect to the vty)");
    }
    frr.password.ifPresent(
        command ->
            frr.add(NetworkService.TYPE, command.span())
                .set(NetworkService.PROTOCOL, "telnet")
                .set(NetworkService.NAME, "vty of the daemons")
                .set(
                    NetworkService.ENABLED,
                    Setting.unknown(FrrIrrelevant.DAEMONS, command.span())));
    frr.routing.finish(frr, "FRR User Guide, Basic Setup (no process runs unless configured)");
  }
}
