package org.auscult.formats.brocadefastiron;

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
final class BrocadeFastironCoverage {
  private BrocadeFastironCoverage() {}

  static void claim(Fastiron fastiron, ConfigTree tree, Optional<Text> missing, Text obtain) {
    NetworkEquipment.absent(fastiron.device());
    new Regions(tree, missing, obtain)
        .claim(fastiron.device(), Account.TYPE, "username **", "enable **")
        .claim(fastiron.device(), AuthServer.TYPE, "radius-server **", "tacacs-server **")
        .claim(
            fastiron.device(),
            NetworkService.TYPE,
            "telnet **",
            "ip **",
            "ssh **",
            "web-management **",
            "web **",
            "snmp-server **",
            "crypto **",
            "tftp **",
            "ip dhcp-server **",
            "no **")
        .claim(fastiron.device(), NetworkInterface.TYPE, "interface **", "vlan **", "lag **")
        .claim(
            fastiron.device(),
            AccessRule.TYPE,
            "access-list **",
            "ip access-list **",
            "ipv6 access-list **")
        .claim(fastiron.device(), SnmpCommunity.TYPE, "snmp-server **", "no snmp-server **")
        .claim(fastiron.device(), SnmpUser.TYPE, "snmp-server **", "no snmp-server **")
        .claim(fastiron.device(), VpnTunnel.TYPE, "crypto **", "ikev2 **", "ipsec **")
        .claim(fastiron.device(), LogTarget.TYPE, "logging **", "snmp-server host **")
        .claim(fastiron.device(), TimeSource.TYPE, "ntp **", "sntp **")
        .claim(fastiron.device(), StoredSecret.TYPE, "**");
  }
}
