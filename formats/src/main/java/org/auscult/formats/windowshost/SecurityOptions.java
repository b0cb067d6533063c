package org.auscult.formats.windowshost;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
    options.put(LSA + "msv1_0\\NTLMMinClientSec", WITHOUT_128_BIT);
    options.put(LSA + "msv1_0\\NTLMMinServerSec", WITHOUT_128_BIT);
    options.put(LSA + "msv1_0\\AllowNullSessionFallback", WHEN_ON);
    options.put(LSA + "DisableDomainCreds", NEVER);
    options.put(LSA + "UseMachineId", NEVER);
    options.put(LSA + "SubmitControl", WHEN_ON);
    options.put(LSA + "fipsalgorithmpolicy\\enabled", NEVER);
    options.put(SYSTEM + "kerberos\\parameters\\SupportedEncryptionTypes", WITH_DES);
    options.put(Registry.SERVICES + "ldap\\LDAPClientIntegrity", WHEN_OFF);
    options.put(SERVER + "EnableSecuritySignature", NEVER);
    options.put(SERVER + "SmbServerNameHardeningLevel", NEVER);
    options.put(SERVER + "EnableForcedLogOff", WHEN_OFF);
    options.put(SERVER + "AutoDisconnect", NEVER);
    options.put(LSA + "pku2u\\AllowOnlineID", NEVER);
    options.put(CLIENT + "EnableSecuritySignature", WHEN_OFF);
    options.put(NETLOGON + "RequireStrongKey", WHEN_OFF);
    options.put(NETLOGON + "SealSecureChannel", WHEN_OFF);
    options.put(NETLOGON + "SignSecureChannel", WHEN_OFF);
    options.put(NETLOGON + "DisablePasswordChange", WHEN_ON);
    options.put(NETLOGON + "MaximumPasswordAge", n -> n == 0 || n > 30);
  }

  /** What those who sit at the host, and their programs, may do. */
  private static void control(Map<String, LongPredicate> options) {
    options.put(SYSTEM + "ConsentPromptBehaviorUser", NEVER);
    options.put(SYSTEM + "EnableInstallerDetection", NEVER);
    options.put(SYSTEM + "EnableVirtualization", NEVER);
    options.put(SYSTEM + "FilterAdministratorToken", NEVER);
    options.put(SYSTEM + "ValidateAdminCodeSignatures", NEVER);
    options.put(SYSTEM + "EnableSecureUIAPaths", WHEN_OFF);
    options.put(SYSTEM + "EnableUIADesktopToggle", WHEN_ON);
    options.put(SYSTEM + "PromptOnSecureDesktop", WHEN_OFF);
    options.put(SYSTEM + "DontDisplayLastUserName", NEVER);
    options.put(SYSTEM + "ScForceOption", NEVER);
    options.put(SESSIONS + "ProtectionMode", WHEN_OFF);
    options.put(SESSIONS + "kernel\\ObCaseInsensitive", NEVER);
    options.put(SESSIONS + "memory management\\ClearPageFileAtShutdown", NEVER);
    options.put(RegistryPolicy.WINLOGON + "CachedLogonsCount", n -> n > 10);
    options.put(RegistryPolicy.WINLOGON + "ScRemoveOption", NEVER);
    options.put(RegistryPolicy.WINLOGON + "ForceUnlockLogon", NEVER);
    options.put(RECOVERY + "SecurityLevel", WHEN_ON);
    options.put(RECOVERY + "SetCommand", WHEN_ON);
    options.put(LSA + "AuditBaseObjects", NEVER);
    options.put(LSA + "FullPrivilegeAuditing", NEVER);
    options.put(LSA + "CrashOnAuditFail", NEVER);
  }

  static void map(Host host) {
    OPTIONS.forEach(
        (path, weaker) ->
            host.registry()
                .find(path.toLowerCase(Locale.ROOT))
                .ifPresent(value -> option(path, value, weaker, host)));
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
          .set(SecurityOption.NAME, named(path))
          .set(SecurityOption.VALUE, String.valueOf(number.getAsLong()))
          .set(SecurityOption.WEAKENED, weaker.test(number.getAsLong()));
      value.mapped();
    }
  }

  /** The part of Windows that the option is of, and its own name. */
  private static String named(String path) {
    List<String> parts = new ArrayList<>(List.of(path.split("\\\\")));
    parts.remove("parameters");
    return String.join("\\", parts.subList(parts.size() - 2, parts.size()));
  }
}
