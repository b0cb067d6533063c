package org.auscult.formats.dcmtk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.auscult.format.Tell;
import org.auscult.formats.syntax.BeginEndSyntax;
import org.auscult.formats.syntax.LevelledIniSyntax;
import org.auscult.formats.syntax.ParsedText;
import org.auscult.formats.syntax.PropertiesSyntax;
import org.auscult.source.SourceFile;
import org.auscult.tree.ConfigNode;

/** The kinds of configuration files that DCMTK's programs read, the most telling first. */
enum DcmtkFile {
  /** {@code dcmqrscp.cfg}: the archive. */
  ARCHIVE(
      Map.of(
          "AETable BEGIN", 50,
          "HostTable BEGIN", 30,
          "VendorTable BEGIN", 20,
          "NetworkTCPPort", 30,
          "MaxAssociations", 10,
          "MaxPDUSize", 10)),

  /**
   * {@code dcmpstat.cfg}, {@code printers.cfg}: viewer, receivers, printers and where they send.
   */
  VIEWER(
      Map.of(
          "[[communication]]", 50,
          "displayformat", 40,
          "supportspresentationlut", 40,
          "bitpreservingmode", 30,
          "omitsopclassuidfromcreateresponse", 30,
          "tlsprofile", 20,
          "usetls", 20,
          "implicitonly", 20,
          "disablenewvrs", 20,
          "type", 10)),

  /** {@code storescp.cfg}, {@code storescu.cfg}: what is negotiated for an association. */
  ASSOCIATIONS(
      Map.of(
          "[[transfersyntaxes]]", 30,
          "[[presentationcontexts]]", 30,
          "[[profiles]]", 30,
          "[[scpscuroleselection]]", 30,
          "[[extendednegotiation]]", 30)),

  /** {@code logger.cfg}, {@code filelog.cfg}: where messages go. */
  LOGGER(Map.of("log4cplus.rootlogger", 30));

  private static final int ENOUGH = 60;
  private static final List<String> VIEWER_WORDS =
      List.of(
          "[[COMMUNICATION]]",
          "[[Communication]]",
          "[[communication]]",
          "LOCALPRINTER",
          "DisplayFormat",
          "DisableNewVRs");
  private static final Pattern OWN =
      Pattern.compile("\\boflog\\b|log4cplus\\.logger\\.dcmtk\\b|\\bOFFIS\\b|\\bDCMTK\\b");

  private final Map<String, Integer> weights;

  DcmtkFile(Map<String, Integer> weights) {
    this.weights = weights;
  }

  /** The kind that most speaks for, however little. */
  static DcmtkFile of(SourceFile file) {
    DcmtkFile best = ARCHIVE;
    int most = 0;
    for (DcmtkFile kind : values()) {
      int sum = sum(kind.signs(file));
      if (sum > most) {
        best = kind;
        most = sum;
      }
    }
    return best;
  }

  private static int sum(List<Tell> tells) {
    return tells.stream().mapToInt(Tell::weight).sum();
  }

  ParsedText parse(String slug, SourceFile file) {
    return switch (this) {
      case ARCHIVE -> BeginEndSyntax.parse(slug, file);
      case VIEWER, ASSOCIATIONS -> LevelledIniSyntax.parse(slug, file);
      case LOGGER -> PropertiesSyntax.parse(slug, file);
    };
  }

  /** What speaks for this kind; empty when too little does. */
  List<Tell> tells(SourceFile file) {
    List<Tell> signs = signs(file);
    return sum(signs) >= ENOUGH ? signs : List.of();
  }

  private List<Tell> signs(SourceFile file) {
    List<Tell> tells = new ArrayList<>();
    if (!mayBe(file.text())) {
      return tells;
    }
    for (ConfigNode node : parse("dcmtk", file).tree().root().children()) {
      tell(node, tells);
      for (ConfigNode inner : node.children()) {
        tell(inner, tells);
        inner.children().forEach(entry -> tell(entry, tells));
      }
    }
    if (this == LOGGER && OWN.matcher(file.text()).find()) {
      tells.add(new Tell(1, "DCMTK named", 40));
    }
    return tells;
  }

  /** Spares the parsing of what holds none of the words that each kind has. */
  private boolean mayBe(String text) {
    return switch (this) {
      case ARCHIVE -> text.contains("AETable") || text.contains("NetworkTCPPort");
      case VIEWER -> VIEWER_WORDS.stream().anyMatch(text::contains);
      case ASSOCIATIONS -> text.contains("[[");
      case LOGGER -> text.contains("log4cplus.rootLogger");
    };
  }

  private void tell(ConfigNode node, List<Tell> tells) {
    String sign = this == ARCHIVE && node.word(1).equals("BEGIN") ? node.text() : node.word(0);
    String key = this == ARCHIVE ? sign : sign.toLowerCase(Locale.ROOT);
    if (weights.containsKey(key) && tells.stream().noneMatch(t -> t.what().equals(key))) {
      tells.add(new Tell(node.span().firstLine(), key, weights.get(key)));
    }
  }
}
