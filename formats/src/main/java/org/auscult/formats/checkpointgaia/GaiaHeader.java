package org.auscult.formats.checkpointgaia;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.auscult.device.Firmware;
import org.auscult.device.Identity;
import org.auscult.source.SourceFile;
import org.auscult.source.Span;
import org.auscult.tree.ConfigNode;
import org.auscult.tree.ConfigTree;

/** What {@code show version all} and {@code show asset all} print, where a capture holds them. */
final class GaiaHeader {
  private static final Pattern VERSION =
      Pattern.compile("Product version Check Point Gaia (R\\d{2}(?:\\.\\d{1,3}){0,2})");
  private static final Pattern BUILD = Pattern.compile("OS build (\\d{1,6})");
  private static final Pattern LABELLED =
      Pattern.compile("(Platform|Model|Serial Number): {1,4}(\\S[^:]{0,60})");

  private GaiaHeader() {}

  static void map(SourceFile file, ConfigTree tree, Gaia gaia) {
    gaia.device().single(Firmware.TYPE).set(Firmware.PRODUCT, "gaia");
    for (ConfigNode node : tree.root().everything()) {
      if (node.words().isEmpty()) {
        line(file.line(node.span().firstLine()), node, gaia);
      }
    }
  }

  private static void line(String line, ConfigNode node, Gaia gaia) {
    Span at = node.span();
    Matcher version = VERSION.matcher(line);
    if (version.find()) {
      gaia.set(Firmware.TYPE, Firmware.VERSION, version.group(1), node.mapped().span());
    }
    if (line.contains("OS kernel version ") || line.contains("OS edition ")) {
      node.irrelevant();
    }
    Matcher build = BUILD.matcher(line);
    if (build.find()) {
      gaia.set(Firmware.TYPE, Firmware.BUILD, build.group(1), node.mapped().span());
    }
    Matcher told = LABELLED.matcher(line);
    if (told.find()) {
      node.mapped();
      boolean serial = told.group(1).equals("Serial Number");
      gaia.set(Identity.TYPE, serial ? Identity.SERIAL : Identity.MODEL, told.group(2).strip(), at);
    }
  }
}
