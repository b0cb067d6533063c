package org.auscult.formats.orthanc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.Account;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.Firmware;
import org.auscult.device.Identity;
import org.auscult.device.Item;
import org.auscult.device.LoggingPolicy;
import org.auscult.device.NetworkService;
import org.auscult.device.ServerPolicy;
import org.auscult.device.Setting;
import org.auscult.device.StorageEncryption;
import org.auscult.device.TlsProfile;
import org.auscult.formats.secret.PlaceholderSecrets;
import org.auscult.source.Redactor;
import org.auscult.source.Text;
import org.auscult.tree.ConfigNode;

/** The server itself and its HTTP side: identity, policy, users, REST and WebDAV services, TLS. */
final class OrthancServer {
  private static final List<String> HTTP =
      List.of(
          "HttpServerEnabled",
          "HttpPort",
          "SslEnabled",
          "RemoteAccessAllowed",
          "AuthenticationEnabled");

  /** What can narrow the rights of a user, and record what he does. */
  private static final List<String> FILTERS =
      List.of("LuaScripts", "PythonScript", "Authorization");

  /** Folders of the official plugins, which do so only where they have a section of their own. */
  private static final Set<String> OFFICIAL =
      Set.of("/usr/share/orthanc/plugins", "/usr/local/share/orthanc/plugins");

  private static final Text REST_FILES =
      new Text(
          "not stated; off by default since Orthanc 1.12.0 only, and the version is not in the"
              + " configuration",
          "non indiqué ; désactivé par défaut depuis Orthanc 1.12.0 seulement, et la version ne"
              + " figure pas dans la configuration");

  private static final Text EXPORTS_ONLY =
      new Text(
          "LogExportedResources records what is sent to other machines, not who looked at what",
          "LogExportedResources consigne ce qui est envoyé à d’autres machines, non les"
              + " consultations");

  private static final Text WEB_SERVICE =
      new Text(
          "no password is asked for, but the authorization plugin asks a web service whether each"
              + " request is granted; look up what that grants to a request without a token",
          "aucun mot de passe n’est demandé, mais le greffon d’autorisation interroge un service"
              + " web à chaque requête ; vérifier ce qu’il accorde à une requête sans jeton");

  private static final Text EXTENSIONS =
      new Text(
          "a script or plugin may record who looked at what",
          "un script ou un greffon peut consigner les consultations");

  private final OrthancOptions options;
  private final DeviceBuilder device;
  private final Redactor redactor;

  OrthancServer(OrthancOptions options, DeviceBuilder device, Redactor redactor) {
    this.options = options;
    this.device = device;
    this.redactor = redactor;
  }

  void map() {
    identity();
    policy();
    accounts();
    if (options.main() || options.statesAny(HTTP)) {
      http();
      webDav();
      tls();
    }
  }

  private void identity() {
    Item.Builder identity = device.single(Identity.TYPE);
    identity
        .set(Identity.VENDOR, "orthanc")
        .set(Identity.PRODUCT, "Orthanc")
        .set(Identity.KIND, "pacs");
    options
        .node("Name")
        .ifPresent(name -> identity.set(Identity.HOSTNAME, name.mapped().word(1), name.span()));
    device.single(Firmware.TYPE).set(Firmware.PRODUCT, "orthanc");
  }

  private void policy() {
    device
        .single(ServerPolicy.TYPE)
        .set(ServerPolicy.REMOTE_API, options.remoteAccess())
        .set(ServerPolicy.API_AUTHENTICATED, authenticated())
        .set(ServerPolicy.API_ENCRYPTED, options.flag("SslEnabled", false))
        .set(ServerPolicy.SCRIPTS_BY_CLIENTS, options.flag("ExecuteLuaEnabled", false))
        .set(ServerPolicy.FILES_BY_CLIENTS, filesByClients())
        .set(ServerPolicy.OVERWRITE, options.flag("OverwriteInstances", false))
        .set(ServerPolicy.RESULT_LIMIT, resultLimit());
    device
        .single(LoggingPolicy.TYPE)
        .set(LoggingPolicy.AUDIT_TRAIL, auditTrail())
        .set(LoggingPolicy.PATIENT_DATA, deidentified().map(removed -> !removed));
    device
        .single(StorageEncryption.TYPE)
        .set(StorageEncryption.PATIENT_DATA, options.flag("StoreDicom", true));
  }

  private Setting<Boolean> auditTrail() {
    Setting<Boolean> exports = options.flag("LogExportedResources", false);
    if (exports.value().orElse(false)) {
      return Setting.unknown(EXPORTS_ONLY, options.at("LogExportedResources"));
    }
    return filter()
        .map(filter -> Setting.<Boolean>unknown(EXTENSIONS, options.at(filter)))
        .orElse(exports);
  }

  /** The first option that brings in scripts or plugins of which nobody knows what they do. */
  private Optional<String> filter() {
    Optional<String> script = FILTERS.stream().filter(options::fills).findFirst();
    boolean own =
        options.entries("Plugins").stream()
            .map(plugin -> plugin.word(0).replaceFirst("/+$", ""))
            .anyMatch(plugin -> !OFFICIAL.contains(plugin));
    return script.isPresent() || !own ? script : Optional.of("Plugins");
  }

  /** A web service may do what the password does not. */
  private Setting<Boolean> authenticated() {
    Setting<Boolean> password = options.authentication();
    return options.fills("Authorization") && !password.value().orElse(true)
        ? Setting.unknown(WEB_SERVICE, options.at("Authorization"))
        : password;
  }

  /** Names and identifiers are left out of the log unless the option says otherwise. */
  private Setting<Boolean> deidentified() {
    return options.flag("DeidentifyLogs", true);
  }

  private Setting<Boolean> filesByClients() {
    String key = "RestApiWriteToFileSystemEnabled";
    return options.node(key).isPresent() ? options.flag(key) : Setting.unknown(REST_FILES);
  }

  /** The looser of the limits on patients, studies and series and on instances. */
  private Setting<Long> resultLimit() {
    Setting<Long> find = options.number("LimitFindResults", 0);
    Setting<Long> instances = options.number("LimitFindInstances", 0);
    if (find.value().isEmpty() || instances.value().isEmpty()) {
      return find.value().isEmpty() ? find : instances;
    }
    long first = find.value().orElseThrow();
    long second = instances.value().orElseThrow();
    return first == 0 || (second != 0 && first >= second) ? find : instances;
  }

  private void accounts() {
    options.everywhere("RegisteredUsers").forEach(ConfigNode::mapped);
    for (ConfigNode user : options.entries("RegisteredUsers")) {
      Item.Builder account = device.add(Account.TYPE, user.span());
      account
          .set(Account.NAME, user.word(0))
          .set(Account.SECRET, PlaceholderSecrets.of(redactor, user.word(1)))
          .set(Account.PASSWORD_REQUIRED, !user.word(1).isEmpty())
          .set(Account.ENABLED, true);
      user.mapped();
      if (filter().isEmpty()) {
        account.orDefault(
            Account.PRIVILEGE,
            "admin",
            "Orthanc Book, Securing Orthanc: the REST API gives full access unless a script or the"
                + " authorization plugin filters it");
      }
    }
  }

  private void http() {
    Setting<Boolean> ssl = options.flag("SslEnabled", false);
    Item.Builder rest = device.add(NetworkService.TYPE, options.at("HttpPort"));
    service(rest, ssl)
        .set(NetworkService.PROTOCOL, ssl.map(on -> on ? "https" : "http"))
        .set(NetworkService.NAME, "REST API")
        .set(NetworkService.ENABLED, options.flag("HttpServerEnabled", true))
        .set(NetworkService.PURPOSE, "management");
  }

  private void webDav() {
    Setting<Boolean> server = options.flag("HttpServerEnabled", true);
    Setting<Boolean> share = options.flag("WebDavEnabled", true);
    Setting<Boolean> ssl = options.flag("SslEnabled", false);
    service(device.add(NetworkService.TYPE, options.at("WebDavEnabled")), ssl)
        .set(NetworkService.PROTOCOL, "webdav")
        .set(NetworkService.NAME, "WebDAV")
        .set(NetworkService.ENABLED, server.value().orElse(true) ? share : server)
        .set(NetworkService.PURPOSE, "file-sharing");
  }

  private Item.Builder service(Item.Builder service, Setting<Boolean> ssl) {
    Setting<List<String>> callers =
        options.remoteAccess().map(remote -> List.of(remote ? "any" : "127.0.0.1/32"));
    return service
        .set(NetworkService.TRANSPORT, "tcp")
        .set(NetworkService.PORT, options.number("HttpPort", 8042))
        .set(NetworkService.ENCRYPTED, ssl)
        .set(NetworkService.AUTHENTICATED, authenticated())
        .set(NetworkService.ALLOWED_SOURCES, callers);
  }

  private void tls() {
    Setting<List<String>> versions =
        OrthancTls.http(options.number("SslMinimumProtocolVersion", 4));
    Setting<Boolean> clients = options.flag("SslVerifyPeers", false);
    Setting<List<String>> dicomVersions =
        OrthancTls.dicom(options.number("DicomTlsMinimumProtocolVersion", 0));
    Setting<Boolean> peers = options.flag("DicomTlsRemoteCertificateRequired", true);
    if (options.flag("SslEnabled", false).value().orElse(false)) {
      profile("HTTPS server", "SslEnabled", "SslCiphersAccepted")
          .set(TlsProfile.VERSIONS, versions)
          .set(TlsProfile.CLIENT_AUTHENTICATION, clients);
    }
    if (options.flag("DicomTlsEnabled", false).value().orElse(false)) {
      profile("DICOM", "DicomTlsEnabled", "DicomTlsCiphersAccepted")
          .set(TlsProfile.VERSIONS, dicomVersions)
          .set(TlsProfile.CLIENT_AUTHENTICATION, peers)
          .set(TlsProfile.PEER_VERIFIED, peers);
    }
  }

  private Item.Builder profile(String name, String switchedOn, String suites) {
    Item.Builder profile =
        device.add(TlsProfile.TYPE, options.at(switchedOn)).set(TlsProfile.NAME, name);
    ciphers(suites).ifPresent(listed -> profile.set(TlsProfile.CIPHERS, listed));
    return profile;
  }

  private Optional<Setting<List<String>>> ciphers(String key) {
    return options
        .node(key)
        .filter(node -> !node.children().isEmpty())
        .map(
            node -> {
              List<String> suites = new ArrayList<>();
              node.mappedDeep().children().forEach(c -> suites.add(OrthancTls.iana(c.word(0))));
              return Setting.of(suites, node.wholeSpan());
            });
  }
}
