package org.auscult.formats.panos;

import java.util.List;
import java.util.Set;
import org.auscult.device.AccessRule;
import org.auscult.device.Item;
import org.auscult.formats.syntax.Stanza;
import org.auscult.formats.syntax.StanzaFields;

/**
 * Rules that let nothing through by themselves: what is deciphered and looked into, and what is
 * taken for an application without a look into it.
 */
final class PanosOtherRules {
  static final Set<String> KINDS = Set.of("decryption", "application-override");

  private final Panos panos;
  private final List<Stanza> scopes;

  PanosOtherRules(Panos panos, List<Stanza> scopes) {
    this.panos = panos;
    this.scopes = scopes;
  }

  void map(Stanza stanza, String kind, String policy) {
    Item.Builder rule =
        panos
            .add(AccessRule.TYPE, stanza.span())
            .set(AccessRule.NAME, stanza.word())
            .set(AccessRule.POLICY, policy + " " + kind)
            .set(AccessRule.ROLE, "other");
    PanosRules.enabled(stanza, rule);
    StanzaFields.words(rule, AccessRule.SOURCE_ZONES, stanza.values("from"));
    StanzaFields.words(rule, AccessRule.DESTINATION_ZONES, stanza.values("to"));
    PanosAddresses addresses = new PanosAddresses(scopes);
    PanosRules.networks(stanza, "source", addresses, rule, AccessRule.SOURCES);
    PanosRules.networks(stanza, "destination", addresses, rule, AccessRule.DESTINATIONS);
    PanosRules.services(stanza, scopes, rule);
    PanosRules.people(stanza, rule);
    if (kind.equals("application-override")) {
      override(stanza, rule);
    } else {
      stanza
          .value("action")
          .ifPresent(v -> rule.set(AccessRule.INSPECTED, v.text().startsWith("decrypt"), v.at()));
      stanza.at("type").ifPresent(Stanza::readAll);
      stanza.value("profile");
    }
    stanza.ignore(PanosIgnored.RULE);
  }

  /** What is taken for an application is not looked into (PAN-OS: Application Override). */
  private static void override(Stanza stanza, Item.Builder rule) {
    rule.set(AccessRule.INSPECTED, false, stanza.span());
    String protocol = stanza.value("protocol").map(Stanza.Value::text).orElse("any");
    stanza
        .value("port")
        .ifPresent(v -> rule.set(AccessRule.SERVICES, List.of(protocol + '/' + v.text()), v.at()));
  }
}
