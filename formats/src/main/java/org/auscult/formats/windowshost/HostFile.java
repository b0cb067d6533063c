package org.auscult.formats.windowshost;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.auscult.format.Tell;
import org.auscult.formats.syntax.TableText;
import org.auscult.source.SourceFile;
import org.auscult.tree.ConfigNode;
import org.auscult.tree.ConfigTree;
import org.auscult.tree.LineFate;
import org.auscult.tree.TreeBuilder;

/**
 * A file with the output of one command or, as collecting scripts write it, of several, with
 * prompts and headings between.
 *
 * @param tree the whole file
 * @param outputs in the order of the file
 */
record HostFile(ConfigTree tree, List<Output> outputs) {
  /** How far into a file the first output may begin. */
  private static final int HEAD = 200;

  /** A prompt with a command, or a heading drawn by a script. */
  private static final Pattern BETWEEN =
      Pattern.compile(
          "(?:PS )?[A-Za-z]:\\\\[^<>|\"]{0,200}>.{0,200}|[=*#]{3,}.{0,200}|.{0,200}[=*#]{5,}\\s*"
              + "|-{5,}[^-\\s].{0,200}-{5,}\\s*");

  /**
   * What one command said.
   *
   * @param statements without blank lines
   */
  record Output(PartKind kind, List<ConfigNode> statements) {}

  /** Lines of one command; of none that is read, where the kind is empty. */
  private record Stretch(Optional<PartKind> kind, int first) {}

  /** What speaks for the file being of a Windows host; empty when nothing does. */
  static Optional<Tell> tell(SourceFile file) {
    Lines lines = new Lines(file);
    for (int line = 1; line <= Math.min(lines.last(), HEAD); line++) {
      Optional<PartKind> kind = PartKind.at(lines, line);
      if (kind.isPresent()) {
        return Optional.of(kind.get().tell(line));
      }
    }
    return Optional.empty();
  }

  /** The file itself. */
  SourceFile file() {
    return tree.roots().get(0).file();
  }

  /** The first of its kinds of output, in the order that they are mapped. */
  PartKind first() {
    return outputs.stream().map(Output::kind).min(Comparator.naturalOrder()).orElseThrow();
  }

  static HostFile of(SourceFile file) {
    TreeBuilder tree = new TreeBuilder(file);
    List<Output> outputs = new ArrayList<>();
    List<Stretch> stretches = stretches(new Lines(file));
    for (int i = 0; i < stretches.size(); i++) {
      Stretch stretch = stretches.get(i);
      int last = i + 1 < stretches.size() ? stretches.get(i + 1).first() - 1 : file.lineCount();
      int before = tree.current().everything().size();
      if (stretch.kind().isEmpty()) {
        between(tree, file, stretch.first(), last);
        continue;
      }
      stretch.kind().get().take(tree, file, stretch.first(), last);
      List<ConfigNode> all = tree.current().everything();
      List<ConfigNode> statements =
          all.subList(before, all.size()).stream().filter(n -> !n.words().isEmpty()).toList();
      outputs.add(new Output(stretch.kind().get(), statements));
    }
    return new HostFile(tree.build(WindowsHostFormat.SLUG), outputs);
  }

  private static List<Stretch> stretches(Lines lines) {
    List<Stretch> stretches = new ArrayList<>();
    Optional<PartKind> current = Optional.empty();
    for (int line = 1; line <= lines.last(); line++) {
      boolean between = BETWEEN.matcher(lines.text(line)).matches();
      Optional<PartKind> kind = between ? Optional.empty() : PartKind.at(lines, line);
      boolean another = kind.isPresent() && (kind.get().splits() || !kind.equals(current));
      if (stretches.isEmpty() || another || between) {
        stretches.add(new Stretch(kind, line));
        current = kind;
      }
    }
    return stretches;
  }

  private static void between(TreeBuilder tree, SourceFile file, int first, int last) {
    for (int line = first; line <= last; line++) {
      int end = file.lineStart(line + 1);
      String text = file.line(line);
      if (TableText.isRule(text) || BETWEEN.matcher(text).matches()) {
        tree.other(LineFate.IRRELEVANT, end);
      } else {
        tree.leaf(TableText.cells(text), end);
      }
    }
  }
}
