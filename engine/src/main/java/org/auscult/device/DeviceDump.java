package org.auscult.device;

import java.util.List;
import java.util.Optional;
import org.auscult.source.Redactor;
import org.auscult.source.Secret;
import org.auscult.source.Span;

/**
 * A device written as YAML, for {@code inspect} and for the samples' expectations: each value with
 * its line, defaults and unknowns told apart, secrets as their storage only.
 *
 * <p>A value is {@code value @ line}, a documented default {@code value (default)}; fields without
 * a value are left out, and so are nouns without items whose coverage is not exported.
 */
public final class DeviceDump {
  private final StringBuilder out = new StringBuilder();
  private final Redactor redactor;
  private final String mainFile;

  private DeviceDump(Redactor redactor, String mainFile) {
    this.redactor = redactor;
    this.mainFile = mainFile;
  }

  /** The dump of a device, ending with a line end. */
  public static String of(Device device, Redactor redactor) {
    DeviceDump dump = new DeviceDump(redactor, device.where().file());
    for (ItemType type : DeviceModel.all()) {
      if (type.single()) {
        dump.single(device.single(type));
      } else {
        dump.section(type, device.section(type));
      }
    }
    return dump.out.toString();
  }

  private void single(Item item) {
    if (known(item)) {
      out.append(item.type()).append(":\n");
      fields(item, "  ", "  ");
    }
  }

  private void section(ItemType type, Section section) {
    boolean shown = section.coverage().complete() || section.coverage() instanceof Coverage.Partial;
    if (section.items().isEmpty() && !shown) {
      return;
    }
    out.append(type).append(":\n  coverage: ").append(word(section.coverage())).append('\n');
    if (!section.items().isEmpty()) {
      out.append("  items:\n");
    }
    for (Item item : section.items()) {
      if (known(item)) {
        fields(item, "    - ", "      ");
      } else {
        out.append("    - at: ").append(quoted("@ " + at(item.where()))).append('\n');
      }
    }
  }

  private static boolean known(Item item) {
    return item.type().fields().stream().anyMatch(field -> item.get(field).value().isPresent());
  }

  private void fields(Item item, String first, String next) {
    String indent = first;
    for (Field<?> field : item.type().fields()) {
      Setting<?> setting = item.get(field);
      if (setting.value().isPresent()) {
        out.append(indent).append(field).append(": ").append(shown(setting)).append('\n');
        indent = next;
      }
    }
  }

  private String shown(Setting<?> setting) {
    String value = plain(setting.value().orElseThrow());
    Optional<Span> where = setting.where();
    return quoted(value + where.map(span -> " @ " + at(span)).orElse(" (default)"));
  }

  private String plain(Object value) {
    if (value instanceof Secret secret) {
      return secret.storage().word() + " " + secret.scheme();
    }
    if (value instanceof List<?> list) {
      return String.join(
          ", ", list.stream().map(word -> redactor.value(String.valueOf(word))).toList());
    }
    return value instanceof String text ? redactor.value(text) : String.valueOf(value);
  }

  private String at(Span span) {
    String lines =
        span.firstLine() == span.lastLine()
            ? String.valueOf(span.firstLine())
            : span.firstLine() + "-" + span.lastLine();
    return span.file().equals(mainFile)
        ? lines
        : span.file().substring(span.file().lastIndexOf('/') + 1) + ":" + lines;
  }

  private static String word(Coverage coverage) {
    return coverage instanceof Coverage.Complete
        ? "complete"
        : coverage instanceof Coverage.Partial ? "partial" : "not-exported";
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
