package org.auscult.device;

import java.util.List;

/** An interface (OpenConfig interfaces). */
public final class NetworkInterface {
  /** The noun. */
  public static final ItemType TYPE = ItemType.list("interfaces");

  /** Name in the vendor's notation. */
  public static final Field<String> NAME = TYPE.text("name");

  /** Description; never tested for meaning. */
  public static final Field<String> DESCRIPTION = TYPE.text("description");

  /** False when shut down. */
  public static final Field<Boolean> ENABLED = TYPE.flag("enabled");

  /** Addresses with prefix length; {@code dhcp} when assigned. */
  public static final Field<List<String>> ADDRESSES = TYPE.words("addresses");

  /** Zone it belongs to. */
  public static final Field<String> ZONE = TYPE.text("zone");

  /** access, trunk, dynamic, routed. */
  public static final Field<String> MODE = TYPE.word("mode");

  /** VLAN of an access port. */
  public static final Field<Long> ACCESS_VLAN = TYPE.number("access-vlan");

  /** Untagged VLAN of a trunk. */
  public static final Field<Long> NATIVE_VLAN = TYPE.number("native-vlan");

  /** VLANs of a trunk; {@code all} when unrestricted. */
  public static final Field<List<String>> ALLOWED_VLANS = TYPE.words("allowed-vlans");

  /** Management protocols accepted on it, lower case. */
  public static final Field<List<String>> MANAGEMENT_ACCESS = TYPE.words("management-access");

  /**
   * True when it faces the internet or another organisation, as the export itself says (role, zone
   * or name).
   */
  public static final Field<Boolean> EXTERNAL = TYPE.flag("external");

  /** True when the number of stations is limited. */
  public static final Field<Boolean> PORT_SECURITY = TYPE.flag("port-security");

  /** True when IEEE 802.1X or MAC authentication is demanded. */
  public static final Field<Boolean> DOT1X = TYPE.flag("dot1x");

  /** True when a bridge frame shuts the port, by its own or the global setting. */
  public static final Field<Boolean> BPDU_GUARD = TYPE.flag("bpdu-guard");

  /** True when broadcast storms are limited. */
  public static final Field<Boolean> STORM_CONTROL = TYPE.flag("storm-control");

  /** True when it answers ARP for others. */
  public static final Field<Boolean> PROXY_ARP = TYPE.flag("proxy-arp");

  /** True when it sends ICMP redirects. */
  public static final Field<Boolean> REDIRECTS = TYPE.flag("redirects");

  /** True when directed broadcasts are forwarded. */
  public static final Field<Boolean> DIRECTED_BROADCAST = TYPE.flag("directed-broadcast");

  /** True when it sends ICMP unreachables. */
  public static final Field<Boolean> UNREACHABLES = TYPE.flag("unreachables");

  /** True when packets with a forged source are dropped (RFC 2827, RFC 3704). */
  public static final Field<Boolean> SOURCE_VERIFIED = TYPE.flag("source-verified");

  /** True when DHCP and ARP on it are taken for granted. */
  public static final Field<Boolean> TRUSTED = TYPE.flag("trusted");

  /** True when its neighbour can make it a trunk or negotiate one. */
  public static final Field<Boolean> TRUNK_NEGOTIATION = TYPE.flag("trunk-negotiation");

  /** True when it tells its neighbour what the device is (LLDP, IEEE 802.1AB; CDP and the like). */
  public static final Field<Boolean> DISCOVERY = TYPE.flag("discovery");

  private NetworkInterface() {}
}
