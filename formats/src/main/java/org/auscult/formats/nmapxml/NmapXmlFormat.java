package org.auscult.formats.nmapxml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.auscult.device.Device;
import org.auscult.format.NamedFormat;
import org.auscult.format.ReadStatus;
import org.auscult.format.Reading;
import org.auscult.format.SourceKind;
import org.auscult.format.Tell;
import org.auscult.formats.syntax.DataObject;
import org.auscult.formats.syntax.ParsedText;
import org.auscult.formats.syntax.XmlSyntax;
import org.auscult.source.Export;
import org.auscult.source.Redactor;
import org.auscult.source.SourceFile;
import org.auscult.source.Text;
import org.auscult.tree.ConfigNode;

/**
 * The XML of a port scan (Nmap Reference Guide, Output; {@code nmap.dtd}). Each host that was up is
 * a device. A scan shows what answered where the scanner stood: what it did not ask, or what a
 * filter swallowed, stays unknown.
 */
public final class NmapXmlFormat extends NamedFormat {
  private static final String SLUG = "nmap-xml";
  private static final Text CUT =
      new Text(
          "the scan ends too early: it was broken off or its file is damaged; scan again",
          "le balayage s’arrête trop tôt : il a été interrompu ou son fichier est endommagé ; refaites-le");
  private static final Text NO_HOST =
      new Text("the scan saw no host that is up", "le balayage n’a vu aucune machine active");
  private static final Pattern ROOT = Pattern.compile("<nmaprun(?=[\\s>])");

  /** A format without state. */
  public NmapXmlFormat() {
    super(
        SLUG,
        "Nmap scan (XML)",
        new Text(
            "nmap -sS -sU -sV -p T:1-65535,U:53,67-69,123,137,161,500 -oX scan.xml ADDRESS, only with"
                + " the consent of whoever answers for the device; never while it treats a patient",
            "nmap -sS -sU -sV -p T:1-65535,U:53,67-69,123,137,161,500 -oX scan.xml ADRESSE, avec"
                + " l’accord du responsable de l’équipement ; jamais pendant un soin"));
  }

  @Override
  public SourceKind sourceKind() {
    return SourceKind.OBSERVATION;
  }

  @Override
  public List<Tell> recognise(SourceFile file) {
    String text = file.text();
    Matcher root = ROOT.matcher(text);
    boolean first = root.find() && prolog(text.substring(0, root.start()));
    return first
        ? List.of(new Tell(file.lineAt(root.start()), "root element nmaprun", 100))
        : List.of();
  }

  /** True when nothing but declaration, comments and document type stands there. */
  private static boolean prolog(String text) {
    return text.replaceAll("(?s)<!--.*?-->|<\\?.*?\\?>|<![A-Za-z][^>]*>", "").isBlank();
  }

  @Override
  public Reading read(Export export) {
    return readings(export).get(0);
  }

  @Override
  public List<Reading> readings(Export export) {
    ParsedText parsed = XmlSyntax.parse(SLUG, export.main());
    Redactor redactor = new Redactor(export);
    Optional<Text> missing = parsed.whole() ? Optional.empty() : Optional.of(CUT);
    List<Device> devices = new ArrayList<>();
    parsed.tree().root().children().stream()
        .filter(node -> node.word(0).equals("nmaprun"))
        .forEach(run -> hosts(run, redactor, missing, devices));
    if (devices.isEmpty()) {
      return List.of(
          Reading.none(export, ReadStatus.EMPTY, missing.orElse(NO_HOST), Optional.of(SLUG)));
    }
    return devices.stream()
        .map(device -> Reading.of(export, parsed.tree(), device, redactor, missing))
        .toList();
  }

  private void hosts(
      ConfigNode run, Redactor redactor, Optional<Text> missing, List<Device> devices) {
    Scan scan = Scan.of(new DataObject(run), redactor, missing, howToExport());
    for (ConfigNode node : run.all("host")) {
      DataObject host = new DataObject(node);
      boolean down = host.object("status").filter(s -> s.text("state").equals("down")).isPresent();
      if (down) {
        node.irrelevantDeep();
      } else {
        devices.add(NmapHost.map(host, scan, redactor));
      }
    }
  }
}
