package org.auscult.device;

import java.util.List;
import java.util.Set;

/**
 * What the device is. Terms follow the OpenConfig platform and system models and DICOM PS3.15 Annex
 * H.
 */
public final class Identity {
  /** The noun. */
  public static final ItemType TYPE = ItemType.single("identity");

  /**
   * Maker as a lower-case slug: {@code cisco}, {@code fortinet}, {@code juniper}, {@code orthanc},
   * {@code dcm4che}, {@code nextgen}, {@code microsoft}; for a device sheet the name as filled in,
   * lower case, blanks as dashes.
   */
  public static final Field<String> VENDOR = TYPE.text("vendor");

  /** Product or product family in the maker's words. */
  public static final Field<String> PRODUCT = TYPE.text("product");

  /** Model or chassis in the maker's words. */
  public static final Field<String> MODEL = TYPE.text("model");

  /** Serial number. */
  public static final Field<String> SERIAL = TYPE.text("serial");

  /** Host name, without domain where the vendor keeps them apart. */
  public static final Field<String> HOSTNAME = TYPE.text("hostname");

  /**
   * firewall, switch, router, access-point, pacs, modality, interface-engine, gateway, monitor,
   * pump, ventilator, analyser, server, workstation, ups, other; {@link #NETWORK} for network
   * equipment that the export does not tell apart.
   */
  public static final Field<String> KIND = TYPE.word("kind");

  /** Its own IP addresses, without prefix length. */
  public static final Field<List<String>> ADDRESSES = TYPE.words("addresses");

  /** Its own MAC addresses, six pairs of hexadecimal digits in any of the usual notations. */
  public static final Field<List<String>> MAC_ADDRESSES = TYPE.words("mac-addresses");

  /**
   * Unique device identifier with its production part, as its carrier writes it (GS1, HIBCC,
   * ICCBBA); two devices of one model differ in it.
   */
  public static final Field<String> UDI = TYPE.text("udi");

  /**
   * inf, med-a, med-b, med-c: the highest safety class that it states for data of its own (IEEE
   * 11073-10207, SafetyClassification; the classes are those of IEC 62304).
   */
  public static final Field<String> SAFETY_CLASS = TYPE.word("safety-class");

  /** The kind of network equipment that an export does not tell apart. */
  public static final String NETWORK = "network";

  /** The kinds that {@link #NETWORK} may stand for. */
  public static final Set<String> NETWORK_KINDS =
      Set.of("firewall", "switch", "router", "access-point");

  private Identity() {}
}
