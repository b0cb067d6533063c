package org.auscult.device;

import org.auscult.source.Secret;

/** A wireless network served or joined (IEEE 802.11). */
public final class WirelessNetwork {
  /** The noun. */
  public static final ItemType TYPE = ItemType.list("wireless-networks");

  /** Its name. */
  public static final Field<String> SSID = TYPE.text("ssid");

  /** True when it is on. */
  public static final Field<Boolean> ENABLED = TYPE.flag("enabled");

  /** open, wep, wpa-psk, wpa2-psk, wpa2-enterprise, wpa3-psk, wpa3-enterprise. */
  public static final Field<String> SECURITY = TYPE.word("security");

  /** Its key. */
  public static final Field<Secret> SECRET = TYPE.secret("secret");

  private WirelessNetwork() {}
}
