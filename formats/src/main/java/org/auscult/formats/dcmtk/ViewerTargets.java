package org.auscult.formats.dcmtk;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.auscult.device.DataConnection;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.DicomNode;
import org.auscult.device.Item;
import org.auscult.device.KeyStore;
import org.auscult.device.Setting;
import org.auscult.device.TlsProfile;
import org.auscult.formats.syntax.UrlText;
import org.auscult.source.Redactor;
import org.auscult.tree.ConfigNode;

/**
 * The sections of {@code [[COMMUNICATION]]}: receivers and printers of this machine, and those that
 * it sends to. All settings of such a section are told in the comments of {@code dcmpstat.cfg}.
 */
final class ViewerTargets {
  private static final String FILE = "DCMTK, dcmpstat.cfg, [[COMMUNICATION]]";
  private static final Set<String> LOCAL = Set.of("RECEIVER", "LOCALPRINTER");
  private static final Set<String> TYPES = Set.of("STORAGE", "PRINTER", "RECEIVER", "LOCALPRINTER");

  private static final Pattern LOOKS =
      Pattern.compile(
          "(?i)description|hostname|implicitonly|disablenewvrs|maxpdu|timeout|bitpreservingmode"
              + "|correctuidpadding|supports\\w+|presentationlut\\w+|displayformat|filmsizeid"
              + "|mediumtype|resolutionid|magnificationtype|smoothingtype|borderdensity"
              + "|emptyimagedensity|maxdensity|mindensity|annotation|sessionlabelannotation"
              + "|configuration_\\d+|filmdestination|omitsopclassuidfromcreateresponse|certificate"
              + "|privatekey|diffiehellmanparameters|randomseed|ciphersuites");

  /** DICOM PS3.15, Annex B, and DCMTK's ciphers.txt: the suites of the retired profiles. */
  private static final Map<String, List<String>> SUITES =
      Map.of(
          "NULL", List.of("TLS_RSA_WITH_NULL_SHA"),
          "BASIC", List.of("TLS_RSA_WITH_3DES_EDE_CBC_SHA"),
          "AES", List.of("TLS_RSA_WITH_AES_128_CBC_SHA", "TLS_RSA_WITH_3DES_EDE_CBC_SHA"));

  private final DeviceBuilder device;
  private final Redactor redactor;

  ViewerTargets(DeviceBuilder device, Redactor redactor) {
    this.device = device;
    this.redactor = redactor;
  }

  static Optional<Long> number(String word) {
    return word.matches("\\d{1,5}") ? Optional.of(Long.valueOf(word)) : Optional.empty();
  }

  /** A flag as OFConfigFile reads it. */
  private static Optional<Boolean> flag(String word) {
    return switch (word.toUpperCase(Locale.ROOT)) {
      case "YES", "1", "TRUE", "ON" -> Optional.of(true);
      case "NO", "0", "FALSE", "OFF" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  /**
   * Reads a section.
   *
   * @param live false when it stands outside of {@code [[COMMUNICATION]]}, where no program looks;
   *     unknown when the file has no such section
   */
  void map(ConfigNode section, Setting<Boolean> live) {
    Setting<String> type = type(section);
    Optional<String> known = type.value().filter(TYPES::contains);
    section.mapped();
    section.children().stream()
        .filter(line -> LOOKS.matcher(line.word(0)).matches())
        .forEach(ConfigNode::irrelevant);
    if (known.isEmpty()) {
      return;
    }
    boolean local = LOCAL.contains(known.get());
    Item.Builder node =
        device
            .add(DicomNode.TYPE, section.span())
            .set(DicomNode.ROLE, local ? "local" : "peer")
            .set(DicomNode.ENABLED, live);
    ViewerMapping.entry(section, "aetitle")
        .ifPresent(line -> node.set(DicomNode.AE_TITLE, line.word(1), line.mapped().span()));
    ViewerMapping.entry(section, "port").ifPresent(line -> port(line, node));
    Setting<Boolean> tls = tls(section);
    node.set(DicomNode.TLS, tls).set(DicomNode.CLEAR, tls.map(on -> !on));
    if (local) {
      local(known.get(), node);
    } else {
      peer(section, node);
    }
    security(section, node, local, live.value().orElse(false) && tls.value().orElse(false));
  }

  /** What the program does not know is STORAGE too, with a warning (dvpscf.cc). */
  private static Setting<String> type(ConfigNode section) {
    return ViewerMapping.entry(section, "type")
        .map(
            line -> Setting.of(line.word(1).toUpperCase(Locale.ROOT).strip(), line.mapped().span()))
        .orElse(Setting.byDefault("STORAGE", FILE + ", type"));
  }

  private static void port(ConfigNode line, Item.Builder node) {
    number(line.word(1))
        .ifPresent(number -> node.set(DicomNode.PORT, number, line.mapped().span()));
  }

  private static Setting<Boolean> tls(ConfigNode section) {
    Optional<ConfigNode> line = ViewerMapping.entry(section, "usetls");
    Optional<Boolean> on = line.flatMap(entry -> flag(entry.word(1)));
    return on.isPresent()
        ? Setting.of(on.get(), line.get().mapped().span())
        : Setting.byDefault(false, FILE + ", UseTLS");
  }

  private static void local(String type, Item.Builder node) {
    node.orDefault(
            DicomNode.ACCEPTED_CALLERS,
            List.of("any"),
            FILE + ": there is no setting for the callers that are let in")
        .orDefault(
            DicomNode.LOOPBACK, false, FILE + ": there is no setting for an address to listen on");
    if (type.equals("RECEIVER")) {
      node.orDefault(
              DicomNode.CALLED_CHECKED, false, FILE + ", aetitle: the receiver answers with it")
          .orDefault(
              DicomNode.OPERATIONS,
              List.of("echo", "store"),
              FILE + ", type RECEIVER: stores what comes in");
    }
  }

  private static void peer(ConfigNode section, Item.Builder node) {
    ViewerMapping.entry(section, "hostname")
        .ifPresent(
            line ->
                node.set(DicomNode.HOST, line.word(1), line.mapped().span())
                    .set(DicomNode.LOOPBACK, UrlText.loopback(line.word(1))));
  }

  private void security(ConfigNode section, Item.Builder node, boolean local, boolean tls) {
    Setting<String> profile = word(section, "tlsprofile");
    Setting<String> peer =
        word(section, "peerauthentication")
            .or(Setting.byDefault("REQUIRE", FILE + ", PeerAuthentication"));
    ViewerMapping.entry(section, "privatekeypassword").ifPresent(line -> password(section, line));
    if (!tls) {
      return;
    }
    Item.Builder profiled =
        device.add(TlsProfile.TYPE, section.span()).set(TlsProfile.NAME, name(section));
    suites(profile, profiled);
    if (local) {
      node.set(DicomNode.CLIENT_AUTHENTICATION, peer.map(word -> word.equals("REQUIRE")));
      profiled.set(TlsProfile.CLIENT_AUTHENTICATION, peer.map(word -> word.equals("REQUIRE")));
    } else {
      profiled.set(TlsProfile.PEER_VERIFIED, peer.map(word -> !word.equals("IGNORE")));
      connection(section, profile, peer);
    }
  }

  private static String name(ConfigNode section) {
    return section.word(0).replaceAll("[\\[\\]]", "");
  }

  private static Setting<String> word(ConfigNode section, String key) {
    return ViewerMapping.entry(section, key)
        .map(
            line -> Setting.of(line.word(1).toUpperCase(Locale.ROOT).strip(), line.mapped().span()))
        .orElse(Setting.notStated());
  }

  private void password(ConfigNode section, ConfigNode line) {
    device
        .add(KeyStore.TYPE, line.mapped().span())
        .set(KeyStore.NAME, name(section) + " PrivateKey")
        .set(KeyStore.SECRET, redactor.clear(line.word(1)));
  }

  private static void suites(Setting<String> profile, Item.Builder profiled) {
    String named = profile.value().orElse("");
    List<String> suites = SUITES.getOrDefault(named, List.of());
    if (!suites.isEmpty()) {
      profiled.set(TlsProfile.CIPHERS, profile.map(any -> suites));
    } else if (named.equals("BCP195-ND") || named.contains("8996")) {
      profiled.set(TlsProfile.VERSIONS, profile.map(any -> List.of("tls1.2", "tls1.3")));
    }
  }

  /** Without encryption there is a profile without it, which is what is wrong. */
  private void connection(ConfigNode section, Setting<String> profile, Setting<String> peer) {
    if (!profile.value().orElse("").equals("NULL")) {
      Item.Builder connection =
          device
              .add(DataConnection.TYPE, section.span())
              .set(DataConnection.NAME, name(section))
              .set(DataConnection.PROTOCOL, "dicom")
              .set(DataConnection.ENABLED, true)
              .set(DataConnection.ENCRYPTED, true)
              .set(DataConnection.PEER_VERIFIED, peer.map(word -> !word.equals("IGNORE")));
      ViewerMapping.entry(section, "hostname")
          .ifPresent(line -> connection.set(DataConnection.HOST, line.word(1), line.span()));
    }
  }
}
