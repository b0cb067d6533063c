package org.auscult.device;

/** USB and other media. */
public final class RemovableMedia {
  /** The noun. */
  public static final ItemType TYPE = ItemType.single("removable-media");

  /** True when USB storage can be used. */
  public static final Field<Boolean> USB_STORAGE = TYPE.flag("usb-storage");

  /** True when programs on media start by themselves. */
  public static final Field<Boolean> AUTORUN = TYPE.flag("autorun");

  private RemovableMedia() {}
}
