package org.auscult.device;

import java.util.List;

/** A rule that lets traffic through or not, in the order of its policy (OpenConfig acl). */
public final class AccessRule {
  /** The noun. */
  public static final ItemType TYPE = ItemType.list("access-rules");

  /** Name or number in its policy. */
  public static final Field<String> NAME = TYPE.text("name");

  /** The list or policy it belongs to. */
  public static final Field<String> POLICY = TYPE.text("policy");

  /** Place in its policy, from 1. */
  public static final Field<Long> ORDER = TYPE.number("order");

  /** False when switched off. */
  public static final Field<Boolean> ENABLED = TYPE.flag("enabled");

  /** permit, deny. */
  public static final Field<String> ACTION = TYPE.word("action");

  /** Zones or interfaces the traffic comes from; {@code any} for all. */
  public static final Field<List<String>> SOURCE_ZONES = TYPE.words("source-zones");

  /** Zones or interfaces it goes to; {@code any} for all. */
  public static final Field<List<String>> DESTINATION_ZONES = TYPE.words("destination-zones");

  /**
   * Networks in CIDR notation, names where the object is not in the export; {@code any} for all.
   */
  public static final Field<List<String>> SOURCES = TYPE.words("sources");

  /** The same for the destination. */
  public static final Field<List<String>> DESTINATIONS = TYPE.words("destinations");

  /**
   * Services as {@code tcp/104} or {@code udp/1000-2000}, lower-case names where no port is known;
   * {@code any} for all.
   */
  public static final Field<List<String>> SERVICES = TYPE.words("services");

  /** True when hits are recorded. */
  public static final Field<Boolean> LOGGED = TYPE.flag("logged");

  /**
   * True when what it lets through is inspected for content: virus scan, intrusion prevention, web
   * filter.
   */
  public static final Field<Boolean> INSPECTED = TYPE.flag("inspected");

  /** True when a source zone faces the internet or another organisation. */
  public static final Field<Boolean> FROM_EXTERNAL = TYPE.flag("from-external");

  /** True when the policy is in force on an interface or between zones. */
  public static final Field<Boolean> APPLIED = TYPE.flag("applied");

  /**
   * traffic (filters what passes), management (restricts who manages the device), other: a list
   * that is not in force as a filter, what opens no way in (replies, what a host sends itself or
   * others), and translations such as port forwards, whose destination is the host inside and whose
   * policy names them.
   */
  public static final Field<String> ROLE = TYPE.word("role");

  private AccessRule() {}
}
