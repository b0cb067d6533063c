package org.auscult.formats.opnsense;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.auscult.device.Item;
import org.auscult.device.LogTarget;
import org.auscult.device.NetworkService;
import org.auscult.device.PasswordPolicy;
import org.auscult.device.SnmpCommunity;
import org.auscult.device.SnmpUser;
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
    models.ifPresent(found -> new OpnsenseTunnels(wall).map(found));
    models.flatMap(found -> found.child("Kea")).ifPresent(kea -> addresses(wall, kea));
  }

  @Override
  public List<Element> flatRules(Element root) {
    return root
        .at("OPNsense", "Firewall", "Filter", "rules")
        .map(found -> found.children("rule"))
        .orElse(List.of())
        .stream()
        .sorted(Comparator.comparing(rule -> rule.number("sequence").orElse(0L)))
        .toList();
  }

  /** The server that hands out addresses. */
  private static void addresses(Wall wall, Element kea) {
    for (String version : List.of("dhcp4", "dhcp6")) {
      Optional<Element> general = kea.at(version, "general");
      general.ifPresent(
          found -> {
            if (found.text("enabled").equals("1")) {
              long port = version.equals("dhcp4") ? 67 : 547;
              Item.Builder item = wall.service("dhcp", "udp", port, found.at());
              found.put(item, NetworkService.INTERFACE, "interfaces");
            } else {
              wall.off("dhcp", found.at());
            }
          });
    }
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

  @Override
  public String irrelevant() {
    return OpnsenseIrrelevant.PATHS;
  }
}
