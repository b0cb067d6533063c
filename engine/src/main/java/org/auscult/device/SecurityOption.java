package org.auscult.device;

/**
 * A security option of an operating system that its maker documents with a default (Microsoft,
 * security policy settings reference), where no other noun has a field for it.
 */
public final class SecurityOption {
  /** The noun. */
  public static final ItemType TYPE = ItemType.list("security-options");

  /** The system's name of it, such as {@code Netlogon\Parameters\RequireStrongKey}. */
  public static final Field<String> NAME = TYPE.text("name");

  /** Its value as exported. */
  public static final Field<String> VALUE = TYPE.text("value");

  /** True when it protects less than the maker's default does. */
  public static final Field<Boolean> WEAKENED = TYPE.flag("weakened");

  private SecurityOption() {}
}
