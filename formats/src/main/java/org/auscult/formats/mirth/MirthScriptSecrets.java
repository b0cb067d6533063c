package org.auscult.formats.mirth;

import java.util.Optional;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.StoredSecret;
import org.auscult.formats.syntax.ScriptTokens.Kind;
import org.auscult.formats.syntax.ScriptTokens.Token;
import org.auscult.source.Redactor;

/** Secrets that are written in a script: a literal text that something named like one gets. */
final class MirthScriptSecrets {
  private final MirthScript script;
  private final DeviceBuilder device;
  private final Redactor redactor;

  MirthScriptSecrets(MirthScript script, DeviceBuilder device, Redactor redactor) {
    this.script = script;
    this.device = device;
    this.redactor = redactor;
  }

  void map() {
    for (int i = 0; i < script.tokens().size(); i++) {
      Token value = script.token(i);
      if (value.literal() && !script.taken(i)) {
        literal(i, value.text());
      }
    }
  }

  private void literal(int index, String value) {
    boolean key = value.contains("-----BEGIN") && value.contains("PRIVATE KEY-----");
    Optional<String> name = key ? Optional.of("private key") : name(index);
    if (key || name.filter(n -> MirthSecretWords.secret(n, value)).isPresent()) {
      MirthXml.mask(redactor, value);
      device
          .add(StoredSecret.TYPE, script.at(index))
          .set(StoredSecret.NAME, script.name() + " (script): " + name.orElse(""))
          .set(StoredSecret.SECRET, MirthSecretWords.of(redactor, value), script.at(index));
    }
  }

  /**
   * What gets the text: {@code x = 'text'}, {@code x: 'text'}, {@code put('x', 'text')}, {@code
   * setX('text')}.
   */
  private Optional<String> name(int index) {
    Token before = script.token(index - 1);
    if (before.sign("=") || before.sign(":")) {
      int at = index - 2;
      while (script.token(at).sign("=") || script.token(at).sign("!")) {
        at--;
      }
      return script.token(at).sign("]") ? word(at - 1) : word(at);
    }
    if (before.sign(",")) {
      return script.token(index - 3).sign("(") ? word(index - 2) : Optional.empty();
    }
    boolean setter = before.sign("(") && script.token(index - 2).text().startsWith("set");
    return setter ? word(index - 2) : Optional.empty();
  }

  private Optional<String> word(int index) {
    Token token = script.token(index);
    return token.kind() == Kind.NAME || token.literal()
        ? Optional.of(token.text())
        : Optional.empty();
  }
}
