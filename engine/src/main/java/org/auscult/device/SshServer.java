package org.auscult.device;

import java.util.List;

/** The SSH server of the device (RFC 4251 to 4254). */
public final class SshServer {
  /** The noun. */
  public static final ItemType TYPE = ItemType.single("ssh-server");

  /** True when it listens. */
  public static final Field<Boolean> ENABLED = TYPE.flag("enabled");

  /** True when protocol version 1 is accepted. */
  public static final Field<Boolean> VERSION_1 = TYPE.flag("version-1");

  /** True when the superuser may log in with a password. */
  public static final Field<Boolean> ROOT_LOGIN = TYPE.flag("root-login");

  /** True when passwords are accepted beside keys. */
  public static final Field<Boolean> PASSWORD_LOGIN = TYPE.flag("password-login");

  /** True when accounts without a password are let in. */
  public static final Field<Boolean> EMPTY_PASSWORDS = TYPE.flag("empty-passwords");

  /** Ciphers offered, in IANA names where the vendor uses them, lower case. */
  public static final Field<List<String>> CIPHERS = TYPE.words("ciphers");

  /** MAC algorithms offered, lower case. */
  public static final Field<List<String>> MACS = TYPE.words("macs");

  /** Key exchange methods offered, lower case. */
  public static final Field<List<String>> KEY_EXCHANGES = TYPE.words("key-exchanges");

  /** Wrong attempts per connection. */
  public static final Field<Long> RETRIES = TYPE.number("retries");

  /** Seconds that log-in may take. */
  public static final Field<Long> LOGIN_TIMEOUT_SECONDS = TYPE.number("login-timeout-seconds");

  private SshServer() {}
}
