package org.auscult.formats.commandline;

import java.util.OptionalLong;
import java.util.Set;
import org.auscult.device.Item;
import org.auscult.device.PasswordPolicy;
import org.auscult.formats.syntax.Command;
import org.auscult.tree.ConfigNode;

/** A named policy for passwords, one rule a line: length, kinds of characters, age, attempts. */
public final class PasswordRules {
  private static final Set<String> KINDS =
      Set.of(
          "lower-case", "upper-case", "numeric", "numeric-count", "special-char", "special-case");

  private PasswordRules() {}

  /** Takes the rules that stand in this command; several kinds of characters make it complex. */
  public static void read(Draft draft, Command command) {
    Item.Builder policy = draft.device().single(PasswordPolicy.TYPE);
    int kinds = 0;
    for (ConfigNode node : command.node().children()) {
      Command rule = Command.of(node.mapped());
      if (KINDS.contains(rule.word(0))) {
        kinds++;
      } else if (!number(policy, rule) && !span(policy, rule)) {
        rule.unread();
      }
    }
    policy.set(PasswordPolicy.COMPLEXITY, kinds > 1, command.node().wholeSpan());
  }

  private static boolean number(Item.Builder policy, Command rule) {
    OptionalLong number = rule.number(1);
    if (number.isEmpty()) {
      return false;
    }
    switch (rule.word(0)) {
      case "min-length" -> policy.set(PasswordPolicy.MIN_LENGTH, number.getAsLong(), rule.span());
      case "authen-max-attempts" ->
          policy.set(PasswordPolicy.LOCKOUT_THRESHOLD, number.getAsLong(), rule.span());
      default -> {
        return false;
      }
    }
    return true;
  }

  /** {@code lifetime year 0 month 3 day 0} or {@code lockout-time minutes 15}. */
  private static boolean span(Item.Builder policy, Command rule) {
    switch (rule.word(0)) {
      case "lifetime" -> policy.set(PasswordPolicy.MAX_AGE_DAYS, minutes(rule) / 1440, rule.span());
      case "lockout-time" -> policy.set(PasswordPolicy.LOCKOUT_MINUTES, minutes(rule), rule.span());
      default -> {
        return false;
      }
    }
    return true;
  }

  private static long minutes(Command rule) {
    long days = unit(rule, "year") * 365 + unit(rule, "month") * 30 + unit(rule, "day");
    return days * 1440 + unit(rule, "hour") * 60 + unit(rule, "minute");
  }

  private static long unit(Command rule, String name) {
    return rule.after(name)
        .or(() -> rule.after(name + "s"))
        .map(Command::number)
        .map(number -> number.orElse(0))
        .orElse(0L);
  }
}
