package org.auscult.formats.a10acos;

import java.util.ArrayList;
import java.util.List;
import org.auscult.device.Identity;
import org.auscult.device.Item;
import org.auscult.device.NetworkInterface;
import org.auscult.formats.commandline.Ipv4;
import org.auscult.formats.commandline.OutsideNames;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;
import org.auscult.tree.ConfigNode;

/** Interfaces with their addresses and filters, and access lists. */
final class A10AcosInterfaces {
  private A10AcosInterfaces() {}

  static void commands(CommandTable.Builder<Acos> table) {
    table
        .on("interface", A10AcosInterfaces::face)
        .on("access-list", (a, c) -> a.accessLists.numbered(c))
        .on("ip access-list", (a, c) -> a.accessLists.named(c, 2, true))
        .irrelevantBlocks("vlan\ntrunk");
  }

  private static void face(Acos acos, Command command) {
    String name = command.from(1);
    Item.Builder item =
        acos.add(NetworkInterface.TYPE, command.span()).set(NetworkInterface.NAME, name);
    List<String> addresses = new ArrayList<>();
    for (ConfigNode node : command.node().children()) {
      Command inner = Command.of(node.mapped());
      inside(acos, item, inner, addresses);
    }
    if (!addresses.isEmpty()) {
      item.set(NetworkInterface.ADDRESSES, addresses).set(NetworkInterface.MODE, "routed");
      own(acos, addresses);
    }
    boolean management = name.startsWith("management") || name.startsWith("loopback");
    acos.standard(
        item,
        NetworkInterface.ENABLED,
        management,
        Acos.reference("interface: enable (data interfaces are off by default)"));
  }

  private static void inside(Acos acos, Item.Builder item, Command inner, List<String> addresses) {
    switch (inner.word(0)) {
      case "enable" -> item.set(NetworkInterface.ENABLED, inner.on(), inner.span());
      case "disable" -> item.set(NetworkInterface.ENABLED, !inner.on(), inner.span());
      case "name" -> named(item, inner);
      case "access-list" -> filter(acos, item, inner);
      case "ip", "ipv6" -> address(inner, addresses);
      case "lldp" -> item.set(NetworkInterface.DISCOVERY, inner.has("tx"), inner.span());
      default -> {
        if (A10AcosIrrelevant.FACE.contains(inner.word(0))) {
          inner.node().unmapped().irrelevantDeep();
        } else {
          inner.unread();
        }
      }
    }
  }

  private static void named(Item.Builder item, Command inner) {
    String name = inner.from(1).replace("\"", "");
    item.set(NetworkInterface.DESCRIPTION, name, inner.span());
    if (OutsideNames.has(name)) {
      item.set(NetworkInterface.EXTERNAL, true, inner.span());
    }
  }

  private static void filter(Acos acos, Item.Builder item, Command inner) {
    String list = inner.word(1).equals("name") ? inner.word(2) : inner.word(1);
    String face = item.get(NetworkInterface.NAME).value().orElse("");
    acos.accessLists.bind(list, face, !inner.has("out"), inner.span());
  }

  private static void address(Command inner, List<String> addresses) {
    String kind = inner.word(1);
    String mask = inner.word(3);
    if (kind.equals("address") && inner.word(2).equals("dhcp")) {
      addresses.add("dhcp");
    } else if (kind.equals("address") && inner.word(2).contains(":")) {
      addresses.add(inner.word(2));
    } else if (kind.equals("address")) {
      addresses.add(
          mask.startsWith("/")
              ? inner.word(2) + mask
              : Ipv4.is(mask) ? Ipv4.masked(inner.word(2), mask) : inner.word(2));
    } else if (A10AcosIrrelevant.FACE_IP.contains(kind)) {
      inner.node().unmapped().irrelevantDeep();
    } else {
      inner.unread();
    }
  }

  private static void own(Acos acos, List<String> addresses) {
    Item.Builder identity = acos.device().single(Identity.TYPE);
    List<String> all = new ArrayList<>(identity.get(Identity.ADDRESSES).value().orElse(List.of()));
    addresses.stream()
        .filter(address -> !address.equals("dhcp"))
        .map(address -> address.replaceAll("/.*", ""))
        .forEach(all::add);
    identity.set(Identity.ADDRESSES, all, acos.device().where());
  }
}
