package org.auscult.formats.ciscoios;

import java.util.OptionalLong;
import org.auscult.device.Item;
import org.auscult.device.PasswordPolicy;
import org.auscult.formats.syntax.Command;

/** What passwords must be like, and what wrong ones lead to. */
final class CiscoIosPasswords {
  private CiscoIosPasswords() {}

  static void length(Ios ios, Command command) {
    command
        .number(3)
        .ifPresentOrElse(
            least ->
                ios.set(
                    PasswordPolicy.TYPE,
                    PasswordPolicy.MIN_LENGTH,
                    command.on() ? least : 0,
                    command.span()),
            command::unread);
  }

  /** {@code login block-for SECONDS attempts TRIES within SECONDS}. */
  static void blockFor(Ios ios, Command command) {
    OptionalLong seconds = command.number(2);
    OptionalLong tries = command.number(4);
    if (command.negated()) {
      return;
    }
    if (seconds.isEmpty() || tries.isEmpty()) {
      command.unread();
      return;
    }
    ios.set(
        PasswordPolicy.TYPE, PasswordPolicy.LOCKOUT_THRESHOLD, tries.getAsLong(), command.span());
    ios.set(
        PasswordPolicy.TYPE,
        PasswordPolicy.LOCKOUT_MINUTES,
        (seconds.getAsLong() + 59) / 60,
        command.span());
  }

  /** A user locked so stays locked until an administrator lifts it. */
  static void maxFail(Ios ios, Command command) {
    OptionalLong tries = command.number(5);
    Item.Builder policy = ios.device().single(PasswordPolicy.TYPE);
    boolean stated = policy.get(PasswordPolicy.LOCKOUT_THRESHOLD).configured();
    if (command.on() && tries.isPresent() && !stated) {
      policy.set(PasswordPolicy.LOCKOUT_THRESHOLD, tries.getAsLong(), command.span());
      policy.set(PasswordPolicy.LOCKOUT_MINUTES, 0L, command.span());
    }
  }

  /** While log-ins are blocked, this list says who may still try. */
  static void quiet(Ios ios, Command command) {
    ios.accessLists.use(command.word(3), "management", command.span());
  }

  static void finish(Ios ios) {
    ios.standard(
        PasswordPolicy.TYPE,
        PasswordPolicy.COMPLEXITY,
        false,
        "Cisco IOS Security Command Reference, aaa common-criteria policy (none)");
    ios.standard(
        PasswordPolicy.TYPE,
        PasswordPolicy.STORED_ENCODED,
        false,
        "Cisco IOS Security Command Reference, " + "service password-encryption");
    ios.standard(
        PasswordPolicy.TYPE,
        PasswordPolicy.LOCKOUT_THRESHOLD,
        0L,
        "Cisco IOS Security Command Reference, "
            + "login block-for and aaa local authentication attempts max-fail (both off)");
  }
}
