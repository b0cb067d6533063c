package org.auscult.device;

/** How interactive sessions begin and end. */
public final class SessionPolicy {
  /** The noun. */
  public static final ItemType TYPE = ItemType.single("session-policy");

  /**
   * Seconds of idleness until an administrative session ends, the longest of all ways in; 0 for
   * never.
   */
  public static final Field<Long> IDLE_TIMEOUT_SECONDS = TYPE.number("idle-timeout-seconds");

  /** The same for the local console. */
  public static final Field<Long> CONSOLE_TIMEOUT_SECONDS = TYPE.number("console-timeout-seconds");

  /** True when a notice is shown before log-in. */
  public static final Field<Boolean> BANNER = TYPE.flag("banner");

  /** True when the local console asks for authentication. */
  public static final Field<Boolean> CONSOLE_AUTHENTICATION = TYPE.flag("console-authentication");

  /** Seconds of idleness until the screen of a workstation locks; 0 for never. */
  public static final Field<Long> SCREEN_LOCK_SECONDS = TYPE.number("screen-lock-seconds");

  private SessionPolicy() {}
}
