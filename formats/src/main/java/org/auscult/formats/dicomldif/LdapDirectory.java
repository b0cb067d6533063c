package org.auscult.formats.dicomldif;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.auscult.tree.ConfigNode;

/** The entries of an export by name, after its change records. */
final class LdapDirectory {
  private final Map<String, LdapEntry> entries = new LinkedHashMap<>();

  LdapDirectory(ConfigNode root) {
    for (ConfigNode node : root.children()) {
      if (node.word(0).equalsIgnoreCase("dn")) {
        add(node);
      } else {
        // "version", and "search" and "result" that ldapsearch appends
        node.irrelevant();
      }
    }
  }

  Collection<LdapEntry> entries() {
    return entries.values();
  }

  List<LdapEntry> all(String objectClass) {
    return entries.values().stream().filter(entry -> entry.isA(objectClass)).toList();
  }

  Optional<LdapEntry> find(String name) {
    return Optional.ofNullable(entries.get(LdapName.of(name).key()));
  }

  private void add(ConfigNode node) {
    Optional<ConfigNode> change =
        node.children().stream().filter(c -> c.word(0).equalsIgnoreCase("changetype")).findFirst();
    String kind = change.map(c -> c.mapped().word(1).toLowerCase(Locale.ROOT)).orElse("add");
    String key = LdapName.of(node.word(1)).key();
    switch (kind) {
      case "add" -> entries.put(key, new LdapEntry(node, node.children()));
      case "delete" -> {
        entries.remove(key);
        node.mapped();
      }
      case "modify" -> modify(key, node);
      default -> change.ifPresent(ConfigNode::unmapped);
    }
  }

  /** Changes an entry; of one that is not in the export, only what is changed is known. */
  private void modify(String key, ConfigNode node) {
    LdapEntry entry = entries.computeIfAbsent(key, k -> new LdapEntry(node, List.of()));
    node.mapped();
    Change change = Change.NONE;
    for (ConfigNode line : node.children()) {
      if (line.word(0).equals("-")) {
        change.end(entry);
        line.mapped();
        change = Change.NONE;
      } else if (change.attribute.isEmpty() && !line.word(0).equalsIgnoreCase("changetype")) {
        line.mapped();
        change = new Change(line.word(0).toLowerCase(Locale.ROOT), line.word(1));
      } else if (line.word(0).equalsIgnoreCase(change.attribute)) {
        change.value(entry, line);
      }
    }
    change.end(entry);
  }

  /** A change of one attribute: the values that follow are added, or are those to be deleted. */
  private static final class Change {
    private static final Change NONE = new Change("", "");
    private final String kind;
    private final String attribute;
    private boolean wholly;

    Change(String kind, String attribute) {
      this.kind = kind;
      this.attribute = attribute;
      this.wholly = kind.equals("replace") || kind.equals("delete");
    }

    void value(LdapEntry entry, ConfigNode line) {
      if (kind.equals("delete")) {
        wholly = false;
        line.mapped();
        entry.remove(attribute, value -> value.equals(line.word(1)));
        return;
      }
      end(entry);
      entry.add(line);
    }

    void end(LdapEntry entry) {
      if (wholly) {
        wholly = false;
        entry.remove(attribute, value -> true);
      }
    }
  }
}
