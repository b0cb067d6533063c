package org.auscult.formats.hpprocurve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.auscult.device.Setting;
import org.auscult.formats.commandline.AccessLists;
import org.auscult.formats.commandline.Draft;
import org.auscult.formats.commandline.PortMembership;
import org.auscult.formats.syntax.Command;
import org.auscult.source.Redactor;
import org.auscult.source.Secret;
import org.auscult.source.SourceFile;

/** What the readers of one configuration share: the device in the making and what spans lines. */
final class Procurve extends Draft {
  final AccessLists accessLists = new AccessLists();
  final PortMembership ports = new PortMembership(this);
  final List<Command> managers = new ArrayList<>();
  Optional<Setting<Boolean>> web = Optional.empty();
  Optional<Setting<Boolean>> secureWeb = Optional.empty();

  Procurve(SourceFile file, Redactor redactor, boolean whole) {
    super(file, redactor, whole);
  }

  /** Words without the quotes around them, which may hold blanks together. */
  static String bare(String words) {
    return words.replace("\"", "").strip();
  }

  /** The texts in quotes on a line, and the words that stand outside. */
  static List<String> quoted(Command command, int from) {
    List<String> texts = new ArrayList<>();
    String line = command.from(from);
    int at = 0;
    while (at < line.length()) {
      boolean quote = line.charAt(at) == '"';
      int end = line.indexOf(quote ? '"' : ' ', at + 1);
      int stop = end < 0 ? line.length() : end;
      texts.add(line.substring(quote ? at + 1 : at, stop).strip());
      at = stop + 1;
    }
    texts.removeIf(String::isEmpty);
    return texts;
  }

  /** {@code sha1 "…"}, {@code sha256 "…"} or {@code plaintext "…"}. */
  Secret password(String scheme, String stored) {
    return switch (scheme) {
      case "sha1" -> redactor().opaque(Secret.Storage.WEAK_HASH, "sha1", stored);
      case "sha256" -> redactor().opaque(Secret.Storage.WEAK_HASH, "sha256", stored);
      default -> redactor().clear(stored);
    };
  }
}
