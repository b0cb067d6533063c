package org.auscult.formats.dellos10;

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
import org.auscult.device.VpnTunnel;
import org.auscult.device.WirelessNetwork;
import org.auscult.formats.syntax.NetworkEquipment;
import org.auscult.formats.syntax.Regions;
import org.auscult.source.Text;
import org.auscult.tree.ConfigTree;

/** How much of each section a configuration shows. */
final class DellOs10Coverage {
  private DellOs10Coverage() {}

  static void claim(Os10 os10, ConfigTree tree, Optional<Text> missing, Text obtain) {
    DeviceBuilder device = os10.device();
    NetworkEquipment.absent(device);
    new Regions(tree, missing, obtain)
        .claim(device, Account.TYPE, "username **", "no username **", "system-user **", "enable **")
        .claim(device, AuthServer.TYPE, "radius-server **", "tacacs-server **")
        .claim(
            device,
            NetworkService.TYPE,
            "ip ssh **",
            "no ip ssh **",
            "ip telnet **",
            "rest **",
            "ip dhcp server **",
            "line **",
            "snmp-server **")
        .claim(device, NetworkInterface.TYPE, "interface **")
        .claim(
            device,
            AccessRule.TYPE,
            "ip access-list **",
            "ipv6 access-list **",
            "mac access-list **")
        .claim(device, SnmpCommunity.TYPE, "snmp-server **", "no snmp-server **")
        .claim(device, SnmpUser.TYPE, "snmp-server **", "no snmp-server **")
        .claim(device, LogTarget.TYPE, "logging **", "snmp-server host **")
        .claim(device, TimeSource.TYPE, "ntp **", "no ntp **")
        .claim(device, VpnTunnel.TYPE, "crypto ipsec **")
        .claim(device, StoredSecret.TYPE, "**");
    device.cover(
        Certificate.TYPE,
        new Coverage.NotExported(
            new Text(
                "OS10 keeps certificates outside the configuration",
                "OS10 conserve les certificats hors de la configuration"),
            new Text(
                "run \"show crypto cert\" on the device",
                "exécuter « show crypto cert » sur l’équipement")));
    device.cover(
        WirelessNetwork.TYPE,
        new Coverage.Absent(
            new Text("OS10 has no wireless networks", "OS10 n’a pas de réseaux sans fil")));
  }
}
