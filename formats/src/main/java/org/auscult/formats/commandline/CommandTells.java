package org.auscult.formats.commandline;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.auscult.format.Tell;
import org.auscult.formats.syntax.IndentedSyntax;
import org.auscult.formats.syntax.Terminal;
import org.auscult.source.SourceFile;

/**
 * Tells a configuration by the beginnings of its lines. Each beginning has a weight from 1 to 100;
 * 0 says that the file is of another system. The longest beginning of up to three words counts.
 */
public final class CommandTells {
  private static final int LINES = 20_000;

  private final Map<String, Integer> top;
  private final Map<String, Integer> inside;
  private final Map<String, Integer> comments;
  private final int enough;

  /**
   * @param enough weight that a file must reach
   * @param top beginnings of statements, each line a weight and words
   * @param inside the same for what stands inside statements
   * @param comments the same for comments without their marks
   */
  public CommandTells(int enough, String top, String inside, String comments) {
    this.enough = enough;
    this.top = weights(top);
    this.inside = weights(inside);
    this.comments = weights(comments);
  }

  private static Map<String, Integer> weights(String text) {
    Map<String, Integer> weights = new HashMap<>();
    for (String line : text.lines().toList()) {
      int blank = line.indexOf(' ');
      weights.put(line.substring(blank + 1), Integer.parseInt(line.substring(0, blank)));
    }
    return weights;
  }

  /** What speaks for this file; nothing when it is too little, or something speaks against it. */
  public List<Tell> of(SourceFile file, IndentedSyntax.Dialect texts) {
    return file.binary() ? List.of() : new Search(this).of(file, texts);
  }

  private static final class Search {
    private final CommandTells tells;
    private final Map<String, Tell> found = new LinkedHashMap<>();
    private boolean other;

    Search(CommandTells tells) {
      this.tells = tells;
    }

    List<Tell> of(SourceFile file, IndentedSyntax.Dialect dialect) {
      Optional<Predicate<String>> text = Optional.empty();
      int last = Math.min(file.lineCount(), LINES);
      for (int line = 1; line <= last && !other; line++) {
        String shown = Terminal.shown(file.line(line));
        if (text.isPresent()) {
          text = text.get().test(shown) ? Optional.empty() : text;
        } else if (!shown.isBlank()) {
          List<String> words = IndentedSyntax.words(shown);
          see(line, shown, words);
          text = shown.startsWith("!") ? text : dialect.text(words, shown);
        }
      }
      int weight = found.values().stream().mapToInt(Tell::weight).sum();
      return other || weight < tells.enough ? List.of() : List.copyOf(found.values());
    }

    private void see(int number, String line, List<String> words) {
      if (line.charAt(0) == '!') {
        String bare = line.replaceFirst("^[! ]+", "");
        tells.comments.keySet().stream()
            .filter(bare::startsWith)
            .findFirst()
            .ifPresent(known -> tell(number, known, tells.comments));
        return;
      }
      Map<String, Integer> weights =
          Character.isWhitespace(line.charAt(0)) ? tells.inside : tells.top;
      for (int size = Math.min(3, words.size()); size > 0; size--) {
        String beginning = String.join(" ", words.subList(0, size));
        if (weights.containsKey(beginning)) {
          tell(number, beginning, weights);
          return;
        }
      }
    }

    private void tell(int line, String what, Map<String, Integer> weights) {
      int weight = weights.getOrDefault(what, 0);
      other |= weight == 0;
      if (weight > 0) {
        found.putIfAbsent(what, new Tell(line, what.strip(), weight));
      }
    }
  }
}
