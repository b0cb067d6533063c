package org.auscult.formats.panos;

import java.util.List;
import java.util.Optional;
import org.auscult.device.Item;
import org.auscult.device.PasswordPolicy;
import org.auscult.formats.syntax.Stanza;
import org.auscult.formats.syntax.StanzaFields;

/** What passwords of administrators must be like. */
final class PanosPolicies {
  private static final List<String> KINDS =
      List.of(
          "minimum-uppercase-letters",
          "minimum-lowercase-letters",
          "minimum-numeric-letters",
          "minimum-special-characters");

  private final Panos panos;
  private final PanosSite site;

  PanosPolicies(Panos panos, PanosSite site) {
    this.panos = panos;
    this.site = site;
  }

  void map() {
    site.config().at("mgt-config", "password-complexity").ifPresent(this::policy);
  }

  private void policy(Stanza stanza) {
    Item.Builder policy = panos.device().single(PasswordPolicy.TYPE).at(stanza.span());
    Optional<Stanza.Value> enabled = stanza.value("enabled");
    long kinds = 0;
    Optional<Stanza.Value> last = enabled;
    for (String key : KINDS) {
      Optional<Stanza.Value> stated = stanza.value(key);
      kinds += stated.flatMap(Stanza.Value::number).filter(n -> n > 0).isPresent() ? 1 : 0;
      last = stated.or(() -> enabled);
    }
    boolean on = enabled.filter(v -> v.text().equals("yes")).isPresent();
    boolean several = on && kinds > 1;
    last.ifPresent(v -> policy.set(PasswordPolicy.COMPLEXITY, several, v.at()));
    if (on) {
      StanzaFields.number(policy, PasswordPolicy.MIN_LENGTH, stanza, "minimum-length");
      StanzaFields.number(policy, PasswordPolicy.HISTORY, stanza, "password-history-count");
      StanzaFields.number(
          policy, PasswordPolicy.MAX_AGE_DAYS, stanza, "password-change", "expiration-period");
    } else {
      enabled.ifPresent(v -> policy.set(PasswordPolicy.MIN_LENGTH, 0L, v.at()));
      stanza.readAll();
    }
    stanza.ignore(PanosIgnored.COMPLEXITY);
  }
}
