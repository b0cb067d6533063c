package org.auscult.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Semantic Versioning 2.0.0, section 11: numbers, then identifiers of a pre-release; what follows a
 * plus sign does not count. Read generously: one to five numbers, and a leading v.
 */
final class SemanticVersion implements Notation {
  private static final Pattern SHAPE =
      Pattern.compile(
          "v?(\\d+(?:\\.\\d+){0,4})(?:-([0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*))?(?:\\+[0-9A-Za-z.-]+)?");
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final int NUMBERS = 5;

  @Override
  public Optional<Key> read(String version) {
    Matcher matcher = SHAPE.matcher(version);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    List<String> marks = new ArrayList<>(Key.numbers(matcher.group(1)));
    while (marks.size() < NUMBERS) {
      marks.add("");
    }
    Optional.ofNullable(matcher.group(2))
        .ifPresentOrElse(stage -> before(stage, marks), () -> marks.add("release"));
    return Optional.of(Key.of(marks));
  }

  /** A pre-release is less than its release, and the one with fewer identifiers is the lesser. */
  private static void before(String stage, List<String> marks) {
    marks.add("before");
    for (String identifier : stage.split("\\.")) {
      boolean number = NUMBER.matcher(identifier).matches();
      marks.add(number ? "0" + Key.number(identifier) : "1" + identifier.toLowerCase(Locale.ROOT));
    }
  }
}
