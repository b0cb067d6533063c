package org.auscult.formats.vyatta;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
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
import org.auscult.device.SnmpCommunity;
import org.auscult.device.SnmpUser;
import org.auscult.device.StoredSecret;
import org.auscult.device.TimeSource;
import org.auscult.device.VpnTunnel;
import org.auscult.device.WirelessNetwork;
import org.auscult.device.Zone;
import org.auscult.format.Reading;
import org.auscult.formats.syntax.BlockSyntax;
import org.auscult.formats.syntax.NetworkEquipment;
import org.auscult.formats.syntax.Regions;
import org.auscult.formats.syntax.Stanza;
import org.auscult.source.Export;
import org.auscult.source.Redactor;
import org.auscult.source.SourceFile;
import org.auscult.source.Text;
import org.auscult.tree.ConfigNode;
import org.auscult.tree.LineFate;

/** From the statements of one export to the device. */
public final class VyattaMapping {
  private static final Set<String> SECRETS =
      Set.of(
          "encrypted-password",
          "plaintext-password",
          "password",
          "secret",
          "pre-shared-secret",
          "preshared-key",
          "private-key",
          "passphrase",
          "key",
          "md5-key",
          "encrypted-key",
          "plaintext-key",
          "auth-key",
          "psk",
          "wep-key",
          "cisco-authentication");

  /** What the firewall sets in the kernel, which is no rule. */
  private static final Set<String> KERNEL =
      Set.of(
          "global-options",
          "broadcast-ping",
          "syn-cookies",
          "receive-redirects",
          "ipv6-receive-redirects",
          "log-martians",
          "twa-hazards-protection");

  private static final Set<String> FILTERS = Set.of("name", "ipv6-name", "ipv4", "ipv6", "zone");

  private final SourceFile file;
  private final BlockSyntax.Parsed parsed;
  private final VyattaConfig config;
  private final Vyatta vyatta;
  private final Text obtain;

  private VyattaMapping(Export export, Dialect dialect, Redactor redactor, Text obtain) {
    this.file = export.main();
    this.obtain = obtain;
    this.parsed = BlockSyntax.parse(dialect.slug(), file, VyattaHeader::is);
    boolean ended = VyattaHeader.ends(parsed.tree()) || parsed.prompted();
    this.config = new VyattaConfig(parsed.tree(), parsed.closed() && ended);
    DeviceBuilder device = Device.builder(file.whole());
    this.vyatta = new Vyatta(dialect, config, device, redactor);
  }

  /**
   * Reads an export.
   *
   * @param more maps what the product says alone; called before the rest is closed
   */
  public static Reading read(Export export, Dialect dialect, Text obtain, Consumer<Vyatta> more) {
    Redactor redactor = new Redactor(export);
    VyattaMapping mapping = new VyattaMapping(export, dialect, redactor, obtain);
    Device device = mapping.device(more);
    return Reading.of(export, mapping.parsed.tree(), device, redactor, mapping.missing());
  }

  private Device device(Consumer<Vyatta> more) {
    remember(config.root());
    identity();
    VyattaHeader.map(file, parsed.tree(), vyatta.device());
    new VyattaInterfaces(vyatta).map();
    new VyattaAccounts(vyatta).map();
    new VyattaServices(vyatta).map();
    new VyattaSnmp(vyatta).map();
    new VyattaMonitoring(vyatta).map();
    new VyattaFirewall(vyatta).map();
    new VyattaNat(vyatta).map();
    new VyattaVpn(vyatta).map();
    new VyattaRemoteAccess(vyatta).map();
    new VyattaRouting(vyatta).map();
    new VyattaKeys(vyatta).map();
    new VyattaCluster(vyatta).map();
    more.accept(vyatta);
    VyattaIgnored.apply(config.root());
    parsed.tree().root().children().forEach(VyattaMapping::close);
    claims();
    return vyatta.device().build();
  }

  private void identity() {
    DeviceBuilder device = vyatta.device();
    device
        .single(Identity.TYPE)
        .set(Identity.VENDOR, vyatta.dialect().vendor())
        .set(Identity.PRODUCT, vyatta.dialect().product())
        .set(Identity.KIND, filters() ? "firewall" : "router");
    device.single(Firmware.TYPE).set(Firmware.PRODUCT, vyatta.dialect().firmware());
    config
        .root()
        .value("system", "host-name")
        .ifPresent(v -> device.single(Identity.TYPE).set(Identity.HOSTNAME, v.text(), v.at()));
    NetworkEquipment.absent(device);
  }

  /** All of them set the kernel's options; a firewall has rules. */
  private boolean filters() {
    return config.mentions("zone-policy")
        || config
            .root()
            .at("firewall")
            .map(f -> f.children().keySet().stream().anyMatch(FILTERS::contains))
            .orElse(false);
  }

  /** Whatever stands behind a word that names a secret. */
  private void remember(Stanza stanza) {
    for (Stanza child : stanza.children().values()) {
      if (SECRETS.contains(child.word())) {
        child.children().values().stream()
            .filter(value -> value.children().isEmpty())
            .forEach(value -> vyatta.redactor().remember(value.word()));
      }
      if (stanza.word().equals("environment")) {
        child
            .at("value")
            .ifPresent(v -> v.children().keySet().forEach(vyatta.redactor()::remember));
      }
      remember(child);
    }
  }

  /** A block is dealt with when all that stands inside is. */
  private static void close(ConfigNode node) {
    List<ConfigNode> inside = node.children();
    inside.forEach(VyattaMapping::close);
    if (inside.isEmpty() || node.fate() != LineFate.UNMAPPED) {
      return;
    }
    if (inside.stream().allMatch(child -> child.fate() == LineFate.IRRELEVANT)) {
      node.irrelevant();
    } else if (inside.stream().allMatch(child -> child.fate() != LineFate.UNMAPPED)) {
      node.mapped();
    }
  }

  private Optional<Text> missing() {
    if (!parsed.closed()) {
      return Optional.of(
          new Text(
              "the export is cut: its last block is not closed; export it again",
              "l’export est tronqué : son dernier bloc n’est pas fermé ; refaire l’export"));
    }
    return config.mentions("system") && config.mentions("interfaces")
        ? Optional.empty()
        : Optional.of(
            new Text(
                "the export shows a part of the configuration only; " + obtain.en(),
                "l’export ne montre qu’une partie de la configuration ; " + obtain.fr()));
  }

  private Optional<Text> missing(String... part) {
    if (missing().isPresent() || config.shows(part)) {
      return missing();
    }
    return Optional.of(
        new Text(
            "nothing shows that the export was not cut behind these lines; capture it with the"
                + " prompt that follows",
            "rien ne montre que l’export n’a pas été tronqué après ces lignes ; le capturer"
                + " avec l’invite qui suit"));
  }

  private void claims() {
    Regions login = regions("system", "login");
    claim(login, Account.TYPE, "system / login", "vpn");
    claim(login, AuthServer.TYPE, "system / login");
    claim(regions("service"), NetworkService.TYPE, "service", "load-balancing", "container");
    claim(regions("service"), SnmpCommunity.TYPE, "service / snmp");
    claim(regions("service"), SnmpUser.TYPE, "service / snmp");
    claim(regions("system", "syslog"), LogTarget.TYPE, "system / syslog", "service / snmp");
    claim(regions("system", "ntp"), TimeSource.TYPE, "system / ntp", "service / ntp");
    claim(
        regions("interfaces"),
        NetworkInterface.TYPE,
        node -> !node.words().contains("openvpn-option"),
        "interfaces");
    claim(regions("interfaces"), WirelessNetwork.TYPE, "interfaces / wireless");
    claim(regions("zone-policy"), Zone.TYPE, "zone-policy", "firewall / zone");
    claim(
        regions("service"),
        AccessRule.TYPE,
        node -> node.words().stream().noneMatch(KERNEL::contains),
        "firewall",
        "zone-policy",
        "nat",
        "port-forward",
        "service / nat");
    claim(regions("vpn"), VpnTunnel.TYPE, "vpn / ipsec", "interfaces / openvpn");
    claim(regions("pki"), Certificate.TYPE, "pki");
    claim(regions("protocols"), StoredSecret.TYPE, "protocols", "cluster", "high-availability");
  }

  private Regions regions(String... part) {
    return new Regions(parsed.tree(), missing(part), obtain);
  }

  private void claim(Regions regions, ItemType type, String... statements) {
    claim(regions, type, node -> true, statements);
  }

  private void claim(
      Regions regions, ItemType type, Predicate<ConfigNode> speaks, String... statements) {
    List<String> patterns = new ArrayList<>();
    for (String statement : statements) {
      patterns.add(statement + " **");
      patterns.add("set " + statement.replace(" / ", " ") + " **");
    }
    regions.claim(vyatta.device(), type, speaks, patterns.toArray(String[]::new));
  }
}
