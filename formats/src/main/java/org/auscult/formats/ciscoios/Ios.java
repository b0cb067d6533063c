package org.auscult.formats.ciscoios;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.auscult.device.Device;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.Field;
import org.auscult.device.Identity;
import org.auscult.device.Item;
import org.auscult.device.ItemType;
import org.auscult.device.StoredSecret;
import org.auscult.formats.secret.CiscoSecrets;
import org.auscult.source.Redactor;
import org.auscult.source.Secret;
import org.auscult.source.SourceFile;
import org.auscult.source.Span;

/** What the readers of one configuration share: the device in the making and what spans lines. */
final class Ios {
  private final SourceFile file;
  private final DeviceBuilder device;
  private final Redactor redactor;
  private final boolean whole;
  final AccessLists accessLists = new AccessLists();
  final CiscoIosLines.Seen lines = new CiscoIosLines.Seen();
  final CiscoIosAaa.Seen aaa = new CiscoIosAaa.Seen();
  final CiscoIosServices.Seen services = new CiscoIosServices.Seen();
  final CiscoIosLogging.Logins logins = new CiscoIosLogging.Logins();
  final CiscoIosTime.Seen time = new CiscoIosTime.Seen();
  final CiscoIosIdentity.Seen identity = new CiscoIosIdentity.Seen();
  final Map<String, CiscoIosInterfaces.Port> ports = new LinkedHashMap<>();
  boolean edgeByDefault;
  final RoutingNeighbours routing = new RoutingNeighbours();

  Ios(SourceFile file, Redactor redactor, boolean whole) {
    this.file = file;
    this.device = Device.builder(file.whole());
    this.redactor = redactor;
    this.whole = whole;
  }

  DeviceBuilder device() {
    return device;
  }

  /** The text that a statement of several lines holds, without its first and last line. */
  String inside(Span statement) {
    StringBuilder text = new StringBuilder();
    for (int line = statement.firstLine() + 1; line < statement.lastLine(); line++) {
      text.append(file.line(line)).append('\n');
    }
    return text.toString();
  }

  Redactor redactor() {
    return redactor;
  }

  /** True when the end of the configuration was seen: what is not in it is not configured. */
  boolean whole() {
    return whole;
  }

  Item.Builder add(ItemType type, Span at) {
    return device.add(type, at);
  }

  /** Sets a field of a single noun. */
  <T> void set(ItemType type, Field<T> field, T value, Span at) {
    device.single(type).set(field, value, at);
  }

  /** Sets a field of a single noun to its documented default, if the configuration is whole. */
  <T> void standard(ItemType type, Field<T> field, T value, String source) {
    standard(device.single(type), field, value, source);
  }

  /** Sets a field to its documented default, if the configuration is whole. */
  <T> void standard(Item.Builder item, Field<T> field, T value, String source) {
    if (whole) {
      item.orDefault(field, value, source);
    }
  }

  boolean isSwitch() {
    return device
        .single(Identity.TYPE)
        .get(Identity.KIND)
        .value()
        .filter("switch"::equals)
        .isPresent();
  }

  /** The secret that these words give: a type number, if any, and the stored form. */
  Secret secret(List<String> words) {
    boolean typed = words.size() > 1 && CiscoSecrets.isType(words.get(0));
    String stored = String.join(" ", typed ? words.subList(1, words.size()) : words);
    return CiscoSecrets.of(redactor, typed ? words.get(0) : "", stored);
  }

  /** Notes a secret that belongs to no other noun: its name, then a type number and the form. */
  void keep(String name, List<String> words, Span at) {
    if (!words.isEmpty()) {
      device
          .add(StoredSecret.TYPE, at)
          .set(StoredSecret.NAME, name)
          .set(StoredSecret.SECRET, secret(words));
    }
  }
}
