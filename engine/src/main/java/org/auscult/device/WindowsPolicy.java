package org.auscult.device;

/** Security options of a Windows host (Microsoft security policy settings reference). */
public final class WindowsPolicy {
  /** The noun. */
  public static final ItemType TYPE = ItemType.single("windows-policy");

  /** True when the SMB version 1 server is on. */
  public static final Field<Boolean> SMB_1 = TYPE.flag("smb-1");

  /** True when the SMB server demands signing. */
  public static final Field<Boolean> SMB_SIGNING_REQUIRED = TYPE.flag("smb-signing-required");

  /** LmCompatibilityLevel, 0 to 5. */
  public static final Field<Long> LM_COMPATIBILITY = TYPE.number("lm-compatibility");

  /** True when LAN Manager hashes are stored. */
  public static final Field<Boolean> LM_HASH_STORED = TYPE.flag("lm-hash-stored");

  /** True when accounts without password may log in over the network. */
  public static final Field<Boolean> BLANK_PASSWORD_REMOTE = TYPE.flag("blank-password-remote");

  /** True when accounts or shares can be listed without log-in. */
  public static final Field<Boolean> ANONYMOUS_ENUMERATION = TYPE.flag("anonymous-enumeration");

  /** True when anonymous users count as Everyone. */
  public static final Field<Boolean> ANONYMOUS_EVERYONE = TYPE.flag("anonymous-everyone");

  /** True when the guest account is on. */
  public static final Field<Boolean> GUEST_ENABLED = TYPE.flag("guest-enabled");

  /** True when the machine logs itself in. */
  public static final Field<Boolean> AUTO_LOGON = TYPE.flag("auto-logon");

  /** True when the password for that stands in the registry. */
  public static final Field<Boolean> AUTO_LOGON_PASSWORD = TYPE.flag("auto-logon-password");

  /** True when Remote Desktop accepts connections. */
  public static final Field<Boolean> RDP_ENABLED = TYPE.flag("rdp-enabled");

  /** True when Remote Desktop demands network level authentication. */
  public static final Field<Boolean> RDP_NLA = TYPE.flag("rdp-nla");

  /** True when the firewall is on in all profiles that the export shows. */
  public static final Field<Boolean> FIREWALL_ENABLED = TYPE.flag("firewall-enabled");

  /** True when the print spooler starts. */
  public static final Field<Boolean> SPOOLER_RUNNING = TYPE.flag("spooler-running");

  /** True when user account control is on. */
  public static final Field<Boolean> UAC = TYPE.flag("uac");

  /** True when all inbound connections that no rule admits are refused, in all profiles shown. */
  public static final Field<Boolean> FIREWALL_BLOCKS_INBOUND = TYPE.flag("firewall-blocks-inbound");

  /** True when the SMB client demands signing. */
  public static final Field<Boolean> SMB_CLIENT_SIGNING_REQUIRED =
      TYPE.flag("smb-client-signing-required");

  /** True when the SMB client sends passwords in clear to servers that ask for them. */
  public static final Field<Boolean> SMB_CLEAR_PASSWORDS = TYPE.flag("smb-clear-passwords");

  /** True when the SMB client takes a server that lets it in as guest. */
  public static final Field<Boolean> SMB_GUEST_SERVERS = TYPE.flag("smb-guest-servers");

  /** True when shares and pipes of the server are open to callers without a name. */
  public static final Field<Boolean> NULL_SESSIONS = TYPE.flag("null-sessions");

  /** True when local accounts that come over the network are treated as guest. */
  public static final Field<Boolean> NETWORK_AS_GUEST = TYPE.flag("network-as-guest");

  /** True when clear passwords of users stay in memory (WDigest). */
  public static final Field<Boolean> PASSWORDS_IN_MEMORY = TYPE.flag("passwords-in-memory");

  /** True when the Local Security Authority runs as a protected process. */
  public static final Field<Boolean> LSA_PROTECTED = TYPE.flag("lsa-protected");

  /** True when names are asked of the neighbours (LLMNR). */
  public static final Field<Boolean> LLMNR = TYPE.flag("llmnr");

  /** True when the text of PowerShell scripts is recorded. */
  public static final Field<Boolean> SCRIPTS_RECORDED = TYPE.flag("scripts-recorded");

  /** True when any user's installations run with the rights of the system. */
  public static final Field<Boolean> INSTALLS_ELEVATED = TYPE.flag("installs-elevated");

  /** True when users without administrative rights may install printer drivers. */
  public static final Field<Boolean> PRINTER_DRIVERS_BY_USERS =
      TYPE.flag("printer-drivers-by-users");

  /** True when an administrator is asked before a program gets full rights. */
  public static final Field<Boolean> UAC_ASKS = TYPE.flag("uac-asks");

  /** True when local administrators keep their full rights over the network. */
  public static final Field<Boolean> REMOTE_FULL_RIGHTS = TYPE.flag("remote-full-rights");

  /** True when traffic with the domain must be signed or sealed. */
  public static final Field<Boolean> SECURE_CHANNEL_REQUIRED = TYPE.flag("secure-channel-required");

  /** True when the registry can be reached over the network. */
  public static final Field<Boolean> REMOTE_REGISTRY = TYPE.flag("remote-registry");

  /** True when programs are watched for malware as they run. */
  public static final Field<Boolean> ANTIVIRUS_ON = TYPE.flag("antivirus-on");

  /** Days since the descriptions of malware were renewed. */
  public static final Field<Long> ANTIVIRUS_AGE_DAYS = TYPE.number("antivirus-age-days");

  private WindowsPolicy() {}
}
