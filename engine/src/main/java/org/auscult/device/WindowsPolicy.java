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

  private WindowsPolicy() {}
}
