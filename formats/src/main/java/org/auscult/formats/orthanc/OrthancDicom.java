package org.auscult.formats.orthanc;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.DicomNode;
import org.auscult.device.Item;
import org.auscult.device.NetworkService;
import org.auscult.device.Setting;
import org.auscult.formats.syntax.UrlText;
import org.auscult.source.Text;
import org.auscult.tree.ConfigNode;

/** The DICOM side: the service, the local application entity, the modalities known. */
final class OrthancDicom {
  private static final List<String> LOCAL =
      List.of("DicomServerEnabled", "DicomAet", "DicomPort", "DicomTlsEnabled");

  /** What the options {@code DicomAlwaysAllow...} and {@code Allow...} are called in the model. */
  private static final List<Operation> OPERATIONS =
      List.of(
          new Operation("Echo", "echo", true),
          new Operation("Store", "store", true),
          new Operation("Find", "find", false),
          new Operation("FindWorklist", "find-worklist", false),
          new Operation("Get", "get", false),
          new Operation("Move", "move", false));

  /** How Orthanc talks to a modality, and what concerns no images. */
  private static final List<String> HARMLESS =
      List.of(
          "Manufacturer",
          "AllowTranscoding",
          "AllowStorageCommitment",
          "AllowNAction",
          "AllowEventReport",
          "Timeout",
          "LocalAet",
          "RetrieveMethod");

  private record Operation(String option, String word, boolean toAll) {}

  private static final Text BY_OPERATION =
      new Text(
          "unknown callers are granted or refused each operation by itself",
          "chaque opération est accordée ou refusée séparément aux appelants inconnus");

  private static final Text NO_MODALITY =
      new Text(
          "no modality is declared whose address could be checked",
          "aucune modalité n’est déclarée, dont l’adresse pourrait être vérifiée");

  private final OrthancOptions options;
  private final DeviceBuilder device;

  OrthancDicom(OrthancOptions options, DeviceBuilder device) {
    this.options = options;
    this.device = device;
  }

  void map() {
    if (options.main() || options.statesAny(LOCAL)) {
      service();
      local();
    }
    options.flag("DicomModalitiesInDatabase", false);
    peers();
  }

  private Setting<Boolean> tls() {
    return options.flag("DicomTlsEnabled", false);
  }

  private Setting<Boolean> certificate() {
    Setting<Boolean> tls = tls();
    return tls.value().orElse(false)
        ? options.flag("DicomTlsRemoteCertificateRequired", true)
        : tls;
  }

  private void service() {
    Item.Builder dicom = device.add(NetworkService.TYPE, options.at("DicomPort"));
    dicom
        .set(NetworkService.PROTOCOL, "dicom")
        .set(NetworkService.TRANSPORT, "tcp")
        .set(NetworkService.PORT, options.number("DicomPort", 4242))
        .set(NetworkService.ENABLED, options.flag("DicomServerEnabled", true))
        .set(NetworkService.ENCRYPTED, tls())
        .set(NetworkService.AUTHENTICATED, certificate())
        .set(NetworkService.PURPOSE, "clinical");
    Setting<Boolean> checked = options.flag("DicomCheckModalityHost", false);
    if (!checked.value().orElse(true)) {
      dicom.set(NetworkService.ALLOWED_SOURCES, checked.map(no -> List.of("any")));
    }
  }

  private void local() {
    Item.Builder node = device.add(DicomNode.TYPE, options.at("DicomAet"));
    node.set(DicomNode.AE_TITLE, options.text("DicomAet", "ORTHANC"))
        .set(DicomNode.PORT, options.number("DicomPort", 4242))
        .set(DicomNode.ROLE, "local")
        .set(DicomNode.ENABLED, options.flag("DicomServerEnabled", true))
        .set(DicomNode.TLS, tls())
        .set(DicomNode.CLEAR, tls().map(on -> !on))
        .set(DicomNode.CALLED_CHECKED, options.flag("DicomCheckCalledAet", false))
        .set(DicomNode.HOST_CHECKED, hostChecked())
        .orDefault(
            DicomNode.LOOPBACK,
            false,
            OrthancOptions.REFERENCE + "DicomPort: there is none for an address to listen on");
    if (tls().value().orElse(false)) {
      node.set(DicomNode.CLIENT_AUTHENTICATION, certificate());
    }
    toStrangers(node);
  }

  private Setting<Boolean> hostChecked() {
    Setting<Boolean> checked = options.flag("DicomCheckModalityHost", false);
    boolean elsewhere = options.flag("DicomModalitiesInDatabase", false).value().orElse(true);
    boolean none = options.node("DicomModalities").isPresent() && !options.fills("DicomModalities");
    return none && !elsewhere && !checked.value().orElse(true)
        ? Setting.unknown(NO_MODALITY, options.at("DicomModalities"))
        : checked;
  }

  /** What those may do whose title is not among the modalities; someone may do something. */
  private void toStrangers(Item.Builder node) {
    List<Setting<Boolean>> grants =
        OPERATIONS.stream()
            .map(o -> options.flag("DicomAlwaysAllow" + o.option(), o.toAll()))
            .toList();
    if (grants.stream().anyMatch(grant -> grant.value().isEmpty())) {
      return;
    }
    Setting<List<String>> operations =
        granted(grants, "DicomAlwaysAllowEcho, Store, Find, FindWorklist, Get, Move");
    node.set(DicomNode.OPERATIONS, operations);
    if (grants.stream().anyMatch(grant -> grant.value().orElseThrow())) {
      node.set(DicomNode.ACCEPTED_CALLERS, Setting.unknown(BY_OPERATION));
    } else {
      titles().ifPresent(known -> node.set(DicomNode.ACCEPTED_CALLERS, known));
    }
  }

  /** The operations granted, as sure as the first option that grants one, or that refuses one. */
  private static Setting<List<String>> granted(List<Setting<Boolean>> grants, String names) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < grants.size(); i++) {
      if (grants.get(i).value().orElseThrow()) {
        words.add(OPERATIONS.get(i).word());
      }
    }
    return grants.stream()
        .filter(Setting::configured)
        .max(Comparator.comparing(grant -> grant.value().orElseThrow()))
        .map(stated -> stated.map(any -> List.copyOf(words)))
        .orElseGet(() -> Setting.byDefault(List.copyOf(words), OrthancOptions.REFERENCE + names));
  }

  private Optional<Setting<List<String>>> titles() {
    boolean elsewhere = options.flag("DicomModalitiesInDatabase", false).value().orElse(true);
    List<String> known =
        options.entries("DicomModalities").stream().map(OrthancDicom::title).toList();
    return options
        .node("DicomModalities")
        .filter(list -> !elsewhere)
        .map(list -> Setting.of(known, list.wholeSpan()));
  }

  private static String title(ConfigNode modality) {
    return modality
        .first("AET")
        .map(aet -> aet.word(1))
        .orElseGet(() -> modality.children().stream().map(c -> c.word(0)).findFirst().orElse(""));
  }

  private void peers() {
    options.everywhere("DicomModalities").forEach(ConfigNode::mapped);
    options.entries("DicomModalities").forEach(this::peer);
  }

  private void peer(ConfigNode modality) {
    List<ConfigNode> inside = modality.children();
    Item.Builder node = device.add(DicomNode.TYPE, modality.wholeSpan());
    node.set(DicomNode.ROLE, "peer").set(DicomNode.ENABLED, true);
    boolean array = !inside.isEmpty() && inside.stream().allMatch(c -> c.words().size() == 1);
    if (!array) {
      modality.first("AET").ifPresent(aet -> title(node, aet));
      modality.first("Host").ifPresent(host -> host(node, host));
      modality.first("Port").ifPresent(port -> port(node, port));
      HARMLESS.forEach(key -> modality.first(key).ifPresent(ConfigNode::irrelevant));
      modality.mapped();
    } else if (inside.size() >= 3) {
      title(node, inside.get(0));
      host(node, inside.get(1));
      port(node, inside.get(2));
      inside.stream().skip(3).limit(1).forEach(ConfigNode::irrelevant);
      modality.mapped();
    }
    Setting<Boolean> tls = peerFlag(modality, "UseDicomTls", false);
    node.set(DicomNode.TLS, tls).set(DicomNode.CLEAR, tls.map(on -> !on));
    operations(node, modality);
  }

  private static void title(Item.Builder node, ConfigNode title) {
    node.set(DicomNode.AE_TITLE, OrthancOptions.last(title.mapped()), title.span());
  }

  private static void host(Item.Builder node, ConfigNode host) {
    String address = OrthancOptions.last(host.mapped());
    node.set(DicomNode.HOST, address, host.span())
        .set(DicomNode.LOOPBACK, UrlText.loopback(address), host.span());
  }

  private static void port(Item.Builder node, ConfigNode port) {
    node.set(DicomNode.PORT, OrthancOptions.number(port));
  }

  /** Echo and store count only where they are not granted to everyone. */
  private void operations(Item.Builder node, ConfigNode modality) {
    List<Setting<Boolean>> grants = new ArrayList<>();
    for (Operation operation : OPERATIONS) {
      Setting<Boolean> own = peerFlag(modality, "Allow" + operation.option(), true);
      Setting<Boolean> all =
          options.flag("DicomAlwaysAllow" + operation.option(), operation.toAll());
      grants.add(own.value().orElse(true) || !all.value().orElse(false) ? own : all);
    }
    if (grants.stream().allMatch(grant -> grant.value().isPresent())) {
      node.set(
          DicomNode.OPERATIONS,
          granted(grants, "DicomModalities, AllowEcho, Store, Find, FindWorklist, Get, Move"));
    }
  }

  private static Setting<Boolean> peerFlag(ConfigNode modality, String key, boolean fallback) {
    return modality
        .first(key)
        .map(OrthancOptions::flag)
        .orElseGet(
            () ->
                Setting.byDefault(fallback, OrthancOptions.REFERENCE + "DicomModalities, " + key));
  }
}
