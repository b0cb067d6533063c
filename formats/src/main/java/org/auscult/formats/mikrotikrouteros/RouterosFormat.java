package org.auscult.formats.mikrotikrouteros;

import java.util.List;
import java.util.Optional;
import org.auscult.device.Firmware;
import org.auscult.device.Identity;
import org.auscult.format.NamedFormat;
import org.auscult.format.ReadStatus;
import org.auscult.format.Reading;
import org.auscult.format.Tell;
import org.auscult.formats.syntax.NetworkEquipment;
import org.auscult.formats.syntax.PathCommandSyntax;
import org.auscult.source.Export;
import org.auscult.source.Redactor;
import org.auscult.source.SourceFile;
import org.auscult.source.Span;
import org.auscult.source.Text;
import org.auscult.tree.ConfigNode;

/** RouterOS: what {@code /export} of a MikroTik router, switch or access point prints. */
public final class RouterosFormat extends NamedFormat {
  static final String SLUG = "mikrotik-routeros";

  /** The format, as the service loader makes it. */
  public RouterosFormat() {
    super(
        SLUG,
        "MikroTik RouterOS",
        new Text(
            "“/export show-sensitive file=NAME” (before version 7: “/export file=NAME”)",
            "« /export show-sensitive file=NOM » (avant la version 7 : « /export file=NOM »)"));
  }

  @Override
  public List<Tell> recognise(SourceFile file) {
    return RouterosTells.of(file);
  }

  @Override
  public Reading read(Export export) {
    SourceFile file = export.main();
    if (RouterosTells.backup(file)) {
      return Reading.none(export, ReadStatus.ENCRYPTED, binary(), Optional.of(SLUG));
    }
    PathCommandSyntax.Parsed parsed = PathCommandSyntax.parse(SLUG, file);
    ConfigNode root = parsed.text().tree().root();
    Redactor redactor = new Redactor(export);
    RouterosEnd end = new RouterosEnd(parsed, howToExport());
    RouterosHeader header = new RouterosHeader(file, root);
    Optional<Text> missing = end.missing(header.exported());
    Routeros router = new Routeros(file, redactor, missing.isEmpty(), header, root);
    identity(router, file.whole());
    RouterosMapping.map(router, root);
    new RouterosClaims(router, parsed.text().tree(), end, missing).claim();
    NetworkEquipment.absent(router.device());
    return Reading.of(export, parsed.text().tree(), router.device().build(), redactor, missing);
  }

  private static void identity(Routeros router, Span where) {
    router.header().tell(router.device());
    router.set(Identity.TYPE, Identity.VENDOR, "mikrotik", where);
    router.set(Identity.TYPE, Identity.PRODUCT, "RouterOS", where);
    router.set(Firmware.TYPE, Firmware.PRODUCT, "routeros", where);
    if (router.device().single(Identity.TYPE).get(Identity.KIND).value().isEmpty()) {
      router.set(Identity.TYPE, Identity.KIND, Identity.NETWORK, where);
    }
  }

  private static Text binary() {
    return new Text(
        "a binary backup, which only a router reads; on the router type “/export file=NAME”",
        "une sauvegarde binaire, que seul un routeur lit ; sur le routeur, taper « /export"
            + " file=NOM »");
  }
}
