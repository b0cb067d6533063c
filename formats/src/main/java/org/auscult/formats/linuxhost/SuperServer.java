package org.auscult.formats.linuxhost;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.auscult.device.Account;
import org.auscult.device.Item;
import org.auscult.device.NetworkService;
import org.auscult.device.Setting;
import org.auscult.format.Tell;
import org.auscult.formats.syntax.Command;
import org.auscult.source.SourceFile;
import org.auscult.tree.ConfigNode;

/**
 * Services that are started on demand: {@code inetd.conf}, {@code xinetd.conf} and {@code
 * xinetd.d}, and the hosts that the remote shell trusts, {@code hosts.equiv}.
 */
final class SuperServer {
  private static final Pattern INETD =
      Pattern.compile(
          "\\S+\\s+(?:stream|dgram|raw|rdm|seqpacket)\\S*\\s+(?:tcp|udp|unix|rpc)\\S*\\s+"
              + "(?:wait|nowait)\\S*\\s+\\S+\\s+.*");
  private static final Pattern XINETD =
      Pattern.compile(
          "(?m)^\\s*(?:socket_type|server_args|only_from|log_on_failure|cps|per_source|disable)\\s*"
              + "[+-]?=");
  private static final Pattern BLOCK =
      Pattern.compile("^\\s*(?:service\\s+\\S+|defaults)\\s*\\{?\\s*$");
  private static final Pattern TRUST =
      Pattern.compile("[+-]?(?:@?[\\w.-]*)(?:\\s+[+-]?@?[\\w.-]*)?");

  /** A service by its name in /etc/services: protocol in our words, port (IANA registry). */
  private static final Map<String, Map.Entry<String, Long>> NAMES =
      Map.ofEntries(
          Map.entry("telnet", Map.entry("telnet", 23L)),
          Map.entry("ftp", Map.entry("ftp", 21L)),
          Map.entry("tftp", Map.entry("tftp", 69L)),
          Map.entry("shell", Map.entry("rsh", 514L)),
          Map.entry("rsh", Map.entry("rsh", 514L)),
          Map.entry("login", Map.entry("rlogin", 513L)),
          Map.entry("rlogin", Map.entry("rlogin", 513L)),
          Map.entry("exec", Map.entry("rexec", 512L)),
          Map.entry("rexec", Map.entry("rexec", 512L)),
          Map.entry("finger", Map.entry("finger", 79L)),
          Map.entry("echo", Map.entry("echo", 7L)),
          Map.entry("discard", Map.entry("discard", 9L)),
          Map.entry("daytime", Map.entry("daytime", 13L)),
          Map.entry("chargen", Map.entry("chargen", 19L)),
          Map.entry("time", Map.entry("time", 37L)),
          Map.entry("auth", Map.entry("identd", 113L)),
          Map.entry("ident", Map.entry("identd", 113L)),
          Map.entry("bootps", Map.entry("bootp", 67L)),
          Map.entry("ssh", Map.entry("ssh", 22L)),
          Map.entry("vnc", Map.entry("vnc", 5900L)),
          Map.entry("rsync", Map.entry("rsync", 873L)),
          Map.entry("netbios-ssn", Map.entry("smb", 139L)),
          Map.entry("swat", Map.entry("http", 901L)));

  /** Attributes of an entry that say nothing of who gets in (xinetd.conf(5)). */
  private static final List<String> HARMLESS =
      List.of(
          "id",
          "type",
          "flags",
          "wait",
          "user",
          "group",
          "instances",
          "nice",
          "server",
          "server_args",
          "log_type",
          "log_on_success",
          "log_on_failure",
          "cps",
          "per_source",
          "max_load",
          "umask",
          "groups",
          "banner",
          "rlimit_as",
          "enabled");

  private SuperServer() {}

  static Optional<Tell> inetd(SourceFile file) {
    return Tells.shape(file, "services of inetd", INETD, INETD);
  }

  static Optional<Tell> xinetd(SourceFile file) {
    return Tells.begins(file, "a service of xinetd", BLOCK, BLOCK)
        .filter(tell -> XINETD.matcher(file.text()).find());
  }

  static Optional<Tell> trust(SourceFile file) {
    boolean named = Tells.named(file, "hosts.equiv") || Tells.named(file, ".rhosts");
    return named ? Tells.shape(file, "hosts that are trusted", TRUST, TRUST) : Optional.empty();
  }

  static void mapInetd(ConfigNode root, LinuxHost host) {
    for (ConfigNode node : root.children()) {
      if (node.words().size() >= 6) {
        String name = node.word(0).replaceFirst("^.*:", "");
        String transport = node.word(2).startsWith("udp") ? "udp" : "tcp";
        add(name, transport, node, host).set(NetworkService.ENABLED, true, node.span());
        node.mapped();
      }
    }
  }

  private static Item.Builder add(String name, String transport, ConfigNode node, LinuxHost host) {
    Map.Entry<String, Long> known = NAMES.get(name);
    Optional<Long> typed = Command.number(name).stream().boxed().findFirst();
    if (known != null) {
      return host.service(known.getKey(), transport, known.getValue(), node)
          .set(NetworkService.NAME, name, node.span());
    }
    Item.Builder service =
        host.device()
            .add(NetworkService.TYPE, node.span())
            .set(NetworkService.PROTOCOL, name, node.span())
            .set(NetworkService.NAME, name, node.span())
            .set(NetworkService.TRANSPORT, transport);
    typed.ifPresent(port -> service.set(NetworkService.PORT, port));
    return service;
  }

  static void mapXinetd(ConfigNode root, LinuxHost host) {
    for (ConfigNode block : root.children()) {
      Map<String, ConfigNode> attributes = new HashMap<>();
      block
          .children()
          .forEach(node -> attributes.put(node.word(0).replaceFirst("[+-]?=.*", ""), node));
      block.children().stream()
          .filter(node -> HARMLESS.contains(node.word(0)))
          .forEach(ConfigNode::irrelevant);
      if (block.word(0).equals("service")) {
        entry(block, attributes, host);
      } else if (block.word(0).equals("includedir") || block.word(0).equals("defaults")) {
        block.irrelevant();
      }
    }
  }

  /** An entry is on unless it is disabled (xinetd.conf(5), disable). */
  private static void entry(ConfigNode block, Map<String, ConfigNode> attributes, LinuxHost host) {
    block.mapped();
    boolean udp =
        value(attributes, "protocol").equals("udp")
            || value(attributes, "socket_type").equals("dgram");
    Item.Builder service = add(block.word(1), udp ? "udp" : "tcp", block, host);
    ConfigNode disable = attributes.get("disable");
    if (disable == null) {
      service.set(NetworkService.ENABLED, Setting.byDefault(true, "xinetd.conf(5), disable: no"));
    } else {
      boolean on = !value(attributes, "disable").equals("yes");
      service.set(NetworkService.ENABLED, on, on ? block.span() : disable.span());
    }
    Command.number(value(attributes, "port"))
        .ifPresent(port -> service.set(NetworkService.PORT, port, block.span()));
    for (String key : List.of("bind", "interface")) {
      if (attributes.containsKey(key)) {
        service.set(
            NetworkService.BIND_ADDRESS, value(attributes, key), attributes.get(key).span());
      }
    }
    ConfigNode only = attributes.get("only_from");
    if (only != null) {
      service.set(
          NetworkService.ALLOWED_SOURCES,
          List.of(value(attributes, "only_from").split("\\s+")),
          only.span());
    }
    for (String key :
        List.of("disable", "protocol", "socket_type", "port", "bind", "interface", "only_from")) {
      if (attributes.containsKey(key)) {
        attributes.get(key).mapped();
      }
    }
  }

  private static String value(Map<String, ConfigNode> attributes, String key) {
    ConfigNode node = attributes.get(key);
    return node == null ? "" : node.text().replaceFirst("^[^=]*=\\s*", "");
  }

  /** Users of a host that is trusted come in without a password; a plus trusts all of them. */
  static void mapTrust(ConfigNode root, LinuxHost host) {
    for (ConfigNode node : root.children()) {
      if (node.word(0).startsWith("-")) {
        continue;
      }
      boolean any = node.word(0).equals("+");
      host.device()
          .add(Account.TYPE, node.span())
          .set(Account.NAME, "hosts.equiv " + node.text(), node.span())
          .set(Account.PRIVILEGE, "user")
          .set(Account.ENABLED, true, node.span())
          .set(Account.PASSWORD_REQUIRED, false, node.span())
          .set(Account.SECRET, host.redactor().external())
          .set(Account.ALLOWED_SOURCES, List.of(any ? "any" : node.word(0)), node.span());
      node.mapped();
    }
  }
}
