package org.auscult.device;

/**
 * What is stated of a published flaw in this product: by its maker as a VEX, in a bill of materials
 * or beside it, or by a scan that looked for it.
 */
public final class FlawStatement {
  /** The noun. */
  public static final ItemType TYPE = ItemType.list("flaw-statements");

  /** Identifier of the flaw, such as {@code CVE-2014-0160}. */
  public static final Field<String> FLAW = TYPE.text("flaw");

  /**
   * affected, not-affected, fixed, under-investigation: the status of the flaw in the product
   * (OpenVEX and CSAF 2.0, profile VEX; the states of CycloneDX are put in these words). Unknown
   * when the flaw is only listed.
   */
  public static final Field<String> STATUS = TYPE.word("status");

  /** maker, scan: who states it. */
  public static final Field<String> STATED_BY = TYPE.word("stated-by");

  /** Name of the component that has the flaw. */
  public static final Field<String> COMPONENT = TYPE.text("component");

  /** Version of that component. */
  public static final Field<String> VERSION = TYPE.text("version");

  /** Why it is not affected, as written, such as {@code code_not_reachable}. */
  public static final Field<String> JUSTIFICATION = TYPE.text("justification");

  /** critical, high, medium, low, none: the highest rating that is stated. */
  public static final Field<String> SEVERITY = TYPE.word("severity");

  private FlawStatement() {}
}
