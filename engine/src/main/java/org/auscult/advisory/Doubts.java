package org.auscult.advisory;

import java.util.List;
import java.util.stream.Collectors;
import org.auscult.advisory.VersionSet.Ranges;
import org.auscult.source.Text;

/** Reasons for comparing by hand: half a sentence each, whose subject is the advisory. */
final class Doubts {
  static final Text INVESTIGATED =
      new Text("its publisher is still looking into it", "son éditeur étudie encore la question");

  static final Text NO_FLAW =
      new Text(
          "it lists the product without saying which flaw it has",
          "il cite le produit sans dire quelle faille il présente");

  private Doubts() {}

  static Text name(AdvisedProduct product) {
    return new Text(
        "it names “" + product.name() + "”, and whether this is one cannot be told from the name",
        "il cite « "
            + product.name()
            + " », et le nom de l’équipement ne permet pas de dire si"
            + " c’en est un");
  }

  static Text condition(AdvisedProduct product) {
    return new Text(
        "it adds a condition to the product: “" + product.name() + "”",
        "il assortit le produit d’une condition : « " + product.name() + " »");
  }

  static Text unclear(VersionSet.ByHand versions) {
    Text because = versions.why().because();
    return new Text(
        because.en() + ": “" + versions.says() + "”",
        because.fr() + " : « " + versions.says() + " »");
  }

  static Text noVersion(VersionSet versions) {
    return new Text(
        "the installed version is not known; affected: " + shown(versions),
        "la version installée n’est pas connue ; versions touchées : " + shown(versions));
  }

  static Text notCompared(VersionSet versions) {
    return new Text(
        "the installed version cannot be compared beyond doubt with " + shown(versions),
        "la version installée ne se compare pas avec certitude à " + shown(versions));
  }

  static Text notListed(VersionSet versions) {
    return new Text(
        "it lists " + shown(versions) + " and says nothing of other versions",
        "il cite " + shown(versions) + " et ne dit rien des autres versions");
  }

  static Text models(VersionSet.Models versions) {
    String models = String.join(", ", versions.models());
    return new Text(
        "it lists the models " + models + ", and the model is not known to be one of them",
        "il cite les modèles " + models + ", et rien n’indique que c’en est un");
  }

  static Text stated(Advisory document) {
    return new Text(
        document.id() + " of " + document.publisher() + " states that it is not affected",
        document.id() + " de " + document.publisher() + " le déclare non touché");
  }

  static Text outside(VersionSet versions) {
    return new Text(
        "the installed version lies outside " + shown(versions),
        "la version installée est hors de " + shown(versions));
  }

  /** As the index writes it, but in signs that people read. */
  static String shown(VersionSet versions) {
    return versions instanceof Ranges some
        ? some.ranges().stream()
            .map(range -> VersionNotation.write(new Ranges(List.of(range))))
            .map(range -> range.replace("~", "=?").replace('_', ' '))
            .collect(Collectors.joining(", "))
        : VersionNotation.write(versions);
  }
}
