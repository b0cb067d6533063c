package org.auscult.formats.mirth;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.auscult.device.Account;
import org.auscult.device.DataConnection;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.Field;
import org.auscult.device.Firmware;
import org.auscult.device.Item;
import org.auscult.device.KeyStore;
import org.auscult.device.NetworkService;
import org.auscult.device.ServerPolicy;
import org.auscult.device.Setting;
import org.auscult.device.StoredSecret;
import org.auscult.device.TlsProfile;
import org.auscult.formats.syntax.UrlText;
import org.auscult.source.Redactor;
import org.auscult.source.Secret;
import org.auscult.source.SourceFile;
import org.auscult.source.Span;
import org.auscult.tree.ConfigNode;

/** The server as {@code mirth.properties} sets it up. */
final class MirthServer {
  private static final String GUIDE = "Mirth Connect User Guide, mirth.properties File, ";
  private static final String SOURCE = "Open Integration Engine, MirthWebServer, ";

  private static final Pattern COMMENTED =
      Pattern.compile(
          "(?i)^\\s*[#!].*?(?:[.;?&\\s]password|storepass|keypass)\\s*=\\s*([^\\s;&]{3,})");

  private static final Set<String> IRRELEVANT =
      Set.of(
          "dir.appdata",
          "dir.tempdata",
          "keystore.path",
          "keystore.type",
          "truststore.path",
          "https.ephemeraldhkeysize",
          "server.includecustomlib",
          "server.startuplocksleep",
          "server.api.sessioncache",
          "server.api.sessionstore",
          "server.api.sessionstoretable",
          "donkey.statsupdateinterval",
          "configurationmap.location",
          "database.pool",
          "database-readonly.driver",
          "http.contextpath",
          "server.url",
          "server.startupdeploy",
          "administrator.maxheapsize",
          "configurationmap.path",
          "rhino.languageversion",
          "database.driver",
          "database.max-connections",
          "database-readonly.max-connections",
          "database.connection.maxretry",
          "database.connection.retrywaitinmilliseconds",
          "database.enable-read-write-split");

  private final Map<String, ConfigNode> properties = new LinkedHashMap<>();
  private final DeviceBuilder device;
  private final Redactor redactor;
  private final Span place;

  MirthServer(ConfigNode root, Span place, DeviceBuilder device, Redactor redactor) {
    root.children().forEach(node -> properties.put(node.word(0), node));
    this.place = place;
    this.device = device;
    this.redactor = redactor;
  }

  void map() {
    take("version")
        .ifPresent(n -> device.single(Firmware.TYPE).set(Firmware.VERSION, n.word(1), n.span()));
    new MirthPasswords(properties).map(device);
    webServer();
    tls("https.server.protocols", "HTTPS server");
    tls("https.client.protocols", "HTTPS client");
    policy();
    keyStore("keystore.storepass");
    keyStore("keystore.keypass");
    keyStore("truststore.storepass");
    remoteManagement();
    bypass();
    database("database");
    if (properties.containsKey("database-readonly.url")) {
      database("database-readonly");
    }
    properties.forEach(
        (key, node) -> {
          if (IRRELEVANT.contains(key)) {
            node.irrelevant();
          } else if (key.toLowerCase(Locale.ROOT).contains("pass")) {
            redactor.remember(node.word(1));
          }
        });
  }

  /** Only the database section, the last of the file, shows that its end was seen. */
  boolean seenToTheEnd() {
    return properties.containsKey("database.password")
        || properties.containsKey("database.username");
  }

  private Optional<ConfigNode> take(String key) {
    return Optional.ofNullable(properties.get(key)).map(ConfigNode::mapped);
  }

  private String value(String key) {
    return take(key).map(node -> node.word(1)).orElse("");
  }

  private Span at(String key) {
    return take(key).map(ConfigNode::span).orElse(place);
  }

  private void webServer() {
    if (properties.containsKey("http.port")) {
      boolean api = value("server.api.allowhttp").equalsIgnoreCase("true");
      service("http", api ? "launch page and administration" : "launch page")
          .set(NetworkService.ENCRYPTED, false)
          .set(NetworkService.PURPOSE, api ? "management" : "other");
    } else {
      device
          .add(NetworkService.TYPE, place)
          .set(NetworkService.PROTOCOL, "http")
          .set(NetworkService.TRANSPORT, "tcp")
          .orDefault(
              NetworkService.ENABLED, false, GUIDE + "http.port: without it only HTTPS starts up");
    }
    service("https", "administration").set(NetworkService.ENCRYPTED, true);
  }

  private Item.Builder service(String protocol, String name) {
    String port = protocol + ".port";
    Item.Builder service = device.add(NetworkService.TYPE, at(port));
    service
        .set(NetworkService.PROTOCOL, protocol)
        .set(NetworkService.NAME, name)
        .set(NetworkService.TRANSPORT, "tcp")
        .set(NetworkService.PURPOSE, "management")
        .set(NetworkService.BIND_ADDRESS, host(protocol));
    take(port)
        .filter(node -> node.word(1).matches("[0-9]{1,5}"))
        .ifPresent(
            node -> {
              long number = Long.parseLong(node.word(1));
              service.set(NetworkService.ENABLED, number > 0, node.span());
              if (number > 0) {
                service.set(NetworkService.PORT, number, node.span());
              }
            });
    return service;
  }

  private Setting<String> host(String protocol) {
    String key = protocol + ".host";
    return take(key)
        .filter(node -> !node.word(1).isEmpty())
        .map(node -> Setting.of(MirthXml.anyOr(node.word(1)), node.span()))
        .orElse(Setting.byDefault("any", SOURCE + key + ": 0.0.0.0 if absent"));
  }

  private void tls(String key, String name) {
    take(key)
        .ifPresent(
            node -> {
              Item.Builder profile = device.add(TlsProfile.TYPE, node.span());
              profile.set(TlsProfile.NAME, name).set(TlsProfile.VERSIONS, versions(node.word(1)));
              take("https.ciphersuites")
                  .ifPresent(
                      c ->
                          profile
                              .at(node.span().to(c.span()))
                              .set(TlsProfile.CIPHERS, suites(c.word(1)), c.span()));
            });
  }

  /** SSLv2Hello is a form of greeting, no version that can be agreed on. */
  private static List<String> versions(String value) {
    List<String> versions = new ArrayList<>();
    for (String word : value.split(",")) {
      String version = word.strip().toLowerCase(Locale.ROOT);
      if (version.startsWith("tlsv")) {
        versions.add(version.equals("tlsv1") ? "tls1.0" : version.replace("tlsv", "tls"));
      } else if (version.equals("sslv3") || version.equals("sslv2")) {
        versions.add(version);
      }
    }
    return versions;
  }

  /** The suites, without the signal that Java lists among them (RFC 5746, section 3.3). */
  private static List<String> suites(String value) {
    List<String> suites = new ArrayList<>();
    for (String word : value.split(",")) {
      String suite = word.strip().toUpperCase(Locale.ROOT);
      if (!suite.isEmpty() && !suite.endsWith("_SCSV")) {
        suites.add(suite.startsWith("SSL_") ? "TLS_" + suite.substring(4) : suite);
      }
    }
    return suites;
  }

  private void policy() {
    Item.Builder policy = device.single(ServerPolicy.TYPE);
    Setting<String> host = host("https");
    policy.set(ServerPolicy.REMOTE_API, host.map(address -> !UrlText.loopback(address)));
    flag(policy, ServerPolicy.API_ENCRYPTED, "server.api.allowhttp", "false");
    policy.orDefault(ServerPolicy.API_ENCRYPTED, true, SOURCE + "server.api.allowhttp: false");
    flag(policy, ServerPolicy.CROSS_ORIGIN_ANY, "server.api.accesscontrolalloworigin", "*");
    crossSite(policy);
    flag(policy, ServerPolicy.EMBEDDED_DATABASE, "database", "derby");
    for (String header : List.of("allowcredentials", "allowmethods", "allowheaders", "maxage")) {
      take("server.api.accesscontrol" + header);
    }
    take("server.api.accesscontrolexposeheaders");
  }

  /** Versions from 3.12 on refuse what lacks the header, unless told not to. */
  private void crossSite(Item.Builder policy) {
    String key = "server.api.require-requested-with";
    flag(policy, ServerPolicy.CROSS_SITE_CHECKED, key, "true");
    if (MirthVersion.of(value("version")).filter(v -> v.atLeast(3, 12)).isPresent()) {
      policy.orDefault(
          ServerPolicy.CROSS_SITE_CHECKED,
          true,
          "Open Integration Engine, RequestedWithFilterTest: required when the key is absent");
    }
  }

  /** Old versions offer Java's own management too, on an address of its own. */
  private void remoteManagement() {
    take("jmx.port")
        .filter(node -> node.word(1).matches("[0-9]{1,5}"))
        .ifPresent(
            node -> {
              Item.Builder service = device.add(NetworkService.TYPE, node.span());
              service
                  .set(NetworkService.PROTOCOL, "jmx")
                  .set(NetworkService.TRANSPORT, "tcp")
                  .set(NetworkService.PORT, Long.valueOf(node.word(1)))
                  .set(NetworkService.ENABLED, !node.word(1).equals("0"))
                  .set(NetworkService.PURPOSE, "management");
              take("jmx.host")
                  .ifPresent(
                      host ->
                          service.set(
                              NetworkService.BIND_ADDRESS,
                              MirthXml.anyOr(host.word(1)),
                              host.span()));
            });
    take("jmx.password")
        .filter(node -> !node.word(1).isEmpty())
        .ifPresent(
            node ->
                stored("jmx.password", MirthPlaceholders.of(redactor, node.word(1)), node.span()));
  }

  /** A password that lets the programming interface in past all accounts, in Base64. */
  private void bypass() {
    String key = "server.api.bypassword";
    take(key)
        .filter(node -> !node.word(1).isEmpty())
        .ifPresent(
            node ->
                device
                    .add(Account.TYPE, node.span())
                    .set(Account.NAME, key)
                    .set(Account.PRIVILEGE, "admin")
                    .set(Account.ENABLED, true)
                    .set(
                        Account.SECRET,
                        redactor.reversible(
                            "base64", node.word(1), MirthSecretWords.decoded(node.word(1))),
                        node.span()));
  }

  private void stored(String name, Secret secret, Span at) {
    device
        .add(StoredSecret.TYPE, at)
        .set(StoredSecret.NAME, name)
        .set(StoredSecret.SECRET, secret, at);
  }

  /** Secrets of an earlier setting that was commented out. */
  void comments(SourceFile file) {
    for (int line = 1; line <= file.lineCount(); line++) {
      Matcher secret = COMMENTED.matcher(file.line(line));
      if (secret.find() && !secret.group(1).startsWith("$")) {
        stored("comment", redactor.clear(secret.group(1)), Span.line(file.path(), line));
      }
    }
  }

  private void flag(Item.Builder policy, Field<Boolean> field, String key, String meant) {
    take(key)
        .ifPresent(node -> policy.set(field, node.word(1).equalsIgnoreCase(meant), node.span()));
  }

  private void keyStore(String key) {
    take(key)
        .filter(node -> !node.word(1).isEmpty())
        .ifPresent(
            node ->
                device
                    .add(KeyStore.TYPE, node.span())
                    .set(KeyStore.NAME, key)
                    .set(KeyStore.SECRET, MirthPlaceholders.of(redactor, node.word(1))));
  }

  private void database(String prefix) {
    String url = value(prefix + ".url");
    if (url.isEmpty()) {
      return;
    }
    Item.Builder connection = device.add(DataConnection.TYPE, at(prefix + ".url"));
    connection
        .set(DataConnection.NAME, prefix)
        .set(DataConnection.PROTOCOL, "jdbc")
        .set(DataConnection.ENABLED, true);
    MirthJdbc.address(connection, url, at(prefix + ".url"), redactor);
    take(prefix + ".username")
        .filter(node -> !node.word(1).isEmpty())
        .ifPresent(n -> connection.set(DataConnection.ACCOUNT, n.word(1), n.span()));
    take(prefix + ".password")
        .filter(node -> !node.word(1).isEmpty())
        .ifPresent(
            n ->
                connection
                    .at(at(prefix + ".url").to(n.span()))
                    .set(
                        DataConnection.SECRET,
                        MirthPlaceholders.of(redactor, n.word(1)),
                        n.span()));
  }
}
