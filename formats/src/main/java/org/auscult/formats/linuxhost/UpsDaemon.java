package org.auscult.formats.linuxhost;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.auscult.device.Account;
import org.auscult.device.Item;
import org.auscult.device.NetworkService;
import org.auscult.device.Setting;
import org.auscult.format.Tell;
import org.auscult.formats.syntax.Command;
import org.auscult.source.SourceFile;
import org.auscult.tree.ConfigNode;

/** The UPS server of NUT: {@code upsd.conf} and {@code upsd.users} (their man pages). */
final class UpsDaemon {
  private static final Pattern USERS =
      Pattern.compile(
          "(?im)^\\s*(?:upsmon\\s+(?:master|slave|primary|secondary)|instcmds\\s*=|actions\\s*=)");
  private static final Pattern PASSWORD = Pattern.compile("(?i)^\\s*password\\s*=");

  static final Keywords<UpsDaemon> KEYWORDS =
      new Keywords<UpsDaemon>()
          .on("listen", UpsDaemon::listen)
          .on("certfile", UpsDaemon::certificate)
          .on("certident", UpsDaemon::certificate)
          .telling(Glance.UPS)
          .unread("certpath certrequest disable_weak_ssl acl accept reject debug_min")
          .irrelevant(
              "maxage statepath maxconn trackingdelay allow_no_device allow_not_all_listeners");

  private final LinuxHost host;
  private Optional<ConfigNode> encrypted = Optional.empty();
  private boolean listens;

  private UpsDaemon(LinuxHost host) {
    this.host = host;
  }

  static Optional<Tell> server(SourceFile file) {
    Optional<Tell> stock =
        Tells.line(
            file, "the stock file of upsd", Pattern.compile("Network UPS Tools"), "upsd.conf");
    return stock.isPresent() ? stock : Tells.words(file, "upsd.conf", KEYWORDS, " \t");
  }

  static Optional<Tell> users(SourceFile file) {
    return Tells.line(file, "a user of upsd", PASSWORD)
        .filter(tell -> USERS.matcher(file.text()).find());
  }

  static void map(ConfigNode root, LinuxHost host) {
    UpsDaemon ups = new UpsDaemon(host);
    KEYWORDS.readInside(ups, root);
    if (!ups.listens) {
      ups.service(root, 3493)
          .orDefault(
              NetworkService.BIND_ADDRESS, "127.0.0.1", "upsd.conf(5), LISTEN: localhost, 2.4 on");
    }
    for (Item.Builder service : host.device().items(NetworkService.TYPE)) {
      if (service.get(NetworkService.PROTOCOL).value().equals(Optional.of("nut"))) {
        ups.encrypted.ifPresent(node -> service.set(NetworkService.ENCRYPTED, true, node.span()));
        service.orDefault(NetworkService.ENCRYPTED, false, "upsd.conf(5), CERTFILE");
      }
    }
  }

  private void certificate(ConfigNode node) {
    encrypted = Optional.of(node);
  }

  /** {@code LISTEN ADDRESS [PORT]}. */
  private void listen(ConfigNode node) {
    listens = true;
    boolean all =
        node.word(1).equals("0.0.0.0") || node.word(1).equals("::") || node.word(1).equals("*");
    service(node, Command.number(node.word(2)).orElse(3493))
        .set(NetworkService.BIND_ADDRESS, all ? "any" : node.word(1), node.span());
  }

  private Item.Builder service(ConfigNode node, long port) {
    return host.service("nut", "tcp", port, node)
        .set(NetworkService.NAME, "upsd")
        .set(NetworkService.PURPOSE, "other")
        .set(NetworkService.AUTHENTICATED, Setting.notStated())
        .set(NetworkService.ENABLED, true, node.span());
  }

  /** Users of the UPS server, not of the host; their passwords stand in clear by design. */
  static void mapUsers(ConfigNode root, LinuxHost host) {
    for (ConfigNode section : root.children()) {
      section.mapped();
      Item.Builder account =
          host.device()
              .add(Account.TYPE, section.span())
              .set(Account.NAME, section.word(0), section.span())
              .set(Account.ENABLED, true, section.span());
      String privilege = "service";
      for (ConfigNode node : section.children()) {
        String key = node.word(0).toLowerCase(Locale.ROOT);
        if (key.equals("password")) {
          String password = node.word(1).replaceAll("^\"|\"$", "");
          account.set(Account.SECRET, host.redactor().clear(password), node.span());
          node.mapped();
        } else if (key.equals("actions") || key.equals("instcmds") || key.startsWith("upsmon")) {
          privilege = key.startsWith("upsmon") ? privilege : "operator";
          node.mapped();
        }
      }
      account.set(Account.PRIVILEGE, privilege, section.span());
    }
  }
}
