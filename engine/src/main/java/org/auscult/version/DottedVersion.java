package org.auscult.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers set apart by dots, each with at most one letter behind it ({@code 17.3.8a}, {@code
 * 1.0.2k}). Missing numbers are zero.
 */
final class DottedVersion implements Notation {
  private static final Pattern SHAPE =
      Pattern.compile("[vV]?(\\d{1,12}[a-z]?(?:\\.\\d{1,12}[a-z]?){0,7})");
  private static final Pattern PART = Pattern.compile("(\\d+)([a-z]?)");

  @Override
  public Optional<Key> read(String version) {
    Matcher matcher = SHAPE.matcher(version);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    List<String> marks = new ArrayList<>();
    Matcher part = PART.matcher(matcher.group(1));
    while (part.find()) {
      marks.add(Key.number(part.group(1)));
      marks.add(part.group(2));
    }
    return Optional.of(Key.of(marks));
  }
}
