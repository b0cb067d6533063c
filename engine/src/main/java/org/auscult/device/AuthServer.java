package org.auscult.device;

import org.auscult.source.Secret;

/** A server that the device asks to authenticate administrators or users. */
public final class AuthServer {
  /** The noun. */
  public static final ItemType TYPE = ItemType.list("auth-servers");

  /** Name or address. */
  public static final Field<String> HOST = TYPE.text("host");

  /** radius, tacacs, ldap, kerberos, saml, other. */
  public static final Field<String> PROTOCOL = TYPE.word("protocol");

  /** Port. */
  public static final Field<Long> PORT = TYPE.number("port");

  /** True when the connection is encrypted (TLS). */
  public static final Field<Boolean> ENCRYPTED = TYPE.flag("encrypted");

  /** Shared secret or bind password. */
  public static final Field<Secret> SECRET = TYPE.secret("secret");

  private AuthServer() {}
}
