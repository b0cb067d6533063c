package org.auscult.formats.firewallxml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.auscult.device.Item;
import org.auscult.device.LogTarget;
import org.auscult.device.LoggingPolicy;
import org.auscult.device.NetworkService;
import org.auscult.device.SnmpCommunity;
import org.auscult.source.Span;

/** SNMP and where records are sent. */
final class WallMonitoring {
  private final Wall wall;

  WallMonitoring(Wall wall) {
    this.wall = wall;
  }

  void map() {
    wall.section("snmpd").ifPresent(this::snmp);
    wall.section("syslog").ifPresent(this::syslog);
  }

  /** The community of an agent that is off lets nobody in. */
  private void snmp(Element snmp) {
    boolean on = snmp.on("enable");
    Optional<Element> community = snmp.value("rocommunity");
    Known.mark(snmp.node(), "syslocation\nsyscontact\nmodules **");
    List.of("trapenable", "trapserver", "trapserverport", "trapstring").forEach(snmp::child);
    if (!on) {
      wall.off("snmp", snmp.at()).set(NetworkService.PURPOSE, "management");
      community.ifPresent(found -> wall.redactor().remember(found.text()));
      return;
    }
    Item.Builder service =
        wall.service("snmp", "udp", snmp.number("pollport").orElse(161L), snmp.at())
            .set(NetworkService.PURPOSE, "management")
            .set(NetworkService.ENCRYPTED, false);
    snmp.put(service, NetworkService.INTERFACE, "bindip");
    community.ifPresent(
        found ->
            wall.add(SnmpCommunity.TYPE, found.at())
                .set(SnmpCommunity.SECRET, wall.redactor().clear(found.text()))
                .set(SnmpCommunity.ACCESS, "read")
                .set(SnmpCommunity.ALLOWED_SOURCES, service.get(NetworkService.ALLOWED_SOURCES)));
    traps(snmp);
  }

  private void traps(Element snmp) {
    Optional<Element> receiver = snmp.value("trapserver").filter(r -> snmp.on("trapenable"));
    receiver.ifPresent(
        found ->
            wall.add(LogTarget.TYPE, found.at())
                .set(LogTarget.HOST, found.text())
                .set(LogTarget.PROTOCOL, "snmp-trap")
                .set(LogTarget.TRANSPORT, "udp")
                .set(LogTarget.ENCRYPTED, false));
    snmp.value("trapstring").ifPresent(found -> wall.redactor().remember(found.text()));
  }

  private void syslog(Element syslog) {
    boolean on = syslog.on("enable");
    List<Element> servers = new ArrayList<>();
    for (String key : List.of("remoteserver", "remoteserver2", "remoteserver3")) {
      syslog.value(key).ifPresent(servers::add);
    }
    if (on) {
      servers.forEach(this::target);
    }
    Optional<Element> all = syslog.child("logall");
    Optional<Element> auth = syslog.child("auth").or(() -> all);
    auth.filter(found -> on)
        .ifPresent(
            found -> wall.set(LoggingPolicy.TYPE, LoggingPolicy.LOGIN_EVENTS, true, found.at()));
    syslog
        .child("disablelocallogging")
        .ifPresent(
            found -> {
              if (servers.isEmpty() || !on) {
                wall.set(LoggingPolicy.TYPE, LoggingPolicy.ENABLED, false, found.at());
              }
            });
    Known.mark(syslog.node(), WallIrrelevant.SYSLOG);
  }

  private void target(Element server) {
    String text = server.text();
    int colon = text.indexOf(':') == text.lastIndexOf(':') ? text.indexOf(':') : -1;
    Span at = server.at();
    Item.Builder item =
        wall.add(LogTarget.TYPE, at)
            .set(LogTarget.HOST, colon > 0 ? text.substring(0, colon) : text)
            .set(LogTarget.PROTOCOL, "syslog")
            .set(LogTarget.TRANSPORT, "udp")
            .set(LogTarget.ENCRYPTED, false);
    String port = colon > 0 ? text.substring(colon + 1) : "514";
    if (port.matches("\\d{1,5}")) {
      item.set(LogTarget.PORT, Long.valueOf(port));
    }
  }
}
