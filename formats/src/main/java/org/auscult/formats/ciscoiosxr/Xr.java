package org.auscult.formats.ciscoiosxr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.auscult.device.Firmware;
import org.auscult.device.Item;
import org.auscult.device.NetworkService;
import org.auscult.formats.commandline.AccessLists;
import org.auscult.formats.commandline.Draft;
import org.auscult.formats.commandline.Entries;
import org.auscult.formats.commandline.RoutingProcesses;
import org.auscult.formats.secret.CiscoSecrets;
import org.auscult.formats.secret.CryptSecrets;
import org.auscult.formats.syntax.Command;
import org.auscult.source.Redactor;
import org.auscult.source.Secret;
import org.auscult.source.SourceFile;
import org.auscult.source.Span;

/** What the readers of one configuration share: the device in the making and what spans lines. */
final class Xr extends Draft {
  final AccessLists accessLists = new AccessLists();
  final RoutingProcesses routing = new RoutingProcesses();
  final CiscoIosXrManagementPlane.Seen plane = new CiscoIosXrManagementPlane.Seen();
  final CiscoIosXrSessions.Seen sessions = new CiscoIosXrSessions.Seen();
  final Map<String, Command> logins = new LinkedHashMap<>();
  final Map<String, CiscoIosXrInterfaces.Port> ports = new LinkedHashMap<>();
  final List<String> addresses = new ArrayList<>();
  final Map<String, String> groups = new LinkedHashMap<>();
  final Map<String, Command> policies = new LinkedHashMap<>();
  final Map<Item.Builder, String> policed = new HashMap<>();
  private final List<Item.Builder> restricted = new ArrayList<>();
  Optional<Item.Builder> implied = Optional.empty();
  Optional<Command> sessionsAccounted = Optional.empty();
  Optional<Command> cdp = Optional.empty();
  Optional<Command> lldp = Optional.empty();

  Xr(SourceFile file, Redactor redactor, boolean whole) {
    super(file, redactor, whole);
  }

  /**
   * The secret that these words give: {@code [5|7|8|9|10|encrypted|clear] STORED}. Type 10 is the
   * SHA-512 of crypt(3) (Cisco IOS XR System Security Command Reference, secret); what is {@code
   * encrypted} is type 7.
   */
  Secret secret(List<String> words) {
    String first = words.isEmpty() ? "" : words.get(0);
    String rest = words.size() > 1 ? String.join(" ", words.subList(1, words.size())) : first;
    if (words.size() < 2) {
      return redactor().clear(rest);
    }
    return switch (first) {
      case "10" -> CryptSecrets.of(redactor(), rest);
      case "encrypted" -> CiscoSecrets.of(redactor(), "7", rest);
      case "clear" -> redactor().clear(rest);
      default ->
          CiscoSecrets.isType(first)
              ? CiscoSecrets.of(redactor(), first, rest)
              : redactor().clear(String.join(" ", words));
    };
  }

  /** Notes a secret that belongs to no other noun. */
  void keep(String name, List<String> words, Span at) {
    if (!words.isEmpty()) {
      Entries.stored(this, at, name, secret(words));
    }
  }

  /** Lets only those reach a service that a list permits. */
  void restrict(Item.Builder service, String list, Span at) {
    restricted.add(service);
    accessLists.restrict(service, NetworkService.ALLOWED_SOURCES, list, at);
  }

  /** True where the release is known to be older than this one. */
  boolean before(int major) {
    return device()
        .single(Firmware.TYPE)
        .get(Firmware.VERSION)
        .value()
        .map(version -> version.split("\\.")[0])
        .map(Command::number)
        .filter(number -> number.orElse(major) < major)
        .isPresent();
  }

  /** Notes that a statement says who may reach this service. */
  void restrict(Item.Builder service) {
    restricted.add(service);
  }

  /** True when a statement says who may reach this service. */
  boolean restricted(Item.Builder service) {
    return restricted.stream().anyMatch(other -> other == service);
  }
}
