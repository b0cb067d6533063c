package org.auscult.formats.f5bigip;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.auscult.device.AuthServer;
import org.auscult.device.Item;
import org.auscult.formats.syntax.Stanza;
import org.auscult.formats.syntax.StanzaFields;

/**
 * Servers that authenticate administrators ({@code auth}) or visitors ({@code ltm}, {@code apm}).
 */
final class F5AuthServers {
  private static final Set<String> RADIUS = Set.of("timeout", "description", "app-service");
  private static final Map<String, String> APM =
      Map.of(
          "radius",
          "radius",
          "tacacsplus",
          "tacacs",
          "ldap",
          "ldap",
          "active-directory",
          "kerberos");

  private final F5 f5;

  F5AuthServers(F5 f5) {
    this.f5 = f5;
  }

  void map() {
    List<Stanza> radius = new ArrayList<>(f5.root().each("auth", "radius-server"));
    radius.addAll(f5.root().each("ltm", "auth", "radius-server"));
    radius.forEach(this::radius);
    for (String kind : List.of("tacacs", "ldap")) {
      f5.root().each("auth", kind).forEach(group -> group(group, kind));
    }
    for (Stanza users : f5.root().each("auth", "radius")) {
      users.values("servers");
      users.ignore(Set.of("service-type", "retries", "description"));
    }
    APM.forEach(
        (kind, protocol) ->
            f5.root().each("apm", "aaa", kind).forEach(server -> visitors(server, protocol)));
  }

  private Item.Builder server(Stanza at, String protocol) {
    return f5.add(AuthServer.TYPE, at.span()).set(AuthServer.PROTOCOL, protocol);
  }

  private void radius(Stanza stanza) {
    Item.Builder item = server(stanza, "radius");
    StanzaFields.text(item, AuthServer.HOST, stanza, "server");
    StanzaFields.number(item, AuthServer.PORT, stanza, "port");
    secret(stanza, "secret", item);
    stanza.ignore(RADIUS);
  }

  private void secret(Stanza stanza, String key, Item.Builder item) {
    stanza
        .value(key)
        .filter(v -> !v.text().equals("none"))
        .ifPresent(v -> item.set(AuthServer.SECRET, f5.secret(v), v.at()));
  }

  private void group(Stanza group, String kind) {
    for (Stanza.Value host : group.values("servers")) {
      Item.Builder item = server(group, kind).set(AuthServer.HOST, host.text(), host.at());
      secret(group, "secret", item);
      secret(group, "bind-pw", item);
      StanzaFields.number(item, AuthServer.PORT, group, "port");
      if (kind.equals("ldap")) {
        StanzaFields.flag(item, AuthServer.ENCRYPTED, "enabled", group, "ssl");
        item.orDefault(AuthServer.ENCRYPTED, false, F5.reference("auth ldap: ssl disabled"));
      }
    }
    group.ignore(
        Set.of(
            "bind-dn", "search-base-dn", "login-attribute", "protocol", "service", "description"));
  }

  private void visitors(Stanza stanza, String protocol) {
    Item.Builder item = server(stanza, protocol);
    StanzaFields.text(item, AuthServer.HOST, stanza, "address");
    StanzaFields.text(item, AuthServer.HOST, stanza, "domain-controller");
    StanzaFields.number(item, AuthServer.PORT, stanza, "port");
    StanzaFields.flag(item, AuthServer.ENCRYPTED, "true", stanza, "is-ldaps");
    secret(stanza, "secret", item);
    secret(stanza, "admin-encrypted-password", item);
    stanza.ignore(RADIUS);
  }
}
