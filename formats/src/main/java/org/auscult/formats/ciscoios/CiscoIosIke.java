package org.auscult.formats.ciscoios;

import java.util.List;
import java.util.Optional;
import org.auscult.device.Item;
import org.auscult.device.RemoteAccess;
import org.auscult.device.VpnTunnel;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;

/** Profiles of key exchange: which peers they take, how these prove who they are. */
final class CiscoIosIke {
  private static final String ACCEPTED =
      "Cisco IOS Security Command Reference, crypto isakmp aggressive-mode disable (accepted unless"
          + " disabled)";

  private static final CommandTable<Profile> INSIDE = inside();

  private CiscoIosIke() {}

  private record Profile(Ios ios, Item.Builder item) {}

  static void commands(CommandTable.Builder<Ios> table) {
    table
        .on("crypto isakmp profile", (ios, c) -> profile(ios, c, "isakmp profile ", 1))
        .on("crypto isakmp peer", (ios, c) -> profile(ios, c, "isakmp peer ", 1))
        .on("crypto ikev2 profile", (ios, c) -> profile(ios, c, "ikev2 profile ", 2))
        .on("crypto isakmp client configuration group", CiscoIosIke::group)
        .on("crypto ikev2 policy", CiscoIosIke::policy)
        .on(
            "crypto isakmp aggressive-mode disable",
            (ios, c) -> ios.mainModeOnly = CiscoIosAdmission.stands(c));
  }

  private static void profile(Ios ios, Command command, String kind, long version) {
    if (command.on()) {
      Item.Builder item = CiscoIosVpn.tunnel(ios, command, kind + command.last(), version);
      INSIDE.readInside(new Profile(ios, item), command.node());
    }
  }

  /** A policy names its proposals, which are read by themselves. */
  private static void policy(Ios ios, Command command) {
    command.node().all("proposal").forEach(node -> node.mapped());
    command.node().all("match").forEach(node -> node.irrelevant());
  }

  private static CommandTable<Profile> inside() {
    CommandTable.Builder<Profile> table = CommandTable.builder();
    return table
        .on("match identity address", (p, c) -> peer(p, c, 3))
        .on("match identity host", (p, c) -> {})
        .on("match identity group", (p, c) -> {})
        .on("match identity remote", (p, c) -> {})
        .on("match identity remote address", (p, c) -> peer(p, c, 4))
        .on("match identity remote any", (p, c) -> p.item.set(VpnTunnel.PEER, "any", c.span()))
        .on("match certificate", (p, c) -> {})
        .on("keyring", (p, c) -> {})
        .on("ca trust-point", (p, c) -> {})
        .on("pki trustpoint", (p, c) -> {})
        .on("authentication", CiscoIosIke::authentication)
        .on("initiate mode aggressive", CiscoIosIke::aggressive)
        .on("set aggressive-mode", CiscoIosIke::aggressive)
        .on("set aggressive-mode password", CiscoIosIke::password)
        .on("client authentication list", (p, c) -> {})
        .on("isakmp authorization list", (p, c) -> {})
        .on("aaa authentication", (p, c) -> {})
        .on("aaa authorization", (p, c) -> {})
        .irrelevant(
            """
            description
            self-identity
            identity local
            match address local
            match fvrf
            virtual-template
            client configuration address
            client configuration group
            keepalive
            lifetime
            dpd
            nat keepalive
            local-address
            vrf
            ivrf
            accounting
            config-exchange
            reconnect
            redirect
            no-xauth\
            """)
        .build();
  }

  private static void peer(Profile profile, Command command, int at) {
    profile.item.set(VpnTunnel.PEER, CiscoIosVpn.peer(command.list(at)), command.span());
  }

  /** {@code authentication local|remote pre-share [key [6] WORDS]}. */
  private static void authentication(Profile profile, Command command) {
    int key = command.words().indexOf("key");
    if (key > 0) {
      profile.item.set(
          VpnTunnel.PRE_SHARED_KEY, profile.ios.secret(command.list(key + 1)), command.span());
    }
  }

  private static void aggressive(Profile profile, Command command) {
    profile.item.set(VpnTunnel.AGGRESSIVE, command.on(), command.span());
  }

  private static void password(Profile profile, Command command) {
    profile.item.set(VpnTunnel.PRE_SHARED_KEY, profile.ios.secret(command.list(3)), command.span());
    aggressive(profile, command);
  }

  /** A group of people who come in with its key: a way in from outside. */
  private static void group(Ios ios, Command command) {
    if (command.negated()) {
      return;
    }
    ios.add(RemoteAccess.TYPE, command.span())
        .set(RemoteAccess.NAME, "IPsec group " + command.last())
        .set(RemoteAccess.ENABLED, true);
    for (var node : command.node().children()) {
      if (node.starts("key")) {
        CiscoIosVpn.tunnel(ios, Command.of(node.mapped()), "group " + command.last(), 1)
            .set(VpnTunnel.PEER, "any")
            .set(VpnTunnel.PRE_SHARED_KEY, ios.secret(Command.of(node).list(1)));
      } else if (List.of("pool", "dns", "wins", "domain", "netmask", "acl", "banner")
          .contains(node.word(0))) {
        node.irrelevant();
      }
    }
  }

  /** With a shared key, a peer may ask for the mode that gives away its hash. */
  static void aggressive(Ios ios, Item.Builder part) {
    boolean shared =
        part.get(VpnTunnel.PRE_SHARED_KEY).value().isPresent()
            && part.get(VpnTunnel.IKE_VERSION).value().equals(Optional.of(1L));
    if (!shared) {
      // A part without a key of its own gives none away.
      if (part.get(VpnTunnel.AGGRESSIVE).value().isEmpty()) {
        part.set(VpnTunnel.AGGRESSIVE, false);
      }
      return;
    }
    if (ios.mainModeOnly.isPresent()) {
      part.set(VpnTunnel.AGGRESSIVE, false, ios.mainModeOnly.get().span());
    } else {
      ios.standard(part, VpnTunnel.AGGRESSIVE, true, ACCEPTED);
    }
  }
}
