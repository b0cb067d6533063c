package org.auscult.device;

import java.util.List;

/** Authentication, authorisation and accounting of administrators (OpenConfig system/aaa). */
public final class Aaa {
  /** The noun. */
  public static final ItemType TYPE = ItemType.single("aaa");

  /** True when the AAA model is on. */
  public static final Field<Boolean> ENABLED = TYPE.flag("enabled");

  /**
   * Methods for log-in in the order tried, such as {@code group tacacs+}, {@code local}, {@code
   * none}.
   */
  public static final Field<List<String>> LOGIN_METHODS = TYPE.words("login-methods");

  /** True when log-in asks a server (RADIUS, TACACS+, LDAP). */
  public static final Field<Boolean> CENTRAL = TYPE.flag("central");

  /** True when log-in succeeds without authentication once the other methods fail. */
  public static final Field<Boolean> FALLS_BACK_TO_NONE = TYPE.flag("falls-back-to-none");

  /** True when commands or sessions are accounted. */
  public static final Field<Boolean> ACCOUNTING = TYPE.flag("accounting");

  /** True when commands are authorised. */
  public static final Field<Boolean> AUTHORISATION = TYPE.flag("authorisation");

  private Aaa() {}
}
