package org.auscult.formats.edgeos;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.AccessRule;
import org.auscult.device.Item;
import org.auscult.device.NetworkInterface;
import org.auscult.device.NetworkService;
import org.auscult.device.RemoteAccess;
import org.auscult.device.TlsProfile;
import org.auscult.formats.syntax.Stanza;
import org.auscult.formats.vyatta.Vyatta;
import org.auscult.formats.vyatta.VyattaNat;
import org.auscult.formats.vyatta.VyattaServices;

/** What EdgeOS has of its own: the web interface, discovery, port forwards, UNMS. */
final class EdgeosServices {
  private static final Set<String> IGNORED = Set.of("crash-handler", "package", "offload");

  private final Vyatta vyatta;

  private EdgeosServices(Vyatta vyatta) {
    this.vyatta = vyatta;
  }

  static void map(Vyatta vyatta) {
    new EdgeosServices(vyatta).map();
  }

  private void map() {
    Stanza root = vyatta.root();
    root.at("service", "gui").ifPresent(this::gui);
    root.at("service", "ubnt-discover").ifPresent(this::discover);
    root.at("service", "ubnt-discover-server").ifPresent(Stanza::readAll);
    root.at("service", "unms").ifPresent(this::unms);
    for (String name : List.of("upnp", "upnp2")) {
      root.at("service", name).ifPresent(this::upnp);
    }
    nat(root);
    root.at("port-forward").ifPresent(this::portForward);
    root.at("system").ifPresent(system -> system.ignore(IGNORED));
    root.at("system", "analytics-handler").ifPresent(Stanza::irrelevant);
  }

  private void gui(Stanza gui) {
    for (String protocol : List.of("https", "http")) {
      boolean tls = protocol.equals("https");
      Optional<Stanza.Value> port = gui.value(protocol + "-port");
      for (Item.Builder item :
          VyattaServices.listeners(vyatta, gui, protocol, "tcp", tls ? 443 : 80)) {
        port.flatMap(Stanza.Value::number)
            .ifPresent(n -> item.set(NetworkService.PORT, n, port.get().at()));
        item.set(NetworkService.ENCRYPTED, tls)
            .set(NetworkService.AUTHENTICATED, true)
            .set(NetworkService.PURPOSE, tls ? "management" : "other");
        VyattaServices.anySource(vyatta, item);
      }
    }
    Item.Builder tls = vyatta.device().add(TlsProfile.TYPE, gui.span()).set(TlsProfile.NAME, "gui");
    gui.value("older-ciphers")
        .filter(v -> v.text().equals("enable"))
        .ifPresent(
            v -> tls.set(TlsProfile.VERSIONS, List.of("tls1.0", "tls1.1", "tls1.2"), v.at()));
    for (String file : List.of("cert-file", "ca-file", "dh-file")) {
      gui.values(file);
    }
    gui.ignore(Set.of("debug"));
  }

  /** Tells whoever asks on UDP port 10001 what the device is; on unless switched off. */
  private void discover(Stanza stated) {
    boolean off = stated.has("disable");
    vyatta
        .device()
        .add(NetworkService.TYPE, stated.read().span())
        .set(NetworkService.PROTOCOL, "ubnt-discover")
        .set(NetworkService.TRANSPORT, "udp")
        .set(NetworkService.PORT, 10001L)
        .set(NetworkService.ENABLED, !off)
        .set(NetworkService.AUTHENTICATED, false)
        .set(NetworkService.PURPOSE, "other");
    for (Item.Builder face : vyatta.device().items(NetworkInterface.TYPE)) {
      String name = face.get(NetworkInterface.NAME).value().orElse("");
      Optional<Stanza> own = stated.at("interface", name);
      boolean silent = own.map(s -> s.has("disable")).orElse(off);
      face.set(NetworkInterface.DISCOVERY, !silent, own.orElse(stated).span());
    }
    stated.at("interface").ifPresent(Stanza::readAll);
  }

  /** The address of the management server carries the key of the device. */
  private void unms(Stanza unms) {
    boolean off = unms.has("disable");
    unms.words("connection").forEach(vyatta.redactor()::remember);
    vyatta
        .device()
        .add(RemoteAccess.TYPE, unms.read().span())
        .set(RemoteAccess.NAME, "UNMS")
        .set(RemoteAccess.ENABLED, !off);
  }

  /** Whoever is inside may open ports to the outside without asking anybody. */
  private void upnp(Stanza upnp) {
    vyatta
        .device()
        .add(NetworkService.TYPE, upnp.readAll().span())
        .set(NetworkService.PROTOCOL, "upnp")
        .set(NetworkService.TRANSPORT, "udp")
        .set(NetworkService.PORT, 1900L)
        .set(NetworkService.ENABLED, true)
        .set(NetworkService.AUTHENTICATED, false)
        .set(NetworkService.PURPOSE, "other");
  }

  private void nat(Stanza root) {
    List<Stanza> destinations = new ArrayList<>();
    for (Stanza rule : root.each("service", "nat", "rule")) {
      if (rule.at("type", "destination").isPresent()) {
        rule.at("type").ifPresent(Stanza::readAll);
        destinations.add(rule);
      } else {
        rule.irrelevant();
      }
    }
    root.at("service", "nat").ifPresent(Stanza::read);
    new VyattaNat(vyatta).rules("service nat", destinations);
  }

  /** The wide-area interface that it names faces the outside. */
  private void portForward(Stanza all) {
    List<String> wan = all.read().words("wan-interface");
    long order = 0;
    for (Stanza rule : all.each("rule")) {
      List<String> ports = rule.words("forward-to", "port");
      List<String> open = ports.isEmpty() ? rule.words("original-port") : ports;
      Item.Builder item =
          vyatta
              .device()
              .add(AccessRule.TYPE, rule.span())
              .set(AccessRule.NAME, rule.word())
              .set(AccessRule.POLICY, "port-forward")
              .set(AccessRule.ORDER, ++order)
              .set(AccessRule.ACTION, "permit")
              .set(AccessRule.ENABLED, !rule.has("disable"))
              .set(AccessRule.APPLIED, true)
              .set(AccessRule.ROLE, "other")
              .set(AccessRule.SOURCE_ZONES, wan.isEmpty() ? List.of("any") : wan)
              .set(AccessRule.FROM_EXTERNAL, true)
              .set(AccessRule.SOURCES, List.of("any"))
              .set(AccessRule.DESTINATIONS, rule.words("forward-to", "address"));
      item.set(AccessRule.SERVICES, services(rule.words("protocol"), open));
      rule.at("forward-to").ifPresent(Stanza::readAll);
      rule.at("original-port").ifPresent(Stanza::readAll);
      rule.ignore(Set.of("description"));
    }
    all.words("lan-interface");
    all.values("auto-firewall");
    all.values("hairpin-nat");
  }

  private static List<String> services(List<String> protocols, List<String> ports) {
    List<String> services = new ArrayList<>();
    String stated = protocols.isEmpty() ? "tcp_udp" : protocols.get(0);
    for (String protocol : stated.replace("tcp_udp", "tcp,udp").split(",")) {
      for (String list : ports) {
        for (String port : list.split(",")) {
          services.add(protocol + '/' + port);
        }
      }
    }
    return services.isEmpty() ? List.of("any") : services;
  }
}
