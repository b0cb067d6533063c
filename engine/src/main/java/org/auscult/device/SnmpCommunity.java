package org.auscult.device;

import java.util.List;
import org.auscult.source.Secret;

/** A community of SNMP version 1 or 2c (RFC 3584). */
public final class SnmpCommunity {
  /** The noun. */
  public static final ItemType TYPE = ItemType.list("snmp-communities");

  /** The community string. */
  public static final Field<Secret> SECRET = TYPE.secret("secret");

  /** read, write. */
  public static final Field<String> ACCESS = TYPE.word("access");

  /** Networks that may ask; {@code any} when unrestricted. */
  public static final Field<List<String>> ALLOWED_SOURCES = TYPE.words("allowed-sources");

  private SnmpCommunity() {}
}
