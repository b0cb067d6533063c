package org.auscult.formats.nokiasros;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.auscult.format.NamedFormat;
import org.auscult.format.Reading;
import org.auscult.format.Tell;
import org.auscult.source.Export;
import org.auscult.source.Redactor;
import org.auscult.source.SourceFile;
import org.auscult.source.Text;

/** Nokia SR OS: the saved configuration, of the classic command line or of the MD-CLI. */
public final class NokiaSrosFormat extends NamedFormat {
  static final String SLUG = "nokia-sros";
  private static final int LINES = 20_000;
  private static final int ENOUGH = 40;

  private record Sign(String what, Pattern pattern, int weight) {}

  private static final List<Sign> SIGNS =
      List.of(
          sign("TiMOS", "# TiMOS-[A-Z]-\\d.*", 80),
          sign("format version", "# Configuration format version \\d+\\.\\d+ revision \\d+", 40),
          sign("echo", "echo \"[A-Z][\\w /()-]+Configuration\"", 15),
          sign("exit all", "exit all", 15),
          sign("router Base", "router (\"Base\"|Base)( \\{)?", 25),
          sign("flat", "/configure (system|router|service|port|card|log) .*", 40),
          sign("admin-state", "admin-state (enable|disable)", 15),
          sign("card-type", "card-type \\S+", 10),
          sign("mda-type", "mda-type \\S+", 25),
          sign("interface system", "interface \"system\"( \\{)?", 15),
          sign("configure", "configure \\{", 20),
          sign("vprn", "(vprn|vpls|epipe|ies) .*(customer|\\{).*", 15),
          sign("management-access-filter", "management-access-filter( \\{)?", 25),
          sign("profile", "profile \"(administrative|default)\"( \\{)?", 25));

  private static Sign sign(String what, String pattern, int weight) {
    return new Sign(what, Pattern.compile(pattern), weight);
  }

  /** The format, as the service loader makes it. */
  public NokiaSrosFormat() {
    super(
        SLUG,
        "Nokia SR OS",
        new Text(
            "copy the saved configuration (config.cfg), or capture “admin show configuration”",
            "copier la configuration enregistrée (config.cfg), ou capturer « admin show"
                + " configuration »"));
  }

  @Override
  public List<Tell> recognise(SourceFile file) {
    List<Tell> tells = new ArrayList<>();
    Set<Sign> seen = new HashSet<>();
    for (int number = 1; number <= Math.min(file.lineCount(), LINES); number++) {
      String line = file.line(number).strip();
      if (line.endsWith(";")) {
        return List.of();
      }
      for (Sign sign : SIGNS) {
        if (!seen.contains(sign) && sign.pattern().matcher(line).matches()) {
          seen.add(sign);
          tells.add(new Tell(number, sign.what(), sign.weight()));
        }
      }
    }
    return tells.stream().mapToInt(Tell::weight).sum() >= ENOUGH ? tells : List.of();
  }

  @Override
  public Reading read(Export export) {
    Redactor redactor = new Redactor(export);
    SrosMapping mapping = new SrosMapping(export.main(), redactor, howToExport());
    return Reading.of(export, mapping.tree(), mapping.device(), redactor, mapping.missing());
  }
}
