package org.auscult.formats.windowshost;

import java.util.Optional;

/** What Microsoft documents for a value that is not set, by version. */
final class WindowsDefaults {
  private static final int VERSION_1709 = 16299;
  private static final int VERSION_24H2 = 26100;

  static final String SMB_1_SOURCE =
      "Microsoft, How to detect, enable and disable SMBv1, SMBv2, and SMBv3 in Windows; Microsoft,"
          + " SMBv1 is not installed by default in Windows 10 version 1709, Windows Server version"
          + " 1709 and later versions (KB4034314)";
  static final String SMB_SIGNING_SOURCE =
      "Microsoft, Security policy settings: Microsoft network server: Digitally sign communications"
          + " (always), Default values";
  static final String LM_LEVEL_SOURCE =
      "Microsoft, Security policy settings: Network security: LAN Manager authentication level,"
          + " Default values; Microsoft, registry reference: LmCompatibilityLevel";
  static final String LM_HASH_SOURCE =
      "Microsoft, Security policy settings: Network security: Do not store LAN Manager hash value"
          + " on next password change, Default values";
  static final String BLANK_PASSWORD_SOURCE =
      "Microsoft, Security policy settings: Accounts: Limit local account use of blank passwords to"
          + " console logon only, Default values";
  static final String ANONYMOUS_LIST_SOURCE =
      "Microsoft, Security policy settings: Network access: Do not allow anonymous enumeration of"
          + " SAM accounts and shares, Default values";
  static final String EVERYONE_SOURCE =
      "Microsoft, Security policy settings: Network access: Let Everyone permissions apply to"
          + " anonymous users, Default values";
  static final String UAC_SOURCE =
      "Microsoft, Security policy settings: User Account Control: Run all administrators in Admin"
          + " Approval Mode, Default values";
  static final String RDP_SOURCE =
      "Microsoft, Unattended Windows Setup Reference: fDenyTSConnections, Values";
  static final String AUTO_LOGON_SOURCE =
      "Microsoft, How to turn on automatic logon in Windows (KB324737)";

  static final String SMB_CLIENT_SIGNING_SOURCE =
      "Microsoft, Security policy settings: Microsoft network client: Digitally sign communications"
          + " (always), Default values";
  static final String SMB_CLEAR_SOURCE =
      "Microsoft, Security policy settings: Microsoft network client: Send unencrypted password to"
          + " third-party SMB servers, Default values";
  static final String NULL_SESSION_SOURCE =
      "Microsoft, Security policy settings: Network access: Restrict anonymous access to Named Pipes"
          + " and Shares, Default values";
  static final String FORCE_GUEST_SOURCE =
      "Microsoft, Security policy settings: Network access: Sharing and security model for local"
          + " accounts, Default values";
  static final String WDIGEST_SOURCE =
      "Microsoft Security Advisory 2871997, Update to Improve Credentials Protection and Management";
  static final String LSA_PROTECTION_SOURCE =
      "Microsoft, Configure added LSA protection (on for new installations since Windows 11, version"
          + " 22H2, under conditions)";
  static final String LLMNR_SOURCE =
      "Microsoft, ADMX_DnsClient: Turn off multicast name resolution, Description";
  static final String INSTALLER_SOURCE = "Microsoft, Windows Installer: AlwaysInstallElevated";
  static final String UAC_PROMPT_SOURCE =
      "Microsoft, Security policy settings: User Account Control: Behavior of the elevation prompt"
          + " for administrators in Admin Approval Mode, Default values";
  static final String REMOTE_UAC_SOURCE =
      "Microsoft, Description of User Account Control and remote restrictions (KB951016)";
  static final String SECURE_CHANNEL_SOURCE =
      "Microsoft, Security policy settings: Domain member: Digitally encrypt or sign secure channel"
          + " data (always), Default values";

  private static final int VERSION_8_1 = 9600;
  private static final int VERSION_22H2 = 22621;

  private WindowsDefaults() {}

  /** Off since Windows 8.1 and Server 2012 R2, on before. */
  static Optional<Boolean> wdigest(WindowsVersion version) {
    return Optional.of(version.build() < VERSION_8_1 || !version.sinceVista());
  }

  /** Off, or not there, before Windows 11 22H2; later it depends on the installation. */
  static Optional<Boolean> lsaProtected(WindowsVersion version) {
    return version.build() < VERSION_22H2 ? Optional.of(false) : Optional.empty();
  }

  static Optional<Boolean> smb1(WindowsVersion version) {
    return Optional.of(version.build() < VERSION_1709);
  }

  /** Domain controllers sign, and Windows 11 24H2 does by edition: left open for both. */
  static Optional<Boolean> smbSigning(WindowsVersion version) {
    return version.server() || version.build() >= VERSION_24H2
        ? Optional.empty()
        : Optional.of(false);
  }

  static Optional<Long> lmLevel(WindowsVersion version) {
    return version.sinceVista() ? Optional.of(3L) : Optional.empty();
  }

  static Optional<Boolean> lmHashStored(WindowsVersion version) {
    return version.sinceVista() ? Optional.of(false) : Optional.empty();
  }

  /** The same for every version since Windows Vista. */
  static <T> Optional<T> sinceVista(WindowsVersion version, T value) {
    return version.sinceVista() ? Optional.of(value) : Optional.empty();
  }
}
