package org.auscult.formats.extremeexos;

import java.util.List;
import org.auscult.device.Field;
import org.auscult.device.Item;
import org.auscult.device.NetworkInterface;
import org.auscult.device.SwitchingPolicy;
import org.auscult.formats.commandline.Ipv4;
import org.auscult.formats.commandline.PortMembership;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;
import org.auscult.source.Span;

/** Ports, VLANs and what protects ports. */
final class ExtremeExosPorts {
  private ExtremeExosPorts() {}

  static void commands(CommandTable.Builder<Exos> table) {
    table
        .on("create vlan", ExtremeExosPorts::create)
        .on("configure vlan * tag", ExtremeExosPorts::tag)
        .on("configure vlan * add ports", (e, c) -> member(e, c, true))
        .on("configure vlan * delete ports", (e, c) -> member(e, c, false))
        .on("configure vlan * ipaddress", (e, c) -> address(e, c, 2))
        .on("configure * ipaddress", (e, c) -> address(e, c, 1))
        .on("configure ports * description-string", ExtremeExosPorts::describe)
        .on("configure ports * rate-limit flood", (e, c) -> storms(e, c))
        .on("configure ports * vlan * limit-learning", (e, c) -> learning(e, c))
        .on("configure ports * vlan * lock-learning", (e, c) -> learning(e, c))
        .on("enable ports", (e, c) -> flag(e, c, 2, NetworkInterface.ENABLED, true))
        .on("disable ports", (e, c) -> flag(e, c, 2, NetworkInterface.ENABLED, false))
        .on("enable lldp ports", (e, c) -> flag(e, c, 3, NetworkInterface.DISCOVERY, true))
        .on("enable edp ports", (e, c) -> flag(e, c, 3, NetworkInterface.DISCOVERY, true))
        .on("enable netlogin", (e, c) -> {})
        .on("enable netlogin ports", (e, c) -> flag(e, c, 3, NetworkInterface.DOT1X, true))
        .on("configure stpd * ports bpdu-restrict enable", ExtremeExosPorts::guard)
        .on("configure stpd * ports bpdu-restrict disable", (e, c) -> {})
        .on("configure trusted-ports", (e, c) -> flag(e, c, 2, NetworkInterface.TRUSTED, true))
        .on(
            "enable ip-security dhcp-snooping",
            (e, c) -> protect(e, c, SwitchingPolicy.DHCP_SNOOPING))
        .on(
            "enable ip-security arp validation",
            (e, c) -> protect(e, c, SwitchingPolicy.ARP_INSPECTION));
  }

  private static void create(Exos exos, Command command) {
    String name = command.word(2);
    vlan(exos, name, command.span());
    command.after("tag").ifPresent(tag -> number(exos, name, tag));
  }

  private static Item.Builder vlan(Exos exos, String name, Span at) {
    return exos.vlans.computeIfAbsent(
        Exos.key(name),
        n ->
            exos.add(NetworkInterface.TYPE, at)
                .set(NetworkInterface.NAME, "vlan " + name)
                .set(NetworkInterface.MODE, "routed"));
  }

  private static void tag(Exos exos, Command command) {
    number(exos, command.word(2), command.word(4));
  }

  private static void number(Exos exos, String vlan, String tag) {
    Command.number(tag).ifPresent(number -> exos.tags.put(Exos.key(vlan), number));
  }

  /** {@code configure vlan NAME add ports 1-4 [tagged|untagged]}; without a word it is untagged. */
  private static void member(Exos exos, Command command, boolean on) {
    Long tag = exos.tags.get(Exos.key(command.word(2)));
    String ports = command.word(5);
    if (ports.equals("all") && !on) {
      command.node().mapped();
    } else if (tag == null
        || ports.isEmpty()
        || ports.equals("all")
        || command.has("private-vlan")) {
      command.unread();
    } else {
      List<String> names = PortMembership.list(ports);
      if (on || !command.has("tagged")) {
        exos.ports.member(names, tag, command.has("tagged"), on, command.span());
      }
      if (!on) {
        exos.ports.member(names, tag, true, false, command.span());
      }
    }
  }

  private static void address(Exos exos, Command command, int vlan) {
    String address = command.word(vlan + 2);
    Item.Builder item = vlan(exos, command.word(vlan), command.span());
    if (Ipv4.is(address.split("/")[0])) {
      String masked =
          address.contains("/") ? address : Ipv4.masked(address, command.word(vlan + 3));
      item.set(NetworkInterface.ADDRESSES, List.of(masked), command.span());
      exos.own(address.split("/")[0], command.span());
    } else if (address.contains(":")) {
      item.set(NetworkInterface.ADDRESSES, List.of(address), command.span());
    } else {
      command.unread();
    }
  }

  private static void describe(Exos exos, Command command) {
    for (String name : PortMembership.list(command.word(2))) {
      exos.ports
          .port(name, command.span())
          .set(NetworkInterface.DESCRIPTION, command.from(4), command.span());
    }
  }

  private static void storms(Exos exos, Command command) {
    flag(exos, command, 2, NetworkInterface.STORM_CONTROL, !command.last().equals("no-limit"));
  }

  private static void learning(Exos exos, Command command) {
    flag(exos, command, 2, NetworkInterface.PORT_SECURITY, true);
  }

  private static void guard(Exos exos, Command command) {
    flag(exos, command, 6, NetworkInterface.BPDU_GUARD, true);
  }

  /** {@code all} names no port: what holds for each is not known by name. */
  private static void flag(
      Exos exos, Command command, int at, Field<Boolean> field, boolean value) {
    String ports = command.word(at);
    if (ports.isEmpty() || !Character.isDigit(ports.charAt(0))) {
      command.unread();
    } else {
      exos.ports.flag(PortMembership.list(ports), field, value, command.span());
    }
  }

  private static void protect(Exos exos, Command command, Field<Boolean> field) {
    exos.set(SwitchingPolicy.TYPE, field, true, command.span());
  }

  static void finish(Exos exos) {
    exos.ports.finish();
    String reference = "ExtremeXOS Command Reference, ";
    exos.standard(
        SwitchingPolicy.TYPE,
        SwitchingPolicy.DHCP_SNOOPING,
        false,
        reference + "enable ip-security dhcp-snooping (off by default)");
    exos.standard(
        SwitchingPolicy.TYPE,
        SwitchingPolicy.ARP_INSPECTION,
        false,
        reference + "enable ip-security arp validation (off by default)");
    for (Item.Builder port : exos.device().items(NetworkInterface.TYPE)) {
      exos.standard(
          port, NetworkInterface.ENABLED, true, reference + "enable port (on by default)");
      if (!port.get(NetworkInterface.MODE).value().orElse("").equals("routed")) {
        exos.standard(
            port, NetworkInterface.DOT1X, false, reference + "enable netlogin (off by default)");
      }
    }
  }
}
