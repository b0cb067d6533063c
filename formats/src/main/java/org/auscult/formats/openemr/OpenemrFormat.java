package org.auscult.formats.openemr;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.DataConnection;
import org.auscult.device.Device;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.Firmware;
import org.auscult.device.Identity;
import org.auscult.device.Item;
import org.auscult.device.Setting;
import org.auscult.format.ConfigFormat;
import org.auscult.format.Reading;
import org.auscult.format.Tell;
import org.auscult.formats.syntax.Application;
import org.auscult.formats.syntax.ParsedText;
import org.auscult.formats.syntax.PhpAssignments;
import org.auscult.formats.syntax.Regions;
import org.auscult.source.Export;
import org.auscult.source.Redactor;
import org.auscult.source.SourceFile;
import org.auscult.source.Text;
import org.auscult.tree.ConfigNode;

/** {@code sqlconf.php} of OpenEMR, as its installer writes it for each site. */
public final class OpenemrFormat implements ConfigFormat {
  private static final String SLUG = "openemr";
  private static final int ENOUGH = 60;
  private static final Map<String, Integer> WEIGHTS =
      Map.of("$dbase", 20, "$sqlconf[login]", 40, "$sqlconf[dbase]", 30, "$disable_utf8_flag", 20);
  private static final Set<String> WITHOUT_MEANING =
      Set.of(
          "$dbase",
          "$port",
          "$db_encoding",
          "$disable_utf8_flag",
          "$disable_utf8",
          "$sqlconf",
          "global");
  private static final Text CUT =
      new Text(
          "the file does not reach $config, which its installer writes last: it is cut; copy it"
              + " again",
          "le fichier n’atteint pas $config, que l’installateur écrit en dernier : il est tronqué ;"
              + " copiez-le de nouveau");
  private static final Text NOT_SET_UP =
      new Text(
          "setup has not been run: $config is 0",
          "l’installation n’a pas été faite : $config vaut 0");

  /** A format without state. */
  public OpenemrFormat() {}

  @Override
  public String slug() {
    return SLUG;
  }

  @Override
  public String title() {
    return "OpenEMR";
  }

  @Override
  public Text howToExport() {
    return new Text(
        "copy sites/<site>/sqlconf.php of the web server",
        "copiez sites/<site>/sqlconf.php depuis le serveur web");
  }

  @Override
  public List<Tell> recognise(SourceFile file) {
    if (!file.text().contains("$sqlconf")) {
      return List.of();
    }
    List<Tell> tells = new ArrayList<>();
    for (ConfigNode line : PhpAssignments.parse(SLUG, file).tree().root().children()) {
      if (WEIGHTS.containsKey(line.word(0))) {
        tells.add(new Tell(line.span().firstLine(), line.word(0), WEIGHTS.get(line.word(0))));
      }
    }
    return tells.stream().mapToInt(Tell::weight).sum() >= ENOUGH ? tells : List.of();
  }

  @Override
  public Reading read(Export export) {
    ParsedText parsed = PhpAssignments.parse(SLUG, export.main());
    ConfigNode root = parsed.tree().root();
    String text = export.main().text();
    boolean ended = text.endsWith("\n") || text.endsWith("?>");
    boolean whole = parsed.whole() && ended && root.first("$config").isPresent();
    Optional<Text> missing = whole ? Optional.empty() : Optional.of(CUT);
    Redactor redactor = new Redactor(export);
    DeviceBuilder device = Device.builder(export.main().whole());
    map(root, device, redactor);
    Application.absent(device);
    Application.otherServices(device);
    new Regions(parsed.tree(), missing, howToExport())
        .claim(device, DataConnection.TYPE, root.children());
    return Reading.of(export, parsed.tree(), device.build(), redactor, missing);
  }

  private static void map(ConfigNode root, DeviceBuilder device, Redactor redactor) {
    device
        .single(Identity.TYPE)
        .set(Identity.VENDOR, "openemr")
        .set(Identity.PRODUCT, "OpenEMR")
        .set(Identity.KIND, "server");
    device.single(Firmware.TYPE).set(Firmware.PRODUCT, "openemr");
    root.first("$login").ifPresent(login -> database(root, login, device, redactor));
    for (ConfigNode line : root.children()) {
      boolean copied = line.word(0).startsWith("$sqlconf[") && line.word(1).equals("code");
      if (copied || WITHOUT_MEANING.contains(line.word(0))) {
        line.irrelevant();
      } else if (line.word(0).toLowerCase(Locale.ROOT).contains("pass")) {
        redactor.remember(line.word(2));
      }
    }
  }

  private static void database(
      ConfigNode root, ConfigNode login, DeviceBuilder device, Redactor redactor) {
    Item.Builder connection =
        device
            .add(DataConnection.TYPE, login.span())
            .set(DataConnection.NAME, "sqlconf")
            .set(DataConnection.PROTOCOL, "other");
    typed(login).ifPresent(text -> connection.set(DataConnection.ACCOUNT, text));
    root.first("$host")
        .ifPresent(
            line ->
                typed(line).ifPresent(t -> connection.set(DataConnection.HOST, t, line.span())));
    root.first("$pass")
        .ifPresent(
            line ->
                connection.set(
                    DataConnection.SECRET,
                    typed(line).map(redactor::clear).orElseGet(redactor::external),
                    line.mapped().span()));
    root.first("$config").ifPresent(line -> connection.set(DataConnection.ENABLED, inUse(line)));
  }

  /** The text of an assignment; empty for an expression, such as a look at the environment. */
  private static Optional<String> typed(ConfigNode line) {
    return line.word(1).equals("value") ? Optional.of(line.mapped().word(2)) : Optional.empty();
  }

  private static Setting<Boolean> inUse(ConfigNode line) {
    return line.mapped().word(2).equals("1")
        ? Setting.of(true, line.span())
        : Setting.unknown(NOT_SET_UP, line.span());
  }
}
