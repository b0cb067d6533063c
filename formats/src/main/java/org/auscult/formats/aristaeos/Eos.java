package org.auscult.formats.aristaeos;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.auscult.source.Span;

/** What the readers of one configuration share: the device in the making and what spans lines. */
final class Eos extends Draft {
  /** The document that defaults are taken from. */
  static final String MANUAL = "Arista EOS User Manual, ";

  final AccessLists accessLists = new AccessLists(false);
  final AuthServers servers = new AuthServers(this, this::secret);
  final Listeners listeners = new Listeners(this);
  final RoutingNeighbours routing = new RoutingNeighbours();
  final AristaEosManagement.Seen management = new AristaEosManagement.Seen();
  final AristaEosMonitoring.Seen monitoring = new AristaEosMonitoring.Seen();
  final AristaEosAaa.Logins logins = new AristaEosAaa.Logins();
  final Map<String, AristaEosInterfaces.EosPort> ports = new LinkedHashMap<>();
  Optional<Command> portMode = Optional.empty();
  Optional<Command> guard = Optional.empty();
  Optional<Command> redirects = Optional.empty();
  boolean discovery = true;
  Optional<Span> switching = Optional.empty();

  Eos(SourceFile file, Redactor redactor, boolean whole) {
    super(file, redactor, whole);
  }

  /**
   * The secret that these words give: {@code 0} and no type are clear, {@code 7} is either the
   * exclusive-or of IOS or a cipher with a key made of public names, {@code 8a} and the like are
   * enciphered with a key outside the configuration, {@code sha512} and {@code 5} are hashes.
   */
  Secret secret(List<String> words) {
    String type = words.size() > 1 ? words.get(0) : "";
    String stored = words.isEmpty() ? "" : words.get(type.isEmpty() ? 0 : 1);
    return switch (type) {
      case "7" -> CiscoSecrets.seven(redactor(), stored, "eos-type-7");
      case "8a" -> redactor().opaque(Secret.Storage.ENCRYPTED, "aes-256-gcm", stored);
      case "5", "sha512" -> CryptSecrets.of(redactor(), stored);
      case "0" -> redactor().clear(stored);
      default -> redactor().clear(type.isEmpty() ? stored : String.join(" ", words));
    };
  }
}
