package org.auscult.device;

import org.auscult.source.Secret;

/** A connection that the device opens to a database, share, mail or web server. */
public final class DataConnection {
  /** The noun. */
  public static final ItemType TYPE = ItemType.list("data-connections");

  /** Channel or section that uses it. */
  public static final Field<String> NAME = TYPE.text("name");

  /** jdbc, smb, ftp, ftps, sftp, http, https, smtp, ldap, s3, dicom, other. */
  public static final Field<String> PROTOCOL = TYPE.word("protocol");

  /** Name or address. */
  public static final Field<String> HOST = TYPE.text("host");

  /** Log-in name. */
  public static final Field<String> ACCOUNT = TYPE.text("account");

  /** Its password or key. */
  public static final Field<Secret> SECRET = TYPE.secret("secret");

  /** True when it is in use. */
  public static final Field<Boolean> ENABLED = TYPE.flag("enabled");

  /** True when the connection is encrypted. */
  public static final Field<Boolean> ENCRYPTED = TYPE.flag("encrypted");

  /** True when the other side's certificate is checked. */
  public static final Field<Boolean> PEER_VERIFIED = TYPE.flag("peer-verified");

  private DataConnection() {}
}
