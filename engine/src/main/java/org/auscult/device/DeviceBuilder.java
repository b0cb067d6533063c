package org.auscult.device;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.auscult.source.Span;

/** Collects what a mapping finds out about a device. */
public final class DeviceBuilder {
  private final Span where;
  private final Map<ItemType, List<Item.Builder>> items = new LinkedHashMap<>();
  private final Map<ItemType, Coverage> coverage = new LinkedHashMap<>();
  private final Map<ItemType, Item.Builder> singles = new LinkedHashMap<>();

  DeviceBuilder(Span where) {
    this.where = where;
  }

  /** The place of the export. */
  public Span where() {
    return where;
  }

  /** Adds an item to its section; its fields may still be set afterwards. */
  public Item.Builder add(ItemType type, Span at) {
    if (type.single()) {
      throw new IllegalArgumentException(type + " is single: use single()");
    }
    Item.Builder item = Item.of(type, at);
    items.computeIfAbsent(type, t -> new ArrayList<>()).add(item);
    return item;
  }

  /** The items added to a section so far, in order. */
  public List<Item.Builder> items(ItemType type) {
    return items.getOrDefault(type, List.of());
  }

  /** Takes an item out of its section again, as a later line of the export does. */
  public void remove(ItemType type, Item.Builder item) {
    items.getOrDefault(type, new ArrayList<>()).removeIf(other -> other.isSame(item));
  }

  /** The one item of a single noun. */
  public Item.Builder single(ItemType type) {
    if (!type.single()) {
      throw new IllegalArgumentException(type + " is a list: use add()");
    }
    return singles.computeIfAbsent(type, t -> Item.of(t, where));
  }

  /** Says how much of a section the export shows; until then it is partial or not exported. */
  public DeviceBuilder cover(ItemType type, Coverage how) {
    coverage.put(type, how);
    return this;
  }

  /** The device. A section with items whose coverage nobody stated is partial. */
  public Device build() {
    Map<ItemType, Section> sections = new LinkedHashMap<>();
    for (ItemType type : DeviceModel.lists()) {
      List<Item> built = items(type).stream().map(Item.Builder::build).toList();
      if (!built.isEmpty() || coverage.containsKey(type)) {
        sections.put(type, new Section(built, coverage.getOrDefault(type, unstated(built))));
      }
    }
    Map<ItemType, Item> ones = new LinkedHashMap<>();
    singles.forEach((type, item) -> ones.put(type, item.build()));
    return new Device(where, sections, ones);
  }

  private static Coverage unstated(List<Item> built) {
    Coverage.NotExported unread = (Coverage.NotExported) Coverage.unread();
    return built.isEmpty()
        ? unread
        : new Coverage.Partial(unread.why(), List.of(), unread.obtain());
  }
}
