package org.auscult.device;

import java.util.List;
import org.auscult.source.Secret;

/** A local account. */
public final class Account {
  /** The noun. */
  public static final ItemType TYPE = ItemType.list("accounts");

  /** Log-in name; for a password without a name, what it protects, such as {@code enable}. */
  public static final Field<String> NAME = TYPE.text("name");

  /** Its password or key, as far as the export holds it. */
  public static final Field<Secret> SECRET = TYPE.secret("secret");

  /** admin, operator, user, service, none. */
  public static final Field<String> PRIVILEGE = TYPE.word("privilege");

  /** True when it can log in. */
  public static final Field<Boolean> ENABLED = TYPE.flag("enabled");

  /** False when it logs in without one. */
  public static final Field<Boolean> PASSWORD_REQUIRED = TYPE.flag("password-required");

  /** True when its password may be empty, whatever it is now. */
  public static final Field<Boolean> BLANK_ALLOWED = TYPE.flag("blank-allowed");

  /** True when the factory password was replaced, as stated by a sheet or the vendor's own mark. */
  public static final Field<Boolean> PASSWORD_CHANGED = TYPE.flag("password-changed");

  /** True when its password expires. */
  public static final Field<Boolean> PASSWORD_EXPIRES = TYPE.flag("password-expires");

  /** Number of the user, where 0 has all rights (POSIX UID). */
  public static final Field<Long> USER_ID = TYPE.number("user-id");

  /** True when it takes on the rights of an administrator without a password of its own. */
  public static final Field<Boolean> RISES_WITHOUT_PASSWORD = TYPE.flag("rises-without-password");

  /** True when several people use it. */
  public static final Field<Boolean> SHARED = TYPE.flag("shared");

  /** True when a second factor is asked for. */
  public static final Field<Boolean> MULTI_FACTOR = TYPE.flag("multi-factor");

  /** Addresses it may log in from, as networks; {@code any} when unrestricted. */
  public static final Field<List<String>> ALLOWED_SOURCES = TYPE.words("allowed-sources");

  /** True when it may come in by a remote access of the device, such as its VPN. */
  public static final Field<Boolean> REMOTE = TYPE.flag("remote");

  private Account() {}
}
