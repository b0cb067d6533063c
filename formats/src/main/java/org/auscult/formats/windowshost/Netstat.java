package org.auscult.formats.windowshost;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.auscult.device.Item;
import org.auscult.device.NetworkService;
import org.auscult.tree.ConfigNode;

/**
 * {@code netstat}: what listens, and what is connected, at the moment of the export. The host says
 * it of itself, so that it belongs to its own export and is no observation from outside; but what
 * is silent at that moment does not show.
 */
final class Netstat {
  private static final Pattern ROW =
      Pattern.compile(
          "\\s*(TCP|UDP)\\s+(\\[[\\w:.%]*\\]|[\\w.-]+):(\\w+)\\s+" + "(\\S+:\\S+)(?:\\s+\\S.*)?");
  private static final Pattern NOBODY = Pattern.compile("0\\.0\\.0\\.0:0|\\[::\\]:0|\\*:\\*");
  private static final Pattern ANY_ADDRESS = Pattern.compile("0\\.0\\.0\\.0|\\[::\\]");

  /** Service names of the IANA registry, DICOM PS3.8 and vendors' own documents. */
  private static final Map<String, String> PROTOCOLS =
      Map.ofEntries(
          Map.entry("tcp/21", "ftp"),
          Map.entry("tcp/22", "ssh"),
          Map.entry("tcp/23", "telnet"),
          Map.entry("tcp/25", "smtp"),
          Map.entry("udp/69", "tftp"),
          Map.entry("tcp/80", "http"),
          Map.entry("tcp/104", "dicom"),
          Map.entry("udp/123", "ntp"),
          Map.entry("tcp/135", "msrpc"),
          Map.entry("udp/137", "netbios"),
          Map.entry("udp/138", "netbios"),
          Map.entry("tcp/139", "netbios"),
          Map.entry("udp/161", "snmp"),
          Map.entry("tcp/443", "https"),
          Map.entry("tcp/445", "smb"),
          Map.entry("udp/500", "ike"),
          Map.entry("tcp/1433", "mssql"),
          Map.entry("udp/1434", "mssql"),
          Map.entry("udp/1900", "ssdp"),
          Map.entry("tcp/2575", "hl7"),
          Map.entry("tcp/2761", "dicom"),
          Map.entry("tcp/2762", "dicom"),
          Map.entry("tcp/3306", "mysql"),
          Map.entry("tcp/3389", "rdp"),
          Map.entry("udp/3389", "rdp"),
          Map.entry("udp/4500", "ike"),
          Map.entry("udp/5353", "mdns"),
          Map.entry("udp/5355", "llmnr"),
          Map.entry("tcp/5432", "postgresql"),
          Map.entry("tcp/5800", "vnc"),
          Map.entry("tcp/5900", "vnc"),
          Map.entry("tcp/5985", "winrm"),
          Map.entry("tcp/5986", "winrm"),
          Map.entry("tcp/11112", "dicom"));

  private Netstat() {}

  /** A title, blank, the heads of the columns and a row; or any of these without those before. */
  static boolean starts(Lines lines, int line) {
    int next = line;
    for (int i = 0; i < 3; i++) {
      if (ROW.matcher(lines.text(next)).matches()) {
        return true;
      }
      next = lines.next(next);
    }
    return false;
  }

  static void map(List<ConfigNode> statements, Host host) {
    boolean rows = false;
    for (ConfigNode node : statements) {
      Matcher row = ROW.matcher(node.text());
      if (row.matches()) {
        rows = true;
        row(row, node, host);
      } else if (!rows) {
        node.irrelevant();
      }
    }
  }

  /** A connection that is open at the moment is no setting of the host. */
  private static void row(Matcher row, ConfigNode node, Host host) {
    if (!NOBODY.matcher(row.group(4)).matches()) {
      node.irrelevant();
    } else if (Registry.number(row.group(3)).isPresent()) {
      String transport = row.group(1).equals("TCP") ? "tcp" : "udp";
      listener(transport, row.group(2), Long.parseLong(row.group(3)), node, host);
      node.mapped();
    }
  }

  private static void listener(
      String transport, String address, long port, ConfigNode node, Host host) {
    String bound = ANY_ADDRESS.matcher(address).matches() ? "any" : address;
    if (known(host, transport, port, bound)) {
      return;
    }
    Item.Builder service =
        host.device()
            .add(NetworkService.TYPE, node.span())
            .set(NetworkService.TRANSPORT, transport)
            .set(NetworkService.PORT, port)
            .set(NetworkService.BIND_ADDRESS, bound)
            .set(NetworkService.ENABLED, true);
    String protocol = PROTOCOLS.get(transport + "/" + port);
    if (protocol != null) {
      service.set(NetworkService.PROTOCOL, protocol);
    }
  }

  /** The same port of both versions of IP is one service. */
  private static boolean known(Host host, String transport, long port, String bound) {
    return host.device().items(NetworkService.TYPE).stream()
        .anyMatch(
            service ->
                service.get(NetworkService.PORT).value().equals(Optional.of(port))
                    && service.get(NetworkService.TRANSPORT).value().equals(Optional.of(transport))
                    && service.get(NetworkService.BIND_ADDRESS).value().equals(Optional.of(bound)));
  }
}
