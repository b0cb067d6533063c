package org.auscult.formats.perle;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.Account;
import org.auscult.device.AuthServer;
import org.auscult.device.Coverage;
import org.auscult.device.Device;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.Identity;
import org.auscult.device.LoggingPolicy;
import org.auscult.device.NetworkService;
import org.auscult.device.SnmpCommunity;
import org.auscult.device.StoredSecret;
import org.auscult.format.ConfigFormat;
import org.auscult.format.Reading;
import org.auscult.format.Tell;
import org.auscult.formats.syntax.LineTells;
import org.auscult.formats.syntax.ParsedText;
import org.auscult.source.Export;
import org.auscult.source.Redactor;
import org.auscult.source.Secret;
import org.auscult.source.SourceFile;
import org.auscult.source.Span;
import org.auscult.source.Text;
import org.auscult.tree.ConfigNode;
import org.auscult.tree.ConfigTree;
import org.auscult.tree.LineFate;

/**
 * The running configuration of a console server Perle IOLAN SCG. The shape of few of its commands
 * is public: the others stay unmapped, and no section counts as complete.
 */
public final class PerleFormat implements ConfigFormat {
  static final String SLUG = "perle";

  /** Words behind which a secret stands. */
  private static final Set<String> SECRET_BEHIND =
      Set.of("key", "password", "secret", "community", "passphrase", "psk");

  private static final int ENOUGH = 60;
  private static final Text CUT =
      new Text(
          "the line \"END of configuration\" is not there",
          "la ligne « END of configuration » manque");
  private static final Text UNREAD =
      new Text("few commands of this product are read", "peu de commandes de ce produit sont lues");

  @Override
  public String slug() {
    return SLUG;
  }

  @Override
  public String title() {
    return "Perle IOLAN SCG";
  }

  @Override
  public Text howToExport() {
    return new Text(
        "Type \"terminal length 0\", \"show version verbose\", \"show system hardware\" and \"show"
            + " running-config\" and save all that is shown",
        "Taper « terminal length 0 », « show version verbose », « show system hardware » et « show"
            + " running-config » et enregistrer tout ce qui s’affiche");
  }

  @Override
  public List<Tell> recognise(SourceFile file) {
    if (!file.text().contains("Perle IOLAN")) {
      return List.of();
    }
    return LineTells.of(
        file,
        ENOUGH,
        (tells, number, line) -> {
          if (PerleIdentity.names(line.replaceFirst("^!\\s*", ""))) {
            tells.tell(number, "version of an IOLAN", ENOUGH);
          } else if (line.matches("tty \\d+ mode \\w+")) {
            tells.tell(number, "serial line", 20);
          }
        });
  }

  @Override
  public Reading read(Export export) {
    ParsedText parsed = PerleLines.parse(export.main());
    ConfigTree tree = ConfigTree.of(SLUG, List.of(parsed.tree()));
    Redactor redactor = new Redactor(export);
    DeviceBuilder device = Device.builder(export.main().whole());
    ConfigNode root = parsed.tree().root();
    device
        .single(Identity.TYPE)
        .set(Identity.VENDOR, "perle", root.wholeSpan())
        .set(Identity.KIND, "gateway", root.wholeSpan());
    root.children().forEach(node -> statement(node, device, redactor));
    Coverage partial = new Coverage.Partial(UNREAD, unread(root), howToExport());
    List.of(
            Account.TYPE,
            AuthServer.TYPE,
            NetworkService.TYPE,
            SnmpCommunity.TYPE,
            StoredSecret.TYPE)
        .forEach(type -> device.cover(type, partial));
    Optional<Text> missing = parsed.whole() ? Optional.empty() : Optional.of(CUT);
    return Reading.of(export, tree, device.build(), redactor, missing);
  }

  private static List<Span> unread(ConfigNode root) {
    return root.children().stream()
        .filter(node -> node.fate() == LineFate.UNMAPPED)
        .map(ConfigNode::span)
        .toList();
  }

  private static void statement(ConfigNode node, DeviceBuilder device, Redactor redactor) {
    mask(node, redactor);
    if (PerleIdentity.speaks(node.word(0))) {
      PerleIdentity.map(node, device);
    } else if (node.starts("service", "timestamps", "log", "datetime")) {
      device.single(LoggingPolicy.TYPE).set(LoggingPolicy.TIMESTAMPS, true, node.span());
      node.mapped();
    } else if (node.starts("service", "sequence-numbers") || node.starts("version")) {
      node.irrelevant();
    } else if (node.starts("tacacs-server", "key", "7") && node.words().size() == 4) {
      device
          .add(StoredSecret.TYPE, node.span())
          .set(StoredSecret.NAME, "tacacs-server", node.span())
          .set(
              StoredSecret.SECRET,
              redactor.opaque(Secret.Storage.ENCRYPTED, "perle-7", node.word(3)),
              node.span());
      node.mapped();
    }
  }

  private static void mask(ConfigNode node, Redactor redactor) {
    boolean behind = false;
    for (String word : node.words()) {
      if (behind && word.length() > 2) {
        redactor.remember(word);
      }
      behind |= SECRET_BEHIND.contains(word);
    }
  }
}
