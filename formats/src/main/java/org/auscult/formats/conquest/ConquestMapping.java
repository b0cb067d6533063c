package org.auscult.formats.conquest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.auscult.device.Account;
import org.auscult.device.Coverage;
import org.auscult.device.DataConnection;
import org.auscult.device.Device;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.DicomNode;
import org.auscult.device.Identity;
import org.auscult.device.Item;
import org.auscult.device.NetworkService;
import org.auscult.device.ServerPolicy;
import org.auscult.device.Setting;
import org.auscult.device.StorageEncryption;
import org.auscult.formats.secret.PlaceholderSecrets;
import org.auscult.formats.syntax.Application;
import org.auscult.formats.syntax.UrlText;
import org.auscult.source.Redactor;
import org.auscult.source.Span;
import org.auscult.source.Text;
import org.auscult.tree.ConfigNode;
import org.auscult.tree.ConfigTree;

/** From the files of a ConQuest server to its device. */
final class ConquestMapping {
  private static final String NO_TLS =
      ConquestSettings.DEFAULTS + "there is no key for TLS among all keys";

  private static final String NO_ADDRESS =
      ConquestSettings.DEFAULTS + "there is no key for an address to listen on";

  private static final Text OTHER_FILES =
      new Text(
          "dicom.ini and acrnema.map of the server are not both there",
          "dicom.ini et acrnema.map du serveur ne sont pas tous deux présents");

  private static final Text NO_END =
      new Text(
          "the files of ConQuest have no end mark, so that a copy that was cut is not told apart",
          "les fichiers de ConQuest n’ont pas de marque de fin : une copie tronquée ne se distingue"
              + " pas");

  private static final List<String> USERS = List.of("admin", "moodle", "teacher", "student");

  private final ConfigTree tree;
  private final Redactor redactor;
  private final Text obtain;
  private final ConquestSettings settings;
  private final DeviceBuilder device;

  ConquestMapping(ConfigTree tree, Redactor redactor, Text obtain) {
    this.tree = tree;
    this.redactor = redactor;
    this.obtain = obtain;
    this.settings = new ConquestSettings(tree);
    this.device = Device.builder(tree.roots().get(0).file().whole());
  }

  DeviceBuilder map() {
    device
        .single(Identity.TYPE)
        .set(Identity.VENDOR, "conquest")
        .set(Identity.PRODUCT, "ConQuest DICOM server")
        .set(Identity.KIND, "pacs");
    if (settings.server()) {
      server();
    }
    if (settings.web()) {
      web();
    }
    rows(ConquestFormat.Part.MAP).forEach(this::peer);
    settings.sort();
    rows(ConquestFormat.Part.SYNTAXES).forEach(ConquestMapping::syntax);
    Application.absent(device);
    Application.otherServices(device);
    cover();
    return device;
  }

  private List<ConfigNode> rows(ConquestFormat.Part part) {
    return tree.roots().stream()
        .filter(root -> ConquestFormat.part(root.file()) == part)
        .flatMap(root -> root.node().children().stream())
        .toList();
  }

  private void server() {
    Span at = settings.node("TCPPort").map(ConfigNode::span).orElse(device.where());
    device
        .add(NetworkService.TYPE, at)
        .set(NetworkService.PROTOCOL, "dicom")
        .set(NetworkService.TRANSPORT, "tcp")
        .set(NetworkService.PORT, settings.port())
        .set(NetworkService.ENABLED, true)
        .set(NetworkService.PURPOSE, "clinical")
        .orDefault(NetworkService.ENCRYPTED, false, NO_TLS)
        .orDefault(NetworkService.AUTHENTICATED, false, NO_TLS);
    Span title = settings.node("MyACRNema").map(ConfigNode::span).orElse(device.where());
    Item.Builder local =
        device
            .add(DicomNode.TYPE, title)
            .set(DicomNode.AE_TITLE, settings.text("MyACRNema", "none"))
            .set(DicomNode.PORT, settings.port())
            .set(DicomNode.ROLE, "local")
            .set(DicomNode.ENABLED, true)
            .orDefault(DicomNode.TLS, false, NO_TLS)
            .orDefault(DicomNode.CLEAR, true, NO_TLS)
            .orDefault(DicomNode.LOOPBACK, false, NO_ADDRESS);
    titles(local);
    database();
    settings
        .node("MAGDevice0")
        .ifPresent(
            images ->
                device
                    .single(StorageEncryption.TYPE)
                    .set(StorageEncryption.PATIENT_DATA, true, images.mapped().span()));
  }

  /**
   * The titles that {@code dgatesop.lst} lists, in its second column; with none listed every title
   * is accepted (dicomlib, CheckedPDU_Service).
   */
  private void titles(Item.Builder local) {
    List<ConfigNode> list = rows(ConquestFormat.Part.SYNTAXES);
    if (list.isEmpty()) {
      return;
    }
    List<ConfigNode> callers = ofType(list, "remoteae");
    List<ConfigNode> called = ofType(list, "localae");
    String source = "ConQuest DICOM server, dicomlib, CheckedPDU_Service: no title is listed";
    if (callers.isEmpty()) {
      local.orDefault(DicomNode.ACCEPTED_CALLERS, List.of("any"), source);
      local.orDefault(DicomNode.HOST_CHECKED, false, source);
    } else {
      local.set(
          DicomNode.ACCEPTED_CALLERS,
          callers.stream().map(row -> row.mapped().word(1)).toList(),
          callers.get(0).span());
    }
    if (called.isEmpty()) {
      local.orDefault(DicomNode.CALLED_CHECKED, false, source);
    } else {
      called.forEach(ConfigNode::mapped);
      local.set(DicomNode.CALLED_CHECKED, true, called.get(0).span());
    }
  }

  private static List<ConfigNode> ofType(List<ConfigNode> rows, String type) {
    return rows.stream().filter(row -> row.word(2).toLowerCase(Locale.ROOT).equals(type)).toList();
  }

  private static void syntax(ConfigNode row) {
    if (List.of("sop", "transfer", "application").contains(row.word(2))) {
      row.irrelevant();
    }
  }

  /** With SQLite there is no log-in, and account and password are not used. */
  private void database() {
    List<ConfigNode> login = new ArrayList<>();
    for (String key : List.of("SQLHost", "SQLServer", "Username", "Password")) {
      settings.node(key).ifPresent(node -> login.add(node.mapped()));
    }
    List<Setting<Boolean>> servers = new ArrayList<>();
    for (String key : List.of("MySQL", "PostGres")) {
      settings.node(key).map(ConquestSettings::flag).ifPresent(servers::add);
    }
    Optional<Setting<Boolean>> file = settings.node("SQLite").map(ConquestSettings::flag);
    settings.node("Password").ifPresent(word -> redactor.remember(word.word(1)));
    if (login.isEmpty() || file.flatMap(Setting::value).orElse(false)) {
      return;
    }
    Item.Builder connection =
        device
            .add(DataConnection.TYPE, login.get(0).span().to(login.get(login.size() - 1).span()))
            .set(DataConnection.NAME, "SQLServer")
            .set(DataConnection.PROTOCOL, "other")
            .set(DataConnection.HOST, settings.text("SQLHost", "localhost"));
    servers.stream()
        .filter(used -> used.value().orElse(false))
        .findFirst()
        .ifPresent(used -> connection.set(DataConnection.ENABLED, used));
    settings
        .node("Username")
        .ifPresent(user -> connection.set(DataConnection.ACCOUNT, user.word(1), user.span()));
    settings
        .node("Password")
        .filter(word -> !word.word(1).isEmpty())
        .ifPresent(
            word ->
                connection.set(
                    DataConnection.SECRET,
                    PlaceholderSecrets.of(redactor, word.word(1)),
                    word.span()));
  }

  /** The web pages: who may log in, and whether visitors may change what is stored. */
  private void web() {
    settings.node("WebServerFor").ifPresent(ConfigNode::mapped);
    settings.node("TCPPort").ifPresent(ConfigNode::mapped);
    settings.node("MyACRNema").ifPresent(ConfigNode::mapped);
    for (String user : USERS) {
      settings.node(user + "_password").ifPresent(word -> account(user, word.mapped()));
    }
    Optional<ConfigNode> readOnly =
        settings.node("webdefaults", "readOnly").or(() -> settings.node("WebReadonly"));
    settings.node("WebReadonly").ifPresent(ConfigNode::mapped);
    Optional<Setting<Boolean>> viewOnly =
        settings.node("webdefaults", "viewOnly").map(ConquestSettings::flag);
    Setting<Boolean> only =
        readOnly
            .map(ConquestSettings::flag)
            .orElseGet(() -> Setting.byDefault(true, ConquestSettings.DEFAULTS + "WebReadOnly"));
    Setting<Boolean> looks = viewOnly.filter(v -> v.value().orElse(false)).orElse(only);
    device.single(ServerPolicy.TYPE).set(ServerPolicy.EDIT_BY_WEB, looks.map(reads -> !reads));
  }

  private void account(String user, ConfigNode word) {
    device
        .add(Account.TYPE, word.span())
        .set(Account.NAME, user)
        .set(Account.SECRET, PlaceholderSecrets.of(redactor, word.word(1)))
        .set(Account.PASSWORD_REQUIRED, !word.word(1).isEmpty())
        .set(Account.ENABLED, true);
  }

  /** The server itself stands in its own map. */
  private void peer(ConfigNode row) {
    String host = row.mapped().word(1);
    boolean itself =
        settings.node("MyACRNema").filter(own -> own.word(1).equals(row.word(0))).isPresent();
    if (itself) {
      return;
    }
    Item.Builder node =
        device
            .add(DicomNode.TYPE, row.span())
            .set(DicomNode.AE_TITLE, row.word(0))
            .set(DicomNode.HOST, host)
            .set(DicomNode.PORT, Long.valueOf(row.word(2)))
            .set(DicomNode.ROLE, "peer")
            .set(DicomNode.ENABLED, true)
            .orDefault(DicomNode.TLS, false, NO_TLS)
            .orDefault(DicomNode.CLEAR, true, NO_TLS);
    if (!host.contains("*")) {
      node.set(DicomNode.LOOPBACK, UrlText.loopback(host));
    }
  }

  /** Neither file has an end mark, and one that was cut must not say more than a whole one. */
  private void cover() {
    boolean map = !rows(ConquestFormat.Part.MAP).isEmpty();
    device.cover(
        DicomNode.TYPE,
        new Coverage.Partial(settings.server() && map ? NO_END : OTHER_FILES, List.of(), obtain));
    if (settings.server()) {
      device.cover(DataConnection.TYPE, new Coverage.Partial(NO_END, List.of(), obtain));
    }
    if (settings.web()) {
      device.cover(Account.TYPE, new Coverage.Partial(NO_END, List.of(), obtain));
    }
  }
}
