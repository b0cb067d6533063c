package org.auscult.device;

import java.util.List;

/** A right that an operating system gives to accounts and groups (Microsoft, user rights). */
public final class UserRight {
  /** The noun. */
  public static final ItemType TYPE = ItemType.list("user-rights");

  /** The system's name of it, such as {@code SeDebugPrivilege}. */
  public static final Field<String> NAME = TYPE.text("name");

  /**
   * Who holds it, lower case: for well-known groups a word such as {@code everyone}, {@code
   * administrators} or {@code guests}, for others the name or identifier as it stands.
   */
  public static final Field<List<String>> HOLDERS = TYPE.words("holders");

  private UserRight() {}
}
