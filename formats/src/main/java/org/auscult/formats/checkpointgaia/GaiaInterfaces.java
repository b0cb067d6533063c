package org.auscult.formats.checkpointgaia;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.auscult.device.Identity;
import org.auscult.device.Item;
import org.auscult.device.NetworkInterface;
import org.auscult.formats.syntax.Cidr;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;
import org.auscult.source.Span;

/** Interfaces with their addresses, VLANs and aliases. */
final class GaiaInterfaces {
  private final Map<String, Item.Builder> faces = new LinkedHashMap<>();

  static void commands(CommandTable.Builder<Gaia> table) {
    table
        .on("set hostname", GaiaInterfaces::name)
        .on("set interface * state", GaiaInterfaces::state)
        .on("set interface * ipv4-address", GaiaInterfaces::four)
        .on("set interface * ipv6-address", GaiaInterfaces::six)
        .on("set interface * comments", GaiaInterfaces::comment)
        .on("add interface * vlan", GaiaInterfaces::vlan)
        .on("add interface * alias", GaiaInterfaces::alias)
        .on("add interface * loopback", GaiaInterfaces::alias)
        .on("set lldp interface * state", GaiaInterfaces::discovery)
        .irrelevant(
            """
            set interface * link-speed
            set interface * auto-negotiation
            set interface * mtu
            set interface * mac-addr
            set interface * rx-ringsize
            set interface * tx-ringsize
            set interface * ipv6-autoconfig
            set interface * monitor-mode off
            add bonding group
            set bonding group
            set bonding
            set interface-name
            set management interface\
            """);
  }

  private static void name(Gaia gaia, Command command) {
    gaia.set(Identity.TYPE, Identity.HOSTNAME, command.word(2), command.span());
  }

  private Item.Builder face(Gaia gaia, String name, Span at) {
    return faces.computeIfAbsent(
        name,
        n -> {
          Item.Builder face =
              gaia.add(NetworkInterface.TYPE, at)
                  .set(NetworkInterface.NAME, n)
                  .set(NetworkInterface.MODE, "routed");
          if (n.matches("(?i)external|wan\\d*")) {
            face.set(NetworkInterface.EXTERNAL, true);
          }
          return face;
        });
  }

  private static Item.Builder face(Gaia gaia, Command command) {
    return gaia.interfaces.face(gaia, command.word(2), command.span());
  }

  private static void state(Gaia gaia, Command command) {
    if (Gaia.flag(command, command.word(4))) {
      face(gaia, command).set(NetworkInterface.ENABLED, Gaia.on(command.word(4)), command.span());
    }
  }

  private static void four(Gaia gaia, Command command) {
    Optional<String> mask = command.after("mask-length").or(() -> command.after("subnet-mask"));
    address(gaia, command, Cidr.of(command.word(4), mask.orElse("")));
  }

  private static void six(Gaia gaia, Command command) {
    address(
        gaia, command, command.after("mask-length").map(length -> command.word(4) + '/' + length));
  }

  private static void alias(Gaia gaia, Command command) {
    address(gaia, command, Optional.of(command.word(4)).filter(net -> net.contains("/")));
  }

  private static void address(Gaia gaia, Command command, Optional<String> cidr) {
    if (cidr.isEmpty()) {
      command.unread();
      return;
    }
    Item.Builder face = face(gaia, command);
    List<String> all =
        new ArrayList<>(face.get(NetworkInterface.ADDRESSES).value().orElse(List.of()));
    all.add(cidr.get());
    face.set(NetworkInterface.ADDRESSES, all, command.span());
  }

  private static void comment(Gaia gaia, Command command) {
    face(gaia, command).set(NetworkInterface.DESCRIPTION, command.from(4), command.span());
  }

  private static void vlan(Gaia gaia, Command command) {
    gaia.interfaces.face(gaia, command.word(2) + '.' + command.word(4), command.span());
  }

  private static void discovery(Gaia gaia, Command command) {
    if (Gaia.flag(command, command.word(5))) {
      gaia.interfaces
          .face(gaia, command.word(3), command.span())
          .set(NetworkInterface.DISCOVERY, Gaia.on(command.word(5)), command.span());
    }
  }

  void finish(Gaia gaia) {
    List<String> own =
        faces.values().stream()
            .flatMap(
                face -> face.get(NetworkInterface.ADDRESSES).value().orElse(List.of()).stream())
            .map(cidr -> cidr.substring(0, cidr.indexOf('/')))
            .filter(address -> !address.startsWith("127."))
            .toList();
    if (!own.isEmpty()) {
      gaia.device().single(Identity.TYPE).set(Identity.ADDRESSES, own);
    }
  }
}
