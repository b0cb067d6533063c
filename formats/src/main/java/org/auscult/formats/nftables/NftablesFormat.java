package org.auscult.formats.nftables;

import java.util.List;
import java.util.Optional;
import org.auscult.device.Device;
import org.auscult.device.DeviceBuilder;
import org.auscult.format.NamedFormat;
import org.auscult.format.Reading;
import org.auscult.format.Tell;
import org.auscult.formats.packetfilter.FilterHost;
import org.auscult.formats.packetfilter.FilterRules;
import org.auscult.formats.syntax.BraceLines;
import org.auscult.formats.syntax.ParsedText;
import org.auscult.source.Export;
import org.auscult.source.Redactor;
import org.auscult.source.SourceFile;
import org.auscult.source.Text;

/** Rules of the Linux packet filter: {@code nft list ruleset}, or the file that nft loads. */
public final class NftablesFormat extends NamedFormat {
  static final String SLUG = "nftables";

  /** The format, as the service loader makes it. */
  public NftablesFormat() {
    super(
        SLUG,
        "Linux nftables",
        new Text(
            "As root: nft list ruleset > ruleset.nft",
            "En tant que root : nft list ruleset > ruleset.nft"));
  }

  @Override
  public List<Tell> recognise(SourceFile file) {
    return NftTells.of(file);
  }

  @Override
  public Reading read(Export export) {
    SourceFile file = export.main();
    Redactor redactor = new Redactor(export);
    ParsedText parsed = BraceLines.parse(file, SLUG, NftMapping::opens);
    DeviceBuilder device = Device.builder(file.whole());
    NftMapping mapping = new NftMapping();
    mapping.read(parsed.tree().root());
    FilterRules.add(mapping.rules(), device);
    Optional<Text> missing = missing(parsed.whole());
    FilterHost.describe(device, mapping.rules());
    FilterHost.claim(device, parsed.tree(), missing, howToExport());
    return Reading.of(export, parsed.tree(), device.build(), redactor, missing);
  }

  private static Optional<Text> missing(boolean whole) {
    return whole
        ? Optional.empty()
        : Optional.of(
            new Text(
                "a table is not closed: the end of the rules is missing; export them again",
                "une table n’est pas fermée : la fin des règles manque ; les exporter à nouveau"));
  }
}
