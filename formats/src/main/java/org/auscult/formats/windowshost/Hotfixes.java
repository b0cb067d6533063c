package org.auscult.formats.windowshost;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.auscult.device.Firmware;
import org.auscult.device.Item;
import org.auscult.source.Span;
import org.auscult.tree.ConfigNode;

/**
 * Lists of hotfixes: {@code wmic qfe} and {@code Get-HotFix}, as a table. Column names are English
 * in every language.
 */
final class Hotfixes {
  private static final Pattern PATCH = Pattern.compile("\\b(KB\\d{5,8}|Q\\d{6})");

  private Hotfixes() {}

  static boolean starts(Lines lines, int line) {
    return isHeader(lines.text(line));
  }

  private static boolean isHeader(String line) {
    return line.contains("HotFixID")
        && (line.contains("InstalledOn") || line.strip().equals("HotFixID"));
  }

  static void map(List<ConfigNode> rows, Host host) {
    List<String> patches = new ArrayList<>();
    Optional<Span> place = Optional.empty();
    for (ConfigNode row : rows) {
      Matcher patch = PATCH.matcher(row.text());
      if (isHeader(row.text())) {
        row.irrelevant();
      } else if (patch.find()) {
        patches.add(patch.group(1));
        row.mapped();
      }
      place = Optional.of(place.map(span -> span.to(row.span())).orElse(row.span()));
    }
    Item.Builder firmware = host.device().single(Firmware.TYPE);
    place.ifPresent(span -> add(firmware, patches, span));
  }

  /** Systeminfo counts its hotfixes: where it states them, they stay. */
  private static void add(Item.Builder firmware, List<String> patches, Span span) {
    firmware.set(Firmware.PRODUCT, "windows", span);
    if (firmware.get(Firmware.PATCHES).value().isEmpty() && !patches.isEmpty()) {
      firmware.set(Firmware.PATCHES, patches.stream().distinct().toList(), span);
    }
  }
}
