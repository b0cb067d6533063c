package org.auscult.rule.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.auscult.advisory.Assessment;
import org.auscult.advisory.Installed;
import org.auscult.advisory.Verdict;
import org.auscult.device.Item;
import org.auscult.device.ItemType;
import org.auscult.device.SoftwareComponent;
import org.auscult.rule.Check;
import org.auscult.rule.Outcome;
import org.auscult.rule.Place;
import org.auscult.rule.Subject;
import org.auscult.source.Span;
import org.auscult.source.Text;

/**
 * Fails for each advisory that names a component of the device as affected. It passes only where
 * advisories name every component and leave none of them open.
 */
record AdvisedComponents(Wording wording) implements Check {
  static final String NAME = "advisory-affects-component";

  /** The maker's place among the parts of a CPE 2.3 name (NISTIR 7695, 6.2.3). */
  private static final int CPE_VENDOR = 3;

  @Override
  public Set<ItemType> reads() {
    return Set.of(SoftwareComponent.TYPE);
  }

  @Override
  public Outcome apply(Subject subject) {
    List<Place> places = new ArrayList<>();
    List<Span> cleared = new ArrayList<>();
    List<Item> components = subject.device().section(SoftwareComponent.TYPE).items();
    for (Item component : components) {
      Installed installed = installed(component);
      Assessment assessment = subject.advisories().assess(installed);
      boolean named = assessment.reach() == Assessment.Reach.COMPARED;
      if (named && assessment.verdicts(Verdict.Kind.BY_HAND).isEmpty()) {
        cleared.add(component.where());
      }
      for (Verdict verdict : assessment.verdicts(Verdict.Kind.AFFECTED)) {
        places.add(
            AdvisoryWords.place(
                wording, component, component.where(), verdict, installed, subject));
      }
    }
    if (!places.isEmpty()) {
      return new Outcome.Failed(places);
    }
    return !cleared.isEmpty() && cleared.size() == components.size()
        ? new Outcome.Passed(cleared)
        : new Outcome.NotAssessed(
            new Text(
                "advisories at hand do not name all components, or leave some open; that proves"
                    + " nothing",
                "les avis disponibles ne citent pas tous les composants, ou laissent la question"
                    + " ouverte ; cela ne prouve rien"),
            new Text(
                "bring the advisories of the components' makers as CSAF files, with --advisories",
                "fournir les avis des éditeurs de composants au format CSAF, avec --advisories"));
  }

  private static Installed installed(Item component) {
    return new Installed(
        component.get(SoftwareComponent.SUPPLIER).value().or(() -> vendor(component)),
        component.get(SoftwareComponent.NAME).value(),
        Optional.empty(),
        component.get(SoftwareComponent.VERSION).value());
  }

  private static Optional<String> vendor(Item component) {
    return component
        .get(SoftwareComponent.CPE)
        .value()
        .filter(cpe -> cpe.startsWith("cpe:2.3:"))
        .map(cpe -> cpe.split(":", -1))
        .filter(parts -> parts.length > CPE_VENDOR)
        .map(parts -> parts[CPE_VENDOR].replace('_', ' '))
        .filter(vendor -> !vendor.equals("*") && !vendor.isBlank());
  }
}
