package org.auscult.formats.nokiasros;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.auscult.formats.syntax.BlockSyntax;
import org.auscult.formats.syntax.IndentedSyntax;
import org.auscult.formats.syntax.Stanza;
import org.auscult.source.SourceFile;
import org.auscult.tree.ConfigNode;
import org.auscult.tree.ConfigTree;

/**
 * The statements of either command line: that of the model in braces or flat behind {@code
 * /configure}, the classic one indented, each block ended by {@code exit}.
 */
final class SrosConfig {
  private final ConfigTree tree;
  private final boolean closed;
  private final boolean finished;

  /** {@code # Finished} and the time, as the classic and the model-driven command line write it. */
  private static final Pattern END =
      Pattern.compile("# Finished (?:\\S+ \\S+ \\d+ \\S+ \\d{4} \\S+|\\S+T\\S+[+-]\\d\\d:\\d\\d)");

  private final Stanza root = Stanza.root();

  SrosConfig(SourceFile file) {
    boolean braces = false;
    boolean ends = false;
    for (int line = 1; line <= file.lineCount(); line++) {
      String text = file.line(line).strip();
      braces |= text.startsWith("configure {") || text.startsWith("/configure ");
      ends |= END.matcher(text).matches();
    }
    this.finished = ends;
    if (braces) {
      BlockSyntax.Parsed parsed =
          BlockSyntax.parse(NokiaSrosFormat.SLUG, file, line -> line.startsWith("INFO: "));
      this.tree = parsed.tree();
      this.closed = parsed.closed();
    } else {
      this.tree = IndentedSyntax.parse(file, NokiaSrosFormat.SLUG, new Classic());
      this.closed = true;
    }
    tree.root().children().forEach(node -> add(root, node));
  }

  /** Markers of the sections are spoken, not configured. */
  private static final class Classic implements IndentedSyntax.Dialect {
    @Override
    public boolean statement(int number, String line) {
      String text = line.strip();
      return !text.startsWith("#")
          && !text.startsWith("echo ")
          && !text.startsWith("INFO: ")
          && !text.startsWith("A:")
          && !text.startsWith("*A:")
          && !text.equals("exit")
          && !text.equals("exit all")
          && !text.equals("back");
    }

    @Override
    public Optional<Predicate<String>> text(List<String> words, String line) {
      return Optional.empty();
    }
  }

  private static void add(Stanza parent, ConfigNode node) {
    for (Stanza stanza : parent.state(path(node.words()), node)) {
      node.children().forEach(child -> add(stanza, child));
    }
  }

  /** Words without quotes, those in quotes joined, and without what only makes an object. */
  private static List<String> path(List<String> words) {
    List<String> path = new ArrayList<>();
    StringBuilder quoted = new StringBuilder();
    for (String word : words) {
      boolean inside = quoted.length() > 0;
      if (!inside && !word.startsWith("\"")) {
        path.add(word.equals("/configure") ? "configure" : word);
      } else {
        quoted.append(inside ? " " : "").append(word);
        if (quoted.length() > 1 && word.endsWith("\"")) {
          path.add(quoted.substring(1, quoted.length() - 1));
          quoted.setLength(0);
        }
      }
    }
    if (quoted.length() > 0) {
      path.add(quoted.toString().replace("\"", ""));
    }
    if (path.size() > 1 && path.get(path.size() - 1).equals("create")) {
      path.remove(path.size() - 1);
    }
    return path;
  }

  ConfigTree tree() {
    return tree;
  }

  /** What stands behind {@code configure}. */
  Stanza root() {
    return root.at("configure").orElse(root);
  }

  /** The persistent indices beside it, which the system keeps for itself. */
  Optional<Stanza> indices() {
    return root.at("persistent-indices");
  }

  boolean closed() {
    return closed;
  }

  /** True when the mark behind the last statement was seen. */
  boolean finished() {
    return finished && closed;
  }
}
