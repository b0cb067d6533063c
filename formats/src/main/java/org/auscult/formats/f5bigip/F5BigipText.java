package org.auscult.formats.f5bigip;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.auscult.formats.syntax.LineBraceSyntax;
import org.auscult.formats.syntax.ParsedText;
import org.auscult.formats.syntax.Stanza;
import org.auscult.source.Export;
import org.auscult.source.SourceFile;
import org.auscult.tree.ConfigNode;
import org.auscult.tree.ConfigTree;

/**
 * The statements of the files of one device, as words behind words.
 *
 * @param closed true when no file is cut inside a block
 * @param headers the words that open the statements of the top level, in their order
 * @param prompted true when a prompt follows the statements
 */
record F5BigipText(
    ConfigTree tree, Stanza root, boolean closed, List<String> headers, boolean prompted) {

  /** Statements whose block is Tcl or another text of its own. */
  private static final Set<String> SCRIPTS =
      Set.of("ltm rule", "gtm rule", "cli script", "sys icall", "pem irule", "sys application");

  static F5BigipText parse(Export export) {
    List<ConfigTree> trees = new ArrayList<>();
    Stanza root = Stanza.root();
    boolean closed = true;
    boolean prompted = false;
    List<String> headers = new ArrayList<>();
    for (SourceFile file : export.files()) {
      ParsedText parsed =
          LineBraceSyntax.parse(F5BigipFormat.SLUG, file, F5BigipText::script, F5BigipText::beside);
      trees.add(parsed.tree());
      closed &= parsed.whole();
      List<ConfigNode> all = parsed.tree().root().everything();
      for (ConfigNode node : parsed.tree().root().children()) {
        state(root, node);
        headers.add(node.text());
      }
      prompted |= last(all, file);
      all.stream()
          .filter(node -> node.words().isEmpty())
          .filter(node -> file.line(node.span().firstLine()).matches("\\s*!+\\s*"))
          .forEach(ConfigNode::irrelevant);
    }
    return new F5BigipText(
        ConfigTree.of(F5BigipFormat.SLUG, trees), root, closed, headers, prompted);
  }

  private static boolean last(List<ConfigNode> all, SourceFile file) {
    for (int i = all.size() - 1; i >= 0; i--) {
      String line = file.line(all.get(i).span().firstLine()).strip();
      if (!line.isEmpty()) {
        return all.get(i).words().isEmpty() && prompt(line);
      }
    }
    return false;
  }

  private static boolean script(List<String> words) {
    return words.size() > 1 && SCRIPTS.contains(words.get(0) + " " + words.get(1));
  }

  /** A prompt, or what separates the routing processes' own configuration. */
  private static boolean beside(String line) {
    return line.startsWith("!") || prompt(line);
  }

  /** {@code admin@(bigip1)(cfg-sync Standalone)(Active)(/Common)(tmos)# list}. */
  static boolean prompt(String line) {
    return line.indexOf("@(") > 0 && line.contains("(tmos");
  }

  private static void state(Stanza parent, ConfigNode node) {
    for (Stanza stanza : parent.state(node.words(), node)) {
      for (ConfigNode child : node.children()) {
        state(stanza, child);
      }
    }
  }

  /** True when statements that sort behind these words are there too. */
  boolean past(String words) {
    return prompted || headers.stream().anyMatch(header -> header.compareTo(words) > 0);
  }
}
