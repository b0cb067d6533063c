package org.auscult.formats.cisconxos;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.auscult.device.Firmware;
import org.auscult.device.Identity;
import org.auscult.device.Setting;
import org.auscult.formats.commandline.CommandCapture;
import org.auscult.formats.syntax.IndentedSyntax;
import org.auscult.source.Span;
import org.auscult.source.Text;

/**
 * What NX-OS writes around a configuration, and the texts inside it. No line ends a configuration:
 * it is whole when the next prompt follows, or when something stands behind {@code line vty}, which
 * NX-OS always writes, and behind which only the image, routing and records follow.
 */
final class CiscoNxosCapture extends CommandCapture {
  private static final Set<String> MODES =
      Set.of(
          "interface",
          "vlan",
          "vrf",
          "router",
          "vpc",
          "vdc",
          "role",
          "route-map",
          "line",
          "object-group",
          "class-map",
          "policy-map",
          "control-plane",
          "evpn",
          "fex",
          "key");

  private static final Set<String> TOP =
      Set.of(
          "version",
          "hostname",
          "switchname",
          "feature",
          "username",
          "aaa",
          "snmp-server",
          "ntp",
          "logging",
          "banner",
          "boot",
          "copp",
          "nv",
          "cfs",
          "radius-server",
          "tacacs-server",
          "password",
          "system",
          "hardware",
          "end");

  private Optional<Setting<String>> model = Optional.empty();
  private Optional<Setting<String>> version = Optional.empty();
  private Optional<Setting<String>> serial = Optional.empty();
  private boolean chassis;
  private boolean lines;
  private boolean behind;

  CiscoNxosCapture(String path) {
    super(path);
  }

  /** Lines of {@code show version} and {@code show inventory}. */
  @Override
  protected void surroundings(Span at, String line) {
    List<String> words = IndentedSyntax.words(line);
    String first = words.isEmpty() ? "" : words.get(0);
    if (first.equals("NXOS:") || first.equals("system:")) {
      version = after(words, "version", at).or(() -> version);
    } else if (first.equals("NAME:")) {
      chassis = line.contains("\"Chassis\"");
    } else if (first.equals("PID:") && chassis && words.size() > 1) {
      model = model.or(() -> Optional.of(Setting.of(words.get(1), at)));
      serial = serial.or(() -> after(words, "SN:", at));
    } else if (first.equals("cisco") && line.endsWith(" Chassis") && words.size() > 2) {
      model = model.or(() -> Optional.of(Setting.of(words.get(words.size() - 2), at)));
    } else if (line.startsWith("Processor Board ID ")) {
      serial = serial.or(() -> Optional.of(Setting.of(words.get(words.size() - 1), at)));
    }
  }

  private static Optional<Setting<String>> after(List<String> words, String word, Span at) {
    int next = words.indexOf(word) + 1;
    return next > 0 && next < words.size()
        ? Optional.of(Setting.of(words.get(next), at))
        : Optional.empty();
  }

  @Override
  protected boolean begins(String line) {
    return line.startsWith("!Command: show ");
  }

  @Override
  protected boolean elsewhere(String line) {
    return line.startsWith("Cisco Nexus Operating System");
  }

  @Override
  protected boolean endsAtPrompt() {
    return true;
  }

  @Override
  protected Optional<Text> endMissing() {
    return behind
        ? Optional.empty()
        : Optional.of(
            new Text(
                "the end of the configuration is missing (nothing stands behind \"line vty\");"
                    + " export it again",
                "la fin de la configuration manque (rien ne suit « line vty ») ; l’exporter à"
                    + " nouveau"));
  }

  @Override
  public Optional<Predicate<String>> text(List<String> words, String line) {
    if (!Character.isWhitespace(line.charAt(0))) {
      behind |= lines && !words.get(0).equals("line");
      lines |= line.startsWith("line vty");
    }
    boolean banner = words.size() > 2 && words.get(0).equals("banner");
    return banner
        ? textAfter(line.substring(line.indexOf(words.get(1)) + words.get(1).length()).strip())
        : Optional.empty();
  }

  @Override
  public IndentedSyntax.Place place(List<String> all) {
    List<String> words =
        all.get(0).equals("no") && all.size() > 1 ? all.subList(1, all.size()) : all;
    String first = words.get(0);
    String second = words.size() > 1 ? words.get(1) : "";
    boolean ip = first.equals("ip") || first.equals("ipv6");
    if (ip && second.equals("access-list")) {
      return IndentedSyntax.Place.MODE;
    }
    if (ip && Set.of("prefix-list", "domain-lookup", "name-server", "host").contains(second)) {
      return IndentedSyntax.Place.TOP;
    }
    boolean inner = first.equals("vrf") && !second.equals("context");
    if (MODES.contains(first) && !inner) {
      return IndentedSyntax.Place.MODE;
    }
    return TOP.contains(first) ? IndentedSyntax.Place.TOP : IndentedSyntax.Place.INSIDE;
  }

  /** True when a prompt stands behind the configuration, so that nothing of it can be lost. */
  boolean prompted() {
    return ended();
  }

  /** What the surroundings say of the device. */
  void facts(Nxos nxos) {
    model.ifPresent(m -> nxos.device().single(Identity.TYPE).set(Identity.MODEL, m));
    serial.ifPresent(s -> nxos.device().single(Identity.TYPE).set(Identity.SERIAL, s));
    version.ifPresent(v -> nxos.device().single(Firmware.TYPE).set(Firmware.VERSION, v));
  }
}
