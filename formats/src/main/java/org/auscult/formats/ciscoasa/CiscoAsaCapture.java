package org.auscult.formats.ciscoasa;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.auscult.device.Setting;
import org.auscult.formats.commandline.CaptureDialect;
import org.auscult.formats.commandline.Ipv4;
import org.auscult.formats.syntax.IndentedSyntax;
import org.auscult.source.Span;
import org.auscult.source.Text;

/** The comments, ends and texts of ASA, and what {@code show version} says around them. */
final class CiscoAsaCapture extends CaptureDialect {
  private static final String CHECKSUM = "Cryptochecksum:";
  private static final Set<String> MODES =
      Set.of(
          "interface",
          "object",
          "object-group",
          "router",
          "class-map",
          "policy-map",
          "tunnel-group",
          "webvpn",
          "context",
          "route-map",
          "call-home",
          "tls-proxy",
          "dns-group-map");
  private static final Set<String> INSIDE =
      Set.of(
          "nameif",
          "security-level",
          "ip",
          "description",
          "no",
          "shutdown",
          "host",
          "subnet",
          "range",
          "fqdn",
          "service",
          "network-object",
          "port-object",
          "service-object",
          "protocol-object",
          "icmp-object",
          "group-object",
          "key",
          "match",
          "class",
          "inspect",
          "parameters",
          "message-length",
          "management-only",
          "vlan",
          "speed",
          "duplex",
          "channel-group",
          "set",
          "ikev1",
          "ikev2",
          "pre-shared-key",
          "encryption",
          "hash",
          "authentication",
          "group",
          "lifetime",
          "integrity",
          "prf",
          "protocol",
          "neighbor",
          "network",
          "subscribe-to-alert-group",
          "destination",
          "profile");
  private Optional<Setting<String>> version = Optional.empty();
  private Optional<Setting<String>> model = Optional.empty();
  private Optional<Setting<String>> serial = Optional.empty();

  CiscoAsaCapture(String path) {
    super(path);
  }

  @Override
  protected Optional<String> comment(String line) {
    String bare = line.strip();
    return bare.startsWith("!") || bare.startsWith(":") || bare.startsWith(CHECKSUM)
        ? Optional.of(bare.replaceFirst("^[!: ]+", ""))
        : Optional.empty();
  }

  @Override
  protected boolean begins(String line) {
    return line.startsWith(": Saved") || line.startsWith("Building configuration");
  }

  @Override
  protected boolean ends(String line) {
    return line.startsWith(": end") || line.startsWith(CHECKSUM);
  }

  @Override
  protected void surroundings(Span at, String line) {
    if (line.startsWith("Cisco Adaptive Security Appliance Software Version ")
        || line.startsWith("Cisco PIX Firewall Version ")) {
      version = version.or(() -> Optional.of(Setting.of(last(line), at)));
    } else if (line.startsWith("Hardware:")) {
      model(at, line.substring("Hardware:".length()).split(",")[0].strip());
    } else if (line.startsWith("Serial Number:")) {
      serial(at, line.substring("Serial Number:".length()).strip());
    } else if (line.startsWith("PID: ")) {
      model(at, line.substring("PID: ".length()).split(",")[0].strip());
    }
  }

  private static String last(String line) {
    List<String> words = IndentedSyntax.words(line);
    return words.get(words.size() - 1);
  }

  private void model(Span at, String value) {
    if (!value.isEmpty()) {
      model = model.or(() -> Optional.of(Setting.of(value, at)));
    }
  }

  private void serial(Span at, String value) {
    if (!value.isEmpty()) {
      serial = serial.or(() -> Optional.of(Setting.of(value, at)));
    }
  }

  @Override
  public Optional<Predicate<String>> text(List<String> words, String line) {
    boolean certificate = words.get(0).equals("certificate") && words.size() > 1;
    return certificate ? Optional.of(next -> next.strip().equals("quit")) : Optional.empty();
  }

  /** Where a statement stands in a configuration that has lost its indentation. */
  @Override
  public IndentedSyntax.Place place(List<String> words) {
    String first = words.get(0);
    String second = words.size() > 1 ? words.get(1) : "";
    if (old(words)) {
      return IndentedSyntax.Place.TOP;
    }
    if (first.equals("group-policy") || first.equals("username")) {
      return words.get(words.size() - 1).equals("attributes")
          ? IndentedSyntax.Place.MODE
          : IndentedSyntax.Place.TOP;
    }
    boolean mode =
        MODES.contains(first)
            || first.equals("crypto") && (second.equals("ca") || words.contains("policy"))
            || first.equals("aaa-server");
    boolean inside = INSIDE.contains(first) && !(first.equals("ip") && !second.equals("address"));
    return mode
        ? IndentedSyntax.Place.MODE
        : inside ? IndentedSyntax.Place.INSIDE : IndentedSyntax.Place.TOP;
  }

  /** PIX before release 7 says the name of the interface in each statement. */
  private static boolean old(List<String> words) {
    boolean named = words.get(0).equals("nameif") && words.size() > 2;
    boolean addressed = words.size() == 5 && words.get(0).equals("ip");
    return named || addressed && words.get(1).equals("address") && !Ipv4.is(words.get(2));
  }

  /** Why the configuration is not all there; empty when its end was seen. */
  Optional<Text> missing() {
    if (filtered()) {
      return Optional.of(
          new Text(
              "the capture shows a part of the configuration only; export it with \"more"
                  + " system:running-config\"",
              "la capture ne montre qu’une partie de la configuration ; l’exporter par « more"
                  + " system:running-config »"));
    }
    return ended()
        ? Optional.empty()
        : Optional.of(
            new Text(
                "the end of the configuration (the line \": end\") is missing; export it again",
                "la fin de la configuration (la ligne « : end ») manque ; l’exporter à nouveau"));
  }

  /** What the surroundings say of the device. */
  void facts(Asa asa) {
    version.ifPresent(asa.identity::version);
    model.ifPresent(asa.identity::model);
    serial.ifPresent(asa.identity::serial);
  }
}
