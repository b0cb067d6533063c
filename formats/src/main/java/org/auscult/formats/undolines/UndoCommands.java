package org.auscult.formats.undolines;

import java.util.List;
import java.util.Optional;
import org.auscult.device.Aaa;
import org.auscult.device.AccessRule;
import org.auscult.device.Account;
import org.auscult.device.AuthServer;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.Field;
import org.auscult.device.Identity;
import org.auscult.device.Item;
import org.auscult.device.LogTarget;
import org.auscult.device.LoggingPolicy;
import org.auscult.device.NetworkInterface;
import org.auscult.device.NetworkService;
import org.auscult.device.SessionPolicy;
import org.auscult.device.SnmpCommunity;
import org.auscult.device.SnmpUser;
import org.auscult.device.SshServer;
import org.auscult.device.StoredSecret;
import org.auscult.device.SwitchingPolicy;
import org.auscult.device.TimeSource;
import org.auscult.formats.commandline.Entries;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;
import org.auscult.formats.syntax.NetworkEquipment;
import org.auscult.formats.syntax.Regions;
import org.auscult.source.Text;
import org.auscult.tree.ConfigTree;

/** What the command lines of this tongue share: most of it. */
public final class UndoCommands {
  private static final CommandTable<Undo> IN_VLAN =
      CommandTable.<Undo>builder()
          .irrelevant(UndoIrrelevant.IN_VLAN)
          .on("arp detection enable", UndoCommands::inspection)
          .on("arp anti-attack check user-bind enable", UndoCommands::inspection)
          .on("dhcp snooping enable", UndoCommands::snooping)
          .build();

  private UndoCommands() {}

  /** Adds the commands that all vendors of this tongue have. */
  public static void shared(CommandTable.Builder<Undo> table) {
    UndoLines.commands(table);
    UndoPorts.commands(table);
    UndoRouting.commands(table);
    UndoAcl.commands(table);
    UndoSnmp.commands(table);
    table
        .irrelevant(UndoIrrelevant.TOP)
        .irrelevantBlocks(UndoIrrelevant.BLOCKS)
        .on("sysname", (u, c) -> u.set(Identity.TYPE, Identity.HOSTNAME, c.from(1), c.span()))
        .on("header", (u, c) -> u.set(SessionPolicy.TYPE, SessionPolicy.BANNER, c.on(), c.span()))
        .on("telnet server enable", (u, c) -> u.server("telnet", c))
        .on("ssh server enable", (u, c) -> u.server("ssh", c))
        .on("stelnet server enable", (u, c) -> u.server("ssh", c))
        .on("sftp server enable", (u, c) -> u.server("sftp", c))
        .on("scp server enable", (u, c) -> u.server("scp", c))
        .on("ftp server enable", (u, c) -> u.server("ftp", c))
        .on("tftp server enable", (u, c) -> u.server("tftp", c))
        .on("telnet server acl", (u, c) -> u.restrict("telnet", c))
        .on("ssh server acl", (u, c) -> u.restrict("ssh", c))
        .on("super password", UndoCommands::superPassword)
        .on("info-center enable", UndoCommands::records)
        .on("info-center loghost", UndoCommands::loghost)
        .on("ntp-service unicast-server", UndoCommands::time)
        .on("ntp-service authentication enable", (u, c) -> u.timeAuthenticated = c.on())
        .on("ntp-service authentication-keyid", UndoCommands::timeKey)
        .on("ntp-service reliable authentication-keyid", (u, c) -> {})
        .on("vlan", (u, c) -> IN_VLAN.readInside(u, c.node()))
        .on("ssh server compatible-ssh1x enable", UndoCommands::oldSsh)
        .on("stp bpdu-protection", UndoCommands::guard)
        .on("dhcp enable", (u, c) -> dhcp(u, c))
        .on("dhcp snooping enable", UndoCommands::snooping)
        .on("lldp enable", UndoCommands::discovery)
        .on("lldp global enable", UndoCommands::discovery);
  }

  private static void superPassword(Undo undo, Command command) {
    int at = command.word(2).equals("level") || command.word(2).equals("role") ? 4 : 2;
    if (command.on()) {
      undo.account("super", command.span())
          .set(Account.PRIVILEGE, "admin")
          .set(Account.SECRET, undo.secret(command.list(at)), command.span());
    }
  }

  private static void records(Undo undo, Command command) {
    undo.set(LoggingPolicy.TYPE, LoggingPolicy.ENABLED, command.on(), command.span());
  }

  /** {@code info-center loghost [vpn-instance X] HOST [port N] [transport tcp ssl-policy P]}. */
  private static void loghost(Undo undo, Command command) {
    int at = command.word(2).equals("vpn-instance") ? 4 : 2;
    if (command.negated() || command.word(at).isEmpty()) {
      return;
    }
    Item.Builder item = Entries.syslog(undo, command.span(), command.word(at));
    command
        .after("port")
        .map(Command::number)
        .filter(port -> port.isPresent())
        .ifPresent(port -> item.set(LogTarget.PORT, port.getAsLong()));
    if (command.has("tcp")) {
      boolean tls = command.has("ssl-policy");
      item.set(LogTarget.TRANSPORT, tls ? "tls" : "tcp").set(LogTarget.ENCRYPTED, tls);
    }
  }

  private static void time(Undo undo, Command command) {
    if (command.on()) {
      Entries.time(undo, command.span(), command.word(2), command.has("authentication-keyid"));
    }
  }

  private static void timeKey(Undo undo, Command command) {
    UndoRouting.key(undo, command, "ntp key " + command.word(2));
  }

  private static void guard(Undo undo, Command command) {
    undo.edgeGuard = command.on() ? Optional.of(command) : Optional.empty();
    undo.set(
        SwitchingPolicy.TYPE, SwitchingPolicy.BPDU_GUARD_DEFAULT, command.on(), command.span());
  }

  private static void dhcp(Undo undo, Command command) {
    undo.add(NetworkService.TYPE, command.span())
        .set(NetworkService.PROTOCOL, "dhcp")
        .set(NetworkService.TRANSPORT, "udp")
        .set(NetworkService.PORT, 67L)
        .set(NetworkService.ENABLED, command.on());
  }

  private static void inspection(Undo undo, Command command) {
    undo.set(SwitchingPolicy.TYPE, SwitchingPolicy.ARP_INSPECTION, command.on(), command.span());
  }

  private static void oldSsh(Undo undo, Command command) {
    undo.set(SshServer.TYPE, SshServer.VERSION_1, command.on(), command.span());
  }

  private static void snooping(Undo undo, Command command) {
    undo.set(SwitchingPolicy.TYPE, SwitchingPolicy.DHCP_SNOOPING, command.on(), command.span());
  }

  private static void discovery(Undo undo, Command command) {
    undo.add(NetworkService.TYPE, command.span())
        .set(NetworkService.PROTOCOL, "lldp")
        .set(NetworkService.ENABLED, command.on());
  }

  /** Completes the device, when all commands are read. */
  public static void finish(Undo undo) {
    UndoLines.finish(undo);
    UndoPorts.finish(undo);
    undo.routing.finish(undo, undo.title() + ", bgp, ospf, rip (none runs unless configured)");
    undo.lists.finish(undo);
    Item.Builder identity = undo.device().single(Identity.TYPE);
    boolean switches = UndoPorts.switches(undo);
    identity.set(Identity.KIND, switches ? "switch" : Identity.NETWORK);
    if (switches) {
      undo.standard(
          SwitchingPolicy.TYPE,
          SwitchingPolicy.DHCP_SNOOPING,
          false,
          undo.title() + ", dhcp snooping enable (off unless configured)");
    }
  }

  /** Claims the sections that every configuration shows. */
  public static void claim(Undo undo, ConfigTree tree, Optional<Text> missing, Text obtain) {
    DeviceBuilder device = undo.device();
    NetworkEquipment.absent(device);
    new Regions(tree, missing, obtain)
        .claim(
            device,
            Account.TYPE,
            "local-user **",
            "aaa",
            "super **",
            "user-interface **",
            "line **",
            "password-control **")
        .claim(
            device,
            AuthServer.TYPE,
            "radius **",
            "hwtacacs **",
            "radius-server **",
            "hwtacacs-server **",
            "ldap **",
            "domain **",
            "aaa")
        .claim(
            device,
            NetworkService.TYPE,
            "telnet **",
            "undo telnet **",
            "ssh **",
            "stelnet **",
            "undo stelnet **",
            "ftp **",
            "sftp **",
            "http **",
            "undo http **",
            "ip http **",
            "ip https **",
            "web **",
            "netconf **",
            "restful **",
            "snmp-agent **",
            "dhcp **",
            "user-interface **",
            "line **",
            "cwmp **")
        .claim(device, NetworkInterface.TYPE, "interface **")
        .claim(device, AccessRule.TYPE, "acl **", "traffic-filter **", "packet-filter **")
        .claim(device, SnmpCommunity.TYPE, "snmp-agent **")
        .claim(device, SnmpUser.TYPE, "snmp-agent **")
        .claim(device, LogTarget.TYPE, "info-center **", "snmp-agent target-host **")
        .claim(device, TimeSource.TYPE, "ntp-service **", "ntp **", "sntp **", "clock **")
        .claim(device, StoredSecret.TYPE, "**");
  }

  /**
   * The algorithms behind the third word, in the names of the standard: {@code aes256_ctr}, {@code
   * dh_group14_sha1} and {@code sha2_256} are the vendors' own.
   */
  public static CommandTable.Reader<Undo> algorithms(Field<List<String>> field) {
    return (undo, command) -> {
      if (command.on()) {
        undo.set(
            SshServer.TYPE,
            field,
            command.list(3).stream().map(UndoCommands::algorithm).toList(),
            command.span());
      }
    };
  }

  private static String algorithm(String name) {
    String dashed = name.replace('_', '-').replaceFirst("^dh-group", "diffie-hellman-group");
    return dashed.matches("(sha|md5).*") ? "hmac-" + dashed : dashed;
  }

  /** A command that switches a server on, where the vendor names it so. */
  public static CommandTable.Reader<Undo> server(String protocol) {
    return (undo, command) -> undo.server(protocol, command);
  }

  /** Methods of log-in in the order tried; {@code none} lets everybody in. */
  public static void methods(Undo undo, Command command, List<String> methods) {
    boolean central =
        methods.stream()
            .anyMatch(m -> m.startsWith("radius") || m.contains("tacacs") || m.contains("ldap"));
    undo.set(Aaa.TYPE, Aaa.ENABLED, true, command.span());
    undo.set(Aaa.TYPE, Aaa.LOGIN_METHODS, methods, command.span());
    undo.set(Aaa.TYPE, Aaa.CENTRAL, central, command.span());
    undo.set(Aaa.TYPE, Aaa.FALLS_BACK_TO_NONE, methods.contains("none"), command.span());
  }
}
