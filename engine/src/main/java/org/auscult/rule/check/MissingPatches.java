package org.auscult.rule.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.Firmware;
import org.auscult.device.Item;
import org.auscult.device.ItemType;
import org.auscult.device.Setting;
import org.auscult.fact.PatchDefinitions;
import org.auscult.fact.ProductPatches;
import org.auscult.fact.WindowsProduct;
import org.auscult.rule.Check;
import org.auscult.rule.Outcome;
import org.auscult.rule.Place;
import org.auscult.rule.Subject;
import org.auscult.source.Text;

/**
 * Fails for each newest patch that a Windows host lacks, by the definitions that the user supplied.
 *
 * @param exploited true for those that repair a flaw that attackers are known to use, false for the
 *     others
 */
record MissingPatches(Wording wording, boolean exploited) implements Check {
  static final String NAME = "windows-patches-missing";

  private static final int FLAWS_SHOWN = 5;
  private static final Text OTHER = new Text("it does not run Windows", "il n’exécute pas Windows");
  private static final Text NOT_SUPPLIED =
      new Text(
          "no definitions of Windows patches were supplied",
          "aucune définition des correctifs de Windows n’a été fournie");
  private static final Text BRING =
      new Text(
          "put definitions.zip of WES-NG in the folder of advisories",
          "déposer definitions.zip de WES-NG dans le dossier des avis");

  @Override
  public Set<ItemType> reads() {
    return Set.of(Firmware.TYPE);
  }

  @Override
  public Outcome apply(Subject subject) {
    Item item = subject.device().single(Firmware.TYPE);
    Optional<String> product = item.get(Firmware.PRODUCT).value();
    if (product.isPresent() && !product.get().equals("windows")) {
      return new Outcome.NotApplicable(OTHER);
    }
    Setting<List<String>> patches = item.get(Firmware.PATCHES);
    Optional<String> version = item.get(Firmware.VERSION).value();
    if (product.isEmpty() || version.isEmpty() || patches.value().isEmpty()) {
      return open(
          "the export does not show the version and the installed patches",
          "l’export n’indique pas la version et les correctifs installés",
          subject.howToExport());
    }
    Optional<PatchDefinitions> definitions = subject.reference().facts().patches();
    return definitions
        .map(known -> judge(item, version.get(), known, subject))
        .orElseGet(() -> new Outcome.NotAssessed(NOT_SUPPLIED, BRING));
  }

  private Outcome judge(Item item, String version, PatchDefinitions definitions, Subject subject) {
    Optional<ProductPatches> known =
        WindowsProduct.of(version, item.get(Firmware.EDITION).value()).flatMap(definitions::of);
    if (known.isEmpty()) {
      return open(
          definitions.name() + " names no patches for this release and edition of Windows",
          definitions.name() + " ne nomme aucun correctif pour cette version et cette édition",
          BRING);
    }
    List<String> installed = item.get(Firmware.PATCHES).value().orElse(List.of());
    if (!installed.isEmpty() && !known.get().knowsAny(installed)) {
      return open(
          definitions.name() + " knows none of the installed patches, so what they contain is open",
          definitions.name()
              + " ne connaît aucun des correctifs installés ; leur contenu reste"
              + " inconnu",
          BRING);
    }
    List<Place> places =
        known.get().missing(installed, subject.reference().facts().exploited()).stream()
            .filter(patch -> patch.exploited().isEmpty() != exploited)
            .map(patch -> place(item, patch, definitions, subject))
            .toList();
    return places.isEmpty()
        ? new Outcome.Passed(List.of(item.get(Firmware.PATCHES).where().orElse(item.where())))
        : new Outcome.Failed(places);
  }

  private Place place(
      Item item, ProductPatches.Missing patch, PatchDefinitions definitions, Subject subject) {
    List<String> shown = exploited ? patch.exploited() : patch.flaws();
    String more = shown.size() > FLAWS_SHOWN ? ", …" : "";
    String flaws = String.join(", ", shown.stream().limit(FLAWS_SHOWN).toList()) + more;
    Map<String, Text> words =
        Map.of(
            "patch", Text.verbatim(patch.patch()),
            "count", Text.verbatim(String.valueOf(patch.flaws().size())),
            "flaws", Text.verbatim(flaws),
            "as-of", Text.verbatim(definitions.asOf().toString()));
    return wording.place(
        item, item.get(Firmware.PATCHES).where().orElse(item.where()), words, subject);
  }

  private static Outcome open(String en, String fr, Text obtain) {
    return new Outcome.NotAssessed(new Text(en, fr), obtain);
  }
}
