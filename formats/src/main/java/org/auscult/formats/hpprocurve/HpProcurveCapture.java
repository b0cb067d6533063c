package org.auscult.formats.hpprocurve;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.auscult.device.Firmware;
import org.auscult.device.Identity;
import org.auscult.device.Item;
import org.auscult.device.Setting;
import org.auscult.formats.commandline.CaptureDialect;
import org.auscult.formats.commandline.Prompt;
import org.auscult.formats.syntax.IndentedSyntax;
import org.auscult.source.Span;
import org.auscult.source.Text;

/** The comments and texts of ProCurve, and what {@code show system} says around them. */
final class HpProcurveCapture extends CaptureDialect {
  static final Pattern EDITOR =
      Pattern.compile("(\\S+) Configuration Editor; Created on release #(\\S+)");
  private Optional<Setting<String>> version = Optional.empty();
  private Optional<Setting<String>> model = Optional.empty();
  private Optional<Setting<String>> serial = Optional.empty();
  private boolean last;

  HpProcurveCapture(String path) {
    super(path);
  }

  @Override
  protected Optional<String> comment(String line) {
    if (line.contains("next page: Space")) {
      return Optional.of("");
    }
    return line.startsWith(";") || line.startsWith("!")
        ? Optional.of(line.replaceFirst("^[;! ]+", ""))
        : Optional.empty();
  }

  @Override
  protected boolean begins(String line) {
    return line.startsWith("Running configuration:") || line.startsWith("Startup configuration:");
  }

  /** There is no end mark: what follows tells, or the statements that are always the last. */
  @Override
  protected boolean ends(String line) {
    return false;
  }

  @Override
  protected boolean endsAtPrompt() {
    return true;
  }

  @Override
  public boolean statement(int number, String line) {
    boolean statement = super.statement(number, line);
    if (statement) {
      last = line.strip().equals("password manager") || line.strip().equals("password operator");
    }
    return statement;
  }

  @Override
  protected void surroundings(Span at, String line) {
    Matcher editor = EDITOR.matcher(line);
    if (editor.find()) {
      model = Optional.of(Setting.of(editor.group(1), at));
      version = version.or(() -> Optional.of(Setting.of(editor.group(2), at)));
    }
    value(line, "Software revision").ifPresent(v -> version = Optional.of(Setting.of(v, at)));
    value(line, "Serial Number").ifPresent(v -> serial = Optional.of(Setting.of(v, at)));
  }

  /** {@code Software revision : YA.16.10.0003 Base MAC Addr : …}. */
  private static Optional<String> value(String line, String name) {
    int at = line.indexOf(name);
    int colon = at < 0 ? -1 : line.indexOf(':', at);
    List<String> words = colon < 0 ? List.of() : IndentedSyntax.words(line.substring(colon + 1));
    return words.isEmpty() ? Optional.empty() : Optional.of(words.get(0));
  }

  /** A banner is in quotes that may close on a later line. */
  @Override
  public Optional<Predicate<String>> text(List<String> words, String line) {
    boolean open = line.chars().filter(c -> c == '"').count() % 2 == 1;
    return words.get(0).equals("banner") && open
        ? Optional.of(next -> next.chars().filter(c -> c == '"').count() % 2 == 1)
        : Optional.empty();
  }

  @Override
  public IndentedSyntax.Place place(List<String> words) {
    String first = words.get(0);
    if (first.equals("interface") || first.equals("vlan") || first.equals("oobm")) {
      return IndentedSyntax.Place.MODE;
    }
    boolean inside =
        List.of("name", "untagged", "tagged", "exit", "disable", "flow-control").contains(first)
            || first.equals("no") && words.size() > 1 && words.get(1).endsWith("tagged")
            || words.size() > 1 && first.equals("ip") && words.get(1).equals("address")
            || words.size() > 2 && first.equals("no") && words.get(2).equals("address");
    return inside ? IndentedSyntax.Place.INSIDE : IndentedSyntax.Place.TOP;
  }

  /** Why the configuration is not all there; empty when its end was seen. */
  Optional<Text> missing() {
    return !filtered() && (ended() || last) ? Optional.empty() : Optional.of(Prompt.NONE_BEHIND);
  }

  /** What the surroundings say of the device. */
  void facts(Procurve procurve) {
    Item.Builder identity = procurve.device().single(Identity.TYPE);
    identity
        .set(Identity.VENDOR, "hp", procurve.device().where())
        .set(Identity.KIND, "switch", procurve.device().where());
    model.ifPresent(name -> identity.set(Identity.MODEL, name));
    serial.ifPresent(number -> identity.set(Identity.SERIAL, number));
    version.ifPresent(
        release ->
            procurve
                .device()
                .single(Firmware.TYPE)
                .set(Firmware.VERSION, release)
                .set(Firmware.PRODUCT, release.map(v -> "arubaos-switch")));
  }
}
