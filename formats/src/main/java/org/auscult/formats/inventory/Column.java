package org.auscult.formats.inventory;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What a column of a list of devices means. */
enum Column {
  SERIAL,
  UDI,
  HOSTNAME,
  ADDRESS,
  MAC,
  VENDOR,
  PRODUCT,
  MODEL,
  CATEGORY,
  LABEL,
  FIRMWARE,
  OS,
  OS_VERSION,
  AE_TITLE,
  SSID,
  WIRELESS_SECURITY,
  WIRELESS_KEY,
  VLAN,
  INSECURE_PROTOCOLS,
  ACCOUNT,
  PASSWORD,
  COMMUNITY,
  PATIENT_DATA,
  ENCRYPTED,
  ASSET_TAG,
  PASSED_OVER;

  private static final Set<Column> IDENTIFYING =
      EnumSet.of(SERIAL, UDI, HOSTNAME, ADDRESS, MAC, ASSET_TAG, AE_TITLE);
  private static final Set<Column> DESCRIBING = EnumSet.of(VENDOR, PRODUCT, MODEL, CATEGORY);
  private static final Set<Column> SECRET = EnumSet.of(WIRELESS_KEY, PASSWORD, COMMUNITY);

  /** The word that the table of headers uses. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** True when it tells one device from another. */
  boolean identifying() {
    return IDENTIFYING.contains(this);
  }

  /** True when it tells what the device is. */
  boolean describing() {
    return DESCRIBING.contains(this);
  }

  /** True when its cells are secrets. */
  boolean secret() {
    return SECRET.contains(this);
  }

  /** True when the audit reads it. */
  boolean hasMeaning() {
    return this != ASSET_TAG && this != PASSED_OVER;
  }
}
