package org.auscult.device;

/** How a host with a general operating system other than Windows protects itself. */
public final class HostPolicy {
  /** The noun. */
  public static final ItemType TYPE = ItemType.single("host-policy");

  /** True when its own packet filter is loaded at start. */
  public static final Field<Boolean> FIREWALL_ENABLED = TYPE.flag("firewall-enabled");

  private HostPolicy() {}
}
