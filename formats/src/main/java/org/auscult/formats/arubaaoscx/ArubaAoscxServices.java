package org.auscult.formats.arubaaoscx;

import java.util.List;
import org.auscult.device.Field;
import org.auscult.device.Item;
import org.auscult.device.NetworkService;
import org.auscult.device.RemoteAccess;
import org.auscult.device.SessionPolicy;
import org.auscult.device.SshServer;
import org.auscult.device.UpdatePolicy;
import org.auscult.formats.commandline.Entries;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;
import org.auscult.tree.ConfigNode;

/** SSH, web and Telnet servers, each for a routing instance, and sessions on them. */
final class ArubaAoscxServices {
  private static final String FUNDAMENTALS = "AOS-CX Fundamentals Guide, ";

  private ArubaAoscxServices() {}

  static void commands(CommandTable.Builder<Aoscx> table) {
    table
        .on("ssh server vrf", (a, c) -> server(a, c, "ssh", 22, 3))
        .on("telnet server vrf", (a, c) -> server(a, c, "telnet", 23, 3))
        .on("https-server vrf", (a, c) -> server(a, c, "https", 443, 2))
        .on("https-server rest access-mode", (a, c) -> {})
        .on("https-server session-timeout", ArubaAoscxServices::webTimeout)
        .on("ssh server allow-list", ArubaAoscxServices::allowed)
        .on("ssh ciphers", (a, c) -> algorithms(a, c, SshServer.CIPHERS))
        .on("ssh macs", (a, c) -> algorithms(a, c, SshServer.MACS))
        .on("ssh key-exchange-algorithms", (a, c) -> algorithms(a, c, SshServer.KEY_EXCHANGES))
        .on(
            "ssh password-authentication",
            (a, c) -> a.set(SshServer.TYPE, SshServer.PASSWORD_LOGIN, c.on(), c.span()))
        .on("ssh maximum-auth-attempts", ArubaAoscxServices::retries)
        .on("cli-session", ArubaAoscxServices::session)
        .on("session-timeout", (a, c) -> timeout(a, c, 1))
        .on("aruba-central", ArubaAoscxServices::cloud)
        .on("banner motd", ArubaAoscxServices::banner)
        .on("banner exec", (a, c) -> {})
        .on(
            "ztp force-provision",
            (a, c) -> a.set(UpdatePolicy.TYPE, UpdatePolicy.CONFIG_FROM_NETWORK, c.on(), c.span()));
  }

  private static void server(Aoscx aoscx, Command command, String protocol, long port, int vrf) {
    Entries.management(aoscx, command.span(), protocol, port, command.on())
        .set(NetworkService.NAME, protocol + " in vrf " + command.word(vrf))
        .set(NetworkService.AUTHENTICATED, true);
    if (protocol.equals("ssh") && command.on()) {
      aoscx.set(SshServer.TYPE, SshServer.ENABLED, true, command.span());
    }
  }

  /** {@code ssh server allow-list} and inside {@code ip 192.0.2.0/24}. */
  private static void allowed(Aoscx aoscx, Command command) {
    for (ConfigNode node : command.node().children()) {
      if (node.starts("ip") || node.starts("ipv6")) {
        aoscx.sshSources.add(node.mapped().word(1));
      } else if (node.starts("enable")) {
        node.mapped();
      }
    }
  }

  private static void algorithms(Aoscx aoscx, Command command, Field<List<String>> field) {
    aoscx.set(SshServer.TYPE, field, command.list(2), command.span());
  }

  private static void retries(Aoscx aoscx, Command command) {
    command
        .number(2)
        .ifPresent(n -> aoscx.set(SshServer.TYPE, SshServer.RETRIES, n, command.span()));
  }

  private static void session(Aoscx aoscx, Command command) {
    for (ConfigNode node : command.node().children()) {
      if (node.starts("timeout")) {
        timeout(aoscx, Command.of(node.mapped()), 1);
      } else if (node.starts("max-per-user") || node.starts("tracking-range")) {
        node.irrelevant();
      }
    }
  }

  /** Minutes; 0 for never. */
  private static void timeout(Aoscx aoscx, Command command, int at) {
    if (command.number(at).isPresent()) {
      longest(aoscx, command, command.number(at).getAsLong() * 60);
    } else {
      command.unread();
    }
  }

  private static void webTimeout(Aoscx aoscx, Command command) {
    timeout(aoscx, command, 2);
  }

  /** The longest of all ways in; never ending is the longest. */
  private static void longest(Aoscx aoscx, Command command, long seconds) {
    Item.Builder session = aoscx.device().single(SessionPolicy.TYPE);
    long known = session.get(SessionPolicy.IDLE_TIMEOUT_SECONDS).value().orElse(-1L);
    boolean longer = known < 0 || known > 0 && (seconds == 0 || seconds > known);
    if (longer) {
      session.set(SessionPolicy.IDLE_TIMEOUT_SECONDS, seconds, command.span());
    }
  }

  /** Management from the maker's cloud, on unless {@code disable} stands inside. */
  private static void cloud(Aoscx aoscx, Command command) {
    boolean off = command.negated();
    for (ConfigNode node : command.node().children()) {
      off |= node.starts("disable");
      if (node.starts("disable") || node.starts("enable")) {
        node.mapped();
      }
    }
    aoscx
        .add(RemoteAccess.TYPE, command.span())
        .set(RemoteAccess.NAME, "Aruba Central")
        .set(RemoteAccess.VENDOR, true)
        .set(RemoteAccess.ENABLED, !off);
  }

  private static void banner(Aoscx aoscx, Command command) {
    aoscx.set(SessionPolicy.TYPE, SessionPolicy.BANNER, command.on(), command.span());
  }

  static void finish(Aoscx aoscx) {
    aoscx.standard(
        SessionPolicy.TYPE,
        SessionPolicy.IDLE_TIMEOUT_SECONDS,
        1800L,
        FUNDAMENTALS + "session-timeout (30 minutes)");
    aoscx.standard(
        SessionPolicy.TYPE, SessionPolicy.BANNER, false, FUNDAMENTALS + "banner (none by default)");
    aoscx.standard(
        SshServer.TYPE,
        SshServer.VERSION_1,
        false,
        "AOS-CX Security Guide, SSH server (version 2 only)");
    if (aoscx.whole() && Entries.services(aoscx, "telnet").isEmpty()) {
      Entries.standard(
          aoscx, "telnet", 23, false, "AOS-CX Security Guide, telnet server (disabled by default)");
    }
    Entries.services(aoscx, "ssh").forEach(item -> sources(aoscx, item));
    Entries.services(aoscx, "https").forEach(item -> anyone(aoscx, item));
  }

  private static void sources(Aoscx aoscx, Item.Builder item) {
    if (aoscx.sshSources.isEmpty()) {
      anyone(aoscx, item);
    } else {
      item.set(NetworkService.ALLOWED_SOURCES, List.copyOf(aoscx.sshSources));
    }
  }

  /** A list in force on the control plane may restrict it: that is not worked out. */
  private static void anyone(Aoscx aoscx, Item.Builder item) {
    if (aoscx.whole() && !aoscx.controlPlane) {
      item.set(NetworkService.ALLOWED_SOURCES, List.of("any"));
    }
  }
}
