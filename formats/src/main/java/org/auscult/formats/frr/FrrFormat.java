package org.auscult.formats.frr;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.auscult.device.Identity;
import org.auscult.format.NamedFormat;
import org.auscult.format.Reading;
import org.auscult.format.Tell;
import org.auscult.formats.frrouting.Frr;
import org.auscult.formats.frrouting.FrrCommands;
import org.auscult.formats.frrouting.FrrCoverage;
import org.auscult.formats.frrouting.FrrLines;
import org.auscult.formats.syntax.IndentedSyntax;
import org.auscult.source.Export;
import org.auscult.source.Redactor;
import org.auscult.source.SourceFile;
import org.auscult.source.Text;
import org.auscult.tree.ConfigTree;

/** Configuration of FRRouting: {@code vtysh -c "show running-config"} or {@code frr.conf}. */
public final class FrrFormat extends NamedFormat {
  private static final String SLUG = "frr";
  private static final int ENOUGH = 40;

  /** What Cumulus Linux keeps in the same file. */
  private static final List<String> CUMULUS = List.of("iface ", "# ports.conf", "auto lo");

  private static final Map<String, Integer> SIGNS =
      Map.of(
          "frr version", 50,
          "frr defaults", 30,
          "service integrated-vtysh-config", 20,
          "log syslog", 5,
          "router bgp", 5,
          "router ospf", 5,
          "hostname ", 3,
          "exit-vrf", 5);

  /** The format, as the service loader makes it. */
  public FrrFormat() {
    super(
        SLUG,
        "FRRouting",
        new Text(
            "As root: vtysh -c \"show running-config\" > frr.txt, to the line \"end\"; add"
                + " /etc/frr/daemons",
            "En tant que root : vtysh -c \"show running-config\" > frr.txt, jusqu’à la ligne « end » ;"
                + " joindre /etc/frr/daemons"));
  }

  @Override
  public List<Tell> recognise(SourceFile file) {
    Map<String, Tell> found = new LinkedHashMap<>();
    for (int line = 1; line <= file.lineCount() && !file.binary(); line++) {
      String text = file.line(line);
      if (CUMULUS.stream().anyMatch(text::startsWith)) {
        return List.of();
      }
      for (Map.Entry<String, Integer> sign : SIGNS.entrySet()) {
        if (text.startsWith(sign.getKey())) {
          found.putIfAbsent(sign.getKey(), new Tell(line, sign.getKey().strip(), sign.getValue()));
        }
      }
    }
    int weight = found.values().stream().mapToInt(Tell::weight).sum();
    return weight < ENOUGH ? List.of() : List.copyOf(found.values());
  }

  @Override
  public Reading read(Export export) {
    SourceFile file = export.main();
    FrrLines lines = new FrrLines(file.path());
    ConfigTree tree = IndentedSyntax.parse(file, SLUG, lines);
    Redactor redactor = new Redactor(export);
    Frr frr = new Frr(file, redactor, lines.whole());
    frr.device()
        .single(Identity.TYPE)
        .set(Identity.VENDOR, "frrouting")
        .set(Identity.PRODUCT, "FRRouting")
        .set(Identity.KIND, "router");
    FrrCommands.read(frr, tree);
    FrrCommands.finish(frr);
    Optional<Text> missing = FrrCoverage.missing(lines.whole());
    FrrCoverage.claim(frr, tree, missing, howToExport());
    return Reading.of(export, tree, frr.device().build(), redactor, missing);
  }
}
