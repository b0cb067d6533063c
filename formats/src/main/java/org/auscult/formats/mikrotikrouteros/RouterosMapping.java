package org.auscult.formats.mikrotikrouteros;

import java.util.Set;
import java.util.regex.Pattern;
import org.auscult.device.Identity;
import org.auscult.tree.ConfigNode;
import org.auscult.tree.LineFate;

/** From the commands of an export to the device. */
final class RouterosMapping {
  private static final Pattern SECRET =
      Pattern.compile(
          "(?:^|[.-])(?:password|secret|secrets|passphrase|psk)$|-key$|^key$|key-\\d$|passphrase");

  private static final Pattern HARMLESS =
      Pattern.compile("public-key|host-key|^key-type|transmit-key|update-key|use-key");

  private RouterosMapping() {}

  static void map(Routeros router, ConfigNode root) {
    router.menus().values().forEach(menu -> menu.forEach(s -> remember(router, s)));
    router
        .menu("system identity")
        .forEach(
            statement -> {
              statement.put(router.device().single(Identity.TYPE), Identity.HOSTNAME, "name");
              statement.done();
            });
    RouterosInterfaces interfaces = new RouterosInterfaces(router);
    interfaces.map();
    RouterosFirewall firewall = new RouterosFirewall(router, interfaces);
    firewall.map();
    new RouterosServices(router, interfaces, firewall.input()).map();
    new RouterosAccounts(router).map();
    new RouterosMonitoring(router, firewall.input()).map();
    new RouterosVpn(router).map();
    new RouterosWireless(router).map();
    new RouterosRouting(router).map();
    small(router);
    others(router);
    root.children().forEach(RouterosMapping::menu);
  }

  /** Settings that matter only when they are not at their default. */
  private static void small(Routeros router) {
    for (Statement mail : router.menu("tool e-mail")) {
      router.stored(mail, "password", "e-mail");
      mail.done(Set.of("address", "server", "from", "port", "start-tls", "tls", "user", "vrf"));
    }
    for (Statement cloud : router.menu("ip cloud")) {
      boolean off = !cloud.is("ddns-enabled", "yes") && cloud.value("back-to-home-vpn").isEmpty();
      if (off) {
        cloud.done(Set.of("update-time", "ddns-update-interval"));
      }
    }
    for (Statement user : router.menu("ip ipsec user settings")) {
      user.done(Set.of("xauth-use-radius"));
    }
  }

  /** A menu is dealt with when all its commands are. */
  private static void menu(ConfigNode menu) {
    boolean mapped = false;
    for (ConfigNode node : menu.children()) {
      if (node.fate() == LineFate.UNMAPPED || node.fate() == LineFate.UNPARSED) {
        return;
      }
      mapped |= node.fate() == LineFate.MAPPED;
    }
    if (mapped) {
      menu.mapped();
    } else {
      menu.irrelevant();
    }
  }

  static boolean secret(String key) {
    return SECRET.matcher(key).find() && !HARMLESS.matcher(key).find();
  }

  private static void remember(Routeros router, Statement statement) {
    statement
        .all()
        .forEach(
            (key, value) -> {
              if (secret(key) && !Set.of("yes", "no", "none", "").contains(value)) {
                router.redactor().remember(value);
              }
            });
  }

  /** Passwords that no other noun takes, then what has no meaning for security. */
  private static void others(Routeros router) {
    router
        .menus()
        .forEach(
            (path, statements) -> {
              for (Statement statement : statements) {
                if (RouterosIrrelevant.MENUS.contains(path)) {
                  statement.node().irrelevant();
                } else if (statement.node().fate() == LineFate.UNMAPPED) {
                  statement.all().keySet().stream()
                      .filter(RouterosMapping::secret)
                      .toList()
                      .forEach(key -> router.stored(statement, key, path));
                }
              }
            });
  }
}
