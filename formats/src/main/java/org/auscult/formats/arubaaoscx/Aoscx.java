package org.auscult.formats.arubaaoscx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.auscult.formats.commandline.AccessLists;
import org.auscult.formats.commandline.Draft;
import org.auscult.formats.commandline.RoutingProcesses;
import org.auscult.formats.syntax.Command;
import org.auscult.source.Redactor;
import org.auscult.source.Secret;
import org.auscult.source.SourceFile;
import org.auscult.source.Span;

/** What the readers of one configuration share: the device in the making and what spans lines. */
final class Aoscx extends Draft {
  final AccessLists accessLists = new AccessLists();
  final RoutingProcesses routing = new RoutingProcesses();
  final List<Command> timeServers = new ArrayList<>();
  final Set<String> trustedKeys = new HashSet<>();
  final List<String> sshSources = new ArrayList<>();
  final Map<String, Span> snmpInstances = new LinkedHashMap<>();
  Optional<Span> snmpOnlyThree = Optional.empty();
  boolean timeAuthenticated;
  boolean controlPlane;

  Aoscx(SourceFile file, Redactor redactor, boolean whole) {
    super(file, redactor, whole);
  }

  /** {@code [ciphertext|plaintext] WORDS}: enciphered with a key that is not in the export. */
  Secret secret(List<String> words) {
    String stored = words.isEmpty() ? "" : words.get(words.size() > 1 ? 1 : 0);
    boolean enciphered = words.size() > 1 && words.get(0).equals("ciphertext");
    boolean removed = stored.matches("x{3,}|\\*{3,}|<.*");
    return enciphered && !removed
        ? redactor().opaque(Secret.Storage.ENCRYPTED, "aos-cx", stored)
        : redactor().clear(stored);
  }

  /** A quoted word without its quotes. */
  static String bare(String word) {
    boolean quoted = word.length() > 1 && word.startsWith("\"") && word.endsWith("\"");
    return quoted ? word.substring(1, word.length() - 1) : word;
  }
}
