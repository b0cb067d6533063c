package org.auscult.formats.panos;

import java.util.List;
import org.auscult.device.Firmware;
import org.auscult.device.Identity;
import org.auscult.device.Item;
import org.auscult.source.SourceFile;
import org.auscult.tree.ConfigNode;
import org.auscult.tree.ConfigTree;

/**
 * The release, and what {@code show system info} says where it stands in the file. The attribute
 * {@code version} and the statement of that name give the release series only.
 */
final class PanosHeader {
  private final Panos panos;
  private final SourceFile file;
  private final ConfigTree tree;

  PanosHeader(Panos panos, SourceFile file, ConfigTree tree) {
    this.panos = panos;
    this.file = file;
    this.tree = tree;
  }

  void map() {
    for (ConfigNode node : tree.root().everything()) {
      if (node.words().isEmpty()) {
        said(file.line(node.span().firstLine()).strip(), node);
      } else if (node.word(0).equals("config")) {
        attributes(node);
        node.first("version").ifPresent(version -> series(version.mapped().word(1), version));
        node.first("urldb").ifPresent(ConfigNode::irrelevant);
      }
    }
  }

  private void attributes(ConfigNode config) {
    for (String word : config.words()) {
      if (word.startsWith("detail-version=")) {
        version(word.substring("detail-version=".length()), config);
      } else if (word.startsWith("version=")) {
        series(word.substring("version=".length()), config);
      }
    }
  }

  private void series(String version, ConfigNode at) {
    List<String> numbers = List.of(version.split("\\."));
    Item.Builder firmware = panos.device().single(Firmware.TYPE);
    if (numbers.size() > 1 && firmware.get(Firmware.VERSION).value().isEmpty()) {
      version(numbers.get(0) + '.' + numbers.get(1), at);
    }
  }

  private void version(String version, ConfigNode at) {
    panos.set(Firmware.TYPE, Firmware.VERSION, version, at.span());
  }

  private void said(String line, ConfigNode node) {
    String value = line.substring(line.indexOf(' ') + 1).strip();
    if (line.startsWith("!")) {
      node.irrelevant();
    } else if (line.startsWith("model:")) {
      panos.set(Identity.TYPE, Identity.MODEL, value, node.mapped().span());
    } else if (line.startsWith("serial:")) {
      panos.set(Identity.TYPE, Identity.SERIAL, value, node.mapped().span());
    } else if (line.startsWith("hostname:")) {
      panos.set(Identity.TYPE, Identity.HOSTNAME, value, node.mapped().span());
    } else if (line.startsWith("sw-version:")) {
      version(value, node.mapped());
    }
  }
}
