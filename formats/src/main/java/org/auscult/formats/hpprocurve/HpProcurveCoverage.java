package org.auscult.formats.hpprocurve;

import java.util.Optional;
import org.auscult.device.AccessRule;
import org.auscult.device.Account;
import org.auscult.device.AuthServer;
import org.auscult.device.LogTarget;
import org.auscult.device.NetworkInterface;
import org.auscult.device.NetworkService;
import org.auscult.device.SnmpCommunity;
import org.auscult.device.SnmpUser;
import org.auscult.device.StoredSecret;
import org.auscult.device.TimeSource;
import org.auscult.device.VpnTunnel;
import org.auscult.formats.syntax.NetworkEquipment;
import org.auscult.formats.syntax.Regions;
import org.auscult.source.Text;
import org.auscult.tree.ConfigTree;

/** How much of each section a configuration shows. */
final class HpProcurveCoverage {
  private HpProcurveCoverage() {}

  static void claim(Procurve procurve, ConfigTree tree, Optional<Text> missing, Text obtain) {
    NetworkEquipment.absent(procurve.device());
    new Regions(tree, missing, obtain)
        .claim(procurve.device(), Account.TYPE, "password **", "aaa **")
        .claim(procurve.device(), AuthServer.TYPE, "radius-server **", "tacacs-server **")
        .claim(
            procurve.device(),
            NetworkService.TYPE,
            "ip **",
            "telnet-server **",
            "tftp **",
            "web-management **",
            "snmp-server **",
            "dhcp-server **",
            "rest-interface **",
            "oobm **",
            "no **")
        .claim(
            procurve.device(),
            NetworkInterface.TYPE,
            "interface **",
            "vlan **",
            "trunk **",
            "port-security **")
        .claim(procurve.device(), AccessRule.TYPE, "ip access-list **", "ipv6 access-list **")
        .claim(procurve.device(), SnmpCommunity.TYPE, "snmp-server **", "no snmp-server **")
        .claim(procurve.device(), SnmpUser.TYPE, "snmpv3 **", "no snmpv3 **")
        .claim(procurve.device(), VpnTunnel.TYPE, "crypto **", "aruba-vpn **")
        .claim(procurve.device(), LogTarget.TYPE, "logging **", "snmp-server host **")
        .claim(
            procurve.device(), TimeSource.TYPE, "sntp **", "ntp **", "timesync **", "ip timep **")
        .claim(procurve.device(), StoredSecret.TYPE, "**");
  }
}
