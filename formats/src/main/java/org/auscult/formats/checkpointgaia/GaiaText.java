package org.auscult.formats.checkpointgaia;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.auscult.formats.commandline.Prompt;
import org.auscult.formats.syntax.QuotedWords;
import org.auscult.source.SourceFile;
import org.auscult.tree.ConfigTree;
import org.auscult.tree.LineFate;
import org.auscult.tree.TreeBuilder;

/**
 * Commands of Gaia's shell, one on a line. Comments, blank lines and prompts of a capture are
 * statements without words; what another command printed is kept unmapped.
 *
 * @param prompted true when a prompt followed the last command
 */
record GaiaText(ConfigTree tree, boolean prompted) {
  private static final Set<String> VERBS = Set.of("set", "add", "delete");

  static GaiaText parse(String slug, SourceFile file) {
    TreeBuilder tree = new TreeBuilder(file);
    boolean prompted = false;
    boolean banner = false;
    for (int number = 1; number <= file.lineCount(); number++) {
      String line = file.line(number).strip();
      int end = file.lineStart(number + 1);
      List<String> words = words(line);
      if (!words.isEmpty() && VERBS.contains(words.get(0))) {
        tree.leaf(words, end);
        prompted = false;
        banner = words.size() > 2 && words.get(1).equals("message");
      } else if (line.isEmpty() || line.startsWith("#") || Prompt.typed(line).isPresent()) {
        tree.other(LineFate.IRRELEVANT, end);
        prompted |= !line.isEmpty() && !line.startsWith("#");
      } else {
        tree.other(banner ? LineFate.IRRELEVANT : LineFate.UNMAPPED, end);
      }
    }
    return new GaiaText(tree.build(slug), prompted);
  }

  /** A quote that is never closed is a character like any other. */
  private static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    if (QuotedWords.read(line, 0, words) < 0) {
      return List.of(line.split("\\s+"));
    }
    return words;
  }
}
