package org.auscult.formats.nmapxml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.auscult.device.Account;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.DicomNode;
import org.auscult.device.FlawStatement;
import org.auscult.device.Identity;
import org.auscult.device.Item;
import org.auscult.device.NetworkService;
import org.auscult.device.Setting;
import org.auscult.device.SnmpCommunity;
import org.auscult.formats.product.Bill;
import org.auscult.formats.syntax.DataObject;
import org.auscult.source.Redactor;
import org.auscult.source.Text;

/** What scripts of the Nmap Scripting Engine found (NSEDoc names each). */
final class NmapScripts {
  /** Scripts on content of pages, clocks, ways and owners of addresses. */
  private static final Set<String> IRRELEVANT =
      Set.of(
          "http-title",
          "http-headers",
          "http-favicon",
          "http-robots.txt",
          "http-date",
          "http-fetch",
          "http-comments-displayer",
          "http-mobileversion-checker",
          "http-referer-checker",
          "http-useragent-tester",
          "ssl-date",
          "smb2-time",
          "clock-skew",
          "path-mtu",
          "ipidseq",
          "qscan",
          "fcrdns",
          "traceroute-geolocation",
          "targets-asn",
          "asn-query",
          "dns-blacklist",
          "hostmap-robtex",
          "unusual-port",
          "fingerprint-strings",
          "banner",
          "snmp-info");

  private static final Pattern NETBIOS = Pattern.compile("NetBIOS name: ([^,\\s<]+)");
  private static final Pattern IOS =
      Pattern.compile("Cisco IOS(?: XE)? Software\\b.*?\\bVersion ([^\\s,]+)");
  private static final Text WITH_NODE =
      new Text("it stands with the DICOM node", "cela figure au nœud DICOM");
  private static final String ANY = "Any AET is accepted";

  private final DeviceBuilder device;
  private final Bill bill;
  private final Scan scan;
  private final Redactor redactor;

  NmapScripts(DeviceBuilder device, Bill bill, Scan scan, Redactor redactor) {
    this.device = device;
    this.bill = bill;
    this.scan = scan;
    this.redactor = redactor;
  }

  void ofHost(DataObject node) {
    Script script = new Script(node);
    switch (script.id()) {
      case "smb-protocols" -> smb(script);
      case "smb-os-discovery" -> system(script, script.value("os"), script.value("cpe"));
      case "nbstat" -> netbios(script);
      default -> any(script);
    }
  }

  void ofPort(DataObject node, DataObject port, Optional<Item.Builder> service) {
    Script script = new Script(node);
    String where = port.text("protocol") + "/" + port.text("portid");
    switch (script.id()) {
      case "ssh2-enum-algos", "sshv1", "ssh-auth-methods" -> SshScripts.map(script, device);
      case "ssl-enum-ciphers", "sslv2" -> TlsScripts.versions(script, where, device);
      case "ssl-cert" -> TlsScripts.certificate(script, where, device);
      case "dicom-ping" -> dicom(script, port, service);
      case "ftp-anon" ->
          open(script, service, script.output().contains("Anonymous FTP login allowed"));
      case "x11-access" -> open(script, service, script.output().contains("access is granted"));
      case "vnc-info" -> open(script, service, script.output().matches("(?s).*\\bNone \\(1\\).*"));
      case "http-auth" -> {
        script.mapped();
        service.ifPresent(s -> s.set(NetworkService.AUTHENTICATED, true, script.span()));
      }
      case "rdp-ntlm-info", "ms-sql-ntlm-info", "smtp-ntlm-info", "http-ntlm-info" ->
          system(script, "Windows " + script.value("Product_Version"), "");
      case "snmp-sysdescr" -> describes(script);
      default -> any(script);
    }
  }

  private void any(Script script) {
    if (IRRELEVANT.contains(script.id()) || script.output().startsWith("ERROR")) {
      script.node().node().irrelevantDeep();
    } else if (script.id().endsWith("-brute") || script.id().equals("http-default-accounts")) {
      script.tables().forEach(table -> credentials(script, table));
      script.mapped();
    } else {
      script.tables().forEach(table -> flaw(script, table));
    }
  }

  /** What the library for flaws writes: a table with a state, and identifiers. */
  private void flaw(Script script, DataObject table) {
    String state = Script.value(table, "state");
    if (!Set.of("VULNERABLE", "VULNERABLE (Exploitable)", "NOT VULNERABLE").contains(state)) {
      return;
    }
    String id =
        Script.table(table, "ids").stream()
            .flatMap(ids -> Script.values(ids).stream())
            .filter(word -> word.startsWith("CVE:"))
            .map(word -> word.substring("CVE:".length()))
            .findFirst()
            .orElse(table.text("key").startsWith("CVE-") ? table.text("key") : script.id());
    device
        .add(FlawStatement.TYPE, table.at("elem"))
        .set(FlawStatement.FLAW, id)
        .set(FlawStatement.STATUS, state.startsWith("NOT") ? "not-affected" : "affected")
        .set(FlawStatement.STATED_BY, "scan");
    script.mapped();
  }

  /** Names and passwords that were let in, at any depth. */
  private void credentials(Script script, DataObject table) {
    String password = Script.value(table, "password");
    String name = Script.value(table, "username");
    if (!password.isEmpty() && script.id().equals("snmp-brute")) {
      device
          .add(SnmpCommunity.TYPE, table.at("elem"))
          .set(SnmpCommunity.SECRET, redactor.clear(password));
    } else if (!password.isEmpty()) {
      Item.Builder account =
          device.add(Account.TYPE, table.at("elem")).set(Account.SECRET, redactor.clear(password));
      if (!name.isEmpty()) {
        account.set(Account.NAME, name);
      }
    }
    Script.tables(table).forEach(inner -> credentials(script, inner));
  }

  private void open(Script script, Optional<Item.Builder> service, boolean open) {
    if (open) {
      script.mapped();
      service.ifPresent(s -> s.set(NetworkService.AUTHENTICATED, false, script.span()));
    }
  }

  /** A node that accepted an association. */
  private void dicom(Script script, DataObject port, Optional<Item.Builder> service) {
    script.mapped();
    boolean tls = port.object("service").filter(s -> s.text("tunnel").equals("ssl")).isPresent();
    Item.Builder node =
        device
            .add(DicomNode.TYPE, script.span())
            .set(DicomNode.ROLE, "local")
            .set(DicomNode.ENABLED, true)
            .set(DicomNode.LOOPBACK, false)
            .set(DicomNode.TLS, tls);
    if (!tls) {
      node.set(DicomNode.CLEAR, true);
    }
    if (script.output().contains(ANY)) {
      node.set(DicomNode.ACCEPTED_CALLERS, List.of("any")).set(DicomNode.CALLED_CHECKED, false);
    }
    if (port.text("portid").matches("\\d{1,5}")) {
      node.set(DicomNode.PORT, Long.parseLong(port.text("portid")), port.span());
    }
    service.ifPresent(
        s ->
            s.set(NetworkService.PROTOCOL, "dicom", script.span())
                .set(NetworkService.ENCRYPTED, Setting.unknown(WITH_NODE, script.span())));
    product(script);
  }

  private void product(Script script) {
    Matcher vendor = Pattern.compile("vendor: (\\S.*)").matcher(script.output());
    Matcher version = Pattern.compile("version: (\\S+)").matcher(script.output());
    if (vendor.find() && version.find()) {
      bill.component(
          new Bill.Part(
              script.span(), "application", vendor.group(1).strip(), version.group(1), "", "", ""));
    }
  }

  private void smb(Script script) {
    Set<String> versions = new TreeSet<>();
    List<String> dialects = new ArrayList<>(List.of(script.output().split("\\R")));
    script.table("dialects").ifPresent(table -> dialects.addAll(Script.values(table)));
    for (String dialect : dialects) {
      String word = dialect.strip().replace(':', '.');
      if (word.contains("SMBv1")) {
        versions.add("smb1");
      } else if (word.matches("[23]\\..*")) {
        versions.add("smb" + word.charAt(0));
      }
    }
    if (!versions.isEmpty()) {
      script.mapped();
      service("smb", script).set(NetworkService.VERSIONS, List.copyOf(versions), script.span());
    }
  }

  /** The service with this protocol, or one that only the script saw. */
  private Item.Builder service(String protocol, Script script) {
    return device.items(NetworkService.TYPE).stream()
        .filter(s -> s.get(NetworkService.PROTOCOL).value().filter(protocol::equals).isPresent())
        .findFirst()
        .orElseGet(
            () ->
                device
                    .add(NetworkService.TYPE, script.span())
                    .set(NetworkService.PROTOCOL, protocol)
                    .set(NetworkService.ENABLED, true));
  }

  /** What Windows says of itself; Samba calls itself Windows too, but not in its CPE. */
  private void system(Script script, String name, String cpe) {
    script.mapped();
    if (cpe.isEmpty() || cpe.startsWith("cpe:/o:microsoft:windows")) {
      bill.component(
          new Bill.Part(script.span(), "operating-system", name, "", "Microsoft", "", cpe));
    }
    for (String key : List.of("fqdn", "DNS_Computer_Name", "NetBIOS_Computer_Name", "server")) {
      hostname(script.value(key).replace("\\x00", ""), script);
    }
  }

  private void netbios(Script script) {
    Matcher name = NETBIOS.matcher(script.output());
    if (name.find()) {
      script.mapped();
      hostname(name.group(1), script);
    }
  }

  private void hostname(String name, Script script) {
    Item.Builder identity = device.single(Identity.TYPE);
    if (!name.isBlank() && identity.get(Identity.HOSTNAME).value().isEmpty()) {
      identity.set(Identity.HOSTNAME, name.toLowerCase(Locale.ROOT), script.span());
    }
  }

  /**
   * An agent that answered a script was asked with the community of the arguments, else with {@code
   * public} (NSEDoc, library snmp).
   */
  private void describes(Script script) {
    script.mapped();
    if (!scan.community()) {
      device
          .add(SnmpCommunity.TYPE, script.span())
          .set(SnmpCommunity.SECRET, redactor.clear("public"));
    }
    Matcher ios = IOS.matcher(script.output());
    if (ios.find()) {
      String name = script.output().contains("IOS XE") ? "Cisco IOS XE" : "Cisco IOS";
      bill.component(
          new Bill.Part(script.span(), "operating-system", name, ios.group(1), "Cisco", "", ""));
    }
  }
}
