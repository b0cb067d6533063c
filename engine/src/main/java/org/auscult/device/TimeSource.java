package org.auscult.device;

/** Where the device gets the time (RFC 5905). */
public final class TimeSource {
  /** The noun. */
  public static final ItemType TYPE = ItemType.list("time-sources");

  /** Name or address. */
  public static final Field<String> HOST = TYPE.text("host");

  /** True when answers are authenticated. */
  public static final Field<Boolean> AUTHENTICATED = TYPE.flag("authenticated");

  private TimeSource() {}
}
