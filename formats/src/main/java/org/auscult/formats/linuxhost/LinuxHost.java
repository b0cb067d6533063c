package org.auscult.formats.linuxhost;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.Account;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.Firmware;
import org.auscult.device.Item;
import org.auscult.device.NetworkService;
import org.auscult.source.Redactor;
import org.auscult.source.Span;
import org.auscult.source.Text;
import org.auscult.tree.ConfigNode;

/** The host whose files are being read, and what they share. */
final class LinuxHost {
  private final DeviceBuilder device;
  private final Redactor redactor;
  private final List<String> paths;
  private final List<Text> missing = new ArrayList<>();
  private final Set<String> pamModules = new HashSet<>();
  private final Set<PartKind> parts;

  LinuxHost(DeviceBuilder device, Redactor redactor, List<String> paths, Set<PartKind> parts) {
    this.device = device;
    this.redactor = redactor;
    this.paths = paths;
    this.parts = parts;
  }

  DeviceBuilder device() {
    return device;
  }

  Redactor redactor() {
    return redactor;
  }

  boolean has(PartKind kind) {
    return parts.contains(kind);
  }

  /** Distribution and version, such as {@code debian 12}, where the export states them. */
  Optional<String> release() {
    Item.Builder firmware = device.single(Firmware.TYPE);
    Optional<String> version = firmware.get(Firmware.VERSION).value();
    return firmware.get(Firmware.PRODUCT).value().flatMap(p -> version.map(v -> p + " " + v));
  }

  /** The modules that the host's PAM stacks call. */
  Set<String> pamModules() {
    return pamModules;
  }

  /**
   * True when files that others include from this folder below {@code /etc} would be in the export:
   * some are, or the export is the tree and not single files.
   */
  boolean sees(String folder) {
    return tree() || paths.stream().anyMatch(path -> path.contains(folder + "/"));
  }

  private boolean tree() {
    return paths.stream()
            .filter(path -> ("/" + path).contains("/etc/"))
            .map(path -> path.substring(0, path.lastIndexOf('/')))
            .distinct()
            .count()
        > 1;
  }

  /** Says that a part is not whole. */
  void misses(Text what) {
    missing.add(what);
  }

  /** What is missing, in one text; empty when nothing is. */
  Optional<Text> missing() {
    return missing.stream()
        .reduce((a, b) -> new Text(a.en() + "; " + b.en(), a.fr() + " ; " + b.fr()));
  }

  /** The account of this name, added when no part named it before. */
  Item.Builder account(String name, Span place) {
    return known(name)
        .orElseGet(() -> device.add(Account.TYPE, place).set(Account.NAME, name, place));
  }

  /** The account of this name. */
  Optional<Item.Builder> known(String name) {
    return device.items(Account.TYPE).stream()
        .filter(account -> account.get(Account.NAME).value().filter(name::equals).isPresent())
        .findFirst();
  }

  /** A service that listens; who uses it and where is for the caller to add. */
  Item.Builder service(String protocol, String transport, long port, ConfigNode node) {
    return device
        .add(NetworkService.TYPE, node.span())
        .set(NetworkService.PROTOCOL, protocol, node.span())
        .set(NetworkService.TRANSPORT, transport)
        .set(NetworkService.PORT, port);
  }
}
