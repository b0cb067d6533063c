package org.auscult.device;

import java.util.List;

/** A TLS configuration and what uses it (DICOM PS3.15 Annex B for imaging). */
public final class TlsProfile {
  /** The noun. */
  public static final ItemType TYPE = ItemType.list("tls-profiles");

  /** What uses it: the service or connection. */
  public static final Field<String> NAME = TYPE.text("name");

  /** Protocol versions accepted: sslv3, tls1.0, tls1.1, tls1.2, tls1.3. */
  public static final Field<List<String>> VERSIONS = TYPE.words("versions");

  /** Cipher suites in IANA names, upper case. */
  public static final Field<List<String>> CIPHERS = TYPE.words("ciphers");

  /** True when the peer must present a certificate. */
  public static final Field<Boolean> CLIENT_AUTHENTICATION = TYPE.flag("client-authentication");

  /** True when the peer's certificate is checked. */
  public static final Field<Boolean> PEER_VERIFIED = TYPE.flag("peer-verified");

  /** True when the name in the certificate is checked. */
  public static final Field<Boolean> HOST_VERIFIED = TYPE.flag("host-verified");

  private TlsProfile() {}
}
