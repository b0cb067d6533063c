package org.auscult.formats.fortios;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.auscult.device.StoredSecret;
import org.auscult.tree.ConfigNode;

/**
 * Passwords and keys that belong to no other noun: of redundancy, of links to the provider, of
 * routing neighbours. Keys that the device made for itself are not shared with anyone.
 */
final class FortiosSecrets {
  private static final Pattern KEY =
      Pattern.compile(
          "passw|passphrase|secret|psk|private-key|(?:auth|priv)-pwd|(?:md5|ddns|api|auth)-key"
              + "|^(?:key|token|pin)$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern HARMLESS =
      Pattern.compile(
          "^(?:reuse-password|password-(?:policy|expire|renewal|encoding)|passwd-(?:policy|time)"
              + "|save-password|admin-ssh-password|ddns-keyname|login-passwd-(?:change|override))");

  private static final Set<String> SWITCH = Set.of("enable", "disable", "yes", "no", "default");

  private static final List<String> ELSEWHERE =
      List.of(
          "system admin",
          "system api-user",
          "system snmp ",
          "system password-policy",
          "user local",
          "user password-policy",
          "user radius",
          "user tacacs+",
          "user ldap",
          "vpn certificate ",
          "system certificate ",
          "vpn ipsec phase1",
          "wireless-controller vap",
          "firewall ssh local-");

  private final Fortios fortios;

  FortiosSecrets(Fortios fortios) {
    this.fortios = fortios;
  }

  /** True for a line whose key names a secret; a switch beside such a key is none. */
  static boolean holds(ConfigNode node) {
    String key = node.word(1);
    return KEY.matcher(key).find()
        && !HARMLESS.matcher(key).find()
        && !SWITCH.contains(node.word(2));
  }

  void map() {
    for (Map.Entry<String, List<Entries.Section>> section : fortios.entries().all().entrySet()) {
      if (ELSEWHERE.stream().noneMatch(section.getKey()::startsWith)) {
        section
            .getValue()
            .forEach(part -> part.node().walk(node -> stored(section.getKey(), node)));
      }
    }
  }

  private void stored(String section, ConfigNode node) {
    boolean enciphered = node.word(2).equals("ENC") && node.words().size() > 3;
    boolean named = holds(node) && node.words().size() == 3 && !node.word(2).isEmpty();
    if (node.starts("set") && (enciphered || named)) {
      fortios
          .device()
          .add(StoredSecret.TYPE, node.mapped().span())
          .set(StoredSecret.NAME, section + ' ' + node.word(1))
          .set(StoredSecret.SECRET, fortios.secret(node.words().subList(2, node.words().size())));
    }
  }
}
