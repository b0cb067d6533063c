package org.auscult.device;

/** How configuration and firmware get onto the device without an administrator at work. */
public final class UpdatePolicy {
  /** The noun. */
  public static final ItemType TYPE = ItemType.single("updates");

  /**
   * True when the device asks the network for its configuration or firmware at start, from whoever
   * answers: {@code service config}, AutoInstall, zero-touch provisioning.
   */
  public static final Field<Boolean> CONFIG_FROM_NETWORK = TYPE.flag("config-from-network");

  /** True when configuration or firmware is taken from a USB stick that is plugged in at start. */
  public static final Field<Boolean> USB_INSTALL = TYPE.flag("usb-install");

  /** True when the server that updates come from is asked over an encrypted connection. */
  public static final Field<Boolean> SOURCE_ENCRYPTED = TYPE.flag("source-encrypted");

  private UpdatePolicy() {}
}
