package org.auscult.formats.hpprocurve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.auscult.device.Field;
import org.auscult.device.Item;
import org.auscult.device.NetworkService;
import org.auscult.device.PasswordPolicy;
import org.auscult.device.SessionPolicy;
import org.auscult.device.Setting;
import org.auscult.device.SnmpCommunity;
import org.auscult.device.SshServer;
import org.auscult.device.UpdatePolicy;
import org.auscult.formats.commandline.Entries;
import org.auscult.formats.commandline.Ipv4;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;

/** Telnet, SSH, web and TFTP servers, who may manage the switch, and sessions. */
final class HpProcurveServices {
  private static final String MANAGEMENT = "ArubaOS-Switch Management and Configuration Guide, ";
  private static final String SECURITY = "ArubaOS-Switch Access Security Guide, ";

  private HpProcurveServices() {}

  static void commands(CommandTable.Builder<Procurve> table) {
    table
        .on("telnet-server", (p, c) -> on(p, c, "telnet", 23))
        .on("ip ssh", HpProcurveServices::ssh)
        .on("ip ssh filetransfer", (p, c) -> {})
        .on("ip ssh cipher", (p, c) -> c.unread())
        .on("ip ssh mac", (p, c) -> c.unread())
        .on("tftp server", (p, c) -> on(p, c, "tftp", 69))
        .on("web-management", HpProcurveServices::web)
        .on("snmp-server enable", HpProcurveServices::agent)
        .on("ip authorized-managers", HpProcurveServices::manager)
        .on("console inactivity-timer", (p, c) -> timeout(p, c, 60))
        .on("console idle-timeout", (p, c) -> timeout(p, c, 1))
        .on("console idle-timeout serial-usb", HpProcurveServices::serial)
        .on("banner motd", HpProcurveServices::banner)
        .on("dhcp image-file-update", HpProcurveServices::image)
        .on("encrypt-credentials", HpProcurveServices::encoded)
        .on("autorun", (p, c) -> update(p, c, UpdatePolicy.USB_INSTALL))
        .on("dhcp config-file-update", (p, c) -> update(p, c, UpdatePolicy.CONFIG_FROM_NETWORK));
  }

  private static void on(Procurve procurve, Command command, String protocol, long port) {
    Entries.management(procurve, command.span(), protocol, port, command.on());
  }

  private static void ssh(Procurve procurve, Command command) {
    if (command.size() == 2 || command.word(2).equals("listen")) {
      on(procurve, command, "ssh", 22);
      procurve.set(SshServer.TYPE, SshServer.ENABLED, command.on(), command.span());
    } else {
      command.unread();
    }
  }

  /** {@code web-management [plaintext|ssl [PORT]]}; alone it is both, or with {@code no} none. */
  private static void web(Procurve procurve, Command command) {
    Setting<Boolean> on = Setting.of(command.on(), command.span());
    switch (command.word(1)) {
      case "ssl" -> procurve.secureWeb = Optional.of(on);
      case "plaintext" -> procurve.web = Optional.of(on);
      case "" -> {
        procurve.web = Optional.of(on);
        procurve.secureWeb = Optional.of(on);
      }
      case "listen", "idle-timeout", "management-url", "support-url" -> {}
      default -> command.unread();
    }
  }

  private static void agent(Procurve procurve, Command command) {
    if (command.size() == 2) {
      on(procurve, command, "snmp", 161);
    } else if (!command.word(2).equals("traps")) {
      command.unread();
    }
  }

  private static void manager(Procurve procurve, Command command) {
    if (command.on()) {
      procurve.managers.add(command);
    }
  }

  /** Of consoles, Telnet and SSH alike; 0 for never. */
  private static void timeout(Procurve procurve, Command command, long unit) {
    if (command.number(2).isEmpty()) {
      command.unread();
      return;
    }
    long seconds = command.number(2).getAsLong() * unit;
    procurve.set(SessionPolicy.TYPE, SessionPolicy.IDLE_TIMEOUT_SECONDS, seconds, command.span());
    Item.Builder session = procurve.device().single(SessionPolicy.TYPE);
    if (!session.get(SessionPolicy.CONSOLE_TIMEOUT_SECONDS).configured()) {
      session.set(SessionPolicy.CONSOLE_TIMEOUT_SECONDS, seconds, command.span());
    }
  }

  private static void serial(Procurve procurve, Command command) {
    command
        .number(3)
        .ifPresent(
            seconds ->
                procurve.set(
                    SessionPolicy.TYPE,
                    SessionPolicy.CONSOLE_TIMEOUT_SECONDS,
                    seconds,
                    command.span()));
  }

  private static void banner(Procurve procurve, Command command) {
    procurve.set(SessionPolicy.TYPE, SessionPolicy.BANNER, command.on(), command.span());
  }

  private static void update(Procurve procurve, Command command, Field<Boolean> field) {
    procurve.set(UpdatePolicy.TYPE, field, command.on(), command.span());
  }

  /** Firmware by DHCP is as good as a configuration by DHCP. */
  private static void image(Procurve procurve, Command command) {
    if (command.on()) {
      update(procurve, command, UpdatePolicy.CONFIG_FROM_NETWORK);
    }
  }

  private static void encoded(Procurve procurve, Command command) {
    procurve.set(PasswordPolicy.TYPE, PasswordPolicy.STORED_ENCODED, command.on(), command.span());
  }

  static void finish(Procurve procurve) {
    web(procurve);
    standard(procurve, "telnet", 23, MANAGEMENT + "Inbound Telnet access (enabled by default)");
    if (procurve.whole() && Entries.services(procurve, "ssh").isEmpty()) {
      Entries.uncertain(procurve, "ssh", 22);
    }
    standard(procurve, "tftp", 69, MANAGEMENT + "TFTP server (enabled by default)");
    standard(procurve, "snmp", 161, MANAGEMENT + "SNMP (enabled by default)");
    procurve.standard(
        SessionPolicy.TYPE,
        SessionPolicy.IDLE_TIMEOUT_SECONDS,
        0L,
        MANAGEMENT + "console inactivity-timer (0: never, by default)");
    procurve.standard(
        SessionPolicy.TYPE,
        SessionPolicy.BANNER,
        false,
        "ArubaOS-Switch Basic Operation Guide, banner motd (none by default)");
    procurve.standard(
        SshServer.TYPE,
        SshServer.VERSION_1,
        false,
        SECURITY + "Configuring Secure Shell (version 2 only since release K.11)");
    procurve.standard(
        UpdatePolicy.TYPE,
        UpdatePolicy.CONFIG_FROM_NETWORK,
        true,
        MANAGEMENT + "dhcp config-file-update (enabled by default)");
    managers(procurve);
  }

  private static void standard(Procurve procurve, String protocol, long port, String source) {
    if (procurve.whole() && Entries.services(procurve, protocol).isEmpty()) {
      Entries.standard(procurve, protocol, port, true, source);
    }
  }

  private static void web(Procurve procurve) {
    String source = MANAGEMENT + "web-management (plaintext enabled, ssl disabled by default)";
    boolean told = procurve.whole();
    procurve
        .web
        .or(() -> told ? Optional.of(Setting.byDefault(true, source)) : Optional.empty())
        .ifPresent(on -> web(procurve, "http", 80, on));
    procurve
        .secureWeb
        .or(() -> told ? Optional.of(Setting.byDefault(false, source)) : Optional.empty())
        .ifPresent(on -> web(procurve, "https", 443, on));
  }

  private static void web(Procurve procurve, String protocol, long port, Setting<Boolean> on) {
    Entries.management(procurve, on.where().orElse(procurve.device().where()), protocol, port, true)
        .set(NetworkService.ENABLED, on);
  }

  /** {@code ip authorized-managers NETWORK MASK [access LEVEL] [access-method ssh|web|…]}. */
  private static void managers(Procurve procurve) {
    for (Item.Builder item : procurve.device().items(NetworkService.TYPE)) {
      String protocol = item.get(NetworkService.PROTOCOL).value().orElse("");
      if (procurve.whole() || !procurve.managers.isEmpty()) {
        item.set(NetworkService.ALLOWED_SOURCES, networks(procurve, protocol));
      }
    }
    for (Item.Builder item : procurve.device().items(SnmpCommunity.TYPE)) {
      if (procurve.whole() || !procurve.managers.isEmpty()) {
        item.set(SnmpCommunity.ALLOWED_SOURCES, networks(procurve, "snmp"));
      }
    }
  }

  private static List<String> networks(Procurve procurve, String protocol) {
    List<String> networks = new ArrayList<>();
    for (Command manager : procurve.managers) {
      String method = manager.after("access-method").orElse("all");
      boolean web = method.equals("web") && protocol.startsWith("http");
      if (method.equals("all") || method.equals(protocol) || web) {
        String mask = Ipv4.is(manager.word(3)) ? manager.word(3) : "255.255.255.255";
        String network = Ipv4.network(manager.word(2), mask);
        networks.add(network.equals("0.0.0.0/0") ? "any" : network);
      }
    }
    return networks.isEmpty() && procurve.managers.isEmpty() ? List.of("any") : networks;
  }
}
