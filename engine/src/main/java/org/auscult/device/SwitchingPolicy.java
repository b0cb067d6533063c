package org.auscult.device;

/** Layer-2 protection of a switch as a whole. */
public final class SwitchingPolicy {
  /** The noun. */
  public static final ItemType TYPE = ItemType.single("switching");

  /** True when DHCP snooping is on. */
  public static final Field<Boolean> DHCP_SNOOPING = TYPE.flag("dhcp-snooping");

  /** True when dynamic ARP inspection is on for a VLAN. */
  public static final Field<Boolean> ARP_INSPECTION = TYPE.flag("arp-inspection");

  /** True when edge ports have BPDU guard by default. */
  public static final Field<Boolean> BPDU_GUARD_DEFAULT = TYPE.flag("bpdu-guard-default");

  /** server, client, transparent, off. */
  public static final Field<String> VTP_MODE = TYPE.word("vtp-mode");

  private SwitchingPolicy() {}
}
