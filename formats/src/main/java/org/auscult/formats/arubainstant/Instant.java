package org.auscult.formats.arubainstant;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.auscult.formats.commandline.Draft;
import org.auscult.source.Redactor;
import org.auscult.source.Secret;
import org.auscult.source.SourceFile;

/** What the readers of one configuration share. */
final class Instant extends Draft {
  private static final Pattern ENCIPHERED = Pattern.compile("(?:[0-9a-fA-F]{2}){16,}");

  /** Subnets that may manage the access points. */
  final List<String> managers = new ArrayList<>();

  /** Access rules that a network or a wired port names, or that bear the name of a network. */
  final Set<String> applied = new HashSet<>();

  Instant(SourceFile file, Redactor redactor, boolean whole) {
    super(file, redactor, whole);
  }

  /** Words without the quotes around them, which may hold blanks together. */
  static String bare(String words) {
    return words.replace("\"", "").strip();
  }

  /** A word as it was typed, or, as long hexadecimal digits, enciphered by the device. */
  Secret stored(String words) {
    String bare = bare(words);
    return ENCIPHERED.matcher(bare).matches()
        ? redactor().opaque(Secret.Storage.ENCRYPTED, "aruba-instant", bare)
        : redactor().clear(bare);
  }
}
