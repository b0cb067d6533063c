package org.auscult.formats.fortios;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.auscult.source.Span;

/** Which local users a VPN lets in: by their names or those of their groups. */
final class FortiosRemoteUsers {
  private static final Set<String> GROUP_IGNORED =
      Set.of("group-type", "id", "authtimeout", "auth-concurrent-override", "company", "email");

  private static final Set<String> RULE_IGNORED =
      Set.of("portal", "realm", "source-interface", "source-address", "source-address6");

  private final Entries entries;
  private final Map<String, Span> users = new HashMap<>();

  FortiosRemoteUsers(Entries entries) {
    this.entries = entries;
    for (Entry group : entries.of("user group")) {
      group.value("member");
      group.ignore(GROUP_IGNORED);
      group.ignoreBlocks(Set.of("match", "guest"));
    }
    entries.blocks("vpn ssl settings").stream()
        .filter(FortiosRemoteUsers::listens)
        .flatMap(settings -> settings.inside("authentication-rule").stream())
        .forEach(this::rule);
    entries.of("firewall policy").stream()
        .filter(policy -> !policy.is("status", "disable"))
        .filter(FortiosRemoteUsers::ofTunnel)
        .forEach(this::admit);
    for (String suffix : List.of("", "-interface")) {
      for (Entry first : entries.of("vpn ipsec phase1" + suffix)) {
        first.words("authusr").forEach(name -> user(first.vdom(), name, first.at()));
        first.words("authusrgrp").forEach(name -> group(first.vdom(), name, first.at()));
      }
    }
  }

  /** True when the SSL VPN is on: without an interface nobody can reach it. */
  static boolean listens(Entry settings) {
    return !settings.is("status", "disable") && !settings.words("source-interface").isEmpty();
  }

  private static boolean ofTunnel(Entry policy) {
    return policy.is("action", "ssl-vpn")
        || policy.words("srcintf").stream().anyMatch(face -> face.startsWith("ssl."));
  }

  private void rule(Entry rule) {
    admit(rule);
    rule.ignore(RULE_IGNORED);
  }

  private void admit(Entry by) {
    by.words("users").forEach(name -> user(by.vdom(), name, by.at()));
    by.words("groups").forEach(name -> group(by.vdom(), name, by.at()));
  }

  private void user(String vdom, String name, Span by) {
    users.putIfAbsent(vdom + '\n' + name, by);
  }

  private void group(String vdom, String name, Span by) {
    Predicate<Entry> named = group -> group.vdom().equals(vdom) && group.name().equals(name);
    entries.of("user group").stream()
        .filter(named)
        .flatMap(group -> group.words("member").stream())
        .forEach(member -> user(vdom, member, by));
  }

  /** The rule that lets a user in; empty when none does. */
  Optional<Span> admission(Entry user) {
    return Optional.ofNullable(users.get(user.vdom() + '\n' + user.name()));
  }
}
