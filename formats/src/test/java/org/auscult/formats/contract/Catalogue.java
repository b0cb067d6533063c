package org.auscult.formats.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.auscult.device.Coverage;
import org.auscult.device.Device;
import org.auscult.device.DeviceModel;
import org.auscult.device.Field;
import org.auscult.device.Item;
import org.auscult.device.ItemType;
import org.auscult.format.ConfigFormat;
import org.auscult.format.Formats;
import org.auscult.format.Reading;

/**
 * The documentation of formats that the samples prove: what each format shows of a device at best,
 * and how to get what it does not.
 */
public final class Catalogue {
  private final Formats formats;
  private final Map<String, List<Device>> devices = new TreeMap<>();

  /** The catalogue of these formats, from all samples. */
  public Catalogue(Formats formats) {
    this.formats = formats;
    for (Sample sample : Sample.all()) {
      if (formats.named(sample.slug()).isPresent()) {
        for (Reading reading : new Contract(formats, sample.slug(), sample.files()).readings()) {
          reading
              .device()
              .ifPresent(
                  d -> devices.computeIfAbsent(sample.slug(), s -> new ArrayList<>()).add(d));
        }
      }
    }
  }

  /** The pages by file name: one for each format, and {@code README.md} that leads to them. */
  public Map<String, String> pages() {
    Map<String, String> pages = new LinkedHashMap<>();
    StringBuilder index =
        new StringBuilder(
            "# Formats\n\nMade by the build from the samples in `sample-configs`; one page for each"
                + " format says which sections of a device its export can show completely, and what"
                + " brings the others. [Real exports](real-exports.md) has the shares of lines that"
                + " were understood.\n\n| format | reads | complete sections |\n|---|---|--:|\n");
    for (ConfigFormat format : sorted()) {
      List<Device> seen = devices.getOrDefault(format.slug(), List.of());
      pages.put(format.slug() + ".md", page(format, seen));
      long complete = DeviceModel.lists().stream().filter(type -> complete(seen, type)).count();
      index.append(
          "| [%s](%s.md) | %s | %d |\n"
              .formatted(format.slug(), format.slug(), format.title(), complete));
    }
    pages.put("README.md", index.toString());
    return pages;
  }

  private List<ConfigFormat> sorted() {
    return formats.all().stream().sorted((a, b) -> a.slug().compareTo(b.slug())).toList();
  }

  private static boolean complete(List<Device> seen, ItemType type) {
    return seen.stream().anyMatch(device -> device.section(type).coverage().complete());
  }

  private static String page(ConfigFormat format, List<Device> seen) {
    StringBuilder out = new StringBuilder("# " + format.title() + "\n\n");
    out.append("Format `" + format.slug() + "`. " + format.howToExport().en() + "\n\n");
    out.append("| section | shown | what brings the rest |\n|---|---|---|\n");
    for (ItemType type : DeviceModel.lists()) {
      out.append("| " + type + " | " + shown(seen, type) + " |\n");
    }
    out.append("\n| settings | seen in samples, or known by a documented default |\n|---|---|\n");
    for (ItemType type : DeviceModel.singles()) {
      String fields = fields(seen, type);
      if (!fields.isEmpty()) {
        out.append("| " + type + " | " + fields + " |\n");
      }
    }
    return out.toString();
  }

  /** The best coverage of a section in any sample. */
  private static String shown(List<Device> seen, ItemType type) {
    if (complete(seen, type)) {
      return "complete | ";
    }
    TreeSet<String> ways = new TreeSet<>();
    for (Device device : seen) {
      Coverage coverage = device.section(type).coverage();
      if (coverage instanceof Coverage.Partial partial) {
        ways.add("partly: " + partial.why().en() + " | " + partial.obtain().en());
      } else if (coverage instanceof Coverage.NotExported not) {
        ways.add("not: " + not.why().en() + " | " + not.obtain().en());
      } else if (coverage instanceof Coverage.Absent absent) {
        ways.add("absent: " + absent.because().en() + " | ");
      }
    }
    return ways.isEmpty() ? "not | " : ways.last();
  }

  private static String fields(List<Device> seen, ItemType type) {
    return type.fields().stream()
        .filter(field -> seen.stream().anyMatch(device -> known(device.single(type), field)))
        .map(Field::name)
        .collect(Collectors.joining(", "));
  }

  private static boolean known(Item item, Field<?> field) {
    return item.get(field).value().isPresent();
  }
}
