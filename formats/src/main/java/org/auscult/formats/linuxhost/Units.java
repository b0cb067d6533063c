package org.auscult.formats.linuxhost;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.auscult.device.Item;
import org.auscult.device.NetworkService;
import org.auscult.format.Tell;
import org.auscult.formats.syntax.Command;
import org.auscult.source.SourceFile;
import org.auscult.tree.ConfigNode;

/**
 * Units of systemd: the files, of which those below {@code *.wants} are enabled (systemd.unit(5)),
 * and what {@code systemctl list-unit-files} prints.
 */
final class Units {
  private static final Pattern SECTION = Pattern.compile("^\\[[A-Z][A-Za-z0-9-]*\\]$");
  private static final Pattern SIGN =
      Pattern.compile(
          "^\\s*(?:ExecStart|ListenStream|ListenDatagram|WantedBy|OnCalendar|Description)\\s*=");
  private static final Pattern LISTED =
      Pattern.compile(
          "^(\\S+)\\.(service|socket)\\s+(enabled|enabled-runtime|disabled|masked|static|alias|indirect"
              + "|generated|transient|linked)(?:\\s+\\S+)?$");
  private static final Pattern HEAD = Pattern.compile("^UNIT FILE\\s+STATE\\b");

  /** Units whose service speaks to the network: protocol in our words, transport, port. */
  private static final Map<String, Listener> LISTENERS =
      Map.ofEntries(
          Map.entry("telnet", new Listener("telnet", "tcp", 23)),
          Map.entry("telnetd", new Listener("telnet", "tcp", 23)),
          Map.entry("inetutils-telnetd", new Listener("telnet", "tcp", 23)),
          Map.entry("rsh", new Listener("rsh", "tcp", 514)),
          Map.entry("rlogin", new Listener("rlogin", "tcp", 513)),
          Map.entry("rexec", new Listener("rexec", "tcp", 512)),
          Map.entry("tftp", new Listener("tftp", "udp", 69)),
          Map.entry("tftpd-hpa", new Listener("tftp", "udp", 69)),
          Map.entry("atftpd", new Listener("tftp", "udp", 69)),
          Map.entry("vsftpd", new Listener("ftp", "tcp", 21)),
          Map.entry("proftpd", new Listener("ftp", "tcp", 21)),
          Map.entry("pure-ftpd", new Listener("ftp", "tcp", 21)),
          Map.entry("ssh", new Listener("ssh", "tcp", 22)),
          Map.entry("sshd", new Listener("ssh", "tcp", 22)),
          Map.entry("xrdp", new Listener("rdp", "tcp", 3389)),
          Map.entry("x11vnc", new Listener("vnc", "tcp", 5900)),
          Map.entry("vncserver-x11-serviced", new Listener("vnc", "tcp", 5900)),
          Map.entry("vncserver", new Listener("vnc", "tcp", 5900)),
          Map.entry("smbd", new Listener("smb", "tcp", 445)),
          Map.entry("smb", new Listener("smb", "tcp", 445)),
          Map.entry("nfs-server", new Listener("nfs", "tcp", 2049)),
          Map.entry("rpcbind", new Listener("portmapper", "tcp", 111)),
          Map.entry("snmpd", new Listener("snmp", "udp", 161)),
          Map.entry("mosquitto", new Listener("mqtt", "tcp", 1883)),
          Map.entry("avahi-daemon", new Listener("mdns", "udp", 5353)),
          Map.entry("finger", new Listener("finger", "tcp", 79)));

  private record Listener(String protocol, String transport, long port) {}

  private Units() {}

  static Optional<Tell> unit(SourceFile file) {
    return Tells.begins(file, "a unit of systemd", SECTION, SIGN).filter(tell -> named(file));
  }

  private static boolean named(SourceFile file) {
    String name = file.name().toLowerCase(Locale.ROOT);
    return List.of(".service", ".socket", ".timer", ".mount", ".target", ".path").stream()
            .anyMatch(name::endsWith)
        || file.path().contains("systemd/");
  }

  static Optional<Tell> list(SourceFile file) {
    return Tells.line(file, "unit files of systemd and their state", HEAD);
  }

  /** A unit is enabled when a target wants it. */
  static void map(ConfigNode root, LinuxHost host) {
    String path = root.wholeSpan().file();
    String name = path.substring(path.lastIndexOf('/') + 1);
    root.children().forEach(section -> section(section, name, host));
    boolean wanted = path.contains(".wants/") || path.contains(".requires/");
    if (wanted && !root.children().isEmpty()) {
      enabled(name.replaceFirst("\\.\\w+$", ""), true, root.children().get(0), host);
    }
  }

  private static void section(ConfigNode section, String name, LinuxHost host) {
    section.mapped();
    for (ConfigNode node : section.children()) {
      String key = node.word(0);
      if (key.startsWith("Exec") || key.startsWith("Environment")) {
        boolean secret = CommandSecrets.note(node.word(1), "unit " + name, node, host);
        if (secret) {
          node.mapped();
        }
      } else if (QUIET.contains(key)) {
        node.irrelevant();
      }
    }
  }

  /**
   * Options that say when a unit starts and what it is called (systemd.unit(5),
   * systemd.service(5)).
   */
  private static final List<String> QUIET =
      List.of(
          "Description",
          "Documentation",
          "After",
          "Before",
          "Wants",
          "Requires",
          "PartOf",
          "BindsTo",
          "Conflicts",
          "DefaultDependencies",
          "WantedBy",
          "RequiredBy",
          "Alias",
          "Also",
          "Type",
          "Restart",
          "RestartSec",
          "KillMode",
          "TimeoutStartSec",
          "TimeoutStopSec",
          "PIDFile",
          "RemainAfterExit",
          "StandardOutput",
          "StandardError",
          "SyslogIdentifier",
          "OnCalendar",
          "AccuracySec",
          "RandomizedDelaySec",
          "Persistent",
          "Nice",
          "StartLimitInterval",
          "StartLimitBurst",
          "SuccessExitStatus",
          "RestartPreventExitStatus",
          "KillSignal");

  static void mapList(ConfigNode root, LinuxHost host) {
    for (ConfigNode node : root.children()) {
      Matcher listed = LISTED.matcher(node.text());
      if (listed.matches()) {
        boolean on = listed.group(3).startsWith("enabled");
        boolean off = listed.group(3).equals("disabled") || listed.group(3).equals("masked");
        if (on || off) {
          enabled(listed.group(1), on, node, host);
        }
        node.mapped();
      } else if (node.text().startsWith("UNIT FILE")
          || node.text().matches("\\d+ unit files listed.*|\\S+\\.\\w+\\s+[a-z-]+(?:\\s+\\S+)?")) {
        node.irrelevant();
      }
    }
  }

  /** What a daemon's own file says of its listener says more than its unit. */
  private static void enabled(String unit, boolean on, ConfigNode node, LinuxHost host) {
    Listener listener = LISTENERS.get(unit.replaceFirst("@.*", ""));
    if (listener == null || known(listener.protocol(), host)) {
      return;
    }
    Item.Builder service =
        host.service(listener.protocol(), listener.transport(), listener.port(), node)
            .set(NetworkService.NAME, unit, node.span())
            .set(NetworkService.ENABLED, on, node.span());
    node.children().stream()
        .filter(child -> child.word(0).matches("Listen(?:Stream|Datagram)"))
        .forEach(child -> address(child, service));
  }

  private static boolean known(String protocol, LinuxHost host) {
    return host.device().items(NetworkService.TYPE).stream()
        .anyMatch(item -> item.get(NetworkService.PROTOCOL).value().equals(Optional.of(protocol)));
  }

  private static void address(ConfigNode node, Item.Builder service) {
    String spec = node.word(1);
    Command.number(spec.replaceFirst(".*:", ""))
        .ifPresent(port -> service.set(NetworkService.PORT, port, node.span()));
    int colon = spec.lastIndexOf(':');
    if (colon > 0) {
      String host = spec.substring(0, colon).replaceAll("[\\[\\]]", "");
      service.set(
          NetworkService.BIND_ADDRESS,
          host.matches("0\\.0\\.0\\.0|::") ? "any" : host,
          node.span());
    }
  }
}
