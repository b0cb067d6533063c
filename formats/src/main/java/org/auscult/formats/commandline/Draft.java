package org.auscult.formats.commandline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.auscult.device.Device;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.Field;
import org.auscult.device.Identity;
import org.auscult.device.Item;
import org.auscult.device.ItemType;
import org.auscult.device.Setting;
import org.auscult.device.StoredSecret;
import org.auscult.source.Redactor;
import org.auscult.source.Secret;
import org.auscult.source.SourceFile;
import org.auscult.source.Span;

/** The device that the commands of one configuration make, and what is known of the whole. */
public class Draft {
  private final SourceFile file;
  private final DeviceBuilder device;
  private final Redactor redactor;
  private final boolean whole;

  /**
   * @param whole true when the end of the configuration was seen
   */
  public Draft(SourceFile file, Redactor redactor, boolean whole) {
    this.file = file;
    this.device = Device.builder(file.whole());
    this.redactor = redactor;
    this.whole = whole;
  }

  /** Takes what is found out. */
  public final DeviceBuilder device() {
    return device;
  }

  /** Makes the secrets. */
  public final Redactor redactor() {
    return redactor;
  }

  /** True when the end of the configuration was seen: what is not in it is not configured. */
  public final boolean whole() {
    return whole;
  }

  /** The text that a statement of several lines holds, without its first and last line. */
  public final String inside(Span statement) {
    StringBuilder text = new StringBuilder();
    for (int line = statement.firstLine() + 1; line < statement.lastLine(); line++) {
      text.append(file.line(line)).append('\n');
    }
    return text.toString();
  }

  /** Notes an address of the device itself, beside those known. */
  public final void own(String address, Span at) {
    Item.Builder identity = device.single(Identity.TYPE);
    Setting<List<String>> known = identity.get(Identity.ADDRESSES);
    List<String> all = new ArrayList<>(known.value().orElse(List.of()));
    all.add(address);
    identity.set(Identity.ADDRESSES, all, known.where().orElse(at).to(at));
  }

  /** Adds an item. */
  public final Item.Builder add(ItemType type, Span at) {
    return device.add(type, at);
  }

  /** Takes these items out again, as a later line of the configuration does. */
  public final void remove(ItemType type, Predicate<Item.Builder> which) {
    List.copyOf(device.items(type)).stream()
        .filter(which)
        .forEach(item -> device.remove(type, item));
  }

  /** Sets a field of a single noun. */
  public final <T> void set(ItemType type, Field<T> field, T value, Span at) {
    device.single(type).set(field, value, at);
  }

  /** Sets a field of a single noun to its documented default, if the configuration is whole. */
  public final <T> void standard(ItemType type, Field<T> field, T value, String source) {
    standard(device.single(type), field, value, source);
  }

  /** Sets a field to its documented default, if the configuration is whole. */
  public final <T> void standard(Item.Builder item, Field<T> field, T value, String source) {
    if (whole) {
      item.orDefault(field, value, source);
    }
  }

  /** Notes a secret that belongs to no other noun, by what it is for. */
  public final void keep(String name, Secret secret, Span at) {
    add(StoredSecret.TYPE, at).set(StoredSecret.NAME, name).set(StoredSecret.SECRET, secret);
  }

  /** True when the device is known to be of this kind. */
  public final boolean isA(String kind) {
    return device.single(Identity.TYPE).get(Identity.KIND).value().filter(kind::equals).isPresent();
  }
}
