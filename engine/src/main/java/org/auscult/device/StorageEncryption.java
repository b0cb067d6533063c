package org.auscult.device;

/** Data at rest. */
public final class StorageEncryption {
  /** The noun. */
  public static final ItemType TYPE = ItemType.single("storage-encryption");

  /** True when the device keeps patient data. */
  public static final Field<Boolean> PATIENT_DATA = TYPE.flag("patient-data");

  /** True when they are encrypted. */
  public static final Field<Boolean> ENCRYPTED = TYPE.flag("encrypted");

  private StorageEncryption() {}
}
