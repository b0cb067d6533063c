package org.auscult.formats.mikrotikrouteros;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.Field;
import org.auscult.device.Firmware;
import org.auscult.device.Identity;
import org.auscult.device.ItemType;
import org.auscult.source.SourceFile;
import org.auscult.source.Span;
import org.auscult.tree.ConfigNode;

/** The comments on top: version, model, serial number, of the export or of a backup tool. */
final class RouterosHeader {
  static final Pattern BY = Pattern.compile("^# .{8,30} by RouterOS (\\d+\\.[\\w.]+)");
  private static final Pattern LABEL =
      Pattern.compile(
          "^#\\s*(version|installed-version|model|board-name|serial[ -]number)\\s*[:=]\\s*(\\S.*)$");
  private static final Pattern SWITCH = Pattern.compile("(?i)CRS\\d|CSS\\d");
  private static final Pattern RADIO = Pattern.compile("(?i)[cw]AP|LHG|SXT|mANT|Disc");

  private final List<Fact> facts = new ArrayList<>();
  private Optional<String> version = Optional.empty();

  private record Fact(ItemType type, Field<String> field, String value, Span at) {}

  RouterosHeader(SourceFile file, ConfigNode root) {
    for (ConfigNode node : root.everything()) {
      if (node.words().isEmpty()) {
        line(file.line(node.span().firstLine()).strip(), node);
      }
    }
  }

  private void line(String line, ConfigNode node) {
    Matcher by = BY.matcher(line);
    Matcher label = LABEL.matcher(line);
    if (by.find()) {
      version(by.group(1), node);
    } else if (label.find()) {
      String value = label.group(2).strip();
      switch (label.group(1)) {
        case "version", "installed-version" -> version(value.replaceFirst(" .*", ""), node);
        case "model", "board-name" -> model(value, node.span());
        default -> facts.add(new Fact(Identity.TYPE, Identity.SERIAL, value, node.span()));
      }
      node.mapped();
    }
  }

  private void version(String found, ConfigNode node) {
    version = Optional.of(found);
    facts.add(new Fact(Firmware.TYPE, Firmware.VERSION, found, node.mapped().span()));
  }

  private void model(String model, Span at) {
    facts.add(new Fact(Identity.TYPE, Identity.MODEL, model, at));
    String kind =
        SWITCH.matcher(model).find()
            ? "switch"
            : RADIO.matcher(model).find() ? "access-point" : "router";
    facts.add(new Fact(Identity.TYPE, Identity.KIND, kind, at));
  }

  /** Tells the device what the header says. */
  void tell(DeviceBuilder device) {
    facts.forEach(fact -> device.single(fact.type()).set(fact.field(), fact.value(), fact.at()));
  }

  /** True when the router itself wrote the export, which then shows all that is not default. */
  boolean exported() {
    return version.isPresent();
  }

  /** The main number of the release; 0 when unknown. */
  int major() {
    return version.map(found -> found.charAt(0) - '0').orElse(0);
  }
}
