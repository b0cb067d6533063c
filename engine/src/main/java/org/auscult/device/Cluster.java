package org.auscult.device;

/** The pairing of devices that take over from one another. */
public final class Cluster {
  /** The noun. */
  public static final ItemType TYPE = ItemType.single("cluster");

  /** True when the device is one of a pair or group. */
  public static final Field<Boolean> ENABLED = TYPE.flag("enabled");

  /** True when the members prove to each other that they belong together. */
  public static final Field<Boolean> AUTHENTICATED = TYPE.flag("authenticated");

  /** True when what they tell each other, configuration and sessions, is encrypted. */
  public static final Field<Boolean> ENCRYPTED = TYPE.flag("encrypted");

  private Cluster() {}
}
