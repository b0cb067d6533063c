package org.auscult.device;

/** A way in for people or makers from outside. */
public final class RemoteAccess {
  /** The noun. */
  public static final ItemType TYPE = ItemType.list("remote-access");

  /** Name or method, such as {@code SSL VPN} or the maker's service agent. */
  public static final Field<String> NAME = TYPE.text("name");

  /** True when it can be used. */
  public static final Field<Boolean> ENABLED = TYPE.flag("enabled");

  /** True when it is the maker's or integrator's. */
  public static final Field<Boolean> VENDOR = TYPE.flag("vendor");

  /** True when a second factor is asked for. */
  public static final Field<Boolean> MULTI_FACTOR = TYPE.flag("multi-factor");

  /** True when each person has an account of their own. */
  public static final Field<Boolean> NAMED_ACCOUNTS = TYPE.flag("named-accounts");

  private RemoteAccess() {}
}
