package org.auscult.formats.eatonnm;

import java.util.Map;
import java.util.Optional;
import org.auscult.device.DataConnection;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.Item;
import org.auscult.device.LogTarget;
import org.auscult.device.NetworkService;
import org.auscult.device.RemoteAccess;
import org.auscult.device.SnmpCommunity;
import org.auscult.device.SnmpUser;
import org.auscult.device.TimeSource;
import org.auscult.source.Redactor;
import org.auscult.tree.ConfigNode;

/**
 * What the module offers and whom it speaks to (Eaton Gigabit Network Card User's Guide,
 * "Settings"). What its numbers for protocols and algorithms stand for is not published.
 */
final class EatonServices {
  private record Kind(String protocol, String transport, boolean encrypted, String purpose) {}

  /** The rules that open the module's ports; the one for HTTP only sends on to HTTPS. */
  private static final Map<String, Kind> RULES =
      Map.of(
          "HTTP_REDIRECT", new Kind("http", "tcp", false, "other"),
          "SECURE_WEB", new Kind("https", "tcp", true, "management"),
          "SSH", new Kind("ssh", "tcp", true, "management"),
          "SNMP", new Kind("snmp", "udp", false, "management"),
          "MQTT", new Kind("mqtt", "tcp", true, "management"));

  private final DeviceBuilder device;
  private final Redactor redactor;

  EatonServices(DeviceBuilder device, Redactor redactor) {
    this.device = device;
    this.redactor = redactor;
  }

  void firewall(Part settings) {
    for (Part port : settings.each("interfaces")) {
      Optional<String> name = port.text("id");
      for (Part rule : port.each("natRules", "userEditable")) {
        service(rule, name);
      }
    }
  }

  private void service(Part rule, Optional<String> port) {
    Optional<String> id = rule.text("id");
    Optional<Kind> kind = id.map(RULES::get);
    if (kind.isEmpty()) {
      rule.node().unmapped();
      return;
    }
    Item.Builder service =
        device
            .add(NetworkService.TYPE, rule.span("id"))
            .set(NetworkService.PROTOCOL, kind.get().protocol(), rule.span("id"))
            .set(NetworkService.NAME, id.get(), rule.span("id"))
            .set(NetworkService.TRANSPORT, kind.get().transport())
            .set(NetworkService.ENABLED, rule.on("enabled"), rule.span("enabled"))
            .set(NetworkService.PURPOSE, kind.get().purpose());
    if (!id.get().equals("SNMP") && !id.get().equals("MQTT")) {
      service.set(NetworkService.ENCRYPTED, kind.get().encrypted(), rule.span("id"));
    }
    port.ifPresent(name -> service.set(NetworkService.INTERFACE, name));
    rule.number("port")
        .ifPresent(number -> service.set(NetworkService.PORT, number, rule.span("port")));
    rule.node()
        .first("address")
        .filter(node -> node.word(1).isEmpty())
        .ifPresent(node -> node.irrelevant());
  }

  void snmp(Part part) {
    boolean first = part.at("v1").filter(v1 -> v1.on("enabled")).isPresent();
    part.at("v1", "communities", "readOnly").ifPresent(entry -> community(entry, "read", first));
    part.at("v1", "communities", "readWrite").ifPresent(entry -> community(entry, "write", first));
    boolean third = part.at("v3").filter(v3 -> v3.on("enabled")).isPresent();
    part.each("v3", "users").forEach(user -> user(user, third));
    part.each("traps", "receivers").forEach(this::receiver);
  }

  /** A community answers nobody while it, or its version, is off. */
  private void community(Part entry, String access, boolean served) {
    Optional<String> name = entry.text("name");
    name.ifPresent(redactor::remember);
    if (entry.on("enabled") && served && name.isPresent()) {
      device
          .add(SnmpCommunity.TYPE, entry.span("name"))
          .set(SnmpCommunity.SECRET, redactor.clear(name.get()), entry.span("name"))
          .set(SnmpCommunity.ACCESS, access, entry.span("name"));
    }
  }

  private void user(Part entry, boolean served) {
    boolean auth = entry.at("auth").filter(part -> part.on("enabled")).isPresent();
    boolean priv = entry.at("priv").filter(part -> part.on("enabled")).isPresent();
    Optional<String> name = entry.text("name");
    entry.value("allowWrite");
    if (!entry.on("enabled") || !served) {
      entry.node().mappedDeep();
    } else if (name.isPresent()) {
      device
          .add(SnmpUser.TYPE, entry.span("name"))
          .set(SnmpUser.NAME, name.get(), entry.span("name"))
          .set(
              SnmpUser.SECURITY_LEVEL,
              auth && priv ? "auth-priv" : auth ? "auth" : "no-auth",
              entry.node().wholeSpan());
    }
  }

  private void receiver(Part entry) {
    entry.text("community").ifPresent(redactor::remember);
    entry.value("name");
    entry.value("user");
    Optional<String> host = entry.text("host");
    if (host.isPresent() && entry.on("enabled")) {
      Item.Builder target =
          device
              .add(LogTarget.TYPE, entry.span("host"))
              .set(LogTarget.HOST, host.get(), entry.span("host"))
              .set(LogTarget.PROTOCOL, "snmp-trap")
              .set(LogTarget.TRANSPORT, "udp");
      entry.number("port").ifPresent(port -> target.set(LogTarget.PORT, port, entry.span("port")));
    }
  }

  void syslog(Part settings) {
    if (!settings.on("enabled")) {
      settings.node().mappedDeep();
      return;
    }
    for (Part entry : settings.each("servers")) {
      Optional<String> host = entry.text("hostname");
      if (host.isEmpty() || !entry.on("enabled")) {
        entry.node().mappedDeep();
        continue;
      }
      Item.Builder target =
          device
              .add(LogTarget.TYPE, entry.span("hostname"))
              .set(LogTarget.HOST, host.get(), entry.span("hostname"))
              .set(LogTarget.PROTOCOL, "syslog");
      entry.number("port").ifPresent(port -> target.set(LogTarget.PORT, port, entry.span("port")));
    }
  }

  void mail(Part part) {
    Optional<String> server = part.text("server");
    if (server.isEmpty() || !part.on("enabled")) {
      part.node().mappedDeep();
      return;
    }
    Item.Builder connection =
        device
            .add(DataConnection.TYPE, part.span("server"))
            .set(DataConnection.NAME, "smtp")
            .set(DataConnection.PROTOCOL, "smtp")
            .set(DataConnection.HOST, server.get(), part.span("server"))
            .set(DataConnection.ENABLED, true, part.span("enabled"))
            .set(
                DataConnection.PEER_VERIFIED, part.on("verifyTlsCert"), part.span("verifyTlsCert"));
    part.text("user")
        .ifPresent(user -> connection.set(DataConnection.ACCOUNT, user, part.span("user")));
  }

  void clock(Part settings) {
    settings.value("enabled");
    settings.value("fromDhcp");
    for (Part server : settings.each("servers")) {
      String host = server.node().word(0);
      if (!host.isEmpty()) {
        device
            .add(TimeSource.TYPE, server.node().span())
            .set(TimeSource.HOST, host, server.node().span());
      }
      server.node().mapped();
    }
  }

  /** Services of the maker that look after the module from outside; off, they do nothing. */
  void remote(Part settings, String name) {
    Optional<ConfigNode> switched = settings.value("enabled");
    if (switched.isEmpty()) {
      return;
    }
    ConfigNode node = switched.get();
    boolean on = node.word(1).equals("true");
    device
        .add(RemoteAccess.TYPE, node.span())
        .set(RemoteAccess.NAME, name)
        .set(RemoteAccess.ENABLED, on, node.span())
        .set(RemoteAccess.VENDOR, true, node.span());
    if (!on) {
      settings.node().mappedDeep();
    }
  }
}
