package org.auscult.device;

/**
 * A piece of software that the device is made of, as a bill of materials or a software inventory
 * names it. The software that the device as a whole runs is its {@link Firmware}.
 */
public final class SoftwareComponent {
  /** The noun. */
  public static final ItemType TYPE = ItemType.list("software-components");

  /** Name in its maker's words, without group or namespace, such as {@code openssl}. */
  public static final Field<String> NAME = TYPE.text("name");

  /** Version in its maker's notation. */
  public static final Field<String> VERSION = TYPE.text("version");

  /** Who made or supplied it, as written: organisation, author, group or namespace. */
  public static final Field<String> SUPPLIER = TYPE.text("supplier");

  /**
   * What it is, in the words of CycloneDX (ECMA-424, component type): application, framework,
   * library, container, platform, operating-system, device, device-driver, firmware, file,
   * machine-learning-model, data; other.
   */
  public static final Field<String> KIND = TYPE.word("kind");

  /** Key of the lifecycle tables, as {@link Firmware#PRODUCT}; unknown when there is none. */
  public static final Field<String> PRODUCT = TYPE.text("product");

  /** Package URL as written (ECMA-427), such as {@code pkg:deb/debian/openssl@3.0.11-1}. */
  public static final Field<String> PURL = TYPE.text("purl");

  /** Name of the Common Platform Enumeration, as written: {@code cpe:2.3:…} or {@code cpe:/…}. */
  public static final Field<String> CPE = TYPE.text("cpe");

  /** The maker's last day of fixes, as the bill states it; ISO 8601 date. */
  public static final Field<String> END_OF_SUPPORT = TYPE.text("end-of-support");

  /**
   * What the bill says of its maintenance, lower case: actively maintained, no longer maintained,
   * abandoned (FDA, Cybersecurity in Medical Devices, V.A.4(b)).
   */
  public static final Field<String> SUPPORT = TYPE.text("support");

  private SoftwareComponent() {}
}
