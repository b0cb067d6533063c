package org.auscult.formats.cyclonedx;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.auscult.device.Device;
import org.auscult.device.DeviceBuilder;
import org.auscult.format.NamedFormat;
import org.auscult.format.Reading;
import org.auscult.format.SourceKind;
import org.auscult.format.Tell;
import org.auscult.formats.syntax.JsonSyntax;
import org.auscult.formats.syntax.ParsedText;
import org.auscult.formats.syntax.XmlSyntax;
import org.auscult.source.Export;
import org.auscult.source.Redactor;
import org.auscult.source.SourceFile;
import org.auscult.source.Text;

/**
 * A bill of materials in CycloneDX (ECMA-424), versions 1.0 to 1.7, JSON or XML: what the maker
 * states that a device is made of, and which published flaws bear on it (VEX).
 */
public final class CycloneDxFormat extends NamedFormat {
  private static final String SLUG = "cyclonedx";
  private static final Text CUT =
      new Text(
          "the bill of materials ends too early or is damaged; ask for it again",
          "la nomenclature est incomplète ou endommagée ; demandez-la de nouveau");

  private static final Pattern JSON = Pattern.compile("\"bomFormat\"\\s*:\\s*\"CycloneDX\"");
  private static final String NAMESPACE = "http://cyclonedx.org/schema/bom/";
  private static final Pattern XML =
      Pattern.compile("<(?:[\\w.-]+:)?bom\\s[^>]*?\"" + Pattern.quote(NAMESPACE) + "1\\.\\d\"");

  /** A format without state. */
  public CycloneDxFormat() {
    super(
        SLUG,
        "CycloneDX bill of materials",
        new Text(
            "ask the maker for the software bill of materials (SBOM) of the product and version, in"
                + " CycloneDX, and for its VEX",
            "demander au fabricant la nomenclature logicielle (SBOM) du produit et de la version, en"
                + " CycloneDX, et son VEX"));
  }

  @Override
  public SourceKind sourceKind() {
    return SourceKind.STATEMENT;
  }

  @Override
  public List<Tell> recognise(SourceFile file) {
    String text = file.text();
    if (text.contains(NAMESPACE) && text.stripLeading().startsWith("<")) {
      return root(text).map(m -> tell(file, m.start(), "root element bom")).orElse(List.of());
    }
    if (text.contains("\"bomFormat\"") && text.stripLeading().startsWith("{")) {
      Matcher member = JSON.matcher(text);
      return member.find() && topLevel(file)
          ? tell(file, member.start(), "member bomFormat")
          : List.of();
    }
    return List.of();
  }

  /** The root element, behind declaration, comments and document type. */
  private static Optional<Matcher> root(String text) {
    int at = text.indexOf('<');
    while (text.startsWith("<?", at) || text.startsWith("<!", at)) {
      String end = text.startsWith("<!--", at) ? "-->" : ">";
      int close = text.indexOf(end, at);
      at = close < 0 ? text.length() : Math.max(close, text.indexOf('<', close));
    }
    Matcher bom = XML.matcher(text).region(at, text.length());
    return bom.lookingAt() ? Optional.of(bom) : Optional.empty();
  }

  private static boolean topLevel(SourceFile file) {
    return JsonSyntax.parse(SLUG, file).tree().root().first("bomFormat", "CycloneDX").isPresent();
  }

  private static List<Tell> tell(SourceFile file, int offset, String what) {
    return List.of(new Tell(file.lineAt(offset), what, 100));
  }

  @Override
  public Reading read(Export export) {
    SourceFile file = export.main();
    boolean xml = file.text().stripLeading().startsWith("<");
    ParsedText parsed = xml ? XmlSyntax.parse(SLUG, file) : JsonSyntax.parse(SLUG, file);
    Optional<Text> missing = parsed.whole() ? Optional.empty() : Optional.of(CUT);
    DeviceBuilder device = Device.builder(file.whole());
    CycloneDxMapping.map(parsed.tree().root(), device, missing, howToExport());
    return Reading.of(export, parsed.tree(), device.build(), new Redactor(export), missing);
  }
}
