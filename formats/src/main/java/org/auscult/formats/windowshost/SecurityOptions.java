package org.auscult.formats.windowshost;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.LongPredicate;
import org.auscult.device.Coverage;
import org.auscult.device.SecurityOption;

/**
 * Options of the registry that Microsoft documents with a default (Security policy settings
 * reference, "Default values" of each), and when a value protects less than that default. Options
 * that can only add protection are kept with their value.
 */
final class SecurityOptions {
  private static final LongPredicate NEVER = n -> false;
  private static final LongPredicate WHEN_OFF = n -> n == 0;
  private static final LongPredicate WHEN_ON = n -> n != 0;

  /** 128-bit encryption of the sessions of NTLM. */
  private static final LongPredicate WITHOUT_128_BIT = n -> (n & 0x20000000) == 0;

  /** The two forms of DES. */
  private static final LongPredicate WITH_DES = n -> (n & 3) != 0;

  private static final String SYSTEM = RegistryPolicy.SYSTEM_POLICY;
  private static final String LSA = RegistryPolicy.LSA;
  private static final String SERVER = RegistryPolicy.SERVER;
  private static final String CLIENT = Registry.SERVICES + "lanmanworkstation\\parameters\\";
  private static final String NETLOGON = Registry.SERVICES + "netlogon\\parameters\\";
  private static final String SESSIONS = "system\\currentcontrolset\\control\\session manager\\";
  private static final String RECOVERY =
      "software\\microsoft\\windows nt\\currentversion\\setup\\recoveryconsole\\";

  private static final Map<String, LongPredicate> OPTIONS = options();

  private SecurityOptions() {}

  private static Map<String, LongPredicate> options() {
    Map<String, LongPredicate> options = new LinkedHashMap<>();
    sessions(options);
    control(options);
    return options;
  }

  /** How sessions with other machines are protected. */
  private static void sessions(Map<String, LongPredicate> options) {
    options.put(LSA + "msv1_0\\ntlmminclientsec", WITHOUT_128_BIT);
    options.put(LSA + "msv1_0\\ntlmminserversec", WITHOUT_128_BIT);
    options.put(LSA + "msv1_0\\allownullsessionfallback", WHEN_ON);
    options.put(LSA + "disabledomaincreds", NEVER);
    options.put(LSA + "usemachineid", NEVER);
    options.put(LSA + "submitcontrol", WHEN_ON);
    options.put(LSA + "fipsalgorithmpolicy\\enabled", NEVER);
    options.put(SYSTEM + "kerberos\\parameters\\supportedencryptiontypes", WITH_DES);
    options.put(Registry.SERVICES + "ldap\\ldapclientintegrity", WHEN_OFF);
    options.put(SERVER + "enablesecuritysignature", NEVER);
    options.put(SERVER + "smbservernamehardeninglevel", NEVER);
    options.put(SERVER + "enableforcedlogoff", WHEN_OFF);
    options.put(SERVER + "autodisconnect", NEVER);
    options.put(LSA + "pku2u\\allowonlineid", NEVER);
    options.put(CLIENT + "enablesecuritysignature", WHEN_OFF);
    options.put(NETLOGON + "requirestrongkey", WHEN_OFF);
    options.put(NETLOGON + "sealsecurechannel", WHEN_OFF);
    options.put(NETLOGON + "signsecurechannel", WHEN_OFF);
    options.put(NETLOGON + "disablepasswordchange", WHEN_ON);
    options.put(NETLOGON + "maximumpasswordage", n -> n == 0 || n > 30);
  }

  /** What those who sit at the host, and their programs, may do. */
  private static void control(Map<String, LongPredicate> options) {
    options.put(SYSTEM + "consentpromptbehavioruser", NEVER);
    options.put(SYSTEM + "enableinstallerdetection", NEVER);
    options.put(SYSTEM + "enablevirtualization", NEVER);
    options.put(SYSTEM + "filteradministratortoken", NEVER);
    options.put(SYSTEM + "validateadmincodesignatures", NEVER);
    options.put(SYSTEM + "enablesecureuiapaths", WHEN_OFF);
    options.put(SYSTEM + "enableuiadesktoptoggle", WHEN_ON);
    options.put(SYSTEM + "promptonsecuredesktop", WHEN_OFF);
    options.put(SYSTEM + "dontdisplaylastusername", NEVER);
    options.put(SYSTEM + "scforceoption", NEVER);
    options.put(SESSIONS + "protectionmode", WHEN_OFF);
    options.put(SESSIONS + "kernel\\obcaseinsensitive", NEVER);
    options.put(SESSIONS + "memory management\\clearpagefileatshutdown", NEVER);
    options.put(RegistryPolicy.WINLOGON + "cachedlogonscount", n -> n > 10);
    options.put(RegistryPolicy.WINLOGON + "scremoveoption", NEVER);
    options.put(RegistryPolicy.WINLOGON + "forceunlocklogon", NEVER);
    options.put(RECOVERY + "securitylevel", WHEN_ON);
    options.put(RECOVERY + "setcommand", WHEN_ON);
    options.put(LSA + "auditbaseobjects", NEVER);
    options.put(LSA + "fullprivilegeauditing", NEVER);
    options.put(LSA + "crashonauditfail", NEVER);
  }

  static void map(Host host) {
    OPTIONS.forEach(
        (path, weaker) ->
            host.registry().find(path).ifPresent(value -> option(path, value, weaker, host)));
    host.registry()
        .template()
        .ifPresent(
            section -> host.device().cover(SecurityOption.TYPE, new Coverage.Complete(section)));
  }

  private static void option(String path, Registry.Value value, LongPredicate weaker, Host host) {
    OptionalLong number = value.number();
    if (number.isPresent()) {
      host.device()
          .add(SecurityOption.TYPE, value.span())
          .set(SecurityOption.NAME, shortened(path))
          .set(SecurityOption.VALUE, String.valueOf(number.getAsLong()))
          .set(SecurityOption.WEAKENED, weaker.test(number.getAsLong()));
      value.mapped();
    }
  }

  /** The last two parts of a path, which name the option. */
  private static String shortened(String path) {
    int last = path.lastIndexOf('\\');
    return path.substring(path.lastIndexOf('\\', last - 1) + 1);
  }
}
