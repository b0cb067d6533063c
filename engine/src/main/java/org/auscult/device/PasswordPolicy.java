package org.auscult.device;

/** What passwords the device accepts and how it reacts to wrong ones. */
public final class PasswordPolicy {
  /** The noun. */
  public static final ItemType TYPE = ItemType.single("password-policy");

  /** Least number of characters; 0 for none. */
  public static final Field<Long> MIN_LENGTH = TYPE.number("min-length");

  /** True when several kinds of characters are demanded. */
  public static final Field<Boolean> COMPLEXITY = TYPE.flag("complexity");

  /** Days until a password expires; 0 for never. */
  public static final Field<Long> MAX_AGE_DAYS = TYPE.number("max-age-days");

  /** How many former passwords are refused. */
  public static final Field<Long> HISTORY = TYPE.number("history");

  /** Wrong attempts until an account or the log-in is blocked; 0 for never. */
  public static final Field<Long> LOCKOUT_THRESHOLD = TYPE.number("lockout-threshold");

  /** Minutes that the block lasts, rounded up; 0 until an administrator lifts it. */
  public static final Field<Long> LOCKOUT_MINUTES = TYPE.number("lockout-minutes");

  /** True when clear passwords in the configuration are at least encoded. */
  public static final Field<Boolean> STORED_ENCODED = TYPE.flag("stored-encoded");

  /** True when the device keeps passwords of accounts in reversible form. */
  public static final Field<Boolean> STORED_REVERSIBLE = TYPE.flag("stored-reversible");

  private PasswordPolicy() {}
}
