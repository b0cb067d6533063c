package org.auscult.formats.vyatta;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.Item;
import org.auscult.device.LogTarget;
import org.auscult.device.NetworkService;
import org.auscult.device.SnmpCommunity;
import org.auscult.device.SnmpUser;
import org.auscult.formats.syntax.Stanza;

/** SNMP in its three versions. */
final class VyattaSnmp {
  private static final Set<String> IGNORED =
      Set.of(
          "contact",
          "location",
          "description",
          "trap-source",
          "oid-enable",
          "routing-community",
          "smux-peer",
          "vrf",
          "mib");

  private final Vyatta vyatta;

  VyattaSnmp(Vyatta vyatta) {
    this.vyatta = vyatta;
  }

  void map() {
    vyatta.root().at("service", "snmp").ifPresent(this::snmp);
  }

  private void snmp(Stanza snmp) {
    List<Stanza> communities = snmp.read().each("community");
    communities.forEach(this::community);
    List<Stanza> users = snmp.each("v3", "user");
    users.forEach(user -> user(user, snmp));
    if (!communities.isEmpty() || !users.isEmpty()) {
      listen(snmp);
    }
    snmp.each("trap-target").forEach(this::trap);
    snmp.each("v3", "trap-target").forEach(this::trap);
    snmp.at("v3").ifPresent(v3 -> v3.read().ignore(Set.of("engineid", "view", "tsm")));
    snmp.at("v3", "group").ifPresent(Stanza::readAll);
    snmp.ignore(IGNORED);
  }

  private void listen(Stanza snmp) {
    for (Item.Builder item : VyattaServices.listeners(vyatta, snmp, "snmp", "udp", 161)) {
      item.set(NetworkService.PURPOSE, "management")
          .set(NetworkService.AUTHENTICATED, true)
          .set(NetworkService.ENCRYPTED, false);
    }
    snmp.at("listen-address").ifPresent(Stanza::readAll);
  }

  private void community(Stanza stanza) {
    Item.Builder item =
        vyatta
            .device()
            .add(SnmpCommunity.TYPE, stanza.span())
            .set(SnmpCommunity.SECRET, vyatta.redactor().clear(stanza.word()));
    stanza
        .value("authorization")
        .ifPresent(
            v -> item.set(SnmpCommunity.ACCESS, v.text().equals("rw") ? "write" : "read", v.at()));
    item.orDefault(SnmpCommunity.ACCESS, "read", vyatta.manual("SNMP: authorization ro"));
    List<Stanza.Value> clients = new ArrayList<>(stanza.values("client"));
    clients.addAll(stanza.values("network"));
    if (!clients.isEmpty()) {
      item.set(SnmpCommunity.ALLOWED_SOURCES, VyattaGroups.networks(clients), clients.get(0).at());
    } else {
      vyatta.standard(
          item,
          SnmpCommunity.ALLOWED_SOURCES,
          List.of("any"),
          "SNMP: any client unless client or network is set",
          "service");
    }
  }

  private void user(Stanza user, Stanza snmp) {
    boolean all = vyatta.config().shows("service");
    Optional<String> authentication = protocol(user, "auth", "md5", all);
    Optional<String> privacy = protocol(user, "privacy", "des", all);
    for (String part : List.of("auth", "privacy")) {
      user.at(part).ifPresent(Stanza::readAll);
    }
    user.at("mode").ifPresent(Stanza::readAll);
    Item.Builder item =
        vyatta.device().add(SnmpUser.TYPE, user.span()).set(SnmpUser.NAME, user.word());
    authentication.ifPresent(protocol -> item.set(SnmpUser.AUTHENTICATION, protocol));
    privacy.ifPresent(protocol -> item.set(SnmpUser.PRIVACY, protocol));
    Optional<Stanza.Value> level =
        user.value("group").flatMap(group -> snmp.value("v3", "group", group.text(), "seclevel"));
    if (level.isPresent()) {
      String word = level.get().text();
      item.set(
          SnmpUser.SECURITY_LEVEL,
          word.equals("priv") ? "auth-priv" : word.equals("auth") ? "auth" : "no-auth",
          level.get().at());
    } else if (authentication.filter("none"::equals).isPresent()) {
      item.set(SnmpUser.SECURITY_LEVEL, "no-auth");
    } else if (all) {
      item.orDefault(SnmpUser.SECURITY_LEVEL, "auth", vyatta.manual("SNMPv3: seclevel auth"));
    }
    user.ignore(Set.of("engineid"));
  }

  /**
   * What a part of a user names, else the documented protocol; none without the part.
   *
   * @param all false when some of its lines may be missing, so that what is not there is unknown
   */
  private static Optional<String> protocol(Stanza user, String part, String usual, boolean all) {
    Optional<String> unstated = Optional.of(user.at(part).isEmpty() ? "none" : usual);
    return user.value(part, "type")
        .map(Stanza.Value::text)
        .map(type -> type.equals("sha") ? "sha1" : type.equals("aes") ? "aes128" : type)
        .or(() -> unstated.filter(u -> all));
  }

  private void trap(Stanza target) {
    vyatta
        .device()
        .add(LogTarget.TYPE, target.readAll().span())
        .set(LogTarget.HOST, target.word())
        .set(LogTarget.PROTOCOL, "snmp-trap")
        .set(LogTarget.TRANSPORT, "udp");
  }
}
