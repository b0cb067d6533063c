package org.auscult.formats.cisconxos;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.Firmware;
import org.auscult.formats.commandline.AccessLists;
import org.auscult.formats.commandline.AuthServers;
import org.auscult.formats.commandline.Draft;
import org.auscult.formats.commandline.Listeners;
import org.auscult.formats.commandline.RoutingNeighbours;
import org.auscult.formats.secret.CiscoSecrets;
import org.auscult.formats.secret.CryptSecrets;
import org.auscult.formats.syntax.Command;
import org.auscult.source.Redactor;
import org.auscult.source.Secret;
import org.auscult.source.SourceFile;

/** What the readers of one configuration share: the device in the making and what spans lines. */
final class Nxos extends Draft {
  /** Documents that defaults are taken from. */
  static final String SECURITY = "Cisco Nexus 9000 Series NX-OS Security Configuration Guide, ";

  static final String SYSTEM =
      "Cisco Nexus 9000 Series NX-OS System Management Configuration Guide, ";

  static final String INTERFACES = "Cisco Nexus 9000 Series NX-OS Interfaces Configuration Guide, ";

  static final String SWITCHING =
      "Cisco Nexus 9000 Series NX-OS Layer 2 Switching Configuration Guide, ";

  final AccessLists accessLists = new AccessLists(false);
  final AuthServers servers = new AuthServers(this, this::secret);
  final Listeners listeners = new Listeners(this);
  final RoutingNeighbours routing = new RoutingNeighbours();
  final CiscoNxosLines.Seen lines = new CiscoNxosLines.Seen();
  final CiscoNxosMonitoring.Seen monitoring = new CiscoNxosMonitoring.Seen();
  final CiscoNxosAccounts.Seen accounts = new CiscoNxosAccounts.Seen();
  final Map<String, CiscoNxosInterfaces.NxosPort> ports = new LinkedHashMap<>();
  final Set<String> features = new HashSet<>();
  Optional<Command> guard = Optional.empty();
  Optional<Command> switched = Optional.empty();
  Optional<Command> shut = Optional.empty();
  boolean discovery = true;

  /** True when a prompt stands behind the configuration: its tail, the routing, is there too. */
  final boolean prompted;

  Nxos(SourceFile file, Redactor redactor, boolean whole, boolean prompted) {
    super(file, redactor, whole);
    this.prompted = prompted;
  }

  /** True when the release is known to be this one or later. */
  boolean since(int major, int minor) {
    String version = device().single(Firmware.TYPE).get(Firmware.VERSION).value().orElse("");
    String[] parts = version.split("[.(]");
    long first = parts.length > 1 ? Command.number(parts[0]).orElse(0) : 0;
    long second = parts.length > 1 ? Command.number(parts[1]).orElse(0) : 0;
    return first > major || first == major && second >= minor;
  }

  /**
   * The secret that these words give. Type 3 is enciphered with a key inside the software, type 5 a
   * hash, type 6 enciphered with a key outside the configuration, type 7 a cipher with a fixed key,
   * 8 and 9 are PBKDF2 and scrypt.
   */
  Secret secret(List<String> words) {
    boolean typed = words.size() > 1 && words.get(0).length() == 1;
    String type = typed ? words.get(0) : "";
    String stored = words.isEmpty() ? "" : bare(words.get(typed ? 1 : 0));
    return switch (type) {
      case "3" -> redactor().opaque(Secret.Storage.ENCRYPTED, "nxos-type-3", stored);
      case "5" -> CryptSecrets.of(redactor(), stored);
      case "6" -> redactor().opaque(Secret.Storage.ENCRYPTED, "nxos-type-6", stored);
      case "7" -> CiscoSecrets.seven(redactor(), stored, "nxos-type-7");
      case "8" -> redactor().opaque(Secret.Storage.STRONG_HASH, "pbkdf2", stored);
      case "9" -> redactor().opaque(Secret.Storage.STRONG_HASH, "scrypt", stored);
      default -> redactor().clear(stored);
    };
  }

  private static String bare(String word) {
    boolean quoted = word.length() > 1 && word.startsWith("\"") && word.endsWith("\"");
    return quoted ? word.substring(1, word.length() - 1) : word;
  }
}
