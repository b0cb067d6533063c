package org.auscult.formats.aristaeos;

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
final class AristaEosCoverage {
  private AristaEosCoverage() {}

  static void claim(Eos eos, ConfigTree tree, Optional<Text> missing, Text obtain) {
    DeviceBuilder device = eos.device();
    NetworkEquipment.absent(device);
    new Regions(tree, missing, obtain)
        .claim(device, Account.TYPE, "username **", "enable **", "aaa root **", "no username **")
        .claim(device, AuthServer.TYPE, "radius-server **", "tacacs-server **", "aaa group **")
        .claim(
            device,
            NetworkService.TYPE,
            "management **",
            "snmp-server **",
            "ntp **",
            "lldp **",
            "daemon **",
            "dhcp **",
            "no lldp **",
            "ip ssh **",
            "cvx **")
        .claim(device, TlsProfile.TYPE, "management security")
        .claim(device, NetworkInterface.TYPE, "interface **")
        .claim(
            device,
            AccessRule.TYPE,
            "ip access-list **",
            "ipv6 access-list **",
            "mac access-list **",
            "traffic-policies **",
            "policy-map type pbr **",
            "ip nat **")
        .claim(device, SnmpCommunity.TYPE, "snmp-server **", "no snmp-server **")
        .claim(device, SnmpUser.TYPE, "snmp-server **", "no snmp-server **")
        .claim(device, LogTarget.TYPE, "logging **", "no logging **", "snmp-server host **")
        .claim(device, TimeSource.TYPE, "ntp **", "no ntp **", "ptp **")
        .claim(device, VpnTunnel.TYPE, "ip security **", "crypto **")
        .claim(device, StoredSecret.TYPE, "**");
    device.cover(
        WirelessNetwork.TYPE,
        new Coverage.Absent(
            new Text("EOS has no wireless networks", "EOS n’a pas de réseaux sans fil")));
    device.cover(
        Certificate.TYPE,
        new Coverage.NotExported(
            new Text(
                "EOS keeps certificates outside the configuration",
                "EOS conserve les certificats hors de la configuration"),
            new Text(
                "run \"show management security ssl certificate\" on the device",
                "exécuter « show management security ssl certificate » sur l’équipement")));
  }
}
