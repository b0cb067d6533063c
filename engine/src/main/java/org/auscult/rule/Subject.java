package org.auscult.rule;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.auscult.advisory.AdvisoryShelf;
import org.auscult.advisory.Assessment;
import org.auscult.device.Device;
import org.auscult.fact.Reference;
import org.auscult.fact.Truth;
import org.auscult.source.Redactor;
import org.auscult.source.Secret;
import org.auscult.source.Text;
import org.auscult.tree.ConfigTree;

/**
 * What a rule looks at: a device, its words, and the published facts to judge by. One subject
 * serves all rules of a device on one thread, so that a costly answer is found once.
 */
public final class Subject {
  private final Device device;
  private final ConfigTree tree;
  private final boolean whole;
  private final Text howToExport;
  private final Redactor redactor;
  private final Reference reference;
  private final AdvisoryShelf advisories;
  private Optional<Assessment> assessment = Optional.empty();
  private final Map<Secret, Map<String, Truth>> answers = new IdentityHashMap<>();

  /**
   * @param whole true when the export was read to its end, every line parsed
   * @param howToExport the command or menu that gives a whole export
   */
  public Subject(
      Device device,
      ConfigTree tree,
      boolean whole,
      Text howToExport,
      Redactor redactor,
      Reference reference,
      AdvisoryShelf advisories) {
    this.device = device;
    this.tree = tree;
    this.whole = whole;
    this.howToExport = howToExport;
    this.redactor = redactor;
    this.reference = reference;
    this.advisories = advisories;
  }

  /** The device. */
  public Device device() {
    return device;
  }

  /** Its export in the vendor's words. */
  public ConfigTree tree() {
    return tree;
  }

  /** True when the export was read to its end, every line parsed. */
  public boolean whole() {
    return whole;
  }

  /** How to get a whole export. */
  public Text howToExport() {
    return howToExport;
  }

  /** The gate for the export's words. */
  public Redactor redactor() {
    return redactor;
  }

  /** Published facts and the day to judge by. */
  public Reference reference() {
    return reference;
  }

  /** The advisories at hand. */
  public AdvisoryShelf advisories() {
    return advisories;
  }

  /** Whether attackers are known to use a flaw. */
  public boolean exploited(String flaw) {
    return reference.facts().exploited().of(flaw).isPresent();
  }

  /** What the advisories mean for the device, found at most once. */
  public Assessment assessment(Supplier<Assessment> find) {
    Assessment found = assessment.orElseGet(find);
    assessment = Optional.of(found);
    return found;
  }

  /** What the advisories mean for the device, if a rule has asked. */
  public Optional<Assessment> assessment() {
    return assessment;
  }

  /** The answer to a question about a secret, asked at most once. */
  public Truth answer(Secret secret, String question, Supplier<Truth> find) {
    return answers
        .computeIfAbsent(secret, s -> new java.util.HashMap<>())
        .computeIfAbsent(question, q -> find.get());
  }
}
