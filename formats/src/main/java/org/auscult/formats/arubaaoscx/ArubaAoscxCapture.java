package org.auscult.formats.arubaaoscx;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.auscult.device.Firmware;
import org.auscult.device.Identity;
import org.auscult.device.Item;
import org.auscult.device.Setting;
import org.auscult.formats.commandline.CaptureDialect;
import org.auscult.formats.syntax.IndentedSyntax;
import org.auscult.source.Span;
import org.auscult.source.Text;

/** The comments and texts of AOS-CX, and what {@code show system} says around them. */
final class ArubaAoscxCapture extends CaptureDialect {
  private static final List<String> RELEASES =
      List.of("Version ArubaOS-CX ", "Version AOS-CX ", "Version Halon ");
  private Optional<Setting<String>> version = Optional.empty();
  private Optional<Setting<String>> product = Optional.empty();
  private Optional<Setting<String>> serial = Optional.empty();
  private final Set<String> vrfs = new HashSet<>(List.of("default", "mgmt"));
  private boolean last;

  ArubaAoscxCapture(String path) {
    super(path);
  }

  @Override
  protected Optional<String> comment(String line) {
    return line.startsWith("!") ? Optional.of(line.replaceFirst("^[! ]+", "")) : Optional.empty();
  }

  @Override
  protected boolean begins(String line) {
    return line.startsWith("Current configuration:");
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
      List<String> words = IndentedSyntax.words(line);
      last = line.contains("https-server vrf ") && vrfs.contains(words.get(words.size() - 1));
      if (words.get(0).equals("vrf") && words.size() == 2) {
        vrfs.add(words.get(1));
      }
    }
    return statement;
  }

  @Override
  protected void surroundings(Span at, String line) {
    for (String release : RELEASES) {
      if (line.startsWith(release)) {
        version = Optional.of(Setting.of(line.substring(release.length()).strip(), at));
      }
    }
    int colon = line.indexOf(':');
    if (colon > 0) {
      pair(at, line.substring(0, colon).strip(), line.substring(colon + 1).strip());
    }
  }

  private void pair(Span at, String name, String value) {
    Optional<Setting<String>> found =
        value.isEmpty() ? Optional.empty() : Optional.of(Setting.of(value, at));
    switch (name) {
      case "ArubaOS-CX Version", "AOS-CX Version" -> version = version.or(() -> found);
      case "Product Name" -> product = product.or(() -> found);
      case "Chassis Serial Nbr" -> serial = serial.or(() -> found);
      default -> {}
    }
  }

  /** {@code banner motd !}: up to the next line that has the delimiter. */
  @Override
  public Optional<Predicate<String>> text(List<String> words, String line) {
    boolean banner = words.get(0).equals("banner") && words.size() == 3;
    String delimiter = banner ? words.get(2) : "";
    return delimiter.length() == 1
        ? Optional.of(next -> next.contains(delimiter))
        : Optional.empty();
  }

  @Override
  public IndentedSyntax.Place place(List<String> words) {
    boolean mode =
        List.of("interface", "vlan", "access-list", "router", "vsx").contains(words.get(0));
    return mode ? IndentedSyntax.Place.MODE : IndentedSyntax.Place.TOP;
  }

  /** Why the configuration is not all there; empty when its end was seen. */
  Optional<Text> missing() {
    return !filtered() && (ended() || last)
        ? Optional.empty()
        : Optional.of(
            new Text(
                "nothing shows that the configuration ends here (its last lines are on"
                    + " https-server); export it again with the prompt that follows it",
                "rien ne montre que la configuration se termine ici (ses dernières lignes portent"
                    + " sur https-server) ; l’exporter à nouveau avec l’invite qui la suit"));
  }

  /** What the surroundings say of the device. */
  void facts(Aoscx aoscx) {
    Item.Builder identity = aoscx.device().single(Identity.TYPE);
    identity
        .set(Identity.VENDOR, "aruba", aoscx.device().where())
        .set(Identity.KIND, "switch", aoscx.device().where());
    product.ifPresent(name -> identity.set(Identity.MODEL, name));
    serial.ifPresent(number -> identity.set(Identity.SERIAL, number));
    version.ifPresent(
        release ->
            aoscx
                .device()
                .single(Firmware.TYPE)
                .set(Firmware.VERSION, release)
                .set(Firmware.PRODUCT, release.map(v -> "aos-cx")));
  }
}
