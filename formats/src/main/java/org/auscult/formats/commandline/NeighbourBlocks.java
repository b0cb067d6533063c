package org.auscult.formats.commandline;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.auscult.formats.syntax.Command;
import org.auscult.tree.ConfigNode;

/** Neighbours and templates of BGP that are blocks of their own, and which have a password. */
public final class NeighbourBlocks {
  private final Map<ConfigNode, Optional<String>> neighbours = new LinkedHashMap<>();
  private final Set<ConfigNode> proven = new HashSet<>();
  private final Set<String> provenTemplates = new HashSet<>();

  /** {@code neighbor ADDRESS}, or its removal. */
  public void neighbour(Command command) {
    if (command.on()) {
      neighbours.put(command.node(), Optional.empty());
    } else {
      neighbours.keySet().removeIf(node -> node.word(1).equals(command.word(1)));
    }
  }

  /** Says that the neighbour around this statement takes what a template has. */
  public void inherit(Command command, String template) {
    command
        .node()
        .parent()
        .filter(neighbours::containsKey)
        .ifPresent(node -> neighbours.put(node, Optional.of(template)));
  }

  /** Says that the neighbour or template around this statement has a password; gives its name. */
  public String password(Command command) {
    ConfigNode parent = command.node().parent().orElse(command.node());
    String name = parent.words().get(parent.words().size() - 1);
    if (parent.word(0).equals("template")) {
      provenTemplates.add(name);
    } else {
      proven.add(parent);
    }
    return parent.word(0) + " " + (parent.word(0).equals("template") ? name : parent.word(1));
  }

  /** Tells of each neighbour whether it must prove who it is. */
  public void tell(RoutingNeighbours routing) {
    neighbours.forEach(
        (node, template) -> {
          if (proven.contains(node) || template.filter(provenTemplates::contains).isPresent()) {
            routing.closed(node.span());
          } else {
            routing.open(node.span());
          }
        });
  }
}
