package org.auscult.formats.cumulus;

import java.util.List;
import org.auscult.device.Item;
import org.auscult.device.NetworkInterface;
import org.auscult.formats.commandline.VlanList;
import org.auscult.formats.frrouting.Frr;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;
import org.auscult.tree.ConfigTree;

/** The file {@code /etc/network/interfaces} (ifupdown2). */
final class CumulusInterfaces {
  private static final CommandTable<Frr> TOP =
      CommandTable.<Frr>builder()
          .on("iface", CumulusInterfaces::port)
          .irrelevant("auto\nsource\nallow-hotplug\nmapping")
          .build();

  private static final CommandTable<Item.Builder> INSIDE =
      CommandTable.<Item.Builder>builder()
          .on("address", CumulusInterfaces::address)
          .on("alias", (port, c) -> port.set(NetworkInterface.DESCRIPTION, c.from(1), c.span()))
          .on(
              "link-down",
              (port, c) -> port.set(NetworkInterface.ENABLED, !c.word(1).equals("yes"), c.span()))
          .on("bridge-access", (port, c) -> access(port, c, 1))
          .on("bridge-pvid", (port, c) -> pvid(port, c, 1))
          .on("bridge-vids", (port, c) -> vids(port, c, 1))
          .on(
              "mstpctl-bpduguard",
              (port, c) -> port.set(NetworkInterface.BPDU_GUARD, c.word(1).equals("yes"), c.span()))
          .irrelevant(
              """
              gateway
              vrf
              vrf-table
              mtu
              hwaddress
              address-virtual
              link-speed
              link-duplex
              link-autoneg
              bond-slaves
              bond-mode
              bond-miimon
              bond-lacp-rate
              bond-lacp-bypass-allow
              bond-min-links
              bond-xmit-hash-policy
              bridge-ports
              bridge-stp
              bridge-vlan-aware
              bridge-learning
              bridge-arp-nd-suppress
              mstpctl-portadminedge
              mstpctl-portbpdufilter
              vlan-id
              vlan-raw-device
              vxlan-id
              vxlan-local-tunnelip
              vxlan-remoteip
              clag-id
              clagd-enable
              clagd-peer-ip
              clagd-backup-ip
              clagd-priority
              clagd-sys-mac
              clagd-vxlan-anycast-ip\
              """)
          .build();

  private CumulusInterfaces() {}

  static void read(Frr frr, ConfigTree tree) {
    TOP.readInside(frr, tree.root());
  }

  private static void port(Frr frr, Command command) {
    Item.Builder port = frr.port(command.word(1), command.span());
    if (command.last().equals("dhcp")) {
      Frr.more(port, NetworkInterface.ADDRESSES, List.of("dhcp"), command.span());
    }
    INSIDE.readInside(port, command.node());
  }

  private static void address(Item.Builder port, Command command) {
    Frr.more(port, NetworkInterface.ADDRESSES, List.of(command.word(1)), command.span());
  }

  static void access(Item.Builder port, Command command, int at) {
    port.set(NetworkInterface.MODE, "access", command.span());
    command
        .number(at)
        .ifPresentOrElse(
            vlan -> port.set(NetworkInterface.ACCESS_VLAN, vlan, command.span()), command::unread);
  }

  static void pvid(Item.Builder port, Command command, int at) {
    command
        .number(at)
        .ifPresentOrElse(
            vlan -> port.set(NetworkInterface.NATIVE_VLAN, vlan, command.span()), command::unread);
  }

  static void vids(Item.Builder port, Command command, int at) {
    port.set(NetworkInterface.MODE, "trunk", command.span());
    String list = String.join(",", command.list(at));
    Frr.more(port, NetworkInterface.ALLOWED_VLANS, VlanList.of(list), command.span());
  }
}
