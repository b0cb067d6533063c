package org.auscult.formats.eatonnm;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.auscult.formats.syntax.Command;
import org.auscult.source.Span;
import org.auscult.tree.ConfigNode;

/** An object of the saved settings, of which not all members need be there. */
record Part(ConfigNode node) {

  /** The object at the end of this path of members; empty when a member is not there. */
  Optional<Part> at(String... path) {
    Optional<ConfigNode> found = Optional.of(node);
    for (String name : path) {
      found = found.flatMap(inner -> inner.first(name));
    }
    return found.map(Part::new);
  }

  /** The elements of a list. */
  List<Part> each(String... path) {
    return at(path).stream().flatMap(list -> list.node.children().stream()).map(Part::new).toList();
  }

  /** A member with a value, which counts as read from now on. */
  Optional<ConfigNode> value(String name) {
    return node.first(name).filter(member -> member.words().size() == 2).map(ConfigNode::mapped);
  }

  /** The text of a member; empty for none, {@code null} and the empty text. */
  Optional<String> text(String name) {
    return value(name)
        .map(member -> member.word(1))
        .filter(text -> !text.isEmpty() && !text.equals("null"));
  }

  boolean on(String name) {
    return value(name).filter(member -> member.word(1).equals("true")).isPresent();
  }

  OptionalLong number(String name) {
    Optional<ConfigNode> member = value(name);
    return member.isPresent() ? Command.number(member.get().word(1)) : OptionalLong.empty();
  }

  /** Where the member stands; the object itself when it is not there. */
  Span span(String name) {
    return node.first(name).orElse(node).span();
  }
}
