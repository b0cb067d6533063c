package org.auscult.formats.horososirix;

import java.util.List;
import java.util.regex.Pattern;
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
import org.auscult.source.Span;
import org.auscult.tree.ConfigNode;

/**
 * What the preferences say of listeners and peers. What nobody chose is not in the file and holds
 * as the program registers it at its start (Horos, DefaultsOsiriX).
 */
final class HorosMapping {
  private static final Pattern SECRET = Pattern.compile("(?i).*(password|secret|token).*");
  private static final Pattern LOOKS =
      Pattern.compile(
          "NS(Window|TableView|SplitView|Toolbar|Nav)\\b.*|AETransferSyntax|DICOMTimeout"
              + "|DICOMConnectionTimeout|FONTNAME|FONTSIZE|MAX3DTEXTURE(SHADING)?|BESTRENDERING"
              + "|SERIESORDER|COLUMNSDATABASE|DBDateFormat2|DBDateOfBirthFormat2|STARTCOUNT"
              + "|LISTENERCHECKINTERVAL|AUTOTILING|preferredSyntaxForIncoming");

  private final Preferences preferences;
  private final DeviceBuilder device;
  private final Redactor redactor;

  HorosMapping(Preferences preferences, DeviceBuilder device, Redactor redactor) {
    this.preferences = preferences;
    this.device = device;
    this.redactor = redactor;
  }

  /**
   * Maps the preferences.
   *
   * @param whole true when what is missing was never chosen
   */
  void map(boolean whole) {
    device
        .single(Identity.TYPE)
        .set(Identity.VENDOR, "horos")
        .set(Identity.PRODUCT, "Horos, OsiriX")
        .set(Identity.KIND, "workstation");
    device.single(Firmware.TYPE).set(Firmware.PRODUCT, "horos");
    if (whole) {
      listener();
      portal();
      remoteControl();
    }
    preferences
        .get("SERVERS")
        .ifPresent(entry -> entry.mapped().value().children().forEach(this::peer));
    preferences.all().forEach(this::other);
  }

  private void other(String key, Preferences.Entry entry) {
    if (LOOKS.matcher(key).matches()) {
      entry.irrelevant();
    } else if (SECRET.matcher(key).matches() && entry.value().word(0).equals("string")) {
      redactor.remember(entry.text());
    }
  }

  /** The listener in clear; another one over TLS has settings of its own. */
  private void listener() {
    Item.Builder node =
        device
            .add(DicomNode.TYPE, at("STORESCP", "AEPORT", "AETITLE"))
            .set(DicomNode.ROLE, "local")
            .set(DicomNode.ENABLED, preferences.flag("STORESCP", true))
            .set(DicomNode.PORT, preferences.number("AEPORT"))
            .set(DicomNode.TLS, false)
            .set(DicomNode.CLEAR, true)
            .orDefault(
                DicomNode.LOOPBACK,
                false,
                "Horos, DefaultsOsiriX: there is no address to listen on");
    preferences
        .get("AETITLE")
        .ifPresent(
            entry -> node.set(DicomNode.AE_TITLE, entry.mapped().text(), entry.key().span()));
  }

  private Span at(String... keys) {
    for (String key : keys) {
      if (preferences.get(key).isPresent()) {
        return preferences.get(key).get().key().span();
      }
    }
    return device.where();
  }

  private void portal() {
    Setting<Boolean> tls = preferences.flag("encryptedWebServer", false);
    Setting<Boolean> login =
        preferences
            .get("passwordWebServer")
            .flatMap(entry -> entry.flag().map(on -> Setting.of(on, entry.mapped().key().span())))
            .orElse(Setting.notStated());
    service("httpWebServer", tls.value().orElse(false) ? "https" : "http", "web portal")
        .set(NetworkService.ENCRYPTED, tls)
        .set(NetworkService.AUTHENTICATED, login)
        .set(NetworkService.PURPOSE, "clinical");
    device
        .single(ServerPolicy.TYPE)
        .set(ServerPolicy.REMOTE_API, preferences.flag("httpWebServer", false))
        .set(ServerPolicy.API_ENCRYPTED, tls)
        .set(ServerPolicy.API_AUTHENTICATED, login);
  }

  private void remoteControl() {
    service("httpXMLRPCServer", "http", "XML-RPC")
        .orDefault(
            NetworkService.ENCRYPTED, false, "Horos, DefaultsOsiriX: there is no setting for TLS")
        .set(NetworkService.PURPOSE, "management");
  }

  private Item.Builder service(String key, String protocol, String name) {
    return device
        .add(NetworkService.TYPE, at(key))
        .set(NetworkService.PROTOCOL, protocol)
        .set(NetworkService.NAME, name)
        .set(NetworkService.TRANSPORT, "tcp")
        .set(NetworkService.ENABLED, preferences.flag(key, false))
        .set(NetworkService.PORT, preferences.number(key + "Port"));
  }

  private void peer(ConfigNode dictionary) {
    Preferences peer = new Preferences(dictionary.mapped());
    Item.Builder node =
        device
            .add(DicomNode.TYPE, dictionary.span())
            .set(DicomNode.ROLE, "peer")
            .set(
                DicomNode.ENABLED,
                peer.get("Activated").flatMap(Preferences.Entry::flag).orElse(true));
    peer.get("AETitle")
        .ifPresent(e -> node.set(DicomNode.AE_TITLE, e.mapped().text(), e.key().span()));
    peer.get("Address")
        .ifPresent(
            e ->
                node.set(DicomNode.HOST, e.mapped().text(), e.key().span())
                    .set(DicomNode.LOOPBACK, UrlText.loopback(e.text())));
    node.set(DicomNode.PORT, peer.number("Port"));
    boolean tls = peer.get("TLSEnabled").map(e -> e.mapped().flag().orElse(false)).orElse(false);
    node.set(DicomNode.TLS, tls).set(DicomNode.CLEAR, !tls);
    for (String look : List.of("Description", "TransferSyntax", "Activated")) {
      peer.get(look).ifPresent(Preferences.Entry::irrelevant);
    }
  }
}
