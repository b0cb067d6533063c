package org.auscult.formats.ciscoasa;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.auscult.device.AccessRule;
import org.auscult.device.Item;
import org.auscult.device.Setting;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;
import org.auscult.source.Span;
import org.auscult.source.Text;

/** Access lists and where they are in force. */
final class CiscoAsaAccessLists {
  private final Map<String, List<Command>> lists = new LinkedHashMap<>();
  private final Map<String, List<Binding>> bindings = new LinkedHashMap<>();

  /** A list in force on an interface, or on all when the name is empty. */
  private record Binding(String interfaceName, boolean inward, boolean management, Span at) {}

  static void commands(CommandTable.Builder<Asa> table) {
    table
        .on("access-list", (asa, c) -> asa.accessLists.entry(c))
        .on("access-group", (asa, c) -> asa.accessLists.bind(c))
        .irrelevant("access-list alert-interval\naccess-list deny-flow-max\naccess-list mode");
  }

  /** {@code access-list NAME [line N] [extended|standard] permit|deny …}; remarks say nothing. */
  private void entry(Command command) {
    int at = action(command);
    if (command.word(at - 1).equals("ethertype") || command.word(at - 1).equals("webtype")) {
      command.unread();
    } else if (command.word(at).equals("permit") || command.word(at).equals("deny")) {
      if (command.on()) {
        lists.computeIfAbsent(command.word(1), name -> new ArrayList<>()).add(command);
      }
    } else if (!command.word(at).equals("remark")) {
      command.unread();
    }
  }

  private static int action(Command command) {
    int at = command.word(2).equals("line") ? 4 : 2;
    boolean typed =
        List.of("extended", "standard", "ethertype", "webtype").contains(command.word(at));
    return typed ? at + 1 : at;
  }

  /** {@code access-group NAME in|out interface NAME [control-plane]} or {@code … global}. */
  private void bind(Command command) {
    boolean all = command.word(2).equals("global");
    if (command.negated() || !all && !command.word(3).equals("interface")) {
      command.unread();
      return;
    }
    Binding binding =
        new Binding(
            all ? "" : command.word(4),
            all || command.word(2).equals("in"),
            command.has("control-plane"),
            command.span());
    bindings.computeIfAbsent(command.word(1), name -> new ArrayList<>()).add(binding);
  }

  void finish(Asa asa) {
    lists.forEach((name, commands) -> rules(asa, name, commands));
  }

  private void rules(Asa asa, String name, List<Command> commands) {
    long order = 0;
    for (Command command : commands) {
      int at = action(command);
      boolean extended = !command.word(at - 1).equals("standard");
      CiscoAsaAccessEntry entry = CiscoAsaAccessEntry.of(asa, command.list(at), extended);
      if (!entry.understood()) {
        command.unread();
      }
      Item.Builder rule = asa.add(AccessRule.TYPE, command.span());
      rule.set(AccessRule.NAME, String.valueOf(++order))
          .set(AccessRule.POLICY, name)
          .set(AccessRule.ORDER, order)
          .set(AccessRule.ENABLED, entry.enabled())
          .set(AccessRule.ACTION, entry.permit() ? "permit" : "deny")
          .set(AccessRule.SOURCES, entry.sources())
          .set(AccessRule.DESTINATIONS, entry.destinations())
          .set(AccessRule.SERVICES, entry.services())
          .set(AccessRule.LOGGED, logged(asa, entry, command.span()));
      applied(asa, rule, bindings.getOrDefault(name, List.of()));
    }
  }

  /** Without a word on it, connections let through are recorded at level informational. */
  private static Setting<Boolean> logged(Asa asa, CiscoAsaAccessEntry entry, Span at) {
    if (entry.logged() || entry.unlogged()) {
      return Setting.of(entry.logged(), at);
    }
    return asa.logging
        .recordsConnections()
        .orElseGet(
            () ->
                Setting.unknown(
                    new Text(
                        "what passes is recorded at the level informational, if at all",
                        "ce qui passe est journalisé au niveau « informational », s’il l’est"),
                    at));
  }

  private static void applied(Asa asa, Item.Builder rule, List<Binding> bindings) {
    if (bindings.isEmpty()) {
      if (asa.whole()) {
        rule.set(AccessRule.APPLIED, false).set(AccessRule.ROLE, "other");
      }
      return;
    }
    Span at = bindings.get(0).at;
    boolean management = bindings.stream().allMatch(Binding::management);
    rule.set(AccessRule.APPLIED, true, at)
        .set(AccessRule.ROLE, management ? "management" : "traffic", at);
    zones(bindings, true)
        .ifPresent(
            names ->
                rule.set(AccessRule.SOURCE_ZONES, names, at)
                    .set(AccessRule.FROM_EXTERNAL, external(asa, names, at)));
    zones(bindings, false).ifPresent(names -> rule.set(AccessRule.DESTINATION_ZONES, names, at));
  }

  private static Optional<List<String>> zones(List<Binding> bindings, boolean inward) {
    List<String> names =
        bindings.stream()
            .filter(binding -> binding.inward == inward)
            .map(binding -> binding.interfaceName.isEmpty() ? "any" : binding.interfaceName)
            .toList();
    return names.isEmpty() ? Optional.empty() : Optional.of(names);
  }

  /**
   * True when one of them faces the outside; a list for all interfaces does if any of them does.
   */
  private static Setting<Boolean> external(Asa asa, List<String> names, Span at) {
    List<String> all = names.contains("any") ? asa.interfaces.names() : names;
    Setting<Boolean> seen = Setting.of(false, at);
    for (String name : all) {
      Setting<Boolean> one = asa.interfaces.external(name);
      if (one.value().equals(Optional.of(true))) {
        return one;
      }
      seen = one.value().isEmpty() ? one : seen;
    }
    return seen;
  }
}
