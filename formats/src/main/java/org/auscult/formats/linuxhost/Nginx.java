package org.auscult.formats.linuxhost;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.auscult.device.Item;
import org.auscult.device.NetworkService;
import org.auscult.device.TlsProfile;
import org.auscult.format.Tell;
import org.auscult.formats.syntax.Command;
import org.auscult.source.SourceFile;
import org.auscult.tree.ConfigNode;

/**
 * The web server nginx: its listeners and their TLS (ngx_http_core_module, ngx_http_ssl_module).
 */
final class Nginx {
  private static final Pattern SIGN =
      Pattern.compile(
          "^\\s*(?:ssl_protocols|ssl_ciphers|ssl_certificate|listen|server_name|proxy_pass)\\s+[^={}]*;");
  private static final Pattern BLOCK = Pattern.compile("(?m)^\\s*(?:server|http|stream)\\s*\\{");

  /** Directives without meaning for security, by their modules' documentation. */
  private static final Set<String> IRRELEVANT =
      Set.of(
          "access_log",
          "charset",
          "client_body_buffer_size",
          "client_max_body_size",
          "default_type",
          "error_log",
          "error_page",
          "events",
          "expires",
          "fastcgi_buffers",
          "gzip",
          "gzip_comp_level",
          "gzip_disable",
          "gzip_http_version",
          "gzip_min_length",
          "gzip_proxied",
          "gzip_types",
          "gzip_vary",
          "index",
          "keepalive_requests",
          "keepalive_timeout",
          "log_format",
          "mime.types",
          "multi_accept",
          "open_file_cache",
          "pid",
          "proxy_buffering",
          "proxy_buffers",
          "proxy_buffer_size",
          "proxy_connect_timeout",
          "proxy_http_version",
          "proxy_read_timeout",
          "proxy_redirect",
          "proxy_send_timeout",
          "root",
          "sendfile",
          "send_timeout",
          "server_name",
          "server_names_hash_bucket_size",
          "ssl_session_cache",
          "ssl_session_timeout",
          "ssl_prefer_server_ciphers",
          "tcp_nodelay",
          "tcp_nopush",
          "try_files",
          "types",
          "types_hash_max_size",
          "underscores_in_headers",
          "use",
          "worker_connections",
          "worker_processes",
          "worker_rlimit_nofile");

  private final LinuxHost host;

  private Nginx(LinuxHost host) {
    this.host = host;
  }

  static Optional<Tell> tell(SourceFile file) {
    return Tells.line(file, "a directive of nginx", SIGN)
        .filter(
            tell ->
                BLOCK.matcher(file.text()).find()
                    || Tells.named(file, "nginx") && file.text().contains("ssl_"));
  }

  static void map(ConfigNode root, LinuxHost host) {
    root.walk(new Nginx(host)::directive);
  }

  private void directive(ConfigNode node) {
    String key = node.word(0);
    switch (key) {
      case "ssl_protocols" -> versions(node);
      case "ssl_ciphers" -> ciphers(node);
      case "listen" -> listen(node);
      case "ssl", "ssl_certificate", "ssl_certificate_key", "http", "server" -> node.mapped();
      default -> {
        if (IRRELEVANT.contains(key)) {
          node.irrelevantDeep();
        }
      }
    }
  }

  private void versions(ConfigNode node) {
    List<String> versions = new ArrayList<>();
    node.words().stream().skip(1).map(Nginx::version).forEach(versions::add);
    profile(node).set(TlsProfile.VERSIONS, versions, node.span());
  }

  /** A version in our words: {@code TLSv1} is {@code tls1.0}. */
  static String version(String word) {
    String version = word.toLowerCase(Locale.ROOT).replaceFirst("^[+-]", "").replace("tlsv", "tls");
    return version.equals("tls1") ? "tls1.0" : version;
  }

  private void ciphers(ConfigNode node) {
    List<String> weak = OpenSslCiphers.weak(node.word(1));
    if (!weak.isEmpty()) {
      profile(node).set(TlsProfile.CIPHERS, weak, node.span());
    }
    node.mapped();
  }

  private Item.Builder profile(ConfigNode node) {
    node.mapped();
    return host.device().add(TlsProfile.TYPE, node.span()).set(TlsProfile.NAME, "nginx");
  }

  /** {@code listen [ADDRESS:]PORT [ssl] ...;} in a server block; 80 without a port. */
  private void listen(ConfigNode node) {
    String where = node.word(1);
    boolean web = node.parent().filter(parent -> parent.word(0).equals("server")).isPresent();
    if (!web || where.startsWith("unix:") || stream(node)) {
      return;
    }
    boolean tls = node.words().contains("ssl") || node.words().contains("quic") || sslOn(node);
    String digits = where.replaceFirst("^\\[[^\\]]*\\]:?", "").replaceFirst(".*:", "");
    long port = Command.number(digits).orElse(80);
    String address =
        Command.number(where).isPresent()
            ? "any"
            : where.replaceFirst(":\\d+$", "").replaceAll("[\\[\\]]", "");
    boolean all = address.equals("*") || address.equals("0.0.0.0") || address.equals("::");
    host.service(tls ? "https" : "http", "tcp", port, node)
        .set(NetworkService.NAME, "nginx")
        .set(NetworkService.ENABLED, true, node.span())
        .set(NetworkService.ENCRYPTED, tls, node.span())
        .set(NetworkService.BIND_ADDRESS, all ? "any" : address, node.span());
    node.mapped();
  }

  private static boolean sslOn(ConfigNode listen) {
    return listen.parent().flatMap(server -> server.first("ssl", "on")).isPresent();
  }

  private static boolean stream(ConfigNode listen) {
    return listen
        .parent()
        .flatMap(ConfigNode::parent)
        .filter(outer -> outer.word(0).equals("stream"))
        .isPresent();
  }
}
