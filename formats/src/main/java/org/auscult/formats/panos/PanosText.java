package org.auscult.formats.panos;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.auscult.formats.syntax.BraceSyntax;
import org.auscult.formats.syntax.ParsedText;
import org.auscult.formats.syntax.Stanza;
import org.auscult.formats.syntax.XmlSyntax;
import org.auscult.source.SourceFile;
import org.auscult.tree.ConfigNode;
import org.auscult.tree.ConfigTree;

/**
 * The statements of one export as words behind words, the same for XML, {@code set} lines and
 * braces.
 *
 * @param tree the statements as they stand
 * @param root what they say once deletions and moves are done
 * @param closed true when nothing was left open at the end
 * @param ended true when the text itself shows that nothing is cut off behind it
 */
record PanosText(ConfigTree tree, Stanza root, boolean closed, boolean ended) {
  private static final Set<String> SAID = Set.of("hostname:", "model:", "serial:", "sw-version:");

  static PanosText parse(SourceFile file) {
    return file.text().stripLeading().startsWith("<") ? xml(file) : lines(file);
  }

  private static PanosText xml(SourceFile file) {
    ParsedText parsed = XmlSyntax.parse(PanosFormat.SLUG, file);
    Stanza root = Stanza.root();
    parsed.tree().root().children().forEach(node -> element(root, node));
    return new PanosText(parsed.tree(), root, parsed.whole(), parsed.whole());
  }

  private static void element(Stanza parent, ConfigNode node) {
    String name = node.word(0);
    Stanza own = parent;
    if (name.equals("entry")) {
      own = parent.enter(attribute(node, "name"));
    } else if (name.equals("member")) {
      own = parent.enter(node.word(1));
    } else if (!name.equals("#text")) {
      own = parent.enter(name);
      own = node.word(1).isEmpty() ? own : own.enter(node.word(1));
    }
    if (own != parent) {
      own.ends(node);
      for (ConfigNode child : node.children()) {
        element(own, child);
      }
    }
  }

  private static String attribute(ConfigNode node, String name) {
    return node.words().stream()
        .filter(word -> word.startsWith(name + "="))
        .findFirst()
        .map(word -> word.substring(name.length() + 1))
        .orElse("");
  }

  private static PanosText lines(SourceFile file) {
    BraceSyntax.Parsed parsed = BraceSyntax.parse(PanosFormat.SLUG, file, PanosText::beside);
    Stanza root = Stanza.root();
    for (ConfigNode node : parsed.tree().root().children()) {
      switch (node.word(0)) {
        case "set" -> root.state(rest(node), node);
        case "delete" -> root.remove(rest(node.mapped()));
        case "move" -> move(root, node);
        default -> block(root, node);
      }
    }
    boolean whole = root.at("config").isPresent() && parsed.closed();
    boolean braces = parsed.tree().root().first("config").isPresent();
    return new PanosText(
        parsed.tree(), root, parsed.closed(), parsed.prompted() || (whole && braces));
  }

  /** A mark of a collecting program, or a line of {@code show system info}. */
  private static boolean beside(String line) {
    return line.startsWith("!") || SAID.contains(line.split("\\s", 2)[0]);
  }

  private static List<String> rest(ConfigNode node) {
    return node.words().subList(1, node.words().size());
  }

  private static void block(Stanza parent, ConfigNode node) {
    for (Stanza stanza : parent.state(node.words(), node)) {
      for (ConfigNode child : node.children()) {
        block(stanza, child);
      }
    }
  }

  /** {@code move … NAME top}, {@code bottom}, {@code before NAME} or {@code after NAME}. */
  private static void move(Stanza root, ConfigNode node) {
    List<String> words = rest(node);
    boolean beside = words.contains("before") || words.contains("after");
    int name = words.size() - (beside ? 3 : 2);
    if (name < 1) {
      return;
    }
    root.at(words.subList(0, name).toArray(String[]::new))
        .filter(list -> list.children().containsKey(words.get(name)))
        .ifPresent(
            list -> {
              node.mapped();
              list.order(moved(list, words.get(name), words.subList(name + 1, words.size())));
            });
  }

  private static List<String> moved(Stanza list, String name, List<String> where) {
    List<String> order = new ArrayList<>(list.children().keySet());
    order.remove(name);
    int other = where.size() > 1 ? order.indexOf(where.get(1)) : -1;
    int at =
        switch (where.get(0)) {
          case "top" -> 0;
          case "before" -> other < 0 ? order.size() : other;
          case "after" -> other < 0 ? order.size() : other + 1;
          default -> order.size();
        };
    order.add(at, name);
    return order;
  }
}
