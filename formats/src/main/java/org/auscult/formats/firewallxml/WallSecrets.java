package org.auscult.formats.firewallxml;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.auscult.device.StoredSecret;
import org.auscult.tree.ConfigNode;
import org.auscult.tree.LineFate;

/** Passwords and keys that no other section takes, wherever they stand. */
final class WallSecrets {
  private static final Pattern KEY =
      Pattern.compile(
          "(?i)passw|passphrase|secret|psk|(?:private|pre-?shared|api|auth|tsig|md5|update)[-_]?key"
              + "|^privkey$|^keydata$|^prv$|^token$|domainkey$|_pass$|^pwd$|rocommunity|rwcommunity"
              + "|trapstring|otp_seed|^tls$|shared_key");

  private static final Pattern HARMLESS =
      Pattern.compile("(?i)passwordauth|password_policy|auth_method|keyname|keyalgorithm");

  private static final Set<String> SWITCH = Set.of("yes", "no", "on", "off", "0", "1", "none", "");

  private final Wall wall;

  WallSecrets(Wall wall) {
    this.wall = wall;
  }

  /** True for an element whose name says that it holds a secret. */
  static boolean holds(ConfigNode node) {
    String name = node.word(0);
    return KEY.matcher(name).find()
        && !HARMLESS.matcher(name).find()
        && !SWITCH.contains(node.word(1).strip());
  }

  void map() {
    wall.root().node().walk(this::secret);
  }

  private void secret(ConfigNode node) {
    if (!holds(node)) {
      return;
    }
    wall.redactor().remember(node.word(1));
    if (node.fate() == LineFate.UNMAPPED && node.children().isEmpty()) {
      String inside = node.parent().map(parent -> parent.word(0)).orElse("");
      List<String> words = List.of(inside, node.word(0));
      wall.add(StoredSecret.TYPE, node.mapped().span())
          .set(StoredSecret.NAME, String.join(" ", words))
          .set(StoredSecret.SECRET, wall.redactor().clear(node.word(1)));
    }
  }
}
