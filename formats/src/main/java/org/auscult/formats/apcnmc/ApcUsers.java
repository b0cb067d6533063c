package org.auscult.formats.apcnmc;

import java.util.Locale;
import java.util.Map;
import org.auscult.device.Account;
import org.auscult.device.Item;
import org.auscult.device.SessionPolicy;
import org.auscult.formats.syntax.Command;
import org.auscult.source.Secret;
import org.auscult.tree.ConfigNode;

/**
 * Accounts, which cards of the first generations keep in {@code SystemUserManager} (Network
 * Management Card AP9617 User's Guide, "Local Users").
 */
final class ApcUsers {
  private final ApcSections sections;

  ApcUsers(ApcSections sections) {
    this.sections = sections;
  }

  void map(ConfigNode section) {
    Map<String, ConfigNode> keys = ApcSections.keys(section);
    keys.forEach(
        (key, node) -> {
          String lower = key.toLowerCase(Locale.ROOT);
          if (lower.endsWith("username")) {
            account(key.substring(0, key.length() - "UserName".length()), node.mapped(), keys);
          } else if (lower.endsWith("authphrase")) {
            sections.redactor().remember(ApcSections.value(node));
          } else if (lower.equals("autologout")) {
            logout(node);
          }
        });
  }

  private void account(String role, ConfigNode name, Map<String, ConfigNode> keys) {
    Item.Builder account =
        sections
            .device()
            .add(Account.TYPE, name.span())
            .set(Account.NAME, ApcSections.value(name), name.span())
            .set(Account.PRIVILEGE, privilege(role), name.span());
    ConfigNode password = keys.get(role + "Password");
    if (password != null) {
      account.set(Account.SECRET, secret(ApcSections.value(password)), password.span());
      password.mapped();
    }
  }

  /** Cards may hide what they do not give away. */
  private Secret secret(String value) {
    boolean hidden = value.isEmpty() || value.matches("<.*>|\\*+");
    return hidden ? sections.redactor().external() : sections.redactor().clear(value);
  }

  /** The device user switches outlets; the one who only reads does not. */
  private static String privilege(String role) {
    return switch (role.toLowerCase(Locale.ROOT)) {
      case "admin" -> "admin";
      case "device" -> "operator";
      default -> "user";
    };
  }

  /** Minutes. */
  private void logout(ConfigNode node) {
    Command.number(node.word(1))
        .ifPresent(
            minutes -> {
              sections
                  .device()
                  .single(SessionPolicy.TYPE)
                  .set(SessionPolicy.IDLE_TIMEOUT_SECONDS, minutes * 60, node.span());
              node.mapped();
            });
  }
}
