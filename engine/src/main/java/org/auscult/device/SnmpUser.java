package org.auscult.device;

/** A user or group of SNMP version 3 (RFC 3414). */
public final class SnmpUser {
  /** The noun. */
  public static final ItemType TYPE = ItemType.list("snmp-users");

  /** Name. */
  public static final Field<String> NAME = TYPE.text("name");

  /** no-auth, auth, auth-priv. */
  public static final Field<String> SECURITY_LEVEL = TYPE.word("security-level");

  /** md5, sha1, sha224, sha256, sha384, sha512, none. */
  public static final Field<String> AUTHENTICATION = TYPE.word("authentication");

  /** des, 3des, aes128, aes192, aes256, none. */
  public static final Field<String> PRIVACY = TYPE.word("privacy");

  private SnmpUser() {}
}
