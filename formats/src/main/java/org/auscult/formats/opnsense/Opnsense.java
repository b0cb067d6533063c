package org.auscult.formats.opnsense;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.auscult.device.Item;
import org.auscult.device.LogTarget;
import org.auscult.device.NetworkService;
import org.auscult.device.PasswordPolicy;
import org.auscult.device.SnmpCommunity;
import org.auscult.device.SnmpUser;
import org.auscult.device.StoredSecret;
import org.auscult.device.VpnTunnel;
import org.auscult.formats.firewallxml.Aliases;
import org.auscult.formats.firewallxml.Dialect;
import org.auscult.formats.firewallxml.Element;
import org.auscult.formats.firewallxml.Wall;
import org.auscult.source.Text;

/** What OPNsense keeps below the element {@code OPNsense}, by model. */
final class Opnsense implements Dialect {

  @Override
  public String slug() {
    return "opnsense";
  }

  @Override
  public String root() {
    return "opnsense";
  }

  @Override
  public String vendor() {
    return "opnsense";
  }

  @Override
  public String product() {
    return "OPNsense";
  }

  @Override
  public String manual() {
    return "OPNsense Documentation";
  }

  @Override
  public Text howToExport() {
    return new Text(
        "in System, Configuration, Backups, choose “Download configuration” with “Encrypt this"
            + " configuration file” unchecked",
        "dans System, Configuration, Backups, choisir « Download configuration » en laissant"
            + " « Encrypt this configuration file » décoché");
  }

  /** The hash of the password that the default configuration of the product is published with. */
  @Override
  public Map<String, String> factoryHashes() {
    return Map.of("$10$YRVoF4SgskIsrXOvOQjGieB9XqHPRra9R7d80B3BZdbY/j21TwBfS", "opnsense");
  }

  @Override
  public void aliases(Element root, Aliases aliases) {
    root.at("OPNsense", "Firewall", "Alias", "aliases")
        .map(found -> found.children("alias"))
        .orElse(List.of())
        .forEach(
            alias ->
                aliases.add(
                    alias.text("name"),
                    alias.text("type"),
                    List.of(alias.text("content").split("\\s+"))));
  }

  @Override
  public void map(Wall wall) {
    wall.root().at("system", "webgui").ifPresent(web -> passwords(wall, web));
    Optional<Element> models = wall.section("OPNsense");
    models
        .flatMap(found -> found.at("Syslog", "destinations"))
        .map(found -> found.children("destination"))
        .orElse(List.of())
        .forEach(destination -> log(wall, destination));
    models.flatMap(found -> found.child("netsnmp")).ifPresent(agent -> snmp(wall, agent));
    models
        .flatMap(found -> found.at("wireguard", "client", "clients"))
        .map(found -> found.children("client"))
        .orElse(List.of())
        .forEach(peer -> wireguard(wall, peer));
    models
        .flatMap(found -> found.at("wireguard", "server", "servers"))
        .map(found -> found.children("server"))
        .orElse(List.of())
        .forEach(own -> own.value("privkey").ifPresent(k -> wall.redactor().remember(k.text())));
  }

  private static void passwords(Wall wall, Element web) {
    boolean enforced = web.on("enable_password_policy_constraints");
    if (!enforced) {
      return;
    }
    Item.Builder policy = wall.device().single(PasswordPolicy.TYPE);
    web.value("password_policy_length")
        .ifPresent(
            found ->
                web.number("password_policy_length")
                    .ifPresent(n -> policy.set(PasswordPolicy.MIN_LENGTH, n, found.at())));
    web.child("password_policy_complexity")
        .ifPresent(
            found ->
                policy.set(
                    PasswordPolicy.COMPLEXITY, web.on("password_policy_complexity"), found.at()));
    web.value("password_policy_duration")
        .ifPresent(
            found ->
                web.number("password_policy_duration")
                    .ifPresent(n -> policy.set(PasswordPolicy.MAX_AGE_DAYS, n, found.at())));
  }

  private static void log(Wall wall, Element destination) {
    boolean on = destination.text("enabled").equals("1");
    String transport = destination.text("transport");
    if (!on) {
      return;
    }
    boolean tls = transport.startsWith("tls");
    Item.Builder item =
        wall.add(LogTarget.TYPE, destination.at())
            .set(LogTarget.PROTOCOL, "syslog")
            .set(LogTarget.TRANSPORT, transport.replaceFirst("[46]$", ""))
            .set(LogTarget.ENCRYPTED, tls);
    destination.put(item, LogTarget.HOST, "hostname");
    destination.number("port").ifPresent(port -> item.set(LogTarget.PORT, port));
  }

  private static void snmp(Wall wall, Element agent) {
    Optional<Element> general = agent.child("general");
    boolean on = general.filter(found -> found.text("enabled").equals("1")).isPresent();
    if (!on) {
      return;
    }
    Element settings = general.get();
    Item.Builder service =
        wall.service("snmp", "udp", 161L, settings.at()).set(NetworkService.PURPOSE, "management");
    settings.put(service, NetworkService.BIND_ADDRESS, "listen");
    settings
        .value("community")
        .ifPresent(
            found ->
                wall.add(SnmpCommunity.TYPE, found.at())
                    .set(SnmpCommunity.SECRET, wall.redactor().clear(found.text()))
                    .set(SnmpCommunity.ACCESS, "read")
                    .set(
                        SnmpCommunity.ALLOWED_SOURCES,
                        service.get(NetworkService.ALLOWED_SOURCES)));
    agent
        .at("user", "users")
        .map(found -> found.children("user"))
        .orElse(List.of())
        .forEach(user -> snmpUser(wall, user));
  }

  private static void snmpUser(Wall wall, Element user) {
    boolean on = user.text("enabled").equals("1");
    user.value("password").ifPresent(found -> wall.redactor().remember(found.text()));
    user.value("enckey").ifPresent(found -> wall.redactor().remember(found.text()));
    if (!on) {
      return;
    }
    Item.Builder item = wall.add(SnmpUser.TYPE, user.at());
    user.put(item, SnmpUser.NAME, "username");
    boolean hidden = user.value("enckey").isPresent();
    item.set(SnmpUser.SECURITY_LEVEL, hidden ? "auth-priv" : "auth");
  }

  private static void wireguard(Wall wall, Element peer) {
    Optional<Element> key = peer.value("psk");
    key.ifPresent(
        found ->
            wall.add(StoredSecret.TYPE, found.at())
                .set(StoredSecret.NAME, "wireguard " + peer.text("name"))
                .set(StoredSecret.SECRET, wall.redactor().clear(found.text())));
    if (peer.text("enabled").equals("1")) {
      Item.Builder item =
          wall.add(VpnTunnel.TYPE, peer.at())
              .set(VpnTunnel.NAME, peer.text("name"))
              .set(VpnTunnel.PROTOCOL, "wireguard");
      String host = peer.text("serveraddress");
      item.set(VpnTunnel.PEER, host.isEmpty() ? "any" : host);
    }
  }

  @Override
  public String irrelevant() {
    return """
        OPNsense Firewall Alias geoip **
        OPNsense Firewall Alias aliases alias enabled
        OPNsense Firewall Alias aliases alias proto
        OPNsense Firewall Alias aliases alias counters
        OPNsense Firewall Alias aliases alias updatefreq
        OPNsense Firewall Alias aliases alias descr
        OPNsense Firewall Alias aliases alias description
        OPNsense Firewall Alias aliases alias interface
        OPNsense Firewall Category **
        OPNsense Firewall Lvtemplate **
        OPNsense Firewall Filter
        ~OPNsense
        OPNsense Firewall Filter ~rules
        OPNsense Firewall Filter ~snatrules
        OPNsense Firewall Filter ~npt
        OPNsense Firewall Filter ~onetoone
        OPNsense Syslog destinations destination program
        OPNsense Syslog destinations destination level
        OPNsense Syslog destinations destination facility
        OPNsense Syslog destinations destination certificate
        OPNsense Syslog destinations destination rfc5424
        OPNsense Syslog destinations destination description
        OPNsense Syslog general **
        OPNsense wireguard general **
        OPNsense wireguard server servers server name
        OPNsense wireguard server servers server instance
        OPNsense wireguard server servers server pubkey
        OPNsense wireguard server servers server mtu
        OPNsense wireguard server servers server dns
        OPNsense wireguard server servers server tunneladdress
        OPNsense wireguard server servers server peers
        OPNsense wireguard client clients client pubkey
        OPNsense wireguard client clients client tunneladdress
        OPNsense wireguard client clients client serverport
        OPNsense wireguard client clients client keepalive
        OPNsense wireguard client clients client servers
        """;
  }
}
