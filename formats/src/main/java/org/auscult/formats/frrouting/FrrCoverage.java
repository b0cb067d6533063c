package org.auscult.formats.frrouting;

import java.util.List;
import java.util.Optional;
import org.auscult.device.AccessRule;
import org.auscult.device.Account;
import org.auscult.device.AuthServer;
import org.auscult.device.Coverage;
import org.auscult.device.ItemType;
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

/** What the configuration of the routing software shows of a device that runs more than that. */
public final class FrrCoverage {
  private static final List<ItemType> ELSEWHERE =
      List.of(
          AccessRule.TYPE,
          AuthServer.TYPE,
          LogTarget.TYPE,
          SnmpCommunity.TYPE,
          SnmpUser.TYPE,
          TimeSource.TYPE,
          VpnTunnel.TYPE);

  private static final Text WHY =
      new Text(
          "the configuration of FRRouting is not that of the system under it",
          "la configuration de FRRouting n’est pas celle du système qui l’héberge");
  private static final Text HOW =
      new Text(
          "look at the host: \"nft list ruleset\", \"ss -lntup\", /etc/passwd, /etc/ssh, snmpd.conf,"
              + " rsyslog.conf, chrony.conf",
          "examiner l’hôte : « nft list ruleset », « ss -lntup », /etc/passwd, /etc/ssh,"
              + " snmpd.conf, rsyslog.conf, chrony.conf");

  private FrrCoverage() {}

  /** Why the configuration is not all there; empty when its end was seen. */
  public static Optional<Text> missing(boolean whole) {
    return whole
        ? Optional.empty()
        : Optional.of(
            new Text(
                "no line \"end\" closes the configuration; export it with \"show running-config\"",
                "aucune ligne « end » ne clôt la configuration ; l’exporter par"
                    + " « show running-config »"));
  }

  /** Claims what FRRouting keeps, and names what the system keeps. */
  public static void claim(Frr frr, ConfigTree tree, Optional<Text> missing, Text obtain) {
    NetworkEquipment.absent(frr.device());
    new Regions(tree, missing, obtain)
        .claim(
            frr.device(),
            StoredSecret.TYPE,
            "router **",
            "interface **",
            "key **",
            "no router **",
            "bfd **",
            "mpls **");
    for (ItemType type : List.of(Account.TYPE, NetworkInterface.TYPE, NetworkService.TYPE)) {
      frr.device().cover(type, new Coverage.Partial(WHY, List.of(), HOW));
    }
    for (ItemType type : ELSEWHERE) {
      boolean some = !frr.device().items(type).isEmpty();
      frr.device()
          .cover(
              type,
              some
                  ? new Coverage.Partial(WHY, List.of(), HOW)
                  : new Coverage.NotExported(WHY, HOW));
    }
  }
}
