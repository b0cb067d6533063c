package org.auscult.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.Coverage;
import org.auscult.device.Device;
import org.auscult.device.Identity;
import org.auscult.device.ItemType;
import org.auscult.device.Section;
import org.auscult.fact.Truth;
import org.auscult.source.Text;

/**
 * The devices that a question arises for. All parts that are not empty must hold.
 *
 * @param formats slugs; empty for all
 * @param kinds words of {@link Identity#KIND}; {@link Identity#NETWORK} takes in all kinds of
 *     network equipment; empty for all
 * @param has list nouns of which there must be an item
 * @param when further conditions on single nouns
 */
public record Applicability(
    Set<String> formats, Set<String> kinds, List<ItemType> has, List<Condition> when) {

  /** A condition over the whole device, with words for its being false. */
  public interface Condition {
    /** Whether it holds. */
    Truth test(Subject subject);

    /** Why the question does not arise when it does not hold. */
    Text because();
  }

  public Applicability {
    formats = Set.copyOf(formats);
    kinds = Set.copyOf(kinds);
    has = List.copyOf(has);
    when = List.copyOf(when);
  }

  /** Every device. */
  public static Applicability always() {
    return new Applicability(Set.of(), Set.of(), List.of(), List.of());
  }

  /** The outcome when the question does not arise or that cannot be told; empty when it does. */
  public Optional<Outcome> refusal(Subject subject) {
    if (!formats.isEmpty() && !formats.contains(subject.tree().slug())) {
      return notApplicable(
          "the rule is about other products", "la règle porte sur d’autres produits");
    }
    return kindRefusal(subject)
        .or(() -> hasRefusal(subject.device()))
        .or(() -> whenRefusal(subject));
  }

  private Optional<Outcome> kindRefusal(Subject subject) {
    String kind = subject.device().kind();
    boolean anyNetwork = kinds.contains(Identity.NETWORK) && Identity.NETWORK_KINDS.contains(kind);
    if (kinds.isEmpty() || kinds.contains(kind) || anyNetwork) {
      return Optional.empty();
    }
    boolean known = subject.device().get(Identity.TYPE, Identity.KIND).value().isPresent();
    boolean mayBe =
        kind.equals(Identity.NETWORK) && kinds.stream().anyMatch(Identity.NETWORK_KINDS::contains);
    if (!known || mayBe) {
      return Optional.of(
          new Outcome.NotAssessed(
              new Text(
                  "the export does not show what kind of device this is",
                  "l’export ne montre pas de quel type d’équipement il s’agit"),
              new Text("state the kind in the inventory", "indiquer le type dans l’inventaire")));
    }
    return notApplicable(
        "the rule is about other kinds of devices",
        "la règle porte sur d’autres types d’équipements");
  }

  private Optional<Outcome> hasRefusal(Device device) {
    for (ItemType type : has) {
      Section section = device.section(type);
      if (section.coverage() instanceof Coverage.Absent absent) {
        return Optional.of(new Outcome.NotApplicable(absent.because()));
      }
      if (section.knownEmpty()) {
        return notApplicable(
            "the device has none of: " + type, "l’équipement n’a aucun élément : " + type);
      }
      if (section.items().isEmpty()) {
        return Optional.of(NotAssessedOutcomes.of(section.coverage()));
      }
    }
    return Optional.empty();
  }

  private Optional<Outcome> whenRefusal(Subject subject) {
    for (Condition condition : when) {
      Truth truth = condition.test(subject);
      if (truth == Truth.FALSE) {
        return Optional.of(new Outcome.NotApplicable(condition.because()));
      }
      if (truth == Truth.UNKNOWN) {
        return Optional.of(
            new Outcome.NotAssessed(
                new Text(
                    "the export does not show whether the question arises",
                    "l’export ne montre pas si la question se pose"),
                subject.howToExport()));
      }
    }
    return Optional.empty();
  }

  private static Optional<Outcome> notApplicable(String en, String fr) {
    return Optional.of(new Outcome.NotApplicable(new Text(en, fr)));
  }
}
