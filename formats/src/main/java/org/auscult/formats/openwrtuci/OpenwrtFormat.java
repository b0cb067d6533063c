package org.auscult.formats.openwrtuci;

import java.util.List;
import java.util.Optional;
import org.auscult.device.Firmware;
import org.auscult.device.Identity;
import org.auscult.format.ConfigFormat;
import org.auscult.format.Reading;
import org.auscult.format.Tell;
import org.auscult.formats.syntax.NetworkEquipment;
import org.auscult.formats.syntax.ParsedText;
import org.auscult.formats.syntax.UciSyntax;
import org.auscult.source.Export;
import org.auscult.source.Redactor;
import org.auscult.source.SourceFile;
import org.auscult.source.Span;
import org.auscult.source.Text;
import org.auscult.tree.ConfigTree;

/**
 * OpenWrt: files of {@code /etc/config}, alone or all in a folder or archive, or {@code uci
 * export}. A backup holds {@code /etc/shadow} beside it.
 */
public final class OpenwrtFormat implements ConfigFormat {
  static final String SLUG = "openwrt-uci";

  @Override
  public String slug() {
    return SLUG;
  }

  @Override
  public String title() {
    return "OpenWrt";
  }

  @Override
  public Text howToExport() {
    return new Text(
        "the folder /etc/config, as “sysupgrade -b backup.tar.gz” packs it, or “uci export”",
        "le dossier /etc/config, tel que « sysupgrade -b backup.tar.gz » l’archive, ou"
            + " « uci export »");
  }

  @Override
  public List<Tell> recognise(SourceFile file) {
    List<Tell> tells = OpenwrtTells.of(file);
    return tells.isEmpty() ? OpenwrtShadow.of(file) : tells;
  }

  @Override
  public boolean joinsFiles() {
    return true;
  }

  @Override
  public List<List<SourceFile>> group(List<SourceFile> files) {
    return OpenwrtFolder.group(files);
  }

  /** A statement for each line, be it a package or the file of passwords. */
  static ParsedText parse(SourceFile file) {
    return OpenwrtShadow.is(file) ? OpenwrtShadow.parse(SLUG, file) : UciSyntax.parse(SLUG, file);
  }

  @Override
  public Reading read(Export export) {
    List<ParsedText> parsed = export.files().stream().map(OpenwrtFormat::parse).toList();
    ConfigTree tree = ConfigTree.of(SLUG, parsed.stream().map(ParsedText::tree).toList());
    long packages =
        parsed.get(0).tree().root().children().stream()
            .filter(node -> node.starts("package"))
            .count();
    boolean several = export.files().size() > 1 || packages > 1;
    boolean closed = parsed.stream().allMatch(ParsedText::whole);
    Optional<Text> missing =
        closed ? several ? Optional.empty() : Optional.of(part()) : Optional.of(damaged());
    Redactor redactor = new Redactor(export);
    Openwrt router = new Openwrt(export.main(), redactor, missing.isEmpty(), tree);
    identity(router, export.main().whole());
    OpenwrtMapping.map(router);
    new OpenwrtClaims(router, tree, missing, export.files().size() > 1).claim();
    NetworkEquipment.absent(router.device());
    return Reading.of(export, tree, router.device().build(), redactor, missing);
  }

  private static void identity(Openwrt router, Span where) {
    router.set(Identity.TYPE, Identity.VENDOR, "openwrt", where);
    router.set(Identity.TYPE, Identity.PRODUCT, "OpenWrt", where);
    router.set(Identity.TYPE, Identity.KIND, "router", where);
    router.set(Firmware.TYPE, Firmware.PRODUCT, "openwrt", where);
  }

  private Text part() {
    return new Text(
        "one file of the configuration only; take " + howToExport().en(),
        "un seul fichier de la configuration ; prendre " + howToExport().fr());
  }

  private static Text damaged() {
    return new Text(
        "a line is cut or damaged: a quote is not closed; export it again",
        "une ligne est tronquée ou endommagée : un guillemet n’est pas fermé ; refaire l’export");
  }
}
