package org.auscult.formats.frrouting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.auscult.device.Field;
import org.auscult.device.Item;
import org.auscult.device.NetworkInterface;
import org.auscult.formats.commandline.Draft;
import org.auscult.formats.commandline.RoutingProcesses;
import org.auscult.formats.syntax.Command;
import org.auscult.source.Redactor;
import org.auscult.source.Secret;
import org.auscult.source.SourceFile;
import org.auscult.source.Span;

/** What the readers of one configuration share. */
public final class Frr extends Draft {
  final RoutingProcesses routing = new RoutingProcesses();
  Optional<Command> password = Optional.empty();
  private final Map<String, Item.Builder> ports = new LinkedHashMap<>();

  /**
   * @param whole true when the end of the configuration was seen
   */
  public Frr(SourceFile file, Redactor redactor, boolean whole) {
    super(file, redactor, whole);
  }

  /** The interface with this name, which several files may describe. */
  public Item.Builder port(String name, Span at) {
    return ports.computeIfAbsent(
        name, n -> add(NetworkInterface.TYPE, at).set(NetworkInterface.NAME, n));
  }

  /** Adds a word to a list of an interface. */
  public static void more(
      Item.Builder port, Field<List<String>> field, List<String> words, Span at) {
    List<String> all = new ArrayList<>(port.get(field).value().orElse(List.of()));
    words.stream().filter(word -> !all.contains(word)).forEach(all::add);
    Span first = port.get(field).where().orElse(at);
    port.set(field, List.copyOf(all), first.to(at));
  }

  /** The routing processes, for lines that other tools write. */
  public RoutingProcesses routing() {
    return routing;
  }

  /** A password of the daemons; {@code 8} stands before one that crypt(3) has hashed. */
  Secret password(List<String> words) {
    boolean hashed = words.size() > 1 && words.get(0).equals("8");
    String stored = String.join(" ", hashed ? words.subList(1, words.size()) : words);
    return hashed
        ? redactor().opaque(Secret.Storage.WEAK_HASH, "des-crypt", stored)
        : redactor().clear(stored);
  }
}
