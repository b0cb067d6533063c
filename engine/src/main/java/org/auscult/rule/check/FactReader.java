package org.auscult.rule.check;

import java.util.List;
import java.util.Optional;
import org.auscult.device.Firmware;
import org.auscult.device.Identity;
import org.auscult.device.ItemType;
import org.auscult.device.SoftwareComponent;
import org.auscult.document.DocumentNode;
import org.auscult.document.Nearest;
import org.auscult.rule.Check;
import org.auscult.source.Text;

/** Reads the checks against published facts: {@code fact: name}, with the fact's parameters. */
record FactReader(Text message) {
  static final List<String> FACTS =
      List.of(
          SupportEnded.NAME,
          SupportEnding.NAME,
          OlderThanLatest.NAME,
          VersionUnstated.NAME,
          KnownFlaw.NAME,
          MissingPatches.NAME,
          StaleFacts.NAME,
          ComponentSupportEnded.NAME,
          AdvisoryCheck.NAME,
          AdvisedComponents.NAME,
          AdvisedPassword.NAME,
          StaleAdvisories.NAME);

  private static final int MONTHS = 12;
  private static final int DAYS = 180;
  private static final String[] LINE = {"cycle", "end", "source"};

  Check read(DocumentNode node) {
    DocumentNode name = node.need("fact");
    return switch (name.text()) {
      case SupportEnded.NAME -> new SupportEnded(firmware(node.only("fact"), LINE));
      case SupportEnding.NAME ->
          new SupportEnding(
              firmware(node.only("fact", "within-months"), LINE),
              number(node, "within-months", MONTHS));
      case OlderThanLatest.NAME ->
          new OlderThanLatest(firmware(node.only("fact"), "cycle", "latest", "as-of", "source"));
      case VersionUnstated.NAME -> new VersionUnstated(firmware(node.only("fact")));
      case KnownFlaw.NAME ->
          new KnownFlaw(
              firmware(node.only("fact", "exploited"), "id", "fixed", "source"),
              node.get("exploited").map(DocumentNode::flag).orElse(false));
      case MissingPatches.NAME ->
          new MissingPatches(
              firmware(node.only("fact", "exploited"), "patch", "count", "flaws", "as-of"),
              node.need("exploited").flag());
      case StaleFacts.NAME ->
          new StaleFacts(
              firmware(node.only("fact", "older-than-days"), "as-of", "age"),
              number(node, "older-than-days", DAYS));
      case ComponentSupportEnded.NAME ->
          new ComponentSupportEnded(wording(node.only("fact"), SoftwareComponent.TYPE, LINE));
      case AdvisoryCheck.NAME ->
          new AdvisoryCheck(wording(node.only("fact"), Identity.TYPE, AdvisoryWords.SLOTS));
      case AdvisedComponents.NAME ->
          new AdvisedComponents(
              wording(node.only("fact"), SoftwareComponent.TYPE, AdvisoryWords.SLOTS));
      case AdvisedPassword.NAME ->
          new AdvisedPassword(wording(node.only("fact"), Identity.TYPE, AdvisedPassword.SLOTS));
      case StaleAdvisories.NAME ->
          new StaleAdvisories(
              wording(node.only("fact", "older-than-days"), Identity.TYPE, StaleAdvisories.SLOTS),
              number(node, "older-than-days", DAYS));
      default ->
          throw name.mistake(
              "unknown fact \"" + name.text() + "\"", Nearest.advice(name.text(), FACTS));
    };
  }

  private static int number(DocumentNode node, String key, int otherwise) {
    Optional<DocumentNode> value = node.get(key);
    if (value.isEmpty()) {
      return otherwise;
    }
    long number = value.get().number();
    if (number < 1 || number > 10_000) {
      throw value.get().mistake("the number must be between 1 and 10000", "correct it");
    }
    return (int) number;
  }

  private Wording firmware(DocumentNode node, String... further) {
    return wording(node, Firmware.TYPE, further);
  }

  private Wording wording(DocumentNode node, ItemType type, String... further) {
    return new Wording(message).check(node, Optional.of(type), further);
  }
}
