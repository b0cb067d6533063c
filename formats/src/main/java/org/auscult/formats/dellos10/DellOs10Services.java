package org.auscult.formats.dellos10;

import java.util.List;
import java.util.Optional;
import org.auscult.device.Cluster;
import org.auscult.device.Field;
import org.auscult.device.Item;
import org.auscult.device.NetworkService;
import org.auscult.device.RoutingPolicy;
import org.auscult.device.SessionPolicy;
import org.auscult.device.SshServer;
import org.auscult.device.SwitchingPolicy;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;
import org.auscult.tree.ConfigNode;

/** What listens on the network and to whom, how sessions end, what holds for all ports. */
final class DellOs10Services {
  private DellOs10Services() {}

  static void commands(CommandTable.Builder<Os10> table) {
    table
        .on("ip ssh server enable", (os10, c) -> on(os10, c, "ssh"))
        .on("ip telnet server enable", (os10, c) -> on(os10, c, "telnet"))
        .on("ip ssh server port", DellOs10Services::port)
        .on("ip ssh server cipher", (os10, c) -> algorithms(os10, c, SshServer.CIPHERS))
        .on("ip ssh server kex", (os10, c) -> algorithms(os10, c, SshServer.KEY_EXCHANGES))
        .on("ip ssh server mac", (os10, c) -> algorithms(os10, c, SshServer.MACS))
        .on("ip ssh server max-auth-tries", (os10, c) -> number(os10, c, SshServer.RETRIES))
        .on(
            "ip ssh server login-grace-time",
            (os10, c) -> number(os10, c, SshServer.LOGIN_TIMEOUT_SECONDS))
        .on(
            "ip ssh server password-authentication",
            (os10, c) -> os10.set(SshServer.TYPE, SshServer.PASSWORD_LOGIN, c.on(), c.span()))
        .on("ip ssh server pubkey-authentication", (os10, c) -> {})
        .on("ip ssh server challenge-response-authentication", (os10, c) -> {})
        .on("ip ssh server hostbased-authentication", (os10, c) -> c.unread())
        .on("rest api restconf", (os10, c) -> on(os10, c, "rest"))
        .on("exec-timeout", DellOs10Services::timeout)
        .on("banner", DellOs10Services::banner)
        .on("line vty", DellOs10Services::terminals)
        .on("control-plane", DellOs10Services::controlPlane)
        .on("lldp enable", DellOs10Services::discovery)
        .on("ip dhcp server", (os10, c) -> c.unread())
        .on("ip dhcp snooping", DellOs10Services::snooping)
        .on("vlt-domain", DellOs10Services::pair)
        .on("ip access-list", (os10, c) -> os10.accessLists.named(c, 2, true))
        .on("ipv6 access-list", (os10, c) -> os10.accessLists.named(c, 2, true));
  }

  private static void on(Os10 os10, Command command, String protocol) {
    os10.listeners.stated(protocol, command.on(), command.span());
  }

  private static void port(Os10 os10, Command command) {
    Item.Builder ssh =
        os10.listeners
            .of("ssh")
            .orElseGet(() -> os10.listeners.stated("ssh", true, command.span()));
    command
        .number(4)
        .ifPresentOrElse(
            port -> ssh.set(NetworkService.PORT, port, command.span()), command::unread);
  }

  private static void algorithms(Os10 os10, Command command, Field<List<String>> field) {
    if (command.on()) {
      os10.set(SshServer.TYPE, field, command.list(4), command.span());
    }
  }

  private static void number(Os10 os10, Command command, Field<Long> field) {
    command
        .number(4)
        .ifPresentOrElse(n -> os10.set(SshServer.TYPE, field, n, command.span()), command::unread);
  }

  /** Seconds, for all ways in. */
  private static void timeout(Os10 os10, Command command) {
    command
        .number(1)
        .ifPresentOrElse(
            seconds -> {
              Item.Builder session = os10.device().single(SessionPolicy.TYPE);
              session.set(SessionPolicy.IDLE_TIMEOUT_SECONDS, seconds, command.span());
              session.set(SessionPolicy.CONSOLE_TIMEOUT_SECONDS, seconds, command.span());
            },
            command::unread);
  }

  /** {@code banner login disable} and {@code banner motd disable} show nothing at all. */
  private static void banner(Os10 os10, Command command) {
    boolean shown = command.on() && !command.word(2).equals("disable");
    if (shown) {
      os10.set(SessionPolicy.TYPE, SessionPolicy.BANNER, true, command.span());
    }
  }

  private static void terminals(Os10 os10, Command command) {
    for (ConfigNode node : command.node().children()) {
      if (node.starts("ip", "access-class")) {
        os10.access = Optional.of(Command.of(node.mapped()));
      } else if (node.starts("ipv6", "access-class")) {
        node.mapped();
      }
    }
  }

  private static void controlPlane(Os10 os10, Command command) {
    for (ConfigNode node : command.node().children()) {
      if (node.starts("ip", "access-group") || node.starts("ipv6", "access-group")) {
        os10.accessLists.use(node.word(2), "management", node.mapped().span());
        os10.set(RoutingPolicy.TYPE, RoutingPolicy.CONTROL_PLANE_PROTECTED, true, node.span());
      }
    }
  }

  private static void discovery(Os10 os10, Command command) {
    os10.discovery = command.on();
    on(os10, command, "lldp");
  }

  private static void snooping(Os10 os10, Command command) {
    if (command.size() == 3) {
      os10.set(SwitchingPolicy.TYPE, SwitchingPolicy.DHCP_SNOOPING, command.on(), command.span());
    } else {
      command.unread();
    }
  }

  private static void pair(Os10 os10, Command command) {
    os10.set(Cluster.TYPE, Cluster.ENABLED, command.on(), command.span());
    command.node().children().forEach(ConfigNode::irrelevant);
  }

  static void finish(Os10 os10) {
    os10.listeners.standard("ssh", true, Os10.GUIDE + "ip ssh server enable (on)");
    os10.listeners.standard("telnet", false, Os10.GUIDE + "ip telnet server enable (off)");
    os10.listeners.standard("rest", false, Os10.GUIDE + "rest api restconf (off)");
    os10.listeners.standard("lldp", true, Os10.GUIDE + "lldp enable (on)");
    os10.listeners.of("ssh").ifPresent(item -> sources(os10, item));
    os10.listeners.of("telnet").ifPresent(item -> sources(os10, item));
    String timeout = Os10.GUIDE + "exec-timeout (disabled)";
    os10.standard(SessionPolicy.TYPE, SessionPolicy.IDLE_TIMEOUT_SECONDS, 0L, timeout);
    os10.standard(SessionPolicy.TYPE, SessionPolicy.CONSOLE_TIMEOUT_SECONDS, 0L, timeout);
    os10.standard(
        SessionPolicy.TYPE,
        SessionPolicy.BANNER,
        false,
        Os10.GUIDE + "banner login (the name of the product, which is no notice)");
    os10.standard(
        SwitchingPolicy.TYPE,
        SwitchingPolicy.DHCP_SNOOPING,
        false,
        Os10.GUIDE + "ip dhcp snooping (off)");
    os10.standard(
        SwitchingPolicy.TYPE,
        SwitchingPolicy.ARP_INSPECTION,
        false,
        Os10.GUIDE + "arp inspection (off)");
    os10.standard(Cluster.TYPE, Cluster.ENABLED, false, Os10.GUIDE + "vlt-domain");
  }

  private static void sources(Os10 os10, Item.Builder item) {
    if (os10.access.isPresent()) {
      Command list = os10.access.get();
      os10.accessLists.restrict(item, NetworkService.ALLOWED_SOURCES, list.word(2), list.span());
    } else if (os10.whole()) {
      item.orDefault(
          NetworkService.ALLOWED_SOURCES,
          List.of("any"),
          Os10.GUIDE + "ip access-class (line vty)");
    }
  }
}
