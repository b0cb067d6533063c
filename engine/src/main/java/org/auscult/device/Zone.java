package org.auscult.device;

import java.util.List;

/** A security zone of a firewall. */
public final class Zone {
  /** The noun. */
  public static final ItemType TYPE = ItemType.list("zones");

  /** Name. */
  public static final Field<String> NAME = TYPE.text("name");

  /** Its interfaces. */
  public static final Field<List<String>> INTERFACES = TYPE.words("interfaces");

  /** Services of the device itself that the zone may reach, lower case; {@code any} for all. */
  public static final Field<List<String>> INBOUND_SERVICES = TYPE.words("inbound-services");

  /**
   * True when it faces the internet or another organisation, as the export itself says (role or
   * name).
   */
  public static final Field<Boolean> EXTERNAL = TYPE.flag("external");

  /** True when it has protection against malformed and flooding traffic. */
  public static final Field<Boolean> SCREENED = TYPE.flag("screened");

  private Zone() {}
}
