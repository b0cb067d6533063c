package org.auscult.formats.firewallxml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.auscult.format.ReadStatus;
import org.auscult.format.Reading;
import org.auscult.format.Tell;
import org.auscult.formats.syntax.ParsedText;
import org.auscult.formats.syntax.XmlSyntax;
import org.auscult.source.Export;
import org.auscult.source.Redactor;
import org.auscult.source.SourceFile;
import org.auscult.source.Text;
import org.auscult.tree.ConfigNode;

/** Recognises and reads configurations of the family. */
public final class FirewallXml {
  private static final String ENCIPHERED = "---- BEGIN config.xml ----";

  /** Sections of which every configuration of the family has some. */
  private static final Set<String> SECTIONS =
      Set.of(
          "version",
          "system",
          "interfaces",
          "filter",
          "nat",
          "aliases",
          "dhcpd",
          "ipsec",
          "openvpn",
          "syslog",
          "snmpd",
          "cert",
          "ca",
          "revision",
          "installedpackages");

  private FirewallXml() {}

  /** True for a backup that was enciphered with a password. */
  public static boolean enciphered(SourceFile file) {
    return file.text().stripLeading().startsWith(ENCIPHERED);
  }

  /** What speaks for a file being of this dialect. */
  public static List<Tell> recognise(Dialect dialect, SourceFile file) {
    int root = root(file.text());
    if (root < 0 || !tag(file.text(), root).equals(dialect.root())) {
      return List.of();
    }
    List<Tell> tells = new ArrayList<>();
    tells.add(new Tell(file.lineAt(root), "root element " + dialect.root(), 60));
    for (int number = 1; number <= file.lineCount(); number++) {
      String line = file.line(number).strip();
      if (line.startsWith("<") && SECTIONS.contains(tag(line, 0))) {
        tells.add(new Tell(number, "section " + tag(line, 0), 30));
        return tells;
      }
    }
    return List.of();
  }

  /** The offset of the first start tag, behind declaration and comments; -1 without one. */
  private static int root(String text) {
    int at = text.indexOf('<');
    if (at > 0 && !text.substring(0, at).isBlank()) {
      return -1;
    }
    while (at >= 0 && (text.startsWith("<?", at) || text.startsWith("<!", at))) {
      int end = text.indexOf(text.startsWith("<!--", at) ? "-->" : ">", at);
      at = end < 0 ? -1 : text.indexOf('<', end);
    }
    return at;
  }

  private static String tag(String text, int at) {
    int end = at + 1;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return text.substring(at + 1, end);
  }

  /** Reads an export of this dialect. */
  public static Reading read(Dialect dialect, Export export) {
    if (enciphered(export.main())) {
      return Reading.none(
          export, ReadStatus.ENCRYPTED, encipheredText(dialect), Optional.of(dialect.slug()));
    }
    ParsedText parsed = XmlSyntax.parse(dialect.slug(), export.main());
    ConfigNode tree = parsed.tree().root();
    Element root = new Element(tree.first(dialect.root()).map(ConfigNode::mapped).orElse(tree));
    Optional<Text> missing = missing(dialect, parsed, root.node());
    Redactor redactor = new Redactor(export);
    Wall wall = new Wall(export.main(), redactor, missing.isEmpty(), dialect, root);
    wall.map();
    new WallClaims(wall, parsed.tree(), missing).claim();
    return Reading.of(export, parsed.tree(), wall.device().build(), redactor, missing);
  }

  private static Optional<Text> missing(Dialect dialect, ParsedText parsed, ConfigNode root) {
    if (!parsed.whole()) {
      return Optional.of(
          new Text(
              "the export is cut or damaged: its last element is not closed; export it again",
              "l’export est tronqué ou endommagé : son dernier élément n’est pas fermé ; refaire"
                  + " l’export"));
    }
    if (root.first("system").isEmpty() || root.first("interfaces").isEmpty()) {
      return Optional.of(
          new Text(
              "the export shows a part of the configuration only; " + dialect.howToExport().en(),
              "l’export ne montre qu’une partie de la configuration ; "
                  + dialect.howToExport().fr()));
    }
    return Optional.empty();
  }

  private static Text encipheredText(Dialect dialect) {
    return new Text(
        "the backup is encrypted; " + dialect.howToExport().en(),
        "la sauvegarde est chiffrée ; " + dialect.howToExport().fr());
  }
}
