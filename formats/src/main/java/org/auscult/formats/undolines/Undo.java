package org.auscult.formats.undolines;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.auscult.device.Account;
import org.auscult.device.Item;
import org.auscult.formats.commandline.AccessLists;
import org.auscult.formats.commandline.Draft;
import org.auscult.formats.commandline.RoutingProcesses;
import org.auscult.formats.syntax.Command;
import org.auscult.source.Redactor;
import org.auscult.source.Secret;
import org.auscult.source.SourceFile;
import org.auscult.source.Span;

/** What the readers of one configuration share. */
public final class Undo extends Draft {
  final AccessLists lists = new AccessLists();
  final RoutingProcesses routing = new RoutingProcesses();
  final List<UndoLines.Line> lines = new ArrayList<>();
  final Map<String, UndoLines.Line> classes = new LinkedHashMap<>();
  final Map<String, Command> servers = new LinkedHashMap<>();
  final Map<String, Command> restricted = new LinkedHashMap<>();
  final Map<String, UndoPorts.Port> ports = new LinkedHashMap<>();
  private final BiFunction<Redactor, List<String>, Secret> secrets;
  private final Vendor vendor;
  Optional<Command> edgeGuard = Optional.empty();
  boolean timeAuthenticated;

  /** True when lines are called so, as Comware does since release 7. */
  boolean release7;

  /**
   * What differs between vendors.
   *
   * @param title of the documents that state defaults
   */
  public record Vendor(String title) {}

  /**
   * @param secrets makes the secret that the words behind {@code password} give
   * @param whole true when the end of the configuration was seen
   */
  public Undo(
      SourceFile file,
      Redactor redactor,
      boolean whole,
      Vendor vendor,
      BiFunction<Redactor, List<String>, Secret> secrets) {
    super(file, redactor, whole);
    this.vendor = vendor;
    this.secrets = secrets;
  }

  /** The title of the vendor's documents. */
  String title() {
    return vendor.title();
  }

  /** The secret that these words give: how it is kept, and its stored form. */
  public Secret secret(List<String> words) {
    return secrets.apply(redactor(), words);
  }

  /** The account of this name, begun at this place if it is new. */
  public Item.Builder account(String name, Span at) {
    return device().items(Account.TYPE).stream()
        .filter(item -> item.get(Account.NAME).value().filter(name::equals).isPresent())
        .findFirst()
        .orElseGet(
            () ->
                add(Account.TYPE, at)
                    .set(Account.NAME, name)
                    .set(Account.ENABLED, true)
                    .set(Account.PASSWORD_REQUIRED, true));
  }

  /** Notes a server process that a line switches on or off. */
  public void server(String protocol, Command command) {
    servers.put(protocol, command);
  }

  /** Notes that a list restricts who may connect to a server. */
  public void restrict(String protocol, Command command) {
    restricted.put(protocol, command);
  }

  /** The lists that filter traffic and management. */
  public AccessLists lists() {
    return lists;
  }

  /** What a privilege level or a role lets its holder do. */
  public static String privilege(String role) {
    return switch (role) {
      case "15", "3", "network-admin", "level-15", "mdc-admin", "vsys-admin" -> "admin";
      case "0", "level-0", "guest-manager" -> "none";
      case "1", "level-1", "network-operator", "mdc-operator" -> "user";
      default -> "operator";
    };
  }
}
