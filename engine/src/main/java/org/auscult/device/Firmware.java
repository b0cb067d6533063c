package org.auscult.device;

import java.util.List;

/** The software that the device runs. */
public final class Firmware {
  /** The noun. */
  public static final ItemType TYPE = ItemType.single("firmware");

  /**
   * Key of the lifecycle tables: {@code cisco-ios}, {@code cisco-ios-xe}, {@code fortios}, {@code
   * junos}, {@code windows}, {@code orthanc}, {@code mirth}, {@code dcm4chee}.
   */
  public static final Field<String> PRODUCT = TYPE.text("product");

  /**
   * Version in the maker's notation, such as {@code 15.2(4)E10}; for Windows the three-part number
   * such as {@code 10.0.19045}, or the first two where the service pack is not known.
   */
  public static final Field<String> VERSION = TYPE.text("version");

  /** Build number, where the maker counts builds apart. */
  public static final Field<String> BUILD = TYPE.text("build");

  /**
   * Version of the maker's own software, where product and version above are those of the operating
   * system beneath it.
   */
  public static final Field<String> APPLICATION = TYPE.text("application-version");

  /** Edition in the maker's words, such as {@code Windows 10 Enterprise LTSC}. */
  public static final Field<String> EDITION = TYPE.text("edition");

  /** Installed patches by the maker's name, such as {@code KB5005565}. */
  public static final Field<List<String>> PATCHES = TYPE.words("patches");

  private Firmware() {}
}
