package org.auscult.formats.sonicos;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.auscult.source.SourceFile;
import org.auscult.tree.ConfigTree;
import org.auscult.tree.LineFate;
import org.auscult.tree.TreeBuilder;

/**
 * The settings as {@code key=value} pairs between ampersands, percent-encoded, all of it in base 64
 * with two ampersands behind; or what somebody decoded of it, a pair on a line or not. In the
 * encoded form a pair has no place of its own: each takes its share of the text, so that the tree
 * prints back and a pair stands about where it is.
 *
 * @param encoded true for base 64, whose lines cannot be shown
 * @param whole true when the end was seen
 */
record SonicosText(ConfigTree tree, boolean encoded, boolean whole) {
  private static final String END = "&&";
  private static final int PROBE = 200;

  static SonicosText parse(String slug, SourceFile file) {
    Optional<String> decoded = decoded(file);
    TreeBuilder tree = new TreeBuilder(file);
    if (decoded.isPresent()) {
      spread(decoded.get(), file, tree);
    } else {
      plain(file.text(), tree);
    }
    boolean whole = decoded.isPresent() && file.text().strip().endsWith(END);
    return new SonicosText(tree.build(slug), decoded.isPresent(), whole);
  }

  /** What the base 64 of this file says; empty when it is none. */
  static Optional<String> decoded(SourceFile file) {
    String text = file.text();
    for (int at = 0; at < Math.min(PROBE, text.length()); at++) {
      if (!base64(text.charAt(at))) {
        return Optional.empty();
      }
    }
    String body = text.strip();
    String bare = body.endsWith(END) ? body.substring(0, body.length() - 2) : body;
    if (bare.length() < PROBE) {
      return Optional.empty();
    }
    try {
      byte[] bytes = Base64.getMimeDecoder().decode(unpadded(bare));
      return Optional.of(new String(bytes, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException damaged) {
      return Optional.empty();
    }
  }

  private static String unpadded(String base64) {
    int end = base64.length();
    while (end > 0 && (base64.charAt(end - 1) == '=' || base64.charAt(end - 1) <= ' ')) {
      end--;
    }
    return base64.substring(0, end);
  }

  private static boolean base64(char c) {
    return (c >= 'A' && c <= 'Z')
        || (c >= 'a' && c <= 'z')
        || (c >= '0' && c <= '9')
        || "+/=\r\n".indexOf(c) >= 0;
  }

  private static void spread(String decoded, SourceFile file, TreeBuilder tree) {
    List<List<String>> pairs = new ArrayList<>();
    for (String pair : decoded.split("&")) {
      if (!pair.isBlank()) {
        pairs.add(words(pair.strip()));
      }
    }
    long length = file.text().stripTrailing().length();
    for (int i = 0; i < pairs.size(); i++) {
      tree.leaf(pairs.get(i), (int) (length * (i + 1) / pairs.size()));
    }
    tree.other(LineFate.IRRELEVANT, file.text().length());
  }

  private static void plain(String text, TreeBuilder tree) {
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && text.charAt(end) != '&' && text.charAt(end) != '\n') {
        end++;
      }
      String pair = text.substring(at, end).strip();
      int behind = Math.min(text.length(), end + 1);
      if (pair.isEmpty()) {
        tree.other(LineFate.IRRELEVANT, behind);
      } else if (pair.indexOf('=') > 0) {
        tree.leaf(words(pair), behind);
      } else {
        tree.other(LineFate.UNPARSED, behind);
      }
      at = behind;
    }
  }

  private static List<String> words(String pair) {
    int equal = pair.indexOf('=');
    return equal < 0
        ? List.of(pair, "")
        : List.of(pair.substring(0, equal), percent(pair.substring(equal + 1)));
  }

  /** A plus sign stays one, and a damaged escape stays as it is. */
  private static String percent(String raw) {
    if (raw.indexOf('%') < 0) {
      return raw;
    }
    try {
      return URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException damaged) {
      return raw;
    }
  }
}
