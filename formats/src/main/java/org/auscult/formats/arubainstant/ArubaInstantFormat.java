package org.auscult.formats.arubainstant;

import java.util.List;
import java.util.Optional;
import org.auscult.format.NamedFormat;
import org.auscult.format.Reading;
import org.auscult.format.Tell;
import org.auscult.formats.commandline.CommandTells;
import org.auscult.formats.syntax.IndentedSyntax;
import org.auscult.source.Export;
import org.auscult.source.Redactor;
import org.auscult.source.SourceFile;
import org.auscult.source.Text;
import org.auscult.tree.ConfigTree;

/** Running configuration of the virtual controller of Aruba Instant access points. */
public final class ArubaInstantFormat extends NamedFormat {
  static final String SLUG = "aruba-instant";

  /** ArubaOS of controllers shares some words; 0 says that a file is of those. */
  private static final CommandTells TELLS =
      new CommandTells(
          40,
          """
          25 virtual-controller-country
          25 virtual-controller-key
          25 virtual-controller-ip
          8 terminal-access
          12 allow-new-aps
          15 allowed-ap
          15 wlan access-rule
          8 wlan ssid-profile
          20 enet0-port-profile
          10 wired-port-profile
          15 hash-mgmt-user
          5 airgroupservice
          0 wlan virtual-ap
          0 ap-group
          0 feature
          0 boot system\
          """,
          "8 wpa-passphrase\n4 essid\n2 opmode",
          "");

  /** The format, as the service loader makes it. */
  public ArubaInstantFormat() {
    super(
        SLUG,
        "HPE Aruba Networking Instant",
        new Text(
            "Log in to the virtual controller, type \"show running-config\" and save all that is"
                + " shown, with the prompt that follows.",
            "Se connecter au contrôleur virtuel, saisir « show running-config » et enregistrer tout"
                + " ce qui s’affiche, avec l’invite qui suit."));
  }

  @Override
  public List<Tell> recognise(SourceFile file) {
    return TELLS.of(file, new ArubaInstantCapture(file.path()));
  }

  @Override
  public Reading read(Export export) {
    SourceFile file = export.main();
    ArubaInstantCapture capture = new ArubaInstantCapture(file.path());
    ConfigTree tree = IndentedSyntax.parse(file, SLUG, capture);
    Redactor redactor = new Redactor(export);
    Optional<Text> missing = capture.missing();
    Instant instant = new Instant(file, redactor, missing.isEmpty());
    ArubaInstantMapping.map(instant, tree);
    ArubaInstantCoverage.claim(instant, tree, missing, howToExport());
    return Reading.of(export, tree, instant.device().build(), redactor, missing);
  }
}
