package org.auscult.report.html;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.auscult.rule.ControlRef;
import org.auscult.rule.Framework;
import org.auscult.rule.Rule;
import org.auscult.source.Language;
import org.jsoup.nodes.Element;

/** The controls that a rule bears on, by framework; with titles where their licence allows it. */
final class References {
  private References() {}

  static Element of(Dossier dossier, Rule rule) {
    Map<String, List<ControlRef>> byFramework =
        rule.references().stream()
            .collect(
                Collectors.groupingBy(ControlRef::framework, TreeMap::new, Collectors.toList()));
    Element fold = Markup.of("details", "refs");
    Markup.in(
        fold,
        "summary",
        "",
        dossier.say("rule.references", rule.references().size(), byFramework.size()));
    Element list = Markup.in(fold, "dl", "references");
    byFramework.forEach(
        (id, references) -> {
          Optional<Framework> framework = framework(dossier, id);
          Element row = Markup.in(list, "div", "");
          Markup.in(row, "dt", "", framework.map(f -> title(dossier, f)).orElse(id));
          for (ControlRef reference : references) {
            control(Markup.in(row, "dd", ""), dossier, framework, reference.control());
          }
        });
    return fold;
  }

  static Optional<Framework> framework(Dossier dossier, String id) {
    return Optional.ofNullable(dossier.result().rules().frameworks().get().get(id));
  }

  /** The framework's name, in the report's language where it has one. */
  static String title(Dossier dossier, Framework framework) {
    return localised(framework.title(), dossier.words().language())
        .map(Map.Entry::getValue)
        .orElse(framework.id());
  }

  /** A control's identifier and, where it may be shown, its title in its own language. */
  static void control(Element parent, Dossier dossier, Optional<Framework> framework, String id) {
    Markup.in(parent, "code", "", id);
    Language language = dossier.words().language();
    framework
        .map(f -> f.controls().get(id))
        .flatMap(control -> localised(control.title(), language))
        .ifPresent(
            title -> {
              Element text = Markup.in(parent.appendText(" "), "span", "", title.getValue());
              if (!title.getKey().equals(language.code())) {
                text.attr("lang", title.getKey());
              }
            });
  }

  /** The title in this language, else in another that it has. */
  private static Optional<Map.Entry<String, String>> localised(
      Map<String, String> titles, Language language) {
    return titles.entrySet().stream()
        .filter(entry -> entry.getKey().equals(language.code()))
        .findFirst()
        .or(() -> titles.entrySet().stream().sorted(Map.Entry.comparingByKey()).findFirst());
  }
}
