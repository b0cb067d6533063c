package org.auscult.formats.ciscoios;

import java.util.List;
import org.auscult.device.Device;
import org.auscult.device.Field;
import org.auscult.device.Item;
import org.auscult.device.ItemType;
import org.auscult.format.Reading;
import org.auscult.source.Export;
import org.auscult.source.SourceFile;

/** A configuration read for a test. */
record Configuration(Reading reading) {

  static Configuration of(String text) {
    return new Configuration(new CiscoIosFormat().read(Export.of(SourceFile.of("x.cfg", text))));
  }

  Device device() {
    return reading.device().orElseThrow();
  }

  List<Item> all(ItemType type) {
    return device().section(type).items();
  }

  /** The values of a field over all items that have one, in order. */
  <T> List<T> values(ItemType type, Field<T> field) {
    return all(type).stream().flatMap(item -> item.get(field).value().stream()).toList();
  }

  <T> T single(ItemType type, Field<T> field) {
    return device().get(type, field).value().orElseThrow();
  }

  boolean complete(ItemType type) {
    return device().section(type).coverage().complete();
  }
}
