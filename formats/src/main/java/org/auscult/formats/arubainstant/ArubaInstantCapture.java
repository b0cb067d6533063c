package org.auscult.formats.arubainstant;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.auscult.formats.commandline.CaptureDialect;
import org.auscult.formats.syntax.IndentedSyntax;
import org.auscult.source.Span;
import org.auscult.source.Text;

/** What surrounds a configuration of Aruba Instant, which has no mark at its end. */
final class ArubaInstantCapture extends CaptureDialect {
  private static final Set<String> MODES =
      Set.of(
          "arm", "rf", "uplink", "airgroup", "airgroupservice", "ids", "ipm", "wired-port-profile");
  private static final Set<String> INSIDE =
      Set.of(
          "index",
          "rule",
          "enable",
          "disable",
          "essid",
          "opmode",
          "wpa-passphrase",
          "type",
          "vlan",
          "ip",
          "port",
          "key",
          "acctport",
          "auth-server",
          "radsec",
          "access-rule-name");

  ArubaInstantCapture(String path) {
    super(path);
  }

  @Override
  protected Optional<String> comment(String line) {
    return line.startsWith("#") || line.startsWith("!")
        ? Optional.of(line.replaceFirst("^[#! ]+", ""))
        : Optional.empty();
  }

  @Override
  protected boolean begins(String line) {
    return false;
  }

  @Override
  protected boolean ends(String line) {
    return false;
  }

  @Override
  protected boolean endsAtPrompt() {
    return true;
  }

  @Override
  protected void surroundings(Span at, String line) {
    // Other outputs say nothing that the configuration does not.
  }

  @Override
  public IndentedSyntax.Place place(List<String> words) {
    String first = words.get(0);
    if (MODES.contains(first) || first.equals("wlan")) {
      return IndentedSyntax.Place.MODE;
    }
    return INSIDE.contains(first) ? IndentedSyntax.Place.INSIDE : IndentedSyntax.Place.TOP;
  }

  /** Why the configuration may not be all there; empty when a prompt follows it. */
  Optional<Text> missing() {
    return ended() && !filtered()
        ? Optional.empty()
        : Optional.of(
            new Text(
                "no prompt follows the configuration, which may go on; export it with the prompt",
                "aucune invite ne suit la configuration, qui peut continuer ; l’exporter avec"
                    + " l’invite"));
  }
}
