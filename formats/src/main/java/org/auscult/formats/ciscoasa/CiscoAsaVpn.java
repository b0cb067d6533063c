package org.auscult.formats.ciscoasa;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.auscult.device.Certificate;
import org.auscult.device.Field;
import org.auscult.device.Item;
import org.auscult.device.Setting;
import org.auscult.device.VpnTunnel;
import org.auscult.formats.commandline.Ipv4;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;
import org.auscult.formats.syntax.X509Facts;
import org.auscult.source.Span;
import org.auscult.tree.ConfigNode;

/** IKE and IPsec: policies, transforms, peers and their keys; certificates. */
final class CiscoAsaVpn {
  private static final String REFERENCE = "Cisco ASA Series Command Reference, ";
  private static final CommandTable<Item.Builder> IN_POLICY = inPolicy();
  private static final CommandTable<Tunnel> IN_TUNNEL = inTunnel();

  private CiscoAsaVpn() {}

  /** What concerns all tunnels. */
  static final class Seen {
    private final Map<String, Item.Builder> oldPolicies = new LinkedHashMap<>();
    private final Map<String, String> types = new HashMap<>();
    private Optional<Setting<Boolean>> aggressive = Optional.empty();

    Optional<String> type(String tunnel) {
      return Optional.ofNullable(types.get(tunnel));
    }
  }

  private record Tunnel(Asa asa, String name) {}

  static void commands(CommandTable.Builder<Asa> table) {
    table
        .on("crypto ikev1 policy", (asa, c) -> policy(asa, c, 1))
        .on("crypto ikev2 policy", (asa, c) -> policy(asa, c, 2))
        .on("crypto isakmp policy", CiscoAsaVpn::oldPolicy)
        .on("isakmp policy", CiscoAsaVpn::oldPolicy)
        .on("isakmp key", CiscoAsaVpn::oldKey)
        .on("crypto isakmp key", CiscoAsaVpn::oldKey)
        .on("crypto ikev1 am-disable", CiscoAsaVpn::aggressive)
        .on("crypto isakmp am-disable", CiscoAsaVpn::aggressive)
        .on("crypto ipsec transform-set", (asa, c) -> transform(asa, c, 3))
        .on("crypto ipsec ikev1 transform-set", (asa, c) -> transform(asa, c, 4))
        .on("crypto ipsec ikev2 ipsec-proposal", CiscoAsaVpn::proposal)
        .on("crypto map * * set peer", CiscoAsaVpn::peer)
        .on("crypto map * * set pfs", CiscoAsaVpn::secrecy)
        .on("crypto dynamic-map * * set pfs", CiscoAsaVpn::secrecy)
        .on("crypto map", (asa, c) -> {})
        .on("crypto dynamic-map", (asa, c) -> {})
        .on("crypto ipsec profile", (asa, c) -> IN_PROFILE.readInside(asa, c.node()))
        .on("tunnel-group * type", CiscoAsaVpn::type)
        .on("tunnel-group * ipsec-attributes", CiscoAsaVpn::attributes)
        .on("crypto ca trustpoint", CiscoAsaVpn::trustPoint)
        .on("crypto ca certificate chain", CiscoAsaVpn::chain);
  }

  private static final CommandTable<Asa> IN_PROFILE =
      CommandTable.<Asa>builder()
          .on("set ikev1 transform-set", (asa, c) -> {})
          .on("set ikev2 ipsec-proposal", (asa, c) -> {})
          .on("set pfs", CiscoAsaVpn::secrecy)
          .irrelevant("set security-association lifetime\nset trustpoint\nresponder-only")
          .build();

  private static Item.Builder tunnel(Asa asa, Span at, String name) {
    return asa.add(VpnTunnel.TYPE, at).set(VpnTunnel.NAME, name).set(VpnTunnel.PROTOCOL, "ipsec");
  }

  private static void policy(Asa asa, Command command, long version) {
    if (command.on()) {
      Item.Builder item =
          tunnel(asa, command.span(), "ikev" + version + " policy " + command.word(3))
              .set(VpnTunnel.IKE_VERSION, version);
      IN_POLICY.readInside(item, command.node());
      ikeDefaults(asa, item, version);
    }
  }

  private static void ikeDefaults(Asa asa, Item.Builder item, long version) {
    if (version == 1 && asa.identity.before(9, 13)) {
      asa.standard(item, VpnTunnel.CIPHERS, List.of("3des"), REFERENCE + "crypto ikev1 policy");
      asa.standard(item, VpnTunnel.HASHES, List.of("sha1"), REFERENCE + "crypto ikev1 policy");
      asa.standard(item, VpnTunnel.DH_GROUPS, List.of("2"), REFERENCE + "crypto ikev1 policy");
    }
  }

  private static CommandTable<Item.Builder> inPolicy() {
    return CommandTable.<Item.Builder>builder()
        .on("encryption", (i, c) -> i.set(VpnTunnel.CIPHERS, ciphers(c.list(1)), c.span()))
        .on("hash", (i, c) -> i.set(VpnTunnel.HASHES, hashes(c.list(1)), c.span()))
        .on("integrity", (i, c) -> i.set(VpnTunnel.HASHES, hashes(c.list(1)), c.span()))
        .on("group", (i, c) -> i.set(VpnTunnel.DH_GROUPS, c.list(1), c.span()))
        .on("authentication", (i, c) -> {})
        .irrelevant("lifetime\nprf")
        .build();
  }

  /** {@code isakmp policy 10 encryption 3des}, or a block as since release 7.0. */
  private static void oldPolicy(Asa asa, Command command) {
    int at = command.words().indexOf("policy") + 1;
    Item.Builder item =
        asa.vpn.oldPolicies.computeIfAbsent(
            command.word(at),
            number ->
                tunnel(asa, command.span(), "isakmp policy " + number)
                    .set(VpnTunnel.IKE_VERSION, 1L));
    IN_POLICY.readInside(item, command.node());
    List<String> values = command.list(at + 2);
    switch (command.word(at + 1)) {
      case "encryption" -> item.set(VpnTunnel.CIPHERS, ciphers(values), command.span());
      case "hash" -> item.set(VpnTunnel.HASHES, hashes(values), command.span());
      case "group" -> item.set(VpnTunnel.DH_GROUPS, values, command.span());
      default -> {}
    }
  }

  /** {@code isakmp key WORDS address PEER [netmask MASK]}. */
  private static void oldKey(Asa asa, Command command) {
    int at = command.words().indexOf("key") + 1;
    String peer = command.after("address").orElse("");
    tunnel(asa, command.span(), "isakmp key")
        .set(VpnTunnel.PEER, peer.equals("0.0.0.0") ? "any" : asa.address(peer))
        .set(VpnTunnel.PRE_SHARED_KEY, asa.key(command.list(at)));
  }

  private static void aggressive(Asa asa, Command command) {
    asa.vpn.aggressive = Optional.of(Setting.of(command.negated(), command.span()));
  }

  private static List<String> ciphers(List<String> words) {
    return words.stream().map(CiscoAsaVpn::cipher).toList();
  }

  /** {@code aes} is of 128 bits, {@code aes-gcm-256} of 256 in Galois mode. */
  private static String cipher(String word) {
    if (word.startsWith("aes-gcm")) {
      return "aes" + (word.length() > 8 ? word.substring(8) : "128") + "-gcm";
    }
    if (word.startsWith("aes-gmac")) {
      return "null";
    }
    return word.equals("aes") ? "aes128" : word.replace("aes-", "aes");
  }

  private static List<String> hashes(List<String> words) {
    return words.stream()
        .map(word -> word.equals("sha") || word.equals("sha-1") ? "sha1" : word.replace("-", ""))
        .toList();
  }

  /** {@code transform-set NAME esp-aes-256 esp-sha-hmac}, or {@code NAME mode transport}. */
  private static void transform(Asa asa, Command command, int at) {
    if (command.negated() || command.word(at + 1).equals("mode")) {
      return;
    }
    List<String> ciphers = new ArrayList<>();
    List<String> hashes = new ArrayList<>();
    for (String word : command.list(at + 1)) {
      boolean hash = word.endsWith("-hmac") || word.equals("esp-none");
      if (hash) {
        hashes.addAll(hashes(List.of(word.replaceAll("^(esp|ah)-|-hmac$", ""))));
      } else {
        ciphers.add(cipher(word.replaceFirst("^esp-", "")));
      }
    }
    tunnel(asa, command.span(), "transform-set " + command.word(at))
        .set(VpnTunnel.CIPHERS, ciphers)
        .set(VpnTunnel.HASHES, hashes);
  }

  private static void proposal(Asa asa, Command command) {
    Item.Builder item =
        tunnel(asa, command.span(), "ipsec-proposal " + command.word(4))
            .set(VpnTunnel.IKE_VERSION, 2L);
    for (ConfigNode node : command.node().children()) {
      Command inner = Command.of(node);
      if (node.starts("protocol", "esp", "encryption")) {
        item.set(VpnTunnel.CIPHERS, ciphers(inner.list(3)), node.mapped().span());
      } else if (node.starts("protocol", "esp", "integrity")) {
        item.set(VpnTunnel.HASHES, hashes(inner.list(3)), node.mapped().span());
      }
    }
  }

  private static void peer(Asa asa, Command command) {
    tunnel(asa, command.span(), "map " + command.word(2) + " " + command.word(3))
        .set(VpnTunnel.PEER, asa.address(command.word(6)));
  }

  /** {@code set pfs [group14]}: without a group it is group 2 before 9.13 and 14 since. */
  private static void secrecy(Asa asa, Command command) {
    String group = command.last().startsWith("group") ? command.last().substring(5) : "";
    if (!group.isEmpty() && command.on()) {
      tunnel(asa, command.span(), "pfs of " + command.word(1) + " " + command.word(2))
          .set(VpnTunnel.DH_GROUPS, List.of(group));
    }
  }

  private static void type(Asa asa, Command command) {
    asa.vpn.types.put(command.word(1), command.word(3));
  }

  private static void attributes(Asa asa, Command command) {
    IN_TUNNEL.readInside(new Tunnel(asa, command.word(1)), command.node());
  }

  private static CommandTable<Tunnel> inTunnel() {
    return CommandTable.<Tunnel>builder()
        .on("pre-shared-key", (t, c) -> key(t, c, 1, 1))
        .on("ikev1 pre-shared-key", (t, c) -> key(t, c, 2, 1))
        .on("ikev2 local-authentication pre-shared-key", (t, c) -> key(t, c, 3, 2))
        .on("ikev2 remote-authentication pre-shared-key", (t, c) -> key(t, c, 3, 2))
        .on("ikev1 trust-point", (t, c) -> {})
        .on("trust-point", (t, c) -> {})
        .on("ikev2 local-authentication certificate", (t, c) -> {})
        .on("ikev2 remote-authentication certificate", (t, c) -> {})
        .on("ikev2 remote-authentication eap", (t, c) -> {})
        .irrelevant("isakmp keepalive\nchain\nikev2 rsa-sig-hash sha1")
        .build();
  }

  private static void key(Tunnel tunnel, Command command, int at, long version) {
    boolean fixed = Ipv4.is(tunnel.name) || tunnel.name.contains(":");
    boolean remote =
        tunnel.name.equals("DefaultRAGroup")
            || tunnel.name.equals("DefaultL2LGroup")
            || tunnel.asa.vpn.type(tunnel.name).filter("ipsec-l2l"::equals).isEmpty();
    Item.Builder item =
        tunnel(tunnel.asa, command.span(), "tunnel-group " + tunnel.name)
            .set(VpnTunnel.IKE_VERSION, version)
            .set(VpnTunnel.PRE_SHARED_KEY, tunnel.asa.key(command.list(at)));
    if (fixed || remote) {
      item.set(VpnTunnel.PEER, fixed ? tunnel.name : "any");
    } else {
      item.set(VpnTunnel.PEER, tunnel.name);
    }
  }

  private static void trustPoint(Asa asa, Command command) {
    Item.Builder item =
        asa.add(Certificate.TYPE, command.span()).set(Certificate.NAME, command.word(3));
    for (ConfigNode node : command.node().children()) {
      if (node.starts("enrollment", "self")) {
        item.set(Certificate.SELF_SIGNED, true, node.mapped().span());
      } else if (node.starts("password") || node.starts("passphrase")) {
        asa.keep(
            "trustpoint " + command.word(3),
            Optional.of(asa.key(Command.of(node).list(1))),
            node.mapped().span());
      }
    }
    CiscoAsaIrrelevant.IN_TRUSTPOINT.readInside(asa, command.node());
  }

  /** Certificates of authorities are public and say nothing of the device; its own does. */
  private static void chain(Asa asa, Command command) {
    for (ConfigNode node : command.node().all("certificate")) {
      node.irrelevant();
      if (!node.word(1).equals("ca")) {
        X509Facts.inHexadecimal(asa.inside(node.span()))
            .ifPresent(
                facts ->
                    named(asa, command.word(4))
                        .ifPresent(item -> facts.tell(item, node.mapped().span())));
      }
    }
  }

  private static Optional<Item.Builder> named(Asa asa, String name) {
    return asa.device().items(Certificate.TYPE).stream()
        .filter(item -> item.get(Certificate.NAME).value().filter(name::equals).isPresent())
        .findFirst();
  }

  /** What another statement says is not unknown here: it is not a property of this one. */
  static void finish(Asa asa) {
    asa.vpn.oldPolicies.values().forEach(item -> ikeDefaults(asa, item, 1));
    for (Item.Builder part : asa.device().items(VpnTunnel.TYPE)) {
      without(part, VpnTunnel.PEER, "");
      without(part, VpnTunnel.CIPHERS, List.of());
      without(part, VpnTunnel.HASHES, List.of());
      without(part, VpnTunnel.DH_GROUPS, List.of());
      without(part, VpnTunnel.PRE_SHARED_KEY, asa.redactor().external());
      boolean first = part.get(VpnTunnel.IKE_VERSION).value().filter(v -> v == 1).isPresent();
      if (first) {
        asa.vpn.aggressive.ifPresent(on -> part.set(VpnTunnel.AGGRESSIVE, on));
      }
    }
  }

  private static <T> void without(Item.Builder part, Field<T> field, T nothing) {
    if (part.get(field).value().isEmpty()) {
      part.set(field, nothing);
    }
  }
}
