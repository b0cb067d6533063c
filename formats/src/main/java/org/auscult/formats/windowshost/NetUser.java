package org.auscult.formats.windowshost;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.auscult.device.Account;
import org.auscult.device.Field;
import org.auscult.device.Item;
import org.auscult.formats.syntax.TableText;
import org.auscult.tree.ConfigNode;

/**
 * {@code net user NAME}: in every language the same lines in the same order, in blocks that blank
 * lines set apart. The first is of the account, the second of its password, the last of its groups.
 */
final class NetUser {
  /** The fifth line: the code of a country or region. */
  private static final Pattern COUNTRY = Pattern.compile("\\S.*\\s\\d{3} \\(.+\\)\\s*");

  private static final int ACTIVE = 5;
  private static final int FIRST_BLOCK = 7;
  private static final int EXPIRES = 1;
  private static final int REQUIRED = 3;
  private static final int SECOND_BLOCK = 5;

  private NetUser() {}

  static boolean starts(Lines lines, int line) {
    return COUNTRY.matcher(lines.text(line + 4)).matches()
        && TableText.cells(lines.text(line)).size() == 2
        && TableText.cells(lines.text(line + ACTIVE)).size() == 2
        && lines.text(line + FIRST_BLOCK).isBlank();
  }

  static void map(List<ConfigNode> rows, Host host) {
    List<List<ConfigNode>> blocks = blocks(rows);
    List<ConfigNode> first = blocks.get(0);
    Item.Builder account = host.account(first.get(0).word(1), first.get(0).span());
    first.get(0).mapped();
    yes(account, Account.ENABLED, first, ACTIVE);
    others(first, i -> i != ACTIVE && i != 0 && i < FIRST_BLOCK);
    if (blocks.size() > 1 && blocks.get(1).size() == SECOND_BLOCK) {
      password(account, blocks.get(1));
    }
    for (int i = 2; i < blocks.size(); i++) {
      groups(account, blocks.get(i));
    }
    NetUsers.done(rows).ifPresent(ConfigNode::irrelevant);
  }

  private static List<List<ConfigNode>> blocks(List<ConfigNode> rows) {
    List<List<ConfigNode>> blocks = new ArrayList<>();
    int last = -1;
    for (ConfigNode row : rows) {
      if (last < 0 || row.span().firstLine() > last + 1) {
        blocks.add(new ArrayList<>());
      }
      blocks.get(blocks.size() - 1).add(row);
      last = row.span().lastLine();
    }
    return blocks;
  }

  /**
   * That no password is required says that it may be empty, not that it is. When it was set last
   * and may be changed next is irrelevant.
   */
  private static void password(Item.Builder account, List<ConfigNode> block) {
    ConfigNode required = block.get(REQUIRED);
    Words.yes(required.word(1))
        .ifPresent(
            yes -> {
              account.set(Account.BLANK_ALLOWED, !yes, required.span());
              required.mapped();
            });
    ConfigNode expires = block.get(EXPIRES);
    boolean never = expires.word(1).chars().noneMatch(Character::isDigit);
    account.set(Account.PASSWORD_EXPIRES, !never, expires.span());
    expires.mapped();
    others(block, i -> i != REQUIRED && i != EXPIRES);
  }

  private static void yes(
      Item.Builder account, Field<Boolean> field, List<ConfigNode> block, int index) {
    Optional<ConfigNode> row = block.stream().skip(index).findFirst();
    row.flatMap(node -> Words.yes(node.word(1)))
        .ifPresent(
            yes -> {
              account.set(field, yes, row.get().span());
              row.get().mapped();
            });
  }

  /** Names, comments, dates, and where profile and scripts of the account lie. */
  private static void others(List<ConfigNode> block, Predicate<Integer> which) {
    for (int i = 0; i < block.size(); i++) {
      if (which.test(i)) {
        block.get(i).irrelevant();
      }
    }
  }

  /** The last block names groups with stars; those before say where and when it may log in. */
  private static void groups(Item.Builder account, List<ConfigNode> block) {
    boolean groups =
        block.stream().anyMatch(row -> row.words().stream().anyMatch(w -> w.startsWith("*")));
    for (ConfigNode row : block) {
      if (!groups) {
        row.irrelevant();
      } else if (row.words().stream().anyMatch(w -> w.startsWith("*"))) {
        row.words().stream()
            .filter(word -> word.startsWith("*") && Words.administrators(word.substring(1)))
            .forEach(word -> account.set(Account.PRIVILEGE, "admin", row.span()));
        row.mapped();
      }
    }
  }
}
