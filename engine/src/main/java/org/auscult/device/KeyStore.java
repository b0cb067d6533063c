package org.auscult.device;

import org.auscult.source.Secret;

/** A file of keys or certificates and the secret that opens it. */
public final class KeyStore {
  /** The noun. */
  public static final ItemType TYPE = ItemType.list("key-stores");

  /** What it holds or the setting that names it. */
  public static final Field<String> NAME = TYPE.text("name");

  /** The secret that opens it. */
  public static final Field<Secret> SECRET = TYPE.secret("secret");

  private KeyStore() {}
}
