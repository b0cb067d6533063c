package org.auscult.formats.mirth;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.StoredSecret;
import org.auscult.source.Redactor;
import org.auscult.source.Span;
import org.auscult.tree.ConfigNode;

/** Texts that connectors send: of interest are the secrets that are written in them. */
final class MirthTexts {
  static final Set<String> ELEMENTS =
      Set.of("content", "channelTemplate", "template", "body", "subject", "envelope");

  /** A name and a value in JSON, a form, a statement or an element. */
  private static final Pattern PAIR =
      Pattern.compile(
          "([A-Za-z_-]{2,40})[\"']?(?:\\s*[:=]\\s*[\"']?|(?:\\s[^<>]{0,200})?>)([^\"'<>&\\s,;]{3,200})");

  private final DeviceBuilder device;
  private final Redactor redactor;

  MirthTexts(DeviceBuilder device, Redactor redactor) {
    this.device = device;
    this.redactor = redactor;
  }

  void map(ConfigNode node, String name) {
    node.mapped();
    Matcher pair = PAIR.matcher(node.word(1));
    while (pair.find()) {
      if (MirthSecretWords.secret(pair.group(1), pair.group(2))) {
        Span at = at(node, pair.start(2));
        MirthXml.mask(redactor, pair.group(2));
        device
            .add(StoredSecret.TYPE, at)
            .set(StoredSecret.NAME, name + " (" + node.word(0) + "): " + pair.group(1))
            .set(StoredSecret.SECRET, MirthSecretWords.of(redactor, pair.group(2)), at);
      }
    }
  }

  private static Span at(ConfigNode node, int offset) {
    int line = node.span().firstLine();
    for (int i = 0; i < offset; i++) {
      line += node.word(1).charAt(i) == '\n' ? 1 : 0;
    }
    return Span.line(node.span().file(), Math.min(line, node.span().lastLine()));
  }
}
