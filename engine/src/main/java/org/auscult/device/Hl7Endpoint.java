package org.auscult.device;

import java.util.List;

/** An HL7 version 2 connection (MLLP: HL7 v2 Transport, release 1). */
public final class Hl7Endpoint {
  /** The noun. */
  public static final ItemType TYPE = ItemType.list("hl7-endpoints");

  /** Channel or connection. */
  public static final Field<String> NAME = TYPE.text("name");

  /** in, out. */
  public static final Field<String> DIRECTION = TYPE.word("direction");

  /** mllp, http, file, other. */
  public static final Field<String> TRANSPORT = TYPE.word("transport");

  /** Listening address or destination; {@code any} for all addresses. */
  public static final Field<String> HOST = TYPE.text("host");

  /** Port. */
  public static final Field<Long> PORT = TYPE.number("port");

  /** True when it is in use. */
  public static final Field<Boolean> ENABLED = TYPE.flag("enabled");

  /** True when it uses TLS. */
  public static final Field<Boolean> TLS = TYPE.flag("tls");

  /** Sending applications accepted; {@code any} for all. */
  public static final Field<List<String>> ACCEPTED_SENDERS = TYPE.words("accepted-senders");

  private Hl7Endpoint() {}
}
