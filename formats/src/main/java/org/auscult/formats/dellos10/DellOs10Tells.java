package org.auscult.formats.dellos10;

import java.util.List;
import org.auscult.format.Tell;
import org.auscult.formats.commandline.CommandTells;
import org.auscult.source.SourceFile;

/** What speaks for a file being a configuration of OS10. */
final class DellOs10Tells {
  private static final int ENOUGH = 25;

  private static final CommandTells TELLS =
      new CommandTells(
          ENOUGH,
          """
          40 system-user linuxadmin password
          20 interface mgmt1/1/1
          20 interface mgmt 1/1/1
          15 interface breakout
          15 interface ethernet1/1/1
          8 interface ethernet 1/1/1
          8 interface vlan1
          15 iscsi target port
          10 iscsi enable
          20 vlt-domain
          15 hash-algorithm ecmp
          10 support-assist
          20 class-map type application
          20 policy-map type application
          15 password-attributes
          10 ip ssh server
          10 ip telnet server
          10 ip vrf default
          10 ip vrf management
          15 management route
          15 rest https
          15 rest api
          10 logging audit enable
          15 userrole
          10 dcbx enable
          10 virtual-network
          5 aaa authentication login
          3 username
          2 hostname
          2 snmp-server
          2 ntp server
          0 feature
          0 aaa new-model
          0 transceiver
          0 Building
          0 vrf context
          0 ASA Version
          0 boot system stack-unit
          0 service timestamps
          0 stack-unit
          0 sysname
          0 ver
          0 stack
          0 module
          0 configure\
          """,
          """
          20 vlt-port-channel
          15 discovery-interface
          10 vlt-mac
          10 vrrp-group
          10 ip vrf forwarding
          6 ipv6 address autoconfig
          5 flowcontrol receive on
          3 switchport access vlan
          3 no switchport\
          """,
          """
          20 Version 10.
          5 Last configuration change at
          0 Version 9.
          0 Version 8.
          0 Cisco
          0 device:
          0 NX-OS\
          """);

  private DellOs10Tells() {}

  static List<Tell> of(SourceFile file) {
    return TELLS.of(file, new DellOs10Capture(file.path()));
  }
}
