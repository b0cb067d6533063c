package org.auscult.formats.mirth;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.Item;
import org.auscult.device.PasswordPolicy;
import org.auscult.device.Setting;
import org.auscult.source.Text;
import org.auscult.tree.ConfigNode;

/** The properties {@code password.*}: all zero, which is no policy, unless set. */
final class MirthPasswords {
  private static final String GUIDE = "Mirth Connect User Guide, Password Requirements, ";
  private static final Text REUSE =
      new Text(
          "the server limits how often or how soon a password is reused, not how many are refused",
          "le serveur limite la fréquence ou le délai de réutilisation, non le nombre de mots de"
              + " passe refusés");

  private final Map<String, ConfigNode> properties;

  MirthPasswords(Map<String, ConfigNode> properties) {
    this.properties = properties;
  }

  void map(DeviceBuilder device) {
    Item.Builder policy = device.single(PasswordPolicy.TYPE);
    policy
        .set(PasswordPolicy.MIN_LENGTH, number("minlength"))
        .set(PasswordPolicy.COMPLEXITY, complexity())
        .set(PasswordPolicy.MAX_AGE_DAYS, number("expiration"))
        .set(PasswordPolicy.HISTORY, history());
    lockout(policy);
    number("graceperiod");
  }

  private Setting<Long> number(String name) {
    String key = "password." + name;
    ConfigNode node = properties.get(key);
    if (node == null) {
      return Setting.byDefault(0L, GUIDE + key + ": 0");
    }
    return node.word(1).matches("-?[0-9]{1,9}")
        ? Setting.of(Long.valueOf(node.mapped().word(1)), node.span())
        : Setting.notStated();
  }

  /** Upper case, lower case, digits, special characters: at least two kinds. */
  private Setting<Boolean> complexity() {
    List<Setting<Long>> kinds =
        List.of(number("minupper"), number("minlower"), number("minnumeric"), number("minspecial"));
    List<Setting<Long>> demanded =
        kinds.stream().filter(kind -> kind.value().orElse(0L) > 0).toList();
    Optional<Setting<Long>> shown = demanded.stream().findFirst();
    return shown.orElse(kinds.get(0)).map(count -> demanded.size() >= 2);
  }

  /** A limit without a period, or a period without a limit, locks nobody out. */
  private void lockout(Item.Builder policy) {
    Setting<Long> limit = number("retrylimit");
    Setting<Long> hours = number("lockoutperiod");
    boolean off = hours.value().orElse(1L) == 0;
    policy.set(PasswordPolicy.LOCKOUT_THRESHOLD, off ? hours : limit);
    if (!off && limit.value().orElse(0L) > 0) {
      policy.set(PasswordPolicy.LOCKOUT_MINUTES, hours.map(h -> h * 60));
    }
  }

  private Setting<Long> history() {
    Setting<Long> limit = number("reuselimit");
    Setting<Long> period = number("reuseperiod");
    boolean none = limit.value().orElse(1L) == 0 && period.value().orElse(1L) == 0;
    return none
        ? limit
        : limit.where().map(at -> Setting.<Long>unknown(REUSE, at)).orElse(Setting.unknown(REUSE));
  }
}
