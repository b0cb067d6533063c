package org.auscult.formats.windowshost;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.auscult.device.Field;
import org.auscult.device.Item;
import org.auscult.device.PasswordPolicy;
import org.auscult.source.Text;
import org.auscult.tree.ConfigNode;

/**
 * {@code net accounts}: nine lines in the same order in every language. A word in place of a number
 * says never, none or unlimited.
 */
final class NetAccounts {
  private static final int LINES = 9;
  private static final int MAX_AGE = 2;
  private static final int MIN_LENGTH = 3;
  private static final int HISTORY = 4;
  private static final int THRESHOLD = 5;
  private static final int DURATION = 6;

  /** The lines whose label names a unit in brackets: ages in days, durations in minutes. */
  private static final List<Integer> WITH_UNIT = List.of(1, MAX_AGE, DURATION, 7);

  private NetAccounts() {}

  static boolean starts(Lines lines, int line) {
    List<List<String>> labelled = new ArrayList<>();
    for (int next = line; next < line + LINES; next++) {
      List<String> words = lines.labelled(next);
      if (words.size() < 2 || words.get(1).isEmpty()) {
        return false;
      }
      labelled.add(words);
    }
    return shaped(labelled);
  }

  private static boolean shaped(List<List<String>> labelled) {
    long numbers =
        labelled.subList(1, LINES - 1).stream()
            .filter(words -> Registry.number(words.get(1)).isPresent())
            .count();
    String role = labelled.get(LINES - 1).get(1);
    return numbers >= 4
        && WITH_UNIT.stream().allMatch(i -> labelled.get(i).get(0).matches(".*[(（].+[)）]"))
        && Registry.number(role).isEmpty();
  }

  static void map(List<ConfigNode> statements, Host host) {
    List<ConfigNode> lines =
        statements.stream().filter(node -> node.words().size() == 2).limit(LINES).toList();
    if (lines.size() < LINES) {
      host.misses(
          new Text("net accounts is cut short", "la sortie de net accounts est incomplète"));
    }
    Item.Builder policy = host.device().single(PasswordPolicy.TYPE);
    set(policy, PasswordPolicy.MAX_AGE_DAYS, lines, MAX_AGE);
    set(policy, PasswordPolicy.MIN_LENGTH, lines, MIN_LENGTH);
    set(policy, PasswordPolicy.HISTORY, lines, HISTORY);
    set(policy, PasswordPolicy.LOCKOUT_THRESHOLD, lines, THRESHOLD);
    set(policy, PasswordPolicy.LOCKOUT_MINUTES, lines, DURATION);
    if (lines.size() >= LINES) {
      lines.get(LINES - 1).irrelevant();
    }
    NetUsers.done(statements).ifPresent(ConfigNode::irrelevant);
  }

  /** The security policy states the same; where it is at hand, its lines stay. */
  private static void set(
      Item.Builder policy, Field<Long> field, List<ConfigNode> lines, int index) {
    if (index < lines.size()) {
      ConfigNode line = lines.get(index);
      OptionalLong number = Registry.number(line.word(1));
      if (policy.get(field).value().isEmpty()) {
        policy.set(field, number.orElse(0), line.span());
      }
      line.mapped();
    }
  }
}
