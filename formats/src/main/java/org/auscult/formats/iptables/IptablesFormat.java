package org.auscult.formats.iptables;

import java.util.List;
import java.util.Optional;
import org.auscult.device.Device;
import org.auscult.device.DeviceBuilder;
import org.auscult.format.NamedFormat;
import org.auscult.format.Reading;
import org.auscult.format.Tell;
import org.auscult.formats.packetfilter.FilterHost;
import org.auscult.formats.packetfilter.FilterRules;
import org.auscult.formats.syntax.ParsedText;
import org.auscult.formats.syntax.RuleLines;
import org.auscult.source.Export;
import org.auscult.source.Redactor;
import org.auscult.source.SourceFile;
import org.auscult.source.Text;

/** Rules of the Linux packet filter: {@code iptables-save}, {@code iptables -S} or {@code -L}. */
public final class IptablesFormat extends NamedFormat {
  static final String SLUG = "iptables";

  /** The format, as the service loader makes it. */
  public IptablesFormat() {
    super(
        SLUG,
        "Linux iptables",
        new Text(
            "As root: (iptables-save; ip6tables-save) > rules.txt",
            "En tant que root : (iptables-save ; ip6tables-save) > rules.txt"));
  }

  @Override
  public List<Tell> recognise(SourceFile file) {
    return IptablesTells.of(file);
  }

  @Override
  public Reading read(Export export) {
    SourceFile file = export.main();
    Redactor redactor = new Redactor(export);
    ParsedText parsed = RuleLines.parse(file, SLUG, new IptablesListing()::words);
    DeviceBuilder device = Device.builder(file.whole());
    IptablesMapping mapping = new IptablesMapping(file);
    mapping.read(parsed.tree().root());
    FilterRules.add(mapping.rules(), device);
    Optional<Text> missing = mapping.missing(parsed.whole());
    FilterHost.describe(device, mapping.rules());
    FilterHost.claim(device, parsed.tree(), missing.or(mapping::halved), howToExport());
    return Reading.of(export, parsed.tree(), device.build(), redactor, missing);
  }
}
