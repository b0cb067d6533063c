package org.auscult.formats.nokiasros;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.AccessRule;
import org.auscult.device.Account;
import org.auscult.device.AuthServer;
import org.auscult.device.Cluster;
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
import org.auscult.formats.syntax.NetworkEquipment;
import org.auscult.formats.syntax.Regions;
import org.auscult.formats.syntax.Stanza;
import org.auscult.source.Redactor;
import org.auscult.source.Secret;
import org.auscult.source.SourceFile;
import org.auscult.source.Text;
import org.auscult.tree.ConfigNode;
import org.auscult.tree.ConfigTree;
import org.auscult.tree.LineFate;

/** From the statements of one export to the device. */
final class SrosMapping {
  private static final int HEADER = 12;

  private static final Set<String> SECRETS =
      Set.of(
          "password",
          "secret",
          "authentication-key",
          "message-digest-key",
          "hello-authentication-key",
          "privacy-key",
          "pre-shared-key",
          "passkey",
          "cak",
          "key");

  private final SourceFile file;
  private final SrosConfig config;
  private final DeviceBuilder device;
  private final Redactor redactor;
  private final Text obtain;

  SrosMapping(SourceFile file, Redactor redactor, Text obtain) {
    this.file = file;
    this.config = new SrosConfig(file);
    this.device = Device.builder(file.whole());
    this.redactor = redactor;
    this.obtain = obtain;
  }

  ConfigTree tree() {
    return config.tree();
  }

  Device device() {
    remember(config.root());
    identity();
    Sros sros = new Sros(config.root(), device, redactor, config.finished());
    new SrosAccounts(sros).map();
    new SrosServices(sros).map();
    SrosInterfaces interfaces = new SrosInterfaces(sros);
    interfaces.map();
    new SrosFilters(sros, interfaces.filters()).map();
    secrets(config.root(), "");
    cluster();
    SrosIgnored.apply(config.root());
    config.indices().ifPresent(Stanza::irrelevant);
    tree().root().children().forEach(SrosMapping::close);
    claims();
    return device.build();
  }

  private void identity() {
    device
        .single(Identity.TYPE)
        .set(Identity.VENDOR, "nokia")
        .set(Identity.PRODUCT, "SR OS")
        .set(Identity.KIND, "router");
    device.single(Firmware.TYPE).set(Firmware.PRODUCT, "sros");
    config
        .root()
        .value("system", "name")
        .ifPresent(v -> device.single(Identity.TYPE).set(Identity.HOSTNAME, v.text(), v.at()));
    for (int line = 1; line <= Math.min(HEADER, file.lineCount()); line++) {
      header(file.line(line).strip(), line);
    }
    NetworkEquipment.absent(device);
  }

  /** {@code # TiMOS-B-21.2.R1 both/x86_64 Nokia 7750 SR Copyright …}: release and model. */
  private void header(String line, int number) {
    if (line.startsWith("# TiMOS-")) {
      String[] words = line.split(" ");
      String version = words[1].replaceFirst("^TiMOS-([A-Z]-)?", "");
      device.single(Firmware.TYPE).set(Firmware.VERSION, version, file.span(number));
      int from = line.indexOf("Nokia ");
      int to = line.indexOf(" Copyright");
      if (from > 0 && to > from) {
        String model = line.substring(from + "Nokia ".length(), to);
        device.single(Identity.TYPE).set(Identity.MODEL, model, file.span(number));
      }
    }
  }

  /** Whatever stands behind a word that names a secret. */
  private void remember(Stanza stanza) {
    for (Stanza child : stanza.children().values()) {
      if (SECRETS.contains(child.word())) {
        child.children().keySet().stream().filter(w -> w.length() > 5).forEach(redactor::remember);
      }
      remember(child);
    }
  }

  /** Keys of neighbours, wherever they stand. */
  private void secrets(Stanza from, String path) {
    for (Stanza child : from.children().values()) {
      String here = path.isEmpty() ? child.word() : path + ' ' + child.word();
      boolean key = child.word().endsWith("authentication-key");
      boolean elsewhere = path.startsWith("system");
      if (key && !elsewhere) {
        for (Stanza.Value value : from.values(child.word())) {
          device
              .add(StoredSecret.TYPE, value.at())
              .set(StoredSecret.NAME, path)
              .set(
                  StoredSecret.SECRET,
                  redactor.opaque(Secret.Storage.UNKNOWN, "sros", value.text()),
                  value.at());
        }
        child.readAll();
      } else if (here.length() < 200) {
        secrets(child, here);
      }
    }
  }

  private void cluster() {
    for (Stanza peer : config.root().each("redundancy", "multi-chassis", "peer")) {
      boolean proves = peer.at("authentication-key").map(Stanza::readAll).isPresent();
      device
          .single(Cluster.TYPE)
          .set(Cluster.ENABLED, true, peer.span())
          .set(Cluster.AUTHENTICATED, proves, peer.span());
    }
  }

  /** A block is dealt with when all that stands inside is. */
  private static void close(ConfigNode node) {
    List<ConfigNode> inside = node.children();
    inside.forEach(SrosMapping::close);
    boolean open = inside.stream().anyMatch(child -> child.fate() == LineFate.UNMAPPED);
    if (inside.isEmpty() || open || node.fate() != LineFate.UNMAPPED) {
      return;
    }
    if (inside.stream().allMatch(child -> child.fate() == LineFate.IRRELEVANT)) {
      node.irrelevant();
    } else {
      node.mapped();
    }
  }

  /** Why the export does not show the whole device; empty when it does. */
  Optional<Text> missing() {
    return config.finished()
        ? Optional.empty()
        : Optional.of(
            new Text(
                "the line “# Finished” that ends a saved configuration is missing; " + obtain.en(),
                "la ligne « # Finished » qui termine une configuration enregistrée est absente ; "
                    + obtain.fr()));
  }

  private void claims() {
    Regions regions = new Regions(tree(), missing(), obtain);
    claim(regions, Account.TYPE, "system / security");
    claim(regions, AuthServer.TYPE, "system / security");
    claim(
        regions,
        NetworkService.TYPE,
        "system / security",
        "system / grpc",
        "system / netconf",
        "system / snmp",
        "system / management-interface",
        "system / bluetooth");
    claim(regions, SnmpCommunity.TYPE, "system / security");
    claim(regions, SnmpUser.TYPE, "system / security");
    claim(regions, LogTarget.TYPE, "log");
    claim(regions, TimeSource.TYPE, "system / time");
    claim(regions, NetworkInterface.TYPE, "router", "service");
    claim(regions, AccessRule.TYPE, "filter", "system / security");
    claim(regions, StoredSecret.TYPE, "router", "service");
  }

  private void claim(Regions regions, ItemType type, String... statements) {
    List<String> patterns = new ArrayList<>();
    for (String statement : statements) {
      patterns.add("configure / " + statement + " **");
      patterns.add("/configure " + statement.replace(" / ", " ") + " **");
      patterns.add("configure " + statement.replace(" / ", " ") + " **");
    }
    regions.claim(device, type, patterns.toArray(String[]::new));
  }
}
