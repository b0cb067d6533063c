package org.auscult.formats.windowshost;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.auscult.device.Field;
import org.auscult.device.Item;
import org.auscult.device.WindowsPolicy;
import org.auscult.source.Span;

/** Registry values that are settings of the Windows policy, with their documented defaults. */
final class RegistryPolicy {
  private static final String LSA = "system\\currentcontrolset\\control\\lsa\\";
  private static final String SERVER = Registry.SERVICES + "lanmanserver\\parameters\\";
  static final String TERMINAL_SERVER = "system\\currentcontrolset\\control\\terminal server\\";
  static final String WINLOGON = "software\\microsoft\\windows nt\\currentversion\\winlogon\\";
  static final String SYSTEM_POLICY =
      "software\\microsoft\\windows\\currentversion\\policies\\system\\";
  private static final String FIREWALL =
      Registry.SERVICES + "sharedaccess\\parameters\\firewallpolicy\\";
  private static final String FIREWALL_POLICY = "software\\policies\\microsoft\\windowsfirewall\\";
  private static final List<String> PROFILES =
      List.of("domainprofile\\", "standardprofile\\", "privateprofile\\", "publicprofile\\");

  /**
   * A setting.
   *
   * @param meaning what a number in the registry means
   * @param byDefault what a missing value means in a version
   * @param source where that is documented
   * @param inTemplate true when a security policy states it, so that it is missing there too
   */
  private record Option<T>(
      Field<T> field,
      String path,
      LongFunction<T> meaning,
      Function<WindowsVersion, Optional<T>> byDefault,
      String source,
      boolean inTemplate) {}

  private static final List<Option<?>> OPTIONS =
      List.of(
          new Option<>(
              WindowsPolicy.SMB_1,
              SERVER + "smb1",
              n -> n != 0,
              WindowsDefaults::smb1,
              WindowsDefaults.SMB_1_SOURCE,
              false),
          new Option<>(
              WindowsPolicy.SMB_SIGNING_REQUIRED,
              SERVER + "requiresecuritysignature",
              n -> n != 0,
              WindowsDefaults::smbSigning,
              WindowsDefaults.SMB_SIGNING_SOURCE,
              true),
          new Option<>(
              WindowsPolicy.LM_COMPATIBILITY,
              LSA + "lmcompatibilitylevel",
              n -> n,
              WindowsDefaults::lmLevel,
              WindowsDefaults.LM_LEVEL_SOURCE,
              true),
          new Option<>(
              WindowsPolicy.LM_HASH_STORED,
              LSA + "nolmhash",
              n -> n == 0,
              WindowsDefaults::lmHashStored,
              WindowsDefaults.LM_HASH_SOURCE,
              true),
          new Option<>(
              WindowsPolicy.BLANK_PASSWORD_REMOTE,
              LSA + "limitblankpassworduse",
              n -> n == 0,
              version -> WindowsDefaults.sinceVista(version, false),
              WindowsDefaults.BLANK_PASSWORD_SOURCE,
              true),
          new Option<>(
              WindowsPolicy.ANONYMOUS_EVERYONE,
              LSA + "everyoneincludesanonymous",
              n -> n != 0,
              version -> WindowsDefaults.sinceVista(version, false),
              WindowsDefaults.EVERYONE_SOURCE,
              true),
          new Option<>(
              WindowsPolicy.UAC,
              SYSTEM_POLICY + "enablelua",
              n -> n != 0,
              version -> WindowsDefaults.sinceVista(version, true),
              WindowsDefaults.UAC_SOURCE,
              true),
          new Option<>(
              WindowsPolicy.RDP_ENABLED,
              TERMINAL_SERVER + "fdenytsconnections",
              n -> n == 0,
              version -> WindowsDefaults.sinceVista(version, false),
              WindowsDefaults.RDP_SOURCE,
              false),
          new Option<>(
              WindowsPolicy.RDP_NLA,
              TERMINAL_SERVER + "winstations\\rdp-tcp\\userauthentication",
              n -> n != 0,
              version -> Optional.empty(),
              "",
              false),
          new Option<>(
              WindowsPolicy.AUTO_LOGON,
              WINLOGON + "autoadminlogon",
              n -> n != 0,
              version -> WindowsDefaults.sinceVista(version, false),
              WindowsDefaults.AUTO_LOGON_SOURCE,
              false));

  private final Host host;
  private final Item.Builder policy;

  private RegistryPolicy(Host host) {
    this.host = host;
    this.policy = host.policy();
  }

  static void map(Host host) {
    RegistryPolicy mapping = new RegistryPolicy(host);
    OPTIONS.forEach(mapping::option);
    mapping.anonymousEnumeration();
    mapping.spooler();
    mapping.firewall();
  }

  private <T> void option(Option<T> option) {
    Optional<Registry.Value> value = host.registry().find(option.path());
    if (value.isPresent()) {
      host.number(value.get())
          .ifPresent(
              n -> policy.set(option.field(), option.meaning().apply(n), value.get().span()));
    } else if (missing(option.path(), option.inTemplate())) {
      host.version()
          .flatMap(option.byDefault())
          .ifPresent(fallback -> policy.orDefault(option.field(), fallback, option.source()));
    }
  }

  /** True when the parts show that this value is not set. */
  private boolean missing(String path, boolean inTemplate) {
    Optional<Span> template = inTemplate ? host.registry().template() : Optional.empty();
    return host.registry().wholeKey(path).or(() -> template).isPresent();
  }

  /** Accounts and shares are hidden by one value, accounts alone by the other. */
  private void anonymousEnumeration() {
    Optional<Registry.Value> all = host.registry().find(LSA + "restrictanonymous");
    Optional<Registry.Value> accounts = host.registry().find(LSA + "restrictanonymoussam");
    Optional<Long> hidesAll = all.flatMap(host::number);
    Optional<Long> hidesAccounts = accounts.flatMap(host::number);
    if (policy.get(WindowsPolicy.ANONYMOUS_ENUMERATION).value().isPresent()) {
      return;
    }
    if (hidesAll.isPresent()) {
      boolean open = hidesAll.get() == 0;
      policy.set(WindowsPolicy.ANONYMOUS_ENUMERATION, open, all.orElseThrow().span());
    } else if (hidesAccounts.filter(n -> n == 0).isPresent()) {
      policy.set(WindowsPolicy.ANONYMOUS_ENUMERATION, true, accounts.orElseThrow().span());
    } else if (missing(LSA + "restrictanonymous", true)) {
      host.version()
          .flatMap(version -> WindowsDefaults.sinceVista(version, true))
          .ifPresent(
              open ->
                  policy.orDefault(
                      WindowsPolicy.ANONYMOUS_ENUMERATION,
                      open,
                      WindowsDefaults.ANONYMOUS_LIST_SOURCE));
    }
  }

  /** A start type of 2 starts it with the system, 4 never; 3 leaves it open. */
  private void spooler() {
    Optional<Registry.Value> start = host.registry().find(Registry.SERVICES + "spooler\\start");
    start
        .flatMap(host::number)
        .filter(type -> type == 2 || type == 4)
        .ifPresent(
            type ->
                policy.set(WindowsPolicy.SPOOLER_RUNNING, type == 2, start.orElseThrow().span()));
  }

  /** A policy outranks the local setting; one profile that is off decides. */
  private void firewall() {
    for (String profile : PROFILES) {
      Optional<Registry.Value> local = profile(FIREWALL + profile);
      Optional<Registry.Value> ruled = profile(FIREWALL_POLICY + profile);
      Optional<Long> localOn = local.flatMap(host::number);
      Optional<Long> on = ruled.flatMap(host::number).or(() -> localOn);
      on.ifPresent(n -> host.firewall(n != 0, ruled.or(() -> local).orElseThrow().span()));
    }
  }

  private Optional<Registry.Value> profile(String key) {
    return host.registry().find(key + "enablefirewall");
  }
}
