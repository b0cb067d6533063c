package org.auscult.device;

import org.auscult.source.Secret;

/**
 * A password or key that belongs to no other noun: of a routing neighbour, of a redundancy group,
 * of a connection going out.
 */
public final class StoredSecret {
  /** The noun. */
  public static final ItemType TYPE = ItemType.list("stored-secrets");

  /** What it is for, in the vendor's words, such as {@code vtp} or {@code neighbor 192.0.2.1}. */
  public static final Field<String> NAME = TYPE.text("name");

  /** The password or key. */
  public static final Field<Secret> SECRET = TYPE.secret("secret");

  private StoredSecret() {}
}
