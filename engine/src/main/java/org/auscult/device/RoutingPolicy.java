package org.auscult.device;

/** How the device treats IP packets and routing neighbours. */
public final class RoutingPolicy {
  /** The noun. */
  public static final ItemType TYPE = ItemType.single("routing-policy");

  /** True when IP source routing is obeyed. */
  public static final Field<Boolean> SOURCE_ROUTING = TYPE.flag("source-routing");

  /** True when a routing protocol accepts neighbours without authentication. */
  public static final Field<Boolean> UNAUTHENTICATED_NEIGHBOURS =
      TYPE.flag("unauthenticated-neighbours");

  /** True when gratuitous ARP is accepted. */
  public static final Field<Boolean> GRATUITOUS_ARP = TYPE.flag("gratuitous-arp");

  private RoutingPolicy() {}
}
