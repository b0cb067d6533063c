package org.auscult.formats.windowshost;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import org.auscult.device.Account;
import org.auscult.device.Field;
import org.auscult.device.Item;
import org.auscult.device.LoggingPolicy;
import org.auscult.device.PasswordPolicy;
import org.auscult.device.WindowsPolicy;
import org.auscult.formats.syntax.RegSyntax;
import org.auscult.source.Text;
import org.auscult.tree.ConfigNode;

/** The local security policy, as {@code secedit /export} writes it (a security template). */
final class SecurityPolicy {
  private static final List<String> SECTIONS =
      List.of(
          "[System Access]",
          "[Event Audit]",
          "[Registry Values]",
          "[Privilege Rights]",
          "[Service General Setting]",
          "[System Log]",
          "[Security Log]",
          "[Application Log]");

  private static final Map<String, BiConsumer<SecurityPolicy, ConfigNode>> MAPPINGS =
      Map.ofEntries(
          Map.entry("minimumpasswordlength", number(PasswordPolicy.MIN_LENGTH)),
          Map.entry("maximumpasswordage", number(PasswordPolicy.MAX_AGE_DAYS)),
          Map.entry("passwordcomplexity", flag(PasswordPolicy.COMPLEXITY)),
          Map.entry("passwordhistorysize", number(PasswordPolicy.HISTORY)),
          Map.entry("lockoutbadcount", number(PasswordPolicy.LOCKOUT_THRESHOLD)),
          Map.entry("lockoutduration", number(PasswordPolicy.LOCKOUT_MINUTES)),
          Map.entry("cleartextpassword", flag(PasswordPolicy.STORED_REVERSIBLE)),
          Map.entry("newadministratorname", (policy, node) -> policy.named("administrator", node)),
          Map.entry("newguestname", (policy, node) -> policy.named("guest", node)),
          Map.entry("enableadminaccount", (policy, node) -> policy.enabled("administrator", node)),
          Map.entry("enableguestaccount", (policy, node) -> policy.enabled("guest", node)),
          Map.entry("lsaanonymousnamelookup", SecurityPolicy::nameLookup),
          Map.entry("requirelogontochangepassword", (policy, node) -> node.irrelevant()),
          Map.entry("auditlogonevents", SecurityPolicy::logonEvents),
          Map.entry("auditaccountmanage", SecurityPolicy::changeEvents),
          Map.entry("auditpolicychange", SecurityPolicy::changeEvents));

  private final Host host;

  private SecurityPolicy(Host host) {
    this.host = host;
  }

  static boolean starts(Lines lines, int line) {
    if (!lines.text(line).strip().equalsIgnoreCase("[Unicode]")) {
      return false;
    }
    for (int next = line + 1; next <= lines.last(); next++) {
      String text = lines.text(next).strip();
      if (SECTIONS.contains(text) || text.equalsIgnoreCase("signature=\"$CHICAGO$\"")) {
        return true;
      }
    }
    return false;
  }

  static void map(List<ConfigNode> sections, Host host) {
    SecurityPolicy policy = new SecurityPolicy(host);
    for (int i = 0; i < sections.size(); i++) {
      boolean last = i + 1 == sections.size();
      policy.section(sections.get(i), !last);
      if (sections.get(i).starts("Privilege Rights")) {
        boolean exported = !last && sections.get(i + 1).starts("Version");
        UserRights.map(sections.get(i), exported, host);
      }
    }
    boolean ended =
        sections.stream().anyMatch(s -> s.starts("Version") && s.first("Revision").isPresent());
    if (!ended) {
      host.misses(
          new Text(
              "the security policy has no [Version] section at its end",
              "la stratégie de sécurité n’a pas de section [Version] à la fin"));
    }
  }

  /**
   * Maps a section.
   *
   * @param whole true when another one follows, so that its end was seen
   */
  private void section(ConfigNode section, boolean whole) {
    switch (section.word(0)) {
      case "Unicode", "Version" -> section.irrelevantDeep();
      case "System Access", "Event Audit" -> section.mapped().children().forEach(this::setting);
      case "Registry Values" -> registry(section.mapped(), whole);
      case "Service General Setting" -> section.mapped().children().forEach(this::service);
      case "Security Log" -> section.first("MaximumLogSize").ifPresent(this::logSize);
      default -> {}
    }
  }

  private void setting(ConfigNode node) {
    BiConsumer<SecurityPolicy, ConfigNode> mapping =
        MAPPINGS.get(node.word(0).toLowerCase(Locale.ROOT));
    if (mapping != null) {
      mapping.accept(this, node);
    }
  }

  private static OptionalLong value(ConfigNode node) {
    return Registry.number(node.word(1));
  }

  /** Minus one stands for never, which the model writes as zero. */
  private static BiConsumer<SecurityPolicy, ConfigNode> number(Field<Long> field) {
    return (policy, node) ->
        value(node).ifPresent(n -> policy.passwords(node).set(field, Math.max(0, n), node.span()));
  }

  private static BiConsumer<SecurityPolicy, ConfigNode> flag(Field<Boolean> field) {
    return (policy, node) ->
        value(node).ifPresent(n -> policy.passwords(node).set(field, n != 0, node.span()));
  }

  private Item.Builder passwords(ConfigNode node) {
    node.mapped();
    return host.device().single(PasswordPolicy.TYPE);
  }

  private void named(String role, ConfigNode node) {
    Item.Builder account = host.builtIn(role, node.span());
    account.set(Account.NAME, RegSyntax.text(node.word(1)), node.span());
    if (role.equals("administrator")) {
      account.set(Account.PRIVILEGE, "admin", node.span());
    }
    node.mapped();
  }

  private void enabled(String role, ConfigNode node) {
    OptionalLong value = value(node);
    if (value.isPresent()) {
      boolean on = value.getAsLong() != 0;
      host.builtIn(role, node.span()).set(Account.ENABLED, on, node.span());
      if (role.equals("guest")) {
        host.policy().set(WindowsPolicy.GUEST_ENABLED, on, node.span());
      }
      node.mapped();
    }
  }

  private void nameLookup(ConfigNode node) {
    OptionalLong value = value(node);
    if (value.isPresent()) {
      if (value.getAsLong() != 0) {
        host.policy().set(WindowsPolicy.ANONYMOUS_ENUMERATION, true, node.span());
      }
      node.mapped();
    }
  }

  /** Bit 1 stands for successful events, bit 2 for failed ones. */
  private void logonEvents(ConfigNode node) {
    value(node)
        .ifPresent(
            bits -> {
              host.device()
                  .single(LoggingPolicy.TYPE)
                  .set(LoggingPolicy.LOGIN_EVENTS, bits == 3, node.span());
              node.mapped();
            });
  }

  /** Changes happen when they succeed: bit 1. One kind that is not recorded decides. */
  private void changeEvents(ConfigNode node) {
    value(node)
        .ifPresent(
            bits -> {
              Item.Builder logging = host.device().single(LoggingPolicy.TYPE);
              if (!logging.get(LoggingPolicy.CHANGE_EVENTS).value().equals(Optional.of(false))) {
                logging.set(LoggingPolicy.CHANGE_EVENTS, (bits & 1) != 0, node.span());
              }
              node.mapped();
            });
  }

  private void logSize(ConfigNode node) {
    value(node)
        .ifPresent(
            size -> {
              host.device()
                  .single(LoggingPolicy.TYPE)
                  .set(LoggingPolicy.RETENTION_KB, size, node.span());
              node.mapped();
            });
  }

  /** {@code path=type,data}; the type is left to the data's own form. */
  private void registry(ConfigNode section, boolean whole) {
    for (ConfigNode value : section.children()) {
      int comma = value.word(1).indexOf(',');
      host.registry().put(value.word(0), value.word(1).substring(comma + 1), value);
    }
    if (whole) {
      host.registry().templateSeen(section.span());
    }
  }

  /** {@code "name",start,"permissions"}. */
  private void service(ConfigNode node) {
    String[] parts = node.word(0).split(",", 3);
    if (parts.length == 3) {
      String name = RegSyntax.text(parts[0].strip());
      host.registry().put("MACHINE\\" + Registry.SERVICES + name + "\\Start", parts[1], node);
    }
  }
}
