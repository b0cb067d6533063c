package org.auscult.formats.dellos10;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.auscult.formats.commandline.AccessLists;
import org.auscult.formats.commandline.AuthServers;
import org.auscult.formats.commandline.Draft;
import org.auscult.formats.commandline.Listeners;
import org.auscult.formats.commandline.RoutingNeighbours;
import org.auscult.formats.secret.CryptSecrets;
import org.auscult.formats.syntax.Command;
import org.auscult.source.Redactor;
import org.auscult.source.Secret;
import org.auscult.source.SourceFile;
import org.auscult.source.Span;

/** What the readers of one configuration share: the device in the making and what spans lines. */
final class Os10 extends Draft {
  /** The document that defaults are taken from. */
  static final String GUIDE = "Dell SmartFabric OS10 User Guide, ";

  final AccessLists accessLists = new AccessLists(false);
  final AuthServers servers = new AuthServers(this, this::secret);
  final Listeners listeners = new Listeners(this);
  final RoutingNeighbours routing = new RoutingNeighbours();
  final Map<String, DellOs10Interfaces.Os10Port> ports = new LinkedHashMap<>();
  Optional<Command> access = Optional.empty();
  Optional<Span> timeAuthenticated = Optional.empty();
  boolean discovery = true;

  Os10(SourceFile file, Redactor redactor, boolean whole) {
    super(file, redactor, whole);
  }

  /**
   * The secret that these words give: type 0 is clear, type 9 enciphered, and a hash tells itself
   * by its notation, with or without the name of its algorithm before it.
   */
  Secret secret(List<String> words) {
    boolean typed =
        words.size() > 1 && List.of("0", "9", "sha-256", "sha-512").contains(words.get(0));
    String stored = words.isEmpty() ? "" : words.get(typed ? 1 : 0);
    if (typed && words.get(0).equals("9")) {
      return redactor().opaque(Secret.Storage.ENCRYPTED, "os10-type-9", stored);
    }
    if (stored.startsWith("****")) {
      return redactor().opaque(Secret.Storage.UNKNOWN, "removed", stored);
    }
    return stored.startsWith("$") && stored.indexOf('$', 1) > 0
        ? CryptSecrets.of(redactor(), stored)
        : redactor().clear(stored);
  }
}
