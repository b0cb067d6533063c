package org.auscult.formats.panos;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.auscult.device.AccessRule;
import org.auscult.device.Item;
import org.auscult.formats.syntax.Stanza;
import org.auscult.formats.syntax.StanzaFields;

/** Translations: what lets the outside reach a host inside is a rule of its own kind. */
final class PanosTranslation {
  private final Panos panos;
  private final List<Stanza> scopes;

  PanosTranslation(Panos panos, List<Stanza> scopes) {
    this.panos = panos;
    this.scopes = scopes;
  }

  void map(Stanza stanza, String base) {
    Optional<Stanza> inward =
        stanza.at("destination-translation").or(() -> stanza.at("dynamic-destination-translation"));
    List<Stanza.Value> from = stanza.values("from");
    List<String> sources = stanza.words("source");
    stanza.values("to");
    stanza.values("destination");
    List<String> services = stanza.words("service");
    inward.ifPresent(
        target -> {
          Item.Builder rule =
              panos
                  .add(AccessRule.TYPE, stanza.span())
                  .set(AccessRule.NAME, stanza.word())
                  .set(AccessRule.POLICY, base + " nat")
                  .set(AccessRule.ROLE, "other")
                  .set(AccessRule.ACTION, "permit");
          PanosRules.enabled(stanza, rule);
          StanzaFields.words(rule, AccessRule.SOURCE_ZONES, from);
          rule.set(AccessRule.SOURCES, new PanosAddresses(scopes).of(sources));
          target(target, services, rule);
          PanosRules.external(panos, rule);
        });
    stanza.value("disabled");
    stanza.ignore(PanosIgnored.TRANSLATION);
  }

  private void target(Stanza target, List<String> services, Item.Builder rule) {
    Optional<Stanza.Value> host = target.read().value("translated-address");
    Optional<Stanza.Value> port = target.value("translated-port");
    host.ifPresent(
        v ->
            rule.set(
                AccessRule.DESTINATIONS, new PanosAddresses(scopes).of(List.of(v.text())), v.at()));
    List<String> reached = new ArrayList<>();
    for (String service : new PanosObjects(scopes).of(services, List.of())) {
      boolean numbered = port.isPresent() && service.indexOf('/') > 0;
      reached.add(
          numbered ? service.substring(0, service.indexOf('/') + 1) + port.get().text() : service);
    }
    rule.set(AccessRule.SERVICES, reached.stream().distinct().toList());
  }
}
