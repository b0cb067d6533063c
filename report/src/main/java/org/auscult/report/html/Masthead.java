package org.auscult.report.html;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.auscult.audit.Organisation;
import org.jsoup.nodes.Element;

/** Whose report it is, on what, made when and by which rules. */
final class Masthead {
  private Masthead() {}

  /** The title of the document: what it is and whose. */
  static String title(Dossier dossier) {
    String owner = owner(dossier);
    String title = dossier.say("page.title");
    return owner.isEmpty() ? title : title + " – " + owner;
  }

  static Element of(Dossier dossier) {
    Element header = Markup.of("header", "masthead");
    Element inner = Markup.in(header, "div", "inner");
    Element brand = Markup.in(inner, "p", "brand");
    brand.appendChild(Pictures.mark());
    brand.appendText("Auscult");
    Markup.in(inner, "h1", "", dossier.say("page.title"));
    String owner = owner(dossier);
    if (!owner.isEmpty()) {
      Markup.in(inner, "p", "owner", owner);
    }
    inner.appendChild(scope(dossier));
    return header;
  }

  private static String owner(Dossier dossier) {
    return dossier.run().organisation().map(Masthead::owner).orElse("");
  }

  private static String owner(Organisation organisation) {
    if (organisation.name().contains(organisation.site())) {
      return organisation.name();
    }
    return Stream.of(organisation.name(), organisation.site())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static Element scope(Dossier dossier) {
    Phrases words = dossier.words();
    Element list = Markup.of("dl", "scope");
    Markup.term(list, dossier.say("scope.date"), words.date(dossier.run().today()));
    Markup.term(
        list,
        dossier.say("scope.what"),
        dossier.say(
            "scope.counts", dossier.result().devices().size(), dossier.result().files().count()));
    Markup.term(list, dossier.say("scope.inputs"), String.join(", ", dossier.run().inputs()));
    Markup.term(list, dossier.say("scope.tool"), "Auscult " + dossier.run().toolVersion());
    Element rules =
        Markup.term(
            list,
            dossier.say("scope.rules"),
            dossier.say("scope.ruleset", dossier.run().ruleVersion(), dossier.run().ruleCount()));
    Markup.in(rules, "code", "hash", "SHA-256 " + dossier.run().ruleSha256());
    return list;
  }
}
