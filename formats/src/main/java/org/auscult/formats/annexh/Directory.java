package org.auscult.formats.annexh;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The entries of an export by name. */
public final class Directory {
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Map<String, Entry> otherNames = new LinkedHashMap<>();

  /** An empty directory. */
  public Directory() {}

  /** Takes an entry in; one of the same name goes. */
  public void put(Entry entry) {
    entries.put(entry.name().key(), entry);
  }

  /** Takes an entry in that is referred to by this name too. */
  public void put(Entry entry, String otherName) {
    put(entry);
    otherNames.put(otherName, entry);
  }

  /** Takes the entry of this name out. */
  public void remove(EntryName name) {
    entries.remove(name.key());
  }

  /** The entry of this name. */
  public Optional<Entry> find(String name) {
    Entry entry = entries.get(EntryName.of(name).key());
    return Optional.ofNullable(entry == null ? otherNames.get(name) : entry);
  }

  Collection<Entry> entries() {
    return entries.values();
  }

  List<Entry> all(String objectClass) {
    return entries.values().stream().filter(entry -> entry.isA(objectClass)).toList();
  }
}
