package org.auscult.formats.windowshost;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.auscult.device.Firmware;
import org.auscult.device.Item;
import org.auscult.format.Tell;
import org.auscult.source.SourceFile;
import org.auscult.source.Span;
import org.auscult.tree.ConfigNode;

/**
 * Lists of hotfixes: {@code wmic qfe} and {@code Get-HotFix}, as a table. Column names are English
 * in every language.
 */
final class Hotfixes {
  private static final Pattern PATCH = Pattern.compile("\\b(KB\\d{5,8}|Q\\d{6})");

  private Hotfixes() {}

  static Optional<Tell> tell(SourceFile file) {
    for (int line = 1; line <= Math.min(file.lineCount(), 6); line++) {
      if (isHeader(file.line(line))) {
        return Optional.of(new Tell(line, "a list of hotfixes", 90));
      }
    }
    return Optional.empty();
  }

  private static boolean isHeader(String line) {
    return line.contains("HotFixID") && line.contains("InstalledOn");
  }

  static void map(ConfigNode root, Host host) {
    List<String> patches = new ArrayList<>();
    Optional<Span> place = Optional.empty();
    for (ConfigNode row : root.children()) {
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
