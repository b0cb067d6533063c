package org.auscult.formats.ciscoios;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.auscult.device.Field;
import org.auscult.device.Item;
import org.auscult.device.VpnTunnel;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;
import org.auscult.source.Span;
import org.auscult.tree.ConfigNode;

/** IPsec: policies of key exchange, pre-shared keys, transforms, peers. */
final class CiscoIosVpn {
  private static final String REFERENCE = "Cisco IOS Security Command Reference, ";
  private static final CommandTable<Item.Builder> IN_POLICY = inPolicy();
  private static final CommandTable<Item.Builder> IN_PROPOSAL = inProposal();
  private static final CommandTable<Item.Builder> IN_PROFILE = inProfile();
  private static final CommandTable<Ring> IN_RING = inRing();

  private CiscoIosVpn() {}

  /** A ring of keys; in version 2 each peer has its own. */
  private record Ring(Ios ios, String name, long version, Span at, List<String> address) {}

  static void commands(CommandTable.Builder<Ios> table) {
    table
        .on("crypto isakmp policy", CiscoIosVpn::policy)
        .on("crypto isakmp key", CiscoIosVpn::key)
        .on("crypto ikev2 proposal", CiscoIosVpn::proposal)
        .on("crypto ipsec transform-set", CiscoIosVpn::transform)
        .on("crypto keyring", (ios, c) -> ring(ios, c, c.word(2), 1))
        .on("crypto ikev2 keyring", (ios, c) -> ring(ios, c, c.word(3), 2))
        .on("crypto map", CiscoIosVpn::map)
        .on("crypto dynamic-map", CiscoIosVpn::dynamic)
        .on("crypto ipsec profile", CiscoIosVpn::profile)
        .irrelevant(
            """
            crypto isakmp keepalive
            crypto isakmp nat keepalive
            crypto ikev2 dpd
            crypto ikev2 nat keepalive
            crypto isakmp invalid-spi-recovery
            crypto ipsec df-bit
            crypto ipsec fragmentation
            crypto ipsec security-association
            crypto isakmp identity
            crypto isakmp fragmentation
            crypto ikev2 limit
            crypto ikev2 fragmentation
            crypto ikev2 window
            crypto ikev2 diagnose
            crypto ikev2 http-url cert
            crypto logging
            crypto map * local-address\
            """);
  }

  static Item.Builder tunnel(Ios ios, Command command, String name, long version) {
    Item.Builder item = ios.add(VpnTunnel.TYPE, command.span()).set(VpnTunnel.NAME, name);
    item.set(VpnTunnel.PROTOCOL, "ipsec");
    return version == 0 ? item : item.set(VpnTunnel.IKE_VERSION, version);
  }

  private static void policy(Ios ios, Command command) {
    if (command.negated()) {
      return;
    }
    Item.Builder item = tunnel(ios, command, "isakmp policy " + command.word(3), 1);
    IN_POLICY.readInside(item, command.node());
    ios.standard(item, VpnTunnel.CIPHERS, List.of("des"), REFERENCE + "encryption (IKE policy)");
    ios.standard(item, VpnTunnel.HASHES, List.of("sha1"), REFERENCE + "hash (IKE policy)");
    ios.standard(item, VpnTunnel.DH_GROUPS, List.of("1"), REFERENCE + "group (IKE policy)");
  }

  private static CommandTable<Item.Builder> inPolicy() {
    CommandTable.Builder<Item.Builder> table = CommandTable.builder();
    return table
        .on(
            "encr",
            (item, c) ->
                item.set(VpnTunnel.CIPHERS, List.of(cipher(c.word(1), c.word(2))), c.span()))
        .on(
            "encryption",
            (item, c) ->
                item.set(VpnTunnel.CIPHERS, List.of(cipher(c.word(1), c.word(2))), c.span()))
        .on("hash", (item, c) -> item.set(VpnTunnel.HASHES, List.of(hash(c.word(1))), c.span()))
        .on("group", (item, c) -> item.set(VpnTunnel.DH_GROUPS, c.list(1), c.span()))
        .on("authentication", (item, c) -> {})
        .irrelevant("lifetime")
        .build();
  }

  private static CommandTable<Item.Builder> inProposal() {
    CommandTable.Builder<Item.Builder> table = CommandTable.builder();
    return table
        .on(
            "encryption",
            (item, c) ->
                item.set(
                    VpnTunnel.CIPHERS,
                    c.list(1).stream().map(CiscoIosVpn::cipher2).toList(),
                    c.span()))
        .on(
            "integrity",
            (item, c) ->
                item.set(
                    VpnTunnel.HASHES, c.list(1).stream().map(CiscoIosVpn::hash).toList(), c.span()))
        .on("group", (item, c) -> item.set(VpnTunnel.DH_GROUPS, c.list(1), c.span()))
        .irrelevant("prf")
        .build();
  }

  private static void proposal(Ios ios, Command command) {
    if (command.on()) {
      IN_PROPOSAL.readInside(
          tunnel(ios, command, "ikev2 proposal " + command.word(3), 2), command.node());
    }
  }

  private static String cipher(String word, String bits) {
    return word.equals("aes") ? "aes" + (bits.isEmpty() ? "128" : bits) : word;
  }

  /** {@code aes-cbc-256}, {@code aes-gcm-128}, {@code 3des}. */
  private static String cipher2(String word) {
    return word.startsWith("aes-gcm-")
        ? "aes" + word.substring(8) + "-gcm"
        : word.replace("aes-cbc-", "aes");
  }

  private static String hash(String word) {
    return word.equals("sha") ? "sha1" : word;
  }

  /** {@code crypto isakmp key [6] WORDS address|hostname PEER [MASK]}. */
  private static void key(Ios ios, Command command) {
    int end =
        Math.max(command.words().lastIndexOf("address"), command.words().lastIndexOf("hostname"));
    if (end < 4) {
      command.unread();
      return;
    }
    List<String> stored = command.words().subList(3, end);
    if (command.on()) {
      tunnel(ios, command, "isakmp key", 1)
          .set(VpnTunnel.PEER, peer(command.list(end + 1)))
          .set(VpnTunnel.PRE_SHARED_KEY, ios.secret(stored));
    }
  }

  static String peer(List<String> words) {
    String peer = words.isEmpty() ? "any" : words.get(0);
    if (peer.equals("ipv6") && words.size() > 1) {
      peer = words.get(1);
    }
    return peer.equals("0.0.0.0") || peer.equals("::/0") ? "any" : peer;
  }

  private static void ring(Ios ios, Command command, String name, long version) {
    Ring ring = new Ring(ios, name, version, command.span(), new ArrayList<>());
    IN_RING.readInside(ring, command.node());
    for (ConfigNode peer : command.node().all("peer")) {
      IN_RING.readInside(
          new Ring(ios, name, version, peer.span(), new ArrayList<>()), peer.mapped());
    }
  }

  private static CommandTable<Ring> inRing() {
    CommandTable.Builder<Ring> table = CommandTable.builder();
    return table
        .on("address", (ring, c) -> ring.address.add(peer(c.list(1))))
        .on("identity", (ring, c) -> {})
        .on("hostname", (ring, c) -> ring.address.add(c.word(1)))
        .on("pre-shared-key", CiscoIosVpn::preShared)
        .irrelevant("description\nlocal-address")
        .build();
  }

  /** {@code pre-shared-key [local|remote] WORDS}, or {@code address PEER [MASK] key WORDS}. */
  private static void preShared(Ring ring, Command command) {
    int key = command.words().indexOf("key");
    boolean inline = List.of("address", "hostname").contains(command.word(1)) && key > 0;
    int from = inline ? key + 1 : List.of("local", "remote").contains(command.word(1)) ? 2 : 1;
    String peer =
        inline ? peer(command.list(2)) : ring.address.isEmpty() ? "" : ring.address.get(0);
    Item.Builder item = tunnel(ring.ios, command, "keyring " + ring.name, ring.version);
    item.set(VpnTunnel.PRE_SHARED_KEY, ring.ios.secret(command.list(from)));
    if (!peer.isEmpty()) {
      item.set(VpnTunnel.PEER, peer);
    }
  }

  /** {@code crypto ipsec transform-set NAME esp-3des esp-md5-hmac}. */
  private static void transform(Ios ios, Command command) {
    if (command.negated()) {
      return;
    }
    List<String> ciphers = new ArrayList<>();
    List<String> hashes = new ArrayList<>();
    for (int i = 4; i < command.size(); i++) {
      String word = command.word(i);
      if (word.endsWith("-hmac")) {
        hashes.add(hash(word.substring(word.indexOf('-') + 1, word.length() - 5)));
      } else if (word.startsWith("esp-")) {
        String bits = Command.number(command.word(i + 1)).isPresent() ? command.word(++i) : "128";
        ciphers.add(esp(word.substring(4), bits));
      } else if (!word.equals("comp-lzs")) {
        command.unread();
      }
    }
    tunnel(ios, command, "transform-set " + command.word(3), 0)
        .set(VpnTunnel.CIPHERS, ciphers)
        .set(VpnTunnel.HASHES, hashes);
    command.node().all("mode").forEach(ConfigNode::irrelevant);
  }

  private static String esp(String name, String bits) {
    return switch (name) {
      case "aes" -> "aes" + bits;
      case "gcm" -> "aes" + bits + "-gcm";
      case "gmac" -> "null";
      default -> name;
    };
  }

  private static void profile(Ios ios, Command command) {
    IN_PROFILE.readInside(tunnel(ios, command, "profile " + command.word(3), 0), command.node());
  }

  /** {@code set pfs group14} asks for a key exchange of its own. */
  private static CommandTable<Item.Builder> inProfile() {
    CommandTable.Builder<Item.Builder> table = CommandTable.builder();
    return table
        .on("set transform-set", (item, c) -> {})
        .on("set ikev2-profile", (item, c) -> {})
        .on("set isakmp-profile", (item, c) -> {})
        .on("set pfs", CiscoIosVpn::secrecy)
        .on("match address", (item, c) -> {})
        .on("set peer", CiscoIosVpn::peers)
        .irrelevant(
            """
            description
            reverse-route
            set reverse-route
            set security-association
            set nat demux
            set df-bit
            qos pre-classify\
            """)
        .build();
  }

  private static void secrecy(Item.Builder item, Command command) {
    if (command.on() && command.word(2).startsWith("group")) {
      item.set(VpnTunnel.DH_GROUPS, List.of(command.word(2).substring(5)), command.span());
    }
  }

  /**
   * {@code crypto map NAME NUMBER ipsec-isakmp}; with {@code dynamic}, what follows stands there.
   */
  private static void map(Ios ios, Command command) {
    if (command.negated()) {
      return;
    }
    if (command.node().first("set", "peer").isPresent()) {
      String name = "map " + command.word(2) + " " + command.word(3);
      IN_PROFILE.readInside(tunnel(ios, command, name, 0), command.node());
    } else if (!command.node().children().isEmpty()) {
      command.unread();
    }
  }

  private static void dynamic(Ios ios, Command command) {
    if (command.on()) {
      Item.Builder item =
          tunnel(ios, command, "dynamic-map " + command.word(2) + " " + command.word(3), 0);
      item.set(VpnTunnel.PEER, "any");
      IN_PROFILE.readInside(item, command.node());
    }
  }

  private static void peers(Item.Builder item, Command command) {
    item.set(
        VpnTunnel.PEER,
        item.get(VpnTunnel.PEER)
            .value()
            .map(known -> known + ", " + command.word(2))
            .orElse(command.word(2)),
        command.span());
  }

  /**
   * Each statement is a part of a tunnel. What another statement says is not unknown here: it is
   * not a property of this one. A key without any policy takes the policies of the release, which
   * differ.
   */
  static void finish(Ios ios) {
    for (Item.Builder part : ios.device().items(VpnTunnel.TYPE)) {
      CiscoIosIke.aggressive(ios, part);
      without(part, VpnTunnel.PEER, "");
      if (!byRelease(ios, part)) {
        without(part, VpnTunnel.CIPHERS, List.of());
        without(part, VpnTunnel.HASHES, List.of());
        without(part, VpnTunnel.DH_GROUPS, List.of());
      }
      without(part, VpnTunnel.PRE_SHARED_KEY, ios.redactor().external());
    }
  }

  private static boolean byRelease(Ios ios, Item.Builder part) {
    boolean second = part.get(VpnTunnel.IKE_VERSION).value().equals(Optional.of(2L));
    String policy = second ? "ikev2 proposal" : "isakmp policy";
    boolean stated =
        ios.device().items(VpnTunnel.TYPE).stream()
            .anyMatch(other -> other.get(VpnTunnel.NAME).value().orElse("").startsWith(policy));
    return part.get(VpnTunnel.PRE_SHARED_KEY).value().isPresent() && !stated;
  }

  private static <T> void without(Item.Builder part, Field<T> field, T nothing) {
    if (part.get(field).value().isEmpty()) {
      part.set(field, nothing);
    }
  }
}
