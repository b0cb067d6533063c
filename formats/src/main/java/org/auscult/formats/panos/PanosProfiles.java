package org.auscult.formats.panos;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.AccessRule;
import org.auscult.device.Item;
import org.auscult.formats.syntax.Stanza;

/**
 * Profiles that have content inspected. A rule is inspected when a profile that it names looks for
 * something: its decoders, rules or categories then have their meaning in that.
 */
final class PanosProfiles {
  private static final Set<String> KINDS =
      Set.of(
          "virus",
          "spyware",
          "vulnerability",
          "url-filtering",
          "file-blocking",
          "wildfire-analysis",
          "data-filtering");

  /** What a profile looks for. */
  private static final List<String> SOUGHT =
      List.of(
          "decoder",
          "rules",
          "mlav-engine-filebased-enabled",
          "mlav-engine-urlbased-enabled",
          "mica-engine-spyware-enabled",
          "mica-engine-vulnerability-enabled",
          "botnet-domains",
          "alert",
          "block",
          "continue",
          "override",
          "credential-enforcement");

  /** Reads profiles and the groups of them. */
  void read(Stanza scope) {
    for (Stanza group : scope.each("profile-group")) {
      group.each().forEach(kind -> group.values(kind.word()));
    }
    for (String kind : KINDS) {
      for (Stanza profile : scope.each("profiles", kind)) {
        SOUGHT.forEach(part -> profile.at(part).ifPresent(Stanza::readAll));
        profile.ignore(PanosIgnored.PROFILE);
      }
    }
  }

  /** Says of a rule whether what it lets through is inspected. */
  void inspected(Stanza stanza, List<Stanza> scopes, Item.Builder rule) {
    Optional<Stanza> setting = stanza.at("profile-setting");
    setting.ifPresent(Stanza::read);
    List<Stanza.Value> groups = stanza.values("profile-setting", "group");
    for (Stanza.Value group : groups) {
      boolean empty =
          Panos.named(scopes, group.text(), "profile-group")
              .filter(g -> g.children().isEmpty())
              .isPresent();
      rule.set(AccessRule.INSPECTED, !empty, group.at());
    }
    for (Stanza kind : stanza.each("profile-setting", "profiles")) {
      for (Stanza.Value profile : stanza.values("profile-setting", "profiles", kind.word())) {
        rule.set(AccessRule.INSPECTED, true, profile.at());
      }
    }
    rule.orDefault(
        AccessRule.INSPECTED,
        false,
        Panos.help("Policies > Security, Actions") + ": Profile Type None");
  }
}
