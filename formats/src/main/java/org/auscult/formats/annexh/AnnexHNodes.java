package org.auscult.formats.annexh;

import java.util.List;
import java.util.Optional;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.DicomNode;
import org.auscult.device.Hl7Endpoint;
import org.auscult.device.Item;
import org.auscult.device.Setting;
import org.auscult.formats.syntax.UrlText;
import org.auscult.source.Span;

/** Application entities of DICOM and applications of HL7: the device's own and its peers'. */
final class AnnexHNodes {
  private final AnnexH config;
  private final DeviceBuilder device;

  AnnexHNodes(AnnexH config, DeviceBuilder device) {
    this.config = config;
    this.device = device;
  }

  void map() {
    config.aes().forEach(this::ae);
    config.directory().all("hl7Application").forEach(this::hl7);
    for (String registry : List.of("dicomUniqueAETitle", "hl7UniqueApplicationName")) {
      config.directory().all(registry).forEach(Entry::understood);
    }
  }

  private void ae(Entry ae) {
    ae.understood()
        .mapped("dicomNetworkConnectionReference", "dicomInstalled", "dicomAssociationAcceptor");
    boolean own = config.own(ae);
    Item.Builder node = device.add(DicomNode.TYPE, ae.span());
    node.set(DicomNode.AE_TITLE, ae.value("dicomAETitle"), ae.spanOf("dicomAETitle"))
        .set(DicomNode.ROLE, own ? "local" : "peer")
        .set(DicomNode.ENABLED, config.installed(ae), ae.spanOf("dicomInstalled"));
    List<Entry> live = config.connectionsOf(ae).stream().filter(config::installed).toList();
    live.stream().findFirst().ifPresent(first -> address(node, first));
    transport(node, live, ae.spanOf("dicomNetworkConnectionReference"));
    if (own) {
      callers(node, ae);
    }
  }

  private static void address(Item.Builder node, Entry connection) {
    connection
        .line("dicomHostname")
        .ifPresent(host -> node.set(DicomNode.HOST, host.value(), host.span()));
    AnnexHConnections.port(connection).ifPresent(port -> node.set(DicomNode.PORT, port));
    node.set(DicomNode.LOOPBACK, AnnexHConnections.bindAddress(connection).map(UrlText::loopback));
  }

  private static void transport(Item.Builder node, List<Entry> live, Span at) {
    Optional<Entry> tls = live.stream().filter(AnnexH::tls).findFirst();
    Optional<Entry> clear = live.stream().filter(c -> !AnnexH.tls(c)).findFirst();
    if (!live.isEmpty()) {
      node.set(DicomNode.TLS, tls.isPresent(), tls.map(Entry::span).orElse(at))
          .set(DicomNode.CLEAR, clear.isPresent(), clear.map(Entry::span).orElse(at));
    }
    tls.ifPresent(
        c -> node.set(DicomNode.CLIENT_AUTHENTICATION, AnnexHConnections.clientAuthentication(c)));
  }

  private void callers(Item.Builder node, Entry ae) {
    List<Attribute> accepted = ae.lines("dcmAcceptedCallingAETitle");
    boolean acceptor = !ae.value("dicomAssociationAcceptor").equalsIgnoreCase("FALSE");
    ae.mapped("dcmAcceptedCallingAETitle");
    if (!acceptor) {
      node.set(DicomNode.ACCEPTED_CALLERS, List.of(), ae.spanOf("dicomAssociationAcceptor"));
    } else if (accepted.isEmpty()) {
      node.set(
          DicomNode.ACCEPTED_CALLERS,
          Setting.byDefault(
              List.of("any"), "dcm4che LDAP schema, dcmAcceptedCallingAETitle: any if absent"));
    } else {
      node.set(
          DicomNode.ACCEPTED_CALLERS,
          ae.values("dcmAcceptedCallingAETitle"),
          ae.spanOf("dcmAcceptedCallingAETitle"));
    }
    if (ae.value("dicomAETitle").equals("*")) {
      node.set(DicomNode.CALLED_CHECKED, false, ae.spanOf("dicomAETitle"));
    } else if (ae.isA("dcmNetworkAE")) {
      node.orDefault(
          DicomNode.CALLED_CHECKED,
          true,
          "dcm4che, AssociationHandler: called AE titles are those of the device");
    }
  }

  private void hl7(Entry application) {
    application
        .understood()
        .mapped(
            "dicomNetworkConnectionReference", "hl7AcceptedSendingApplication", "dicomInstalled");
    for (Entry connection : config.connectionsOf(application)) {
      if (!AnnexH.protocol(connection).startsWith("HL7")) {
        continue;
      }
      boolean own = config.own(application);
      boolean live = config.installed(connection) && config.installed(application);
      Item.Builder endpoint = device.add(Hl7Endpoint.TYPE, connection.span());
      endpoint
          .set(Hl7Endpoint.NAME, name(application, connection))
          .set(Hl7Endpoint.DIRECTION, own ? "in" : "out")
          .set(Hl7Endpoint.TRANSPORT, "mllp")
          .set(Hl7Endpoint.ENABLED, live, connection.spanOf("dicomInstalled"))
          .set(Hl7Endpoint.TLS, AnnexHConnections.tls(connection));
      AnnexHConnections.port(connection).ifPresent(p -> endpoint.set(Hl7Endpoint.PORT, p));
      if (own) {
        endpoint.set(Hl7Endpoint.HOST, AnnexHConnections.bindAddress(connection));
        endpoint.set(Hl7Endpoint.ACCEPTED_SENDERS, senders(application));
      } else {
        connection
            .line("dicomHostname")
            .ifPresent(host -> endpoint.set(Hl7Endpoint.HOST, host.value(), host.span()));
      }
    }
  }

  private static String name(Entry application, Entry connection) {
    return application.name().value() + " " + connection.name().value();
  }

  private static Setting<List<String>> senders(Entry application) {
    String attribute = "hl7AcceptedSendingApplication";
    return application.lines(attribute).isEmpty()
        ? Setting.byDefault(List.of("any"), "dcm4che LDAP schema, " + attribute + ": any if absent")
        : Setting.of(application.values(attribute), application.spanOf(attribute));
  }
}
