package org.auscult.formats.f5bigip;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.auscult.device.AccessRule;
import org.auscult.device.Item;
import org.auscult.device.StoredSecret;
import org.auscult.device.TlsProfile;
import org.auscult.formats.commandline.OutsideNames;
import org.auscult.formats.syntax.Stanza;
import org.auscult.source.Span;

/** Virtual servers, which hand traffic on to the members of a pool, and TLS towards clients. */
final class F5Traffic {
  private static final List<String> VERSIONS = List.of("tls1.0", "tls1.1", "tls1.2", "tls1.3");
  private static final List<String> REFUSALS =
      List.of("no-tlsv1", "no-tlsv1.1", "no-tlsv1.2", "no-tlsv1.3");

  private final F5 f5;

  F5Traffic(F5 f5) {
    this.f5 = f5;
  }

  void map() {
    for (Stanza pool : f5.root().each("ltm", "pool")) {
      members(pool);
      pool.ignore(F5Ignored.POOL);
    }
    for (Stanza node : f5.root().each("ltm", "node")) {
      node.value("address");
      node.ignore(F5Ignored.POOL);
    }
    f5.root().each("ltm", "virtual").forEach(this::virtual);
    f5.root().each("ltm", "profile", "client-ssl").forEach(this::tls);
    f5.root().each("ltm", "profile", "server-ssl").forEach(this::passphrase);
  }

  private List<String> members(Stanza pool) {
    List<String> hosts = new ArrayList<>();
    for (Stanza member : pool.each("members")) {
      String name = F5.bare(member.word()).replaceAll("[:.][^:.]*$", "");
      Optional<String> node =
          f5.root()
              .at("ltm", "node")
              .flatMap(all -> all.at("/Common/" + name).or(() -> all.at(name)))
              .flatMap(n -> n.value("address"))
              .map(Stanza.Value::text);
      hosts.add(member.value("address").map(Stanza.Value::text).or(() -> node).orElse(name));
      member.ignore(F5Ignored.MEMBER);
    }
    return hosts;
  }

  private void virtual(Stanza stanza) {
    Item.Builder rule =
        f5.add(AccessRule.TYPE, stanza.span())
            .set(AccessRule.NAME, F5.bare(stanza.word()))
            .set(AccessRule.POLICY, "ltm virtual")
            .set(AccessRule.ROLE, "other")
            .set(AccessRule.ACTION, stanza.has("reject") ? "deny" : "permit");
    boolean off = stanza.has("disabled");
    rule.set(
        AccessRule.ENABLED, !off, off ? stanza.at("disabled").orElseThrow().span() : stanza.span());
    stanza.has("enabled");
    Optional<Stanza.Value> source = stanza.value("source");
    rule.set(
        AccessRule.SOURCES,
        F5Network.sources(List.of(source.map(Stanza.Value::text).orElse("any"))),
        source.map(Stanza.Value::at).orElse(stanza.span()));
    destination(stanza, rule);
    vlans(stanza, rule);
    stanza.ignore(F5Ignored.VIRTUAL);
  }

  private void destination(Stanza stanza, Item.Builder rule) {
    Optional<Stanza.Value> destination = stanza.value("destination");
    String written = F5.bare(destination.map(Stanza.Value::text).orElse(""));
    int colon =
        Math.max(
            written.lastIndexOf(':'), written.indexOf(':') < 0 ? written.lastIndexOf('.') : -1);
    String port = colon < 0 ? "any" : written.substring(colon + 1);
    String protocol = stanza.value("ip-protocol").map(Stanza.Value::text).orElse("tcp");
    Span at = destination.map(Stanza.Value::at).orElse(stanza.span());
    boolean all = port.equals("any") || port.equals("0");
    rule.set(AccessRule.SERVICES, List.of(all ? "any" : protocol + '/' + number(port)), at);
    List<String> hosts =
        stanza
            .value("pool")
            .flatMap(name -> f5.root().at("ltm", "pool", name.text()))
            .map(this::members)
            .orElse(List.of());
    rule.set(
        AccessRule.DESTINATIONS,
        F5Network.sources(
            hosts.isEmpty() ? List.of(colon < 0 ? written : written.substring(0, colon)) : hosts),
        at);
  }

  private static String number(String port) {
    return switch (port) {
      case "http" -> "80";
      case "https" -> "443";
      case "ssh" -> "22";
      case "ftp" -> "21";
      case "telnet" -> "23";
      default -> port;
    };
  }

  private void vlans(Stanza stanza, Item.Builder rule) {
    List<Stanza.Value> vlans = stanza.values("vlans");
    if (vlans.isEmpty() || stanza.at("vlans-enabled").isEmpty()) {
      return;
    }
    List<String> names = vlans.stream().map(v -> F5.bare(v.text())).toList();
    rule.set(AccessRule.SOURCE_ZONES, names, vlans.get(0).at());
    stanza.has("vlans-enabled");
    if (names.stream().anyMatch(OutsideNames::has)) {
      rule.set(AccessRule.FROM_EXTERNAL, true, vlans.get(0).at());
    }
  }

  /** The string of ciphers can refuse versions too; then this says nothing of them. */
  private void tls(Stanza stanza) {
    List<Stanza.Value> options = stanza.values("options");
    List<String> words = options.stream().map(Stanza.Value::text).toList();
    boolean strings =
        stanza.value("ciphers").filter(v -> v.text().contains("TLS")).isPresent()
            || stanza.value("cipher-group").filter(v -> !v.text().equals("none")).isPresent();
    Item.Builder item =
        f5.add(TlsProfile.TYPE, stanza.span()).set(TlsProfile.NAME, F5.bare(stanza.word()));
    if (!strings && words.stream().anyMatch(REFUSALS::contains)) {
      List<String> accepted = new ArrayList<>(VERSIONS);
      for (int i = REFUSALS.size() - 1; i >= 0; i--) {
        if (words.contains(REFUSALS.get(i))) {
          accepted.remove(i);
        }
      }
      item.set(TlsProfile.VERSIONS, accepted, options.get(0).at());
    }
    stanza
        .value("peer-cert-mode")
        .ifPresent(
            v -> item.set(TlsProfile.CLIENT_AUTHENTICATION, v.text().equals("require"), v.at()));
    passphrase(stanza);
  }

  private void passphrase(Stanza stanza) {
    List<Stanza> places = new ArrayList<>(stanza.each("cert-key-chain"));
    places.add(stanza);
    for (Stanza place : places) {
      place
          .value("passphrase")
          .filter(v -> !v.text().equals("none"))
          .ifPresent(
              v ->
                  f5.add(StoredSecret.TYPE, v.at())
                      .set(StoredSecret.NAME, "key of " + F5.bare(stanza.word()))
                      .set(StoredSecret.SECRET, f5.secret(v)));
      place.ignore(F5Ignored.KEY_CHAIN);
    }
    stanza.ignore(F5Ignored.TLS);
  }
}
