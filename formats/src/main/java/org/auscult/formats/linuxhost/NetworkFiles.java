package org.auscult.formats.linuxhost;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.auscult.device.Item;
import org.auscult.device.NetworkService;
import org.auscult.device.StoredSecret;
import org.auscult.format.Tell;
import org.auscult.formats.secret.PlaceholderSecrets;
import org.auscult.source.SourceFile;
import org.auscult.tree.ConfigNode;

/** What is offered to other hosts: NFS {@code exports}, and the clients of FreeRADIUS. */
final class NetworkFiles {
  private static final Pattern EXPORT =
      Pattern.compile(
          "(?:\"/[^\"]*\"|/\\S*)(?:\\s+(?:-[\\w,=:]+|[\\w.*?@:/\\[\\]-]*\\([\\w,=:/@.-]*\\)|[\\w.*?@:/-]+))+");
  private static final Pattern OPTIONS =
      Pattern.compile("\\((?:[^)]*,)?(?:rw|ro|sync|async|no_subtree_check|(?:no_)?root_squash)\\b");
  private static final Pattern CLIENT = Pattern.compile("([^()]*)(?:\\(([^)]*)\\))?");
  private static final Pattern RADIUS = Pattern.compile("^\\s*client\\s+\\S+\\s*\\{");

  private NetworkFiles() {}

  static Optional<Tell> exports(SourceFile file) {
    return Tells.shape(
        file.text().contains("\\\n") ? joined(file) : file, "exports of NFS", EXPORT, OPTIONS);
  }

  private static SourceFile joined(SourceFile file) {
    return SourceFile.of(file.path(), file.text().replace("\\\n", " "));
  }

  static Optional<Tell> radius(SourceFile file) {
    return Tells.begins(file, "a client of FreeRADIUS", RADIUS, RADIUS)
        .filter(tell -> Pattern.compile("(?m)^\\s*secret\\s*=").matcher(file.text()).find());
  }

  /** {@code PATH CLIENT(OPTIONS) ...}; root of a client is nobody unless told (exports(5)). */
  static void mapExports(ConfigNode root, LinuxHost host) {
    for (ConfigNode node : root.children()) {
      List<String> clients = node.words().subList(1, node.words().size());
      for (String client : clients) {
        Matcher parts = CLIENT.matcher(client);
        if (!client.startsWith("-") && parts.matches()) {
          share(parts, clients, node, host);
        }
      }
      node.mapped();
    }
  }

  private static void share(Matcher client, List<String> all, ConfigNode node, LinuxHost host) {
    String defaults = all.stream().filter(word -> word.startsWith("-")).findFirst().orElse("");
    String options = "," + defaults.replaceFirst("^-", "") + "," + client.group(2) + ",";
    String who = client.group(1);
    boolean any =
        who.isEmpty() || who.equals("*") || who.matches("0\\.0\\.0\\.0/0(?:\\.0\\.0\\.0)?");
    Item.Builder share =
        host.service("nfs", "tcp", 2049, node)
            .set(NetworkService.NAME, node.word(0), node.span())
            .set(NetworkService.PURPOSE, "file-sharing")
            .set(NetworkService.ENABLED, true, node.span())
            .set(NetworkService.ALLOWED_SOURCES, List.of(any ? "any" : who), node.span());
    share.set(NetworkService.ENCRYPTED, options.contains("sec=krb5p"), node.span());
    if (options.contains(",no_root_squash,")) {
      share.set(NetworkService.REMOTE_SUPERUSER, true, node.span());
    } else {
      share.orDefault(NetworkService.REMOTE_SUPERUSER, false, "exports(5), root_squash");
    }
  }

  static void mapRadius(ConfigNode root, LinuxHost host) {
    for (ConfigNode client : root.children()) {
      if (!client.word(0).equals("client")) {
        continue;
      }
      client.mapped();
      for (ConfigNode node : client.children()) {
        String value = node.textFrom(1).replaceFirst("^=\\s*", "");
        if (node.word(0).equals("secret")) {
          host.device()
              .add(StoredSecret.TYPE, node.span())
              .set(StoredSecret.NAME, "radius client " + client.word(1), client.span())
              .set(StoredSecret.SECRET, PlaceholderSecrets.of(host.redactor(), value), node.span());
          node.mapped();
        } else if (List.of(
                "shortname",
                "nas_type",
                "nastype",
                "virtual_server",
                "ipaddr",
                "ipv4addr",
                "ipv6addr",
                "proto",
                "limit",
                "netmask")
            .contains(node.word(0))) {
          node.irrelevantDeep();
        } else if (node.word(0).equals("password") || node.word(0).equals("login")) {
          host.redactor().remember(value);
        }
      }
    }
  }
}
