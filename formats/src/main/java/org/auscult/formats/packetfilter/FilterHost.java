package org.auscult.formats.packetfilter;

import java.util.List;
import java.util.Optional;
import org.auscult.device.AccessRule;
import org.auscult.device.Account;
import org.auscult.device.AuthServer;
import org.auscult.device.Certificate;
import org.auscult.device.Coverage;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.Identity;
import org.auscult.device.ItemType;
import org.auscult.device.LogTarget;
import org.auscult.device.NetworkInterface;
import org.auscult.device.NetworkService;
import org.auscult.device.SnmpCommunity;
import org.auscult.device.SnmpUser;
import org.auscult.device.StoredSecret;
import org.auscult.device.TimeSource;
import org.auscult.device.TlsProfile;
import org.auscult.device.VpnTunnel;
import org.auscult.formats.syntax.Regions;
import org.auscult.source.Text;
import org.auscult.tree.ConfigTree;

/** The host that a list of filter rules comes from: all but the filter stands elsewhere. */
public final class FilterHost {
  private static final List<ItemType> ELSEWHERE =
      List.of(
          Account.TYPE,
          AuthServer.TYPE,
          Certificate.TYPE,
          LogTarget.TYPE,
          NetworkInterface.TYPE,
          NetworkService.TYPE,
          SnmpCommunity.TYPE,
          SnmpUser.TYPE,
          StoredSecret.TYPE,
          TimeSource.TYPE,
          TlsProfile.TYPE,
          VpnTunnel.TYPE);

  private FilterHost() {}

  /** What the rules say of the host itself: one that passes packets on is a firewall. */
  public static void describe(DeviceBuilder device, Ruleset rules) {
    device.single(Identity.TYPE).set(Identity.VENDOR, "linux").set(Identity.PRODUCT, "Linux");
    if (Outside.of(rules).forwards()) {
      device.single(Identity.TYPE).set(Identity.KIND, "firewall");
    }
  }

  /** Claims the filter, and names what is kept elsewhere. */
  public static void claim(
      DeviceBuilder device, ConfigTree tree, Optional<Text> missing, Text obtain) {
    new Regions(tree, missing, obtain).claim(device, AccessRule.TYPE, "**");
    Text why =
        new Text(
            "the export holds the packet filter only, not the rest of the host",
            "l’export ne contient que le filtre de paquets, pas le reste de l’hôte");
    Text how =
        new Text(
            "look at the host: \"ss -lntup\", \"ip address\", /etc/ssh, /etc/rsyslog.conf,"
                + " /etc/chrony.conf",
            "examiner l’hôte : « ss -lntup », « ip address », /etc/ssh, /etc/rsyslog.conf,"
                + " /etc/chrony.conf");
    ELSEWHERE.forEach(type -> device.cover(type, new Coverage.NotExported(why, how)));
  }
}
