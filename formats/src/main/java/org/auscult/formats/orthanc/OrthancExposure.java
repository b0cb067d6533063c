package org.auscult.formats.orthanc;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.Account;
import org.auscult.device.DataConnection;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.DicomNode;
import org.auscult.device.Firmware;
import org.auscult.device.Identity;
import org.auscult.device.Item;
import org.auscult.device.NetworkService;
import org.auscult.device.ServerPolicy;
import org.auscult.device.Setting;
import org.auscult.formats.syntax.UrlText;
import org.auscult.source.Redactor;
import org.auscult.source.Text;

/** What a container changes of the Orthanc inside: its version, its ports, who its peers are. */
final class OrthancExposure {
  /** Orthanc, Configuration.json, HttpPort and DicomPort. */
  private static final long WEB = 8042;

  private static final long DICOM = 4242;

  private static final Text INSIDE =
      new Text(
          "the port is not published: only containers of the same networks reach it",
          "le port n’est pas publié : seuls les conteneurs des mêmes réseaux l’atteignent");

  private static final Text SAME_MACHINE =
      new Text(
          "the other side is a container of the same file; whether their network leaves the machine"
              + " is not stated",
          "l’autre côté est un conteneur du même fichier ; rien n’indique si leur réseau sort de la"
              + " machine");

  private static final String OWN_USER =
      "Orthanc, OrthancServer/Sources/main.cpp: a default user where none is registered, until"
          + " 1.12.8; Orthanc Book, Orthanc for Docker: its name and password";

  private final OrthancService service;
  private final DeviceBuilder device;
  private final Redactor redactor;

  OrthancExposure(OrthancService service, DeviceBuilder device, Redactor redactor) {
    this.service = service;
    this.device = device;
    this.redactor = redactor;
  }

  void apply(OrthancOptions options, List<String> neighbours) {
    name();
    service.image().flatMap(OrthancImage::version).ifPresent(this::version);
    defaultUser(options);
    if (!service.onHostNetwork()) {
      ports();
    }
    Set<String> hosts = Set.copyOf(neighbours);
    device.items(DataConnection.TYPE).forEach(item -> withinMachine(item, hosts));
    device.items(DicomNode.TYPE).forEach(item -> peerWithinMachine(item, hosts));
  }

  private void name() {
    Item.Builder identity = device.single(Identity.TYPE);
    if (identity.get(Identity.HOSTNAME).value().isEmpty()) {
      String name =
          service
              .member("container_name")
              .or(() -> service.member("hostname"))
              .map(node -> node.word(1))
              .orElse(service.name());
      identity.set(Identity.HOSTNAME, name, service.node().span());
    }
  }

  private void version(String version) {
    device.single(Firmware.TYPE).set(Firmware.VERSION, version, service.imageAt());
  }

  private void defaultUser(OrthancOptions options) {
    boolean added =
        options.image()
            && !options.fills("RegisteredUsers")
            && options.authentication().value().orElse(false)
            && service.image().map(OrthancImage::addsUser).orElse(false);
    if (added) {
      device
          .add(Account.TYPE, service.imageAt())
          .orDefault(Account.NAME, "orthanc", OWN_USER)
          .orDefault(Account.SECRET, OrthancImage.builtIn(redactor, "orthanc"), OWN_USER)
          .orDefault(Account.ENABLED, true, OWN_USER)
          .orDefault(Account.PRIVILEGE, "admin", OWN_USER);
    }
  }

  private void ports() {
    Item.Builder policy = device.single(ServerPolicy.TYPE);
    for (Item.Builder item : device.items(NetworkService.TYPE)) {
      boolean web = !item.get(NetworkService.PROTOCOL).value().orElse("").equals("dicom");
      Optional<OrthancPort> published = published(item.get(NetworkService.PORT), web ? WEB : DICOM);
      published.ifPresent(port -> published(item, port));
      if (published.isEmpty()) {
        item.set(NetworkService.ALLOWED_SOURCES, Setting.unknown(INSIDE, service.node().span()));
      }
      if (web && policy.get(ServerPolicy.REMOTE_API).value().orElse(true)) {
        policy.set(ServerPolicy.REMOTE_API, remote(published, policy));
      }
    }
    for (Item.Builder node : device.items(DicomNode.TYPE)) {
      if (node.get(DicomNode.ROLE).value().orElse("").equals("local")) {
        localNode(node, published(node.get(DicomNode.PORT), DICOM));
      }
    }
  }

  /** Who publishes the port means other machines to use it, unless an option forbids them. */
  private Setting<Boolean> remote(Optional<OrthancPort> published, Item.Builder policy) {
    if (published.isEmpty()) {
      return Setting.unknown(INSIDE, service.node().span());
    }
    OrthancPort port = published.get();
    if (UrlText.loopback(port.address())) {
      return Setting.of(false, port.at());
    }
    Setting<Boolean> stated = policy.get(ServerPolicy.REMOTE_API);
    return stated.value().isPresent() ? stated : Setting.of(true, port.at());
  }

  /** The published port; where a file that is not at hand may set it, the usual one is meant. */
  private Optional<OrthancPort> published(Setting<Long> inside, long usual) {
    long number = inside.value().orElse(usual);
    return service.ports().stream().filter(port -> number == port.inside()).findFirst();
  }

  private static void published(Item.Builder item, OrthancPort port) {
    item.set(NetworkService.PORT, outside(port));
    if (!port.address().isEmpty()) {
      item.set(NetworkService.BIND_ADDRESS, port.address(), port.at());
    }
    if (UrlText.loopback(port.address())) {
      item.set(NetworkService.ALLOWED_SOURCES, List.of("127.0.0.1/32"), port.at());
    }
  }

  private static Setting<Long> outside(OrthancPort port) {
    return port.outside()
        .map(number -> Setting.of(number, port.at()))
        .orElseGet(
            () ->
                Setting.unknown(
                    new Text(
                        "the port of the machine is set from outside",
                        "le port de la machine est fixé de l’extérieur"),
                    port.at()));
  }

  private void localNode(Item.Builder node, Optional<OrthancPort> published) {
    if (published.isEmpty()) {
      node.set(DicomNode.LOOPBACK, Setting.unknown(INSIDE, service.node().span()));
      return;
    }
    OrthancPort port = published.get();
    node.set(DicomNode.PORT, outside(port));
    if (UrlText.loopback(port.address())) {
      node.set(DicomNode.LOOPBACK, true, port.at());
    }
  }

  private static void withinMachine(Item.Builder item, Set<String> hosts) {
    boolean neighbour = item.get(DataConnection.HOST).value().filter(hosts::contains).isPresent();
    if (neighbour && !item.get(DataConnection.ENCRYPTED).value().orElse(true)) {
      item.set(DataConnection.ENCRYPTED, Setting.unknown(SAME_MACHINE, item.where()));
    }
  }

  private static void peerWithinMachine(Item.Builder item, Set<String> hosts) {
    if (item.get(DicomNode.HOST).value().filter(hosts::contains).isPresent()) {
      item.set(DicomNode.LOOPBACK, Setting.unknown(SAME_MACHINE, item.where()));
    }
  }
}
