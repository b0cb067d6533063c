package org.auscult.formats.apcnmc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.auscult.device.Account;
import org.auscult.device.Coverage;
import org.auscult.device.Device;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.Identity;
import org.auscult.device.NetworkService;
import org.auscult.device.SnmpCommunity;
import org.auscult.device.SnmpUser;
import org.auscult.format.ConfigFormat;
import org.auscult.format.Reading;
import org.auscult.format.Tell;
import org.auscult.formats.syntax.ParsedText;
import org.auscult.formats.syntax.Regions;
import org.auscult.source.Export;
import org.auscult.source.Redactor;
import org.auscult.source.SourceFile;
import org.auscult.source.Text;
import org.auscult.tree.ConfigNode;
import org.auscult.tree.ConfigTree;

/**
 * The configuration of a Network Management Card of APC, {@code config.ini}, perhaps behind what
 * the console shows of the card. The maker publishes no list of its keys: those that are not known
 * stay unmapped.
 */
public final class ApcNmcFormat implements ConfigFormat {
  static final String SLUG = "apc-nmc";

  private static final String[] SECTIONS = {
    "[NetworkTCP/IP]",
    "[NetworkSNMP]",
    "[NetworkTelnet]",
    "[NetworkFTPServer]",
    "[NetworkWeb]",
    "[SystemUserManager]",
    "[EventActionConfig]",
    "[NetworkFTPClient]"
  };
  private static final int HEADER_LINES = 120;
  private static final int ENOUGH = 40;

  private static final Text CUT =
      new Text(
          "the section of events, which a card writes last, is not there: fetch config.ini again",
          "la section des événements, que la carte écrit en dernier, manque : relire config.ini");
  private static final Text KEYS =
      new Text(
          "the maker publishes no list of the keys; others may speak of it",
          "le fabricant ne publie pas la liste des clés ; d’autres peuvent en parler");
  private static final Text NO_SECTION =
      new Text("its section is not in the file", "sa section n’est pas dans le fichier");
  private static final Text CONSOLE =
      new Text(
          "save what the console shows after a log-in, and the output of \"user\" and \"snmpv3\"",
          "enregistrer ce que la console affiche à la connexion, et les sorties de « user » et « snmpv3 »");

  @Override
  public String slug() {
    return SLUG;
  }

  @Override
  public String title() {
    return "APC Network Management Card";
  }

  @Override
  public Text howToExport() {
    return new Text(
        "scp apc@<card>:config.ini . (web: Configuration, General, User Config File); in front of it"
            + " you may put what the console shows after a log-in and on \"about\"",
        "scp apc@<carte>:config.ini . (web : Configuration, General, User Config File) ; on peut y"
            + " placer en tête ce que la console affiche à la connexion et pour « about »");
  }

  @Override
  public List<Tell> recognise(SourceFile file) {
    List<Tell> tells = new ArrayList<>();
    if (file.binary()) {
      return tells;
    }
    for (String section : SECTIONS) {
      int at = lineWith(file, section);
      if (at > 0) {
        tells.add(new Tell(at, "section " + section, section.equals(SECTIONS[0]) ? ENOUGH : 20));
      }
    }
    for (int line = 1; line <= Math.min(HEADER_LINES, file.lineCount()); line++) {
      String text = file.line(line);
      boolean begins = !text.isEmpty() && " \t\"'#".indexOf(text.charAt(0)) < 0;
      if (begins && text.contains("Network Management Card AOS")) {
        tells.add(new Tell(line, "software of the card", 60));
        break;
      }
    }
    return tells.stream().mapToInt(Tell::weight).sum() < ENOUGH ? List.of() : tells;
  }

  /** The line that begins with this, 1-based; 0 without one. */
  private static int lineWith(SourceFile file, String section) {
    int at = file.text().indexOf(section);
    boolean begins = at == 0 || at > 0 && "\r\n".indexOf(file.text().charAt(at - 1)) >= 0;
    return begins ? file.lineAt(at) : 0;
  }

  @Override
  public Reading read(Export export) {
    ParsedText parsed = ApcLines.parse(export.main());
    ConfigTree tree = ConfigTree.of(SLUG, List.of(parsed.tree()));
    Redactor redactor = new Redactor(export);
    DeviceBuilder device = Device.builder(export.main().whole());
    ConfigNode root = parsed.tree().root();
    identity(device, root);
    ApcHeader header = new ApcHeader(device);
    ApcSections sections = new ApcSections(device, redactor);
    for (ConfigNode node : root.children()) {
      if (export.main().line(node.span().firstLine()).strip().startsWith("[")) {
        sections.map(node);
      } else {
        header.map(node);
      }
    }
    Optional<Text> missing = parsed.whole() ? Optional.empty() : Optional.of(CUT);
    cover(device, new Regions(tree, missing, howToExport()), root);
    return Reading.of(export, tree, device.build(), redactor, missing);
  }

  private static void identity(DeviceBuilder device, ConfigNode root) {
    device
        .single(Identity.TYPE)
        .set(Identity.VENDOR, "apc", root.wholeSpan())
        .set(Identity.PRODUCT, "Network Management Card", root.wholeSpan());
  }

  /** Only what a section of its own says whole can be complete. */
  private static void cover(DeviceBuilder device, Regions regions, ConfigNode root) {
    boolean snmp =
        root.children().stream().anyMatch(node -> node.word(0).equalsIgnoreCase("NetworkSNMP"));
    if (snmp) {
      regions.claim(device, SnmpCommunity.TYPE, "NetworkSNMP");
    } else {
      device.cover(SnmpCommunity.TYPE, new Coverage.NotExported(NO_SECTION, CONSOLE));
    }
    device.cover(SnmpUser.TYPE, new Coverage.Partial(KEYS, List.of(), CONSOLE));
    device.cover(NetworkService.TYPE, new Coverage.Partial(KEYS, List.of(), CONSOLE));
    device.cover(Account.TYPE, new Coverage.Partial(KEYS, List.of(), CONSOLE));
  }
}
