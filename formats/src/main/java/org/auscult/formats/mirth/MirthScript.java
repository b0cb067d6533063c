package org.auscult.formats.mirth;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.Setting;
import org.auscult.formats.syntax.ScriptTokens;
import org.auscult.formats.syntax.ScriptTokens.Token;
import org.auscult.source.Span;
import org.auscult.tree.ConfigNode;

/** A script of a channel, library or the server, with the texts that its names stand for. */
final class MirthScript {
  private final ConfigNode node;
  private final String text;
  private final String name;
  private final Setting<Boolean> enabled;
  private final ScriptTokens words;
  private final Map<String, Integer> constants = new HashMap<>();
  private final Set<Integer> used = new HashSet<>();

  MirthScript(ConfigNode node, String text, String name, Setting<Boolean> enabled) {
    this.node = node;
    this.text = text;
    this.name = name;
    this.enabled = enabled;
    this.words = ScriptTokens.of(text);
    constants();
  }

  String name() {
    return name;
  }

  Setting<Boolean> enabled() {
    return enabled;
  }

  List<Token> tokens() {
    return words.tokens();
  }

  boolean whole() {
    return words.whole();
  }

  Token token(int index) {
    return index >= 0 && index < tokens().size()
        ? tokens().get(index)
        : new Token(ScriptTokens.Kind.SIGN, "", 0);
  }

  /** The line that a word stands on. */
  Span at(int index) {
    int line = node.span().firstLine();
    int end = Math.min(text.length(), token(index).at());
    for (int i = 0; i < end; i++) {
      line += text.charAt(i) == '\n' ? 1 : 0;
    }
    return Span.line(node.span().file(), Math.min(line, node.span().lastLine()));
  }

  /** The names that get one text and no other: {@code var x = 'text';}. */
  private void constants() {
    Set<String> changed = new HashSet<>();
    for (int i = 1; i + 1 < tokens().size(); i++) {
      boolean set =
          token(i).sign("=")
              && !token(i + 1).sign("=")
              && token(i - 1).kind() == ScriptTokens.Kind.NAME
              && !token(i - 2).sign(".");
      if (set) {
        boolean single = token(i + 1).literal() && !token(i + 2).sign("+");
        Integer earlier = constants.put(token(i - 1).text(), i + 1);
        if (!single || earlier != null) {
          changed.add(token(i - 1).text());
        }
      }
    }
    constants.keySet().removeAll(changed);
  }

  /** The word that holds the text of an argument: itself, or what its name stands for. */
  private Optional<Integer> holder(int from, int to) {
    if (to - from != 1) {
      return Optional.empty();
    }
    Token only = token(from);
    if (only.literal()) {
      return Optional.of(from);
    }
    return only.kind() == ScriptTokens.Kind.NAME
        ? Optional.ofNullable(constants.get(only.text()))
        : Optional.empty();
  }

  /** The text of an argument, where the script states it. */
  Optional<String> text(Argument argument) {
    return holder(argument.from(), argument.to()).map(index -> token(index).text());
  }

  /** The text that an argument begins with; what is computed behind it is left out. */
  String start(Argument argument) {
    return holder(argument.from(), Math.min(argument.to(), argument.from() + 1))
        .map(index -> token(index).text())
        .orElse("");
  }

  /** The same, for a secret that has found its place: it is no second secret. */
  Optional<String> take(Argument argument) {
    holder(argument.from(), argument.to()).ifPresent(used::add);
    return text(argument);
  }

  boolean taken(int index) {
    return used.contains(index);
  }

  /**
   * An argument of a call.
   *
   * @param from its first word
   * @param to the word behind it
   */
  record Argument(int from, int to) {}

  /** The arguments behind an opening bracket. */
  List<Argument> arguments(int open) {
    List<Argument> arguments = new ArrayList<>();
    int depth = 0;
    int from = open + 1;
    for (int i = open; i < tokens().size(); i++) {
      String sign = token(i).kind() == ScriptTokens.Kind.SIGN ? token(i).text() : "x";
      if ("([{".contains(sign)) {
        depth++;
      } else if (")]}".contains(sign)) {
        depth--;
      }
      boolean end = depth == 0;
      if ((end || depth == 1 && sign.equals(",")) && i > from) {
        arguments.add(new Argument(from, i));
      }
      if (end) {
        return arguments;
      }
      from = depth == 1 && sign.equals(",") ? i + 1 : from;
    }
    return arguments;
  }
}
