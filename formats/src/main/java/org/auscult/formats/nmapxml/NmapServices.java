package org.auscult.formats.nmapxml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.Identity;
import org.auscult.device.Item;
import org.auscult.device.NetworkService;
import org.auscult.formats.product.Bill;
import org.auscult.formats.syntax.DataObject;

/** Ports of a host. */
final class NmapServices {
  /** Nmap's names of services (nmap-services, nmap-service-probes) in our words. */
  private static final Map<String, String> PROTOCOLS =
      Map.ofEntries(
          Map.entry("ssh", "ssh"),
          Map.entry("telnet", "telnet"),
          Map.entry("http", "http"),
          Map.entry("http-proxy", "http"),
          Map.entry("http-alt", "http"),
          Map.entry("https", "https"),
          Map.entry("https-alt", "https"),
          Map.entry("ftp", "ftp"),
          Map.entry("ftps", "ftps"),
          Map.entry("tftp", "tftp"),
          Map.entry("snmp", "snmp"),
          Map.entry("ntp", "ntp"),
          Map.entry("domain", "dns"),
          Map.entry("ms-wbt-server", "rdp"),
          Map.entry("ms-term-serv", "rdp"),
          Map.entry("vnc", "vnc"),
          Map.entry("microsoft-ds", "smb"),
          Map.entry("netbios-ssn", "netbios"),
          Map.entry("netbios-ns", "netbios"),
          Map.entry("netbios-dgm", "netbios"),
          Map.entry("llmnr", "llmnr"),
          Map.entry("ms-sql-s", "mssql"),
          Map.entry("mysql", "mysql"),
          Map.entry("postgresql", "postgresql"),
          Map.entry("mqtt", "mqtt"),
          Map.entry("nfs", "nfs"),
          Map.entry("finger", "finger"),
          Map.entry("echo", "echo"),
          Map.entry("discard", "discard"),
          Map.entry("chargen", "chargen"),
          Map.entry("daytime", "daytime"),
          Map.entry("login", "rlogin"),
          Map.entry("shell", "rsh"),
          Map.entry("dicom", "dicom"),
          Map.entry("acr-nema", "dicom"),
          Map.entry("hl7", "hl7"),
          Map.entry("smart-install", "smart-install"),
          Map.entry("netconf-ssh", "netconf"));

  /** Protocols of which nothing is enciphered unless a tunnel does it. */
  private static final Set<String> IN_CLEAR =
      Set.of("telnet", "http", "ftp", "tftp", "rlogin", "rsh", "dicom", "hl7", "mqtt");

  private static final Set<String> ENCIPHERED = Set.of("ssh", "https", "ftps", "netconf");

  private NmapServices() {}

  /** The service behind an open port; none for one that is closed, filtered or may be either. */
  static Optional<Item.Builder> open(DataObject port, DeviceBuilder device, Bill bill) {
    Optional<DataObject> service = port.object("service");
    service.ifPresent(found -> found.node().mappedDeep());
    boolean open = port.object("state").filter(s -> s.text("state").equals("open")).isPresent();
    if (!open) {
      return Optional.empty();
    }
    Item.Builder item =
        device.add(NetworkService.TYPE, port.span()).set(NetworkService.ENABLED, true);
    device.single(Identity.TYPE).get(Identity.ADDRESSES).value().stream()
        .flatMap(List::stream)
        .findFirst()
        .ifPresent(address -> item.set(NetworkService.BIND_ADDRESS, address));
    String transport = port.text("protocol");
    item.set(
        NetworkService.TRANSPORT, Set.of("tcp", "udp").contains(transport) ? transport : "other");
    if (port.text("portid").matches("\\d{1,5}")) {
      item.set(NetworkService.PORT, Long.parseLong(port.text("portid")));
    }
    service.ifPresent(found -> named(found, item, bill));
    return Optional.of(item);
  }

  /** A name that was only looked up by the port counts where the port is kept for the protocol. */
  private static void named(DataObject service, Item.Builder item, Bill bill) {
    String name = service.text("name");
    boolean probed = service.text("method").equals("probed");
    boolean tunnel = service.text("tunnel").equals("ssl");
    String protocol = PROTOCOLS.getOrDefault(name, probed ? name : "");
    if (protocol.equals("http") && tunnel) {
      protocol = "https";
    }
    if (!protocol.isEmpty() && !protocol.equals("unknown") && !protocol.equals("tcpwrapped")) {
      item.set(NetworkService.PROTOCOL, protocol, service.span());
    }
    if (tunnel || ENCIPHERED.contains(protocol)) {
      item.set(NetworkService.ENCRYPTED, true, service.span());
    } else if (probed && IN_CLEAR.contains(protocol)) {
      item.set(NetworkService.ENCRYPTED, false, service.span());
    }
    if (Set.of("dicom", "hl7").contains(protocol)) {
      item.set(NetworkService.PURPOSE, "clinical", service.span());
    }
    String label = (service.text("product") + " " + service.text("version")).strip();
    if (!label.isEmpty() || !name.equals(protocol)) {
      item.set(NetworkService.NAME, label.isEmpty() ? name : label, service.span());
    }
    component(service, bill);
  }

  private static void component(DataObject service, Bill bill) {
    if (!service.text("product").isEmpty()) {
      String cpe =
          service.node().all("cpe").stream()
              .map(node -> node.word(1))
              .filter(word -> word.startsWith("cpe:/a:"))
              .findFirst()
              .orElse("");
      bill.component(
          new Bill.Part(
              service.span(),
              "application",
              service.text("product"),
              service.text("version"),
              "",
              "",
              cpe));
    }
  }
}
