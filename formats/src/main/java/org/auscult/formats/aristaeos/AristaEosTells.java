package org.auscult.formats.aristaeos;

import java.util.List;
import org.auscult.format.Tell;
import org.auscult.formats.commandline.CommandTells;
import org.auscult.source.SourceFile;

/** What speaks for a file being a configuration of EOS. */
final class AristaEosTells {
  private static final int ENOUGH = 25;

  private static final CommandTells TELLS =
      new CommandTells(
          ENOUGH,
          """
          30 management api http-commands
          25 management api gnmi
          25 management api netconf
          25 management api restconf
          20 management api models
          25 management ssh
          20 management telnet
          20 management console
          25 management security
          25 management cvx
          20 management defaults
          40 daemon TerminAttr
          10 daemon
          25 transceiver qsfp default-mode
          25 service routing protocols
          15 service routing configuration
          25 no aaa root
          25 aaa root
          8 no enable password
          15 vlan internal order
          25 mlag configuration
          15 vrf instance
          10 vrf definition
          12 interface Management1
          12 interface Management0
          8 interface Vxlan1
          10 ip routing vrf
          10 no ip routing vrf
          20 ip virtual-router mac-address
          15 switchport default mode
          10 peer-filter
          10 platform tfa
          10 queue-monitor length
          15 system control-plane
          10 hardware tcam
          15 flow tracking sampled
          15 flow tracking hardware
          5 spanning-tree mode mstp
          4 spanning-tree mst
          10 no spanning-tree vlan-id
          3 hostname
          2 username
          2 router bgp
          1 end
          0 feature
          0 vrf context
          0 boot nxos
          0 aaa new-model
          0 Building
          0 service timestamps
          0 frr version
          0 ASA Version
          0 os10
          0 interface ethernet1/1/1
          0 vrf mgmt
          0 vsx
          0 profile
          0 ssh server
          0 sysname\
          """,
          """
          15 ip address virtual
          10 vxlan source-interface
          10 trunk group
          10 switchport trunk group
          15 transport grpc default
          12 transport ssh default
          12 protocol https
          12 protocol unix-socket
          3 no switchport
          3 mlag
          15 exec /usr/bin/TerminAttr
          10 reload-delay mlag
          10 redistribute learned
          10 route-target export evpn
          10 route-target import evpn\
          """,
          """
          3 Command: show running-config
          40 boot system flash:/EOS
          40 boot system flash:/vEOS
          40 RANCID-CONTENT-TYPE: arista
          25 Arista
          10 Software image version:
          10 device:
          0 Cisco
          0 Running configuration last done at
          0 Version ArubaOS
          0 Last configuration change at
          0 IOS XR\
          """);

  private AristaEosTells() {}

  static List<Tell> of(SourceFile file) {
    return TELLS.of(file, new AristaEosCapture(file.path()));
  }
}
