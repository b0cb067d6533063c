package org.auscult.formats.mirth;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.auscult.device.Account;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.DicomNode;
import org.auscult.device.Hl7Endpoint;
import org.auscult.device.Item;
import org.auscult.device.NetworkService;
import org.auscult.device.Setting;
import org.auscult.formats.syntax.UrlText;
import org.auscult.source.Redactor;
import org.auscult.source.Secret;
import org.auscult.tree.ConfigNode;

/** Source connectors that listen: TCP and MLLP, DICOM, HTTP, web service. */
final class MirthListeners {
  private static final String LISTENER = "listenerConnectorProperties";

  private static final Set<String> CONTENT =
      Set.of("content-type", "content-length", "content-disposition", "cache-control", "location");

  /** A script that never says one of these lets everybody in, as the one it comes with does. */
  private static final Pattern REFUSAL = Pattern.compile("Failure|Challenged|false|throw");

  private final DeviceBuilder device;
  private final Redactor redactor;

  MirthListeners(DeviceBuilder device, Redactor redactor) {
    this.device = device;
    this.redactor = redactor;
  }

  void map(MirthConnector source) {
    switch (source.kind()) {
      case "TcpReceiverProperties" -> tcp(source);
      case "DICOMReceiverProperties" -> dicom(source);
      case "HttpReceiverProperties" -> http(source, "http");
      case "WebServiceReceiverProperties" -> http(source, "soap");
      default -> {
        // readers of files and databases connect instead; connectors of plugins may listen
        if (source.properties().first(LISTENER).isPresent()) {
          service(source, "other");
        }
      }
    }
  }

  static boolean mllp(MirthConnector connector) {
    return connector
        .properties()
        .first("transmissionModeProperties")
        .map(ConfigNode::mapped)
        .filter(mode -> MirthXml.attribute(mode, "class").contains("MLLP"))
        .isPresent();
  }

  private void tcp(MirthConnector source) {
    boolean mllp = mllp(source);
    Item.Builder endpoint = device.add(Hl7Endpoint.TYPE, source.at());
    endpoint
        .set(Hl7Endpoint.NAME, source.name())
        .set(Hl7Endpoint.DIRECTION, "in")
        .set(Hl7Endpoint.TRANSPORT, mllp ? "mllp" : "other")
        .set(Hl7Endpoint.ENABLED, source.enabled())
        .set(Hl7Endpoint.TLS, source.tls());
    boolean listens = MirthXml.flag(source.properties(), "serverMode").value().orElse(true);
    if (listens) {
      MirthXml.number(endpoint, Hl7Endpoint.PORT, source.properties(), LISTENER, "port");
      MirthXml.at(source.properties(), LISTENER, "host")
          .ifPresent(h -> endpoint.set(Hl7Endpoint.HOST, MirthXml.anyOr(h.word(1)), h.span()));
      service(source, mllp ? "hl7" : "tcp").set(NetworkService.AUTHENTICATED, clients(source));
    } else {
      MirthXml.set(endpoint, Hl7Endpoint.HOST, source.properties(), "remoteAddress");
      MirthXml.number(endpoint, Hl7Endpoint.PORT, source.properties(), "remotePort");
    }
  }

  /** HL7 over TCP knows no log-in; with TLS a certificate may be asked for. */
  private static Setting<Boolean> clients(MirthConnector source) {
    Setting<Boolean> verified = source.clientsVerified();
    boolean tls = source.tls().value().orElse(false);
    return tls && verified.value().isPresent() ? verified : Setting.of(false, source.at());
  }

  private Item.Builder service(MirthConnector source, String protocol) {
    Item.Builder service = device.add(NetworkService.TYPE, source.at());
    service
        .set(NetworkService.PROTOCOL, protocol)
        .set(NetworkService.NAME, source.name())
        .set(NetworkService.TRANSPORT, "tcp")
        .set(NetworkService.ENABLED, source.enabled())
        .set(NetworkService.ENCRYPTED, source.tls())
        .set(NetworkService.PURPOSE, "clinical");
    MirthXml.number(service, NetworkService.PORT, source.properties(), LISTENER, "port");
    MirthXml.at(source.properties(), LISTENER, "host")
        .ifPresent(
            h -> service.set(NetworkService.BIND_ADDRESS, MirthXml.anyOr(h.word(1)), h.span()));
    return service;
  }

  private void dicom(MirthConnector source) {
    ConfigNode properties = source.properties();
    Setting<Boolean> tls = dicomTls(properties);
    // despite its name the element is true when clients must present a certificate: the server
    // passes it on as the need for client authentication
    Setting<Boolean> clients = MirthXml.flag(properties, "noClientAuth");
    Item.Builder node = device.add(DicomNode.TYPE, source.at());
    node.set(DicomNode.ROLE, "local")
        .set(DicomNode.ENABLED, source.enabled())
        .set(DicomNode.TLS, tls)
        .set(DicomNode.CLEAR, tls.map(on -> !on));
    MirthXml.set(node, DicomNode.AE_TITLE, properties, "applicationEntity");
    MirthXml.number(node, DicomNode.PORT, properties, LISTENER, "port");
    MirthXml.at(properties, LISTENER, "host")
        .ifPresent(h -> node.set(DicomNode.LOOPBACK, UrlText.loopback(h.word(1)), h.span()));
    MirthXml.at(properties, "applicationEntity")
        .ifPresent(ae -> node.set(DicomNode.CALLED_CHECKED, !ae.word(1).isEmpty(), ae.span()));
    if (tls.value().orElse(false)) {
      node.set(DicomNode.CLIENT_AUTHENTICATION, clients);
    }
    MirthSenders.keyStores(source, device, redactor);
    service(source, "dicom")
        .set(NetworkService.ENCRYPTED, tls)
        .set(NetworkService.AUTHENTICATED, tls.value().orElse(false) ? clients : tls);
  }

  /** {@code notls}, or the cipher that TLS is done with; {@code without} is TLS without one. */
  static Setting<Boolean> dicomTls(ConfigNode properties) {
    return MirthXml.at(properties, "tls")
        .filter(tls -> !tls.word(1).isEmpty())
        .map(tls -> Setting.of(!List.of("notls", "without").contains(tls.word(1)), tls.span()))
        .orElse(Setting.notStated());
  }

  private void http(MirthConnector source, String protocol) {
    Item.Builder service = service(source, protocol);
    MirthXml.at(source.properties(), "pluginProperties").stream()
        .flatMap(plugins -> plugins.children().stream())
        .filter(plugin -> plugin.word(0).contains(".httpauth."))
        .forEach(plugin -> authentication(service, plugin.mapped()));
    service.orDefault(
        NetworkService.AUTHENTICATED,
        false,
        "Open Integration Engine, HttpReceiver: none without properties of HTTP authentication");
    accounts(source.properties());
    source.properties().first("responseHeaders").ifPresent(MirthListeners::responses);
  }

  /** Headers of answers that say what the answer is; one that lets other origins in is not read. */
  private static void responses(ConfigNode headers) {
    for (ConfigNode entry : headers.mapped().children()) {
      String name = entry.first("string").map(s -> s.word(1)).orElse("");
      if (CONTENT.contains(name.toLowerCase(Locale.ROOT))) {
        entry.irrelevantDeep();
      }
    }
  }

  private void authentication(Item.Builder service, ConfigNode plugin) {
    MirthXml.at(plugin, "authType")
        .ifPresent(
            type ->
                service.set(
                    NetworkService.AUTHENTICATED, !type.word(1).equals("NONE"), type.span()));
    MirthXml.at(plugin, "script")
        .filter(script -> !REFUSAL.matcher(script.word(1)).find())
        .ifPresent(script -> service.set(NetworkService.AUTHENTICATED, false, script.span()));
    MirthXml.at(plugin, "credentials")
        .ifPresent(
            list -> list.children().forEach(entry -> account(entry.mapped().children(), entry)));
    MirthXml.flag(plugin, "isUseCredentialsVariable");
    MirthXml.at(plugin, "credentialsVariable");
    MirthXml.at(plugin, "verificationURL");
    MirthXml.at(plugin, "authenticatorClass");
  }

  /** Web services of old versions name users and passwords in two lists. */
  private void accounts(ConfigNode properties) {
    List<ConfigNode> names =
        MirthXml.at(properties, "usernames").map(ConfigNode::children).orElse(List.of());
    List<ConfigNode> secrets =
        MirthXml.at(properties, "passwords").map(ConfigNode::children).orElse(List.of());
    for (int i = 0; i < Math.min(names.size(), secrets.size()); i++) {
      account(List.of(names.get(i), secrets.get(i)), names.get(i));
    }
  }

  private void account(List<ConfigNode> pair, ConfigNode entry) {
    if (pair.size() == 2) {
      device
          .add(Account.TYPE, entry.wholeSpan())
          .set(Account.NAME, pair.get(0).mapped().word(1))
          .set(Account.SECRET, secret(pair.get(1).mapped()))
          .set(Account.PRIVILEGE, "service")
          .set(Account.ENABLED, true);
    }
  }

  private Secret secret(ConfigNode node) {
    MirthXml.mask(redactor, node.word(1));
    return MirthPlaceholders.of(redactor, node.word(1));
  }
}
