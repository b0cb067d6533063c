package org.auscult.formats.ciscoasa;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.auscult.formats.commandline.Ipv4;
import org.auscult.formats.commandline.Ports;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;

/** Objects and groups of objects: networks, services, protocols and ICMP types. */
final class CiscoAsaObjects {
  private static final int DEEPEST = 16;
  private static final CommandTable<Group> INSIDE = inside();
  private final Map<String, Group> groups = new LinkedHashMap<>();

  /** An object or a group; members that begin with {@code @} name others. */
  static final class Group {
    private final Asa asa;
    private final String name;
    private final String type;
    private List<String> protocols;
    private final Set<String> members = new LinkedHashSet<>();

    Group(Asa asa, String name, String type) {
      this.asa = asa;
      this.name = name;
      this.type = type;
      this.protocols = List.of();
    }

    Asa asa() {
      return asa;
    }

    String name() {
      return name;
    }
  }

  static void commands(CommandTable.Builder<Asa> table) {
    table.on("object", CiscoAsaObjects::open).on("object-group", CiscoAsaObjects::open);
  }

  /** {@code object network NAME}, {@code object-group service NAME tcp-udp}. */
  private static void open(Asa asa, Command command) {
    String type = command.word(1);
    if (command.negated()
        || !List.of("network", "service", "protocol", "icmp-type").contains(type)) {
      command.unread();
      return;
    }
    Group group =
        asa.objects.groups.computeIfAbsent(command.word(2), name -> new Group(asa, name, type));
    if (command.size() > 3) {
      group.protocols = List.of(command.word(3).split("-"));
    }
    INSIDE.readInside(group, command.node());
  }

  private static CommandTable<Group> inside() {
    return CommandTable.<Group>builder()
        .on("host", (g, c) -> g.members.add(host(g.asa, c.word(1))))
        .on("subnet", (g, c) -> g.members.add(subnet(g.asa, c.word(1), c.word(2))))
        .on("range", (g, c) -> g.members.add(g.asa.address(c.word(1)) + "-" + c.word(2)))
        .on("fqdn", (g, c) -> g.members.add(c.last()))
        .on("network-object", CiscoAsaObjects::network)
        .on("group-object", (g, c) -> g.members.add("@" + c.word(1)))
        .on("service", (g, c) -> service(g, c))
        .on("service-object", CiscoAsaObjects::serviceObject)
        .on("port-object", CiscoAsaObjects::port)
        .on("protocol-object", (g, c) -> g.members.add(protocol(c.word(1))))
        .on("icmp-object", (g, c) -> g.members.add("icmp/" + c.word(1)))
        .on("nat", CiscoAsaNat::inObject)
        .irrelevant("description")
        .build();
  }

  static String host(Asa asa, String word) {
    String address = asa.address(word);
    if (address.contains(":")) {
      return address + "/128";
    }
    return Ipv4.is(address) ? address + "/32" : address;
  }

  static String subnet(Asa asa, String address, String mask) {
    String network = mask.isEmpty() ? address : asa.network(address, mask);
    return network.equals("0.0.0.0/0") || network.equals("::/0") ? "any" : network;
  }

  private static void network(Group group, Command command) {
    switch (command.word(1)) {
      case "host" -> group.members.add(host(group.asa, command.word(2)));
      case "object" -> group.members.add("@" + command.word(2));
      default -> group.members.add(subnet(group.asa, command.word(1), command.word(2)));
    }
  }

  private static void serviceObject(Group group, Command command) {
    if (command.word(1).equals("object")) {
      group.members.add("@" + command.word(2));
    } else {
      service(group, command);
    }
  }

  /** {@code service tcp [source OPERATOR PORT] [destination] [OPERATOR PORT]}. */
  private static void service(Group group, Command command) {
    String protocol = command.word(1);
    List<String> words = command.list(2);
    if (!words.isEmpty() && words.get(0).equals("source")) {
      int skip = words.size() > 1 && words.get(1).equals("range") ? 4 : 3;
      words = words.subList(Math.min(skip, words.size()), words.size());
    }
    if (!words.isEmpty() && words.get(0).equals("destination")) {
      words = words.subList(1, words.size());
    }
    if (!List.of("tcp", "udp", "tcp-udp").contains(protocol)) {
      group.members.add(protocol(protocol));
    } else {
      ports(group, List.of(protocol.split("-")), words);
    }
  }

  private static void port(Group group, Command command) {
    List<String> protocols = group.protocols.isEmpty() ? List.of("tcp", "udp") : group.protocols;
    ports(group, protocols, command.list(1));
  }

  private static void ports(Group group, List<String> protocols, List<String> words) {
    for (String protocol : protocols) {
      if (words.size() < 2 || !Ports.operator(words.get(0))) {
        group.members.add(protocol);
      } else {
        String second = words.size() > 2 ? words.get(2) : "";
        group.members.addAll(Ports.services(protocol, words.get(0), words.get(1), second));
      }
    }
  }

  static String protocol(String word) {
    return word.equals("ip") ? "any" : word;
  }

  /** What an object or group holds, or its name when the configuration does not hold it. */
  List<String> members(String name) {
    Set<String> all = new LinkedHashSet<>();
    flat(name, 0, all);
    return List.copyOf(all);
  }

  private void flat(String name, int depth, Set<String> into) {
    Group group = groups.get(name);
    if (group == null || depth > DEEPEST) {
      into.add(name);
      return;
    }
    for (String member : group.members) {
      if (member.startsWith("@")) {
        flat(member.substring(1), depth + 1, into);
      } else {
        into.add(member);
      }
    }
  }

  /** What kind of object or group this is; empty when the configuration does not hold it. */
  Optional<String> type(String name) {
    return Optional.ofNullable(groups.get(name)).map(group -> group.type);
  }
}
