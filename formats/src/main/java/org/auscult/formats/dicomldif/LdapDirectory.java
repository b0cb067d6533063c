package org.auscult.formats.dicomldif;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.auscult.formats.annexh.Attribute;
import org.auscult.formats.annexh.Directory;
import org.auscult.formats.annexh.Entry;
import org.auscult.formats.annexh.EntryName;
import org.auscult.tree.ConfigNode;

/** Reads the entries of an export, its change records applied. */
final class LdapDirectory {
  private final Directory directory = new Directory();

  private LdapDirectory() {}

  static Directory of(ConfigNode root) {
    LdapDirectory reader = new LdapDirectory();
    for (ConfigNode node : root.children()) {
      if (node.word(0).equalsIgnoreCase("dn")) {
        reader.record(node);
      } else {
        // "version", and "search" and "result" that ldapsearch appends
        node.irrelevant();
      }
    }
    return reader.directory;
  }

  private void record(ConfigNode node) {
    Optional<ConfigNode> change =
        node.children().stream().filter(c -> c.word(0).equalsIgnoreCase("changetype")).findFirst();
    String kind = change.map(c -> c.mapped().word(1).toLowerCase(Locale.ROOT)).orElse("add");
    EntryName name = EntryName.of(node.word(1));
    switch (kind) {
      case "add" -> directory.put(new Entry(name, node, attributes(node)));
      case "delete" -> {
        directory.remove(name);
        node.mapped();
      }
      case "modify" -> modify(name, node);
      default -> change.ifPresent(ConfigNode::unmapped);
    }
  }

  private static List<Attribute> attributes(ConfigNode node) {
    return node.children().stream().map(LdapDirectory::attribute).toList();
  }

  private static Attribute attribute(ConfigNode line) {
    return new Attribute(line.word(0), line.word(1), line);
  }

  /** Changes an entry; of one that is not in the export, only what is changed is known. */
  private void modify(EntryName name, ConfigNode node) {
    Optional<Entry> known = directory.find(node.word(1));
    Entry entry = known.orElseGet(() -> new Entry(name, node, List.of()));
    directory.put(entry);
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

    void value(Entry entry, ConfigNode line) {
      if (kind.equals("delete")) {
        wholly = false;
        line.mapped();
        entry.remove(attribute, value -> value.equals(line.word(1)));
        return;
      }
      end(entry);
      entry.add(attribute(line));
    }

    void end(Entry entry) {
      if (wholly) {
        wholly = false;
        entry.remove(attribute, value -> true);
      }
    }
  }
}
