package org.auscult.device;

import java.util.List;

/**
 * A DICOM application entity: this device's own or a peer that it knows (DICOM PS3.8, PS3.15 Annex
 * H).
 */
public final class DicomNode {
  /** The noun. */
  public static final ItemType TYPE = ItemType.list("dicom-nodes");

  /** Application entity title, 1 to 16 characters. */
  public static final Field<String> AE_TITLE = TYPE.text("ae-title");

  /** Name or address. */
  public static final Field<String> HOST = TYPE.text("host");

  /** Port. */
  public static final Field<Long> PORT = TYPE.number("port");

  /** local, peer. */
  public static final Field<String> ROLE = TYPE.word("role");

  /** True when it is in use. */
  public static final Field<Boolean> ENABLED = TYPE.flag("enabled");

  /** True when its connection uses TLS. */
  public static final Field<Boolean> TLS = TYPE.flag("tls");

  /** True when it can be reached without TLS too. */
  public static final Field<Boolean> CLEAR = TYPE.flag("clear");

  /** True when the TLS peer must present a certificate. */
  public static final Field<Boolean> CLIENT_AUTHENTICATION = TYPE.flag("client-authentication");

  /**
   * Calling AE titles accepted; {@code any} for all. Local only. Unknown where the product grants
   * unknown callers one operation or another: {@link #OPERATIONS} then says which.
   */
  public static final Field<List<String>> ACCEPTED_CALLERS = TYPE.words("accepted-callers");

  /** True when an association to another AE title is refused. Local only. */
  public static final Field<Boolean> CALLED_CHECKED = TYPE.flag("called-checked");

  /** True when the caller's address must be that of the known peer. Local only. */
  public static final Field<Boolean> HOST_CHECKED = TYPE.flag("host-checked");

  /**
   * echo, store, find, find-worklist, get, move: what a peer may do; of a local node, what an
   * unknown caller may do.
   */
  public static final Field<List<String>> OPERATIONS = TYPE.words("operations");

  /** True when it is reached on this machine only. */
  public static final Field<Boolean> LOOPBACK = TYPE.flag("loopback");

  private DicomNode() {}
}
