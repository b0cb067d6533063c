package org.auscult.device;

/** Copies of configuration and data. */
public final class Backup {
  /** The noun. */
  public static final ItemType TYPE = ItemType.single("backup");

  /** True when copies are made. */
  public static final Field<Boolean> CONFIGURED = TYPE.flag("configured");

  private Backup() {}
}
