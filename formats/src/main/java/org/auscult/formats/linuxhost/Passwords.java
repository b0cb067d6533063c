package org.auscult.formats.linuxhost;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.auscult.device.Field;
import org.auscult.device.Item;
import org.auscult.device.PasswordPolicy;
import org.auscult.device.Setting;
import org.auscult.format.Tell;
import org.auscult.formats.syntax.Command;
import org.auscult.source.SourceFile;
import org.auscult.source.Span;
import org.auscult.source.Text;
import org.auscult.tree.ConfigNode;

/**
 * Rules for passwords: {@code login.defs}, the PAM stacks, {@code pwquality.conf} and {@code
 * faillock.conf}. The last two hold only where PAM calls their modules.
 */
final class Passwords {
  private static final Pattern STACK =
      Pattern.compile("^\\s*-?(?:auth|account|password|session)\\s+\\S.*\\bpam_\\w+\\.so\\b");

  static final Keywords<LinuxHost> LOGIN_DEFS =
      new Keywords<LinuxHost>()
          .on("pass_max_days", (host, node) -> maxAge(node, host))
          .telling(Glance.LOGIN_DEFS)
          .unread(
              "pass_min_days pass_min_len pass_warn_age encrypt_method umask faillog_enab"
                  + " log_unkfail_enab log_ok_logins login_retries login_timeout sulog_file"
                  + " syslog_su_enab syslog_sg_enab sha_crypt_min_rounds sha_crypt_max_rounds"
                  + " yescrypt_cost_factor home_mode prevent_no_auth lastlog_enab fail_delay"
                  + " md5_crypt_enab securetty console su_wheel_only userdel_cmd")
          .irrelevant(
              "mail_dir mail_file ftmp_file su_name hushlogin_file env_supath env_path ttygroup"
                  + " ttyperm erasechar killchar uid_min uid_max sys_uid_min sys_uid_max gid_min"
                  + " gid_max sys_gid_min sys_gid_max sub_uid_min sub_uid_max sub_uid_count"
                  + " sub_gid_min sub_gid_max sub_gid_count chfn_restrict default_home"
                  + " usergroups_enab nonexistent create_home motd_file issue_file ttytype_file"
                  + " env_tz env_hz max_members_per_group mail_check_enab create_mail_spool");

  private static final Keywords<Map<String, ConfigNode>> QUALITY =
      new Keywords<Map<String, ConfigNode>>()
          .unread(
              "difok minlen dcredit ucredit lcredit ocredit minclass maxrepeat maxclassrepeat"
                  + " maxsequence gecoscheck dictcheck usercheck usersubstr enforcing retry"
                  + " enforce_for_root local_users_only badwords dictpath")
          .telling(Glance.QUALITY);

  private static final Keywords<Map<String, ConfigNode>> LOCK =
      new Keywords<Map<String, ConfigNode>>()
          .unread(
              "deny unlock_time fail_interval even_deny_root root_unlock_time admin_group dir"
                  + " silent audit no_log_info local_users_only nodelay")
          .telling(Glance.LOCKOUT);

  private static final Text NO_PAM =
      new Text(
          "the option holds only where PAM calls its module; add /etc/pam.d",
          "l’option ne vaut que si PAM appelle son module ; ajouter /etc/pam.d");

  private final LinuxHost host;
  private final Map<String, ConfigNode> options = new HashMap<>();

  Passwords(LinuxHost host) {
    this.host = host;
  }

  static Optional<Tell> loginDefs(SourceFile file) {
    return Tells.words(file, "login.defs", LOGIN_DEFS, " \t");
  }

  static Optional<Tell> quality(SourceFile file) {
    return Tells.words(file, "pwquality.conf", QUALITY, " \t=");
  }

  static Optional<Tell> lock(SourceFile file) {
    return Tells.words(file, "faillock.conf", LOCK, " \t=");
  }

  static Optional<Tell> stack(SourceFile file) {
    return Tells.line(file, "a stack of PAM modules", STACK).filter(tell -> onlyStack(file));
  }

  private static boolean onlyStack(SourceFile file) {
    for (int line = 1; line <= file.lineCount(); line++) {
      String text = file.line(line).strip();
      boolean known =
          text.isEmpty()
              || text.startsWith("#")
              || text.startsWith("@include")
              || text.matches("-?(?:auth|account|password|session)\\s.*");
      if (!known) {
        return false;
      }
    }
    return true;
  }

  private static void maxAge(ConfigNode node, LinuxHost host) {
    OptionalLong days = Command.number(node.word(1));
    if (days.isEmpty()) {
      node.unmapped();
    } else {
      host.device()
          .single(PasswordPolicy.TYPE)
          .set(PasswordPolicy.MAX_AGE_DAYS, days.getAsLong(), node.span());
    }
  }

  static void mapLoginDefs(ConfigNode root, LinuxHost host) {
    LOGIN_DEFS.readInside(host, root);
  }

  /** Notes the options of a file; the PAM stacks come first and may overrule them. */
  void options(String module, ConfigNode root) {
    root.children().forEach(node -> options.putIfAbsent(module + "." + node.word(0), node));
  }

  /** Notes the modules of a stack and their options. */
  void stack(ConfigNode root) {
    for (ConfigNode node : root.children()) {
      Optional<String> module =
          node.words().stream().filter(word -> word.contains("pam_")).findFirst();
      module.ifPresent(word -> module(word.replaceFirst(".*/", ""), node));
      if (node.word(0).equals("@include")) {
        node.irrelevant();
      }
    }
  }

  private void module(String module, ConfigNode node) {
    host.pamModules().add(module);
    int at = node.words().indexOf(module);
    List<String> arguments = node.words().subList(Math.max(0, at) + 1, node.words().size());
    for (String argument : arguments) {
      int equals = argument.indexOf('=');
      if (equals > 0) {
        options.put(key(module, argument.substring(0, equals)), node);
        values.put(key(module, argument.substring(0, equals)), argument.substring(equals + 1));
      }
    }
    if (QUALITY_MODULES.contains(module) || LOCK_MODULES.contains(module)) {
      node.mapped();
    } else if (HARMLESS.contains(module)) {
      node.irrelevant();
    }
  }

  private static final List<String> QUALITY_MODULES =
      List.of("pam_pwquality.so", "pam_cracklib.so");
  private static final List<String> LOCK_MODULES =
      List.of("pam_faillock.so", "pam_tally2.so", "pam_tally.so");

  /** Modules of a session that grant nothing (their man pages, section 8). */
  private static final List<String> HARMLESS =
      List.of(
          "pam_systemd.so",
          "pam_motd.so",
          "pam_mail.so",
          "pam_lastlog.so",
          "pam_loginuid.so",
          "pam_keyinit.so",
          "pam_umask.so",
          "pam_mkhomedir.so");

  private final Map<String, String> values = new HashMap<>();

  private static String key(String module, String option) {
    if (QUALITY_MODULES.contains(module)) {
      return "quality." + option;
    }
    return (LOCK_MODULES.contains(module) ? "lock." : module + ".") + option;
  }

  /** Says what holds, once all files were read. */
  void state() {
    boolean pam = !host.pamModules().isEmpty();
    boolean quality = QUALITY_MODULES.stream().anyMatch(host.pamModules()::contains);
    boolean lock = LOCK_MODULES.stream().anyMatch(host.pamModules()::contains);
    if (quality || !pam && options.containsKey("quality.minlen")) {
      number("quality.minlen", PasswordPolicy.MIN_LENGTH, quality, 1);
      number("quality.remember", PasswordPolicy.HISTORY, quality, 1);
      complexity(quality);
    }
    if (host.pamModules().contains("pam_pwquality.so")) {
      host.device()
          .single(PasswordPolicy.TYPE)
          .orDefault(PasswordPolicy.MIN_LENGTH, 8L, "pwquality.conf(5), libpwquality 1.4, minlen");
    }
    if (lock || !pam && options.containsKey("lock.deny")) {
      number("lock.deny", PasswordPolicy.LOCKOUT_THRESHOLD, lock, 1);
      number("lock.unlock_time", PasswordPolicy.LOCKOUT_MINUTES, lock, 60);
    }
    if (host.pamModules().contains("pam_faillock.so")) {
      host.device()
          .single(PasswordPolicy.TYPE)
          .orDefault(PasswordPolicy.LOCKOUT_THRESHOLD, 3L, "faillock.conf(5), Linux-PAM, deny");
    }
  }

  private String value(String key) {
    ConfigNode node = options.get(key);
    return values.getOrDefault(key, node == null ? "" : node.word(1));
  }

  private void number(String key, Field<Long> field, boolean called, long divisor) {
    OptionalLong found = Command.number(value(key));
    ConfigNode node = options.get(key);
    if (found.isEmpty() || node == null) {
      return;
    }
    Item.Builder policy = host.device().single(PasswordPolicy.TYPE);
    long rounded = (found.getAsLong() + divisor - 1) / divisor;
    policy.set(
        field, called ? Setting.of(rounded, node.span()) : Setting.unknown(NO_PAM, node.span()));
    node.mapped();
  }

  /** At least two kinds of characters by classes, or one kind demanded by a negative credit. */
  private void complexity(boolean called) {
    Item.Builder policy = host.device().single(PasswordPolicy.TYPE);
    Optional<Span> at = Optional.empty();
    boolean demanded = false;
    for (String option : List.of("minclass", "dcredit", "ucredit", "lcredit", "ocredit")) {
      ConfigNode node = options.get("quality." + option);
      if (node != null) {
        String value = value("quality." + option);
        boolean demands =
            option.equals("minclass") ? value.matches("[2-4]") : value.startsWith("-");
        at = demands || at.isEmpty() ? Optional.of(node.span()) : at;
        demanded |= demands;
        node.mapped();
      }
    }
    if (!called) {
      return;
    }
    if (at.isPresent()) {
      policy.set(PasswordPolicy.COMPLEXITY, demanded, at.get());
    } else {
      policy.orDefault(
          PasswordPolicy.COMPLEXITY, false, "pwquality.conf(5), minclass and credits: 0");
    }
  }
}
