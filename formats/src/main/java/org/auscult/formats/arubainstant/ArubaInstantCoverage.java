package org.auscult.formats.arubainstant;

import java.util.Optional;
import org.auscult.device.AccessRule;
import org.auscult.device.Account;
import org.auscult.device.AuthServer;
import org.auscult.device.LogTarget;
import org.auscult.device.NetworkService;
import org.auscult.device.SnmpCommunity;
import org.auscult.device.SnmpUser;
import org.auscult.device.StoredSecret;
import org.auscult.device.TimeSource;
import org.auscult.device.WirelessNetwork;
import org.auscult.formats.syntax.NetworkEquipment;
import org.auscult.formats.syntax.Regions;
import org.auscult.source.Text;
import org.auscult.tree.ConfigTree;

/** How much of each section a configuration shows. */
final class ArubaInstantCoverage {
  private ArubaInstantCoverage() {}

  static void claim(Instant instant, ConfigTree tree, Optional<Text> missing, Text obtain) {
    NetworkEquipment.absent(instant.device());
    new Regions(tree, missing, obtain)
        .claim(instant.device(), Account.TYPE, "mgmt-user **", "hash-mgmt-user **")
        .claim(instant.device(), AuthServer.TYPE, "wlan **", "mgmt-auth-server **")
        .claim(
            instant.device(),
            NetworkService.TYPE,
            "terminal-access **",
            "telnet-server **",
            "restricted-mgmt-access **",
            "web-server **",
            "snmp-server **",
            "no **")
        .claim(instant.device(), WirelessNetwork.TYPE, "wlan ssid-profile **")
        .claim(instant.device(), AccessRule.TYPE, "wlan access-rule **")
        .claim(instant.device(), SnmpCommunity.TYPE, "snmp-server **")
        .claim(instant.device(), SnmpUser.TYPE, "snmp-server **")
        .claim(instant.device(), LogTarget.TYPE, "syslog-server **", "snmp-server **")
        .claim(instant.device(), TimeSource.TYPE, "ntp-server **")
        .claim(instant.device(), StoredSecret.TYPE, "**");
  }
}
