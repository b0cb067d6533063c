package org.auscult.formats.firewallxml;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.Field;
import org.auscult.device.Item;
import org.auscult.device.VpnTunnel;

/** IPsec: each first phase with its second phases. */
final class WallIpsec {
  private final Wall wall;

  WallIpsec(Wall wall) {
    this.wall = wall;
  }

  void map() {
    wall.section("ipsec").ifPresent(this::map);
  }

  private void map(Element ipsec) {
    List<Element> second = ipsec.children("phase2");
    ipsec.children("phase1").forEach(first -> tunnel(first, second));
    for (Element key : ipsec.children("mobilekey")) {
      key.value("pre-shared-key").ifPresent(psk -> wall.redactor().remember(psk.text()));
    }
    second.forEach(phase -> Known.mark(phase.node(), WallIrrelevant.PHASE2));
  }

  private void tunnel(Element first, List<Element> second) {
    boolean on = !first.on("disabled");
    Item.Builder item = Item.of(VpnTunnel.TYPE, first.at());
    if (on) {
      item = wall.add(VpnTunnel.TYPE, first.at());
    }
    String name = first.text("descr");
    String id = first.text("ikeid");
    item.set(VpnTunnel.NAME, name.isEmpty() ? "phase 1 " + id : name)
        .set(VpnTunnel.PROTOCOL, "ipsec");
    boolean mobile = first.child("mobile").isPresent();
    first.put(item, VpnTunnel.PEER, "remote-gateway");
    if (mobile || first.text("remote-gateway").matches("0\\.0\\.0\\.0|::")) {
      item.set(VpnTunnel.PEER, "any", first.at());
    }
    version(first, item);
    Set<String> ciphers = new LinkedHashSet<>();
    Set<String> hashes = new LinkedHashSet<>();
    Set<String> groups = new LinkedHashSet<>();
    proposals(first, ciphers, hashes, groups);
    for (Element phase : second) {
      if (phase.text("ikeid").equals(id) && !phase.on("disabled")) {
        protection(phase, ciphers, hashes, groups);
      }
    }
    set(item, VpnTunnel.CIPHERS, ciphers);
    set(item, VpnTunnel.HASHES, hashes);
    set(item, VpnTunnel.DH_GROUPS, groups);
    key(first, item);
    Known.mark(first.node(), WallIrrelevant.PHASE1);
  }

  private void key(Element first, Item.Builder item) {
    boolean shared = first.text("authentication_method").matches("pre_shared_key|.*psk.*");
    first
        .value("pre-shared-key")
        .ifPresent(
            key -> {
              if (shared) {
                item.set(VpnTunnel.PRE_SHARED_KEY, wall.redactor().clear(key.text()), key.at());
              } else {
                wall.redactor().remember(key.text());
              }
            });
    first.value("private-key").ifPresent(key -> wall.redactor().remember(key.text()));
  }

  private static void version(Element first, Item.Builder item) {
    Optional<Element> type = first.value("iketype");
    boolean one = type.filter(found -> !found.text().equals("ikev1")).isEmpty();
    if (type.isEmpty() || !type.get().text().equals("auto")) {
      item.set(VpnTunnel.IKE_VERSION, one ? 1L : 2L, type.map(Element::at).orElse(first.at()));
    }
    Optional<Element> mode = first.value("mode");
    boolean aggressive = mode.filter(found -> found.text().equals("aggressive")).isPresent();
    boolean two = type.filter(found -> found.text().equals("ikev2")).isPresent();
    item.set(VpnTunnel.AGGRESSIVE, aggressive && !two, mode.map(Element::at).orElse(first.at()));
  }

  private static void set(Item.Builder item, Field<List<String>> field, Set<String> words) {
    if (!words.isEmpty()) {
      item.set(field, List.copyOf(words));
    }
  }

  /** Before proposals became a list, they stood in the phase itself. */
  private static void proposals(
      Element first, Set<String> ciphers, Set<String> hashes, Set<String> groups) {
    proposal(first, ciphers, hashes, groups);
    first
        .child("encryption")
        .map(found -> found.children("item"))
        .orElse(List.of())
        .forEach(item -> proposal(item, ciphers, hashes, groups));
  }

  private static void proposal(
      Element from, Set<String> ciphers, Set<String> hashes, Set<String> groups) {
    from.child("encryption-algorithm").ifPresent(found -> cipher(found).ifPresent(ciphers::add));
    from.children("hash-algorithm").forEach(found -> hash(found, hashes));
    for (Element found : from.children("dhgroup")) {
      for (String group : found.text().split(",")) {
        if (!group.isBlank()) {
          groups.add(group.strip());
        }
      }
    }
    from.child("prf-algorithm");
  }

  private static void protection(
      Element phase, Set<String> ciphers, Set<String> hashes, Set<String> groups) {
    if (phase.text("protocol").equals("ah")) {
      ciphers.add("null");
    } else {
      phase
          .children("encryption-algorithm-option")
          .forEach(found -> cipher(found).ifPresent(ciphers::add));
    }
    phase.children("hash-algorithm-option").forEach(found -> hash(found, hashes));
    String group = phase.text("pfsgroup");
    if (!group.isEmpty() && !group.equals("0")) {
      groups.add(group);
    }
  }

  /** A name with the length of the key beside it, {@code aes} and 256. */
  private static Optional<String> cipher(Element found) {
    String name = found.value("name").map(Element::text).orElse(found.text());
    String bits = found.text("keylen");
    if (name.isEmpty()) {
      return Optional.empty();
    }
    if (name.endsWith("gcm") && name.startsWith("aes")) {
      return Optional.of(name.replace("gcm", "-gcm"));
    }
    return Optional.of(name.equals("aes") && bits.matches("\\d+") ? name + bits : name);
  }

  private static void hash(Element found, Set<String> hashes) {
    for (String name : found.text().split(",")) {
      String bare = name.strip().replace("hmac_", "");
      if (!bare.isEmpty() && !bare.equals("aesxcbc")) {
        hashes.add(bare);
      }
    }
  }
}
