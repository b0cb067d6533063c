package org.auscult.formats.f5bigip;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.AccessRule;
import org.auscult.device.Account;
import org.auscult.device.AuthServer;
import org.auscult.device.Certificate;
import org.auscult.device.Coverage;
import org.auscult.device.Device;
import org.auscult.device.Firmware;
import org.auscult.device.Identity;
import org.auscult.device.Item;
import org.auscult.device.ItemType;
import org.auscult.device.LogTarget;
import org.auscult.device.NetworkInterface;
import org.auscult.device.NetworkService;
import org.auscult.device.SnmpCommunity;
import org.auscult.device.SnmpUser;
import org.auscult.device.StoredSecret;
import org.auscult.device.TimeSource;
import org.auscult.device.TlsProfile;
import org.auscult.device.VpnTunnel;
import org.auscult.device.WirelessNetwork;
import org.auscult.formats.syntax.Blocks;
import org.auscult.formats.syntax.NetworkEquipment;
import org.auscult.formats.syntax.Regions;
import org.auscult.formats.syntax.Stanza;
import org.auscult.formats.syntax.StanzaFields;
import org.auscult.source.Export;
import org.auscult.source.Redactor;
import org.auscult.source.SourceFile;
import org.auscult.source.Span;
import org.auscult.source.Text;
import org.auscult.tree.ConfigNode;

/** From the statements of one export to the device. */
final class F5BigipMapping {
  private static final Set<String> KEYS =
      Set.of(
          "encrypted-password",
          "secret",
          "passphrase",
          "password",
          "bind-pw",
          "admin-encrypted-password",
          "client-secret",
          "auth-password",
          "auth-password-encrypted",
          "privacy-password",
          "privacy-password-encrypted",
          "preshared-key",
          "preshared-key-encrypted",
          "password-encrypted",
          "community");

  private final Export export;
  private final F5BigipText text;
  private final Text obtain;
  private final F5 f5;

  F5BigipMapping(Export export, F5BigipText text, Redactor redactor, Text obtain) {
    this.export = export;
    this.text = text;
    this.obtain = obtain;
    text.tree().roots().forEach(root -> root.node().walk(node -> remember(node, redactor)));
    boolean whole = missing().isEmpty() && text.past("sys syslog");
    this.f5 = new F5(export, redactor, whole, text.root());
  }

  Device device() {
    identity();
    new F5Accounts(f5).map();
    new F5AuthServers(f5).map();
    new F5Management(f5).map();
    new F5Monitoring(f5).map();
    new F5Network(f5).map();
    new F5Firewall(f5).map();
    new F5Traffic(f5).map();
    new F5Tls(f5).map();
    new F5Trust(f5).map();
    F5Ignored.mark(f5.root());
    text.tree().roots().forEach(root -> root.node().children().forEach(Blocks::close));
    claims();
    return f5.device().build();
  }

  private static void remember(ConfigNode node, Redactor redactor) {
    for (int i = 1; i < node.words().size(); i++) {
      if (KEYS.contains(node.word(i - 1)) && !node.word(i).equals("none")) {
        redactor.remember(node.word(i));
      }
    }
  }

  private void identity() {
    Item.Builder identity = f5.device().single(Identity.TYPE);
    identity.set(Identity.VENDOR, "f5").set(Identity.PRODUCT, "BIG-IP");
    boolean filters = f5.root().at("security", "firewall", "policy").isPresent();
    identity.set(Identity.KIND, filters ? "firewall" : Identity.NETWORK);
    Item.Builder firmware = f5.device().single(Firmware.TYPE).set(Firmware.PRODUCT, "big-ip");
    for (Stanza device : f5.root().each("cm", "device")) {
      if (device.value("self-device").filter(v -> v.text().equals("true")).isPresent()) {
        StanzaFields.text(identity, Identity.HOSTNAME, device, "hostname");
        StanzaFields.text(identity, Identity.MODEL, device, "marketing-name");
        StanzaFields.text(identity, Identity.SERIAL, device, "chassis-id");
        StanzaFields.text(firmware, Firmware.VERSION, device, "version");
        StanzaFields.text(firmware, Firmware.BUILD, device, "build");
      }
      device.ignore(F5Ignored.DEVICE);
    }
    f5.root()
        .at("sys", "global-settings")
        .ifPresent(s -> StanzaFields.text(identity, Identity.HOSTNAME, s.read(), "hostname"));
    export.files().forEach(file -> release(file, firmware));
    NetworkEquipment.absent(f5.device());
    f5.device()
        .cover(
            WirelessNetwork.TYPE,
            new Coverage.Absent(
                new Text(
                    "BIG-IP serves no wireless network", "BIG-IP ne sert aucun réseau sans fil")));
  }

  /** {@code #TMSH-VERSION: 15.1.8.2} stands on the first line of a file. */
  private static void release(SourceFile file, Item.Builder firmware) {
    String first = file.lineCount() > 0 ? file.line(1).strip() : "";
    if (first.startsWith("#TMSH-VERSION: ")) {
      String version = first.substring("#TMSH-VERSION: ".length()).strip();
      firmware.set(Firmware.VERSION, version, Span.line(file.path(), 1));
    }
  }

  /** Why the export does not show the whole device; empty when it does. */
  Optional<Text> missing() {
    if (!text.closed()) {
      return Optional.of(
          new Text(
              "the export is cut or damaged: a block is not closed; export it again",
              "l’export est tronqué ou endommagé : un bloc n’est pas fermé ; refaire l’export"));
    }
    boolean system = text.root().at("sys", "global-settings").isPresent();
    boolean people = text.root().at("auth").isPresent();
    return system && people
        ? Optional.empty()
        : Optional.of(
            new Text(
                "the export shows a part of the configuration only; " + obtain.en(),
                "l’export ne montre qu’une partie de la configuration ; " + obtain.fr()));
  }

  /** Statements are sorted: nothing is cut off where a later one is there. */
  private Regions regions(String last) {
    Optional<Text> missing =
        missing().isPresent() || text.past(last)
            ? missing()
            : Optional.of(
                new Text(
                    "nothing shows that the export was not cut behind these lines; export it again",
                    "rien ne montre que l’export n’a pas été tronqué après ces lignes ; refaire"
                        + " l’export"));
    return new Regions(text.tree(), missing, obtain);
  }

  private void claims() {
    claim("auth user~", Account.TYPE, "auth user");
    claim(
        "ltm auth~",
        AuthServer.TYPE,
        "auth radius",
        "auth radius-server",
        "auth tacacs",
        "auth ldap",
        "apm aaa",
        "ltm auth");
    claim("sys sshd~", NetworkService.TYPE, "sys httpd", "sys sshd", "net self", "net self-allow");
    claim("sys snmp~", SnmpCommunity.TYPE, "sys snmp");
    claim("sys snmp~", SnmpUser.TYPE, "sys snmp");
    claim("sys syslog~", LogTarget.TYPE, "sys syslog", "sys log-config");
    claim("sys ntp~", TimeSource.TYPE, "sys ntp");
    claim("sys management-ip~", NetworkInterface.TYPE, "net interface", "net self", "net vlan");
    claim("sys file ssl-cert~", Certificate.TYPE, "sys file ssl-cert");
    delivered();
    claim("sys httpd~", TlsProfile.TYPE, "ltm profile client-ssl");
    claim("sys snmp~", StoredSecret.TYPE, "ltm profile client-ssl", "ltm profile server-ssl");
    claim("net ipsec~", VpnTunnel.TYPE, "net ipsec");
    claim("security firewall~", AccessRule.TYPE, "security firewall", "ltm virtual", "ltm pool");
  }

  /** The certificate of the web interface is no statement of the configuration. */
  private void delivered() {
    if (f5.device().items(Certificate.TYPE).isEmpty()) {
      f5.device()
          .cover(
              Certificate.TYPE,
              new Coverage.Partial(
                  new Text(
                      "the certificate of the web interface is not in the export",
                      "le certificat de l’interface web n’est pas dans l’export"),
                  List.of(),
                  new Text(
                      "look at it on the device: “tmsh list sys file ssl-cert”, and the web"
                          + " interface itself",
                      "le regarder sur l’équipement : « tmsh list sys file ssl-cert », et"
                          + " l’interface web elle-même")));
    }
  }

  private void claim(String last, ItemType type, String... statements) {
    List<ConfigNode> region = new ArrayList<>();
    for (String statement : statements) {
      f5.root().at(statement.split(" ")).ifPresent(s -> region.addAll(s.allNodes()));
    }
    regions(last).claim(f5.device(), type, region);
  }
}
