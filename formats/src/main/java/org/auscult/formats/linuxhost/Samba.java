package org.auscult.formats.linuxhost;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.auscult.device.Item;
import org.auscult.device.NetworkService;
import org.auscult.device.Setting;
import org.auscult.format.Tell;
import org.auscult.source.SourceFile;
import org.auscult.source.Text;
import org.auscult.tree.ConfigNode;

/** The Samba file server: {@code smb.conf}, a section for each share (smb.conf(5)). */
final class Samba {
  private static final Pattern GLOBAL = Pattern.compile("(?i)^\\s*\\[global\\]");
  private static final Pattern SECTION = Pattern.compile("^\\[[^\\]]+\\]");
  private static final Pattern KEY =
      Pattern.compile(
          "(?im)^\\s*(?:workgroup|netbios name|map to guest|server role|server string|passdb backend"
              + "|security|obey pam restrictions|server min protocol|guest ok|browseable)\\s*=");
  private static final Set<String> YES = Set.of("yes", "true", "1");

  private static final String[] GUEST = {"guest ok", "public", "guest only", "only guest"};

  /** Parameters without meaning for security (smb.conf(5)). */
  private static final Set<String> IRRELEVANT =
      Set.of(
          "workgroup",
          "server string",
          "comment",
          "netbios name",
          "netbios aliases",
          "log file",
          "max log size",
          "logging",
          "syslog",
          "syslog only",
          "panic action",
          "server role",
          "dns proxy",
          "wins support",
          "wins server",
          "name resolve order",
          "socket options",
          "load printers",
          "printing",
          "printcap name",
          "local master",
          "preferred master",
          "domain master",
          "os level",
          "dos charset",
          "unix charset",
          "passwd program",
          "passwd chat",
          "unix password sync",
          "pam password change",
          "browseable",
          "browsable",
          "path",
          "printable",
          "create mask",
          "create mode",
          "directory mask",
          "force create mode",
          "force directory mode",
          "store dos attributes",
          "case sensitive",
          "strict locking",
          "oplocks",
          "level2 oplocks",
          "deadtime",
          "max connections",
          "hide dot files",
          "time server",
          "cups options",
          "disable spoolss");

  private static final Text VERSION =
      new Text(
          "the default depends on the version of Samba (smb.conf(5): SMB2_02 since 4.11); set it, or"
              + " add the output of \"testparm -sv\"",
          "la valeur par défaut dépend de la version de Samba (smb.conf(5) : SMB2_02 depuis 4.11) ;"
              + " la fixer, ou ajouter la sortie de « testparm -sv »");

  private final LinuxHost host;
  private final ConfigNode root;

  private Samba(LinuxHost host, ConfigNode root) {
    this.host = host;
    this.root = root;
  }

  static Optional<Tell> tell(SourceFile file) {
    return Tells.begins(file, "the global section of Samba", SECTION, GLOBAL)
        .filter(tell -> KEY.matcher(file.text()).find());
  }

  static void map(ConfigNode root, LinuxHost host) {
    new Samba(host, root).map();
  }

  private void map() {
    Optional<ConfigNode> global = section("global");
    root.children().forEach(Samba::fates);
    Optional<ConfigNode> open = open();
    ConfigNode place = global.flatMap(Samba::old).or(() -> open).or(() -> global).orElse(root);
    Item.Builder server = host.service("smb", "tcp", 445, place);
    server
        .set(NetworkService.NAME, "Samba")
        .set(NetworkService.PURPOSE, "file-sharing")
        .set(NetworkService.ENABLED, true, global.orElse(root).span())
        .orDefault(NetworkService.BIND_ADDRESS, "any", "smb.conf(5), interfaces: all");
    global.ifPresent(node -> versions(node, server));
    global.ifPresent(node -> sources(node, server));
    guests(open, server);
  }

  /** The statement that lets the first version in. */
  private static Optional<ConfigNode> old(ConfigNode global) {
    return last(global, "server min protocol", "min protocol")
        .filter(node -> !value(node).startsWith("smb2") && !value(node).startsWith("smb3"));
  }

  /** The first statement that opens a share to guests. */
  private Optional<ConfigNode> open() {
    return root.children().stream()
        .flatMap(section -> last(section, GUEST).stream())
        .filter(node -> YES.contains(value(node)))
        .findFirst();
  }

  private Optional<ConfigNode> section(String name) {
    return root.children().stream()
        .filter(node -> node.words().size() == 1 && node.word(0).equalsIgnoreCase(name))
        .findFirst();
  }

  private static void fates(ConfigNode section) {
    section.mapped();
    section.children().stream()
        .filter(node -> IRRELEVANT.contains(key(node)))
        .forEach(ConfigNode::irrelevant);
  }

  private static String key(ConfigNode node) {
    return node.word(0).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }

  private static String value(ConfigNode node) {
    return node.word(1).toLowerCase(Locale.ROOT);
  }

  /** The last statement of a section holds. */
  private static Optional<ConfigNode> last(ConfigNode section, String... keys) {
    List<String> wanted = List.of(keys);
    return section.children().stream()
        .filter(node -> wanted.contains(key(node)))
        .reduce((former, latter) -> latter);
  }

  private static void versions(ConfigNode global, Item.Builder server) {
    Optional<ConfigNode> least = last(global, "server min protocol", "min protocol");
    if (least.isPresent()) {
      boolean old = old(global).isPresent();
      List<String> versions = old ? List.of("smb1", "smb2", "smb3") : List.of("smb2", "smb3");
      boolean three = value(least.get()).startsWith("smb3");
      server.set(NetworkService.VERSIONS, three ? List.of("smb3") : versions, least.get().span());
      least.get().mapped();
    } else {
      server.set(NetworkService.VERSIONS, Setting.unknown(VERSION));
    }
    last(global, "smb encrypt", "server smb encrypt")
        .ifPresent(
            node -> {
              boolean required = Set.of("required", "mandatory").contains(value(node));
              server.set(NetworkService.ENCRYPTED, required, node.span());
              node.mapped();
            });
    server.orDefault(
        NetworkService.ENCRYPTED, false, "smb.conf(5), server smb encrypt: not demanded");
  }

  private static void sources(ConfigNode global, Item.Builder server) {
    Optional<ConfigNode> allow = last(global, "hosts allow", "allow hosts");
    if (allow.isPresent()) {
      String[] networks = allow.get().word(1).split("[\\s,]+");
      server.set(NetworkService.ALLOWED_SOURCES, List.of(networks), allow.get().span());
      allow.get().mapped();
    } else {
      server.set(
          NetworkService.ALLOWED_SOURCES,
          Setting.byDefault(List.of("any"), "smb.conf(5), hosts allow: none, all hosts may"));
    }
  }

  /** A share for guests lets in whoever fails to log in, once the server maps them to guests. */
  private void guests(Optional<ConfigNode> open, Item.Builder server) {
    Optional<ConfigNode> map = section("global").flatMap(node -> last(node, "map to guest"));
    Optional<ConfigNode> security = section("global").flatMap(node -> last(node, "security"));
    map.ifPresent(ConfigNode::mapped);
    boolean share = security.filter(node -> value(node).equals("share")).isPresent();
    root.children().forEach(section -> last(section, GUEST).ifPresent(ConfigNode::mapped));
    if (open.isPresent()) {
      boolean mapped = map.filter(node -> !value(node).equals("never")).isPresent() || share;
      server.set(NetworkService.AUTHENTICATED, !mapped, open.get().span());
    } else {
      server.orDefault(NetworkService.AUTHENTICATED, true, "smb.conf(5), guest ok: no");
    }
  }
}
