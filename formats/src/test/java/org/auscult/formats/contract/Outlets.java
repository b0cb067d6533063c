package org.auscult.formats.contract;

import java.util.ArrayList;
import java.util.List;
import org.auscult.device.Coverage;
import org.auscult.device.Device;
import org.auscult.device.DeviceDump;
import org.auscult.device.DeviceModel;
import org.auscult.device.Field;
import org.auscult.device.Item;
import org.auscult.device.ItemType;
import org.auscult.format.Reading;
import org.auscult.source.SourceFile;
import org.auscult.source.Text;

/** All words that can leave a reading: the dump, the evidence of each line, every text, value. */
final class Outlets {
  private final List<String> texts = new ArrayList<>();

  private Outlets() {}

  static List<String> of(Reading reading) {
    Outlets outlets = new Outlets();
    outlets.texts.addAll(brief(reading));
    for (SourceFile file : reading.export().files()) {
      for (int line = 1; line <= file.lineCount(); line++) {
        outlets.texts.add(reading.redactor().evidence(file.span(line)).toString());
      }
    }
    reading
        .tree()
        .ifPresent(
            tree ->
                tree.roots()
                    .forEach(root -> root.node().walk(node -> outlets.texts.add(node.toString()))));
    return outlets.texts;
  }

  /** Without the evidence of each line. */
  static List<String> brief(Reading reading) {
    Outlets outlets = new Outlets();
    outlets.texts.add(reading.toString());
    reading.note().ifPresent(outlets::text);
    reading.device().ifPresent(device -> outlets.device(device, reading));
    return outlets.texts;
  }

  private void device(Device device, Reading reading) {
    texts.add(DeviceDump.of(device, reading.redactor()));
    texts.add(device.toString());
    for (ItemType type : DeviceModel.all()) {
      if (type.single()) {
        item(device.single(type));
      } else {
        device.section(type).items().forEach(this::item);
        coverage(device.section(type).coverage());
      }
    }
  }

  private void item(Item item) {
    texts.add(item.toString());
    for (Field<?> field : item.type().fields()) {
      texts.add(item.get(field).toString());
    }
  }

  private void coverage(Coverage coverage) {
    texts.add(coverage.toString());
  }

  private void text(Text text) {
    texts.add(text.en());
    texts.add(text.fr());
  }
}
