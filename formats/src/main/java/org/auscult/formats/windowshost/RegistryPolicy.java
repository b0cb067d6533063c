package org.auscult.formats.windowshost;

import java.util.List;
import java.util.Optional;
import org.auscult.device.Item;
import org.auscult.device.UpdatePolicy;
import org.auscult.device.WindowsPolicy;
import org.auscult.source.Span;

/** Registry values that are settings of the Windows policy, with their documented defaults. */
final class RegistryPolicy {
  static final String LSA = "system\\currentcontrolset\\control\\lsa\\";
  static final String SERVER = Registry.SERVICES + "lanmanserver\\parameters\\";
  static final String TERMINAL_SERVER = "system\\currentcontrolset\\control\\terminal server\\";
  static final String WINLOGON = "software\\microsoft\\windows nt\\currentversion\\winlogon\\";
  static final String SYSTEM_POLICY =
      "software\\microsoft\\windows\\currentversion\\policies\\system\\";
  private static final String FIREWALL =
      Registry.SERVICES + "sharedaccess\\parameters\\firewallpolicy\\";
  private static final String FIREWALL_POLICY = "software\\policies\\microsoft\\windowsfirewall\\";
  private static final String UPDATES = "software\\policies\\microsoft\\windows\\windowsupdate\\";
  private static final List<String> PROFILES =
      List.of("domainprofile\\", "standardprofile\\", "privateprofile\\", "publicprofile\\");

  private final Host host;
  private final Item.Builder policy;

  private RegistryPolicy(Host host) {
    this.host = host;
    this.policy = host.policy();
  }

  static void map(Host host) {
    RegistryPolicy mapping = new RegistryPolicy(host);
    RegistryOption.ALL.forEach(mapping::option);
    mapping.anonymousEnumeration();
    mapping.updates();
    mapping.spooler();
    mapping.firewall();
  }

  private <T> void option(RegistryOption<T> option) {
    Optional<Registry.Value> value = host.registry().find(option.path());
    if (value.isPresent()) {
      host.number(value.get())
          .ifPresent(
              n -> policy.set(option.field(), option.meaning().apply(n), value.get().span()));
    } else if (missing(option.path(), option.inTemplate())
        && policy.get(option.field()).value().isEmpty()) {
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
      inbound(profile);
      Optional<Registry.Value> local = find(FIREWALL + profile + "enablefirewall");
      Optional<Registry.Value> ruled = find(FIREWALL_POLICY + profile + "enablefirewall");
      Optional<Long> localOn = local.flatMap(host::number);
      Optional<Long> on = ruled.flatMap(host::number).or(() -> localOn);
      on.ifPresent(n -> host.firewall(n != 0, ruled.or(() -> local).orElseThrow().span()));
    }
  }

  /** What no rule admits: 0 stands for allow, 1 for block (Microsoft, MS-GPFAS 2.2.2). */
  private void inbound(String profile) {
    find(FIREWALL_POLICY + profile + "defaultinboundaction")
        .or(() -> find(FIREWALL + profile + "defaultinboundaction"))
        .ifPresent(value -> host.number(value).ifPresent(n -> host.inbound(n != 0, value.span())));
  }

  /** The server that updates come from, by the scheme of its address. */
  private void updates() {
    find(UPDATES + "wuserver")
        .filter(value -> value.data().matches("(?i)https?://.*"))
        .ifPresent(
            value -> {
              boolean encrypted = value.data().regionMatches(true, 0, "https", 0, 5);
              host.device()
                  .single(UpdatePolicy.TYPE)
                  .set(UpdatePolicy.SOURCE_ENCRYPTED, encrypted, value.span());
              value.mapped();
            });
  }

  private Optional<Registry.Value> find(String path) {
    return host.registry().find(path);
  }
}
