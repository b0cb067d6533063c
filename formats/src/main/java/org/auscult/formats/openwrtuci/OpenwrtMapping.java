package org.auscult.formats.openwrtuci;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.auscult.device.StoredSecret;
import org.auscult.tree.ConfigNode;
import org.auscult.tree.LineFate;

/** From the sections of an export to the device. */
final class OpenwrtMapping {
  private static final Pattern SECRET =
      Pattern.compile(
          "(?i)passw|passphrase|secret|psk|^key\\d?$|(?:private|preshared|auth)_key|^pin(?:code)?$");

  private OpenwrtMapping() {}

  /** True for an option whose key names a secret; a path is none. */
  static boolean secret(ConfigNode node) {
    String value = node.word(2);
    return (node.starts("option") || node.starts("list"))
        && SECRET.matcher(node.word(1)).find()
        && !node.word(1).startsWith("PasswordAuth")
        && !value.startsWith("/")
        && !Set.of("", "0", "1", "on", "off", "yes", "no").contains(value);
  }

  static void map(Openwrt router) {
    for (Section section : router.sections()) {
      for (ConfigNode option : section.node().children()) {
        if (secret(option) && option.word(2).length() > 1) {
          router.redactor().remember(option.word(2));
        }
      }
    }
    OpenwrtFirewall firewall = new OpenwrtFirewall(router);
    firewall.map();
    new OpenwrtNetwork(router, firewall).map();
    new OpenwrtSystem(router, firewall).map();
    new OpenwrtServices(router, firewall).map();
    new OpenwrtVpn(router).map();
    OpenwrtShadow.map(router);
    new OpenwrtWireless(router).map();
    router.sections().forEach(section -> rest(router, section));
  }

  /** Passwords that no other noun takes, then what has no meaning for security. */
  private static void rest(Openwrt router, Section section) {
    for (ConfigNode option : section.node().children()) {
      if (secret(option) && option.fate() == LineFate.UNMAPPED) {
        router
            .add(StoredSecret.TYPE, option.mapped().span())
            .set(StoredSecret.NAME, section.type() + " " + section.name())
            .set(StoredSecret.SECRET, router.redactor().clear(option.word(2)));
      }
    }
    OpenwrtKnown.sort(section);
    List<ConfigNode> options = section.node().children();
    boolean known = options.stream().noneMatch(node -> node.fate() == LineFate.UNMAPPED);
    if (known && !options.isEmpty() && section.node().fate() == LineFate.UNMAPPED) {
      section.node().mapped();
    }
  }
}
