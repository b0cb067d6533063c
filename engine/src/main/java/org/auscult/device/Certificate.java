package org.auscult.device;

/** A certificate that the export holds (RFC 5280). */
public final class Certificate {
  /** The noun. */
  public static final ItemType TYPE = ItemType.list("certificates");

  /** The vendor's name of it, or its subject. */
  public static final Field<String> NAME = TYPE.text("name");

  /** Last day of validity, ISO 8601 date. */
  public static final Field<String> NOT_AFTER = TYPE.text("not-after");

  /** True when issuer and subject are the same. */
  public static final Field<Boolean> SELF_SIGNED = TYPE.flag("self-signed");

  /** Size of the key in bits. */
  public static final Field<Long> KEY_BITS = TYPE.number("key-bits");

  /** rsa, ec, dsa, ed25519, other. */
  public static final Field<String> KEY_TYPE = TYPE.word("key-type");

  private Certificate() {}
}
