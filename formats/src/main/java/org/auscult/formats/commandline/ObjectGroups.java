package org.auscult.formats.commandline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.auscult.formats.syntax.Command;
import org.auscult.tree.ConfigNode;

/** Named groups of networks and of services that access lists refer to. */
public final class ObjectGroups {
  private static final int DEEPEST = 16;

  private final Map<String, List<String>> networks = new LinkedHashMap<>();
  private final Map<String, List<String>> services = new LinkedHashMap<>();
  private final Map<String, List<Command>> ports = new LinkedHashMap<>();

  /** Takes a group of networks and its members. */
  public void network(Command group) {
    List<String> members = networks.computeIfAbsent(group.word(2), name -> new ArrayList<>());
    for (ConfigNode node : group.node().children()) {
      network(Command.of(node.mapped()), members);
    }
  }

  /** The same for a system whose members have numbers, prefixes and wildcards. */
  public void addresses(Command group, int name) {
    List<String> members = networks.computeIfAbsent(group.word(name), n -> new ArrayList<>());
    for (ConfigNode node : group.node().children()) {
      Command member = unnumbered(Command.of(node.mapped()));
      String first = member.word(0);
      if (first.contains("/")) {
        members.add(first);
      } else if (Ipv4.is(first) && Ipv4.is(member.word(1))) {
        members.add(Ipv4.wildcard(first, member.word(1)));
      } else if (first.equals("host") && member.word(1).contains(":")) {
        members.add(member.word(1) + "/128");
      } else {
        network(member, members);
      }
    }
  }

  /** Takes a group of ports that entries join with a protocol of theirs. */
  public void ports(Command group, int name) {
    List<Command> members = ports.computeIfAbsent(group.word(name), n -> new ArrayList<>());
    for (ConfigNode node : group.node().children()) {
      members.add(unnumbered(Command.of(node.mapped())));
    }
  }

  /** The services of a group of ports, or its name when the configuration does not hold it. */
  List<String> ports(String protocol, String name) {
    List<String> all = new ArrayList<>();
    for (Command member : ports.getOrDefault(name, List.of())) {
      all.addAll(Ports.services(protocol, member.word(0), member.word(1), member.word(2)));
    }
    return all.isEmpty() ? List.of(name) : all;
  }

  private static Command unnumbered(Command member) {
    return member.number(0).isPresent()
        ? new Command(member.node(), member.list(1), member.negated())
        : member;
  }

  private static void network(Command member, List<String> members) {
    String first = member.word(0);
    if (first.equals("host")) {
      members.add(member.word(1) + "/32");
    } else if (first.equals("any")) {
      members.add("any");
    } else if (first.equals("group-object") || first.equals("object-group")) {
      members.add("@" + member.word(1));
    } else if (first.equals("range")) {
      members.add(member.word(1) + "-" + member.word(2));
    } else if (first.contains("/")) {
      members.add(Ipv4.slashed(first));
    } else if (Ipv4.is(first) && Ipv4.is(member.word(1))) {
      members.add(Ipv4.network(first, member.word(1)));
    } else if (Ipv4.is(first) && member.word(1).startsWith("/")) {
      members.add(first + member.word(1));
    } else if (!first.equals("description")) {
      member.unread();
    }
  }

  /** Takes a group of services and its members. */
  public void service(Command group) {
    List<String> members = services.computeIfAbsent(group.word(2), name -> new ArrayList<>());
    for (ConfigNode node : group.node().children()) {
      service(Command.of(node.mapped()), members);
    }
  }

  private static void service(Command member, List<String> members) {
    String protocol = member.word(0);
    if (protocol.equals("group-object")) {
      members.add("@" + member.word(1));
    } else if (protocol.equals("description")) {
      return;
    } else if (!List.of("tcp", "udp", "tcp-udp").contains(protocol)) {
      members.add(protocol.equals("ip") ? "any" : protocol);
    } else {
      for (String each : protocol.split("-")) {
        ports(each, member, members);
      }
    }
  }

  /** {@code tcp source range 1 65535 eq 22}: the source's ports say nothing of the service. */
  private static void ports(String protocol, Command member, List<String> members) {
    List<String> words = member.list(1);
    if (words.contains("source")) {
      int skip = words.indexOf("source") + 3;
      words = skip < words.size() ? words.subList(skip, words.size()) : List.of();
    }
    if (words.isEmpty()) {
      members.add(protocol);
    } else if (Ports.operator(words.get(0)) && words.size() > 1) {
      members.addAll(
          Ports.services(protocol, words.get(0), words.get(1), words.get(words.size() - 1)));
    } else {
      members.addAll(Ports.services(protocol, "eq", words.get(0), ""));
    }
  }

  /** The networks of a group, or its name when the configuration does not hold it. */
  List<String> networks(String name) {
    return flat(networks, name, 0);
  }

  boolean hasService(String name) {
    return services.containsKey(name);
  }

  /** The services of a group, or its name when the configuration does not hold it. */
  List<String> services(String name) {
    return flat(services, name, 0);
  }

  private static List<String> flat(Map<String, List<String>> groups, String name, int depth) {
    List<String> members = groups.get(name);
    if (members == null || depth > DEEPEST) {
      return List.of(name);
    }
    List<String> all = new ArrayList<>();
    for (String member : members) {
      if (member.startsWith("@")) {
        all.addAll(flat(groups, member.substring(1), depth + 1));
      } else {
        all.add(member);
      }
    }
    return all;
  }
}
