package org.auscult.formats.panos;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.auscult.device.AccessRule;
import org.auscult.device.Account;
import org.auscult.device.AuthServer;
import org.auscult.device.Certificate;
import org.auscult.device.Coverage;
import org.auscult.device.ItemType;
import org.auscult.device.LogTarget;
import org.auscult.device.NetworkInterface;
import org.auscult.device.NetworkService;
import org.auscult.device.RemoteAccess;
import org.auscult.device.SnmpCommunity;
import org.auscult.device.SnmpUser;
import org.auscult.device.StoredSecret;
import org.auscult.device.TimeSource;
import org.auscult.device.TlsProfile;
import org.auscult.device.VpnTunnel;
import org.auscult.device.WirelessNetwork;
import org.auscult.device.Zone;
import org.auscult.formats.syntax.Regions;
import org.auscult.formats.syntax.Stanza;
import org.auscult.source.Text;
import org.auscult.tree.ConfigNode;

/** How much of each section this export shows. */
final class PanosClaims {
  private final Panos panos;
  private final PanosSite site;
  private final Regions regions;

  PanosClaims(Panos panos, PanosText text, PanosSite site, Optional<Text> missing, Text obtain) {
    this.panos = panos;
    this.site = site;
    this.regions = new Regions(text.tree(), missing, obtain);
  }

  void claim() {
    Stanza config = site.config();
    Stanza device = site.device();
    claim(Account.TYPE, at(config, "mgt-config", "users"), held("local-user-database"));
    claim(AuthServer.TYPE, held("server-profile"));
    claim(Certificate.TYPE, held("certificate"));
    claim(TlsProfile.TYPE, held("ssl-tls-service-profile"));
    claim(
        NetworkService.TYPE,
        at(device, "deviceconfig", "system", "service"),
        at(device, "deviceconfig", "system", "permitted-ip"),
        at(device, "network", "profiles", "interface-management-profile"));
    claim(LogTarget.TYPE, held("log-settings"));
    claim(TimeSource.TYPE, at(device, "deviceconfig", "system", "ntp-servers"));
    claim(SnmpCommunity.TYPE, at(device, "deviceconfig", "system", "snmp-setting"));
    claim(SnmpUser.TYPE, at(device, "deviceconfig", "system", "snmp-setting"));
    claim(NetworkInterface.TYPE, at(device, "network", "interface"));
    claim(Zone.TYPE, units("zone"));
    claim(VpnTunnel.TYPE, at(device, "network", "ike"), at(device, "network", "tunnel", "ipsec"));
    claim(RemoteAccess.TYPE, units("global-protect"));
    claim(StoredSecret.TYPE, at(device, "network", "virtual-router"));
    claim(AccessRule.TYPE, units("rulebase"), objects());
    delivered();
    panos
        .device()
        .cover(
            WirelessNetwork.TYPE,
            new Coverage.Absent(
                new Text(
                    "PAN-OS serves no wireless network", "PAN-OS ne sert aucun réseau sans fil")));
  }

  /** The certificate that a device makes for itself is in no export. */
  private void delivered() {
    if (panos.device().items(Certificate.TYPE).isEmpty()) {
      panos
          .device()
          .cover(
              Certificate.TYPE,
              new Coverage.Partial(
                  new Text(
                      "the certificate that the device has made for itself is not in the export",
                      "le certificat que l’équipement s’est fait lui-même n’est pas dans l’export"),
                  List.of(),
                  new Text(
                      "look at the certificate of the web interface",
                      "regarder le certificat de l’interface web")));
    }
  }

  @SafeVarargs
  private void claim(ItemType type, List<ConfigNode>... regionsOf) {
    List<ConfigNode> all = new ArrayList<>();
    for (List<ConfigNode> region : regionsOf) {
      all.addAll(region);
    }
    regions.claim(panos.device(), type, all);
  }

  private static List<ConfigNode> at(Stanza from, String... path) {
    return from.at(path).map(Stanza::allNodes).orElse(List.of());
  }

  private List<ConfigNode> held(String word) {
    List<ConfigNode> all = new ArrayList<>();
    site.holders().forEach(holder -> all.addAll(at(holder, word)));
    return all;
  }

  private List<ConfigNode> units(String word) {
    List<ConfigNode> all = new ArrayList<>();
    site.units().forEach(unit -> all.addAll(at(unit, word)));
    return all;
  }

  private List<ConfigNode> objects() {
    List<ConfigNode> all = new ArrayList<>();
    for (String word : List.of("address", "address-group", "service", "service-group")) {
      all.addAll(held(word));
    }
    return all;
  }
}
