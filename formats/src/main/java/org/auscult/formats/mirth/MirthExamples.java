package org.auscult.formats.mirth;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.auscult.device.Setting;
import org.auscult.source.Span;
import org.auscult.tree.ConfigNode;

/**
 * Messages that the editor shows as examples. The running engine has no use for them, but they are
 * often pasted from real traffic and go along with each export.
 */
final class MirthExamples {
  private static final Set<String> ELEMENTS = Set.of("inboundTemplate", "outboundTemplate");

  /** A segment PID with a family and a given name in field 5 (HL7 version 2, chapter 3). */
  private static final Pattern PERSON =
      Pattern.compile(
          "(?:^|[\\r\\n])PID(?:\\|[^|\\r\\n]{0,2000}){4}\\|[\\p{L}' -]{2,}\\^[\\p{L}' -]+");

  private Optional<Span> first = Optional.empty();

  /** Reads an element if it is an example, which is kept in Base64 or as it is. */
  void map(ConfigNode node) {
    if (!ELEMENTS.contains(node.word(0)) || !node.children().isEmpty()) {
      return;
    }
    node.mapped();
    String text = node.word(1);
    String message =
        MirthXml.attribute(node, "encoding").equals("base64")
            ? MirthSecretWords.decoded(text).orElse("")
            : text;
    if (first.isEmpty() && PERSON.matcher(message).find()) {
      first = Optional.of(node.span());
    }
  }

  /**
   * Whether an example names a person.
   *
   * @param all the backup that holds all examples of the server
   */
  Setting<Boolean> persons(Optional<Span> all) {
    return first
        .map(at -> Setting.of(true, at))
        .or(() -> all.map(at -> Setting.of(false, at)))
        .orElse(Setting.notStated());
  }
}
