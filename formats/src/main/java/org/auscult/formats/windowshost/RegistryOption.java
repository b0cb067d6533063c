package org.auscult.formats.windowshost;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.auscult.device.Field;
import org.auscult.device.WindowsPolicy;

/**
 * A setting of the Windows policy that is one number in the registry.
 *
 * @param meaning what a number in the registry means
 * @param byDefault what a missing value means in a version
 * @param source where that is documented
 * @param inTemplate true when a security policy states it, so that it is missing there too
 */
record RegistryOption<T>(
    Field<T> field,
    String path,
    LongFunction<T> meaning,
    Function<WindowsVersion, Optional<T>> byDefault,
    String source,
    boolean inTemplate) {
  private static final String CLIENT = Registry.SERVICES + "lanmanworkstation\\parameters\\";
  private static final String POLICIES = "software\\policies\\microsoft\\";

  static final List<RegistryOption<?>> ALL =
      List.of(
          new RegistryOption<>(
              WindowsPolicy.SMB_1,
              RegistryPolicy.SERVER + "smb1",
              n -> n != 0,
              WindowsDefaults::smb1,
              WindowsDefaults.SMB_1_SOURCE,
              false),
          new RegistryOption<>(
              WindowsPolicy.SMB_SIGNING_REQUIRED,
              RegistryPolicy.SERVER + "requiresecuritysignature",
              n -> n != 0,
              WindowsDefaults::smbSigning,
              WindowsDefaults.SMB_SIGNING_SOURCE,
              true),
          new RegistryOption<>(
              WindowsPolicy.LM_COMPATIBILITY,
              RegistryPolicy.LSA + "lmcompatibilitylevel",
              n -> n,
              WindowsDefaults::lmLevel,
              WindowsDefaults.LM_LEVEL_SOURCE,
              true),
          new RegistryOption<>(
              WindowsPolicy.LM_HASH_STORED,
              RegistryPolicy.LSA + "nolmhash",
              n -> n == 0,
              WindowsDefaults::lmHashStored,
              WindowsDefaults.LM_HASH_SOURCE,
              true),
          new RegistryOption<>(
              WindowsPolicy.BLANK_PASSWORD_REMOTE,
              RegistryPolicy.LSA + "limitblankpassworduse",
              n -> n == 0,
              version -> WindowsDefaults.sinceVista(version, false),
              WindowsDefaults.BLANK_PASSWORD_SOURCE,
              true),
          new RegistryOption<>(
              WindowsPolicy.ANONYMOUS_EVERYONE,
              RegistryPolicy.LSA + "everyoneincludesanonymous",
              n -> n != 0,
              version -> WindowsDefaults.sinceVista(version, false),
              WindowsDefaults.EVERYONE_SOURCE,
              true),
          new RegistryOption<>(
              WindowsPolicy.UAC,
              RegistryPolicy.SYSTEM_POLICY + "enablelua",
              n -> n != 0,
              version -> WindowsDefaults.sinceVista(version, true),
              WindowsDefaults.UAC_SOURCE,
              true),
          new RegistryOption<>(
              WindowsPolicy.RDP_ENABLED,
              RegistryPolicy.TERMINAL_SERVER + "fdenytsconnections",
              n -> n == 0,
              version -> WindowsDefaults.sinceVista(version, false),
              WindowsDefaults.RDP_SOURCE,
              false),
          new RegistryOption<>(
              WindowsPolicy.RDP_NLA,
              RegistryPolicy.TERMINAL_SERVER + "winstations\\rdp-tcp\\userauthentication",
              n -> n != 0,
              version -> Optional.empty(),
              "",
              false),
          new RegistryOption<>(
              WindowsPolicy.AUTO_LOGON,
              RegistryPolicy.WINLOGON + "autoadminlogon",
              n -> n != 0,
              version -> WindowsDefaults.sinceVista(version, false),
              WindowsDefaults.AUTO_LOGON_SOURCE,
              false),
          new RegistryOption<>(
              WindowsPolicy.SMB_CLIENT_SIGNING_REQUIRED,
              CLIENT + "requiresecuritysignature",
              n -> n != 0,
              WindowsDefaults::smbSigning,
              WindowsDefaults.SMB_CLIENT_SIGNING_SOURCE,
              true),
          new RegistryOption<>(
              WindowsPolicy.SMB_CLEAR_PASSWORDS,
              CLIENT + "enableplaintextpassword",
              n -> n != 0,
              version -> WindowsDefaults.sinceVista(version, false),
              WindowsDefaults.SMB_CLEAR_SOURCE,
              true),
          new RegistryOption<>(
              WindowsPolicy.SMB_GUEST_SERVERS,
              CLIENT + "allowinsecureguestauth",
              n -> n != 0,
              version -> Optional.empty(),
              "",
              false),
          new RegistryOption<>(
              WindowsPolicy.NULL_SESSIONS,
              RegistryPolicy.SERVER + "restrictnullsessaccess",
              n -> n == 0,
              version -> WindowsDefaults.sinceVista(version, false),
              WindowsDefaults.NULL_SESSION_SOURCE,
              true),
          new RegistryOption<>(
              WindowsPolicy.NETWORK_AS_GUEST,
              RegistryPolicy.LSA + "forceguest",
              n -> n != 0,
              version -> WindowsDefaults.sinceVista(version, false),
              WindowsDefaults.FORCE_GUEST_SOURCE,
              true),
          new RegistryOption<>(
              WindowsPolicy.PASSWORDS_IN_MEMORY,
              "system\\currentcontrolset\\control\\securityproviders\\wdigest\\uselogoncredential",
              n -> n != 0,
              WindowsDefaults::wdigest,
              WindowsDefaults.WDIGEST_SOURCE,
              false),
          new RegistryOption<>(
              WindowsPolicy.LSA_PROTECTED,
              RegistryPolicy.LSA + "runasppl",
              n -> n != 0,
              WindowsDefaults::lsaProtected,
              WindowsDefaults.LSA_PROTECTION_SOURCE,
              false),
          new RegistryOption<>(
              WindowsPolicy.LLMNR,
              POLICIES + "windows nt\\dnsclient\\enablemulticast",
              n -> n != 0,
              version -> WindowsDefaults.sinceVista(version, true),
              WindowsDefaults.LLMNR_SOURCE,
              false),
          new RegistryOption<>(
              WindowsPolicy.SCRIPTS_RECORDED,
              POLICIES + "windows\\powershell\\scriptblocklogging\\enablescriptblocklogging",
              n -> n != 0,
              version -> Optional.empty(),
              "",
              false),
          new RegistryOption<>(
              WindowsPolicy.INSTALLS_ELEVATED,
              POLICIES + "windows\\installer\\alwaysinstallelevated",
              n -> n != 0,
              version -> WindowsDefaults.sinceVista(version, false),
              WindowsDefaults.INSTALLER_SOURCE,
              false),
          new RegistryOption<>(
              WindowsPolicy.PRINTER_DRIVERS_BY_USERS,
              POLICIES
                  + "windows nt\\printers\\pointandprint\\restrictdriverinstallationtoadministrators",
              n -> n == 0,
              version -> Optional.empty(),
              "",
              false),
          new RegistryOption<>(
              WindowsPolicy.UAC_ASKS,
              RegistryPolicy.SYSTEM_POLICY + "consentpromptbehavioradmin",
              n -> n != 0,
              version -> WindowsDefaults.sinceVista(version, true),
              WindowsDefaults.UAC_PROMPT_SOURCE,
              true),
          new RegistryOption<>(
              WindowsPolicy.REMOTE_FULL_RIGHTS,
              RegistryPolicy.SYSTEM_POLICY + "localaccounttokenfilterpolicy",
              n -> n != 0,
              version -> WindowsDefaults.sinceVista(version, false),
              WindowsDefaults.REMOTE_UAC_SOURCE,
              false),
          new RegistryOption<>(
              WindowsPolicy.SECURE_CHANNEL_REQUIRED,
              Registry.SERVICES + "netlogon\\parameters\\requiresignorseal",
              n -> n != 0,
              version -> WindowsDefaults.sinceVista(version, true),
              WindowsDefaults.SECURE_CHANNEL_SOURCE,
              true));
}
