package org.auscult.formats.linuxhost;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.auscult.device.NetworkService;
import org.auscult.device.TlsProfile;
import org.auscult.format.Tell;
import org.auscult.formats.syntax.Command;
import org.auscult.source.SourceFile;
import org.auscult.tree.ConfigNode;

/** The web server Apache: its listeners and their TLS (Apache 2.4, mpm_common and mod_ssl). */
final class Apache {
  private static final List<String> ALL = List.of("tls1.0", "tls1.1", "tls1.2", "tls1.3");
  private static final Pattern SIGN =
      Pattern.compile(
          "^\\s*(?:SSLProtocol|SSLCipherSuite|SSLEngine|<VirtualHost)\\s+\\S",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PORTS = Pattern.compile("^\\s*Listen\\s+\\S");
  private static final Pattern SECTION =
      Pattern.compile(
          "(?i)</?(?:IfModule|IfDefine|IfVersion|VirtualHost|Directory\\w*|Location\\w*|Files\\w*)\\b.*");

  private static final Set<String> IRRELEVANT =
      Set.of(
          "documentroot",
          "serveradmin",
          "errorlog",
          "customlog",
          "loglevel",
          "servername",
          "serveralias",
          "logformat",
          "pidfile",
          "timeout",
          "keepalive",
          "maxkeepaliverequests",
          "keepalivetimeout",
          "directoryindex",
          "addtype",
          "typesconfig",
          "addencoding",
          "addlanguage",
          "adddefaultcharset",
          "startservers",
          "minspareservers",
          "maxspareservers",
          "maxrequestworkers",
          "threadsperchild",
          "serverroot",
          "sslsessioncache",
          "sslsessioncachetimeout",
          "sslrandomseed",
          "sslhonorcipherorder");

  private final LinuxHost host;
  private final List<ConfigNode> listeners = new ArrayList<>();
  private final Set<Long> encrypted = new HashSet<>();
  private long current = 443;

  private Apache(LinuxHost host) {
    this.host = host;
  }

  static Optional<Tell> tell(SourceFile file) {
    Optional<Tell> own = Tells.line(file, "a directive of Apache", SIGN);
    return own.isPresent()
        ? own
        : Tells.line(file, "a port of Apache", PORTS, "apache", "httpd", "ports.conf");
  }

  static void map(List<ConfigNode> roots, LinuxHost host) {
    Apache apache = new Apache(host);
    roots.forEach(root -> root.children().forEach(apache::directive));
    apache.listeners.forEach(apache::listen);
  }

  private void directive(ConfigNode node) {
    String key = node.word(0).toLowerCase(Locale.ROOT);
    switch (key) {
      case "sslprotocol" -> versions(node);
      case "sslciphersuite" -> ciphers(node);
      case "listen" -> listeners.add(node);
      case "<virtualhost" -> current = port(node.word(1).replace(">", ""));
      case "sslengine" -> {
        if (node.word(1).equalsIgnoreCase("on")) {
          encrypted.add(current);
        }
        node.mapped();
      }
      default -> {
        if (IRRELEVANT.contains(key)) {
          node.irrelevant();
        }
      }
    }
    if (SECTION.matcher(key).matches()) {
      node.irrelevant();
    }
  }

  private static long port(String address) {
    return Command.number(address.replaceFirst(".*:", "")).orElse(443);
  }

  /** {@code Listen [ADDRESS:]PORT [PROTOCOL]}; TLS is on where a virtual host turns it on. */
  private void listen(ConfigNode node) {
    String where = node.word(1);
    long port = port(where);
    boolean tls = node.word(2).equalsIgnoreCase("https") || encrypted.contains(port);
    String address =
        where.contains(":") ? where.replaceFirst(":\\d+$", "").replaceAll("[\\[\\]]", "") : "any";
    boolean all = address.equals("*") || address.equals("0.0.0.0") || address.equals("::");
    boolean known = tls || port != 443;
    var service =
        host.service(known && !tls ? "http" : "https", "tcp", port, node)
            .set(NetworkService.NAME, "Apache")
            .set(NetworkService.ENABLED, true, node.span())
            .set(NetworkService.BIND_ADDRESS, all ? "any" : address, node.span());
    if (known) {
      service.set(NetworkService.ENCRYPTED, tls, node.span());
    }
    node.mapped();
  }

  /** {@code SSLProtocol all -SSLv3 -TLSv1}: words add or take away, from left to right. */
  private void versions(ConfigNode node) {
    List<String> versions = new ArrayList<>();
    for (String word : node.words().subList(1, node.words().size())) {
      List<String> named =
          word.toLowerCase(Locale.ROOT).endsWith("all") ? ALL : List.of(Nginx.version(word));
      if (word.startsWith("-")) {
        versions.removeAll(named);
      } else {
        named.stream().filter(version -> !versions.contains(version)).forEach(versions::add);
      }
    }
    host.device()
        .add(TlsProfile.TYPE, node.span())
        .set(TlsProfile.NAME, "apache")
        .set(TlsProfile.VERSIONS, versions, node.span());
    node.mapped();
  }

  private void ciphers(ConfigNode node) {
    List<String> weak = OpenSslCiphers.weak(node.textFrom(1));
    if (!weak.isEmpty()) {
      host.device()
          .add(TlsProfile.TYPE, node.span())
          .set(TlsProfile.NAME, "apache")
          .set(TlsProfile.CIPHERS, weak, node.span());
    }
    node.mapped();
  }
}
