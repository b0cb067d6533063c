package org.auscult.formats.cisconxos;

import java.util.Optional;
import org.auscult.device.AccessRule;
import org.auscult.device.Account;
import org.auscult.device.AuthServer;
import org.auscult.device.Certificate;
import org.auscult.device.Coverage;
import org.auscult.device.DeviceBuilder;
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
final class CiscoNxosCoverage {
  private CiscoNxosCoverage() {}

  static void claim(Nxos nxos, ConfigTree tree, Optional<Text> missing, Text obtain) {
    DeviceBuilder device = nxos.device();
    NetworkEquipment.absent(device);
    new Regions(tree, missing, obtain)
        .claim(device, Account.TYPE, "username **", "no username **", "enable **", "role **")
        .claim(
            device,
            AuthServer.TYPE,
            "radius-server **",
            "tacacs-server **",
            "ldap-server **",
            "aaa group **")
        .claim(
            device,
            NetworkService.TYPE,
            "feature **",
            "no feature **",
            "nxapi **",
            "no nxapi **",
            "grpc **",
            "netconf **",
            "snmp-server **",
            "line **",
            "cdp **")
        .claim(device, TlsProfile.TYPE, "nxapi ssl **")
        .claim(device, NetworkInterface.TYPE, "interface **", "port-profile **")
        .claim(
            device,
            AccessRule.TYPE,
            "ip access-list **",
            "ipv6 access-list **",
            "mac access-list **",
            "vlan access-map **",
            "object-group **",
            "ip nat **")
        .claim(device, SnmpCommunity.TYPE, "snmp-server **", "no snmp-server **")
        .claim(device, SnmpUser.TYPE, "snmp-server **", "no snmp-server **")
        .claim(device, LogTarget.TYPE, "logging **", "no logging **", "snmp-server host **")
        .claim(device, TimeSource.TYPE, "ntp **", "no ntp **", "ptp **")
        .claim(device, Certificate.TYPE, "crypto ca **")
        .claim(device, VpnTunnel.TYPE, "crypto **")
        .claim(device, StoredSecret.TYPE, "**");
    device.cover(
        WirelessNetwork.TYPE,
        new Coverage.Absent(
            new Text("NX-OS has no wireless networks", "NX-OS n’a pas de réseaux sans fil")));
  }
}
