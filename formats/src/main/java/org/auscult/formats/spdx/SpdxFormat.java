package org.auscult.formats.spdx;

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
import org.auscult.formats.syntax.Containers;
import org.auscult.formats.syntax.JsonSyntax;
import org.auscult.formats.syntax.ParsedText;
import org.auscult.source.Export;
import org.auscult.source.Redactor;
import org.auscult.source.SourceFile;
import org.auscult.source.Text;
import org.auscult.tree.ConfigTree;

/**
 * A bill of materials in SPDX 2.0 to 2.3 (ISO/IEC 5962), JSON or tag-value: what the maker states
 * that a device is made of.
 */
public final class SpdxFormat extends NamedFormat {
  private static final String SLUG = "spdx";
  private static final Text CUT =
      new Text(
          "the document ends too early or is damaged; ask for it again",
          "le document est incomplet ou endommagé ; demandez-le de nouveau");
  private static final Text UNENDED =
      new Text(
          "the notation has no end mark: it cannot be seen whether the end is missing",
          "cette notation n’a pas de marque de fin : rien ne montre si la fin manque");

  private static final Pattern JSON = Pattern.compile("\"spdxVersion\"\\s*:\\s*\"SPDX-2\\.\\d\"");
  private static final Pattern TAG = Pattern.compile("(?m)^SPDXVersion:\\s*SPDX-2\\.\\d\\s*$");
  private static final Pattern SELF = Pattern.compile("(?m)^SPDXID:\\s*SPDXRef-DOCUMENT\\s*$");

  /** A format without state. */
  public SpdxFormat() {
    super(
        SLUG,
        "SPDX bill of materials",
        new Text(
            "ask the maker for the software bill of materials (SBOM) of the product and version, in"
                + " SPDX 2.3 JSON",
            "demander au fabricant la nomenclature logicielle (SBOM) du produit et de la version, en"
                + " SPDX 2.3 JSON"));
  }

  @Override
  public SourceKind sourceKind() {
    return SourceKind.STATEMENT;
  }

  @Override
  public List<Tell> recognise(SourceFile file) {
    String text = file.text();
    if (text.contains("\"spdxVersion\"") && text.stripLeading().startsWith("{")) {
      Matcher member = JSON.matcher(text);
      return member.find() && topLevel(file)
          ? List.of(new Tell(file.lineAt(member.start()), "member spdxVersion", 100))
          : List.of();
    }
    if (!text.contains("SPDXVersion:")) {
      return List.of();
    }
    Matcher tag = TAG.matcher(text);
    return tag.find() && SELF.matcher(text).find()
        ? List.of(new Tell(file.lineAt(tag.start()), "tag SPDXVersion", 100))
        : List.of();
  }

  private static boolean topLevel(SourceFile file) {
    return SpdxJson.document(JsonSyntax.parse(SLUG, file).tree().root())
        .text("spdxVersion")
        .startsWith("SPDX-2");
  }

  @Override
  public Reading read(Export export) {
    SourceFile file = export.main();
    DeviceBuilder device = Device.builder(file.whole());
    Redactor redactor = new Redactor(export);
    if (!file.text().stripLeading().startsWith("{")) {
      ConfigTree tree = SpdxTags.parse(file, SLUG);
      SpdxTags.of(tree.root()).map(device, Optional.of(UNENDED), howToExport());
      return Reading.of(export, tree, device.build(), redactor, Optional.empty());
    }
    ParsedText parsed = JsonSyntax.parse(SLUG, file);
    Optional<Text> missing = parsed.whole() ? Optional.empty() : Optional.of(CUT);
    SpdxJson.of(parsed.tree().root()).map(device, missing, howToExport());
    Containers.settle(parsed.tree().root(), node -> true);
    return Reading.of(export, parsed.tree(), device.build(), redactor, missing);
  }
}
