package org.auscult.formats.brocadefastiron;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.auscult.device.Setting;
import org.auscult.formats.commandline.AccessLists;
import org.auscult.formats.commandline.Draft;
import org.auscult.formats.commandline.PortMembership;
import org.auscult.formats.commandline.RoutingProcesses;
import org.auscult.formats.secret.CryptSecrets;
import org.auscult.formats.syntax.Command;
import org.auscult.source.Redactor;
import org.auscult.source.Secret;
import org.auscult.source.SourceFile;

/** What the readers of one configuration share: the device in the making and what spans lines. */
final class Fastiron extends Draft {
  final AccessLists accessLists = new AccessLists();
  final RoutingProcesses routing = new RoutingProcesses();
  final PortMembership ports = new PortMembership(this);
  final Map<String, Command> filters = new HashMap<>();
  final Map<String, List<Command>> clients = new HashMap<>();
  Optional<Setting<String>> model = Optional.empty();
  Optional<Setting<String>> serial = Optional.empty();
  final Map<String, Setting<Secret>> commonKeys = new HashMap<>();
  Optional<Setting<Boolean>> discovery = Optional.empty();
  boolean oldRelease;

  Fastiron(SourceFile file, Redactor redactor, boolean whole) {
    super(file, redactor, whole);
  }

  /**
   * {@code 8 $1$…} is a hash, {@code 2 $…} and {@code 1 $…} are encoded with a fixed key, {@code 0}
   * or nothing is clear; dots stand where the device hides it.
   */
  Secret secret(List<String> words) {
    boolean typed = words.size() > 1 && Command.number(words.get(0)).isPresent();
    String stored = words.isEmpty() ? "" : words.get(typed ? 1 : 0);
    if (stored.isEmpty() || stored.matches("\\.+")) {
      return redactor().external();
    }
    if (stored.startsWith("$1$") || stored.startsWith("$5$") || stored.startsWith("$6$")) {
      return CryptSecrets.of(redactor(), stored);
    }
    if (typed && !words.get(0).equals("0")) {
      return redactor().reversible("foundry", stored, Optional.empty());
    }
    return stored.startsWith("$")
        ? redactor().reversible("foundry", stored, Optional.empty())
        : redactor().clear(stored);
  }

  /** The ports that words name: {@code ethe 1/1/1 to 1/1/4 lag 3 ve 10}. */
  static List<String> portNames(List<String> words) {
    List<String> names = new ArrayList<>();
    String kind = "ethernet";
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (word.startsWith("ethe") || word.equals("lag") || word.equals("ve")) {
        kind = word.startsWith("ethe") ? "ethernet" : word;
      } else if (i + 2 < words.size() && words.get(i + 1).equals("to")) {
        for (String port : PortMembership.range(word, words.get(i + 2))) {
          names.add(kind + " " + port);
        }
        i += 2;
      } else {
        names.add(kind + " " + word);
      }
    }
    return names;
  }
}
