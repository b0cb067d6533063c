package org.auscult.formats.mikrotikrouteros;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.Item;
import org.auscult.device.NetworkService;
import org.auscult.device.StoredSecret;
import org.auscult.formats.commandline.Draft;
import org.auscult.source.Redactor;
import org.auscult.source.SourceFile;
import org.auscult.source.Span;
import org.auscult.tree.ConfigNode;

/** The router in the making, with the commands of the export by menu. */
final class Routeros extends Draft {
  private final Map<String, List<Statement>> menus = new LinkedHashMap<>();
  private final RouterosHeader header;

  Routeros(
      SourceFile file, Redactor redactor, boolean whole, RouterosHeader header, ConfigNode root) {
    super(file, redactor, whole);
    this.header = header;
    for (ConfigNode menu : root.children()) {
      List<Statement> statements = menus.computeIfAbsent(menu.text(), path -> new ArrayList<>());
      menu.children().forEach(node -> statements.add(new Statement(node)));
    }
  }

  RouterosHeader header() {
    return header;
  }

  Map<String, List<Statement>> menus() {
    return menus;
  }

  /** The commands of a menu, in order. */
  List<Statement> menu(String path) {
    return menus.getOrDefault(path, List.of());
  }

  /** The commands of a menu that add something. */
  List<Statement> added(String path) {
    return menu(path).stream().filter(Statement::adds).toList();
  }

  /** The last value that the settings of a menu give a key, with its command. */
  Optional<Statement> setting(String path, String key) {
    Optional<Statement> found = Optional.empty();
    for (Statement statement : menu(path)) {
      if (statement.verb().equals("set") && statement.value(key).isPresent()) {
        found = Optional.of(statement);
      }
    }
    return found;
  }

  /** Says that all commands of these menus were dealt with. */
  void done(Set<String> irrelevant, String... paths) {
    for (String path : paths) {
      menu(path).forEach(statement -> statement.done(irrelevant));
    }
  }

  /** Keeps a password or key that belongs to no other noun. */
  void stored(Statement statement, String key, String name) {
    statement
        .value(key)
        .ifPresent(
            value ->
                add(StoredSecret.TYPE, statement.at())
                    .set(StoredSecret.NAME, name)
                    .set(StoredSecret.SECRET, redactor().clear(value)));
  }

  /** Adds a service that listens or not. */
  Item.Builder service(String protocol, boolean on, Span at) {
    return add(NetworkService.TYPE, at)
        .set(NetworkService.PROTOCOL, protocol)
        .set(NetworkService.ENABLED, on);
  }

  /** The place in the maker's manual that documents something. */
  static String manual(String page) {
    return "MikroTik, RouterOS Manual, " + page;
  }
}
