package org.auscult.formats.commandline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.AccessRule;
import org.auscult.device.Field;
import org.auscult.device.Item;
import org.auscult.device.Setting;
import org.auscult.formats.syntax.Command;
import org.auscult.source.Span;
import org.auscult.source.Text;
import org.auscult.tree.ConfigNode;

/** The access lists of a configuration and where they are in force. */
public final class AccessLists {
  /** What counts hits or describes a list. */
  private static final Set<String> OPTIONS =
      Set.of("statistics", "counters", "description", "fragment-rules");

  private static final Text NO_LIST =
      new Text(
          "the access list that is named here has no entries in the configuration",
          "la liste de contrôle d’accès nommée ici n’a pas d’entrée dans la configuration");

  private final boolean emptyPermits;
  private final Map<String, AccessList> lists = new LinkedHashMap<>();
  private final ObjectGroups groups = new ObjectGroups();
  private final List<Restriction> restrictions = new ArrayList<>();

  /** A list: its entries are read when all object groups are known. */
  private static final class AccessList {
    private boolean extended;
    private final List<Command> entries = new ArrayList<>();
    private String role = "";
    private Optional<Span> used = Optional.empty();
    private final List<String> sources = new ArrayList<>();
    private final List<String> destinations = new ArrayList<>();
    private final List<String> permitted = new ArrayList<>();
    private boolean permitsAny;
  }

  /** A field of an item that takes the networks that a list permits. */
  private record Restriction(Item.Builder item, Field<List<String>> field, String list, Span at) {}

  /** Lists of a system on which one that is not there, or is empty, permits all. */
  public AccessLists() {
    this(true);
  }

  /**
   * @param emptyPermits true when a list that is not there, or is empty, permits all; false when
   *     nothing is known of that
   */
  public AccessLists(boolean emptyPermits) {
    this.emptyPermits = emptyPermits;
  }

  /** Numbers 1 to 99 and 1300 to 1999 are standard, 100 to 199 and 2000 to 2699 extended lists. */
  public void numbered(Command command) {
    long number = command.number(1).orElse(-1);
    boolean standard = number >= 1 && number <= 99 || number >= 1300 && number <= 1999;
    boolean extended = number >= 100 && number <= 199 || number >= 2000 && number <= 2699;
    if (command.negated()) {
      lists.remove(command.word(1));
    } else if (standard || extended) {
      AccessList list = lists.computeIfAbsent(command.word(1), name -> new AccessList());
      list.extended = extended;
      entry(list, new Command(command.node(), command.list(2), false));
    } else {
      command.unread();
    }
  }

  /**
   * Takes a list with a name and the entries inside it.
   *
   * @param name the place of the name in the command
   * @param extended whether entries name protocol and destination
   */
  public void named(Command command, int name, boolean extended) {
    if (command.negated()) {
      lists.remove(command.word(name));
      return;
    }
    AccessList list = lists.computeIfAbsent(command.word(name), n -> new AccessList());
    list.extended = extended;
    for (ConfigNode node : command.node().children()) {
      entry(list, unnumbered(Command.of(node.mapped())));
    }
  }

  /** Some systems say {@code seq} before the number of an entry. */
  private static Command unnumbered(Command entry) {
    return entry.word(0).equals("seq")
        ? new Command(entry.node(), entry.list(1), entry.negated())
        : entry;
  }

  private static void entry(AccessList list, Command entry) {
    String first = Command.number(entry.word(0)).isPresent() ? entry.word(1) : entry.word(0);
    if (entry.negated()) {
      list.entries.removeIf(
          other -> other.words().equals(entry.words()) || other.word(0).equals(entry.from(0)));
    } else if (first.equals("permit") || first.equals("deny")) {
      list.entries.add(entry);
    } else if (OPTIONS.contains(first)) {
      entry.node().unmapped().irrelevant();
    } else if (!List.of("remark", "comment", "exit").contains(first)) {
      entry.unread();
    }
  }

  /**
   * Takes one entry of a list with a name, written with the words of an entry here: {@code 10
   * permit tcp any host 10.0.0.1 eq 22}.
   *
   * @param extended whether it names protocol and destination
   */
  public void entry(String name, boolean extended, Command entry) {
    AccessList list = lists.computeIfAbsent(name, n -> new AccessList());
    list.extended |= extended;
    entry(list, entry);
  }

  /** Notes that a list is in force: {@code traffic} or {@code management}. */
  public void use(String list, String role, Span at) {
    AccessList found = lists.computeIfAbsent(list, name -> new AccessList());
    found.used = Optional.of(at);
    if (!found.role.equals("traffic")) {
      found.role = role;
    }
  }

  /** Notes that a list filters what comes in, or goes out, through an interface. */
  public void bind(String list, String interfaceName, boolean inward, Span at) {
    use(list, "traffic", at);
    AccessList found = lists.computeIfAbsent(list, name -> new AccessList());
    (inward ? found.sources : found.destinations).add(interfaceName);
  }

  /** Has this field take the networks that a list permits, once all lists are read. */
  public void restrict(Item.Builder item, Field<List<String>> field, String list, Span at) {
    use(list, "management", at);
    restrictions.add(new Restriction(item, field, list, at));
  }

  /** The same for a list that only picks out traffic for another rule. */
  public void select(Item.Builder item, Field<List<String>> field, String list, Span at) {
    use(list, "other", at);
    restrictions.add(new Restriction(item, field, list, at));
  }

  /** Reads all entries, once all groups are known, and answers who asked what lists permit. */
  public void finish(Draft draft) {
    lists.forEach((name, list) -> rules(draft, name, list));
    for (Restriction restriction : restrictions) {
      restriction.item.set(restriction.field, permitted(draft, restriction));
    }
  }

  /** A list that is not there, or is empty, permits all (Cisco IOS Security Command Reference). */
  private Setting<List<String>> permitted(Draft draft, Restriction restriction) {
    AccessList list = lists.get(restriction.list);
    if (!emptyPermits && (list == null || list.entries.isEmpty())) {
      return Setting.unknown(NO_LIST, restriction.at);
    }
    if (list == null || list.entries.isEmpty()) {
      return Setting.of(List.of(draft.whole() ? "any" : restriction.list), restriction.at);
    }
    List<String> networks =
        list.permitsAny ? List.of("any") : list.permitted.stream().distinct().toList();
    return Setting.of(networks, restriction.at);
  }

  /** The groups that entries name. */
  public ObjectGroups groups() {
    return groups;
  }

  private void rules(Draft draft, String name, AccessList list) {
    long order = 0;
    for (Command command : list.entries) {
      Optional<AccessEntry> entry = AccessEntry.read(command.words(), list.extended, groups);
      if (entry.isEmpty() || !entry.get().understood()) {
        command.unread();
      }
      if (entry.isPresent()) {
        rule(draft, name, list, entry.get(), draft.add(AccessRule.TYPE, command.span()), ++order);
      }
    }
  }

  private static void rule(
      Draft draft, String name, AccessList list, AccessEntry entry, Item.Builder rule, long order) {
    rule.set(AccessRule.NAME, entry.number().isEmpty() ? String.valueOf(order) : entry.number())
        .set(AccessRule.POLICY, name)
        .set(AccessRule.ORDER, order)
        .set(AccessRule.ENABLED, true)
        .set(AccessRule.ACTION, entry.permit() ? "permit" : "deny")
        .set(AccessRule.SOURCES, entry.sources())
        .set(AccessRule.DESTINATIONS, entry.destinations())
        .set(AccessRule.SERVICES, entry.services())
        .set(AccessRule.LOGGED, entry.logged());
    applied(draft, list, rule);
    if (entry.permit()) {
      list.permitted.addAll(entry.sources());
      list.permitsAny |= entry.sources().contains("any");
    }
  }

  private static void applied(Draft draft, AccessList list, Item.Builder rule) {
    list.used.ifPresent(
        at -> rule.set(AccessRule.APPLIED, true, at).set(AccessRule.ROLE, list.role, at));
    if (list.used.isEmpty() && draft.whole()) {
      rule.set(AccessRule.APPLIED, false).set(AccessRule.ROLE, "other");
    }
    list.used.ifPresent(at -> zones(list, rule, at));
  }

  private static void zones(AccessList list, Item.Builder rule, Span at) {
    if (!list.sources.isEmpty()) {
      rule.set(AccessRule.SOURCE_ZONES, List.copyOf(list.sources), at);
    }
    if (!list.destinations.isEmpty()) {
      rule.set(AccessRule.DESTINATION_ZONES, List.copyOf(list.destinations), at);
    }
  }
}
