package org.auscult.device;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.auscult.source.Span;

/**
 * A device as its export shows it, in terms that hold for all vendors. It is read once and never
 * changed.
 */
public final class Device {
  private final Span where;
  private final Map<ItemType, Section> sections;
  private final Map<ItemType, Item> singles;

  Device(Span where, Map<ItemType, Section> sections, Map<ItemType, Item> singles) {
    this.where = where;
    this.sections = new LinkedHashMap<>(sections);
    this.singles = new LinkedHashMap<>(singles);
  }

  /** Begins a device whose export stands at this place. */
  public static DeviceBuilder builder(Span where) {
    return new DeviceBuilder(where);
  }

  /** The place of its export: the main file. */
  public Span where() {
    return where;
  }

  /** The items of a list noun; nothing, and not exported, when the format says nothing of it. */
  public Section section(ItemType type) {
    Section section = sections.get(type);
    return section == null ? new Section(List.of(), Coverage.unread()) : section;
  }

  /** The item of a single noun; all its fields are unknown when the format says nothing of it. */
  public Item single(ItemType type) {
    Item item = singles.get(type);
    return item == null ? Item.of(type, where).build() : item;
  }

  /** What is known of a field of a single noun. */
  public <T> Setting<T> get(ItemType type, Field<T> field) {
    return single(type).get(field);
  }

  /** The host name, if the export states it. */
  public Optional<String> hostname() {
    return get(Identity.TYPE, Identity.HOSTNAME).value().filter(name -> !name.isBlank());
  }

  /** Vendor as a lower-case slug such as {@code cisco}; the empty text when unknown. */
  public String vendor() {
    return get(Identity.TYPE, Identity.VENDOR).value().orElse("");
  }

  /** This device with a kind that somebody states elsewhere, unless its export shows one. */
  public Device withKind(String kind, Span statedAt) {
    if (get(Identity.TYPE, Identity.KIND)
        .value()
        .filter(k -> !k.equals(Identity.NETWORK))
        .isPresent()) {
      return this;
    }
    Item.Builder identity = single(Identity.TYPE).change();
    Map<ItemType, Item> changed = new LinkedHashMap<>(singles);
    changed.put(Identity.TYPE, identity.set(Identity.KIND, kind, statedAt).build());
    return new Device(where, sections, changed);
  }

  /** The kind of device, a word of {@link Identity#KIND}; {@code unknown} when unknown. */
  public String kind() {
    return get(Identity.TYPE, Identity.KIND).value().orElse("unknown");
  }
}
