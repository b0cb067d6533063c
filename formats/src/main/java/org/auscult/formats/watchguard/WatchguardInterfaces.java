package org.auscult.formats.watchguard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.Identity;
import org.auscult.device.Item;
import org.auscult.device.NetworkInterface;
import org.auscult.device.Setting;
import org.auscult.device.Zone;
import org.auscult.formats.syntax.Cidr;
import org.auscult.tree.ConfigNode;

/** Interfaces and which of them face the outside: those that have settings of an external one. */
final class WatchguardInterfaces {
  static final String OUTSIDE = "Any-External";

  private final ConfigNode profile;
  private final DeviceBuilder device;
  private final Map<String, Item.Builder> byName = new HashMap<>();
  private final List<String> outside = new ArrayList<>();
  private final List<String> own = new ArrayList<>();
  private boolean screened = true;

  WatchguardInterfaces(ConfigNode profile, DeviceBuilder device) {
    this.profile = profile;
    this.device = device;
  }

  void map() {
    for (ConfigNode node : Elements.of(profile, "interface-list", "interface")) {
      String name = Elements.text(node, "name").orElse("");
      for (ConfigNode item : Elements.of(node, "if-item-list", "item")) {
        Elements.one(item, "physical-if").ifPresent(face -> face(name, node, face));
        Elements.one(item, "vlan-if").ifPresent(face -> face(name, node, face));
      }
    }
    if (!own.isEmpty()) {
      device.single(Identity.TYPE).set(Identity.ADDRESSES, own);
    }
    if (!outside.isEmpty()) {
      Item.Builder first = Objects.requireNonNull(byName.get(outside.get(0)));
      device
          .add(Zone.TYPE, first.where())
          .set(Zone.NAME, OUTSIDE)
          .set(Zone.INTERFACES, outside)
          .set(Zone.EXTERNAL, true)
          .set(Zone.SCREENED, screened);
    }
  }

  private void face(String name, ConfigNode node, ConfigNode face) {
    Item.Builder item =
        device
            .add(NetworkInterface.TYPE, node.span())
            .set(NetworkInterface.NAME, name)
            .set(NetworkInterface.MODE, "routed");
    byName.put(name, item);
    Elements.text(node, "description")
        .ifPresent(text -> item.set(NetworkInterface.DESCRIPTION, text));
    Elements.flag(face, "enabled").ifPresent(on -> item.set(NetworkInterface.ENABLED, on));
    addresses(face, item);
    Optional<ConfigNode> external = Elements.one(face, "external-if");
    boolean physical = face.word(0).equals("physical-if");
    if (external.isPresent() || physical) {
      item.set(NetworkInterface.EXTERNAL, external.isPresent(), external.orElse(face).span());
    }
    bound(face, item);
    Optional<Boolean> flooding = Elements.flag(face, "dos-prevention");
    if (external.isPresent()) {
      item.set(NetworkInterface.ZONE, OUTSIDE, external.get().span());
      outside.add(name);
      screened &= flooding.orElse(false);
    }
  }

  /** Stations may be bound to their addresses, or listed. */
  private static void bound(ConfigNode face, Item.Builder item) {
    Optional<Boolean> pairs =
        Elements.one(face, "static-mac-ip-binds")
            .flatMap(binds -> Elements.flag(binds, "restrict-traffic"));
    Optional<Boolean> list =
        Elements.one(face, "static-mac-acl").flatMap(acl -> Elements.flag(acl, "enable"));
    if (pairs.isPresent() || list.isPresent()) {
      item.set(NetworkInterface.PORT_SECURITY, pairs.orElse(false) || list.orElse(false));
    }
  }

  private void addresses(ConfigNode face, Item.Builder item) {
    List<String> found = new ArrayList<>();
    address(face, found);
    Elements.of(face, "secondary-ip-list", "secondary-ip").forEach(more -> address(more, found));
    if (!found.isEmpty()) {
      item.set(NetworkInterface.ADDRESSES, found);
      found.forEach(cidr -> own.add(cidr.substring(0, cidr.indexOf('/'))));
    }
  }

  private static void address(ConfigNode node, List<String> found) {
    String mask = Elements.text(node, "netmask").orElse("");
    Elements.text(node, "ip")
        .flatMap(ip -> Cidr.of(ip, mask))
        .filter(cidr -> !cidr.startsWith("0.0.0.0"))
        .ifPresent(found::add);
  }

  /** Whether an interface, or the alias of all of a kind, faces the outside. */
  Setting<Boolean> facing(String name) {
    if (name.equals(OUTSIDE) || name.equals("Any")) {
      return outside.isEmpty()
          ? Setting.notStated()
          : Objects.requireNonNull(byName.get(outside.get(0))).get(NetworkInterface.EXTERNAL);
    }
    if (name.equals("Any-Trusted") || name.equals("Any-Optional")) {
      return Setting.of(false, profile.span());
    }
    Item.Builder face = byName.get(name);
    return face == null ? Setting.notStated() : face.get(NetworkInterface.EXTERNAL);
  }
}
