package org.auscult.formats.commandline;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.auscult.formats.syntax.IndentedSyntax;
import org.auscult.source.Span;

/**
 * Tells the configuration in a file from what surrounds it: comments, prompts and other commands of
 * a terminal capture, headers of tools that collect configurations.
 */
public abstract class CaptureDialect implements IndentedSyntax.Dialect {
  private final String path;
  private boolean configuration = true;
  private boolean started;
  private boolean ended;
  private boolean filtered;

  /**
   * @param path of the file that is read
   */
  protected CaptureDialect(String path) {
    this.path = path;
  }

  /** The text of a comment without its mark; empty for a line that is none. */
  protected abstract Optional<String> comment(String line);

  /** True for a line that a device writes before its configuration. */
  protected abstract boolean begins(String line);

  /** True for a line that ends the configuration. */
  protected abstract boolean ends(String line);

  /** Takes what a comment, or a line outside the configuration, says of the device. */
  protected abstract void surroundings(Span at, String line);

  /** True when a prompt behind the configuration shows that it ended. */
  protected boolean endsAtPrompt() {
    return false;
  }

  /** True for a line of a capture that is no statement of the configuration. */
  protected boolean noise(int number, String line) {
    return false;
  }

  @Override
  public boolean statement(int number, String line) {
    if (!configuration) {
      return outside(number, line);
    }
    if (ends(line)) {
      ended = true;
      configuration = false;
      return comment(line).isEmpty();
    }
    Optional<String> comment = comment(line);
    if (comment.isPresent()) {
      surroundings(Span.line(path, number), comment.get());
      return false;
    }
    if (begins(line) || prompt(line) || noise(number, line)) {
      return false;
    }
    started = true;
    return true;
  }

  private boolean outside(int number, String line) {
    if (!prompt(line)) {
      surroundings(Span.line(path, number), comment(line).orElse(line.strip()));
      configuration = !ended && begins(line);
    }
    return false;
  }

  private boolean prompt(String line) {
    Optional<String> typed = Prompt.typed(line);
    typed.ifPresent(this::command);
    return typed.isPresent();
  }

  /** Other commands may have been typed before the one that shows the configuration. */
  private void command(String command) {
    if (ended || started && configuration) {
      ended |= endsAtPrompt();
      configuration = false;
    } else if (!command.isEmpty()) {
      List<String> words = IndentedSyntax.words(command);
      configuration = Prompt.showsConfiguration(words);
      filtered |= configuration && words.size() > 2 && !whole(words);
    }
  }

  /** A pipe may hold back lines, unless it only switches the pager off. */
  private static boolean whole(List<String> words) {
    String option = words.get(2).equals("|") && words.size() > 3 ? words.get(3) : words.get(2);
    return List.of("all", "full", "brief", "no-more", "nomore").contains(option);
  }

  @Override
  public Optional<Predicate<String>> text(List<String> words, String line) {
    return Optional.empty();
  }

  /** Says that another output begins here, and that its first line speaks of the device. */
  protected final void leave(int number, String line) {
    if (!started) {
      surroundings(Span.line(path, number), line.strip());
      configuration = false;
    }
  }

  /** True when the end of the configuration was seen. */
  protected final boolean ended() {
    return ended;
  }

  /** True when the command typed asked for a part of the configuration only. */
  protected final boolean filtered() {
    return filtered;
  }
}
