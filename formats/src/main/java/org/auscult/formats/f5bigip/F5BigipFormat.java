package org.auscult.formats.f5bigip;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.auscult.format.NamedFormat;
import org.auscult.format.Reading;
import org.auscult.format.Tell;
import org.auscult.source.Export;
import org.auscult.source.Redactor;
import org.auscult.source.SourceFile;
import org.auscult.source.Text;

/** BIG-IP: what {@code tmsh} lists or saves, in one file or in those of a UCS archive. */
public final class F5BigipFormat extends NamedFormat {
  static final String SLUG = "f5-bigip";

  /** The files of the folder {@code config} that one device is spread over. */
  private static final Pattern PART = Pattern.compile("bigip(_base|_user|_gtm|_script)?\\.conf");

  /** The format, as the service loader makes it. */
  public F5BigipFormat() {
    super(
        SLUG,
        "F5 BIG-IP",
        new Text(
            "save a single configuration file with “tmsh save sys config file NAME no-passphrase” and"
                + " take NAME.scf; or unpack a UCS archive and give its folder config",
            "enregistrer la configuration dans un seul fichier avec « tmsh save sys config file NOM"
                + " no-passphrase » et prendre NOM.scf ; ou décompresser une archive UCS et donner son"
                + " dossier config"));
  }

  @Override
  public List<Tell> recognise(SourceFile file) {
    return F5BigipTells.of(file);
  }

  @Override
  public Reading read(Export export) {
    Redactor redactor = new Redactor(export);
    F5BigipText text = F5BigipText.parse(export);
    F5BigipMapping mapping = new F5BigipMapping(export, text, redactor, howToExport());
    return Reading.of(export, text.tree(), mapping.device(), redactor, mapping.missing());
  }

  @Override
  public List<List<SourceFile>> group(List<SourceFile> files) {
    List<List<SourceFile>> groups = new ArrayList<>();
    List<SourceFile> parts = new ArrayList<>();
    Map<String, SourceFile> ordered = new TreeMap<>();
    for (SourceFile file : files) {
      if (PART.matcher(file.name()).matches()) {
        ordered.put(file.path(), file);
      } else {
        groups.add(List.of(file));
      }
    }
    parts.addAll(ordered.values());
    if (!parts.isEmpty()) {
      groups.add(0, parts);
    }
    return groups;
  }

  @Override
  public boolean joinsFiles() {
    return true;
  }
}
