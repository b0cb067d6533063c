package org.auscult.formats.linuxhost;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.auscult.device.TlsProfile;
import org.auscult.format.Tell;
import org.auscult.source.SourceFile;
import org.auscult.tree.ConfigNode;

/** TLS of web servers: {@code ssl_protocols} of nginx, {@code SSLProtocol} of Apache. */
final class WebTls {
  private static final List<String> ALL = List.of("tls1.0", "tls1.1", "tls1.2", "tls1.3");
  private static final Pattern NGINX =
      Pattern.compile(
          "^\\s*(?:ssl_protocols|ssl_ciphers|ssl_certificate|listen|server_name|proxy_pass)\\s+[^={}]*;");
  private static final Pattern BLOCK = Pattern.compile("(?m)^\\s*(?:server|http|stream)\\s*\\{");
  private static final Pattern APACHE =
      Pattern.compile(
          "^\\s*(?:SSLProtocol|SSLCipherSuite|SSLEngine)\\s+\\S", Pattern.CASE_INSENSITIVE);

  private WebTls() {}

  static Optional<Tell> nginx(SourceFile file) {
    return Tells.line(file, "a directive of nginx", NGINX)
        .filter(
            tell ->
                BLOCK.matcher(file.text()).find()
                    || Tells.named(file, "nginx") && file.text().contains("ssl_"));
  }

  static Optional<Tell> apache(SourceFile file) {
    return Tells.line(file, "a directive of Apache's mod_ssl", APACHE);
  }

  static void mapNginx(ConfigNode root, LinuxHost host) {
    root.walk(node -> nginx(node, host));
  }

  private static void nginx(ConfigNode node, LinuxHost host) {
    switch (node.word(0)) {
      case "ssl_protocols" -> {
        List<String> versions = new ArrayList<>();
        node.words().stream().skip(1).forEach(word -> versions.add(version(word)));
        profile("nginx", versions, node, host);
      }
      case "sendfile",
          "tcp_nopush",
          "tcp_nodelay",
          "types_hash_max_size",
          "default_type",
          "worker_processes",
          "worker_connections",
          "pid",
          "gzip",
          "gzip_types",
          "gzip_vary",
          "keepalive_timeout",
          "events",
          "index",
          "charset" ->
          node.irrelevant();
      default -> {}
    }
  }

  private static String version(String word) {
    String version = word.toLowerCase(Locale.ROOT).replaceFirst("^[+-]", "").replace("tlsv", "tls");
    return version.equals("tls1") ? "tls1.0" : version;
  }

  /** {@code SSLProtocol all -SSLv3 -TLSv1}: words add or take away, from left to right. */
  static void mapApache(ConfigNode root, LinuxHost host) {
    for (ConfigNode node : root.children()) {
      if (node.word(0).equalsIgnoreCase("SSLProtocol")) {
        List<String> versions = new ArrayList<>();
        for (String word : node.words().subList(1, node.words().size())) {
          change(word, versions);
        }
        profile("apache", versions, node, host);
      } else if (node.word(0)
              .matches("(?i)</?(?:IfModule|VirtualHost|IfDefine|Directory|Location|Files\\w*)\\b.*")
          || node.word(0).matches("(?i)DocumentRoot|ServerAdmin|ErrorLog|CustomLog|LogLevel")) {
        node.irrelevant();
      }
    }
  }

  private static void change(String word, List<String> versions) {
    List<String> named =
        word.toLowerCase(Locale.ROOT).endsWith("all") ? ALL : List.of(version(word));
    if (word.startsWith("-")) {
      versions.removeAll(named);
    } else {
      named.stream().filter(version -> !versions.contains(version)).forEach(versions::add);
    }
  }

  private static void profile(
      String server, List<String> versions, ConfigNode node, LinuxHost host) {
    host.device()
        .add(TlsProfile.TYPE, node.span())
        .set(TlsProfile.NAME, server)
        .set(TlsProfile.VERSIONS, versions, node.span());
    node.mapped();
  }
}
