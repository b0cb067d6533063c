package org.auscult.formats.ciscoios;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.auscult.device.Item;
import org.auscult.formats.commandline.AccessLists;
import org.auscult.formats.commandline.AuthServers;
import org.auscult.formats.commandline.Draft;
import org.auscult.formats.commandline.RoutingNeighbours;
import org.auscult.formats.secret.CiscoSecrets;
import org.auscult.formats.syntax.Command;
import org.auscult.source.Redactor;
import org.auscult.source.Secret;
import org.auscult.source.SourceFile;
import org.auscult.source.Span;
import org.auscult.tree.ConfigNode;

/** What the readers of one configuration share: the device in the making and what spans lines. */
final class Ios extends Draft {
  final AccessLists accessLists = new AccessLists();
  final AuthServers servers = new AuthServers(this, this::secret);
  final CiscoIosLines.Seen lines = new CiscoIosLines.Seen();
  final CiscoIosAaa.Seen aaa = new CiscoIosAaa.Seen();
  final CiscoIosServices.Seen services = new CiscoIosServices.Seen();
  final CiscoIosLogging.Logins logins = new CiscoIosLogging.Logins();
  final CiscoIosTime.Seen time = new CiscoIosTime.Seen();
  final CiscoIosIdentity.Seen identity = new CiscoIosIdentity.Seen();
  final Map<String, Port> ports = new LinkedHashMap<>();
  final Map<String, ConfigNode> templates = new LinkedHashMap<>();
  final Map<String, Command> management = new LinkedHashMap<>();
  final CiscoIosZoneFirewall.Seen firewall = new CiscoIosZoneFirewall.Seen();
  final Map<String, Item.Builder> enables = new LinkedHashMap<>();
  final Map<String, Item.Builder> communities = new LinkedHashMap<>();
  final Map<String, String> radios = new LinkedHashMap<>();
  final Map<String, Span> wep = new LinkedHashMap<>();
  final CiscoIosDiscovery.Seen discovery = new CiscoIosDiscovery.Seen();
  Optional<Command> admission = Optional.empty();
  Optional<Command> tlsVersion = Optional.empty();
  Optional<Command> tlsSuites = Optional.empty();
  Optional<Command> mainModeOnly = Optional.empty();
  Optional<Command> snooping = Optional.empty();
  Optional<Command> snooped = Optional.empty();
  boolean edgeByDefault;
  final RoutingNeighbours routing = new RoutingNeighbours();

  Ios(SourceFile file, Redactor redactor, boolean whole) {
    super(file, redactor, whole);
  }

  boolean isSwitch() {
    return isA("switch");
  }

  /** The secret that these words give: a type number, if any, and the stored form. */
  Secret secret(List<String> words) {
    boolean typed = words.size() > 1 && CiscoSecrets.isType(words.get(0));
    String stored = String.join(" ", typed ? words.subList(1, words.size()) : words);
    return CiscoSecrets.of(redactor(), typed ? words.get(0) : "", stored);
  }

  /** Notes a secret that belongs to no other noun: its name, then a type number and the form. */
  void keep(String name, List<String> words, Span at) {
    if (!words.isEmpty()) {
      keep(name, secret(words), at);
    }
  }
}
