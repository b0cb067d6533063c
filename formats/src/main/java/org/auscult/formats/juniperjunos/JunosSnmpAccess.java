package org.auscult.formats.juniperjunos;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.auscult.device.Item;
import org.auscult.device.SnmpUser;
import org.auscult.formats.syntax.Stanza;

/**
 * The view-based access of SNMP version 3: what a group may see without authentication, its users
 * may as well (RFC 3415).
 */
final class JunosSnmpAccess {
  private static final List<String> LEVELS = List.of("no-auth", "auth", "auth-priv");

  private final Map<String, Stanza> lowest = new HashMap<>();
  private final Map<String, Integer> levels = new HashMap<>();
  private final Map<String, String> groups = new HashMap<>();

  JunosSnmpAccess(Stanza snmp) {
    snmp.at("v3", "vacm").ifPresent(this::read);
  }

  private void read(Stanza vacm) {
    for (Stanza model : vacm.read().each("security-to-group", "security-model")) {
      for (Stanza name : model.each("security-name")) {
        name.value("group").ifPresent(g -> groups.put(name.word(), g.text()));
      }
    }
    for (Stanza group : vacm.each("access", "group")) {
      group.readAll();
      collect(group, group);
    }
    vacm.at("access").ifPresent(Stanza::read);
    vacm.at("security-to-group").ifPresent(Stanza::read);
  }

  private void collect(Stanza group, Stanza at) {
    for (Stanza level :
        at.at("security-level").map(s -> s.children().values()).orElse(List.<Stanza>of())) {
      int rank = Math.max(0, List.of("none", "authentication", "privacy").indexOf(level.word()));
      if (rank < levels.getOrDefault(group.word(), LEVELS.size())) {
        levels.put(group.word(), rank);
        lowest.put(group.word(), level);
      }
    }
    at.children().values().forEach(child -> collect(group, child));
  }

  /** Lowers the level of a user to that of the group. */
  void limit(Item.Builder user) {
    String name = user.get(SnmpUser.NAME).value().orElse("");
    String group = groups.getOrDefault(name, "");
    int own = LEVELS.indexOf(user.get(SnmpUser.SECURITY_LEVEL).value().orElse("no-auth"));
    int allowed = levels.getOrDefault(group, LEVELS.size());
    if (allowed < own) {
      Stanza says = Objects.requireNonNull(lowest.get(group));
      user.set(SnmpUser.SECURITY_LEVEL, LEVELS.get(allowed), says.span());
    }
  }
}
