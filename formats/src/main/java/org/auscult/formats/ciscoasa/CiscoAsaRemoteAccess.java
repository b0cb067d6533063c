package org.auscult.formats.ciscoasa;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.auscult.device.Item;
import org.auscult.device.NetworkService;
import org.auscult.device.RemoteAccess;
import org.auscult.device.Setting;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;

/** The gateway for people from outside: SSL VPN and IPsec with a client. */
final class CiscoAsaRemoteAccess {
  private static final CommandTable<Asa> IN_WEBVPN = inWebVpn();
  private static final CommandTable<Asa> IN_GROUP_POLICY = inGroupPolicy();
  private static final CommandTable<Asa> IN_TUNNEL_GROUP = inTunnelGroup();

  private CiscoAsaRemoteAccess() {}

  static void commands(CommandTable.Builder<Asa> table) {
    table
        .on("webvpn", (asa, c) -> IN_WEBVPN.readInside(asa, c.node()))
        .on("crypto ikev2 enable", (asa, c) -> ike(asa, c, 3))
        .on("crypto ikev1 enable", (asa, c) -> ike(asa, c, 3))
        .on("crypto isakmp enable", (asa, c) -> ike(asa, c, 3))
        .on("isakmp enable", (asa, c) -> ike(asa, c, 2))
        .on(
            "vpdn username * password",
            (asa, c) -> asa.keep("vpdn " + c.word(2), Optional.of(asa.key(c.list(4))), c.span()))
        .on("group-policy", (asa, c) -> IN_GROUP_POLICY.readInside(asa, c.node()))
        .on("tunnel-group * general-attributes", CiscoAsaRemoteAccess::inside)
        .on("tunnel-group * webvpn-attributes", CiscoAsaRemoteAccess::inside)
        .on("tunnel-group * ppp-attributes", CiscoAsaRemoteAccess::ppp);
  }

  private static CommandTable<Asa> inWebVpn() {
    return CommandTable.<Asa>builder()
        .on("enable", CiscoAsaRemoteAccess::gateway)
        .irrelevant(CiscoAsaIrrelevant.IN_WEBVPN)
        .build();
  }

  private static void gateway(Asa asa, Command command) {
    if (command.negated()) {
      return;
    }
    CiscoAsaManagement.service(asa, "https", command.word(1), command.span())
        .set(NetworkService.NAME, "webvpn")
        .set(NetworkService.PORT, 443L)
        .set(NetworkService.ENABLED, true)
        .set(NetworkService.ENCRYPTED, true)
        .set(NetworkService.PURPOSE, "other");
    asa.add(RemoteAccess.TYPE, command.span())
        .set(RemoteAccess.NAME, "SSL VPN on " + command.word(1))
        .set(RemoteAccess.ENABLED, true);
  }

  private static void ike(Asa asa, Command command, int at) {
    if (command.on()) {
      CiscoAsaManagement.service(asa, "ike", command.word(at), command.span())
          .set(NetworkService.TRANSPORT, "udp")
          .set(NetworkService.PORT, 500L)
          .set(NetworkService.ENABLED, true)
          .set(NetworkService.PURPOSE, "other");
    }
  }

  private static CommandTable<Asa> inGroupPolicy() {
    return CommandTable.<Asa>builder()
        .on("banner", (asa, c) -> {})
        .on("vpn-filter", (asa, c) -> {})
        .irrelevant(CiscoAsaIrrelevant.IN_GROUP_POLICY)
        .irrelevantBlocks("webvpn")
        .build();
  }

  private static void inside(Asa asa, Command command) {
    IN_TUNNEL_GROUP.readInside(asa, command.node());
  }

  private static CommandTable<Asa> inTunnelGroup() {
    return CommandTable.<Asa>builder()
        .on("authentication-server-group", (asa, c) -> {})
        .on("secondary-authentication-server-group", (asa, c) -> factor(asa, c, true))
        .on("authentication", CiscoAsaRemoteAccess::authentication)
        .irrelevant(CiscoAsaIrrelevant.IN_TUNNEL_GROUP)
        .build();
  }

  /** {@code authentication aaa certificate} asks for both. */
  private static void authentication(Asa asa, Command command) {
    factor(asa, command, command.has("aaa") && command.has("certificate"));
  }

  private static void factor(Asa asa, Command command, boolean second) {
    String group = command.node().parent().map(node -> node.word(1)).orElse("");
    String name = "tunnel group " + group;
    Item.Builder item =
        List.copyOf(asa.device().items(RemoteAccess.TYPE)).stream()
            .filter(known -> known.get(RemoteAccess.NAME).value().filter(name::equals).isPresent())
            .findFirst()
            .orElseGet(
                () ->
                    asa.add(RemoteAccess.TYPE, command.span())
                        .set(RemoteAccess.NAME, name)
                        .set(RemoteAccess.ENABLED, true));
    boolean known = item.get(RemoteAccess.MULTI_FACTOR).value().orElse(false);
    if (!known) {
      item.set(RemoteAccess.MULTI_FACTOR, second, command.span());
    }
  }

  /** Old ways for people on dial-up to prove who they are, weak all of them. */
  private static void ppp(Asa asa, Command command) {
    List<String> weak = new ArrayList<>();
    command
        .node()
        .children()
        .forEach(
            node -> {
              if (node.starts("no")) {
                node.mapped();
              } else {
                weak.add(node.word(1));
              }
            });
    if (!weak.isEmpty()) {
      command.unread();
    }
  }

  /** A person's second factor may be asked for by the server: that cannot be seen here. */
  static void finish(Asa asa) {
    for (Item.Builder item : asa.device().items(RemoteAccess.TYPE)) {
      Setting<Boolean> factor = item.get(RemoteAccess.MULTI_FACTOR);
      if (factor.value().equals(Optional.of(false))) {
        item.set(RemoteAccess.MULTI_FACTOR, Setting.notStated());
      }
    }
  }
}
