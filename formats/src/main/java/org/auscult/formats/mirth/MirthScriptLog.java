package org.auscult.formats.mirth;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.auscult.formats.mirth.MirthScript.Argument;
import org.auscult.formats.syntax.ScriptTokens.Kind;
import org.auscult.source.Span;

/** What a script writes to the log of the server: whole messages, or things that cannot be told. */
final class MirthScriptLog {
  /** Variables of the engine that hold the message. */
  private static final Set<String> MESSAGES = Set.of("msg", "tmp", "message");

  private static final Set<String> CONTENTS =
      Set.of(
          "getRawData",
          "getProcessedRawData",
          "getTransformedData",
          "getEncodedData",
          "getMessageData",
          "getResponseData",
          "getResponseTransformedData");

  private static final Set<String> WHOLE = Set.of("toString", "toXMLString");

  private static final Set<String> HARMLESS =
      Set.of("channelName", "channelId", "e", "ex", "err", "error", "typeof", "new", "Date");

  /** So many words behind an assignment still stand for the message itself. */
  private static final int NEAR = 6;

  private final MirthScript script;
  private final Set<String> copies = new HashSet<>();
  private Optional<Span> whole = Optional.empty();
  private boolean open;

  MirthScriptLog(MirthScript script) {
    this.script = script;
    for (int i = 0; i < script.tokens().size(); i++) {
      if (script.token(i).sign("=") && script.token(i - 1).kind() == Kind.NAME) {
        copy(i);
      }
    }
    for (int i = 0; i < script.tokens().size(); i++) {
      if (script.token(i).name("logger") && script.token(i + 3).sign("(")) {
        script.arguments(i + 3).forEach(this::argument);
      }
    }
  }

  /** Where a message is written; empty when none is for certain. */
  Optional<Span> whole() {
    return whole;
  }

  /** True when something is written of which it cannot be told what it is. */
  boolean open() {
    return open;
  }

  private void copy(int sign) {
    for (int i = sign + 1; i < sign + NEAR && !script.token(i).sign(";"); i++) {
      if (message(i)) {
        copies.add(script.token(sign - 1).text());
      }
    }
  }

  private boolean message(int index) {
    var token = script.token(index);
    if (token.kind() != Kind.NAME) {
      return false;
    }
    boolean member = script.token(index - 1).sign(".");
    if (member) {
      return CONTENTS.contains(token.text());
    }
    boolean part =
        script.token(index + 1).sign("[")
            || script.token(index + 1).sign(".") && !WHOLE.contains(script.token(index + 2).text());
    return MESSAGES.contains(token.text()) && !part;
  }

  private void argument(Argument argument) {
    for (int i = argument.from(); i < argument.to(); i++) {
      boolean name =
          script.token(i).kind() == Kind.NAME
              && !script.token(i - 1).sign(".")
              && !script.token(i + 1).sign("(");
      boolean copy = name && copies.contains(script.token(i).text()) && !length(i);
      if (message(i) || copy) {
        whole = whole.isPresent() ? whole : Optional.of(script.at(i));
      } else if (name && !HARMLESS.contains(script.token(i).text())) {
        open = true;
      }
    }
  }

  private boolean length(int index) {
    return script.token(index + 1).sign(".") && script.token(index + 2).name("length")
        || script.token(index - 1).name("typeof");
  }
}
