package org.auscult.formats.dcmtk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.DicomNode;
import org.auscult.device.Identity;
import org.auscult.device.Item;
import org.auscult.device.NetworkService;
import org.auscult.device.Setting;
import org.auscult.formats.syntax.BeginEndSyntax;
import org.auscult.formats.syntax.UrlText;
import org.auscult.source.Text;
import org.auscult.tree.ConfigNode;

/**
 * What {@code dcmqrscp.cfg} says of the archive: one listener, a storage area with its own AE title
 * for each row of the AETable, and the peers of the HostTable.
 *
 * <p>dcmqrcnf.txt names a peer's host before its title in the AETable, its example and the program
 * (dcmqrcnf.cc, readPeerList) after it, as in the HostTable; the program decides. The limits of the
 * server ({@code MaxAssociations}), its user and the VendorTable have no place in the model.
 */
final class DcmtkMapping {
  private static final int PEERS = 4;

  /** dcmqrcnf.cc reads these and does nothing with them; MaxPDUSize and charset are encoding. */
  private static final Set<String> WITHOUT_MEANING =
      Set.of(
          "MaxPDUSize",
          "SpecificCharacterSet",
          "NetworkType",
          "Display",
          "DisplayPort",
          "ApplicationTitle",
          "ApplicationContext",
          "ImplementationClass",
          "ImplementationVersion");

  /**
   * What a caller may do in a storage area. The server refuses storage where it may not write and
   * refuses nothing else (dcmqrsrv.cc, negotiateAssociation), so that W keeps no query out.
   */
  private static final Map<String, List<String>> OPERATIONS =
      Map.of(
          "R", List.of("echo", "find", "get", "move"),
          "RW", List.of("echo", "store", "find", "get", "move"),
          "W", List.of("echo", "store", "find", "get", "move"));

  private static final Text TLS_ELSEWHERE =
      new Text(
          "the file has no key for TLS; releases that offer it take it from the command line",
          "le fichier n’a pas de clé pour TLS ; les versions qui le proposent le prennent de la"
              + " ligne de commande");

  private final ConfigNode root;
  private final DeviceBuilder device;
  private final Map<String, List<String>> titlesByName = new HashMap<>();

  DcmtkMapping(ConfigNode root, DeviceBuilder device) {
    this.root = root;
    this.device = device;
  }

  void map() {
    device.single(Identity.TYPE).set(Identity.PRODUCT, "DCMTK dcmqrscp").set(Identity.KIND, "pacs");
    Setting<Long> port = port();
    service(port);
    root.all("HostTable", "BEGIN").forEach(this::hosts);
    root.all("AETable", "BEGIN").forEach(table -> areas(table, port));
    root.children().stream()
        .filter(node -> WITHOUT_MEANING.contains(node.word(0)))
        .forEach(ConfigNode::irrelevant);
  }

  /** The last statement counts, as in the program. */
  private Setting<Long> port() {
    Setting<Long> port = Setting.notStated();
    for (ConfigNode node : root.all("NetworkTCPPort")) {
      Optional<Long> number = number(node.word(1));
      if (number.isPresent()) {
        port = Setting.of(number.get(), node.mapped().span());
      }
    }
    return port;
  }

  private static Optional<Long> number(String word) {
    return word.matches("\\d{1,5}") ? Optional.of(Long.valueOf(word)) : Optional.empty();
  }

  private void service(Setting<Long> port) {
    device
        .add(NetworkService.TYPE, port.where().orElse(device.where()))
        .set(NetworkService.PROTOCOL, "dicom")
        .set(NetworkService.NAME, "dcmqrscp")
        .set(NetworkService.TRANSPORT, "tcp")
        .set(NetworkService.PORT, port)
        .set(NetworkService.ENABLED, true)
        .set(NetworkService.ENCRYPTED, Setting.unknown(TLS_ELSEWHERE))
        .set(NetworkService.AUTHENTICATED, Setting.unknown(TLS_ELSEWHERE))
        .set(NetworkService.PURPOSE, "clinical");
  }

  private void hosts(ConfigNode table) {
    for (ConfigNode row : table.mapped().children()) {
      Optional<List<String>> titles = titles(row, 1);
      if (titles.isPresent()) {
        titlesByName.put(row.mapped().word(0), titles.get());
      }
    }
  }

  /** The titles of the peers named from this word on, each added; empty when one is not clear. */
  private Optional<List<String>> titles(ConfigNode row, int first) {
    List<String> titles = new ArrayList<>();
    for (String word : row.words().stream().skip(first).toList()) {
      Optional<List<String>> meant =
          word.contains(",") ? peer(row, word) : Optional.ofNullable(titlesByName.get(word));
      if (meant.isEmpty()) {
        return meant;
      }
      titles.addAll(meant.get());
    }
    return titles.isEmpty() ? Optional.empty() : Optional.of(titles.stream().distinct().toList());
  }

  private Optional<List<String>> peer(ConfigNode row, String triple) {
    List<String> parts = BeginEndSyntax.words(triple);
    Optional<Long> port = parts.size() == 3 ? number(parts.get(2)) : Optional.empty();
    if (port.isEmpty()) {
      return Optional.empty();
    }
    node(row, "peer")
        .set(DicomNode.AE_TITLE, parts.get(0))
        .set(DicomNode.HOST, parts.get(1))
        .set(DicomNode.LOOPBACK, UrlText.loopback(parts.get(1)))
        .set(DicomNode.PORT, port.get());
    return Optional.of(List.of(parts.get(0)));
  }

  private Item.Builder node(ConfigNode row, String role) {
    return device
        .add(DicomNode.TYPE, row.span())
        .set(DicomNode.ROLE, role)
        .set(DicomNode.ENABLED, true)
        .set(DicomNode.TLS, Setting.unknown(TLS_ELSEWHERE))
        .set(DicomNode.CLEAR, Setting.unknown(TLS_ELSEWHERE));
  }

  private void areas(ConfigNode table, Setting<Long> port) {
    for (ConfigNode row : table.mapped().children()) {
      if (row.words().size() > PEERS) {
        area(row, port);
      }
    }
  }

  private void area(ConfigNode row, Setting<Long> port) {
    Item.Builder local =
        node(row, "local")
            .set(DicomNode.AE_TITLE, row.word(0))
            .set(DicomNode.PORT, port)
            .orDefault(
                DicomNode.CALLED_CHECKED,
                true,
                "DCMTK, dcmqrscp, Operation: called AE titles are those of the file")
            .orDefault(
                DicomNode.LOOPBACK,
                false,
                "DCMTK, dcmqrscp, network options: there is none for an address to listen on");
    Optional<List<String>> operations = Optional.ofNullable(OPERATIONS.get(row.word(2)));
    Optional<List<String>> callers =
        row.word(PEERS).equals("ANY") ? Optional.of(List.of("any")) : titles(row, PEERS);
    if (operations.isPresent() && callers.isPresent()) {
      row.mapped();
    }
    callers.ifPresent(some -> callers(local, some, operations));
  }

  /** Whoever is not listed may do nothing. */
  private static void callers(
      Item.Builder local, List<String> callers, Optional<List<String>> operations) {
    local.set(DicomNode.ACCEPTED_CALLERS, callers);
    if (!callers.contains("any")) {
      local.set(DicomNode.OPERATIONS, List.of());
      return;
    }
    local.set(DicomNode.HOST_CHECKED, false);
    operations.ifPresent(some -> local.set(DicomNode.OPERATIONS, some));
  }
}
