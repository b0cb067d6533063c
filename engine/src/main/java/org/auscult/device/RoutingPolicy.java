package org.auscult.device;

import java.util.List;

/** How the device treats IP packets and routing neighbours. */
public final class RoutingPolicy {
  /** The noun. */
  public static final ItemType TYPE = ItemType.single("routing-policy");

  /** True when IP source routing is obeyed. */
  public static final Field<Boolean> SOURCE_ROUTING = TYPE.flag("source-routing");

  /** Routing protocols that run, such as {@code bgp} or {@code ospf}. */
  public static final Field<List<String>> PROTOCOLS = TYPE.words("protocols");

  /** True when a routing protocol accepts neighbours without authentication. */
  public static final Field<Boolean> UNAUTHENTICATED_NEIGHBOURS =
      TYPE.flag("unauthenticated-neighbours");

  /** True when gratuitous ARP is accepted. */
  public static final Field<Boolean> GRATUITOUS_ARP = TYPE.flag("gratuitous-arp");

  /** True when traffic to the device's own processor is filtered or limited. */
  public static final Field<Boolean> CONTROL_PLANE_PROTECTED = TYPE.flag("control-plane-protected");

  private RoutingPolicy() {}
}
