package org.auscult.formats.juniperjunos;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.auscult.device.AccessRule;
import org.auscult.device.Account;
import org.auscult.device.AuthServer;
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
import org.auscult.formats.syntax.Blocks;
import org.auscult.formats.syntax.BraceSyntax;
import org.auscult.formats.syntax.NetworkEquipment;
import org.auscult.formats.syntax.Regions;
import org.auscult.formats.syntax.Stanza;
import org.auscult.source.Redactor;
import org.auscult.source.SourceFile;
import org.auscult.source.Text;
import org.auscult.tree.ConfigNode;

/** From the statements of one export to the device. */
final class JunosMapping {
  private static final Pattern SECRET = Pattern.compile("^\\$[0-9a-z]{1,3}\\$.+");

  /** What follows the word {@code password} where it opens the policy for passwords. */
  private static final Pattern POLICY =
      Pattern.compile("(?:minimum|maximum)-.+|format|change-type|\\{");

  private static final List<String> KEYS =
      List.of(
          "encrypted-password",
          "secret",
          "authentication-key",
          "authentication-password",
          "privacy-password",
          "ascii-text",
          "hexadecimal",
          "key",
          "simple-password",
          "password");

  private final BraceSyntax.Parsed parsed;
  private final SourceFile file;
  private final JunosConfig config;
  private final DeviceBuilder device;
  private final Redactor redactor;
  private final Text obtain;

  JunosMapping(SourceFile file, BraceSyntax.Parsed parsed, Redactor redactor, Text obtain) {
    this.file = file;
    this.parsed = parsed;
    this.redactor = redactor;
    this.obtain = obtain;
    parsed.tree().root().walk(this::remember);
    this.config = new JunosConfig(parsed.tree());
    this.device = Device.builder(file.whole());
  }

  Device device() {
    identity();
    JunosHeader.map(file, parsed.tree(), device);
    Junos junos = new Junos(config, device, redactor, regions -> missing(regions).isEmpty());
    new JunosAccounts(junos).map();
    new JunosInterfaces(junos).map();
    new JunosFilters(junos).map();
    new JunosServices(junos).map();
    new JunosMonitoring(junos).map();
    JunosObjects objects = new JunosObjects(config.root());
    new JunosPolicies(junos, objects).map();
    new JunosNat(junos, objects).map();
    new JunosVpn(junos).map();
    new JunosRouting(junos).map();
    new JunosSwitching(junos).map();
    new JunosSystem(junos).map();
    new JunosStoredSecrets(junos).map();
    parsed.tree().root().children().forEach(Blocks::close);
    claims();
    return device.build();
  }

  private void identity() {
    Stanza root = config.root();
    Optional<Stanza.Value> name = root.value("system", "host-name");
    device.single(Identity.TYPE).set(Identity.VENDOR, "juniper").set(Identity.PRODUCT, "Junos");
    device.single(Firmware.TYPE).set(Firmware.PRODUCT, "junos");
    root.value("version")
        .ifPresent(v -> device.single(Firmware.TYPE).set(Firmware.VERSION, v.text(), v.at()));
    name.ifPresent(v -> device.single(Identity.TYPE).set(Identity.HOSTNAME, v.text(), v.at()));
    NetworkEquipment.absent(device);
    device.single(Identity.TYPE).set(Identity.KIND, kind().orElse(Identity.NETWORK));
  }

  private Optional<String> kind() {
    Stanza root = config.root();
    if (root.at("security", "zones").isPresent() || root.at("security", "policies").isPresent()) {
      return Optional.of("firewall");
    }
    boolean switches =
        root.at("vlans").isPresent()
            || root.at("ethernet-switching-options").isPresent()
            || root.at("switch-options").isPresent();
    if (switches) {
      return Optional.of("switch");
    }
    boolean routes =
        List.of("bgp", "ospf", "isis", "mpls", "ospf3", "rip").stream()
            .anyMatch(protocol -> root.at("protocols", protocol).isPresent());
    return routes ? Optional.of("router") : Optional.empty();
  }

  /** A word in the form of a stored secret, or behind a word that names one. */
  private void remember(ConfigNode node) {
    List<String> words = node.words();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      boolean named = i > 0 && names(words.get(i - 1), node) && !POLICY.matcher(word).matches();
      if (named || (word.startsWith("$") && SECRET.matcher(word).matches())) {
        redactor.remember(word);
      }
    }
  }

  private static boolean names(String word, ConfigNode node) {
    return KEYS.contains(word) || (word.equals("community") && ofSnmp(node));
  }

  /** Communities of BGP are no secrets. */
  private static boolean ofSnmp(ConfigNode node) {
    return node.words().contains("snmp") || node.parent().map(JunosMapping::ofSnmp).orElse(false);
  }

  /** Why the export does not show the whole device; empty when it does. */
  Optional<Text> missing() {
    if (!parsed.closed()) {
      return Optional.of(
          new Text(
              "the export is cut: its last block is not closed; export it again",
              "l’export est tronqué : son dernier bloc n’est pas fermé ; refaire l’export"));
    }
    if (!config.mentions("version") || !config.mentions("system")) {
      return Optional.of(
          new Text(
              "the export shows a part of the configuration only; " + obtain.en(),
              "l’export ne montre qu’une partie de la configuration ; " + obtain.fr()));
    }
    return config.onlyOf(JunosOrder.ALL)
        ? Optional.empty()
        : Optional.of(
            new Text(
                "a statement of the top level is not known; see the lines not mapped",
                "une instruction du premier niveau n’est pas connue ; voir les lignes non"
                    + " reprises"));
  }

  /**
   * The same for some regions. Neither form says where it ends, so that a cut between two
   * statements of the top level leaves no trace: a region is shown wholly only if a later one was
   * seen, or a prompt.
   */
  private Optional<Text> missing(List<String> regions) {
    if (missing().isPresent()) {
      return missing();
    }
    boolean shown =
        parsed.prompted()
            || regions.stream().allMatch(region -> config.shows(region, JunosOrder.after(region)));
    return shown
        ? Optional.empty()
        : Optional.of(
            new Text(
                "nothing shows that the export was not cut behind these lines; capture it with the"
                    + " prompt that follows",
                "rien ne montre que l’export n’a pas été tronqué après ces lignes ; le capturer"
                    + " avec l’invite qui suit"));
  }

  private void claims() {
    Regions system = regions("system");
    claim(system, Account.TYPE, "system / root-authentication", "system / login / user");
    claim(system, AuthServer.TYPE, "system / radius-server", "system / tacplus-server");
    claim(system, TimeSource.TYPE, "system / ntp");
    claim(
        regions("system", "snmp"),
        NetworkService.TYPE,
        node -> !node.words().contains("tcp-forwarding"),
        "system / services");
    claim(
        regions("system", "snmp", "security"),
        LogTarget.TYPE,
        "system / syslog",
        "snmp / trap-group",
        "security / log");
    Regions snmp = regions("snmp");
    claim(snmp, SnmpCommunity.TYPE, "snmp");
    claim(snmp, SnmpUser.TYPE, "snmp / v3");
    claim(regions("interfaces"), NetworkInterface.TYPE, "interfaces");
    claim(regions("wlan"), WirelessNetwork.TYPE, "wlan");
    claim(
        regions("protocols", "routing-instances"),
        StoredSecret.TYPE,
        node -> node.words().stream().anyMatch(word -> SECRET.matcher(word).matches()),
        "protocols");
    Regions security = regions("security");
    claim(security, Zone.TYPE, "security / zones");
    claim(security, VpnTunnel.TYPE, "security / ike", "security / ipsec");
    claim(
        regions("security", "firewall"),
        AccessRule.TYPE,
        "security / policies",
        "security / address-book",
        "applications",
        "firewall");
  }

  private Regions regions(String... names) {
    return new Regions(parsed.tree(), missing(List.of(names)), obtain);
  }

  /** The statements with braces, the same as lines, and both inside groups. */
  private void claim(Regions regions, ItemType type, String... statements) {
    claim(regions, type, node -> true, statements);
  }

  private void claim(
      Regions regions, ItemType type, Predicate<ConfigNode> speaks, String... statements) {
    List<String> patterns = new ArrayList<>();
    for (String statement : statements) {
      String line = statement.replace(" / ", " ") + " **";
      patterns.add(statement + " **");
      patterns.add("groups / * / " + statement + " **");
      patterns.add("set " + line);
      patterns.add("set groups * " + line);
    }
    regions.claim(device, type, speaks, patterns.toArray(String[]::new));
  }
}
