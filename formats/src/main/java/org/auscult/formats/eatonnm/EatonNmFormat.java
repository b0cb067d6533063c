package org.auscult.formats.eatonnm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.Account;
import org.auscult.device.Coverage;
import org.auscult.device.DataConnection;
import org.auscult.device.Device;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.Firmware;
import org.auscult.device.Identity;
import org.auscult.device.LogTarget;
import org.auscult.device.NetworkService;
import org.auscult.device.RemoteAccess;
import org.auscult.device.SnmpCommunity;
import org.auscult.device.SnmpUser;
import org.auscult.device.TimeSource;
import org.auscult.format.ConfigFormat;
import org.auscult.format.Reading;
import org.auscult.format.Tell;
import org.auscult.formats.syntax.JsonSyntax;
import org.auscult.formats.syntax.ParsedText;
import org.auscult.formats.syntax.Regions;
import org.auscult.source.Export;
import org.auscult.source.Redactor;
import org.auscult.source.SourceFile;
import org.auscult.source.Text;
import org.auscult.tree.ConfigNode;
import org.auscult.tree.ConfigTree;
import org.auscult.tree.LineFate;

/**
 * The saved settings of a network module of Eaton (Network-M2, Network-M3), as JSON. Numbers that
 * stand for protocols, algorithms and modes are not published and stay unmapped.
 */
public final class EatonNmFormat implements ConfigFormat {
  static final String SLUG = "eaton-nm";

  private static final String[] FEATURES = {
    "\"userAndSessionManagement\"",
    "\"powerOutagePolicy\"",
    "\"certificateSettings\"",
    "\"predictpulse\"",
    "\"natRules\"",
    "\"dmeData\""
  };
  private static final int ENOUGH = 60;

  /** Members without meaning for security, by their names. */
  private static final Set<String> IRRELEVANT =
      Set.of(
          "version",
          "country",
          "state",
          "location",
          "organizationName",
          "organizationUnit",
          "contact",
          "timeZone",
          "vcard",
          "preferences",
          "maxLength",
          "subnetMask",
          "prefixLength",
          "gateway",
          "dns",
          "domainName",
          "link",
          "periodicity",
          "shutdown",
          "restart",
          "suppliersSettings",
          "organization",
          "period",
          "optOut",
          "physicalName",
          "icmp",
          "leaseTime",
          "lastChangeISO",
          "globalHideIpAddress",
          "identification",
          "tcpFraming",
          "usingByteOrderMask",
          "dhcpServer",
          "schedule",
          "sensorMeasure",
          "powerDistributionMeasure");

  /** Objects that only hold others together. */
  private static final Set<String> STRUCTURE =
      Set.of(
          "{}",
          "features",
          "data",
          "dmeData",
          "settings",
          "interfaces",
          "servers",
          "users",
          "all",
          "1.0",
          "connectivity",
          "certificates",
          "certificateData",
          "ports",
          "devices",
          "configurations",
          "local",
          "predefinedAccounts",
          "receivers",
          "traps",
          "v3",
          "protocols");

  /** Lists that say nothing while nothing is in them. */
  private static final Set<String> EMPTY =
      Set.of(
          "ca",
          "trustedClient",
          "userEditable",
          "configurations",
          "createdAccounts",
          "mappings",
          "users",
          "receivers",
          "dmeData");

  private static final Set<String> SECRETS =
      Set.of("cyphered", "ciphered", "plaintext", "passphrase", "community", "password");

  private static final Text CUT =
      new Text(
          "the JSON is cut or damaged; save the settings again",
          "le JSON est tronqué ou endommagé ; enregistrer de nouveau les paramètres");
  private static final Text NO_SNMP =
      new Text(
          "SNMP is not among the features saved", "SNMP n’est pas parmi les éléments enregistrés");
  private static final Text NUMBERS =
      new Text(
          "some numbers in it have no published meaning",
          "le sens de certains nombres n’est pas publié");

  @Override
  public String slug() {
    return SLUG;
  }

  @Override
  public String title() {
    return "Eaton Network-M2, Network-M3";
  }

  @Override
  public Text howToExport() {
    return new Text(
        "console: save_configuration -p <passphrase> > settings.json (web: Maintenance, Settings,"
            + " Save)",
        "console : save_configuration -p <phrase> > settings.json (web : Maintenance, Paramètres,"
            + " Enregistrer)");
  }

  @Override
  public List<Tell> recognise(SourceFile file) {
    String text = file.text();
    int start = 0;
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    int features = text.indexOf("\"features\"");
    if (!text.startsWith("{", start) || features < 0) {
      return List.of();
    }
    List<Tell> tells = new ArrayList<>();
    tells.add(new Tell(file.lineAt(features), "features of a network module", 20));
    for (String feature : FEATURES) {
      int at = text.indexOf(feature);
      if (at > 0) {
        tells.add(new Tell(file.lineAt(at), "member " + feature, 15));
      }
    }
    return tells.stream().mapToInt(Tell::weight).sum() < ENOUGH ? List.of() : tells;
  }

  @Override
  public Reading read(Export export) {
    ParsedText parsed = JsonSyntax.parse(SLUG, export.main());
    ConfigTree tree = ConfigTree.of(SLUG, List.of(parsed.tree()));
    Redactor redactor = new Redactor(export);
    DeviceBuilder device = Device.builder(export.main().whole());
    ConfigNode root = parsed.tree().root();
    root.walk(node -> mask(node, redactor));
    map(new Part(root), device, redactor);
    root.children().forEach(EatonNmFormat::settle);
    Optional<Text> missing = parsed.whole() ? Optional.empty() : Optional.of(CUT);
    cover(device, new Regions(tree, missing, howToExport()), new Part(root), parsed.whole());
    return Reading.of(export, tree, device.build(), redactor, missing);
  }

  private static void mask(ConfigNode node, Redactor redactor) {
    boolean secret = node.words().size() == 2 && SECRETS.contains(node.word(0));
    if (secret && node.word(1).length() > 3 && !node.word(1).equals("null")) {
      redactor.remember(node.word(1));
    }
  }

  private static void map(Part root, DeviceBuilder device, Redactor redactor) {
    device
        .single(Identity.TYPE)
        .set(Identity.VENDOR, "eaton", root.node().wholeSpan())
        .set(Identity.PRODUCT, "Network module", root.node().wholeSpan())
        .set(Identity.KIND, "ups", root.node().wholeSpan());
    root.text("firmwareVersion")
        .ifPresent(
            version ->
                device
                    .single(Firmware.TYPE)
                    .set(Firmware.PRODUCT, "network-m", root.span("firmwareVersion"))
                    .set(Firmware.VERSION, version, root.span("firmwareVersion")));
    root.value("passphrase");
    root.at("features", "network", "data", "settings")
        .flatMap(part -> part.text("hostname").map(name -> part))
        .ifPresent(
            part ->
                device
                    .single(Identity.TYPE)
                    .set(
                        Identity.HOSTNAME,
                        part.text("hostname").orElseThrow(),
                        part.span("hostname")));
    root.each("features", "network", "data", "settings", "interfaces")
        .forEach(EatonNmFormat::addressing);
    root.each("features", "peripherals", "data", "dmeData", "ethernet", "ports")
        .forEach(EatonNmFormat::admission);
    EatonServices services = new EatonServices(device, redactor);
    root.at("features", "firewall", "data", "settings").ifPresent(services::firewall);
    root.at("features", "snmp", "data", "dmeData").ifPresent(services::snmp);
    root.at("features", "rsyslog", "data", "settings").ifPresent(services::syslog);
    root.at("features", "smtp", "data", "dmeData").ifPresent(services::mail);
    root.at("features", "date", "data", "dmeData", "ntp", "settings").ifPresent(services::clock);
    root.at("features", "rms", "data", "settings")
        .ifPresent(part -> services.remote(part, "Eaton remote monitoring"));
    root.at("features", "predictpulse", "data", "dmeData")
        .ifPresent(part -> services.remote(part, "Eaton PredictPulse"));
    root.at("features", "userAndSessionManagement", "data", "settings")
        .ifPresent(new EatonAccounts(device, redactor)::map);
  }

  /** Whose addresses they are, a number says of which no meaning is published. */
  private static void addressing(Part port) {
    for (String name : List.of("id", "link", "domain", "ipv4", "ipv6")) {
      port.node().first(name).ifPresent(ConfigNode::irrelevantDeep);
    }
  }

  /** IEEE 802.1X that is off has no more to say. */
  private static void admission(Part port) {
    port.at("dot1x")
        .filter(part -> !part.on("enabled"))
        .ifPresent(part -> part.node().mappedDeep());
  }

  /** An object is read when all that is in it is, and names of no meaning say nothing. */
  private static void settle(ConfigNode node) {
    if (node.fate() == LineFate.UNMAPPED && IRRELEVANT.contains(node.word(0))) {
      node.irrelevantDeep();
    }
    node.children().forEach(EatonNmFormat::settle);
    boolean object = !node.children().isEmpty() && node.fate() == LineFate.UNMAPPED;
    if (node.children().isEmpty() && EMPTY.contains(node.word(0)) && node.words().size() == 1) {
      node.irrelevant();
    }
    if (object && STRUCTURE.contains(node.word(0))) {
      node.irrelevant();
    }
    boolean read = node.children().stream().allMatch(inner -> inner.fate() != LineFate.UNMAPPED);
    if (object && read) {
      node.mapped();
    }
  }

  private void cover(DeviceBuilder device, Regions regions, Part root, boolean whole) {
    if (root.at("features", "snmp", "data", "dmeData", "v1").isPresent()) {
      regions.claim(device, SnmpCommunity.TYPE, "features/snmp/data/dmeData/v1");
    } else {
      device.cover(SnmpCommunity.TYPE, new Coverage.NotExported(NO_SNMP, howToExport()));
    }
    Coverage partial = new Coverage.Partial(whole ? NUMBERS : CUT, List.of(), howToExport());
    device.cover(SnmpUser.TYPE, partial);
    device.cover(NetworkService.TYPE, partial);
    device.cover(Account.TYPE, partial);
    device.cover(LogTarget.TYPE, partial);
    device.cover(TimeSource.TYPE, partial);
    device.cover(DataConnection.TYPE, partial);
    device.cover(RemoteAccess.TYPE, partial);
  }
}
