package org.auscult.formats.undolines;

import java.util.ArrayList;
import java.util.List;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;
import org.auscult.tree.ConfigNode;

/**
 * Access lists: {@code rule 5 permit tcp source 10.0.0.0 0.0.0.255 destination-port eq 22}, told in
 * the order of addresses and ports that other command lines have.
 */
final class UndoAcl {
  private UndoAcl() {}

  static void commands(CommandTable.Builder<Undo> table) {
    table.on("acl", UndoAcl::list);
  }

  /** {@code acl number 3000 [name X]}, {@code acl advanced name X}, {@code acl name X [basic]}. */
  private static void list(Undo undo, Command command) {
    if (command.negated()) {
      return;
    }
    List<String> names = new ArrayList<>();
    boolean basic = command.has("basic");
    for (String word : command.list(1)) {
      long number = Command.number(word).orElse(-1);
      basic |= number >= 2000 && number < 3000;
      if (!List.of(
              "number",
              "name",
              "basic",
              "advanced",
              "advance",
              "ipv6",
              "match-order",
              "config",
              "auto")
          .contains(word)) {
        names.add(word);
      }
    }
    if (command.has("mac") || command.has("user") || names.isEmpty()) {
      command.unread();
      return;
    }
    for (ConfigNode rule : command.node().children()) {
      Command entry = Command.of(rule);
      switch (entry.word(0)) {
        case "rule" -> rule(undo, names.get(0), !basic, entry);
        case "description", "step" -> rule.irrelevant();
        default -> {}
      }
    }
  }

  private static void rule(Undo undo, String list, boolean extended, Command entry) {
    boolean numbered = entry.number(1).isPresent();
    int at = numbered ? 2 : 1;
    String action = entry.word(at);
    if (List.of("comment", "description").contains(action)) {
      entry.node().irrelevant();
    } else if (entry.on() && List.of("permit", "deny").contains(action)) {
      entry.node().mapped();
      List<String> words = new ArrayList<>();
      if (numbered) {
        words.add(entry.word(1));
      }
      words.add(action);
      words.addAll(extended ? extended(entry, at + 1) : network(entry, "source"));
      if (entry.has("logging") || entry.has("log")) {
        words.add("log");
      }
      undo.lists.entry(list, extended, new Command(entry.node(), words, false));
    }
  }

  private static List<String> extended(Command entry, int at) {
    List<String> words = new ArrayList<>();
    boolean named = !List.of("source", "destination", "").contains(entry.word(at));
    words.add(named ? protocol(entry.word(at)) : "ip");
    words.addAll(network(entry, "source"));
    words.addAll(ports(entry, "source-port"));
    words.addAll(network(entry, "destination"));
    words.addAll(ports(entry, "destination-port"));
    return words;
  }

  private static String protocol(String word) {
    return switch (word) {
      case "6" -> "tcp";
      case "17" -> "udp";
      case "1" -> "icmp";
      default -> word;
    };
  }

  /** The words behind {@code source}: {@code any}, or an address with a wildcard or 0. */
  private static List<String> network(Command entry, String side) {
    int at = entry.words().indexOf(side);
    String address = at < 0 ? "any" : entry.word(at + 1);
    String wildcard = entry.word(at + 2);
    if (address.equals("any")) {
      return List.of("any");
    }
    return wildcard.equals("0") || wildcard.equals("0.0.0.0")
        ? List.of("host", address)
        : address.contains("/") ? List.of(address) : List.of(address, wildcard);
  }

  private static List<String> ports(Command entry, String side) {
    int at = entry.words().indexOf(side);
    if (at < 0) {
      return List.of();
    }
    int operands = entry.word(at + 1).equals("range") ? 2 : 1;
    return entry.list(at + 1).subList(0, Math.min(operands + 1, entry.size() - at - 1));
  }
}
