package org.auscult.formats.syntax;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.auscult.tree.ConfigNode;

/**
 * Commands by their first words: the longest known beginning decides who reads a statement. A
 * {@code *} in a beginning stands for any one word. A statement that a reader takes is mapped
 * unless the reader says otherwise; one that no entry names stays as it is.
 *
 * @param <C> what readers write into
 */
public final class CommandTable<C> {

  /** Reads a command. */
  @FunctionalInterface
  public interface Reader<C> {
    /** Takes what the command says into the target; {@link Command#unread} when it cannot. */
    void read(C target, Command command);
  }

  private final Step<C> root;

  private CommandTable(Step<C> root) {
    this.root = root;
  }

  /** Begins a table. */
  public static <C> Builder<C> builder() {
    return new Builder<>();
  }

  /** Reads all statements that stand in this one, in order. */
  public void readInside(C target, ConfigNode parent) {
    for (ConfigNode node : parent.everything()) {
      if (!node.words().isEmpty()) {
        read(target, node);
      }
    }
  }

  /** Reads one statement; what stands inside it is left to its reader. */
  public void read(C target, ConfigNode node) {
    Command command = Command.of(node);
    find(root, command.words(), 0)
        .ifPresent(
            reader -> {
              node.mapped();
              reader.read(target, command);
            });
  }

  private static <C> Optional<Reader<C>> find(Step<C> step, List<String> words, int at) {
    if (at < words.size()) {
      Optional<Reader<C>> found = further(step, words.get(at), words, at);
      if (found.isEmpty()) {
        found = further(step, "*", words, at);
      }
      if (found.isPresent()) {
        return found;
      }
    }
    return step.reader;
  }

  private static <C> Optional<Reader<C>> further(
      Step<C> step, String word, List<String> words, int at) {
    Step<C> next = step.next.get(word);
    return next == null ? Optional.empty() : find(next, words, at + 1);
  }

  private static final class Step<C> {
    private final Map<String, Step<C>> next = new HashMap<>();
    private Optional<Reader<C>> reader = Optional.empty();
  }

  /** Collects the entries of a table. */
  public static final class Builder<C> {
    private final Step<C> root = new Step<>();

    private Builder() {}

    /** Commands that begin so, with or without {@code no}, are read by this. */
    public Builder<C> on(String beginning, Reader<C> reader) {
      Step<C> step = root;
      for (String word : beginning.split(" ")) {
        step = step.next.computeIfAbsent(word, w -> new Step<>());
      }
      step.reader = Optional.of(reader);
      return this;
    }

    /** Commands that are known and have no meaning for security, one beginning on each line. */
    public Builder<C> irrelevant(String beginnings) {
      beginnings
          .lines()
          .forEach(line -> on(line, (target, command) -> command.node().unmapped().irrelevant()));
      return this;
    }

    /** The same for commands whose inner statements have none either. */
    public Builder<C> irrelevantBlocks(String beginnings) {
      beginnings
          .lines()
          .forEach(
              line -> on(line, (target, command) -> command.node().unmapped().irrelevantDeep()));
      return this;
    }

    /** The table; the builder is not used afterwards. */
    public CommandTable<C> build() {
      return new CommandTable<>(root);
    }
  }
}
