package org.auscult.formats.windowshost;

import java.util.List;
import java.util.Optional;
import org.auscult.device.Account;
import org.auscult.device.Item;
import org.auscult.formats.syntax.TableText;
import org.auscult.tree.ConfigNode;

/**
 * {@code net localgroup NAME}: the group, a comment, a word for members, ruled off, then a member
 * on each line. Members of the administrators are accounts with all rights.
 */
final class LocalGroup {
  private static final int HEAD = 3;

  private LocalGroup() {}

  static boolean starts(Lines lines, int line) {
    int members = lines.next(line + 1);
    return TableText.cells(lines.text(line)).size() == 2
        && !lines.text(line + 1).isBlank()
        && !lines.text(line).contains(":")
        && members > line + 2
        && TableText.cells(lines.text(members)).size() == 1
        && lines.ruled(lines.next(members))
        && lines.text(members + 1).isBlank();
  }

  static void map(List<ConfigNode> rows, Host host) {
    boolean administrators = Words.administrators(rows.get(0).word(1));
    Optional<ConfigNode> done =
        NetUsers.done(rows.subList(Math.min(HEAD, rows.size()), rows.size()));
    done.ifPresent(ConfigNode::irrelevant);
    int end = done.map(rows::indexOf).orElse(rows.size());
    rows.get(0).mapped();
    rows.stream().skip(1).limit(HEAD - 1).forEach(ConfigNode::irrelevant);
    for (ConfigNode row : rows.subList(Math.min(HEAD, end), end)) {
      if (administrators) {
        administrator(row, host);
      }
    }
  }

  /** A member with a backslash is of a domain, and no account of this host. */
  private static void administrator(ConfigNode row, Host host) {
    String name = row.text();
    if (!name.contains("\\")) {
      Item.Builder account = host.account(name, row.span());
      account.set(Account.PRIVILEGE, "admin", row.span());
    }
    row.mapped();
  }
}
