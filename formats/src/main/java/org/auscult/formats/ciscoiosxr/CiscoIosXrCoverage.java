package org.auscult.formats.ciscoiosxr;

import java.util.Optional;
import org.auscult.device.AccessRule;
import org.auscult.device.Account;
import org.auscult.device.AuthServer;
import org.auscult.device.Certificate;
import org.auscult.device.Coverage;
import org.auscult.device.LogTarget;
import org.auscult.device.NetworkInterface;
import org.auscult.device.NetworkService;
import org.auscult.device.SnmpCommunity;
import org.auscult.device.SnmpUser;
import org.auscult.device.StoredSecret;
import org.auscult.device.TimeSource;
import org.auscult.device.TlsProfile;
import org.auscult.device.VpnTunnel;
import org.auscult.device.WirelessNetwork;
import org.auscult.formats.syntax.NetworkEquipment;
import org.auscult.formats.syntax.Regions;
import org.auscult.source.Text;
import org.auscult.tree.ConfigTree;

/** How much of each section a configuration shows. */
final class CiscoIosXrCoverage {
  private CiscoIosXrCoverage() {}

  static void claim(Xr xr, ConfigTree tree, Optional<Text> missing, Text obtain) {
    NetworkEquipment.absent(xr.device());
    xr.device()
        .cover(
            WirelessNetwork.TYPE,
            new Coverage.Absent(
                new Text(
                    "a router with IOS XR serves no wireless network",
                    "un routeur sous IOS XR ne sert aucun réseau sans fil")));
    new Regions(tree, missing, obtain)
        .claim(xr.device(), Account.TYPE, "username **", "usergroup **", "taskgroup **")
        .claim(
            xr.device(),
            AuthServer.TYPE,
            "aaa **",
            "tacacs-server **",
            "radius-server **",
            "tacacs **",
            "radius **",
            "ldap-server **")
        .claim(
            xr.device(),
            NetworkService.TYPE,
            "ssh **",
            "telnet **",
            "http **",
            "tftp **",
            "ftp **",
            "service **",
            "netconf **",
            "netconf-yang **",
            "grpc **",
            "xml **",
            "line **",
            "control-plane **",
            "snmp-server **",
            "ntp **",
            "dhcp **",
            "linux **",
            "tpa **",
            "no **")
        .claim(xr.device(), NetworkInterface.TYPE, "interface **", "cdp **", "lldp **")
        .claim(
            xr.device(),
            AccessRule.TYPE,
            "ipv4 access-list **",
            "ipv6 access-list **",
            "object-group **")
        .claim(xr.device(), SnmpCommunity.TYPE, "snmp-server **")
        .claim(xr.device(), SnmpUser.TYPE, "snmp-server **")
        .claim(xr.device(), LogTarget.TYPE, "logging **", "snmp-server **")
        .claim(xr.device(), TimeSource.TYPE, "ntp **", "ptp **")
        .claim(xr.device(), Certificate.TYPE, "crypto **")
        .claim(xr.device(), TlsProfile.TYPE, "grpc **", "http **")
        .claim(xr.device(), VpnTunnel.TYPE, "crypto **", "interface **")
        .claim(xr.device(), StoredSecret.TYPE, "**");
  }
}
