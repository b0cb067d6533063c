package org.auscult.formats.fortios;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.auscult.device.AccessRule;
import org.auscult.device.Account;
import org.auscult.device.AuthServer;
import org.auscult.device.Certificate;
import org.auscult.device.Device;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.Firmware;
import org.auscult.device.Identity;
import org.auscult.device.ItemType;
import org.auscult.device.LogTarget;
import org.auscult.device.NetworkInterface;
import org.auscult.device.NetworkService;
import org.auscult.device.RemoteAccess;
import org.auscult.device.SnmpCommunity;
import org.auscult.device.SnmpUser;
import org.auscult.device.TimeSource;
import org.auscult.device.TlsProfile;
import org.auscult.device.VpnTunnel;
import org.auscult.device.WirelessNetwork;
import org.auscult.device.Zone;
import org.auscult.formats.syntax.ConfigEditSyntax;
import org.auscult.formats.syntax.Regions;
import org.auscult.source.Redactor;
import org.auscult.source.SourceFile;
import org.auscult.source.Text;
import org.auscult.tree.ConfigNode;
import org.auscult.tree.ConfigTree;

/** From the statements of one export to the device. */
final class FortiosMapping {
  private static final Pattern SECRET_KEY =
      Pattern.compile(
          "passw|passphrase|secret|psk|private-key|(?:auth|priv)-pwd|(?:md5|ddns|api|auth)-key"
              + "|^(?:key|token|pin)$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern HARMLESS_KEY =
      Pattern.compile("^(?:reuse-password|password-(?:policy|expire|renewal|encoding))");

  private final ConfigEditSyntax.Parsed parsed;
  private final Entries entries;
  private final FortiosHeader header;
  private final DeviceBuilder device;
  private final Redactor redactor;
  private final Text obtain;

  FortiosMapping(SourceFile file, ConfigEditSyntax.Parsed parsed, Redactor redactor, Text obtain) {
    this.parsed = parsed;
    this.entries = new Entries(parsed.tree());
    this.header = new FortiosHeader(file);
    this.device = Device.builder(file.whole());
    this.redactor = redactor;
    this.obtain = obtain;
  }

  Device device() {
    header.map(parsed.tree(), device);
    parsed.tree().root().walk(this::remember);
    device
        .single(Identity.TYPE)
        .set(Identity.VENDOR, "fortinet")
        .set(Identity.PRODUCT, "FortiGate")
        .set(Identity.KIND, "firewall");
    device.single(Firmware.TYPE).set(Firmware.PRODUCT, "fortios");
    nouns(new Fortios(entries, header, device, redactor, missing().isEmpty()));
    FortiosSections.name(entries);
    claims();
    return device.build();
  }

  private void nouns(Fortios fortios) {
    new FortiosGlobal(fortios).map();
    new FortiosAccounts(fortios).map();
    FortiosInterfaces interfaces = new FortiosInterfaces(fortios);
    interfaces.map();
    FortiosServices services = new FortiosServices(fortios, interfaces);
    services.map();
    new FortiosMonitoring(fortios, services).map();
    new FortiosPolicies(fortios, new FortiosObjects(entries), interfaces).map();
    new FortiosVpn(fortios, interfaces).map();
    new FortiosServers(fortios).map();
    new FortiosCertificates(fortios).map();
  }

  /** Whatever stands behind {@code ENC} or a key that names a secret is one, mapped or not. */
  private void remember(ConfigNode node) {
    if (!node.starts("set") && !node.starts("append")) {
      return;
    }
    int enciphered = node.words().indexOf("ENC");
    if (enciphered >= 0) {
      redactor.remember(node.word(enciphered + 1));
    } else if (namesSecret(node.word(1))) {
      node.textFrom(2).lines().forEach(redactor::remember);
    }
  }

  private static boolean namesSecret(String key) {
    return SECRET_KEY.matcher(key).find() && !HARMLESS_KEY.matcher(key).find();
  }

  /** Why the export does not show the whole device; empty when it does. */
  Optional<Text> missing() {
    if (!parsed.closed()) {
      return Optional.of(
          new Text(
              "the export is cut: its last section is not closed; export it again",
              "l’export est tronqué : sa dernière section n’est pas fermée ; refaire l’export"));
    }
    if (!header.versioned() || !entries.has("system global")) {
      return Optional.of(
          new Text(
              "the export shows a part of the configuration only; " + obtain.en(),
              "l’export ne montre qu’une partie de la configuration ; " + obtain.fr()));
    }
    if (header.oneDomain()) {
      return Optional.of(
          new Text(
              "the export shows one virtual domain of the device only; " + obtain.en(),
              "l’export ne montre qu’un domaine virtuel de l’équipement ; " + obtain.fr()));
    }
    return ended() ? Optional.empty() : Optional.of(endless());
  }

  private static Text endless() {
    return new Text(
        "the export may be cut: it does not end as a whole configuration does; export it again",
        "l’export est peut-être tronqué : il ne se termine pas comme une configuration complète ;"
            + " refaire l’export");
  }

  /**
   * A whole configuration ends with the sections of routing; divided into virtual domains, with the
   * last of those that its beginning names. In a terminal capture the next prompt ends it.
   */
  private boolean ended() {
    if (parsed.prompted()) {
      return true;
    }
    if (entries.divided()) {
      return entries.allDomainsShown();
    }
    List<ConfigNode> sections = parsed.tree().root().all("config");
    return !sections.isEmpty() && sections.get(sections.size() - 1).word(1).equals("router");
  }

  private void claims() {
    ConfigTree tree = parsed.tree();
    Regions regions = new Regions(tree, missing(), obtain);
    claim(regions, Account.TYPE, "system admin", "user local");
    claim(regions, AuthServer.TYPE, "user radius", "user tacacs+", "user ldap");
    claim(
        regions,
        NetworkService.TYPE,
        "system interface",
        "system dhcp server",
        "system dns-server",
        "system ntp",
        "vpn ssl settings");
    claim(regions, TlsProfile.TYPE, "system global", "vpn ssl settings");
    claim(regions, NetworkInterface.TYPE, "system interface");
    claim(regions, Zone.TYPE, "system zone", "system sdwan", "system virtual-wan-link");
    claim(
        regions,
        AccessRule.TYPE,
        "firewall policy",
        "firewall policy6",
        "firewall security-policy",
        "firewall local-in-policy",
        "firewall local-in-policy6",
        "firewall address",
        "firewall addrgrp",
        "firewall vip",
        "firewall vipgrp",
        "firewall service custom",
        "firewall service group");
    claim(regions, SnmpCommunity.TYPE, "system snmp community", "system snmp sysinfo");
    claim(regions, SnmpUser.TYPE, "system snmp user", "system snmp sysinfo");
    claim(regions, LogTarget.TYPE, FortiosMonitoring.targets());
    claim(regions, TimeSource.TYPE, "system ntp");
    claim(regions, Certificate.TYPE, "vpn certificate **");
    claim(regions, VpnTunnel.TYPE, "vpn ipsec **", "vpn l2tp", "vpn pptp");
    claim(regions, RemoteAccess.TYPE, "vpn ssl settings");
    claim(regions, WirelessNetwork.TYPE, "wireless-controller vap");
  }

  private void claim(Regions regions, ItemType type, String... sections) {
    List<String> patterns = new ArrayList<>();
    for (String section : sections) {
      patterns.add("config " + section);
      patterns.add("config global / config " + section);
      patterns.add("config vdom / edit ** / config " + section);
    }
    regions.claim(device, type, patterns.toArray(String[]::new));
  }
}
