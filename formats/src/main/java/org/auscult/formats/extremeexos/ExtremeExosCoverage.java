package org.auscult.formats.extremeexos;

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
import org.auscult.formats.syntax.NetworkEquipment;
import org.auscult.formats.syntax.Regions;
import org.auscult.source.Text;
import org.auscult.tree.ConfigTree;

/** How much of each section a configuration shows; any line not understood may belong to it. */
final class ExtremeExosCoverage {
  private ExtremeExosCoverage() {}

  static void claim(Exos exos, ConfigTree tree, Optional<Text> missing, Text obtain) {
    NetworkEquipment.absent(exos.device());
    new Regions(tree, missing, obtain)
        .claim(exos.device(), Account.TYPE, "**")
        .claim(exos.device(), AuthServer.TYPE, "**")
        .claim(exos.device(), NetworkService.TYPE, "**")
        .claim(exos.device(), NetworkInterface.TYPE, "**")
        .claim(exos.device(), AccessRule.TYPE, "**")
        .claim(exos.device(), SnmpCommunity.TYPE, "**")
        .claim(exos.device(), SnmpUser.TYPE, "**")
        .claim(exos.device(), LogTarget.TYPE, "**")
        .claim(exos.device(), TimeSource.TYPE, "**")
        .claim(exos.device(), StoredSecret.TYPE, "**");
  }
}
