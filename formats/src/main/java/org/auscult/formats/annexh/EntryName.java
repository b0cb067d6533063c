package org.auscult.formats.annexh;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A distinguished name (RFC 4514). Names are equal when their parts are, whatever the case and the
 * blanks between them.
 *
 * @param key the same for equal names
 * @param parts each {@code attribute=value}, lower case, without blanks around, innermost first
 * @param attribute of the innermost part, as written
 * @param value of the innermost part, as written
 */
public record EntryName(String key, List<String> parts, String attribute, String value) {

  /** The name that this text is. */
  public static EntryName of(String text) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || (text.charAt(i) == ',' && !escaped(text, i))) {
        parts.add(text.substring(start, i).strip());
        start = i + 1;
      }
    }
    String first = parts.get(0);
    int equal = first.indexOf('=');
    List<String> lower = parts.stream().map(part -> part.toLowerCase(Locale.ROOT)).toList();
    return new EntryName(
        String.join(",", lower),
        lower,
        equal < 0 ? first : first.substring(0, equal).strip(),
        equal < 0 ? "" : first.substring(equal + 1).strip().replace("\\", ""));
  }

  private static boolean escaped(String text, int at) {
    return at > 0 && text.charAt(at - 1) == '\\';
  }

  /** The name of the device that this is, or is part of; empty when it is of no device. */
  Optional<String> device() {
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).startsWith("dicomdevicename=")) {
        return Optional.of(String.join(",", parts.subList(i, parts.size())));
      }
    }
    return Optional.empty();
  }
}
