package org.auscult.formats.cisconxos;

import java.util.List;
import org.auscult.format.Tell;
import org.auscult.formats.commandline.CommandTells;
import org.auscult.source.SourceFile;

/** What speaks for a file being a configuration of NX-OS. */
final class CiscoNxosTells {
  private static final int ENOUGH = 25;

  private static final CommandTells TELLS =
      new CommandTells(
          ENOUGH,
          """
          15 feature bgp
          15 feature ospf
          15 feature eigrp
          15 feature isis
          15 feature interface-vlan
          15 feature lacp
          15 feature vpc
          15 feature hsrp
          15 feature lldp
          15 feature pim
          15 feature nxapi
          15 feature ssh
          15 feature telnet
          15 feature tacacs+
          15 feature scp-server
          15 feature nv overlay
          15 feature vn-segment-vlan-based
          15 feature fabric forwarding
          15 feature bfd
          15 feature dhcp
          15 feature udld
          15 feature vtp
          8 feature
          10 no feature
          10 vrf context
          20 vdc
          20 boot nxos
          15 boot kickstart
          25 copp profile
          20 nv overlay evpn
          15 cfs eth distribute
          15 no password strength-check
          20 vpc domain
          15 role name
          15 feature-set fex
          20 install feature-set
          10 switchname
          15 snmp-server user
          10 rmon event
          12 system default switchport
          15 no system default
          15 hardware access-list tcam
          15 hardware profile
          15 fabric forwarding
          15 object-group ip address
          15 object-group ip port
          10 power redundancy-mode
          12 interface mgmt0
          6 interface nve1
          12 line console
          3 line vty
          4 version
          2 hostname
          2 router bgp
          2 ip access-list
          0 aaa new-model
          0 service timestamps
          0 management api http-commands
          0 transceiver qsfp default-mode
          0 Building configuration...
          0 ASA Version
          0 frr version
          0 os10
          0 sysname
          0 :Saved
          0 vrf definition
          0 ntp enable
          0 vrf mgmt
          0 ssh server vrf\
          """,
          """
          12 vrf member
          10 limit-resource
          10 channel-group
          6 fabric forwarding mode
          8 peer-keepalive destination
          8 spanning-tree port type
          8 host-reachability protocol bgp
          6 member vni
          6 vn-segment
          3 no switchport
          5 ip router ospf
          5 ip router isis
          5 ip router eigrp\
          """,
          """
          12 Command: show running-config
          8 Command: show startup-config
          25 Running configuration last done at
          40 RANCID-CONTENT-TYPE: cisco-nx
          40 Cisco Nexus Operating System
          20 Cisco NX-OS
          0 device:
          0 boot system flash
          0 IOS XR
          0 Cisco IOS
          0 Version ArubaOS
          0 Dell
          0 RANCID-CONTENT-TYPE: arista
          0 RANCID-CONTENT-TYPE: cisco-xr
          0 RANCID-CONTENT-TYPE: cisco-ios\
          """);

  private CiscoNxosTells() {}

  static List<Tell> of(SourceFile file) {
    return TELLS.of(file, new CiscoNxosCapture(file.path()));
  }
}
